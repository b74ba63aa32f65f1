import Language

/// Nouns that the order of the words gives a verb, whatever a doubtful parse has made of them.
extension ClauseSyntax {
    /// The noun right before a finite verb group: its subject, whatever else a doubtful parse has made of it.
    func nounBefore(_ verb: Int) -> Int? {
        guard isFinite(verb) else { return nil }
        var word = (tree.verbGroup(verb)?.tokens.lowerBound ?? verb) - 1
        while tree.tokens.contains(word), tree.tag(word) == .rb || tree.isWord(word, "later", "earlier") || isDate(word)
        {
            word -= 1
        }
        word = beforeAside(word, verb) ?? word
        // "At least 82 were killed": a number of people; not the "4" of a thing's name.
        if tree.tokens.contains(word), tree.tag(word) == .cd, !isDate(word),
            word == tree.tokens.lowerBound || !tree.tag(word - 1).isNoun
        {
            return word
        }
        // "Two were held and a third fled"
        if tree.tokens.contains(word - 2), tree.tag(word) == .jj, tree.isWord(word - 1, "a", "the", "another"),
            tree.tag(word - 2) == .cc || tree.tag(word - 2) == .comma,
            tree.isWord(word, "second", "third", "fourth", "fifth", "sixth", "other")
        {
            return word
        }
        guard tree.tokens.contains(word), tree.tag(word).isNoun || tree.tag(word) == .prp else { return nil }
        // "the talks" in "the leader of the talks said": the noun its preposition hangs on.
        var steps = 0
        while let head = tree.head(of: word), steps < 4, head < word, tree.tag(head).isNoun,
            tree.relation(word) == .nmod || tree.relation(word) == .conj || tree.relation(word) == .flat
                || tree.relation(word) == .appos,
            // A name behind a comma or a quotation is not the tail of what stands before it.
            !(head..<word).contains(where: { tree.tag($0) == .comma || tree.tag($0) == .closeQuote }),
            // "cheered as the signal arrived": what opens a clause is no preposition of the noun.
            !tree.children(of: word).contains(where: { $0 < word && opensClause($0) }), !isDate(head)
        {
            word = head
            steps += 1
        }
        // "a river crossing farmland rose": the noun before the participle that governs this one.
        if let participle = tree.head(of: word), participle < word, tree.tag(participle) == .vbg,
            tree.tokens.contains(participle - 1), tree.tag(participle - 1).isNoun,
            tree.relation(word) == .obj || tree.relation(word) == .obl
        {
            return participle - 1
        }
        // "in the hope of helping people pinned there": the object of a gerund has a participle behind it, not its verb.
        if let gerund = tree.head(of: word), gerund < word, tree.tag(gerund) == .vbg, tree.relation(word) == .obj,
            tree.tokens.contains(gerund - 1), tree.tag(gerund - 1) == .in
        {
            return nil
        }
        return plural(before: word, verb) ?? word
    }

    /// "talks with Norland on a loan begin": the verb is that of many, the noun right before it is one.
    private func plural(before noun: Int, _ verb: Int) -> Int? {
        guard tree.tag(noun) == .nn || tree.tag(noun) == .nnp, tree.child(of: noun, .conj) == nil,
            tree.tag(tree.verbGroup(verb)?.tokens.lowerBound ?? verb) == .vbp,
            tree.article.mention(noun)?.kind != .nominal, !tree.word(noun).traits.contains(.acting)
        else { return nil }
        var word = noun - 1
        while tree.tokens.contains(word), noun - word < 12 {
            switch tree.tag(word) {
            case .nns where !isDate(word): return word
            case .nn, .nnp, .in, .dt, .jj, .cd, .dollar, .hyphen, .prpPossessive, .pos: word -= 1
            default: return nil
            }
        }
        return nil
    }

    /// "the signal from the probe, Castor, arrived": the word before a name between commas.
    private func beforeAside(_ comma: Int, _ verb: Int) -> Int? {
        guard tree.tokens.contains(comma), tree.tag(comma) == .comma, tree.tokens.contains(comma - 1),
            tree.tag(comma - 1).isProperNoun, !tree.children(of: verb).contains(where: { tree.relation($0) == .cc })
        else { return nil }
        var word = comma - 1
        while tree.tokens.contains(word), tree.tag(word).isProperNoun || tree.tag(word) == .dt { word -= 1 }
        guard tree.tokens.contains(word - 1), tree.tag(word) == .comma,
            tree.tag(word - 1) == .nn || tree.tag(word - 1) == .nns
        else { return nil }
        return word - 1
    }

    /// The noun that follows a verb with nothing but its own modifiers between: "held secret *talks*", "said the mayor's *aide*".
    func nounAfter(_ verb: Int) -> Int? {
        var word = verb + 1
        var noun: Int?
        while tree.tokens.contains(word), word - verb < 9 {
            switch tree.tag(word) {
            case .pos: noun = nil
            case .dt, .prpPossessive, .jj, .jjr, .jjs, .cd, .hyphen, .vbn, .vbg: if noun != nil { return noun }
            case .nn, .nns, .nnp, .nnps: noun = word
            default: return noun
            }
            word += 1
        }
        return noun
    }

    /// "The chiefs of Norlines, Halden and Galt asked": the names are one list behind "of", whatever the parse begins with the second.
    ///
    /// "The count in Mora, Tindi and Coast provinces began": so with a noun behind the names.
    func ownerOfList(endingWith noun: Int) -> Int? {
        var name = noun
        if tree.tag(noun) == .nns, tree.child(of: noun, .det) == nil, tree.tokens.contains(noun - 2),
            tree.tag(noun - 1).isProperNoun, tree.tag(noun - 2) == .cc
        {
            name = noun - 3
            guard tree.tokens.contains(name - 2), tree.tag(name).isProperNoun, tree.tag(name - 1) == .comma,
                tree.tag(name - 2).isProperNoun
            else { return nil }
            var preposition = name - 3
            while tree.tokens.contains(preposition),
                tree.tag(preposition).isProperNoun || tree.tag(preposition) == .comma
            {
                preposition -= 1
            }
            guard tree.tokens.contains(preposition - 1), tree.tag(preposition) == .in, tree.tag(preposition - 1).isNoun,
                preposition - 1 <= tree.tokens.lowerBound + 4
            else { return nil }
            return preposition - 1
        }

        guard tree.tag(name).isProperNoun, tree.child(of: name, .conj) != nil, tree.tokens.contains(name - 2),
            tree.tag(name - 1) == .comma, tree.tag(name - 2).isProperNoun
        else { return nil }
        var first = name - 2
        while tree.relation(first) == .flat || tree.relation(first) == .conj, let head = tree.head(of: first) {
            first = head
        }
        guard tree.relation(first) == .nmod, let owner = tree.head(of: first), owner < first, tree.tag(owner) == .nns,
            tree.children(of: first).contains(where: { tree.isWord($0, "of", "from") })
        else { return nil }
        return owner
    }
}
