import Language

/// The actors that an article has named so far, for what comes after.
struct ReferenceMemory {
    struct Recent: Sendable {
        var actor: Int
        /// The first token of its words.
        var token: Int
        var sentence: Int
    }

    private struct MentionCount {
        var count: Int
        /// How often of that by name.
        var names: Int
    }

    private(set) var lastMention: ActorMention?
    let words: ArticleWords
    /// The last so many, the latest last.
    private(set) var recent: [Recent] = []
    private var lastByNoun = WordTable<Recent>(capacity: 64)
    private var lastByModifier = WordTable<Recent>(capacity: 64)
    private var holdersByRole: [WordKey: [Recent]] = [:]
    /// What the article's names mean, and its nouns such as "administration" beside a person's name: known from the start,
    /// for phrases that stand before what they belong to.
    private let named: NamedActors
    private let actorsOfBodies: [Int: Int]
    /// People who acted for a body, by the noun they were called by: "officials".
    private var representatives: [WordKey: Recent] = [:]
    /// Countries of which only the adjective stood there.
    private var hints: [Recent] = []
    /// For each token the name beside which it tells a role; -1 for none.
    private var nameOfRoleToken: [Int32]
    /// The ages of persons, as the article writes them.
    private var ages: [(actor: Int, age: WordKey)] = []
    /// The things of a known kind that were named or meant so far, the latest last.
    private(set) var things: [(kind: ThingNouns.Kind, recent: Recent)] = []
    /// How often each actor was mentioned so far, and where in that list it stands.
    private var mentionCounts: [MentionCount] = []
    private var placesInCounts = WordTable<Int32>(capacity: 32)
    /// Who of all companies was spoken of most often so far, and who was named most often.
    private(set) var mostSpokenOf = LeadingActor()
    private(set) var mostNamed = LeadingActor()
    /// Who was named most often of those for whom a noun may stand.
    private(set) var mostNamedByNoun = WordTable<LeadingActor>(capacity: 64)

    init(words: ArticleWords, named: NamedActors, actorsOfBodies: [Int: Int]) {
        self.words = words
        self.named = named
        self.actorsOfBodies = actorsOfBodies
        nameOfRoleToken = [Int32](repeating: -1, count: words.tokens.count)
        for (index, name) in words.analysis.names.enumerated() {
            guard let role = name.role else { continue }
            // In "the group's lawyer" the group is no part of what the person is.
            let possessive = role.last { words.tag($0) == .pos }
            let start = possessive ?? role.lowerBound
            for token in (start..<max(start, role.upperBound)).clamped(to: nameOfRoleToken.indices) {
                nameOfRoleToken[token] = Int32(index)
            }
        }
    }

    func actor(ofNameOrBodyAt token: Int) -> Int? {
        actorsOfBodies[token] ?? named.actor(ofNameAt: token)
    }

    /// Whether a token is part of the role beside a name.
    func isRole(_ token: Int) -> Bool { nameOfRoleToken.indices.contains(token) && nameOfRoleToken[token] >= 0 }

    /// The actor whose role a token tells, where the role stands after the name: "the actor" of "Lee, the actor".
    func actor(ofRoleAfterNameAt token: Int) -> Int? {
        guard isRole(token) else { return nil }
        let name = Int(nameOfRoleToken[token])
        return words.analysis.names[name].tokens.upperBound <= token ? named.actor(ofName: name) : nil
    }

    mutating func see(_ mention: ActorMention) { lastMention = mention }

    /// Notes a country whose adjective stands at a token.
    mutating func hint(_ actor: Int, at token: Int) {
        hints.append(Recent(actor: actor, token: token, sentence: words.sentence(of: token)))
        if hints.count > 16 { hints.removeFirst(8) }
    }

    mutating func noteRepresentative(_ mention: ActorMention) {
        let token = mention.tokens.lowerBound
        representatives[words.word(mention.tokens.upperBound - 1)] = Recent(
            actor: mention.actor, token: token, sentence: words.sentence(of: token))
    }

    mutating func note(_ mention: ActorMention, _ traits: [ActorTraits]) {
        let token = mention.tokens.lowerBound
        let item = Recent(actor: mention.actor, token: token, sentence: words.sentence(of: token))
        recent.append(item)
        count(mention, traits[mention.actor])
        if recent.count > 64 { recent.removeFirst(32) }
        if let kind = traits[mention.actor].thingKind {
            if things.count == 64 { things.removeFirst(32) }
            things.append((kind, item))
        }
        guard mention.kind == .name else { return }
        for noun in traits[mention.actor].nouns { lastByNoun[noun] = item }
        for modifier in traits[mention.actor].modifiers { lastByModifier[modifier] = item }
        for role in traits[mention.actor].roles {
            Self.moveToEnd(item, of: &holdersByRole[role.head, default: []])
        }
    }

    private mutating func count(_ mention: ActorMention, _ traits: ActorTraits) {
        let (actor, isName) = (mention.actor, mention.kind == .name)
        let key = WordKey(actor: actor)
        let place: Int
        if let known = placesInCounts[key] {
            place = Int(known)
        } else {
            place = mentionCounts.count
            placesInCounts[key] = Int32(place)
            mentionCounts.append(MentionCount(count: 0, names: 0))
        }
        mentionCounts[place].count += 1
        if isName { mentionCounts[place].names += 1 }
        let counts = mentionCounts[place]
        if traits.isCompany {
            mostSpokenOf.take(actor, counts.count)
            mostNamed.take(actor, counts.names)
        }
        guard isName else { return }
        for noun in traits.nouns {
            var leading = mostNamedByNoun[noun] ?? LeadingActor()
            leading.take(actor, counts.names)
            mostNamedByNoun[noun] = leading
        }
    }

