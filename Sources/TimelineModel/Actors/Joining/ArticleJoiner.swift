import ArticleReading
import Language

/// Joins the names of one article: surnames to the full names, acronyms to what they stand for, bodies with and without
/// their country.
struct ArticleJoiner {
    var result: ArticleActors
    let words: ArticleWords
    let use: PlaceUse
    private let roles: RoleReader
    /// The indices of the actors, by their keys.
    private(set) var indices = WordTable<Int32>(capacity: 32)
    /// Of each actor how often it was named so far, and where it was last, to find the nearest.
    private(set) var namings: [(last: Int, count: Int)] = []
    /// For each name its kind, once its full form was learned.
    private var kindOfName: [NamedKind?]
    /// The full forms that a short one may stand for.
    private(set) var shortForms = ShortForms()
    /// The sentences in which a body is named, by its key.
    private(set) var sentences: [WordKey: [Int32]] = [:]
    /// Bodies that the article names with "Inc." or the like, by their keys.
    private(set) var wholeBodies = WordSet()
    /// The surnames that the article uses alone with a title, so that somebody bears them.
    private(set) var titledSurnames = WordSet()
    /// How often the article calls people by the given name alone, by the keys of their full names.
    private(set) var usesOfGivenName: [WordKey: Int] = [:]
    /// The names of one word, by key.
    private(set) var singleNames = WordSet(capacity: 32)
    /// The words of the offices that the article gives each person, to tell those of one surname apart.
    private(set) var offices: [WordKey: Set<WordKey>] = [:]
    /// The spellings of bodies that the name finder parted, by the index of the first part.
    private var spellingsOfBoth: [Int: Int32] = [:]
    /// The countries that the article names or whose adjective it uses.
    var countries = WordSet()

    init(_ words: ArticleWords) {
        let count = words.analysis.names.count
        self.words = words
        kindOfName = [NamedKind?](repeating: nil, count: count)
        use = PlaceUse(words: words)
        roles = RoleReader(words: words)
        result = ArticleActors(
            actorOfName: [Int32](repeating: -1, count: count), ruleOfName: [JoinRule](repeating: .same, count: count))
    }

    mutating func joined(_ forms: inout NameForms) -> ArticleActors {
        let names = words.analysis.names
        var formOfName = [Int32](repeating: -1, count: names.count)
        var end = 0
        for (index, name) in names.enumerated()
        where NamedKind(name.kind) != nil && name.tokens.lowerBound >= end {
            let (tokens, longer) = wholeTokens(of: name, at: index)
            if tokens != name.tokens { result.longerNames[index] = tokens }
            end = tokens.upperBound
            let spelling = forms.index(of: words.bytes(words.range(of: tokens)))
            var form = spelling
            if longer == .organization {
                // The first part says which body it is.
                form = forms.index(of: words.bytes(name.range))
                spellingsOfBoth[index] = spelling
            }
            guard !ActorNoise.isNoise(forms[form], name, in: words) else { continue }
            formOfName[index] = form
            if forms[form].words.count == 1 { singleNames.insert(forms[form].key.word) }
            kindOfName[index] = longer ?? judgedKind(of: name, forms[form])
            learn(forms[form], name, at: index)
        }
        learnThings(formOfName, forms)
        learnLettersInBrackets(formOfName, forms)
        countGivenNames(formOfName, forms)
        joinAdjectives(&forms)
        for (index, name) in names.enumerated() where formOfName[index] >= 0 {
            guard let kind = kindOfName[index],
                words.isContent(name.tokens.lowerBound)
            else { continue }
            join(forms[formOfName[index]], formOfName[index], name, kind, at: index)
            if kind == .person { joinBody(of: name, forms[formOfName[index]], &forms) }
        }
        joinMissedNames(&forms)
        joinMissedThings(&forms)
        return result
    }

    /// The tokens of a name with those that the name finder left out, and the kind that tells.
    private func wholeTokens(of name: Name, at index: Int) -> (tokens: Range<Int>, kind: NamedKind?) {
        let model = tokensWithModel(name)
        if model != name.tokens { return (model, .thing) }
        if let person = tokensWithGivenName(name) { return (person, .person) }
        if let town = tokensOfSaintsTown(name) { return (town, .place) }
        if let both = tokensOfBoth(at: index) { return (both, .organization) }
        return (name.tokens, nil)
    }

    /// Makes a body of a name that was taken for a thing's.
    mutating func takeForBody(at index: Int) { kindOfName[index] = .organization }

    /// The kind of a name, as this article has it.
    func kind(at index: Int) -> NamedKind? { kindOfName[index] }

    // MARK: Full forms

