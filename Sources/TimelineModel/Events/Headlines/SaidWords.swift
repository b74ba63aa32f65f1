import Language

/// The words of a saying with all that is said.
extension ClauseWords {
    /// The words of a saying with all that is said, as it stands; `nil` where nothing said follows the verb.
    ///
    /// What is said means what it means with all its conditions, so none of them is left out.
    func saying(_ chain: TriggerChain) -> SentenceWords? {
        let verb = chain.verb
        guard chain.concept.isSaying, !chain.isNoun, let subject = syntax.subject(of: verb), subject < verb else {
            return nil
        }
        return startOfSaid(verb).map { said(from: $0, subject, chain) }
    }

    /// Where what a saying says begins behind it; `nil` where nothing said follows.
    func startOfSaid(_ verb: Int) -> Int? {
        if let content = tree.child(of: verb, .ccomp), content > verb {
            return behindDate(max(verb + 1, tree.start(of: content)), verb)
        }
        guard let first = firstContent(after: verb) else { return nil }
        if tree.isWord(first, "that") { return first }
        if let that = thatBehindPlace(of: verb) { return that }
        // "told a hastily called press conference that"
        guard let told = tree.child(of: verb, .obj, .iobj), told > verb, told - verb < 9,
            tree.isWord(told + 1, "that"), tree.isWord(verb, "told", "tell", "tells", "telling", "assured", "warned")
        else { return nil }
        return told + 1
    }

    /// "said in a letter published on Wednesday *that*": where it was said stands between; not "said in reply to claims that".
    private func thatBehindPlace(of verb: Int) -> Int? {
        guard tree.tokens.contains(verb + 1), tree.tag(verb + 1) == .in else { return nil }
        for word in verb + 2..<max(verb + 2, min(verb + 14, tree.tokens.upperBound)) {
            switch tree.tag(word) {
            case .in where tree.isWord(word, "that"):
                let before = word - 1
                let isClaimed =
                    tree.tag(before).isNoun && !tree.isDate(before)
                    && (tree.word(before).traits.contains(.mood)
                        || (syntax.concept(ofNoun: before)?.isSaying ?? false)
                            && !tree.isWord(before, "statement", "speech", "address", "report", "tweet"))
                return isClaimed ? nil : word
            case .comma, .colon, .period, .openQuote, .closeQuote, .vbz, .vbp, .md, .wdt, .wp: return nil
            default: break
            }
        }
        return nil
    }

    /// "said *Friday* the deal was off", "ruled Wednesday that": when it was said is no part of what is said.
    private func behindDate(_ start: Int, _ verb: Int) -> Int {
        guard start == verb + 1 else { return start }
        var word = start
        while tree.isDate(word) { word += 1 }
        guard word > start, tree.tokens.contains(word) else { return start }
        switch tree.tag(word) {
        case .dt, .prp, .prpPossessive, .ex, .nnp: return word
        default:
            // "said today conditions were bad"
            let isAdverb = word == start + 1 && tree.isWord(start, "today", "yesterday", "tonight")
            return isAdverb && tree.tag(word) != .pos && !tree.tag(word).isTensed || tree.isWord(word, "that")
                ? word : start
        }
    }

    /// "ruled *Wednesday* that", "was seen *Friday* by the crew": the date between a verb and what belongs to it.
    func removeDate(behind verb: Int, from clause: inout [Int]) {
        guard tree.isDate(verb + 1), clause.contains(verb + 1) else { return }
        var end = verb + 1
        while tree.isDate(end) { end += 1 }
        guard tree.isWord(end, "that", "by") else { return }
        clause.removeAll { $0 > verb && $0 < end }
    }

    /// The first word behind a verb that is neither a date nor its preposition.
    private func firstContent(after verb: Int) -> Int? {
        var word = verb + 1
        while tree.tokens.contains(word), tree.isDate(word) || tree.isWord(word, "on") && tree.isDate(word + 1) {
            word += 1
        }
        // "announced late in the evening that"
        if tree.isWord(word, "late", "later", "early", "earlier"), tree.isWord(word + 1, "in", "on"),
            tree.isWord(word + 2, "the"), tree.isWord(word + 4, "that")
        {
            word += 4
        }
        return tree.tokens.contains(word) ? word : nil
    }

    private func said(from start: Int, _ subject: Int, _ chain: TriggerChain) -> SentenceWords {
        let verb = chain.verb
        let group = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        var words = subjectPhrase(subject, of: chain)
        words.remove(from: min(group, verb))
        removeAside(between: subject, and: verb, from: &words)
        words.insert(group..<verb + 1)
        // "told the council on Monday that": whom it was told stays, when it was told does not.
        for word in verb + 1..<max(start, verb + 1)
        where !tree.isDate(word) && !(tree.isWord(word, "on", "in") && tree.isDate(word + 1))
            && !(tree.isWord(word, "published", "issued", "released", "dated") && tree.isDate(word + 1))
        {
            words.insert(word)
        }
        let opensSentence = opensSentence(subject)
        let end = (start..<tree.tokens.upperBound).first {
            endsSaid($0, verb) || opensSentence && startsMainClause(behind: $0)
        }
        words.insert(start..<(end ?? tree.tokens.upperBound))
        return words
    }

    /// "*Since he* learned that …, he has tried": whether a subject begins a clause that stands before its main clause.
    func opensSentence(_ subject: Int) -> Bool {
        let start = tree.start(of: subject)
        return start - tree.tokens.lowerBound < 4
            && tree.isWord(
                start - 1, "since", "when", "after", "while", "as", "although", "though", "because", "once", "before")
    }

    /// Whether a comma parts what stands before it from a subject and its verb.
    func startsMainClause(behind comma: Int) -> Bool {
        guard tree.tag(comma) == .comma, tree.tokens.contains(comma + 2) else { return false }
        switch tree.tag(comma + 1) {
        case .prp: return true
        case .dt, .nnp, .nn, .nns, .prpPossessive:
            let verb = (comma + 2..<min(comma + 7, tree.tokens.upperBound)).first {
                !tree.tag($0).isNoun && tree.tag($0) != .jj && tree.tag($0) != .pos
            }
            return verb.map { tree.tag($0).isTensed } ?? false
        default: return false
        }
    }

    private func endsSaid(_ word: Int, _ verb: Int) -> Bool {
        switch tree.tag(word) {
        case .period: true
        case .colon: tree.isWord(word, ";")
        // "…, and added that": the next deed of the speaker.
        case .cc:
            // "demanding that it stop and warning of fines"
            tree.tokens.contains(word + 1)
                && (tree.tag(word + 1) == .vbd || tree.tag(word + 1) == .vbg && tree.tag(verb) == .vbg)
                && syntax.concept(ofVerb: word + 1).isSaying
        case .comma: tree.tokens.contains(word + 2) && tree.tag(word + 1) == .cc && tree.tag(word + 2) == .vbd
        default: false
        }
    }
}
