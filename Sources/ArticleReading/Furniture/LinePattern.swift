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
final class LinePatterns: Sendable {
    private struct Pattern {
        /// Where in the table it stands.
        var line: Range<Int>
        /// Of the words one of which must follow words of any kind.
        var marks: UInt64
    }

    private let table: [UInt8]
    private let byFirstWord: [String: [Range<Int>]]
    /// Those that start with a number, and those that start with words of any kind.
    private let afterNumber: [Range<Int>]
    private let afterAny: [Pattern]
    /// Marks of the words that a line may start with: most lines start with none of them.
    private let firstMarks: UInt64

    /// One pattern a line.
    init(_ table: String) {
        let table = Array(table.utf8)
        var byFirstWord: [String: [Range<Int>]] = [:]
        var afterNumber: [Range<Int>] = []
        var afterAny: [Pattern] = []
        var firstMarks: UInt64 = 0
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "))
            guard let first = parts.first, let start = first.first else { continue }
            if start == UInt8(ascii: "#") {
                afterNumber.append(line.indices)
            } else if start == UInt8(ascii: "*") {
                afterAny.append(Pattern(line: line.indices, marks: parts.count > 1 ? Self.marks(parts[1]) : .max))
            } else {
                firstMarks |= Self.marks(first)
                for word in first.split(separator: UInt8(ascii: "|")) {
                    byFirstWord[String(decoding: word, as: UTF8.self), default: []].append(line.indices)
                }
            }
        }
        self.table = table
        self.byFirstWord = byFirstWord
        self.afterNumber = afterNumber
        self.afterAny = afterAny
        self.firstMarks = firstMarks
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

    /// The first words of a line with their marks, taken once for all patterns.
    struct Line {
        fileprivate let words: [BlockLook.Word]
        fileprivate let firstMark: UInt64
        /// Of the words that words of any kind at the start of a pattern may be followed by.
        fileprivate let marks: UInt64

        init(_ words: [BlockLook.Word]) {
            self.words = words
            var marks: UInt64 = 0
            for index in 0..<min(words.count, LinePattern.longestGap + 1) { marks |= Self.mark(words[index]) }
            firstMark = words.isEmpty ? 0 : Self.mark(words[0])
            self.marks = marks
        }

        private static func mark(_ word: BlockLook.Word) -> UInt64 {
            LinePatterns.mark(word.text.utf8.first, word.text.utf8.count)
        }
    }

    func match(_ line: Line) -> Bool {
        guard let first = line.words.first else { return false }
        if firstMarks & line.firstMark != 0, let candidates = byFirstWord[first.text],
            candidates.contains(where: { matches(line, $0) })
        {
            return true
        }
        if !afterNumber.isEmpty, LinePattern.isCount(first), afterNumber.contains(where: { matches(line, $0) }) {
            return true
        }
        return afterAny.contains { $0.marks & line.marks != 0 && matches(line, $0.line) }
    }

    private func matches(_ line: Line, _ pattern: Range<Int>) -> Bool {
        LinePattern(table[pattern]).matches(line.words)
    }
}