    /// Notes the full forms of an article, and the short ones that may stand for them.
    private mutating func learn(_ form: NameForm, _ name: Name, at index: Int) {
        if let known = form.known {
            switch known.sense {
            case .country, .adjective, .region: countries.insert(WordKey(known.key))
            case .people: countries.insert(WordKey(known.actsFor))
            default: break
            }
            if name.kind != .person { return }
        }
        if kind(at: index) == .person {
            guard let person = form.person else { return }
            if let monarch = monarch(form, name) {
                return offer(form.key.word, monarch, .givenName, index, person.gender)
            }
            guard !person.isSurnameOnly else {
                if name.role != nil || person.gender != nil { titledSurnames.insert(person.surname.word) }
                return
            }
            let key = ActorKey(rank: .full, name: person.key)
            if let role = name.role { offices[key.word, default: []].formUnion(role.map(words.office)) }
            offer(person.surname.word, key, .surname, index, person.gender)
            if let last = form.words.last, last != person.surname, person.generation.isEmpty {
                offer(last.word, key, .surname, index, person.gender)
            }
            if let both = person.surnames { offer(both, key, .fullName, index, person.gender) }
            if let short = person.surnameWithoutArticle { offer(short, key, .surname, index, person.gender) }
            if let given = person.given { offer(given.word, key, .givenName, index, person.gender) }
            if let given = person.givenAndMiddle { offer(given.word, key, .fullName, index, person.gender) }
            return
        }
        let body = form.body
        sentences[body.actor.name.word, default: []].append(Int32(words.sentence(of: name.tokens.lowerBound)))
        if body.hasCorporateEnding { wholeBodies.insert(body.key.word) }
        guard form.words.count > 1 else { return }
        if kind(at: index) == .thing { return }
        let key = keyInCountry(form, name) ?? body.actor
        if body.country == nil, key.name != body.key { offer(body.key.word, key, .withoutCountry, index, nil) }
        for initials in body.initials { offer(initials.word, key, .acronym, index, nil) }
        if let short = body.withoutCountry { offer(short.word, key, .withoutCountry, index, nil) }
        if let short = body.withoutDescriptor { offer(short.word, key, .withoutDescriptor, index, nil) }
        let isPlace = name.kind == .place
        for short in body.beginnings where short != body.withoutDescriptor?.word {
            offer(short, key, .beginning, index, nil, isPlace: isPlace)
        }
        if !isPlace, form.isCapitalised {
            for short in body.endings { offer(short, key, .ending, index, nil) }
            if let short = body.nickname { offer(short, key, .ending, index, nil) }
            if let short = body.lastWord { offer(short, key, .lastWord, index, nil) }
        }
    }

    /// Notes the names of things, once all of the article's names are known, and finds the short ones among the others.
    private mutating func learnThings(_ formOfName: [Int32], _ forms: NameForms) {
        tellBodiesFromIndices(formOfName, forms)
        tellBodiesFromSurnames(formOfName, forms)
        for (index, form) in formOfName.enumerated() where form >= 0 && kindOfName[index] == .thing {
            learnThing(forms[form], at: index)
        }
        for (index, form) in formOfName.enumerated() where form >= 0 && kindOfName[index] != .thing {
            if isPartOfThing(forms[form], words.analysis.names[index]) { kindOfName[index] = .thing }
        }
    }

    /// "The European Union Aviation Safety Agency (EASA)": capitals in brackets right after a name are short for it, though
    /// they are not just its initials.
    private mutating func learnLettersInBrackets(_ formOfName: [Int32], _ forms: NameForms) {
        let names = words.analysis.names
        for index in names.indices.dropFirst() where formOfName[index] >= 0 && formOfName[index - 1] >= 0 {
            let (full, short) = (names[index - 1], names[index])
            guard words.tag(full.tokens.upperBound) == .openBracket,
                short.tokens == full.tokens.upperBound + 1..<full.tokens.upperBound + 2,
                words.tag(short.tokens.upperBound) == .closeBracket
            else { continue }
            let (form, letters) = (forms[formOfName[index - 1]], forms[formOfName[index]])
            guard letters.isAcronym, letters.known == nil, form.known == nil, form.words.count > 2,
                kind(at: index - 1) == .organization,
                letters.isMade(ofLettersIn: form)
                    || form.words.count > 3 && formOfName[(index + 1)...].contains(formOfName[index])
            else { continue }
            offer(letters.key.word, keyInCountry(form, full) ?? form.body.actor, .acronym, index - 1, nil)
        }
    }

    /// "Elin", of an article that has Elin Brandt: counted for when "Brandt" comes up.
    private mutating func countGivenNames(_ formOfName: [Int32], _ forms: NameForms) {
        for (index, form) in formOfName.enumerated() where form >= 0 && kindOfName[index] == .person {
            guard forms[form].words.count == 1 else { continue }
            let holders = shortForms.forms(of: forms[form].key.word) { $0.rule == .givenName || $0.rule == .surname }
            guard holders.count == 1, holders[0].rule == .givenName else { continue }
            usesOfGivenName[holders[0].key.word, default: 0] += 1
        }
    }

    mutating func offer(
        _ short: WordKey, _ key: ActorKey, _ rule: JoinRule, _ index: Int, _ gender: Gender?, isPlace: Bool = false
    ) {
        shortForms.add(FullForm(key: key, rule: rule, first: index, gender: gender, isPlace: isPlace), for: short)
    }

