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
    static let longestGap = 6

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
    static func isCount(_ word: BlockLook.Word) -> Bool {
        if word.isNumber { return true }
        let digits = word.text.utf8.dropLast()
        guard let unit = word.text.utf8.last, unit == UInt8(ascii: "k") || unit == UInt8(ascii: "m") else {
            return false
        }
        return !digits.isEmpty && digits.allSatisfy { $0.isDigit || $0 == 0x2E || $0 == 0x2C }
    }
}

/// Patterns that are looked up by the first word of a line.
struct LinePatterns {
    private let table: [UInt8]
    /// Where in the table the patterns stand.
    private var byFirstWord: [String: [Range<Int>]] = [:]
    /// Those that start with a number, and those that start with words of any kind.
    private var afterNumber: [Range<Int>] = []
    private var afterAny: [Range<Int>] = []
    /// Marks of the words that a line may start with, and of those that may follow words of any kind: most lines have none.
    private var firstMarks: UInt64 = 0
    private var laterMarks: UInt64 = 0

    /// One pattern a line.
    init(_ table: String) {
        let table = Array(table.utf8)
        self.table = table
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "))
            guard let first = parts.first, let start = first.first else { continue }
            if start == UInt8(ascii: "#") {
                afterNumber.append(line.indices)
            } else if start == UInt8(ascii: "*") {
                afterAny.append(line.indices)
                laterMarks |= parts.count > 1 ? Self.marks(parts[1]) : .max
            } else {
                firstMarks |= Self.marks(first)
                for word in first.split(separator: UInt8(ascii: "|")) {
                    byFirstWord[String(decoding: word, as: UTF8.self), default: []].append(line.indices)
                }
            }
        }
    }

    /// The marks of words between bars; all marks where a pattern says that any word will do.
    private static func marks(_ words: ArraySlice<UInt8>) -> UInt64 {
        guard let first = words.first, ![UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "~")].contains(first) else {
            return .max
        }
        return words.split(separator: UInt8(ascii: "|")).reduce(0) { $0 | mark($1.first, $1.count) }
    }

    /// One of 64 bits, by the first byte of a word and its length.
    private static func mark(_ first: UInt8?, _ length: Int) -> UInt64 {
        1 << UInt64((Int(first ?? 0) &* 7 &+ length) & 63)
    }

    private static func mark(_ word: BlockLook.Word) -> UInt64 { mark(word.text.utf8.first, word.text.utf8.count) }

    func match(_ words: [BlockLook.Word]) -> Bool {
        guard let first = words.first else { return false }
        if firstMarks & Self.mark(first) != 0, let candidates = byFirstWord[first.text],
            candidates.contains(where: { matches(words, $0) })
        {
            return true
        }
        if !afterNumber.isEmpty, LinePattern.isCount(first), afterNumber.contains(where: { matches(words, $0) }) {
            return true
        }
        guard !afterAny.isEmpty,
            words.prefix(LinePattern.longestGap + 1).contains(where: { laterMarks & Self.mark($0) != 0 })
        else { return false }
        return afterAny.contains { matches(words, $0) }
    }

    private func matches(_ words: [BlockLook.Word], _ line: Range<Int>) -> Bool {
        LinePattern(table[line]).matches(words)
    }
}
