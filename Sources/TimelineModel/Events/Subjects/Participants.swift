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
            if (isAgent ? agents : others).contains(actor) || isLocation(word, actor) || isOnlyNamed(word, chain) {
                continue
            }
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

    /// "*Norvik* chairman Ann Lee said", "shares in *Norvik* rose", "walked out at *Norvik*": who is named there takes no part.
    private func isOnlyNamed(_ word: Int, _ chain: TriggerChain) -> Bool {
        guard let mention = tree.article.mention(word), mention.ground != .representative, mention.ground != .metonym,
            !isAntecedent(mention, of: chain.verb)
        else { return false }
        var token =
            mention.tokens.first { other in
                tree.tokens.contains(other) && tree.head(of: other).map { !mention.tokens.contains($0) } ?? true
            } ?? word
        // Up to the chain, through what is joined, counted or called by a common noun.
        for _ in 0..<6 {
            guard token != chain.trigger, token != chain.verb, let head = tree.head(of: token) else { return false }
            switch tree.relation(token) {
            case .conj, .flat, .appos: token = head
            case .compound, .nmod, .nmodPossessive:
                if isParty(token) || chain.isNoun && head == chain.trigger { return false }
                // "Judge Alan Roth QC": what follows the name is of it.
                if tree.tag(head).isProperNoun, tree.article.mention(head) == nil {
                    token = head
                    continue
                }
                guard isPartitive(head) || syntax.concept(ofNoun: head) != nil else { return true }
                token = head
            case .obl:
                return tree.children(of: token).contains {
                    tree.relation($0) == .casing
                        && tree.isWord(
                            $0, "in", "at", "on", "of", "about", "over", "like", "than", "since", "as", "behind")
                }
            default: return false
            }
        }
        return false
    }

    /// "a bad time for *Norvik*, which reported": what a relative clause is about stands right before it.
    private func isAntecedent(_ mention: ActorMention, of verb: Int) -> Bool {
        guard tree.relation(verb) == .aclRelative else { return false }
        var next = mention.tokens.upperBound
        if tree.tokens.contains(next), tree.tag(next) == .comma { next += 1 }
        return tree.tokens.contains(next) && tree.tag(next).isWhWord
    }

    /// "a contract with *Norvik*", "a strike against *Norvik*"
    private func isParty(_ noun: Int) -> Bool {
        tree.children(of: noun).contains {
            tree.relation($0) == .casing && tree.isWord($0, "with", "against", "between", "by")
        }
    }

    /// "840 of the *jets*", "a version of the *Tessaro*", "*Tessaro* phones", "the *Harbour Workers* union".
    private func isPartitive(_ noun: Int) -> Bool {
        if tree.tag(noun) == .cd
            || tree.isWord(noun, "version", "versions", "model", "models", "number", "unit", "units")
        {
            return true
        }
        let word = WordKey(folding: tree.article.text[tree.token(noun).range])
        return ThingNouns.kind(of: word) != nil || ThingNouns.kind(ofPlural: word) != nil
            || tree.relation(noun) != .nmodPossessive && BodyNouns.isBody(word) && !BodyNouns.isBusiness(word)
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
