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
        /// Whether a space parts them from the word before, though the source has none: "he's" is "Leo Halden is".
        var isApart = false
    }

    /// A line and how it came out.
    struct Fitted {
        var text: String
        /// Whether it had to end before all words were in it, and so with "…".
        var isFull: Bool
        /// How many of the words it had room for, those that it then ends without counted too.
        var reach: Int
    }

    /// The words in one line, at most `HeadlineText.limit` cells before the ellipsis, the first letter a capital.
    ///
    /// - Parameters:
    ///   - lead: What stands before them: "Leo Halden: ".
    ///   - isQuoted: Whether they come between quotation marks.
    func line(
        _ words: [Int], _ standIns: [StandIn] = [], behind lead: String = "", isQuoted: Bool = false
    ) -> String {
        fitted(words, standIns, behind: lead, isQuoted: isQuoted).text
    }

    func fitted(
        _ words: [Int], _ standIns: [StandIn], behind lead: String = "", isQuoted: Bool = false
    ) -> Fitted {
        var line: [UInt8] = []
        line.reserveCapacity(2 * Self.limit)
        line += lead.utf8
        if isQuoted { line += "“".utf8 }
        let head = line.count
        var cells = Self.closeUp(&line, from: 0)
        var previous: Int?
        var isBehindOpening = false
        var marks = LineMarks(tree: tree)
        // Where each word ends in the line, to go back to when the line is full.
        var ends: [(word: Int, end: Int)] = []
        ends.reserveCapacity(words.count)
        var reach = words.count
        for position in words.indices {
            let word = words[position]
            if head == 0, isStranded(word, position, words) { continue }
            let mark = marks.read(word)
            if mark == .strayClosing { continue }
            let token = tree.token(word)
            let standIn = standIns.isEmpty ? nil : standIns.first { $0.token == word }
            let isGlued = previous.map { tree.token($0).end == token.start } ?? true
            let needsSpace =
                line.count > head && !isBehindOpening && mark != .closing
                && (standIn?.isApart ?? false || !isGlued && !(tree.relation(word) == .punct && isClosing(word, mark)))
            let start = line.count
            if needsSpace { line.append(UInt8(ascii: " ")) }
            let letter = line.count
            if let standIn { line += standIn.words.utf8 } else { line += tree.article.text[token.range] }
            cells += Self.closeUp(&line, from: start)
            // The sentence's capital is left behind where its first word comes to stand inside.
            if word == tree.tokens.lowerBound, start > head, tree.tag(word) == .dt || tree.tag(word) == .in,
                line.indices.contains(letter)
            {
                line[letter] |= 0x20
            }
            if cells > Self.limit {
                line.removeSubrange(start...)
                end(&line, ends, &marks)
                reach = position
                line += "…".utf8
                break
            }
            ends.append((word, line.count))
            previous = word
            isBehindOpening = mark == .opening
        }
        marks.close(&line)
        if isQuoted { line += "”".utf8 }
        capitalize(&line, at: 0)
        if head > 0 { capitalize(&line, at: head) }
        return Fitted(text: String(decoding: line, as: UTF8.self), isFull: reach < words.count, reach: reach)
    }

    /// Takes line breaks out of what was added to a line, and counts its cells: a scalar each; bytes that continue one take none.
    private static func closeUp(_ line: inout [UInt8], from start: Int) -> Int {
        var cells = 0
        var isBroken = false
        for place in start..<line.count {
            let byte = line[place]
            if byte & 0xC0 != 0x80 { cells += 1 }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { isBroken = true }
        }
        guard isBroken else { return cells }
        let whole = line.count
        line = line[..<start] + line[start...].filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return cells - (whole - line.count)
    }

    /// Takes the words that ask for another one off the end of a line that is full.
    private func end(_ line: inout [UInt8], _ ends: [(word: Int, end: Int)], _ marks: inout LineMarks) {
        var count = ends.count
        while count > 1 {
            let last = ends[count - 1].word
            // "“fill those gaps,” potentially": the ellipsis comes inside the marks.
            let isBehindComma = tree.tag(last) == .closeQuote && tree.tag(ends[count - 2].word) == .comma
            // ", totaling": nothing is left of what it says beside.
            let isLoneParticiple = tree.tag(last) == .vbg && tree.tag(ends[count - 2].word) == .comma
            guard isBehindComma || isLoneParticiple || asksForMore(last) else { break }
            count -= 1
        }
        // "at 4 in the morning (4 a.m.": a bracket that the line has no room to close.
        if let open = ends[..<count].lastIndex(where: { tree.tag($0.word) == .openBracket }), open > 1,
            !ends[open..<count].contains(where: { tree.tag($0.word) == .closeBracket })
        {
            count = open
        }
        if count > 0 { line.removeSubrange(ends[count - 1].end...) }
        marks.read(again: ends[..<count].lazy.map { $0.word })
    }

    private func asksForMore(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .in, .to, .dt, .pdt, .cc, .prpPossessive, .wdt, .wp, .wpPossessive, .wrb, .md, .comma, .colon, .hyphen,
            .openQuote, .openBracket, .rbr, .rbs, .jjs, .dollar, .hash:
            true
        case .rb: !tree.isWord(word, "ago")
        // "$1.8 million"
        case .cd: isCounting(word)
        // "is", "has not been": what is denied must not look as if it were said.
        default:
            tree.token(word).universal == .aux
                || tree.isWord(word, "more", "less", "such", "_", "--", "#", "has", "have", "had")
                // "£41 million", "US$22 billion"
                || tree.isWord(word, "£", "€", "¥")
                || tree.article.text[tree.token(word).range.upperBound - 1] == UInt8(ascii: "$")
        }
    }

    /// Whether what follows makes another number of it: "$1.8 million", "90 percent".
    private func isCounting(_ number: Int) -> Bool {
        guard tree.tokens.contains(number + 1) else { return false }
        switch tree.tag(number + 1) {
        case .cd, .hyphen, .sym: return true
        default:
            return tree.isWord(
                number + 1, "hundred", "thousand", "million", "billion", "trillion", "percent", "%", "per", "cents")
        }
    }

    /// A comma or dash whose side clause is gone.
    private func isStranded(_ word: Int, _ position: Int, _ words: [Int]) -> Bool {
        // Agencies' dash opens and closes an aside.
        if tree.isWord(word, "_") {
            return position == 0 || position + 1 == words.count || words[position - 1] != word - 1
                || words[position + 1] != word + 1
        }
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

    private func isClosing(_ word: Int, _ mark: LineMarks.Kind) -> Bool {
        switch tree.tag(word) {
        case .period, .closeBracket: true
        // A dash has a space before it.
        case .comma, .colon: tree.isWord(word, ",", ":", ";")
        case .closeQuote: mark != .opening
        default: false
        }
    }

    private func capitalize(_ line: inout [UInt8], at place: Int) {
        func isLetter(_ byte: UInt8, from first: UInt8) -> Bool { byte &- first < 26 }
        // "iPhone" and "eBay" are written so.
        guard line.indices.contains(place), isLetter(line[place], from: 0x61),
            line.count < place + 2 || !isLetter(line[place + 1], from: 0x41)
        else { return }
        line[place] -= 0x20
    }
}
