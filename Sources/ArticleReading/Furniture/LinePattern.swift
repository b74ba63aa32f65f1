/// A pattern for a whole line of words.
///
///     share this|the article|story ~
///
/// A word stands for itself, `a|b` for either, `#` for a number, `*` for none to six words of any kind, `~` at the end
/// for whatever follows.
struct LinePattern {
    private enum Part {
        case word([String])
        case number, anyWords
    }

    private let parts: [Part]
    private let isOpen: Bool
    /// The words one of which the line starts with; empty where it may start with any.
    let firstWords: [String]

    private static let longestGap = 6

    init(_ pattern: String) {
        var words = pattern.split(separator: " ").map(String.init)
        isOpen = words.last == "~"
        if isOpen { words.removeLast() }
        parts = words.map { word in
            switch word {
            case "*": .anyWords
            case "#": .number
            default: .word(word.split(separator: "|").map(String.init))
            }
        }
        if case .word(let choices)? = parts.first { firstWords = choices } else { firstWords = [] }
    }

    func matches(_ words: [BlockLook.Word]) -> Bool {
        matches(words[...], parts[...])
    }

    private func matches(_ words: ArraySlice<BlockLook.Word>, _ parts: ArraySlice<Part>) -> Bool {
        guard let part = parts.first else { return isOpen || words.isEmpty }
        switch part {
        case .anyWords:
            for skipped in 0...Self.longestGap where skipped <= words.count {
                if matches(words.dropFirst(skipped), parts.dropFirst()) { return true }
            }
            return false
        case .number:
            guard let word = words.first, Self.isCount(word) else { return false }
        case .word(let choices):
            guard let word = words.first, choices.contains(word.text) else { return false }
        }
        return matches(words.dropFirst(), parts.dropFirst())
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
    private var byFirstWord: [String: [LinePattern]] = [:]
    private var others: [LinePattern] = []

    /// One pattern a line; what follows `//` is for the reader.
    init(_ table: String) {
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ")
            let pattern = words.prefix { $0 != "//" }.joined(separator: " ")
            if pattern.isEmpty { continue }
            let parsed = LinePattern(pattern)
            if parsed.firstWords.isEmpty { others.append(parsed) }
            for word in parsed.firstWords {
                byFirstWord[word, default: []].append(parsed)
            }
        }
    }

    func match(_ words: [BlockLook.Word]) -> Bool {
        guard let first = words.first else { return false }
        if let candidates = byFirstWord[first.text], candidates.contains(where: { $0.matches(words) }) { return true }
        return others.contains { $0.matches(words) }
    }
}
