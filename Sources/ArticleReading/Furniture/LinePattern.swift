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

/// Tables of patterns, looked up by the first word of a line.
final class LinePatterns: Sendable {
    private struct Pattern {
        /// Where in `bytes` it stands.
        var line: Range<Int>
        /// The index of its table.
        var table: Int
        /// Of the words one of which must follow words of any kind.
        var marks: UInt64 = .max
    }

    private let bytes: [UInt8]
    /// Each list in the order of the tables.
    private let byFirstWord: [String: [Pattern]]
    /// Those that start with a number, and those that start with words of any kind.
    private let afterNumber: [Pattern]
    private let afterAny: [Pattern]

    /// - Parameter tables: One pattern a line.
    init(_ tables: [String]) {
        var bytes: [UInt8] = []
        var byFirstWord: [String: [Pattern]] = [:]
        var afterNumber: [Pattern] = []
        var afterAny: [Pattern] = []
        for (table, patterns) in tables.enumerated() {
            let start = bytes.count
            bytes += patterns.utf8
            for line in bytes[start...].split(separator: UInt8(ascii: "\n")) {
                let parts = line.split(separator: UInt8(ascii: " "))
                guard let first = parts.first, let start = first.first else { continue }
                if start == UInt8(ascii: "#") {
                    afterNumber.append(Pattern(line: line.indices, table: table))
                } else if start == UInt8(ascii: "*") {
                    afterAny.append(
                        Pattern(line: line.indices, table: table, marks: parts.count > 1 ? Self.marks(parts[1]) : .max))
                } else {
                    for word in first.split(separator: UInt8(ascii: "|")) {
                        byFirstWord[String(decoding: word, as: UTF8.self), default: []].append(
                            Pattern(line: line.indices, table: table))
                    }
                }
            }
        }
        self.bytes = bytes
        self.byFirstWord = byFirstWord
        self.afterNumber = afterNumber
        self.afterAny = afterAny
    }

    /// The first table that has a pattern for a line; `nil` where none has.
    /// - Parameter isAsked: Whether the patterns of a table count.
    func firstTable(matching words: [BlockLook.Word], where isAsked: (Int) -> Bool) -> Int? {
        guard let first = words.first else { return nil }
        var best: Int?
        func ask(_ pattern: Pattern) {
            guard best.map({ pattern.table < $0 }) ?? true, isAsked(pattern.table),
                LinePattern(bytes[pattern.line]).matches(words)
            else { return }
            best = pattern.table
        }
        if let candidates = byFirstWord[first.text] { candidates.forEach(ask) }
        if LinePattern.isCount(first) { afterNumber.forEach(ask) }
        let marks = words.prefix(LinePattern.longestGap + 1).reduce(0) { $0 | Self.mark($1) }
        for pattern in afterAny where pattern.marks & marks != 0 { ask(pattern) }
        return best
    }

    // MARK: Marks

    /// The marks of words between bars; all marks where a pattern says that any word will do.
    private static func marks(_ words: ArraySlice<UInt8>) -> UInt64 {
        guard let first = words.first, ![UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "~")].contains(first) else {
            return .max
        }
        return words.split(separator: UInt8(ascii: "|")).reduce(0) { $0 | mark($1.first, $1.count) }
    }

    private static func mark(_ word: BlockLook.Word) -> UInt64 { mark(word.text.utf8.first, word.text.utf8.count) }

    /// One of 64 bits, by the first byte of a word and its length.
    private static func mark(_ first: UInt8?, _ length: Int) -> UInt64 {
        1 << UInt64((Int(first ?? 0) &* 7 &+ length) & 63)
    }
}
