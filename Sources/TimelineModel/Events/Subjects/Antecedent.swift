import Language

/// What relative pronouns stand for.
extension ClauseSyntax {
    /// The noun that "which", "who" or "that" stands for.
    func antecedent(of pronoun: Int, _ verb: Int) -> Int? {
        if let name = speaker(before: pronoun, verb) { return name }
        if tree.relation(verb) == .aclRelative, let head = tree.head(of: verb), head < pronoun, agrees(head, verb) {
            // "the line overtook Galt, which took place in 1996": a whole clause did.
            return concept(ofVerb: verb).kind == .happening && tree.actor(of: head) != nil ? nil : named(behind: head)
        }
        var word = pronoun - 1
        while tree.tokens.contains(word), pronoun - word < 10 {
            if tree.tag(word).isNoun, tree.relation(word) != .oblTime, tree.relation(word) != .nmodTime,
                agrees(word, verb)
            {
                // "the first flight of the ferry, which": a happening takes place, not a thing.
                if let head = tree.head(of: word), head < word, tree.relation(word) == .nmod,
                    concept(ofNoun: head) != nil,
                    concept(ofVerb: verb).kind == .happening || concept(ofVerb: verb).kind == .light
                {
                    return head
                }
                return happening(in: word) ?? word
            }
            if tree.tag(word) == .vbd { return nil }
            word -= 1
        }
        return nil
    }

    /// "trouble with Norland, which had condemned it": who says something is somebody, not trouble.
    private func speaker(before pronoun: Int, _ verb: Int) -> Int? {
        guard tree.isWord(pronoun, "which", "who"), tree.tokens.contains(pronoun - 2), tree.tag(pronoun - 1) == .comma,
            concept(ofVerb: verb).isSaying, case let name = pronoun - 2, tree.tag(name).isProperNoun,
            tree.relation(name) == .nmod, tree.actor(of: name) != nil, let head = tree.head(of: name),
            tree.actor(of: head) == nil, !tree.word(head).traits.contains(.acting), agrees(name, verb)
        else { return nil }
        return name
    }

    /// "bombings of embassies in Kenya and Tanzania that killed": what happened in a place, not the place.
    private func happening(in place: Int) -> Int? {
        guard let actor = tree.actor(of: place), tree.article.actors[actor].kind == .place else { return nil }
        var noun = place
        while tree.relation(noun) == .nmod || tree.relation(noun) == .conj, let head = tree.head(of: noun), head < noun
        {
            noun = head
            if concept(ofNoun: noun) != nil { return noun }
        }
        return nil
    }

    /// "the fighting between the neighbours in decades, which has displaced thousands": neither neighbours nor decades have.
    private func agrees(_ noun: Int, _ verb: Int) -> Bool {
        if isDate(noun) || tree.relation(noun) == .compound { return false }
        guard let group = tree.verbGroup(verb) else { return true }
        let first = group.tokens.lowerBound
        // "Shares of the company, which have risen"
        if tree.tag(noun) == .nn, tree.child(of: noun, .conj) == nil, tree.isWord(first, "have", "are", "were") {
            return tree.word(noun).traits.contains(.acting)
                && !tree.children(of: noun).contains { tree.relation($0) == .casing }
        }
        return tree.tag(noun) != .nns || tree.tag(first) != .vbz
    }
}
