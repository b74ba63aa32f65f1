import Language

extension ReferenceResolver {
    /// "Energy Department officials", "the Swedish government", "leaders of the movement": people who act for a body.
    func representative(at token: Int, after: Int) -> ActorMention? {
        guard Self.representatives.contains(words.word(token)), !memory.isRole(token), !isOffice(token) else {
            return nil
        }
        var start = token
        while start > after, token - start < 6, words.inSameSentence(start - 1, token) {
            let previous = start - 1
            if let country = actor(ofAdjective: previous) {
                return representative(previous..<token + 1, of: country, antecedent: previous)
            }
            if let body = memory.body(atNoun: previous), start == token {
                return representative(previous..<token + 1, of: body.actor, antecedent: body.token)
            }
            guard [.jj, .nn, .nns, .nnp, .nnps, .hyphen, .pos, .vbn].contains(words.tag(previous)) else { break }
            start = previous
        }
        if let name = memory.lastMention, name.tokens.upperBound == start, start == after, name.kind != .pronoun,
            words.inSameSentence(start - 1, token)
        {
            return representative(start..<token + 1, of: name.actor, antecedent: name.tokens.lowerBound)
        }
        if isApposition(start) { return nil }
        return representativeOfNext(token, from: start) ?? knownRepresentative(token, from: start)
    }

    /// "Chief executive officer": one person's office, not somebody of a body.
    private func isOffice(_ token: Int) -> Bool {
        words.word(token) == "officer" && Self.beforeOfficer.contains(words.word(token - 1))
    }

    private func representative(_ tokens: Range<Int>, of actor: Int, antecedent: Int) -> ActorMention? {
        guard mayBeRepresented(actor), !tokens.isEmpty else { return nil }
        // The government in a capital is that of the country.
        return mention(
            tokens, traits[actor].actsFor ?? actor, .nominal, .representative, antecedent: antecedent)
    }

    /// "Ann Lee, a spokesperson for the ministry": that is Ann Lee.
    private func isApposition(_ start: Int) -> Bool {
        let mark = words.tag(start - 1) == .dt ? start - 2 : start - 1
        guard words.tag(mark) == .comma, words.nameOfToken.indices.contains(mark - 1) else { return false }
        let name = Int(words.nameOfToken[mark - 1])
        return name >= 0 && words.analysis.names[name].kind == .person
    }

    /// "officials of the ministry", "the government in Oslo": the name comes after.
    private func representativeOfNext(_ token: Int, from start: Int) -> ActorMention? {
        let preposition = words.word(token + 1)
        guard
            Self.prepositions.contains(preposition)
                || preposition == "in" && words.word(token) == "government"
        else { return nil }
        var next = token + 2
        while [.dt, .jj].contains(words.tag(next)), next < token + 5, words.nameOfToken[next] < 0 { next += 1 }
        guard words.inSameSentence(token, next), let actor = memory.actor(ofNameOrBodyAt: next) else { return nil }
        if preposition == "in", traits[actor].kind != .place { return nil }
        return representative(start..<token + 1, of: actor, antecedent: next)
    }

    /// "The officials", after officials of a body.
    private func knownRepresentative(_ token: Int, from start: Int) -> ActorMention? {
        guard start == token, words.word(token - 1) == "the", words.inSameSentence(token - 1, token),
            let before = memory.lastRepresentative(words.word(token), before: token)
        else { return nil }
        return mention(
            token - 1..<token + 1, before.actor, .nominal, .representative, antecedent: before.token)
    }

    private func mayBeRepresented(_ actor: Int) -> Bool {
        switch traits[actor].kind {
        case .organization, .group: true
        case .place: !traits[actor].nouns.isEmpty
        case .person, .thing: false
        }
    }

    private static let beforeOfficer = WordSet("chief executive financial medical operating")
    private static let prepositions = WordSet("of from at for with")

    static let representatives = WordSet(
        """
        ambassador authorities delegates delegation delegations diplomat diplomats envoy envoys executives forces
        government leaders leadership military negotiators officer officers official officials police regulators
        representative representatives spokesman spokesmen spokespeople spokesperson spokeswoman troops
        """)
}
