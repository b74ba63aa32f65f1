import Language

/// Finds what pronouns and descriptions of one article mean: "he", "its", "the movement", "the US president",
/// "Energy Department officials".
///
/// Reads the article once from front to back and keeps the actors named so far; a reference is left alone unless one of
/// them fits clearly better than the others.
struct ReferenceResolver {
    let words: ArticleWords
    let traits: [ActorTraits]
    /// The actors that the gazetteer knows, by key, for their adjectives.
    let knownActors: [WordKey: Int]
    /// What the article's names mean, in the order of the text.
    private let names: [ActorMention]
    /// Nouns that name a body by a person: "administration" in "the Doyle administration".
    private let bodies: [Int: Int]
    var memory: ReferenceMemory
    var discourse: Discourse

    init(
        words: ArticleWords, names: [ActorMention], bodies: [Int: Int], traits: [ActorTraits],
        knownActors: [WordKey: Int]
    ) {
        self.words = words
        self.names = names
        self.bodies = bodies
        self.traits = traits
        self.knownActors = knownActors
        let named = NamedActors(names, in: words)
        memory = ReferenceMemory(words: words, named: named, actorsOfBodies: bodies)
        discourse = Discourse(words: words, named: named)
    }

    /// All mentions of the article, in the order of the text.
    mutating func mentions() -> [ActorMention] {
        var mentions: [ActorMention] = []
        mentions.reserveCapacity(names.count * 2)
        var nextName = 0
        var token = 0
        while token < words.tokens.count {
            if nextName < names.count, names[nextName].tokens.lowerBound <= token {
                let name = names[nextName]
                nextName += 1
                guard name.tokens.lowerBound >= (mentions.last?.tokens.upperBound ?? 0), !name.tokens.isEmpty else {
                    continue
                }
                append(name, to: &mentions)
                token = max(token, name.tokens.upperBound)
                continue
            }
            var found: ActorMention?
            if !bodies.isEmpty, let body = bodies[token] {
                found = mention(token..<token + 1, body, .nominal, .name)
            } else {
                found = reference(at: token, after: mentions.last?.tokens.upperBound ?? 0)
                if found == nil || found?.ground == .representative { noteNoun(at: token) }
                if found == nil, words.mayBeAdjectiveOfPlace(token), let country = actor(ofAdjective: token) {
                    memory.hint(country, at: token)
                }
                // The name that follows is noted for pronouns, its office isn't.
                if found == nil, words.tag(token + 1) == .comma,
                    let office = officeBeforeName(token, after: mentions.last?.tokens.upperBound ?? 0)
                {
                    mentions.append(office)
                }
            }
            if let found { append(found, to: &mentions) }
            token += 1
        }
        return mentions
    }

    private mutating func append(_ mention: ActorMention, to mentions: inout [ActorMention]) {
        mentions.append(mention)
        memory.see(mention)
        switch mention.ground {
        case .adjective: memory.hint(mention.actor, at: mention.tokens.lowerBound)
        case .representative: memory.noteRepresentative(mention)
        default: memory.note(mention, traits)
        }
        switch mention.kind {
        case .name:
            if mention.ground != .adjective {
                if traits[mention.actor].kind == .person { memory.noteAge(of: mention.actor, behind: mention.tokens) }
                let title = words.startWithRole(mention.tokens)
                var noun = traits[mention.actor].noun
                if noun.contains(.person) {
                    noun.formUnion(words.gender(beforeName: mention.tokens.lowerBound, from: title))
                }
                discourse.addName(mention.tokens, from: title, actor: mention.actor, noun)
            }
        case .nominal where mention.ground != .representative:
            discourse.addDescription(mention.tokens, actor: mention.actor, traits[mention.actor].noun)
        default: break
        }
    }

    /// The country or region whose adjective a word is: "Norwegian".
    func actor(ofAdjective token: Int) -> Int? {
        guard words.mayBeAdjectiveOfPlace(token),
            Gazetteer.shared.sense(of: words.word(token)) == .adjective,
            let known = Gazetteer.shared.entry(words.word(token))
        else { return nil }
        return knownActors[WordKey(known.key)]
    }

