/// Splits a line into words as a shell does: spaces part words, quotes and backslashes keep them together.
struct PromptWords {
    struct Word {
        var text: String
        /// Where it starts in the line, in characters.
        var start: Int
        /// The quote that is open at its end.
        var openQuote: Character?
    }

    private(set) var words: [Word] = []
    /// Whether the line ends within a word, rather than after a space.
    private(set) var endsInWord = false

    init(_ line: String) {
        var word: Word?
        var quote: Character?
        var isEscaped = false
        for (place, character) in line.enumerated() {
            if isEscaped {
                word?.text.append(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                if word == nil { word = Word(text: "", start: place) }
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word?.text.append(character) }
            } else if character == "\"" || character == "'" {
                if word == nil { word = Word(text: "", start: place) }
                quote = character
            } else if character.isWhitespace {
                if let ended = word { words.append(ended) }
                word = nil
            } else {
                if word == nil { word = Word(text: "", start: place) }
                word?.text.append(character)
            }
        }
        if var last = word {
            last.openQuote = quote
            words.append(last)
            endsInWord = true
        }
    }

    var texts: [String] { words.map(\.text) }

    /// A word as it can stand in a line.
    static func quoted(_ word: String) -> String {
        let isPlain = word.allSatisfy { !$0.isWhitespace && !"\"'\\".contains($0) }
        if isPlain, !word.isEmpty { return word }
        return word.contains("\"") || word.contains("\\") ? singleQuoted(word) : "\"\(word)\""
    }

    private static func singleQuoted(_ word: String) -> String {
        var text = "'"
        for character in word { text += character == "'" ? "'\\''" : String(character) }
        return text + "'"
    }
}
