import Language

/// The actors that an article has named so far, for what comes after.
struct ReferenceMemory {
    struct Recent {
        var actor: Int
        /// The first token of its words.
        var token: Int
        var sentence: Int
        var isSubject: Bool
        /// The subject of the sentence's main verb.
        var isMainSubject = false
    }

    private(set) var lastMention: ActorMention?
    private let words: ArticleWords
    /// The last so many, the latest last.
    private var recent: [Recent] = []
    private var lastByNoun: [String: Recent] = [:]
    private var lastByModifier: [String: Recent] = [:]
    private var holdersByRole: [String: [Recent]] = [:]
    private var actorsOfNames: [Int: Int] = [:]
    private var actorsOfBodies: [Int: Int] = [:]
    /// People who acted for a body, by the noun they were called by: "officials".
    private var representatives: [String: Recent] = [:]
    /// Countries of which only the adjective stood there.
    private var hints: [Recent] = []
    private var roleTokens: Set<Int> = []
    private var lastPlural: Recent?
    private var mentionCounts: [Int: Int] = [:]
    /// What the article's own pronouns told of persons whose names don't.
    private var learnedGenders: [Int: Gender] = [:]

    init(words: ArticleWords) {
        self.words = words
        for name in words.analysis.names {
            guard let role = name.role else { continue }
            // In "the group's lawyer" the group is no part of what the person is.
            let possessive = role.last { words.tag($0) == .pos }
            roleTokens.formUnion((possessive ?? role.lowerBound)..<role.upperBound)
        }
    }

    /// Learns what the article's names mean, and its nouns such as "administration" beside a person's name, for phrases
    /// that stand before what they belong to.
    mutating func learn(names: [Int: Int], bodies: [Int: Int]) {
        actorsOfNames = names
        actorsOfBodies = bodies
    }

    func actor(ofNameOrBodyAt token: Int) -> Int? {
        if let actor = actorsOfBodies[token] { return actor }
        guard words.nameOfToken.indices.contains(token) else { return nil }
        return actorsOfNames[Int(words.nameOfToken[token])]
    }

    /// Whether a token is part of the role beside a name.
    func isRole(_ token: Int) -> Bool { roleTokens.contains(token) }

    mutating func see(_ mention: ActorMention) { lastMention = mention }

    /// Notes a country whose adjective stands at a token.
    mutating func hint(_ actor: Int, at token: Int) {
        hints.append(Recent(actor: actor, token: token, sentence: words.sentence(of: token), isSubject: false))
        if hints.count > 16 { hints.removeFirst(8) }
    }

    mutating func noteRepresentative(_ mention: ActorMention) {
        let token = mention.tokens.lowerBound
        representatives[words.word(mention.tokens.upperBound - 1)] = Recent(
            actor: mention.actor, token: token, sentence: words.sentence(of: token), isSubject: false)
    }

    mutating func note(_ mention: ActorMention, _ traits: ActorTraits) {
        let role = words.role(of: mention.tokens)
        let isSubject = words.isSubject(mention.tokens)
        let item = Recent(
            actor: mention.actor, token: mention.tokens.lowerBound,
            sentence: words.sentence(of: mention.tokens.lowerBound),
            isSubject: isSubject, isMainSubject: isSubject && isMain(role?.governor, mention.tokens.lowerBound))
        recent.append(item)
        mentionCounts[mention.actor, default: 0] += 1
        if recent.count > 64 { recent.removeFirst(32) }
        if mention.kind == .pronoun { return }
        if mention.kind == .name {
            for noun in traits.nouns { lastByNoun[noun] = item }
            for modifier in traits.modifiers { lastByModifier[modifier] = item }
            for role in traits.roles.keys {
                holdersByRole[role, default: []].removeAll { $0.actor == item.actor }
                holdersByRole[role, default: []].append(item)
            }
        }
        // The surname "Brooks" is no plural, whatever its tag.
        let isPlural = words.tag(mention.tokens.upperBound - 1) == .nns && traits.kind != .person
        if isPlural || traits.kind == .group { lastPlural = item }
    }

    // MARK: Look-ups

    /// The person that "he" or "she" fits best: near, a subject, much spoken of, not of the other sex.
    mutating func person(before token: Int, _ gender: Gender, _ traits: [ActorTraits], besides other: Int?) -> Recent? {
        let sentence = words.sentence(of: token)
        var best: (item: Recent, cost: Int)?
        var order = 0
        for item in recent.reversed() {
            guard sentence - item.sentence <= 4 else { break }
            guard item.actor != other, traits[item.actor].kind == .person else { continue }
            let known = traits[item.actor].gender ?? learnedGenders[item.actor]
            guard known == nil || known == gender else { continue }
            let distance = (sentence - item.sentence) * 6 + min(order, 4)
            let prominence = min(mentionCounts[item.actor] ?? 0, 6)
            let cost = distance + (item.isSubject ? 0 : 7) + (known == gender ? 0 : 6) - prominence
            order += 1
            if best == nil || cost < (best?.cost ?? 0) { best = (item, cost) }
        }
        if let best { learnedGenders[best.item.actor] = gender }
        return best?.item
    }

