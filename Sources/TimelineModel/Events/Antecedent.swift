import Language

/// What relative pronouns stand for.
extension ClauseSyntax {
    /// The noun that "which", "who" or "that" stands for.
    func antecedent(of pronoun: Int, _ verb: Int) -> Int? {
        if tree.relation(verb) == .aclRelative, let head = tree.head(of: verb), head < pronoun, agrees(head, verb) {
            return head
        }
        var word = pronoun - 1
        while tree.tokens.contains(word), pronoun - word < 8 {
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
                return word
            }
            if tree.tag(word) == .vbd { return nil }
            word -= 1
        }
        return nil
    }

    /// "the fighting between the neighbours in decades, which has displaced thousands": neither neighbours nor decades have.
    private func agrees(_ noun: Int, _ verb: Int) -> Bool {
        if isDate(noun) { return false }
        guard tree.tag(noun) == .nns, let group = tree.verbGroup(verb) else { return true }
        return tree.tag(group.tokens.lowerBound) != .vbz
    }
}
