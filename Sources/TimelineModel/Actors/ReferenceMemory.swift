import Language

/// The actors that an article has named so far, for what comes after.
struct ReferenceMemory {
    struct Recent {
        var actor: Int
        /// The first token of its words.
        var token: Int
        var sentence: Int
        var isSubject: Bool
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

    init(words: ArticleWords) {
        self.words = words
        for name in words.analysis.names { if let role = name.role { roleTokens.formUnion(role) } }
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
        let isSubject =
            role.map { $0.relation == .nsubj || $0.relation == .nsubjPassive }
            ?? (words.verb(ofSubject: mention.tokens) != nil)
        let item = Recent(
            actor: mention.actor, token: mention.tokens.lowerBound,
            sentence: words.sentence(of: mention.tokens.lowerBound),
            isSubject: isSubject)
        recent.append(item)
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
        if words.tag(mention.tokens.upperBound - 1) == .nns || traits.kind == .group { lastPlural = item }
    }

    // MARK: Look-ups

    /// The person that "he" or "she" fits best: near, a subject, not of the other sex.
    func person(before token: Int, _ gender: Gender, _ traits: [ActorTraits], besides other: Int?) -> Recent? {
        let sentence = words.sentence(of: token)
        var best: (item: Recent, cost: Int)?
        var order = 0
        for item in recent.reversed() {
            guard sentence - item.sentence <= 4 else { break }
            let person = traits[item.actor]
            guard item.actor != other, person.kind == .person, person.gender == nil || person.gender == gender else {
                continue
            }
            let cost =
                (sentence - item.sentence) * 6 + (item.isSubject ? 0 : 5) + (person.gender == gender ? 0 : 3)
                + min(order, 4)
            order += 1
            if best == nil || cost < (best?.cost ?? 0) { best = (item, cost) }
        }
        return best?.item
    }

    /// The subject of this sentence, or else of the one before, if it is the only one that fits.
    func subject(before token: Int, where fits: (Int) -> Bool) -> Recent? {
        let sentence = words.sentence(of: token)
        for distance in 0...1 {
            var found: Recent?
            for item in recent.reversed() {
                if item.sentence < sentence - distance { break }
                guard item.sentence == sentence - distance, item.isSubject, fits(item.actor) else { continue }
                if let found, found.actor != item.actor { return distance == 0 ? found : nil }
                found = item
            }
            if let found { return found }
        }
        return nil
    }

    /// The last plural description, if it was a subject of this sentence or the one before.
    func pluralSubject(before token: Int) -> Recent? {
        guard let lastPlural, lastPlural.isSubject, words.sentence(of: token) - lastPlural.sentence <= 1 else {
            return nil
        }
        return lastPlural
    }

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
            guard kind == .organization || kind == .group else { continue }
            if let found, found.actor != item.actor { return nil }
            found = found ?? item
        }
        return found
    }
}
