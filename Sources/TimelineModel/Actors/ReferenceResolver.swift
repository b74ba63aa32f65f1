import Language

/// Finds what pronouns and descriptions of one article mean: "he", "its", "the movement", "the US president",
/// "State Department officials".
///
/// Reads the article once from front to back and keeps the actors named so far; a reference is left alone unless one of
/// them fits clearly better than the others.
struct ReferenceResolver {
    let words: ArticleWords
    let traits: [ActorTraits]
    private var memory: ReferenceMemory

    /// - Parameters:
    ///   - names: What the article's names mean, in the order of the text.
    ///   - traits: Of all actors.
    init(words: ArticleWords, traits: [ActorTraits]) {
        self.words = words
        self.traits = traits
        memory = ReferenceMemory(words: words)
    }

    /// All mentions of the article, in the order of the text.
    /// - Parameter bodies: Nouns that name a body by a person: "administration" in "the Trump administration".
    mutating func mentions(names: [ActorMention], bodies: [Int: Int]) -> [ActorMention] {
        var actorsOfNames: [Int: Int] = [:]
        for name in names where name.tokens.lowerBound < words.nameOfToken.count {
            actorsOfNames[Int(words.nameOfToken[name.tokens.lowerBound])] = name.actor
        }
        memory.setNames(actorsOfNames)
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
            } else if words.nameOfToken[token] < 0 || words.tag(token) == .nn || words.tag(token) == .nns {
                found = reference(at: token, after: mentions.last?.tokens.upperBound ?? 0)
            }
            if let found { append(found, to: &mentions) }
            token += 1
        }
        return mentions
    }

    private mutating func append(_ mention: ActorMention, to mentions: inout [ActorMention]) {
        mentions.append(mention)
        memory.see(mention)
        if mention.ground != .adjective, mention.ground != .representative {
            memory.note(mention, traits[mention.actor])
        }
    }

    private func reference(at token: Int, after: Int) -> ActorMention? {
        switch words.tag(token) {
        case .prp, .prpPossessive: return pronoun(at: token)
        case .nn, .nns, .nnp, .nnps:
            // The noun of a phrase stands last in it.
            if words.tag(token + 1).isNoun, words.inSameSentence(token, token + 1) { return nil }
            return representative(at: token, after: after) ?? description(at: token, after: after)
        default: return nil
        }
    }

    private func mention(
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

    private func pronoun(at token: Int) -> ActorMention? {
        let fitting: ReferenceMemory.Recent?
        let ground: ActorMention.Ground
        switch words.word(token) {
        case "he", "him", "his", "himself":
            fitting = memory.person(before: token, .male, traits)
            ground = .person
        case "she", "her", "hers", "herself":
            fitting = memory.person(before: token, .female, traits)
            ground = .person
        case "it", "itself":
            if isExpletive(token) { return nil }
            fitting = memory.subject(before: token) { traits[$0].kind != .person }
            ground = .subject
        case "its":
            fitting = memory.subject(before: token) { traits[$0].kind != .person }
            ground = .subject
        case "they", "them", "their", "themselves":
            fitting = memory.pluralSubject(before: token)
            ground = .subject
        default: return nil
        }
        guard let fitting else { return nil }
        return mention(token..<token + 1, fitting.actor, .pronoun, ground, antecedent: fitting.token)
    }

    /// "It is clear", "it was reported", "it took": an "it" that means nothing.
    private func isExpletive(_ token: Int) -> Bool {
        if words.isParsed(token), words.tokens[token].relation == .expl { return true }
        let next = words.word(token + 1)
        guard
            [
                "is", "was", "'s", "’s", "has", "would", "will", "may", "might", "seems", "appears", "remains", "took",
                "takes",
            ]
            .contains(next)
        else { return false }
        switch words.tag(token + 2) {
        case .jj, .jjr, .jjs, .vbn, .vb, .dt, .rb, .cd: return true
        default: return ["seems", "appears", "remains", "took", "takes"].contains(next)
        }
    }

    // MARK: Representatives

    /// "State Department officials", "the Canadian government", "leaders of the movement": people who act for a body.
    private func representative(at token: Int, after: Int) -> ActorMention? {
        let word = words.word(token)
        guard Self.representatives.contains(word), !memory.isRole(token) else { return nil }
        // What stands before: names and demonyms among adjectives and nouns.
        var start = token
        while start > 0, token - start < 6, words.inSameSentence(start - 1, token) {
            let previous = start - 1
            if let name = memory.lastMention, name.tokens.contains(previous), name.kind != .pronoun {
                guard mayBeRepresented(name.actor) else { return nil }
                return mention(
                    max(after, start)..<token + 1, name.actor, .nominal, .representative,
                    antecedent: name.tokens.lowerBound)
            }
            if previous < after { break }
            switch words.tag(previous) {
            case .jj, .nn, .nns, .nnp, .nnps, .hyphen, .pos, .vbn: start = previous
            default: return representativeOfNext(token, from: phraseStart(token, after: after))
            }
        }
        return representativeOfNext(token, from: phraseStart(token, after: after))
    }

    private func phraseStart(_ token: Int, after: Int) -> Int {
        var start = token
        while start > after, words.inSameSentence(start - 1, token), [.jj, .nn, .nns].contains(words.tag(start - 1)) {
            start -= 1
        }
        return start
    }

    /// "officials of the ministry", "the government in Ottawa": the name comes after.
    private func representativeOfNext(_ token: Int, from start: Int) -> ActorMention? {
        let preposition = words.word(token + 1)
        guard
            ["of", "from", "at", "for", "with"].contains(preposition)
                || preposition == "in" && words.word(token) == "government"
        else { return nil }
        var next = token + 2
        while [.dt, .jj].contains(words.tag(next)), next < token + 5, words.nameOfToken[next] < 0 { next += 1 }
        guard words.inSameSentence(token, next), words.nameOfToken.indices.contains(next) else { return nil }
        let name = Int(words.nameOfToken[next])
        guard let actor = memory.actorOfName(name), mayBeRepresented(actor),
            preposition != "in" || traits[actor].kind == .place
        else { return nil }
        return mention(start..<token + 1, actor, .nominal, .representative, antecedent: next)
    }

    private func mayBeRepresented(_ actor: Int) -> Bool {
        switch traits[actor].kind {
        case .organization, .group: true
        case .place: !traits[actor].nouns.isEmpty
        case .person: false
        }
    }

    private static let representatives: Set<String> = [
        "ambassador", "authorities", "delegates", "delegation", "delegations", "diplomat", "diplomats", "envoy",
        "envoys",
        "executives", "forces", "government", "leaders", "leadership", "military", "negotiators", "officer", "officers",
        "official", "officials", "police", "regulators", "representative", "representatives", "spokesman", "spokesmen",
        "spokespeople", "spokesperson", "spokeswoman", "troops",
    ]

    // MARK: Descriptions

    /// "the movement", "the US president", "the separatists".
    private func description(at token: Int, after: Int) -> ActorMention? {
        guard words.nameOfToken[token] < 0, !memory.isRole(token) else { return nil }
        // A name right after makes it a role or an apposition of that name.
        if words.nameOfToken.indices.contains(token + 1), words.nameOfToken[token + 1] >= 0,
            words.inSameSentence(token, token + 1), words.tag(token + 1).isProperNoun
        {
            return nil
        }
        var start = token
        var modifiers: [String] = []
        var country: String?
        var determiner: String?
        while start > 0, token - start < 6, words.inSameSentence(start - 1, token) {
            let previous = start - 1
            let tag = words.tag(previous)
            if tag == .dt {
                determiner = words.word(previous)
                start = previous
                break
            }
            guard [.jj, .nn, .nnp, .nnps, .hyphen, .vbg].contains(tag) else { break }
            let word = words.word(previous)
            modifiers.append(word)
            if words.startsWithCapital(previous), let known = Gazetteer.shared.entry(Gazetteer.key(word)) {
                country = known.key
            }
            start = previous
        }
        guard let determiner, ["the", "this", "that"].contains(determiner) else { return nil }
        let noun = words.word(token)
        guard let fitting = described(noun, isPlural: words.tag(token) == .nns, modifiers, country, before: token)
        else { return nil }
        let first = max(start, after)
        guard first <= token else { return nil }
        return mention(
            first..<token + 1, fitting.antecedent.actor, .nominal, fitting.ground, antecedent: fitting.antecedent.token)
    }

    private func described(
        _ noun: String, isPlural: Bool, _ modifiers: [String], _ country: String?, before token: Int
    ) -> (antecedent: ReferenceMemory.Recent, ground: ActorMention.Ground)? {
        if isPlural {
            guard noun.hasSuffix("s"), country == nil else { return nil }
            return memory.last(modifier: String(noun.dropLast())).map { ($0, .description) }
        }
        let role = noun == "minister" && modifiers.first == "prime" ? "prime minister" : noun
        if let holder = memory.last(role: role, of: country, traits) { return (holder, .role) }
        // With a country before it a noun names that country's: "the Canadian province" may be any.
        if country != nil { return nil }
        if let actor = memory.last(noun: noun, before: token, traits) { return (actor, .description) }
        guard Self.generalNouns.contains(noun) else { return nil }
        return memory.onlyOrganization(before: token, traits).map { ($0, .description) }
    }

    /// Nouns that may stand for any body.
    private static let generalNouns: Set<String> = [
        "agency", "airline", "alliance", "company", "firm", "group", "manufacturer", "organisation", "organization",
        "party",
    ]
}
