import Language

/// Puts chosen words of a sentence into one line, as they stand in the source.
struct HeadlineText {
    let tree: SentenceTree

    /// Terminal cells a headline takes at most, before the ellipsis.
    static let limit = 80

    /// The words in one line, at most `HeadlineText.limit` cells before the ellipsis, the first letter a capital.
    ///
    /// - Parameters:
    ///   - subject: A token to put other words for.
    ///   - name: Those words.
    func line(_ words: [Int], replacing subject: Int? = nil, by name: String? = nil) -> String {
        var line = ""
        var width = 0
        var previous: Int?
        for (position, word) in words.enumerated() {
            if isStranded(word, position, words) { continue }
            var piece = tree.string(word)
            if word == subject, let name { piece = name }
            piece = piece.filter { !$0.isNewline }
            let isGlued = previous.map { tree.token($0).end == tree.token(word).start } ?? true
            let isBareMark = tree.relation(word) == .punct && isClosing(word)
            let separator = line.isEmpty || isGlued || isBareMark ? "" : " "
            let cells = piece.unicodeScalars.count + separator.count
            if width + cells > Self.limit {
                while line.last == "," || line.last == " " { line.removeLast() }
                line += "…"
                break
            }
            line += separator + piece
            width += cells
            previous = word
        }
        return capitalized(line)
    }

    /// A comma or dash whose side clause is gone.
    private func isStranded(_ word: Int, _ position: Int, _ words: [Int]) -> Bool {
        guard tree.relation(word) == .punct,
            tree.tag(word) == .comma || tree.tag(word) == .colon || tree.tag(word) == .hyphen
        else { return false }
        guard position > 0, position + 1 < words.count else { return true }
        return words[position - 1] != word - 1 || words[position + 1] != word + 1
    }

    private func isClosing(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .period, .closeQuote, .closeBracket, .colon: true
        default: false
        }
    }

    private func capitalized(_ line: String) -> String {
        // "iPhone" and "eBay" are written so.
        guard let first = line.first, first.isLowercase, line.dropFirst().first?.isUppercase != true else {
            return line
        }
        return first.uppercased() + line.dropFirst()
    }

    /// A line cut to the limit at a word.
    func shortened(_ line: String) -> String {
        guard line.unicodeScalars.count > Self.limit else { return line }
        var kept = ""
        for word in line.split(separator: " ") {
            if kept.unicodeScalars.count + word.unicodeScalars.count + 1 > Self.limit { break }
            kept += kept.isEmpty ? String(word) : " \(word)"
        }
        while let last = kept.last, last == "," || last == "…" { kept.removeLast() }
        return kept + (line.contains("“") && !kept.hasSuffix("”") ? "…”" : "…")
    }
}