    func mentionCount(of actor: Int) -> Int {
        placesInCounts[WordKey(actor: actor)].map { mentionCounts[Int($0)].count } ?? 0
    }

    /// Notes who holds a role as the last one named.
    private static func moveToEnd(_ item: Recent, of holders: inout [Recent]) {
        if let last = holders.indices.last, holders[last].actor == item.actor {
            holders[last] = item
        } else {
            holders.removeAll { $0.actor == item.actor }
            holders.append(item)
        }
    }

    /// Notes the age in "Ann Lee, 54, said".
    mutating func noteAge(of actor: Int, behind name: Range<Int>) {
        let comma = name.upperBound
        guard words.tag(comma) == .comma, words.tag(comma + 1) == .cd, words.inSameSentence(name.lowerBound, comma + 1),
            words.tokens[comma + 1].range.count == 2, [.comma, .period].contains(words.tag(comma + 2))
        else { return }
        ages.append((actor, words.word(comma + 1)))
    }

    // MARK: Look-ups

    /// The only person whose age the article gives so.
    func person(ofAge age: WordKey) -> Int? {
        guard let first = ages.first(where: { $0.age == age }) else { return nil }
        return ages.contains { $0.age == age && $0.actor != first.actor } ? nil : first.actor
    }

    func hasAge(_ actor: Int) -> Bool { ages.contains { $0.actor == actor } }

    /// The body that a noun such as "administration" or "company" stands for, as it does in "company officials".
    func body(atNoun token: Int) -> Recent? {
        guard words.tag(token).isNoun, words.nameOfToken[token] < 0 else { return nil }
        let noun = words.word(token)
        guard Self.nounsOfBodies.contains(noun) else {
            return nil
        }
        return lastByNoun[noun]
    }

    /// Who acted for a body under the same noun, a few sentences before.
    func lastRepresentative(_ noun: WordKey, before token: Int) -> Recent? {
        guard let known = representatives[noun], words.sentence(of: token) - known.sentence <= 3 else { return nil }
        return known
    }

    func last(modifier: WordKey) -> Recent? { lastByModifier[modifier] }

    /// The last named actor that a noun may stand for, unless another named since or as near may be meant.
    func last(noun: WordKey, before token: Int, _ traits: [ActorTraits]) -> Recent? {
        guard let item = lastByNoun[noun] else { return nil }
        let sentence = words.sentence(of: token)
        switch traits[item.actor].kind {
        case .place where noun == "country" || noun == "nation":
            guard sentence - item.sentence <= 2 else { return nil }
            let others = (recent + hints).contains { other in
                other.actor != item.actor && sentence - other.sentence <= 2
                    && traits[other.actor].nouns.contains(noun)
            }
            return others ? nil : item
        case .place:
            return isRivalled(item, in: sentence, within: 6) { other in
                traits[other.actor].kind == .place
                    && (traits[other.actor].nouns.isEmpty || traits[other.actor].nouns.contains(noun))
                    && (other.token > item.token || mentionCount(of: other.actor) >= mentionCount(of: item.actor))
            } ? nil : item
        case .organization, .group:
            // "Lee came from Norvik": who is named but once is not the one that the article goes on to call "the company".
            if Self.companyNouns.contains(noun), mentionCount(of: item.actor) == 1,
                let leading = leadingCompany(before: token)
            {
                return leading
            }
            let rivalled = isRivalled(item, in: sentence, within: 2) { other in
                if traits[other.actor].nouns.contains(noun) { return true }
                return Self.generalNouns.contains(noun) && other.token > item.token
                    && traits[other.actor].isCompany
            }
            guard rivalled else { return item }
            return leading(noun: noun).flatMap { sentence - $0.sentence <= 4 ? $0 : nil }
        case .person, .thing: return sentence - item.sentence <= 6 ? item : nil
        }
    }

    private func isRivalled(
        _ item: Recent, in sentence: Int, within distance: Int, by isRival: (Recent) -> Bool
    ) -> Bool {
        for other in recent.reversed() {
            guard sentence - other.sentence <= distance else { return false }
            if other.actor != item.actor, isRival(other) { return true }
        }
        return false
    }

    /// Nouns that stand for a body before one for people, as "company" does in "company officials".
    private static let nounsOfBodies = WordSet("administration company ministry department party group")

    /// Nouns that may stand for any company, and for no other body.
    static let companyNouns = WordSet("airline carrier company firm manufacturer")

    /// Nouns that may stand for any body.
    static let generalNouns = WordSet(
        """
        agency airline alliance carrier company firm group manufacturer organisation organization party
        """)

    /// The last named holder of a role, of a country or body if one is named; `nil` where another holder is as likely.
    func last(role: WordKey, of owners: [WordKey], before token: Int, _ traits: [ActorTraits]) -> Recent? {
        guard let holders = holdersByRole[role], let last = holders.last else { return nil }
        if owners.isEmpty {
            let sentence = words.sentence(of: token)
            let isRivalled = holders.dropLast().contains { sentence - $0.sentence <= 3 }
            return isRivalled ? nil : last
        }
        if let holder = holders.last(where: { traits[$0.actor].owners(ofRole: role)?.contains(all: owners) == true }) {
            return holder
        }
        return holders.count == 1 && traits[last.actor].owners(ofRole: role)?.isEmpty == true ? last : nil
    }

    /// Nouns that with a nationality before them mean a body spoken of before, and no office of that state.
    static func isNamedByNation(_ noun: WordKey) -> Bool {
        BodyNouns.isBusiness(noun) || namedByNation.contains(noun)
    }

    private static let namedByNation = WordSet("agency broadcaster club newspaper side team")
}
