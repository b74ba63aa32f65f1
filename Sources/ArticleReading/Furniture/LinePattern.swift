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
    private static let longestGap = 6

    init(_ pattern: Substring.UTF8View) {
        var words = pattern.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        isOpen = words.last == "~"
        if isOpen { words.removeLast() }
        parts = words.map { word in
            switch word {
            case "*": .anyWords
            case "#": .number
            default:
                .word(word.utf8.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) })
            }
        }
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
///
/// Kept as text until a line starts with their first word: most never do, and a program that starts has no time to lose.
struct LinePatterns {
    private var byFirstWord: [String: [Substring.UTF8View]] = [:]
    /// Those that may start with any word or number.
    private var others: [Substring.UTF8View] = []

    /// One pattern a line.
    init(_ table: String) {
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let first = line.prefix { $0 != UInt8(ascii: " ") }
            if first.first == UInt8(ascii: "*") || first.first == UInt8(ascii: "#") {
                others.append(Substring(line).utf8)
                continue
            }
            for word in first.split(separator: UInt8(ascii: "|")) {
                byFirstWord[String(decoding: word, as: UTF8.self), default: []].append(Substring(line).utf8)
            }
        }
    }

    func match(_ words: [BlockLook.Word]) -> Bool {
        guard let first = words.first else { return false }
        if let candidates = byFirstWord[first.text], candidates.contains(where: { LinePattern($0).matches(words) }) {
            return true
        }
        return others.contains { LinePattern($0).matches(words) }
    }
}
