import Language

/// Descriptions of things with names, and of companies by their town: "the plane", "the Oslo-based company".
extension ReferenceResolver {
    /// "The jet was rolled out", "sold 840 of the jets": the aircraft, car, phone or index spoken of before.
    func thingDescribed(at token: Int, after: Int) -> ActorMention? {
        guard !memory.things.isEmpty, mayBeThing(token), let start = words.startOfThing(endingWith: token),
            let kind = kindOfThing(at: token, from: start), !memory.isRole(token)
        else { return nil }
        let owners = (start + 1..<token).filter(words.startsWithCapital)
        let isPlain = (start + 1..<token).allSatisfy {
            ThingNouns.isUsualModifier(words.word($0)) || owners.contains($0)
        }
        guard isPlain, !ThingNouns.isWork(kind) || start + 1 == token, let thing = lastThing(kind, before: token),
            isMaker(owners, of: thing.actor)
        else { return nil }
        return mention(
            max(start, after)..<token + 1, thing.actor, .nominal, .description, antecedent: thing.token)
    }

    private func mayBeThing(_ token: Int) -> Bool {
        ThingNouns.kind(of: words.word(token)) != nil
            || words.tag(token) == .nns && ThingNouns.kind(ofPlural: words.word(token)) != nil
    }

    /// What a noun stands for; of a plural only some are meant, "50 of the aircraft".
    private func kindOfThing(at token: Int, from start: Int) -> ThingNouns.Kind? {
        if words.tag(token) == .nns, let kind = ThingNouns.kind(ofPlural: words.word(token)) {
            if ThingNouns.kind(of: words.word(token)) != nil { return kind }
            return words.word(start - 1) == "of" && words.tag(start - 2) == .cd ? kind : nil
        }
        return ThingNouns.kind(of: words.word(token))
    }

    /// The only one of its kind so far; else the subject of the sentence before, the only one near, or the one that the
    /// article is about.
    private func lastThing(_ kind: ThingNouns.Kind, before token: Int) -> ReferenceMemory.Recent? {
        guard let last = memory.things.last(where: { $0.kind == kind })?.recent else { return nil }
        let sentence = words.sentence(of: token)
        // "A cargo plane crashed": another, without a name.
        if let unnamed = discourse.lastSentence(ofNewNoun: words.word(token)), unnamed > last.sentence { return nil }
        var others: [ReferenceMemory.Recent] = []
        for (other, recent) in memory.things.reversed() where other == kind && recent.actor != last.actor {
            if !others.contains(where: { $0.actor == recent.actor }) { others.append(recent) }
        }
        guard let nearest = others.first else { return last }
        if sentence - last.sentence <= 2, last.sentence > nearest.sentence || last.sentence == sentence { return last }
        let counts = ([last] + others).map { (thing: $0, count: memory.mentionCount(of: $0.actor)) }
            .sorted { $0.count > $1.count }
        guard counts[0].count >= 2 * counts[1].count else { return nil }
        // An article goes from one index to the next, but stays with its plane.
        return kind == .shareIndex && sentence - counts[0].thing.sentence > 2 ? nil : counts[0].thing
    }

    /// "The Norvik jet" is none of another maker.
    private func isMaker(_ owners: [Int], of thing: Int) -> Bool {
        owners.allSatisfy { token in
            traits[thing].wordsOfName.contains(words.word(token))
        }
    }

    /// "The Oslo-based company", "the Harrow, Mich., company": the last one that is known to sit there.
    func companyOfTown(at token: Int, after: Int) -> ActorMention? {
        guard BodyNouns.isBusiness(words.word(token)), let place = townBefore(token) else { return nil }
        let town = WordKey(Spelling.key(ofName: Spelling.display(words.bytes(words.range(of: place)))))
        let known = memory.lastCompany(before: token, traits) { $0.towns.contains(town) }
        return known.map {
            mention(
                max(place.lowerBound - 1, after)..<token + 1, $0.actor, .nominal, .description, antecedent: $0.token)
        }
    }

    /// The name of a town between "the" and "-based" or the name of its state.
    private func townBefore(_ token: Int) -> Range<Int>? {
        var end = token
        if words.word(token - 1) == "based", words.tag(token - 2) == .hyphen {
            end = token - 2
        } else {
            if words.tag(end - 1) == .comma { end -= 1 }
            while end > token - 5, words.nameOfToken.indices.contains(end - 1), words.nameOfToken[end - 1] >= 0 {
                end -= 1
            }
            guard end < token, words.tag(end - 1) == .comma else { return nil }
            end -= 1
        }
        var start = end
        while start > end - 4, words.tag(start - 1).isProperNoun, words.inSameSentence(start - 1, token) { start -= 1 }
        guard start < end, words.word(start - 1) == "the", words.inSameSentence(start - 1, token) else { return nil }
        return start..<end
    }
}
