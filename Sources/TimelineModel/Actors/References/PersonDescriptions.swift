import Language

/// Descriptions that name neither a role nor a word of a name: "the 54-year-old", "the Brazilian striker", "the lender".
extension ReferenceResolver {
    /// "The 54-year-old", "the 22-year-old Nigerian", "the former England defender": whoever the article spoke of just before,
    /// as the subject of a sentence.
    func personDescribed(at token: Int, after: Int) -> ActorMention? {
        guard let start = words.startOfPersonDescription(endingWith: token), !memory.isRole(token),
            !words.isBesidePerson(token)
        else { return nil }
        let age = words.age(in: start..<token + 1)
        if age == nil {
            let noun = words.word(token)
            guard Self.callings.contains(noun), !discourse.hasNoun(noun) else { return nil }
        }
        // A name inside is a mention of its own.
        let tokens = max(start, after)..<token + 1
        if let age, let known = memory.person(ofAge: age) {
            return mention(tokens, known, .nominal, .description, antecedent: start)
        }
        var phrase = discourse.phrase(head: token, tokens: start..<token + 1, .definite, .person)
        if age != nil, words.isSubject(start..<token + 1) { phrase.role = .subject }
        guard phrase.role == .subject,
            let choice = PronounResolver(discourse: discourse, pronoun: .person, phrase: phrase).choose(),
            choice.certainty >= AntecedentWeights.least(for: .person)
        else { return nil }
        let actor = discourse.entities[choice.entity].actor
        guard actor >= 0, traits[actor].kind == .person, age == nil || !memory.hasAge(actor) else { return nil }
        return mention(
            tokens, actor, .nominal, .description, antecedent: discourse.phrases[choice.phrase].start)
    }

    /// "The lender will pay", after a sentence of which a company is the subject. "The company" may be any, unless it is told
    /// where it is: "the Oslo-based company".
    func continuedCompany(at token: Int, from start: Int, after: Int) -> ActorMention? {
        let noun = words.word(token)
        guard BodyNouns.isBusiness(noun),
            !ReferenceMemory.generalNouns.contains(noun) || words.word(token - 1) == "based",
            words.tag(token) == .nn, !memory.isRole(token), !discourse.hasNoun(noun), !hasName(start..<token)
        else { return nil }
        let phrase = discourse.phrase(head: token, tokens: start..<token + 1, .definite, .body)
        guard phrase.isMainSubject, let before = discourse.subjectBefore(phrase), before.form != .pronoun else {
            return nil
        }
        let actor = discourse.entities[before.entity].actor
        guard actor >= 0, traits[actor].isCompany, traits[actor].mayBeCalled(noun) else { return nil }
        return mention(max(start, after)..<token + 1, actor, .nominal, .description, antecedent: before.start)
    }

    /// "The Norvik brand": one of its own.
    private func hasName(_ phrase: Range<Int>) -> Bool {
        words.word(phrase.upperBound - 1) != "based" && phrase.contains { words.nameOfToken[$0] >= 0 }
    }

    /// What people are by calling or party, as news calls who was just named.
    private static let callings = WordSet(
        """
        actor actress athlete author batsman billionaire bowler boxer businessman businesswoman comedian cyclist defender
        democrat economist entrepreneur father footballer forward frenchman fullback goalkeeper golfer grandmother
        guitarist historian jockey labourite laureate midfielder mother musician novelist physicist pianist pitcher
        playmaker politician quarterback rapper republican runner singer skier songwriter sprinter striker swimmer
        teenager tory tycoon veteran winger
        """)
}

extension ArticleWords {
    /// Where "the" stands before a noun or an age that ends a phrase; `nil` where words behind it make it another or a title.
    func startOfPersonDescription(endingWith token: Int) -> Int? {
        let isAge = tag(token) == .jj
        guard isAge ? isEndOfAge(token) : tag(token) == .nn || tag(token) == .nnp, nameOfToken[token] < 0 else {
            return nil
        }
        let next = token + 1
        if inSameSentence(token, next),
            tag(next).isNoun || tag(next) == .jj || tag(next) == .hyphen || isNarrowed(token)
        {
            return nil
        }
        var start = token
        while start > 0, token - start < 10, inSameSentence(start - 1, token) {
            start -= 1
            switch tag(start) {
            case .dt: return word(start) == "the" ? start : nil
            case .jj, .nn, .nnp, .hyphen, .cd: continue
            default: return nil
            }
        }
        return nil
    }

    /// The years in "the 54-year-old", whatever follows.
    func age(in phrase: Range<Int>) -> WordKey? {
        for token in phrase where isEndOfAge(token) && token - 4 >= phrase.lowerBound { return word(token - 4) }
        return nil
    }

    /// "old" of "54-year-old".
    private func isEndOfAge(_ token: Int) -> Bool {
        word(token) == "old" && tag(token - 1) == .hyphen && word(token - 2) == "year" && tag(token - 3) == .hyphen
            && tag(token - 4) == .cd
    }
}