    /// The subject of this sentence, not further back than so many tokens; without a limit that of the one before, too.
    /// Only if it is the only one that fits.
    func subject(before token: Int, within distance: Int?, where fits: (Int) -> Bool) -> Recent? {
        let sentence = words.sentence(of: token)
        let inThis = recent.last { item in
            item.sentence == sentence && item.isSubject && fits(item.actor) && token - item.token <= distance ?? 40
        }
        if inThis != nil || distance != nil { return inThis }
        let before = recent.filter { $0.sentence == sentence - 1 && $0.isSubject && fits($0.actor) }
        guard let first = before.first, before.allSatisfy({ $0.actor == first.actor }) else { return nil }
        return first
    }

    /// Whom the sentence before this is about, if it fits.
    func mainSubjectOfLastSentence(before token: Int, where fits: (Int) -> Bool) -> Recent? {
        let sentence = words.sentence(of: token)
        return recent.last { $0.sentence == sentence - 1 && $0.isMainSubject && fits($0.actor) }
    }

    private func isMain(_ governor: Int?, _ token: Int) -> Bool {
        if let governor, words.tokens.indices.contains(governor) { return words.tokens[governor].relation == .root }
        // Without a parse, the subject that opens the sentence.
        let sentence = words.sentence(of: token)
        return sentence >= 0 && token - words.analysis.sentences[sentence].tokens.lowerBound <= 3
    }

    /// The last plural description, if it was a subject of this sentence or the one before.
    func pluralSubject(before token: Int) -> Recent? {
        guard let lastPlural, lastPlural.isSubject, words.sentence(of: token) - lastPlural.sentence <= 1 else {
            return nil
        }
        return lastPlural
    }

    /// The actor that was named or meant at a token, if it is among the last.
    func recentActor(at token: Int) -> Int? { recent.last { $0.token == token }?.actor }

    /// The last subject of the same sentence, not further back than so many tokens.
    func lastSubject(before token: Int, within distance: Int) -> Int? {
        recent.last { $0.isSubject && token - $0.token <= distance && words.inSameSentence($0.token, token) }?.actor
    }

    /// The body that a noun such as "administration" or "company" stands for, as it does in "company officials".
    func body(atNoun token: Int) -> Recent? {
        guard words.tag(token).isNoun, words.nameOfToken[token] < 0 else { return nil }
        let noun = words.word(token)
        guard ["administration", "company", "ministry", "department", "party", "group"].contains(noun) else {
            return nil
        }
        return lastByNoun[noun]
    }

    /// Who acted for a body under the same noun, a few sentences before.
    func lastRepresentative(_ noun: String, before token: Int) -> Recent? {
        guard let known = representatives[noun], words.sentence(of: token) - known.sentence <= 3 else { return nil }
        return known
    }

    func last(modifier: String) -> Recent? { lastByModifier[modifier] }

    /// The last named actor that a noun may stand for; countries only when no other was near.
    func last(noun: String, before token: Int, _ traits: [ActorTraits]) -> Recent? {
        guard let item = lastByNoun[noun] else { return nil }
        guard noun == "country" || noun == "nation" else { return item }
        let sentence = words.sentence(of: token)
        guard sentence - item.sentence <= 2 else { return nil }
        let others = (recent + hints).contains { other in
            other.actor != item.actor && sentence - other.sentence <= 2 && traits[other.actor].nouns.contains(noun)
        }
        return others ? nil : item
    }

    /// The last named holder of a role, of a country if one is named; `nil` where another holder is as likely.
    func last(role: String, of country: String?, _ traits: [ActorTraits]) -> Recent? {
        guard let holders = holdersByRole[role] else { return nil }
        guard let country else { return holders.last }
        if let holder = holders.last(where: { traits[$0.actor].roles[role]?.contains(country) == true }) {
            return holder
        }
        return holders.count == 1 && traits[holders[0].actor].roles[role]?.isEmpty == true ? holders[0] : nil
    }

    /// The organization named within the last sentences, if there is but one.
    func onlyOrganization(before token: Int, _ traits: [ActorTraits]) -> Recent? {
        let sentence = words.sentence(of: token)
        var found: Recent?
        for item in recent.reversed() {
            guard sentence - item.sentence <= 3 else { break }
            let kind = traits[item.actor].kind
            guard kind == .organization, !traits[item.actor].nouns.contains(where: BodyNouns.isPublic) else { continue }
            if let found, found.actor != item.actor { return nil }
            found = found ?? item
        }
        return found
    }
}
