import ArticleReading
import Language

/// Joins the names of one article: surnames to the full names, acronyms to what they stand for, bodies with and without
/// their country.
struct ArticleJoiner {
    private var result: ArticleActors
    private let words: ArticleWords
    private let use: PlaceUse
    private let roles: RoleReader
    private var indices: [ActorKey: Int] = [:]
    /// Where each actor was last named, to find the nearest.
    private var lastName: [Int] = []
    /// The full forms that a short one may stand for.
    private var shortForms: [String: [FullForm]] = [:]
    /// The sentences in which a body is named, by its key.
    private var sentences: [String: [Int32]] = [:]
    /// The countries that the article names or whose adjective it uses.
    private var countries: Set<String> = []

    private struct FullForm {
        var key: ActorKey
        var rule: JoinRule
        /// The index of the first name that has it.
        var first: Int
        var gender: Gender?
        var count = 1
    }

    init(_ words: ArticleWords) {
        let count = words.analysis.names.count
        self.words = words
        use = PlaceUse(words: words)
        roles = RoleReader(words: words)
        result = ArticleActors(
            actorOfName: [Int32](repeating: -1, count: count), ruleOfName: [JoinRule](repeating: .same, count: count))
    }

    mutating func joined(_ forms: inout NameForms) -> ArticleActors {
        let names = words.analysis.names
        var formOfName = [Int32](repeating: -1, count: names.count)
        for (index, name) in names.enumerated() where Actor.Kind(name.kind) != nil {
            let form = forms.index(of: words.bytes(name.range))
            guard !ActorNoise.isNoise(forms[form], name, in: words) else { continue }
            formOfName[index] = form
            learn(forms[form], name, at: index)
        }
        joinAdjectives(&forms)
        for (index, name) in names.enumerated() where formOfName[index] >= 0 {
            guard let kind = Actor.Kind(name.kind) else { continue }
            join(forms[formOfName[index]], formOfName[index], name, kind, at: index)
            if kind == .person { joinBody(of: name, forms[formOfName[index]], &forms) }
        }
        return result
    }

    // MARK: Full forms

    /// Notes the full forms of an article, and the short ones that may stand for them.
    private mutating func learn(_ form: NameForm, _ name: Name, at index: Int) {
        if let known = form.known {
            switch known.sense {
            case .country, .adjective, .region: countries.insert(known.key)
            case .people: countries.insert(known.actsFor)
            default: break
            }
            if name.kind != .person { return }
        }
        if name.kind == .person {
            guard let person = form.person, !person.isSurnameOnly else { return }
            let key = ActorKey(rank: .full, text: person.key)
            offer(person.surname, key, .surname, index, person.gender)
            if let last = form.words.last, last != person.surname, person.generation.isEmpty {
                offer(last, key, .surname, index, person.gender)
            }
            offer(person.given, key, .givenName, index, person.gender)
            if let middle = person.middle.first, person.middle.count == 1, middle.utf8.count > 1 {
                offer("\(person.given) \(middle)", key, .fullName, index, person.gender)
            }
            return
        }
        let body = form.body
        sentences[body.key, default: []].append(Int32(words.sentence(of: name.tokens.lowerBound)))
        guard form.words.count > 1 else { return }
        let key = bodyKey(body)
        for initials in body.initials { offer(initials, key, .acronym, index, nil) }
        if let short = body.withoutCountry { offer(short, key, .withoutCountry, index, nil) }
        if let short = body.withoutDescriptor { offer(short, key, .withoutDescriptor, index, nil) }
        for short in body.beginnings where short != body.withoutDescriptor { offer(short, key, .beginning, index, nil) }
    }

    private mutating func offer(_ short: String, _ key: ActorKey, _ rule: JoinRule, _ index: Int, _ gender: Gender?) {
        var all = shortForms[short] ?? []
        if let known = all.firstIndex(where: { $0.key == key && $0.rule == rule }) {
            all[known].count += 1
        } else {
            all.append(FullForm(key: key, rule: rule, first: index, gender: gender))
        }
        shortForms[short] = all
    }

