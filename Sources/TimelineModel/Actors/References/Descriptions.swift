import Language

extension ReferenceResolver {
    /// "the movement", "the US president", "the strikers".
    func description(at token: Int, after: Int) -> ActorMention? {
        guard words.nameOfToken[token] < 0, let start = startOfPhrase(endingWith: token), !memory.isRole(token),
            !isNarrowed(token), ["the", "this", "that"].contains(words.word(start))
        else { return nil }
        let modifiers = (start + 1..<token).reversed().map(words.word)
        let country = (start + 1..<token).first(where: words.startsWithCapital).flatMap { word in
            Gazetteer.shared.entry(words.word(word).filter { $0 != "." })?.key
        }
        let noun = words.word(token)
        if PersonNouns.contains(noun), isBesidePerson(token) { return nil }
        guard let fitting = described(noun, isPlural: words.tag(token) == .nns, modifiers, country, before: token)
        else { return nil }
        return mention(
            max(start, after)..<token + 1, fitting.antecedent.actor, .nominal, fitting.ground,
            antecedent: fitting.antecedent.token)
    }

    /// The determiner of a phrase of which a noun is the last word; `nil` for one without, or with a name after it, which
    /// makes it a title or an apposition.
    private func startOfPhrase(endingWith token: Int) -> Int? {
        if words.tag(token + 1).isProperNoun, words.inSameSentence(token, token + 1), words.nameOfToken[token + 1] >= 0
        {
            return nil
        }
        var start = token
        while start > 0, token - start < 6, words.inSameSentence(start - 1, token) {
            start -= 1
            switch words.tag(start) {
            case .dt: return start
            case .jj, .nn, .nnp, .nnps, .hyphen, .vbg: continue
            default: return nil
            }
        }
        return nil
    }

    /// "The operating officer, Ann Lee,": that is Ann Lee, whoever held the office before.
    private func isBesidePerson(_ token: Int) -> Bool {
        guard words.tag(token + 1) == .comma, words.inSameSentence(token, token + 2) else { return false }
        let name = Int(words.nameOfToken[token + 2])
        return name >= 0 && words.analysis.names[name].kind == .person
    }

    /// "The group within the party", "the leader of the strike": what follows makes it another than was named before.
    private func isNarrowed(_ token: Int) -> Bool {
        guard words.inSameSentence(token, token + 1) else { return false }
        return ["of", "within", "called", "named", "known", "that"].contains(words.word(token + 1))
    }

    private func described(
        _ noun: String, isPlural: Bool, _ modifiers: [String], _ country: String?, before token: Int
    ) -> (antecedent: ReferenceMemory.Recent, ground: ActorMention.Ground)? {
        if isPlural {
            guard noun.hasSuffix("s"), country == nil, PersonNouns.contains(noun) else { return nil }
            return memory.last(modifier: String(noun.dropLast())).map { ($0, .description) }
        }
        let role = noun == "minister" && modifiers.first == "prime" ? "prime minister" : noun
        if let holder = memory.last(role: role, of: country, traits) { return (holder, .role) }
        // With a country before it a noun names that country's: "the Swedish province" may be any.
        if country != nil { return nil }
        if let actor = memory.last(noun: noun, before: token, traits) {
            return fits(actor.actor, modifiers) ? (actor, .description) : nil
        }
        guard modifiers.isEmpty, Self.generalNouns.contains(noun) else { return nil }
        return memory.onlyOrganization(before: token, traits).map { ($0, .description) }
    }

    /// Whether the words before a noun say nothing of a body that the article doesn't: "the rival group" is another.
    private func fits(_ actor: Int, _ modifiers: [String]) -> Bool {
        traits[actor].kind == .place || modifiers.allSatisfy { traits[actor].modifiers.contains($0) || $0 == "-" }
    }

    /// Nouns that may stand for any body.
    private static let generalNouns: Set<String> = [
        "agency", "airline", "alliance", "company", "firm", "group", "manufacturer", "organisation", "organization",
        "party",
    ]
}
