import Language

/// The words of a saying with all that is said.
extension ClauseWords {
    /// The words of a saying with all that is said, as it stands; `nil` where nothing said follows the verb.
    ///
    /// What is said means what it means with all its conditions, so none of them is left out.
    func saying(_ chain: TriggerChain) -> [Int]? {
        let verb = chain.verb
        guard chain.concept.isSaying, !chain.isNoun, let subject = syntax.subject(of: verb), subject < verb else {
            return nil
        }
        return startOfSaid(verb).map { said(from: $0, subject, chain) }
    }

    /// Where what a saying says begins behind it; `nil` where nothing said follows.
    func startOfSaid(_ verb: Int) -> Int? {
        if let content = tree.child(of: verb, .ccomp), content > verb { return max(verb + 1, tree.start(of: content)) }
        guard let first = firstContent(after: verb) else { return nil }
        if tree.isWord(first, "that") { return first }
        // "told a hastily called press conference that"
        guard let told = tree.child(of: verb, .obj, .iobj), told > verb, told - verb < 9,
            tree.isWord(told + 1, "that"), tree.isWord(verb, "told", "tell", "tells", "telling", "assured", "warned")
        else { return nil }
        return told + 1
    }

    /// The first word behind a verb that is neither a date nor its preposition.
    private func firstContent(after verb: Int) -> Int? {
        var word = verb + 1
        while tree.tokens.contains(word), tree.isDate(word) || tree.isWord(word, "on") && tree.isDate(word + 1) {
            word += 1
        }
        return tree.tokens.contains(word) ? word : nil
    }

    private func said(from start: Int, _ subject: Int, _ chain: TriggerChain) -> [Int] {
        var words = subjectPhrase(subject, of: chain).filter { $0 < chain.verb }
        let group = tree.verbGroup(chain.verb)?.tokens.lowerBound ?? chain.verb
        words.removeAll { $0 >= group }
        removeAside(between: subject, and: chain.verb, from: &words)
        words += group...chain.verb
        // "told the council on Monday that": whom it was told stays, when it was told does not.
        words += (chain.verb + 1..<max(start, chain.verb + 1)).filter { word in
            !tree.isDate(word) && !(tree.isWord(word, "on", "in") && tree.isDate(word + 1))
        }
        var word = start
        while tree.tokens.contains(word), !endsSaid(word) {
            words.append(word)
            word += 1
        }
        return words
    }

    private func endsSaid(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .period: true
        case .colon: tree.isWord(word, ";")
        // "…, and added that": the next deed of the speaker.
        case .cc:
            tree.tokens.contains(word + 1) && tree.tag(word + 1) == .vbd && syntax.concept(ofVerb: word + 1).isSaying
        case .comma: tree.tokens.contains(word + 2) && tree.tag(word + 1) == .cc && tree.tag(word + 2) == .vbd
        default: false
        }
    }
}
