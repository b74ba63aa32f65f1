import Language

extension ReferenceResolver {
    /// "the movement", "the US president", "the strikers".
    func description(at token: Int, after: Int) -> ActorMention? {
        guard words.nameOfToken[token] < 0, let start = startOfPhrase(endingWith: token), !memory.isRole(token),
            !isNarrowed(token), Self.determiners.contains(words.word(start))
        else { return nil }
        let modifiers = (start + 1..<token).reversed().map(words.word)
        let owners = (start + 1..<token).filter(words.startsWithCapital).map(owner)
        if PersonNouns.contains(words.bytes(ofToken: token)), isBesidePerson(token) { return nil }
        guard let fitting = described(token, modifiers, owners) else { return nil }
        return mention(
            max(start, after)..<token + 1, fitting.antecedent.actor, .nominal, fitting.ground,
            antecedent: fitting.antecedent.token)
    }

    /// The country or body that a word in capitals names: "us" of "U.S.", "norway" of "Norwegian".
    private func owner(_ token: Int) -> WordKey {
        let name = WordKey(folding: words.bytes(ofToken: token).filter { $0 != UInt8(ascii: ".") }[...])
        return Gazetteer.shared.entry(name).map { WordKey($0.key) } ?? name
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

    private static let minister: WordKey = "minister"
    private static let prime: WordKey = "prime"
    static let primeMinister: WordKey = "prime minister"
    private static let determiners = WordSet("the this that")
    private static let narrowing = WordSet("at called for from known named of that who whom whose within")

    private func described(
        _ token: Int, _ modifiers: [WordKey], _ owners: [WordKey]
    ) -> (antecedent: ReferenceMemory.Recent, ground: ActorMention.Ground)? {
        if words.tag(token) == .nns {
            let plural = words.bytes(ofToken: token)
            guard plural.ends(with: "s"), owners.isEmpty, PersonNouns.contains(plural) else { return nil }
            return memory.last(modifier: WordKey(folding: plural.dropLast())).map { ($0, .description) }
        }
        if modifiers.contains(where: { Self.othersMarks.contains($0) }) { return nil }
        let noun = words.word(token)
        let role = noun == Self.minister && modifiers.first == Self.prime ? Self.primeMinister : noun
        let named = owners.filter { $0 != Self.prime && $0 != Self.minister }
        if let holder = memory.last(role: role, of: named, before: token, traits) { return (holder, .role) }
        // With a country before it a noun names that country's: "the Swedish province" may be any.
        if !owners.isEmpty {
            guard modifiers.count == 1, owners.count == 1, ReferenceMemory.isNamedByNation(noun) else { return nil }
            return memory.onlyOrganization(of: owners[0], before: token, traits).map { ($0, .description) }
        }
        if let actor = memory.last(noun: noun, before: token, traits) {
            return fits(actor.actor, modifiers) ? (actor, .description) : nil
        }
        guard modifiers.isEmpty, ReferenceMemory.generalNouns.contains(noun) else { return nil }
        let body =
            memory.onlyOrganization(before: token, traits)
            ?? (ReferenceMemory.companyNouns.contains(noun) ? memory.leadingCompany(traits) : nil)
        return body.map { ($0, .description) }
    }

    /// Words that tell that a noun means another than the one spoken of: "the new premier", "the vice president".
    private static let othersMarks = WordSet(
        """
        acting assistant deputy first incoming last new next only opposing other own rival same second then third vice
        """)

    /// Whether the words before a noun say nothing of a body that the article doesn't: "the rival group" is another.
    private func fits(_ actor: Int, _ modifiers: [WordKey]) -> Bool {
        traits[actor].kind == .place || modifiers.allSatisfy { traits[actor].modifiers.contains($0) || $0 == "-" }
    }
}