    /// "Norway's Foreign Ministry", "the Norwegian Foreign Ministry" where the adjective is no part of the name: that
    /// country's, of which there may be many in a folder.
    func keyInCountry(_ form: NameForm, _ name: Name) -> ActorKey? {
        guard form.words.count > 1, form.known == nil, form.body.country == nil, let head = form.words.last,
            BodyName.isOfGovernment(head.word), name.kind == .organization
        else { return nil }
        var before = name.tokens.lowerBound - 1
        let isPossessive = words.tag(before) == .pos
        if isPossessive { before -= 1 }
        guard words.inSameSentence(before, name.tokens.lowerBound), words.startsWithCapital(before),
            let country = Gazetteer.shared.entry(words.word(before)),
            country.sense == .country && isPossessive || country.sense == .adjective && !isPossessive
        else { return nil }
        return ActorKey(rank: .full, text: "\(country.key)|\(form.body.key.text)")
    }

    // MARK: Joining

    private mutating func join(_ form: NameForm, _ formIndex: Int32, _ name: Name, _ kind: NamedKind, at index: Int) {
        var (key, rule) = meaning(of: form, name, at: index)
        if isAdjective(form, name) {
            guard let place = placeOfAdjective(form) else { return }
            (key, rule) = (place, .adjective)
        }
        // "The Party", of which the article has no full name.
        if rule == .same, form.words.count == 1, form.known == nil, BodyNouns.isGeneric(form.key.word) { return }
        var perhaps: (full: ActorKey, rule: JoinRule)?
        // A short form of a body's name is the body's, whatever the name finder took it for.
        let kind = rule.isPerhaps && kind == .person ? NamedKind.organization : kind
        if rule.isPerhaps {
            perhaps = (key, rule)
            (key, rule) = (ActorKey(rank: .short, name: form.body.key), .same)
        }
        let actor = actorIndex(key)
        result.actors[actor].perhaps = perhaps
        result.actorOfName[index] = Int32(actor)
        result.ruleOfName[index] = rule
        namings[actor] = (index, namings[actor].count + 1)
        result.actors[actor].addUse(formIndex, rule)
        if !spellingsOfBoth.isEmpty, let whole = spellingsOfBoth[index] {
            result.actors[actor].addUse(whole, .otherName)
        }
        if rule == .metonym {
            result.actors[actor].actingUses += 1
        } else if rule != .adjective {
            let findings = roles.findings(for: index)
            let isBodys = key.rank == .surname && standsBeforeNoun(name) && nounOfBody(beside: name) == nil
            let isThing = kind != .person && form.known == nil && isCalledThing(findings, form)
            let kind = isThing ? .thing : isBodys ? .organization : kind
            result.actors[actor].add(
                findings, kind, gender: kind == .person ? form.person?.gender : nil,
                acts: namesOneWhoActs(form, name, kind))
            if !words.isHeadline(name.tokens.lowerBound),
                words.verb(ofSubject: name.tokens) != nil || isApposedSubject(name)
            {
                result.actors[actor].subjectUses += 1
            }
            if let title = form.title { result.actors[actor].roles.append(title) }
        }
        guard key.rank == .full, let rank = rule.rankOfShortForm else { return }
        let short = ActorKey(rank: rank, name: rank == .surname ? form.person?.surname ?? form.key : form.body.key)
        result.expansions.append(ArticleActors.Expansion(short: short, full: key, rule: rule))
    }

    /// "The union's leader, Ann Lee, said", "the mayor, Ann Lee, who called the strike,": the office is the subject for the
    /// parser, and means who has it.
    private func isApposedSubject(_ name: Name) -> Bool {
        let comma = name.tokens.upperBound
        guard let role = name.role, role.upperBound == name.tokens.lowerBound - 1, words.tag(role.upperBound) == .comma,
            words.tag(comma) == .comma, words.inSameSentence(role.lowerBound, comma + 1)
        else { return false }
        return words.tag(comma + 1).opensPredicate
    }

    /// "Norvik polling": a name that nobody bears in full, before a noun, is hardly a person's.
    private func standsBeforeNoun(_ name: Name) -> Bool {
        let next = name.tokens.upperBound
        return [.nn, .nns].contains(words.tag(next)) && words.inSameSentence(name.tokens.lowerBound, next)
    }

    private func namesOneWhoActs(_ form: NameForm, _ name: Name, _ kind: NamedKind) -> Bool {
        guard kind == .place || kind == .group || form.known != nil else { return false }
        switch use.use(of: name) {
        case .surelyActs: return true
        case .acts: return kind == .group || [.country, .region, .seat, .people].contains(form.known?.sense)
        case .place: return false
        }
    }

    mutating func actorIndex(_ key: ActorKey) -> Int {
        let word = key.word
        if let index = indices[word] { return Int(index) }
        indices[word] = Int32(result.actors.count)
        result.actors.append(ArticleActor(key: key))
        namings.append((-1, 0))
        return result.actors.count - 1
    }
}