    private func bodyKey(_ body: BodyName) -> ActorKey {
        guard let country = body.country, let rest = body.withoutCountry else {
            return ActorKey(rank: .full, text: body.key)
        }
        return ActorKey(rank: .full, text: "\(country)|\(rest)")
    }

    // MARK: Joining

    private mutating func join(_ form: NameForm, _ formIndex: Int32, _ name: Name, _ kind: Actor.Kind, at index: Int) {
        let (key, rule) = meaning(of: form, name, at: index)
        let actor = actorIndex(key)
        result.actorOfName[index] = Int32(actor)
        result.ruleOfName[index] = rule
        lastName[actor] = index
        result.actors[actor].addUse(formIndex, rule)
        if rule == .metonym {
            result.actors[actor].actingUses += 1
        } else if rule != .adjective {
            let acts = namesOneWhoActs(form, name, kind)
            let findings = roles.findings(for: index)
            result.actors[actor].add(findings, kind, gender: kind == .person ? form.person?.gender : nil, acts: acts)
        }
        guard key.rank == .full, let rank = rule.rankOfShortForm else { return }
        let short = ActorKey(rank: rank, text: rank == .surname ? form.person?.surname ?? form.key : form.body.key)
        result.expansions.append(ArticleActors.Expansion(short: short, full: key, rule: rule))
    }

    private func namesOneWhoActs(_ form: NameForm, _ name: Name, _ kind: Actor.Kind) -> Bool {
        guard kind == .place || kind == .group || form.known != nil else { return false }
        switch use.use(of: name) {
        case .surelyActs: return true
        case .acts: return form.known?.sense == .country || form.known?.sense == .region
        case .place: return false
        }
    }

    /// "The Trump administration", "the administration of President Donald Trump": a body with its own place in the list.
    private mutating func joinBody(of name: Name, _ form: NameForm, _ forms: inout NameForms) {
        guard let person = form.person else { return }
        var noun = name.tokens.upperBound
        var shown = words.bytes(name.range)
        if !Self.nounsOfPersonsBodies.contains(words.word(noun)) {
            noun = (name.role?.lowerBound ?? name.tokens.lowerBound) - 2
            if words.tag(noun + 1) == .dt { noun -= 1 }
            guard words.word(noun + 1) == "of", Self.nounsOfPersonsBodies.contains(words.word(noun)) else { return }
        }
        guard words.inSameSentence(noun, name.tokens.lowerBound) else { return }
        let word = words.word(noun)
        // "Donald Trump" has the Trump administration.
        let surnameLength = person.surname.split(separator: " ").count
        let last = name.tokens.clamped(to: (name.tokens.upperBound - surnameLength)..<name.tokens.upperBound)
        if let first = last.first, words.tokens.indices.contains(first) {
            shown = words.bytes(words.tokens[first].range.lowerBound..<name.range.upperBound)
        }
        let spelling = Array(shown) + Array(" \(word)".utf8)
        let actor = actorIndex(ActorKey(rank: .full, text: "\(Spelling.key([person.surname])) \(word)"))
        result.actors[actor].addUse(forms.index(of: spelling[...]), .same)
        result.actors[actor].kindVotes[Actor.Kind.organization.rank] += 1
        result.actors[actor].nouns.insert(word)
        result.bodiesOfPersons.append((noun, actor))
    }

    /// "Chinese officials": a country that acts though only its adjective stands there.
    private mutating func joinAdjectives(_ forms: inout NameForms) {
        for token in words.tokens.indices where words.nameOfToken[token] < 0 && words.startsWithCapital(token) {
            guard [.jj, .nnp].contains(words.tag(token)) else { continue }
            let form = forms.index(of: words.bytes(words.tokens[token].range))
            guard let known = forms[form].known, known.sense == .adjective else { continue }
            countries.insert(known.key)
            var noun = token + 1
            while [.jj, .nn, .nnp, .hyphen].contains(words.tag(noun)), noun < token + 4,
                !ReferenceResolver.representatives.contains(words.word(noun))
            {
                noun += 1
            }
            guard words.inSameSentence(token, noun), ReferenceResolver.representatives.contains(words.word(noun)) else {
                continue
            }
            let actor = actorIndex(ActorKey(rank: .full, text: known.key))
            result.actors[actor].addUse(form, .adjective)
        }
    }

