import Language

extension ArticleJoiner {
    /// The actor that a name means, and why.
    func meaning(of form: NameForm, _ name: Name, at index: Int) -> (ActorKey, JoinRule) {
        if let monarch = monarch(form, name) { return (monarch, .same) }
        if kind(at: index) == .person, let person = form.person {
            if !person.isSurnameOnly {
                if let full = choose(form.key.word, .fullName, at: index) { return (full.key, .fullName) }
                return (ActorKey(rank: .full, name: person.key), .same)
            }
            if !isWholeBody(form, name),
                let full = choose(person.surname.word, .surname, at: index, gender: person.gender)
            {
                if let body = bodyNamedLikePerson(form, full, name, at: index) { return (body.key, body.rule) }
                return (full.key, .surname)
            }
            if form.known == nil, let full = choose(person.surname.word, .givenName, at: index) {
                return (full.key, .givenName)
            }
            if let body = bodyCalledLikePerson(form, name, at: index) { return (body.key, body.rule) }
            if form.known == nil, !form.isAcronym { return (ActorKey(rank: .surname, name: person.key), .same) }
        }
        if let known = form.known, !isBodyOfName(known, form, name, at: index) { return meaning(of: known, form, name) }
        if kind(at: index) == .thing {
            if let full = choose(form.key.word, .partOfName, at: index) { return (full.key, .partOfName) }
            if let model = model(of: form, at: index) { return (model, .withoutModel) }
            return (thingKey(form), .same)
        }
        let body = form.body
        if form.isAcronym {
            let letters = form.key
            if let full = choose(letters.word, .acronym, at: index) { return (full.key, .acronym) }
            if let full = choose(letters.word, .beginning, at: index), isUsedShort(letters.word, for: full, at: index) {
                return (full.key, .beginning)
            }
            // "DOYLE WINS"
            if let full = choose(letters.word, .surname, at: index) { return (full.key, .surname) }
            return (ActorKey(rank: .acronym, name: letters), .same)
        }
        if body.country != nil { return (body.actor, .same) }
        if let key = keyInCountry(form, name) { return (key, .same) }
        for rule in [JoinRule.withoutCountry, .withoutDescriptor] {
            if let full = choose(body.key.word, rule, at: index) { return (full.key, rule) }
        }
        for rule in [JoinRule.beginning, .ending] where !wholeBodies.contains(body.key.word) {
            guard let full = choose(body.key.word, rule, at: index), full.isPlace == (name.kind == .place),
                isUsedShort(body.key.word, for: full, at: index),
                rule == .beginning || form.words.count > 1 || BodyNouns.isBody(form.key.word)
                    || words.word(name.tokens.lowerBound - 1) == "the"
            else { continue }
            return (full.key, rule)
        }
        if form.words.count == 1, !isKnownBody(form), let full = choose(body.key.word, .surname, at: index) {
            return (full.key, .surname)
        }
        if let full = bodyEnding(with: form, at: index) { return (full.key, .lastWord) }
        return (body.actor, .same)
    }

    /// A company that the article names with "Inc." or that everybody knows.
    private func isKnownBody(_ form: NameForm) -> Bool {
        wholeBodies.contains(form.body.key.word) || KnownCompanies.shared.company(form.body.key.word) != nil
    }

    /// "Brandt", in an article that has "Brandt LLC" beside its founder of that name.
    private func isWholeBody(_ form: NameForm, _ name: Name) -> Bool {
        form.words.count == 1 && name.role == nil && form.person?.gender == nil
            && wholeBodies.contains(form.body.key.word) && !titledSurnames.contains(form.key.word)
    }

    /// "King Hussein", "Pope Francis": those titles stand before the given name, so whoever has it for a surname is another.
    func monarch(_ form: NameForm, _ name: Name) -> ActorKey? {
        guard form.words.count == 1, name.kind == .person, form.known == nil,
            words.inSameSentence(name.tokens.lowerBound - 1, name.tokens.lowerBound),
            words.startsWithCapital(name.tokens.lowerBound - 1)
        else { return nil }
        let title = name.tokens.lowerBound - 1
        guard Self.titlesOfMonarchs.contains(words.word(title)) else { return nil }
        return ActorKey(rank: .full, text: "\(words.text(ofToken: title)) \(form.key.text)")
    }

    private static let titlesOfMonarchs = WordSet("emperor empress king pope prince princess queen sultan tsar")

    /// "Emirates ordered": a byname in the plural means the country with "the" alone, and a body that is called so without.
    /// An index that speaks is the exchange or the paper of its name.
    private func isBodyOfName(_ known: Gazetteer.Entry, _ form: NameForm, _ name: Name, at index: Int) -> Bool {
        if known.sense == .shareIndex { return kind(at: index) != .thing }
        return name.kind == .organization && known.sense == .country && form.key.text != known.key && !form.isAcronym
            && form.words.count == 1 && form.key.text.hasSuffix("s") && words.word(name.tokens.lowerBound - 1) != "the"
    }

