import Language

/// Cuts a headline out of a clause: words of the source, in their order, side clauses and attribution left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax

    /// Terminal cells a headline takes at most, before the ellipsis.
    static let limit = 80

    /// - Parameter subjectName: The name to put for a subject that is a pronoun.
    func cut(_ chain: TriggerChain, subjectName: String?) -> String {
        var words = chain.isNoun ? nounPhrase(chain.trigger) : clause(chain)
        trim(&words)
        if let said = quotation(before: chain, words) {
            let name = subjectName ?? render(speakerPhrase(chain), subject: nil, subjectName: nil)
            let verb = tree.isWord(chain.verb, "said", "says", "added", "told") ? "" : " " + tree.string(chain.verb)
            return shortened("\(name)\(verb): \(said)")
        }
        return render(words, subject: chain.isNoun ? nil : syntax.subject(of: chain.verb), subjectName: subjectName)
    }

    /// What a saying says, where the sentence puts it before the saying: “…”, she said. `nil` where it stands behind.
    private func quotation(before chain: TriggerChain, _ words: [Int]) -> String? {
        guard chain.concept.isSaying, !chain.isNoun, let subject = syntax.subject(of: chain.verb) else { return nil }
        let verb = chain.verb
        let end = min(verb, subjectStart(subject, verb))
        guard tree.tokens.contains(end - 1), end - tree.tokens.lowerBound > 3 else { return nil }
        let isQuoteBefore = tree.tag(end - 1) == .closeQuote
        let isClauseBefore =
            tree.tag(end - 1) == .comma && tree.head(of: verb).map { syntax.isTrailingSaying(verb, after: $0) } ?? false
        guard isQuoteBefore || isClauseBefore else { return nil }
        var content = Array(tree.tokens.lowerBound..<end)
        let isQuoted = isQuoteBefore && content.contains { isOpeningQuote($0) }
        if isQuoted, let opening = content.firstIndex(where: isOpeningQuote) { content.removeFirst(opening) }
        while let first = content.first, tree.relation(first) == .punct || isOpeningQuote(first) {
            content.removeFirst()
        }
        while let last = content.last, tree.relation(last) == .punct || tree.tag(last) == .closeQuote {
            content.removeLast()
        }
        guard content.count > 2 else { return nil }
        let said = render(content, subject: nil, subjectName: nil)
        return isQuoted ? "“\(said)”" : said
    }

    /// Where the phrase of a subject begins, a stray quotation before it left out.
    private func subjectStart(_ subject: Int, _ verb: Int) -> Int {
        tree.subtree(of: subject) { $0 >= verb }.first { !startsClause($0, before: subject) } ?? subject
    }

    private func isOpeningQuote(_ word: Int) -> Bool {
        tree.tokens.contains(word) && tree.tag(word) == .openQuote
    }

    private func speakerPhrase(_ chain: TriggerChain) -> [Int] {
        guard let subject = syntax.subject(of: chain.verb) else { return [] }
        let start = subjectStart(subject, chain.verb)
        return tree.subtree(of: subject) { isSide($0, of: subject, chain) }.filter { $0 >= start }
    }

    private func shortened(_ line: String) -> String {
        guard line.unicodeScalars.count > Self.limit else { return line }
        var kept = ""
        for word in line.split(separator: " ") {
            if kept.unicodeScalars.count + word.unicodeScalars.count + 1 > Self.limit { break }
            kept += kept.isEmpty ? String(word) : " \(word)"
        }
        while let last = kept.last, last == "," || last == "…" { kept.removeLast() }
        return kept + (line.contains("“") && !kept.hasSuffix("”") ? "…”" : "…")
    }

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] {
        if chain.isNoun { return nounPhrase(chain.trigger) }
        let verb = chain.verb
        var words = tree.subtree(of: verb) { isSide($0, of: verb, chain) }
        let subject = syntax.subject(of: verb) ?? syntax.object(of: verb)
        if let own = syntax.ownSubject(of: verb), own != subject {
            // "which" and "who" give way to the noun they stand for.
            words.removeAll { $0 == own }
        }
        if let subject, !words.contains(subject) {
            let phrase = tree.subtree(of: subject) { child in
                isSide(child, of: subject, chain) || child >= verb
                    || (tree.relation(child) == .casing && tree.head(of: child) == subject)
            }
            words = phrase.filter { !words.contains($0) && tree.relation($0) != .punct } + words
            // "figures released by": the noun stands before what is told of it.
            words.sort()
        }
        if let subject {
            removeAside(between: subject, and: verb, from: &words)
            // What stands before the subject sets the scene; the deed begins with who does it.
            if subject < verb {
                let start =
                    tree.subtree(of: subject) { isSide($0, of: subject, chain) || $0 >= verb }
                    .first { words.contains($0) && !startsClause($0, before: subject) } ?? subject
                words.removeAll { $0 < start }
            }
        }
        return words
    }

    /// Whether a word of the subject's phrase is cut off from it by a comma, a closing quotation mark or a verb.
    private func startsClause(_ word: Int, before subject: Int) -> Bool {
        (word..<max(word, subject)).contains { between in
            switch tree.tag(between) {
            case .comma, .closeQuote, .colon, .vbd, .vbz, .vbp, .md: true
            case .in: tree.relation(between) == .casing && tree.head(of: between) == subject
            default: false
            }
        } && !isListed(word, subject)
    }

    /// "Britain, France and Germany": commas that join.
    private func isListed(_ word: Int, _ subject: Int) -> Bool {
        tree.children(of: subject).contains { tree.relation($0) == .conj }
            && !(word..<subject).contains { tree.tag($0) == .closeQuote }
    }

    /// What stands between two commas behind the subject: "Ana Cruz, the union's treasurer, said".
    private func removeAside(between subject: Int, and verb: Int, from words: inout [Int]) {
        guard subject < verb else { return }
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        let commas = (subject..<max(subject, end)).filter { tree.tag($0) == .comma }
        guard let first = commas.first, let last = commas.last, first < last,
            !tree.isWord(last + 1, "and", "or")
        else { return }
        words.removeAll { $0 >= first && $0 <= last }
    }

    private func nounPhrase(_ noun: Int) -> [Int] {
        tree.subtree(of: noun) { child in
            switch tree.relation(child) {
            case .aclRelative, .parataxis, .advcl, .conj, .cc, .punct, .cop, .nsubj: true
            case .appos: startsAfterComma(child) || startsAfterBracket(child)
            case .casing: tree.head(of: child) == noun
            case .aux, .advmod, .mark: tree.head(of: child) == noun
            default: false
            }
        }
    }

    private func isSide(_ child: Int, of top: Int, _ chain: TriggerChain) -> Bool {
        if chain.words.contains(child) { return false }
        let isTop = tree.head(of: child) == top
        // A second subject is a stray of the parse.
        if isTop, top == chain.verb, let own = syntax.ownSubject(of: top), child < own,
            tree.relation(child) == .nsubj || tree.relation(child) == .nsubjPassive, !tree.tag(own).isWhWord
        {
            return true
        }
        // A finite clause behind a comma says something more.
        if isTop, top == chain.verb, child > top, tree.tag(child).isVerb, syntax.isFinite(child),
            startsAfterComma(child)
        {
            return true
        }
        switch tree.relation(child) {
        case .parataxis, .discourse, .vocative, .list, .aclRelative, .dislocated: return true
        // "the miner Vale" is one name; what stands behind a comma or a bracket is an aside.
        case .appos: return startsAfterComma(child) || startsAfterBracket(child)
        case .advcl: return !isShortPurpose(child)
        case .conj: return isTop && tree.tag(child).isVerb && child > top
        case .mark where tree.isWord(child, "to"): return false
        case .cc, .mark: return isTop && (child < top || tree.relation(child) == .mark)
        case .ccomp: return isTop && child < top
        case .acl: return tree.tokens.contains(child - 1) && tree.tag(child - 1) == .comma
        case .advmod: return isTop && isConnective(child)
        case .obl, .nmod, .obj:
            if isTop, child > top, startsAfterComma(child) { return true }
            return tree.children(of: child).contains { tree.isWord($0, "according", "amid", "despite", "including") }
        case .xcomp where isTop: return false
        default: return tree.isWord(child, "according")
        }
    }

    private func startsAfterComma(_ child: Int) -> Bool {
        guard let start = tree.subtree(of: child).first, tree.tokens.contains(start - 1) else { return false }
        return tree.tag(start - 1) == .comma || tree.tag(start) == .comma
    }

    private func startsAfterBracket(_ child: Int) -> Bool {
        guard let start = tree.subtree(of: child).first else { return false }
        return [start, start - 1].contains { word in
            guard tree.tokens.contains(word) else { return false }
            switch tree.tag(word) {
            case .openBracket, .hyphen, .colon: return true
            default: return false
            }
        }
    }

    /// "to cut costs": a purpose or means that says what the clause is about.
    private func isShortPurpose(_ clause: Int) -> Bool {
        tree.tag(clause) == .vb && tree.child(of: clause, .nsubj) == nil
            && tree.children(of: clause).contains { tree.isWord($0, "to") }
    }

    private func isConnective(_ word: Int) -> Bool {
        tree.isWord(
            word, "meanwhile", "however", "still", "also", "then", "later", "moreover", "furthermore", "even",
            "instead",
            "reportedly", "allegedly", "when", "where", "why", "how", "thus", "therefore")
    }

    /// Takes punctuation, joining words and the date off both ends.
    private func trim(_ words: inout [Int]) {
        func isLoose(_ word: Int) -> Bool {
            if tree.tag(word) == .pos { return word == words.first }
            return switch tree.relation(word) {
            case .punct: !isCounterpartKept(word, words)
            case .cc: true
            case .mark: !tree.isWord(word, "to") || word == words.first || word == words.last
            default:
                tree.isWord(word, "as", "that", "while", "because", "when", "although", "though") && word == words.first
            }
        }
        while let first = words.first, isLoose(first) || syntax.isDate(first) || precedesDate(first, words) {
            words.removeFirst()
        }
        while let last = words.last {
            if isLoose(last) && !isClosingQuote(last, words) {
                words.removeLast()
                continue
            }
            if syntax.isDate(last) {
                words.removeLast()
                // A preposition left without its date goes with it: "on", "since", "as early as".
                while let end = words.last, !syntax.isDate(end), words.count > 2,
                    tree.relation(end) == .casing || tree.relation(end) == .mark
                        || tree.isWord(end, "as", "early", "late", "soon", "until", "since", "by", "over", "just")
                {
                    words.removeLast()
                }
                continue
            }
            break
        }
    }

    /// "On" in "On Thursday, …", and the like.
    private func precedesDate(_ word: Int, _ words: [Int]) -> Bool {
        guard tree.relation(word) == .casing, words.count > 1 else { return false }
        return syntax.isDate(words[1])
    }

    private func isCounterpartKept(_ mark: Int, _ words: [Int]) -> Bool {
        tree.tag(mark) == .openQuote || tree.tag(mark) == .openBracket || tree.tag(mark) == .dollar
            ? words.contains { tree.tag($0) == .closeQuote || tree.tag($0) == .closeBracket || tree.tag($0) == .dollar }
            : false
    }

    private func isClosingQuote(_ mark: Int, _ words: [Int]) -> Bool {
        (tree.tag(mark) == .closeQuote && words.contains { tree.tag($0) == .openQuote })
            || (tree.tag(mark) == .closeBracket && words.contains { tree.tag($0) == .openBracket })
    }

    // MARK: Words to text

    private func render(_ words: [Int], subject: Int?, subjectName: String?) -> String {
        var line = ""
        var width = 0
        var previous: Int?
        for (position, word) in words.enumerated() {
            if isStranded(word, position, words) { continue }
            var piece = tree.string(word)
            if word == subject, let subjectName { piece = subjectName }
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
        guard let first = line.first, first.isLowercase else { return line }
        return first.uppercased() + line.dropFirst()
    }
}

extension PennTag {
    /// "which", "who", "whose", "where".
    var isWhWord: Bool {
        switch self {
        case .wdt, .wp, .wpPossessive, .wrb: true
        default: false
        }
    }
}
