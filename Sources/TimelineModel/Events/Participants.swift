import Language

/// Who takes part in what a clause tells.
extension TellingReader {
    /// The actors of a clause, those in its subject first; places only where they act or are acted on.
    func participants(
        _ chain: TriggerChain, _ clause: [Int], _ words: ClauseWords
    ) -> (all: [Int], agents: Int) {
        let subject = chain.isNoun ? tree.child(of: chain.trigger, .nmodPossessive) : syntax.subject(of: chain.verb)
        let topic = subject.flatMap(context.topic(of:)).flatMap { $0.tree.actor(of: $0.noun) }
        let agentWords = subject.map { tree.branch(at: $0) { tree.relation($0) == .aclRelative } }
        // Who is only talked about takes no part in the talking.
        let end = chain.concept.isSaying && !chain.isNoun ? words.startOfSaid(chain.verb) ?? .max : .max
        var agents = topic.map { [$0] } ?? []
        for name in subject.map(apposedNames) ?? [] where !agents.contains(name) { agents.append(name) }
        var others: [Int] = []
        for word in clause where word < end {
            guard let actor = tree.article.actor(of: word) else { continue }
            let isAgent = agentWords?.contains(word) ?? false
            if (isAgent ? agents : others).contains(actor) || isLocation(word, actor) { continue }
            if isAgent { agents.append(actor) } else { others.append(actor) }
        }
        let count = agents.count
        for actor in others where !agents.contains(actor) { agents.append(actor) }
        return (agents, count)
    }

    /// "The ministers of the two states, *Petra Hlavin and Yusuf Taric*, will meet": who is meant, though the row leaves them out.
    private func apposedNames(_ noun: Int) -> [Int] {
        guard !tree.tag(noun).isProperNoun else { return [] }
        return tree.children(of: noun).filter { $0 > noun && tree.relation($0) == .appos }.flatMap { name in
            ([name] + tree.children(of: name).filter { tree.relation($0) == .conj }).compactMap { word in
                tree.article.mention(word)?.kind == .name ? tree.article.actor(of: word) : nil
            }
        }
    }

    /// "in Washington", "from Canada", "Calgary, Alberta".
    private func isLocation(_ word: Int, _ actor: Int) -> Bool {
        guard tree.article.actors[actor].kind == .place,
            let head = tree.article.mention(word)?.tokens.last(where: tree.tokens.contains)
        else { return false }
        switch tree.relation(head) {
        case .appos, .compound, .list, .amod: return true
        default: break
        }
        return tree.children(of: head).contains { child in
            tree.relation(child) == .casing
                && tree.isWord(
                    child, "in", "at", "from", "to", "near", "across", "outside", "inside", "around", "into",
                    "throughout")
        }
    }
}