    /// "Takeda" in an article that had "Takeda Safety Systems" before "Hiroshi Takeda" came up: the company, which the article
    /// called so first. Who has a title is a person all the same.
    private func bodyNamedLikePerson(_ form: NameForm, _ person: FullForm, _ name: Name, at index: Int) -> FullForm? {
        guard form.words.count == 1, name.role == nil, form.person?.gender == nil,
            let body = shortForms.forms(
                of: form.key.word, where: { [.beginning, .withoutDescriptor].contains($0.rule) }
            )
            .first,
            body.first < index, body.first < person.first, !body.isPlace
        else { return nil }
        let first = words.analysis.names[body.first..<person.first].contains { other in
            words.bytes(other.range).elementsEqual(words.bytes(name.range))
        }
        return first ? body : nil
    }

    /// "Norvik" in an article that has "Norvik Bank" and nobody of that name: the bank, though it was taken for a person. A
    /// foundation or a library is called after somebody, who need not have a full name there.
    private func bodyCalledLikePerson(_ form: NameForm, _ name: Name, at index: Int) -> FullForm? {
        guard form.words.count == 1, form.known == nil, !titledSurnames.contains(form.key.word) else { return nil }
        let word = form.body.key.word
        if let full = choose(word, .withoutDescriptor, at: index), full.first < index { return full }
        if let full = choose(word, .beginning, at: index), !full.isPlace, isUsedShort(word, for: full, at: index),
            !wholeBodies.contains(word), let last = full.key.text.split(separator: " ").last.map({ WordKey($0) }),
            !BodyNouns.isPublic(last), !Self.calledAfterPersons.contains(last)
        {
            return full
        }
        return bodyEnding(with: form, at: index)
    }

    private static let calledAfterPersons = WordSet("award house library memorial prize theater theatre tower trophy")

    /// "Vale" in an article that had "Harrow Vale": a body's last word, which has no meaning of its own there.
    private func bodyEnding(with form: NameForm, at index: Int) -> FullForm? {
        guard form.words.count == 1, form.known == nil, !BodyNouns.isBody(form.key.word),
            let full = choose(form.key.word, .lastWord, at: index), full.first < index,
            isUsedShort(form.key.word, for: full, at: index)
        else { return nil }
        return full
    }

    private func meaning(of known: Gazetteer.Entry, _ form: NameForm, _ name: Name) -> (ActorKey, JoinRule) {
        let own = ActorKey(rank: .full, text: known.key)
        switch known.sense {
        case .adjective: return (own, .adjective)
        case .capital:
            let use = use.use(of: name)
            if use == .surelyActs || use == .acts && countries.contains(WordKey(known.actsFor)) {
                return (ActorKey(rank: .full, text: known.actsFor), .metonym)
            }
            return (own, .same)
        default: return (own, form.key.text == known.key ? .same : .otherName)
        }
    }

    /// The full form that a short one stands for: the only one, else the nearest named before, else the most frequent.
    private func choose(_ short: WordKey, _ rule: JoinRule, at index: Int, gender: Gender? = nil) -> FullForm? {
        var fitting = shortForms.forms(of: short) { full in
            full.rule == rule && (gender == nil || full.gender == nil || full.gender == gender)
        }
        guard let first = fitting.first else { return nil }
        if fitting.count == 1 { return first }
        if rule == .surname { leaveOutThoseCalledByGivenName(&fitting) }
        // "Gov. Lee", where the article has a governor and a senator of that surname.
        if let role = words.analysis.names[index].role, let title = role.last.map(words.office) {
            let holders = fitting.filter { offices[$0.key.word]?.contains(title) == true }
            if holders.count == 1 { return holders[0] }
            // "President Lee", where the other Lee is a governor.
            let others = fitting.filter { offices[$0.key.word] == nil }
            if holders.isEmpty, others.count == 1, PersonTitles.isTitle(title), PersonTitles.gender(of: title) == nil {
                return others[0]
            }
        }
        let named = fitting.compactMap { full -> (form: FullForm, actor: Int)? in
            guard let actor = indices[full.key.word].map({ Int($0) }), namings[actor].last >= 0 else { return nil }
            return (full, actor)
        }
        guard let nearest = named.max(by: { namings[$0.actor].last < namings[$1.actor].last }) else {
            return fitting.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
        }
        // "His wife Ann Lee was there. Lee spoke." Who is only mentioned beside the one the article is about gives way.
        let name = words.analysis.names[namings[nearest.actor].last]
        if namings[nearest.actor].count == 1, words.verb(ofSubject: name.tokens) == nil,
            let leading = named.max(by: { namings[$0.actor].count < namings[$1.actor].count }),
            namings[leading.actor].count >= 3
        {
            return leading.form
        }
        return nearest.form
    }

    /// "Brandt asked for Elin, his daughter": who goes by the given name, as a child or one of a family does, is not the one whom
    /// the article calls by the surname. Where several go by given names, as in the story of a family, that tells nothing.
    private func leaveOutThoseCalledByGivenName(_ people: inout [FullForm]) {
        let others = people.filter { usesOfGivenName[$0.key.word, default: 0] < Self.habit }
        if others.count == people.count - 1 { people = others }
    }

    /// Uses of a given name alone that are no slip and no quotation.
    private static let habit = 3

    /// Whether a beginning such as "Tessaro" is used for the full name: after it or in the title, never beside it.
    private func isUsedShort(_ short: WordKey, for full: FullForm, at index: Int) -> Bool {
        let sentence = words.sentence(of: words.analysis.names[index].tokens.lowerBound)
        guard full.first < index || sentence == 0 else { return false }
        let fullSentences = sentences[full.key.name.word] ?? []
        return !(sentences[short] ?? []).contains { fullSentences.contains($0) }
    }
}