    private mutating func reference(at token: Int, after: Int) -> ActorMention? {
        switch words.tag(token) {
        case .prp, .prpPossessive: return pronoun(at: token)
        case .nn, .nns, .nnp, .nnps:
            // The noun of a phrase stands last in it.
            if words.tag(token + 1).isNoun, words.inSameSentence(token, token + 1),
                !Self.days.contains(words.word(token + 1))
            {
                return nil
            }
            if words.nameOfToken[token] >= 0, words.tag(token).isProperNoun { return nil }
            if Self.representatives.contains(words.word(token)), let found = representative(at: token, after: after) {
                return found
            }
            if let found = thingDescribed(at: token, after: after) ?? companyOfTown(at: token, after: after) {
                return found
            }
            guard let start = words.startOfDescription(endingWith: token) else {
                return personDescribed(at: token, after: after)
            }
            return description(at: token, from: start, after: after)
                ?? continuedCompany(at: token, from: start, after: after)
                ?? personDescribed(at: token, after: after)
        case .jj: return personDescribed(at: token, after: after)
        default: return nil
        }
    }

    func mention(
        _ tokens: Range<Int>, _ actor: Int, _ kind: ActorMention.Kind, _ ground: ActorMention.Ground,
        antecedent: Int? = nil
    ) -> ActorMention {
        let start = words.tokens[tokens.lowerBound].range.lowerBound
        let end = words.tokens[tokens.upperBound - 1].range.upperBound
        return ActorMention(
            tokens: tokens, range: start..<max(start, end), actor: actor, kind: kind, ground: ground,
            antecedent: antecedent)
    }

    /// "The union's leader" of "The union's leader, Ann Lee, resigned", where a comma follows the token: the noun is what the
    /// parser takes for the subject.
    /// Before a verb of speech it is left to those who look for speakers.
    private func officeBeforeName(_ token: Int, after: Int) -> ActorMention? {
        guard memory.isRole(token), words.inSameSentence(token, token + 2),
            let actor = memory.actor(ofNameOrBodyAt: token + 2), traits[actor].kind == .person
        else { return nil }
        let name = words.analysis.names[Int(words.nameOfToken[token + 2])]
        guard name.role?.upperBound == token + 1, name.tokens.lowerBound == token + 2,
            words.tag(name.tokens.upperBound) == .comma
        else { return nil }
        switch words.tag(name.tokens.upperBound + 1) {
        case .vbd, .vbz: if PlaceUse(words: words).speaks(name.tokens.upperBound + 1) { return nil }
        default: return nil
        }
        var start = token
        while start > after, memory.isRole(start - 1), words.tag(start - 1) != .pos { start -= 1 }
        return mention(start..<token + 1, actor, .nominal, .role, antecedent: name.tokens.lowerBound)
    }

    /// "The government Friday condemned": what stands behind a noun without belonging to it.
    private static let days = WordSet(
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday")

    // MARK: Pronouns

    private mutating func pronoun(at token: Int) -> ActorMention? {
        let pronoun: PronounResolver.Pronoun
        let own: NounTraits
        switch words.word(token) {
        case "he", "his", "himself", "him": (pronoun, own) = (.he, [.person, .male])
        case "she", "her", "hers", "herself": (pronoun, own) = (.she, [.person, .female])
        case "it", "its", "itself": (pronoun, own) = (.it, [])
        case "they", "them", "their", "themselves": (pronoun, own) = (.they, .many)
        default: return nil
        }
        if pronoun == .it, words.isExpletive(token) { return nil }
        var phrase = discourse.phrase(head: token, tokens: token..<token + 1, .pronoun, own)
        let choice = PronounResolver(discourse: discourse, pronoun: pronoun, phrase: phrase).choose()
        if let choice { (phrase.entity, phrase.certainty) = (choice.entity, choice.certainty) }
        discourse.addPronoun(phrase, own)
        guard let choice, choice.certainty >= AntecedentWeights.least(for: pronoun) else { return nil }
        // "a photo of him", or a verb that the parser took for a noun: what binding forbids can't be told there.
        if phrase.role == .inside { return nil }
        let actor = discourse.entities[choice.entity].actor
        guard actor >= 0, (traits[actor].kind == .person) == (pronoun == .he || pronoun == .she) else { return nil }
        return mention(
            token..<token + 1, actor, .pronoun, pronoun == .he || pronoun == .she ? .person : .subject,
            antecedent: discourse.phrases[choice.phrase].start)
    }
}
