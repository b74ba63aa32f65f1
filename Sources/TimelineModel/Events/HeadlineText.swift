import Language

/// Puts chosen words of a sentence into one line, as they stand in the source.
struct HeadlineText {
    let tree: SentenceTree

    /// Terminal cells a headline takes at most, before the ellipsis.
    static let limit = 80

    /// Words to put for a token: the name behind a pronoun, "says" for "saying".
    struct StandIn {
        var token: Int
        var words: String
    }

    /// The words in one line, at most `HeadlineText.limit` cells before the ellipsis, the first letter a capital.
    func line(_ words: [Int], _ standIns: [StandIn] = []) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(Self.limit + 16)
        var cells = 0
        var previous: Int?
        // Where each word ends in the line, to go back to when the line is full.
        var ends: [(word: Int, end: Int)] = []
        for (position, word) in words.enumerated() where !isStranded(word, position, words) {
            let token = tree.token(word)
            let isGlued = previous.map { tree.token($0).end == token.start } ?? true
            let needsSpace = !line.isEmpty && !isGlued && !(tree.relation(word) == .punct && isClosing(word))
            let start = line.count
            if needsSpace { line.append(UInt8(ascii: " ")) }
            if let standIn = standIns.first(where: { $0.token == word }) {
                line += standIn.words.utf8
            } else {
                for byte in tree.article.text[token.range]
                where byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
                    line.append(byte)
                }
            }
            // The sentence's capital is left behind where its first word comes to stand inside.
            let letter = start + (needsSpace ? 1 : 0)
            if word == tree.tokens.lowerBound, start > 0, tree.tag(word) == .dt || tree.tag(word) == .in,
                line.indices.contains(letter)
            {
                line[letter] |= 0x20
            }
            // A scalar a cell; bytes that continue one take none.
            for byte in line[start...] where byte & 0xC0 != 0x80 { cells += 1 }
            if cells > Self.limit {
                line.removeSubrange(start...)
                end(&line, ends)
                break
            }
            ends.append((word, line.count))
            previous = word
        }
        capitalize(&line)
        return String(decoding: line, as: UTF8.self)
    }

    /// Ends a line that is full: words that ask for another one go, an ellipsis comes.
    private func end(_ line: inout [UInt8], _ ends: [(word: Int, end: Int)]) {
        var count = ends.count
        while count > 1, asksForMore(ends[count - 1].word) { count -= 1 }
        if count > 0 { line.removeSubrange(ends[count - 1].end...) }
        line += "…".utf8
        let kept = ends[..<count]
        if let open = kept.lastIndex(where: { tree.tag($0.word) == .openQuote }),
            !kept[open...].contains(where: { tree.tag($0.word) == .closeQuote })
        {
            line += Self.closer(of: tree.string(kept[open].word)).utf8
        }
    }

    private static func closer(of mark: String) -> String {
        switch mark {
        case "“": "”"
        case "‘": "’"
        case "``": "''"
        case "`": "'"
        default: mark
        }
    }

    private func asksForMore(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .in, .to, .dt, .cc, .prpPossessive, .wdt, .wp, .wpPossessive, .wrb, .md, .comma, .colon, .hyphen,
            .openQuote, .openBracket, .rb:
            true
        // "extremely painful and" may end here, "a painful" may not.
        case .jj: !isPredicate(word)
        default: false
        }
    }

    private func isPredicate(_ adjective: Int) -> Bool {
        guard tree.tokens.contains(adjective - 1), tree.tokens.contains(adjective + 1) else { return false }
        switch tree.tag(adjective + 1) {
        case .nn, .nns, .nnp, .nnps, .jj, .hyphen: return false
        default: break
        }
        switch tree.tag(adjective - 1) {
        case .rb, .openQuote, .vbz, .vbd, .vbp, .vb, .vbn: return true
        default: return false
        }
    }

    /// A comma or dash whose side clause is gone.
    private func isStranded(_ word: Int, _ position: Int, _ words: [Int]) -> Bool {
        guard tree.relation(word) == .punct,
            tree.tag(word) == .comma || tree.tag(word) == .colon || tree.tag(word) == .hyphen
        else { return false }
        guard position > 0, position + 1 < words.count else { return true }
        if tree.tag(word) == .comma, closesName(position, words) { return false }
        return words[position - 1] != word - 1 || words[position + 1] != word + 1
    }

    /// "The founder, Leo Halden, fled": the second comma of a name between two, whatever stood behind it.
    private func closesName(_ position: Int, _ words: [Int]) -> Bool {
        var start = position - 1
        while start > 0, words[start] == words[start - 1] + 1, tree.tag(words[start]).isProperNoun { start -= 1 }
        return start > 0 && start < position - 1 && words[position] == words[position - 1] + 1
            && tree.tag(words[start]) == .comma && tree.tag(words[start - 1]) == .nn
    }

    private func isClosing(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .period, .closeQuote, .closeBracket, .colon: true
        default: false
        }
    }

    private func capitalize(_ line: inout [UInt8]) {
        func isLetter(_ byte: UInt8, from first: UInt8) -> Bool { byte &- first < 26 }
        // "iPhone" and "eBay" are written so.
        guard let first = line.first, isLetter(first, from: 0x61), line.count < 2 || !isLetter(line[1], from: 0x41)
        else { return }
        line[0] = first - 0x20
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
