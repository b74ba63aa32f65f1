import ArticleReading
import Language

/// Reads the numbers of a clause: their values, what they count, and whether they are meant exactly.
struct QuantityReader {
    private let article: ReadArticle
    private let tokens: [Token]
    private let text: [UInt8]

    init(article: ReadArticle) {
        self.article = article
        tokens = article.analysis.tokens
        text = article.article.text
    }

    /// - Parameters:
    ///   - clause: Tokens of one sentence, ascending.
    ///   - chain: The words that tell the event: what counts them counts events.
    ///   - isLeftOut: Tokens of dates and names.
    func quantities(_ clause: [Int], chain: [Int], isLeftOut: (Int) -> Bool) -> [Quantity] {
        var found: [Quantity] = []
        var position = 0
        while position < clause.count {
            let first = clause[position]
            guard isNumber(first), !isLeftOut(first) else {
                position += 1
                continue
            }
            var last = first
            while position + 1 < clause.count, clause[position + 1] == last + 1, isNumber(last + 1) {
                last += 1
                position += 1
            }
            if let quantity = quantity(first, last, chain) { found.append(quantity) }
            position += 1
        }
        return found
    }

    /// "Fourteen people" opens a sentence like a name; what is spelled out counts all the same. "One" mostly does not.
    private func isNumber(_ token: Int) -> Bool {
        switch tokens[token].tag {
        case .cd: return true
        case .nnp, .jj:
            guard mayBeNumber(tokens[token].range) else { return false }
            return (Self.words[article.analysis.lowercased(token, in: text)] ?? 0) > 1
        default: return false
        }
    }

    /// Begins as the words for two to ninety do; most words do not.
    private func mayBeNumber(_ range: Range<Int>) -> Bool {
        guard (3...9).contains(range.count) else { return false }
        switch (text[range.lowerBound] | 0x20, text[range.lowerBound + 1]) {
        case (UInt8(ascii: "t"), UInt8(ascii: "w")), (UInt8(ascii: "t"), UInt8(ascii: "h")),
            (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "f"), UInt8(ascii: "o")),
            (UInt8(ascii: "f"), UInt8(ascii: "i")), (UInt8(ascii: "s"), UInt8(ascii: "i")),
            (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "i")),
            (UInt8(ascii: "e"), UInt8(ascii: "l")), (UInt8(ascii: "n"), UInt8(ascii: "i")):
            return true
        default: return false
        }
    }

    private func quantity(_ first: Int, _ last: Int, _ chain: [Int]) -> Quantity? {
        guard let value = value(first, last) else { return nil }
        let (bound, start) = bound(before: first)
        let end = Int(tokens[last].end)
        return Quantity(
            value: value, bound: bound, unit: unit(first, last, chain), start: tokens[start].start,
            end: Int32(clamping: end))
    }

    // MARK: What it counts

    private func unit(_ first: Int, _ last: Int, _ chain: [Int]) -> UInt64 {
        // "$3 million", "£40".
        if first > 0, isCurrency(first - 1) { return Self.hash(text, tokens[first - 1].range) }
        let next = last + 1
        if next < tokens.count, isPercent(next) { return Quantity.percent }
        let head = Int(tokens[last].head)
        guard tokens[last].relation == .nummod || tokens[last].tag != .cd, tokens.indices.contains(head),
            tokens[head].tag.isNoun
        else {
            return 0
        }
        let lemma = article.analysis.lemma(head, in: text)
        // "three meetings" and "met three times" count the same.
        if chain.contains(head) || lemma == "time" || lemma == "occasion" { return Self.occurrences }
        var hash = HashedBytes()
        for byte in lemma.utf8 { hash.add(byte) }
        return hash.value
    }

    private func isCurrency(_ token: Int) -> Bool {
        if tokens[token].tag == .dollar { return true }
        let range = tokens[token].range
        // "£", "€", "¥" in UTF-8.
        switch (range.count, text[range.lowerBound]) {
        case (1, UInt8(ascii: "$")): return true
        case (2, 0xC2): return text[range.lowerBound + 1] == 0xA3 || text[range.lowerBound + 1] == 0xA5
        case (3, 0xE2): return text[range.lowerBound + 1] == 0x82
        default: return false
        }
    }

    private static let occurrences: UInt64 = 43

    private func isPercent(_ token: Int) -> Bool {
        let range = tokens[token].range
        if range.count == 1 { return text[range.lowerBound] == UInt8(ascii: "%") }
        let word = article.analysis.lowercased(token, in: text)
        return word == "percent" || word == "per" || word == "pc"
    }

    private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = HashedBytes()
        for index in range { hash.add(text[index]) }
        return hash.value
    }

    // MARK: How exactly

    /// The words before a number that bound it, and the token with which they begin.
    private func bound(before first: Int) -> (Quantity.Bound, Int) {
        let start = first > 0 && isCurrency(first - 1) ? first - 1 : first
        guard start > 0 else { return (.exact, start) }
        let near = article.analysis.lowercased(start - 1, in: text)
        let far = start > 1 ? article.analysis.lowercased(start - 2, in: text) : ""
        switch (far, near) {
        case ("at", "least"), ("more", "than"), ("no", "less"), ("no", "fewer"): return (.least, start - 2)
        case ("at", "most"), ("less", "than"), ("fewer", "than"): return (.most, start - 2)
        case ("up", "to"), ("as", "many"): return (.most, start - 2)
        case (_, "over"), (_, "exceeding"): return (.least, start - 1)
        case (_, "under"), (_, "below"): return (.most, start - 1)
        case (_, "about"), (_, "around"), (_, "roughly"), (_, "nearly"), (_, "almost"), (_, "approximately"),
            (_, "some"):
            return (.about, start - 1)
        default: return (.exact, start)
        }
    }

    // MARK: Value

    private func value(_ first: Int, _ last: Int) -> Double? {
        var total = 0.0
        var current = 0.0
        for token in first...last {
            let range = tokens[token].range
            if let number = digits(range) {
                current += number
            } else {
                for part in article.analysis.lowercased(token, in: text).split(separator: "-") {
                    if let number = Self.words[String(part)] {
                        current += number
                    } else if let scale = Self.scales[String(part)] {
                        current = max(current, 1) * scale
                        if scale >= 1000 {
                            total += current
                            current = 0
                        }
                    } else if part != "and" {
                        return nil
                    }
                }
            }
        }
        return total + current
    }

    /// Digits with thousands separators and a decimal point; `nil` for scores, times and whatever else has digits.
    private func digits(_ range: Range<Int>) -> Double? {
        var value = 0.0
        var fraction = 0.0
        var hasDigit = false
        for index in range {
            let byte = text[index]
            if byte &- 0x30 < 10 {
                hasDigit = true
                if fraction > 0 {
                    value += Double(byte - 0x30) * fraction
                    fraction /= 10
                } else {
                    value = value * 10 + Double(byte - 0x30)
                }
            } else if byte == UInt8(ascii: "."), fraction == 0 {
                fraction = 0.1
            } else if byte != UInt8(ascii: ",") {
                return nil
            }
        }
        return hasDigit ? value : nil
    }

    private static let words: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    private static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "score": 20,
    ]
}
