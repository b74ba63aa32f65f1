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
        /// The last word in the line.
        var last: Int?
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
        var isFull = false
        for position in words.indices {
            let word = words[position]
            if head == 0, isStranded(word, position, words) { continue }
            let mark = marks.read(word)
            if mark == .strayClosing || isStop(word, position, words) { continue }
            let token = tree.token(word)
            let standIn = standIns.isEmpty ? nil : standIns.first { $0.token == word }
            let isGlued = previous.map { tree.token($0).end == token.start } ?? true
            let needsSpace =
                line.count > head && !isBehindOpening && mark != .closing
                && (standIn?.isApart ?? false || !isGlued && !(tree.relation(word) == .punct && isClosing(word, mark)))
            let start = line.count
            if needsSpace { line.append(UInt8(ascii: " ")) }
            let letter = line.count
            if let standIn {
                line += standIn.words.utf8
            } else if let curled = marks.curled(word, mark) {
                line += curled.utf8
            } else {
                line += tree.article.text[token.range]
            }
            cells += Self.closeUp(&line, from: start)
            // The sentence's capital is left behind where its first word comes to stand inside.
            if word == tree.tokens.lowerBound, start > head, tree.tag(word) == .dt || tree.tag(word) == .in,
                line.indices.contains(letter)
            {
                line[letter] |= 0x20
            }
            if cells > Self.limit {
                line.removeSubrange(start...)
                let count = end(&line, ends, &marks)
                ends.removeSubrange(count...)
                isFull = true
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
        return Fitted(text: String(decoding: line, as: UTF8.self), isFull: isFull, last: ends.last?.word)
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

    /// Takes the words that ask for another one off the end of a line that is full; how many words are left.
    private func end(_ line: inout [UInt8], _ ends: [(word: Int, end: Int)], _ marks: inout LineMarks) -> Int {
        var count = countOfFinished(ends) { isPartOfNouns($0) || tree.isDate($0) && !isMeasured($0) }
        // "approved a northern" says more than "approved" does.
        if count > 0, isVerbWithoutObject(ends[count - 1].word) || isBeforeWhatItBecomes(ends[count - 1].word) {
            count = countOfFinished(ends) { _ in false }
        }
        // "at 4 in the morning (4 a.m.": a bracket that the line has no room to close.
        if let open = ends[..<count].lastIndex(where: { tree.tag($0.word) == .openBracket }), open > 1,
            !ends[open..<count].contains(where: { tree.tag($0.word) == .closeBracket })
        {
            count = open
        }
        if count > 0 { line.removeSubrange(ends[count - 1].end...) }
        marks.read(again: ends[..<count].lazy.map { $0.word })
        return count
    }

    /// "a matter *of days*", "half *of the year*": a date that no line means the same without.
    private func isMeasured(_ date: Int) -> Bool {
        var word = date
        while tree.isDate(word) || tree.tokens.contains(word) && tree.tag(word) == .dt { word -= 1 }
        return tree.isWord(word, "of", "within")
    }

    /// How many words are left where those go that ask for another one, or of which something is true.
    private func countOfFinished(_ ends: [(word: Int, end: Int)], orWhere isCut: (Int) -> Bool) -> Int {
        var count = ends.count
        while count > 1 {
            let last = ends[count - 1].word
            // "“fill those gaps,” potentially": the ellipsis comes inside the marks.
            let isBehindComma = tree.tag(last) == .closeQuote && tree.tag(ends[count - 2].word) == .comma
            // ", totaling": nothing is left of what it says beside.
            let isLoneParticiple = tree.tag(last) == .vbg && tree.tag(ends[count - 2].word) == .comma
            guard isBehindComma || isLoneParticiple || asksForMore(last) || isCut(last) else { break }
            count -= 1
        }
        return count
    }

    /// "made the *port* a northern": what a noun is made follows it with no preposition.
    private func isBeforeWhatItBecomes(_ noun: Int) -> Bool {
        tree.tag(noun).isNoun && tree.tokens.contains(noun + 1) && tree.tag(noun + 1) == .dt && !tree.isDate(noun + 1)
    }

    private func isVerbWithoutObject(_ word: Int) -> Bool {
        tree.tag(word).isVerb && tree.tokens.contains(word + 1) && tree.relation(word + 1) != .punct
    }

    private func asksForMore(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .in, .to, .dt, .pdt, .cc, .prpPossessive, .wdt, .wp, .wpPossessive, .wrb, .md, .comma, .colon, .hyphen,
            .openQuote, .openBracket, .rbr, .rbs, .jjs, .dollar, .hash, .pos:
            true
        case .rb: !tree.isWord(word, "ago")
        // "$1.8 million"
        case .cd: isCounting(word)
        // "said *it* was ready": a subject before its verb.
        case .prp: isBeforeItsVerb(word)
        case .nn, .nns, .nnp, .nnps: isTorn(word) || isUnfinished(word)
        default: isUnfinished(word)
        }
    }

    /// "is", "has not been": what is denied must not look as if it were said.
    private func isUnfinished(_ word: Int) -> Bool {
        tree.token(word).universal == .aux
            || tree.isWord(word, "more", "less", "such", "_", "--", "#", "has", "have", "had")
            // "£41 million", "US$22 billion"
            || tree.isWord(word, "£", "€", "¥")
            || tree.article.text[tree.token(word).range.upperBound - 1] == UInt8(ascii: "$")
    }

    private func isBeforeItsVerb(_ pronoun: Int) -> Bool {
        tree.relation(pronoun).isNominalSubject
            || tree.tokens.contains(pronoun + 1) && tree.tag(pronoun + 1).isTensed
    }

    /// "the *strikers*' camp", "*day*-to-day": only a part of a word is left.
    private func isTorn(_ word: Int) -> Bool {
        guard tree.tokens.contains(word + 1) else { return false }
        switch tree.tag(word + 1) {
        case .pos: return true
        case .hyphen: return tree.token(word).end == tree.token(word + 1).start
        default: return false
        }
    }

    /// "the *Lisbon* court", "a *northern* town", "Ana *Maria* Cruz": the noun, or the rest of the name, follows.
    private func isPartOfNouns(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .jj, .jjr, .cd, .nn, .nns, .nnp, .nnps: break
        default: return false
        }
        guard tree.tokens.contains(word + 1) else { return false }
        return isOfNoun(word)
            || tree.relation(word + 1) == .flat && (tree.head(of: word + 1).map { $0 <= word } ?? false)
    }

    /// Whether a word says how many or which of a noun that follows, with nothing but such words between.
    private func isOfNoun(_ word: Int) -> Bool {
        guard let head = tree.head(of: word), head > word, head - word < 4, tree.tag(head).isNoun else { return false }
        switch tree.relation(word) {
        case .amod, .nummod, .compound: return (word + 1..<head).allSatisfy { tree.relation($0) != .punct }
        default: return false
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

    /// "called it ``a shame.''": the sentence's period or comma before the mark that ends the line.
    private func isStop(_ word: Int, _ position: Int, _ words: [Int]) -> Bool {
        guard position + 2 == words.count, tree.isWord(word, ".", ","), let mark = words.last else { return false }
        return tree.tag(mark) == .closeQuote
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
