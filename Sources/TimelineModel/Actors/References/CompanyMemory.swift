/// Which company a noun means: "the company", "the Finnish firm", "the lender".
extension ReferenceMemory {
    /// Whom the article names twice as often so far as any other that a noun for a business may stand for.
    func leading(noun: WordKey) -> Recent? {
        guard BodyNouns.isBusiness(noun), !Self.generalNouns.contains(noun) else { return nil }
        return mostNamedByNoun[noun].flatMap { lastMention(of: $0, over: 0) }
    }

    /// The organization named within the last sentences, if there is but one.
    func onlyOrganization(before token: Int, within distance: Int = 3, _ traits: [ActorTraits]) -> Recent? {
        only(before: token, within: distance) { traits[$0].isCompany }
    }

    /// The company that the article is about: spoken of three times so far, twice as often as any other and not long ago, or
    /// named so often by name.
    func leadingCompany(before token: Int) -> Recent? {
        let sentence = words.sentence(of: token)
        if let spokenOf = lastMention(of: mostSpokenOf, over: 2), sentence - spokenOf.sentence <= 3 { return spokenOf }
        return lastMention(of: mostNamed, over: 2)
    }

    /// Where an actor stood last that was counted more often than so, and twice as often as any other.
    private func lastMention(of leading: LeadingActor, over count: Int) -> Recent? {
        guard leading.count > count, leading.count >= 2 * leading.second else { return nil }
        return recent.last { $0.actor == leading.actor }
    }

    /// "The Finnish company": the one that the article places in that country, else the only one that it places nowhere
    /// else; `nil` where there are several.
    func onlyOrganization(of nation: WordKey, before token: Int, _ traits: [ActorTraits]) -> Recent? {
        if let known = only(before: token, within: 12, where: { traits[$0].nations.contains(nation) }) { return known }
        return only(before: token) { traits[$0].isCompany && traits[$0].nations.isEmpty }
    }

    /// The company that a town or a line of business tells, if it is the last one named of which that is true and no other
    /// was named as near.
    func lastCompany(before token: Int, _ traits: [ActorTraits], where fits: (ActorTraits) -> Bool) -> Recent? {
        guard let last = recent.last(where: { traits[$0.actor].isCompany && fits(traits[$0.actor]) }) else {
            return nil
        }
        let rival = recent.last {
            $0.sentence >= last.sentence && $0.actor != last.actor && traits[$0.actor].isCompany
                && fits(traits[$0.actor])
        }
        return rival == nil ? last : nil
    }

    private func only(before token: Int, within distance: Int = 3, where fits: (Int) -> Bool) -> Recent? {
        let sentence = words.sentence(of: token)
        var found: Recent?
        for item in recent.reversed() {
            guard sentence - item.sentence <= distance else { break }
            guard fits(item.actor) else { continue }
            if let found, found.actor != item.actor { return nil }
            found = found ?? item
        }
        return found
    }
}
