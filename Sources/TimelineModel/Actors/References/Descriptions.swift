import Language

extension ReferenceResolver {
    /// "the movement", "the US president", "the strikers".
    func description(at token: Int, after: Int) -> ActorMention? {
        guard words.nameOfToken[token] < 0, let start = startOfPhrase(endingWith: token), !memory.isRole(token),
            !isNarrowed(token), ["the", "this", "that"].contains(words.word(start))
        else { return nil }
        let modifiers = (start + 1..<token).reversed().map(words.word)
        let owners = (start + 1..<token).filter(words.startsWithCapital).map { word -> String in
            let name = words.word(word).filter { $0 != "." }
            return Gazetteer.shared.entry(name)?.key ?? name
        }
        let noun = words.word(token)
        if PersonNouns.contains(noun), isBesidePerson(token) { return nil }
        guard let fitting = described(noun, isPlural: words.tag(token) == .nns, modifiers, owners, before: token)
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
        if words.tag(token + 1) == .vbn, words.isParsed(token + 1), words.tokens[token + 1].relation == .acl {
            return true
        }
        return Self.narrowing.contains(words.word(token + 1))
    }

    private static let narrowing: Set<String> = [
        "at", "called", "for", "from", "known", "named", "of", "that", "who", "whom", "whose", "within",
    ]

    private func described(
        _ noun: String, isPlural: Bool, _ modifiers: [String], _ owners: [String], before token: Int
    ) -> (antecedent: ReferenceMemory.Recent, ground: ActorMention.Ground)? {
        if isPlural {
            guard noun.hasSuffix("s"), owners.isEmpty, PersonNouns.contains(noun) else { return nil }
            return memory.last(modifier: String(noun.dropLast())).map { ($0, .description) }
        }
        if modifiers.contains(where: Self.othersMarks.contains) { return nil }
        let role = noun == "minister" && modifiers.first == "prime" ? "prime minister" : noun
        let named = owners.filter { $0 != "prime" && $0 != "minister" }
        if let holder = memory.last(role: role, of: named, before: token, traits) { return (holder, .role) }
        // With a country before it a noun names that country's: "the Swedish province" may be any.
        if !owners.isEmpty {
            guard modifiers.count == 1, owners.count == 1, ReferenceMemory.nounsOfBusinesses(noun) else { return nil }
            return memory.onlyOrganization(of: owners[0], before: token, traits).map { ($0, .description) }
        }
        if let actor = memory.last(noun: noun, before: token, traits) {
            return fits(actor.actor, modifiers) ? (actor, .description) : nil
        }
        guard modifiers.isEmpty, ReferenceMemory.generalNouns.contains(noun) else { return nil }
        return memory.onlyOrganization(before: token, traits).map { ($0, .description) }
    }

    /// Words that tell that a noun means another than the one spoken of: "the new premier", "the vice president".
    private static let othersMarks: Set<String> = [
        "acting", "assistant", "deputy", "first", "incoming", "last", "new", "next", "only", "opposing", "other", "own",
        "rival", "same", "second", "then", "third", "vice",
    ]

    /// Whether the words before a noun say nothing of a body that the article doesn't: "the rival group" is another.
    private func fits(_ actor: Int, _ modifiers: [String]) -> Bool {
        traits[actor].kind == .place || modifiers.allSatisfy { traits[actor].modifiers.contains($0) || $0 == "-" }
    }
}
