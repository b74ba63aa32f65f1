/// A pattern for a whole line of words.
///
///     share this|the article|story ~
///
/// A word stands for itself, `a|b` for either, `#` for a number, `*` for none to six words of any kind, `~` at the end
/// for whatever follows.
///
/// Matched as it is written, byte by byte: taking it apart first would cost more than most matches do.
struct LinePattern {
    private let pattern: ArraySlice<UInt8>
    private static let longestGap = 6

    init(_ pattern: ArraySlice<UInt8>) {
        self.pattern = pattern
    }

    func matches(_ words: [BlockLook.Word]) -> Bool {
        matches(words, from: 0, pattern.startIndex)
    }

    /// Whether the words from one on are matched by the pattern from a byte on.
    private func matches(_ words: [BlockLook.Word], from word: Int, _ start: Int) -> Bool {
        guard start < pattern.endIndex else { return word == words.count }
        let end = pattern[start...].firstIndex(of: UInt8(ascii: " ")) ?? pattern.endIndex
        let next = min(end + 1, pattern.endIndex)
        switch pattern[start] {
        case UInt8(ascii: "~"):
            return true
        case UInt8(ascii: "*"):
            for skipped in 0...Self.longestGap where word + skipped <= words.count {
                if matches(words, from: word + skipped, next) { return true }
            }
            return false
        case UInt8(ascii: "#"):
            guard word < words.count, Self.isCount(words[word]) else { return false }
        default:
            guard word < words.count, isChoice(words[word].text, of: start..<end) else { return false }
        }
        return matches(words, from: word + 1, next)
    }

    /// Whether a word is one of those between bars.
    private func isChoice(_ word: String, of choices: Range<Int>) -> Bool {
        let length = word.utf8.count
        var start = choices.lowerBound
        while start < choices.upperBound {
            var end = start
            while end < choices.upperBound, pattern[end] != UInt8(ascii: "|") { end += 1 }
            if end - start == length, word.utf8.elementsEqual(pattern[start..<end]) { return true }
            start = end + 1
        }
        return false
    }

    /// `564`, `1,204`, `3.4k`, `12m`.
    private static func isCount(_ word: BlockLook.Word) -> Bool {
        if word.isNumber { return true }
        let digits = word.text.utf8.dropLast()
        guard let unit = word.text.utf8.last, unit == UInt8(ascii: "k") || unit == UInt8(ascii: "m") else {
            return false
        }
        return !digits.isEmpty && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C }
    }
}

/// Patterns that are looked up by the first word of a line.
struct LinePatterns {
    private let table: [UInt8]
    /// Where in the table the patterns stand.
    private var byFirstWord: [String: [Range<Int>]] = [:]
    /// Those that may start with any word or number.
    private var others: [Range<Int>] = []

    /// One pattern a line.
    init(_ table: String) {
        let table = Array(table.utf8)
        self.table = table
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let first = line.prefix { $0 != UInt8(ascii: " ") }
            if first.first == UInt8(ascii: "*") || first.first == UInt8(ascii: "#") {
                others.append(line.indices)
                continue
            }
            for word in first.split(separator: UInt8(ascii: "|")) {
                byFirstWord[String(decoding: word, as: UTF8.self), default: []].append(line.indices)
            }
        }
    }

    func match(_ words: [BlockLook.Word]) -> Bool {
        guard let first = words.first else { return false }
        if let candidates = byFirstWord[first.text], candidates.contains(where: { matches(words, $0) }) { return true }
        return others.contains { matches(words, $0) }
    }

    private func matches(_ words: [BlockLook.Word], _ line: Range<Int>) -> Bool {
        LinePattern(table[line]).matches(words)
    }
}
