import Language

/// Who says what a clause tells.
extension ClauseSyntax {
    /// Who says what a clause tells.
    struct Attribution {
        /// The reporting verb, or the "according" of "according to".
        var verb: Int
        /// The head of the phrase that names the source.
        var source: Int?
        var concept: EventConcept
    }

    /// The attribution that governs a verb: "X said that …", "…, X said", "according to X, …".
    func attribution(of verb: Int) -> Attribution? {
        let first = firstOfCoordination(verb)
        // "said it would close the plant and cut its forecast": the second verb is a deed beside the saying.
        if first != verb, isFinite(verb), tree.tag(first) == .vb, time(of: verb) == .past, ownSubject(of: verb) == nil {
            return nil
        }
        // "said it respected the ruling but denied any fraud": denied by who says so, not by what is said.
        if first != verb, let deny = tree.head(of: verb), time(of: verb) == .past, concept(ofVerb: verb).isSaying,
            ownSubject(of: verb) == nil, tree.isWord(verb - 1, "but", "and"),
            ownSubject(of: deny).map({ tree.tag($0) == .prp }) ?? false
        {
            return nil
        }
        if let head = tree.head(of: first), isContent(first, of: head), let attribution = saying(head) {
            return attribution
        }
        if let head = verbBeforeThat(first) ?? verbBeforeThat(verb), let attribution = saying(head) {
            return attribution
        }
        if let trailing = trailingSaying, first < trailing, tree.relation(first) == .root,
            let attribution = saying(trailing)
        {
            return attribution
        }
        if let claiming = tree.children(of: first).first(where: { opensClaim($0, before: first) }) {
            return .init(verb: claiming, source: nil, concept: concept(ofVerb: claiming))
        }
        for child in tree.children(of: first) {
            // Who writes and who says stand side by side; neither reports the other.
            if isTrailingSaying(child, after: first), tree.relation(child) != .conj || !concept(ofVerb: first).isSaying,
                let attribution = saying(child)
            {
                return attribution
            }
            if let source = accordingTo(child) {
                return .init(verb: child, source: source, concept: EventConcept(name: "say", kind: .reporting))
            }
        }
        return nil
    }

    /// "have sued, *claiming* the firm misled them": right before the subject of what is claimed, though the parse hangs it there.
    private func opensClaim(_ saying: Int, before verb: Int) -> Bool {
        guard saying < verb, verb - saying < 8, tree.tag(saying) == .vbg, tree.relation(saying) == .advcl,
            tree.tokens.contains(saying - 1), tree.tag(saying - 1) == .comma, concept(ofVerb: saying).isSaying
        else { return false }
        return !(saying..<verb).contains { tree.tag($0) == .comma }
    }

    /// Whether a clause is what a verb says: its complement, or a clause set beside it with no comma between.
    private func isContent(_ clause: Int, of verb: Int) -> Bool {
        switch tree.relation(clause) {
        case .ccomp: true
        case .parataxis: clause < verb || !(verb..<clause).contains { tree.tag($0) == .comma }
        default: false
        }
    }

    private func saying(_ verb: Int) -> Attribution? {
        guard tree.tag(verb).isVerb else { return nil }
        let concept = concept(ofVerb: verb)
        return concept.isSaying ? Attribution(verb: verb, source: subject(of: verb), concept: concept) : nil
    }

    /// "…, X said": a saying behind what is said, with a subject and nothing said inside it.
    func isTrailingSaying(_ verb: Int, after clause: Int) -> Bool {
        if verb == trailingSaying { return true }
        guard verb > clause, tree.tag(verb).isVerb, tree.child(of: verb, .ccomp) == nil else { return false }
        switch tree.relation(verb) {
        case .parataxis, .ccomp: return true
        // "…,” said Ana Cruz": a closing mark parts them, whatever the parse has made of it.
        case .xcomp, .conj:
            let isBehindQuote = tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .closeQuote
            return isBehindQuote && speakerBehind(verb) != nil || isBehindComma(verb) && tree.relation(verb) == .conj
        case .advcl, .dep: return isBehindComma(verb)
        default: return false
        }
    }

    /// ", the ministry said": the subject of a verb begins behind a comma.
    private func isBehindComma(_ verb: Int) -> Bool {
        guard let subject = ownSubject(of: verb), subject < verb else { return false }
        let start = tree.start(of: subject)
        return tree.tokens.contains(start - 1) && tree.tag(start - 1) == .comma
    }

    /// The verb before a "that" that opens a verb's clause, where the parse has lost the tie.
    private func verbBeforeThat(_ verb: Int) -> Int? {
        guard tree.relation(verb) != .root, isFinite(verb), let subject = ownSubject(of: verb) ?? nounBefore(verb)
        else { return nil }
        var word = tree.start(of: subject) - 1
        // "that no trains or buses have": back over what belongs to the subject.
        while tree.tokens.contains(word), !tree.isWord(word, "that"), subject - word < 6, !tree.tag(word).isVerb {
            word -= 1
        }
        guard tree.isWord(word, "that") else { return nil }
        word -= 1
        // "said on Monday that": back over when it was said.
        while tree.tokens.contains(word), tree.isDate(word) || tree.isWord(word, "on") { word -= 1 }
        guard tree.tokens.contains(word) else { return nil }
        if tree.tag(word).isVerb { return word }
        // "told the court that": whom it was told stands between.
        guard tree.tag(word).isNoun || tree.tag(word) == .prp, let teller = tree.head(of: word), teller < word,
            tree.relation(word) == .obj || tree.relation(word) == .iobj, concept(ofVerb: teller).isSaying
        else { return nil }
        return teller
    }

    /// The source in "according to X", whichever of its words the parse took for the head.
    private func accordingTo(_ child: Int) -> Int? {
        if tree.isWord(child, "according") {
            return tree.child(of: child, .obl, .obj, .nmod) ?? tree.head(of: child)
        }
        guard tree.relation(child) == .obl || tree.relation(child) == .nmod || tree.relation(child) == .advmod else {
            return nil
        }
        return tree.children(of: child).contains { tree.isWord($0, "according") } ? child : nil
    }

    /// The saying behind the last comma of a sentence that tells something before it.
    func closingSaying() -> Int? {
        for verb in tree.tokens.reversed() where tree.tag(verb) == .vbd || tree.tag(verb) == .vbz {
            guard tree.tokens.upperBound - verb <= 8, concept(ofVerb: verb).isSaying || tellsOutcome(verb),
                tree.child(of: verb, .ccomp, .obj).map({ $0 < verb }) ?? true, let subject = nounBefore(verb)
            else { return nil }
            var start = subject
            while tree.tokens.contains(start - 2),
                isNominal(start - 1) || tree.isWord(start - 1, "and") && isNominal(start - 2)
            {
                start -= 1
            }
            guard tree.tokens.contains(start - 1), tree.tag(start - 1) == .comma else { return nil }
            let isClauseBefore = (tree.tokens.lowerBound..<start).contains { isFinite($0) }
            return isClauseBefore ? verb : nil
        }
        return nil
    }

    /// "…, the court heard", "…, the council voted on Monday": words of a body that has heard or settled what stands before.
    private func tellsOutcome(_ verb: Int) -> Bool {
        tree.isWord(verb, "heard", "ruled", "voted", "decided", "agreed")
            && (nounBefore(verb).map { tree.word($0).traits.contains(.acting) || isCourt($0) } ?? false)
    }

    private func isNominal(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .dt, .jj, .cd, .pos, .prpPossessive, .nn, .nns, .nnp, .nnps: true
        default: false
        }
    }
}
