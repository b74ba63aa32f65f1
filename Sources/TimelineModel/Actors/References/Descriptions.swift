import Language

extension ReferenceResolver {
    /// "the movement", "the US president", "the strikers".
    /// - Parameter start: The determiner of the phrase.
    func description(at token: Int, from start: Int, after: Int) -> ActorMention? {
        if memory.isRole(token) { return nil }
        let modifiers = (start + 1..<token).reversed().filter { words.tag($0) != .cd }.map(words.word)
        let owners = (start + 1..<token).filter(words.startsWithCapital).map(owner)
        if PersonNouns.contains(words.bytes(ofToken: token)), words.isBesidePerson(token) { return nil }
        guard let fitting = described(token, modifiers, owners) else { return nil }
        return mention(
            max(start, after)..<token + 1, fitting.antecedent.actor, .nominal, fitting.ground,
            antecedent: fitting.antecedent.token)
    }

    /// The country or body that a word in capitals names: "us" of "U.S.", "norway" of "Norwegian".
    private func owner(_ token: Int) -> WordKey {
        let name = WordKey(folding: words.bytes(ofToken: token).lazy.filter { $0 != UInt8(ascii: ".") })
        return Gazetteer.shared.entry(name).map { WordKey($0.key) } ?? name
    }

    private static let minister: WordKey = "minister"
    private static let prime: WordKey = "prime"
    static let primeMinister: WordKey = "prime minister"

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
            if let nearer = nearerCompany(token, modifiers, than: actor) { return (nearer, .description) }
            return fits(actor.actor, modifiers) ? (actor, .description) : nil
        }
        guard modifiers.isEmpty else {
            // "The aerospace company"
            guard BodyNouns.isBusiness(noun) else { return nil }
            return memory.lastCompany(before: token, traits) { $0.hasLine(told: modifiers) }.map { ($0, .description) }
        }
        guard ReferenceMemory.generalNouns.contains(noun) else { return nil }
        let body =
            memory.onlyOrganization(before: token, traits)
            ?? (ReferenceMemory.companyNouns.contains(noun) ? memory.leadingCompany(before: token) : nil)
            ?? memory.onlyOrganization(before: token, within: 1, traits)
        return body.map { ($0, .description) }
    }

    /// Words that tell that a noun means another than the one spoken of: "the new premier", "the vice president".
    private static let othersMarks = WordSet(
        """
        acting assistant deputy first incoming last new next only opposing other own rival same second then third vice
        """)

    /// A company that the sentence before was about, where the one that a noun would mean was named long before.
    private func nearerCompany(
        _ token: Int, _ modifiers: [WordKey], than other: ReferenceMemory.Recent
    ) -> ReferenceMemory.Recent? {
        guard BodyNouns.isBusiness(words.word(token)), traits[other.actor].isCompany,
            words.sentence(of: token) - other.sentence > 2, modifiers.isEmpty
        else { return nil }
        let phrase = discourse.phrase(head: token, tokens: token..<token + 1, .definite, .body)
        guard phrase.isMainSubject, let before = discourse.subjectBefore(phrase), before.form == .name else {
            return nil
        }
        let actor = discourse.entities[before.entity].actor
        guard actor >= 0, actor != other.actor, traits[actor].isCompany, traits[actor].mayBeCalled(words.word(token))
        else {
            return nil
        }
        return ReferenceMemory.Recent(actor: actor, token: before.start, sentence: before.sentence)
    }

    /// How a company that was spoken of does.
    private static let wordsOfFortune = WordSet(
        """
        - year old ailing bankrupt beleaguered biggest cash-strapped collapsed embattled failed giant largest leading
        loss-making nationalised nationalized state-owned struggling stricken troubled
        """)

    /// Whether the words before a noun say nothing of a body that the article doesn't: "the rival group" is another.
    private func fits(_ actor: Int, _ modifiers: [WordKey]) -> Bool {
        traits[actor].kind == .place
            || modifiers.allSatisfy {
                traits[actor].modifiers.contains($0) || $0 == "-"
                    || traits[actor].isCompany && Self.wordsOfFortune.contains($0)
            }
    }
}
