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
    let knownActors: [String: Int]
    var memory: ReferenceMemory

    init(words: ArticleWords, traits: [ActorTraits], knownActors: [String: Int]) {
        self.words = words
        self.traits = traits
        self.knownActors = knownActors
        memory = ReferenceMemory(words: words)
    }

    /// All mentions of the article, in the order of the text.
    /// - Parameters:
    ///   - names: What the article's names mean, in the order of the text.
    ///   - bodies: Nouns that name a body by a person: "administration" in "the Doyle administration".
    mutating func mentions(names: [ActorMention], bodies: [Int: Int]) -> [ActorMention] {
        var actorsOfNames: [Int: Int] = [:]
        for name in names where words.nameOfToken.indices.contains(name.tokens.lowerBound) {
            let index = Int(words.nameOfToken[name.tokens.lowerBound])
            if index >= 0 { actorsOfNames[index] = name.actor }
        }
        memory.learn(names: actorsOfNames, bodies: bodies)
        var mentions: [ActorMention] = []
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
            if let body = bodies[token] {
                found = mention(token..<token + 1, body, .nominal, .name)
            } else {
                found = reference(at: token, after: mentions.last?.tokens.upperBound ?? 0)
                if found == nil, let country = actor(ofAdjective: token) { memory.hint(country, at: token) }
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
        default: memory.note(mention, traits[mention.actor])
        }
    }

    /// The country or region whose adjective a word is: "Norwegian".
    func actor(ofAdjective token: Int) -> Int? {
        guard words.startsWithCapital(token), [.jj, .nnp].contains(words.tag(token)),
            let known = Gazetteer.shared.entry(words.word(token)), known.sense == .adjective
        else { return nil }
        return knownActors[known.key]
    }

    private mutating func reference(at token: Int, after: Int) -> ActorMention? {
        switch words.tag(token) {
        case .prp, .prpPossessive: return pronoun(at: token)
        case .nn, .nns, .nnp, .nnps:
            // The noun of a phrase stands last in it.
            if words.tag(token + 1).isNoun, words.inSameSentence(token, token + 1) { return nil }
            if words.nameOfToken[token] >= 0, words.tag(token).isProperNoun { return nil }
            return representative(at: token, after: after) ?? description(at: token, after: after)
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

    // MARK: Pronouns

    private mutating func pronoun(at token: Int) -> ActorMention? {
        let fitting: ReferenceMemory.Recent?
        let ground: ActorMention.Ground
        switch words.word(token) {
        case "he", "his", "himself", "him":
            fitting = memory.person(before: token, .male, traits, besides: subjectBeside(token))
            ground = .person
        case "she", "her", "hers", "herself":
            fitting = memory.person(before: token, .female, traits, besides: subjectBeside(token))
            ground = .person
        case "it" where !isExpletive(token):
            fitting = subjectOfIt(token)
            ground = .subject
        case "its", "itself":
            fitting =
                words.startsSentence(token)
                ? memory.mainSubjectOfLastSentence(before: token) { traits[$0].kind != .person }
                : memory.subject(before: token, within: 12) { traits[$0].kind != .person }
            ground = .subject
        case "they", "them", "their", "themselves":
            fitting = memory.pluralSubject(before: token)
            ground = .subject
        default: return nil
        }
        guard let fitting else { return nil }
        return mention(token..<token + 1, fitting.actor, .pronoun, ground, antecedent: fitting.token)
    }

    /// Whom "him" can't mean: the subject of its own clause.
    private func subjectBeside(_ token: Int) -> Int? {
        guard words.tag(token) == .prp, ["him", "her"].contains(words.word(token)) else { return nil }
        if let subject = words.subject(ofClauseAround: token), let actor = memory.recentActor(at: subject) {
            return actor
        }
        return memory.lastSubject(before: token, within: 8)
    }

    /// An "it" is left alone but where it opens a sentence after one about a body, "It also sold …", or where it speaks
    /// or is spoken of by its own subject: "Norvik said it sold …", "…, it added".
    private func subjectOfIt(_ token: Int) -> ReferenceMemory.Recent? {
        func isBody(_ actor: Int) -> Bool { traits[actor].kind != .person }
        if words.sentence(of: token) != words.sentence(of: token - 1) {
            return memory.mainSubjectOfLastSentence(before: token, where: isBody)
        }
        var verb = token - 1
        if ["that", "“", "\""].contains(words.word(verb)) { verb -= 1 }
        if words.tag(verb).isVerb, PlaceUse.speaks(words.word(verb)) {
            return memory.subject(before: token, within: 12, where: isBody)
        }
        if words.tag(token + 1).isVerb, PlaceUse.speaks(words.word(token + 1)) {
            return memory.subject(before: token, within: nil, where: isBody)
        }
        return nil
    }

    /// "It is clear", "it was reported", "it took": an "it" that means nothing.
    private func isExpletive(_ token: Int) -> Bool {
        if words.isParsed(token), words.tokens[token].relation == .expl { return true }
        let next = words.word(token + 1)
        if Self.verbsOfExpletives.contains(next) { return true }
        // "It would be better" at the start, but "Norvik said it would wait".
        let isWeak = Self.auxiliaries.contains(next) && (words.startsSentence(token) || Self.beings.contains(next))
        guard isWeak else { return false }
        return [.jj, .jjr, .jjs, .vbn, .vb, .dt, .rb, .cd].contains(words.tag(token + 2))
    }

    private static let verbsOfExpletives: Set<String> = [
        "appears", "does", "doesn", "did", "feels", "looks", "remains", "seems", "takes", "took",
    ]
    private static let beings: Set<String> = ["'s", "is", "was", "’s"]
    private static let auxiliaries: Set<String> = beings.union(["has", "may", "might", "will", "would"])
}