    private mutating func actorIndex(_ key: ActorKey) -> Int {
        if let index = indices[key] { return index }
        indices[key] = result.actors.count
        result.actors.append(ArticleActor(key: key))
        lastName.append(-1)
        return result.actors.count - 1
    }

    private func meaning(of form: NameForm, _ name: Name, at index: Int) -> (ActorKey, JoinRule) {
        if name.kind == .person, let person = form.person {
            if !person.isSurnameOnly {
                if let full = choose(form.key, [.fullName], at: index) { return (full.key, .fullName) }
                return (ActorKey(rank: .full, text: person.key), .same)
            }
            if let full = choose(person.surname, [.surname], at: index, gender: person.gender) {
                return (full.key, .surname)
            }
            if form.known == nil, let full = choose(person.surname, [.givenName], at: index) {
                return (full.key, .givenName)
            }
            if form.known == nil, !form.isAcronym { return (ActorKey(rank: .surname, text: person.key), .same) }
        }
        if let known = form.known { return meaning(of: known, form, name) }
        let body = form.body
        if form.isAcronym {
            let letters = Spelling.key(form.words)
            if let full = choose(letters, [.acronym], at: index) { return (full.key, .acronym) }
            if let full = choose(letters, [.beginning], at: index), isUsedShort(letters, for: full, at: index) {
                return (full.key, .beginning)
            }
            return (ActorKey(rank: .acronym, text: letters), .same)
        }
        if body.country != nil { return (bodyKey(body), .same) }
        for rule in [JoinRule.withoutCountry, .withoutDescriptor] {
            if let full = choose(body.key, [rule], at: index) { return (full.key, rule) }
        }
        if let full = choose(body.key, [.beginning], at: index), isUsedShort(body.key, for: full, at: index) {
            return (full.key, .beginning)
        }
        if form.words.count == 1, let full = choose(body.key, [.surname], at: index) { return (full.key, .surname) }
        return (bodyKey(body), .same)
    }

    private func meaning(of known: Gazetteer.Entry, _ form: NameForm, _ name: Name) -> (ActorKey, JoinRule) {
        let own = ActorKey(rank: .full, text: known.key)
        switch known.sense {
        case .adjective: return (own, .adjective)
        case .capital:
            let use = use.use(of: name)
            if use == .surelyActs || use == .acts && countries.contains(known.actsFor) {
                return (ActorKey(rank: .full, text: known.actsFor), .metonym)
            }
            return (own, .same)
        default: return (own, form.key == known.key ? .same : .otherName)
        }
    }

    /// The full form that a short one stands for: the only one, else the nearest named before, else the most frequent.
    private func choose(_ short: String, _ rules: [JoinRule], at index: Int, gender: Gender? = nil) -> FullForm? {
        guard let all = shortForms[short] else { return nil }
        let fitting = all.filter { full in
            rules.contains(full.rule) && (gender == nil || full.gender == nil || full.gender == gender)
        }
        guard let first = fitting.first else { return nil }
        if fitting.count == 1 { return first }
        var nearest: (form: FullForm, name: Int)?
        for full in fitting {
            guard let actor = indices[full.key], lastName[actor] >= 0 else { continue }
            if nearest == nil || lastName[actor] > (nearest?.name ?? -1) { nearest = (full, lastName[actor]) }
        }
        if let nearest { return nearest.form }
        return fitting.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
    }

    /// Whether a beginning such as "Pollara" is used for the full name: after it or in the title, never beside it.
    private func isUsedShort(_ short: String, for full: FullForm, at index: Int) -> Bool {
        let sentence = words.sentence(of: words.analysis.names[index].tokens.lowerBound)
        guard full.first < index || sentence == 0 else { return false }
        let fullSentences = sentences[full.key.text] ?? []
        return !(sentences[short] ?? []).contains { fullSentences.contains($0) }
    }

    private static let nounsOfPersonsBodies: Set<String> = ["administration", "campaign", "cabinet", "government"]
}
