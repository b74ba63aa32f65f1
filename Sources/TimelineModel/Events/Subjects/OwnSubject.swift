import Language

/// The subject that hangs on the verb itself, and what may stand for it.
extension ClauseSyntax {
    func findOwnSubject(of verb: Int) -> Int? {
        var found: Int?
        for child in tree.children(of: verb) {
            switch tree.relation(child) {
            case .nsubj, .nsubjPassive, .csubj, .expl:
                // "Profit at the unit fell": a noun at the head of its sentence that was taken for a bare verb.
                let isNounAtHead = tree.tag(child) == .vb && child == tree.tokens.lowerBound
                if isDate(child) || tree.relation(child) != .csubj && tree.tag(child).isVerb && !isNounAtHead {
                    continue
                }
                // "and raised $3 million": a sum behind its verb does nothing.
                if child > verb, tree.tag(child) == .dollar { continue }
                // "Britain, which has troops there, handed": a name beside "which" is the subject.
                if let found, !tree.tag(found).isWhWord, tree.tag(child).isWhWord { continue }
                // "Protesters led by the historian Mary Dunne chained": a name behind its role is no second subject.
                if found != nil, child < verb, tree.tokens.contains(child - 1), tree.tag(child - 1) == .nn,
                    tree.head(of: child - 1) != verb, tree.tag(child).isProperNoun
                {
                    continue
                }
                // "The roof of the tower building fell": the last noun of the phrase is no second subject.
                if let found, child < verb, isTailOfPhrase(child, of: found) { continue }
                if found == nil || child < verb, tree.relation(child) != .expl || found == nil { found = child }
            default: break
            }
        }
        return found
    }

    /// "A bid *from the Holm-based Norlines Group* failed": a noun behind a preposition that belongs to the noun before it.
    private func isTailOfPhrase(_ noun: Int, of subject: Int) -> Bool {
        guard tree.tag(noun).isNoun, tree.tag(subject).isNoun, subject + 1 < noun, tree.tag(subject + 1) == .in,
            !opensClause(subject + 1), !tree.isWord(subject + 1, "that", "if", "since")
        else { return false }
        // With two noun phrases behind the preposition the second is the subject: "a man in Paris the police sought".
        return (subject + 2..<noun).allSatisfy { word in
            switch tree.tag(word) {
            case .dt: word == subject + 2
            case .nn, .nns, .nnp, .nnps, .jj, .cd, .hyphen, .pos, .in: true
            case .prpPossessive: tree.tag(word - 1) == .in
            case .vbn: tree.tag(word - 1) == .hyphen
            default: false
            }
        }
    }

    /// "A probe orbiting the planet Ceres has found": the name belongs to the noun before it, which the participle governs.
    func nounBefore(participleOf name: Int) -> Int? {
        guard tree.tag(name).isProperNoun, tree.tokens.contains(name - 1), tree.tag(name - 1) == .nn,
            let participle = tree.head(of: name - 1), participle < name - 1,
            tree.tag(participle) == .vbg || tree.tag(participle) == .vbn, tree.relation(participle) == .acl,
            let noun = tree.head(of: participle), noun < participle, tree.tag(noun).isNoun
        else { return nil }
        return noun
    }

    /// "Some leaders, including the premier Ana Cruz, have": an example is one, the verb is that of many.
    func firstOfExamples(endingWith name: Int, _ verb: Int) -> Int? {
        guard tree.tag(name).isProperNoun || tree.tag(name) == .nn, name < verb,
            tree.child(of: name, .conj) == nil, let group = tree.verbGroup(verb),
            tree.isWord(group.tokens.lowerBound, "have", "are", "were")
        else { return nil }
        return tree.children(of: verb).first { child in
            guard child < name, tree.tag(child) == .nns || tree.tag(child) == .nnps else { return false }
            return tree.relation(child).isNominalSubject
        }
    }

    func isObjectControlled(by verb: Int) -> Bool {
        switch concept(ofVerb: verb).name {
        case "urge", "request", "invite", "seek", "hire": true
        default: false
        }
    }
}
