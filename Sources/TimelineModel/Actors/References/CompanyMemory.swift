/// Which company a noun means: "the company", "the Finnish firm", "the lender".
extension ReferenceMemory {
    /// Whom the article names twice as often so far as any other that a noun for a business may stand for.
    func leading(noun: WordKey, _ traits: [ActorTraits]) -> Recent? {
        guard BodyNouns.isBusiness(noun), !Self.generalNouns.contains(noun) else { return nil }
        var best = (actor: -1, count: 0)
        var second = 0
        for mentions in mentionCounts where traits[mentions.actor].nouns.contains(noun) {
            if mentions.names > best.count {
                second = best.count
                best = (mentions.actor, mentions.names)
            } else {
                second = max(second, mentions.names)
            }
        }
        return best.count >= 2 * second ? recent.last { $0.actor == best.actor } : nil
    }

    /// The organization named within the last sentences, if there is but one.
    func onlyOrganization(before token: Int, within distance: Int = 3, _ traits: [ActorTraits]) -> Recent? {
        only(before: token, within: distance) { traits[$0].isCompany }
    }

    /// The company that the article is about: spoken of three times so far, twice as often as any other and not long ago, or
    /// named so often by name.
    func leadingCompany(before token: Int, _ traits: [ActorTraits]) -> Recent? {
        let sentence = words.sentence(of: token)
        if let spokenOf = leadingCompany(traits, by: \.count), sentence - spokenOf.sentence <= 3 { return spokenOf }
        return leadingCompany(traits, by: \.names)
    }

    private func leadingCompany(_ traits: [ActorTraits], by count: (MentionCount) -> Int) -> Recent? {
        var best = (actor: -1, count: 2)
        var second = 0
        for mentions in mentionCounts where traits[mentions.actor].isCompany {
            let count = count(mentions)
            if count > best.count {
                second = max(second, best.actor < 0 ? 0 : best.count)
                best = (mentions.actor, count)
            } else {
                second = max(second, count)
            }
        }
        guard best.actor >= 0, best.count >= 2 * second else { return nil }
        return recent.last { $0.actor == best.actor }
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
