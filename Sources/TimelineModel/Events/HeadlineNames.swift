import Language

/// Names in a headline for pronouns and descriptions that would not read alone.
extension HeadlineCutter {
    /// The name behind a pronoun, "the group" or "the company"; `nil` where the words name somebody themselves.
    func name(behind word: Int, _ actors: [Actor]) -> String? {
        guard let mention = tree.article.mention(word), mention.kind != .name else { return nil }
        // "He" is nobody's country.
        if tree.isWord(word, "he", "she", "him", "her"), actors[mention.actor].kind != .person { return nil }
        if mention.kind == .nominal {
            // "the group's lawyer" and "the far-right group" say more than the name.
            guard mention.ground == .description || mention.ground == .subject,
                mention.actor < tree.article.actingCount,
                tree.tag(word) == .nn, tree.children(of: word).allSatisfy({ tree.relation($0) == .det || $0 > word })
            else { return nil }
        }
        return actors[mention.actor].name
    }

    /// What to put for the subject and for pronouns that stand for somebody the line doesn't name otherwise.
    func standIns(
        for chain: TriggerChain, _ subject: Int?, _ subjectName: String?, _ actors: [Actor], in clause: inout [Int]
    ) -> [HeadlineText.StandIn] {
        var standIns: [HeadlineText.StandIn] = []
        if let subject, let subjectName {
            standIns.append(.init(token: subject, words: subjectName))
            if tree.article.mention(subject)?.kind == .nominal || Topic.isPair(subject, tree) {
                clause.removeAll {
                    $0 < subject && tree.head(of: $0) == subject
                        && (tree.relation($0) == .det || tree.relation($0) == .nummod)
                }
            }
        }
        for word in clause where tree.tag(word) == .prpPossessive || tree.tag(word) == .wpPossessive {
            guard let owner = owner(behind: word, chain, actors), word != subject,
                !clause.contains(where: { $0 < word && mayOwn($0, word, actors) }),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == owner }),
                !standIns.contains(where: { $0.words == actors[owner].name })
            else { continue }
            standIns.append(.init(token: word, words: actors[owner].name + "'s"))
        }
        // "Its radar", where the sentence before tells whose.
        if let first = clause.first(where: { tree.relation($0) != .punct }), tree.isWord(first, "its", "their"),
            first <= tree.tokens.lowerBound + 1, tree.article.mention(first) == nil,
            let topic = context.lastTopic, topic.isOwner(first, tree), let name = topic.name
        {
            standIns.append(.init(token: first, words: name + "'s"))
        }
        for word in clause where tree.tag(word) == .prp && word != subject {
            guard let mention = tree.article.mention(word), mention.kind == .pronoun,
                let name = name(behind: word, actors),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == mention.actor }),
                !standIns.contains(where: { $0.token < word && $0.words == name + "'s" })
            else { continue }
            standIns.append(.init(token: word, words: name))
        }
        return standIns
    }

    /// Whether a word before "his" or "its" may be whose it is: then the line says so itself, better than a guess does.
    private func mayOwn(_ word: Int, _ possessive: Int, _ actors: [Actor]) -> Bool {
        guard tree.tag(word).isNoun || tree.tag(word) == .prp else { return false }
        guard tree.isWord(possessive, "his", "her") else { return true }
        if let actor = tree.actor(of: word) { return actors[actor].kind == .person }
        return tree.word(word).traits.contains(.acting) || tree.isWord(word, "he", "she")
    }

    /// The actor that "his", "its" or "whose" means.
    private func owner(behind word: Int, _ chain: TriggerChain, _ actors: [Actor]) -> Int? {
        if tree.tag(word) == .wpPossessive { return syntax.antecedent(of: word, chain.verb).flatMap(tree.actor(of:)) }
        guard let mention = tree.article.mention(word), mention.kind == .pronoun else { return nil }
        if tree.isWord(word, "his", "her"), actors[mention.actor].kind != .person { return nil }
        return mention.actor
    }
}
