/// What pronouns and descriptions can be matched with.
struct ActorTraits {
    var kind: NamedKind
    var gender: Gender?
    /// Common nouns that may stand for it: "movement", "province", "department".
    private(set) var nouns: [WordKey] = []
    /// Words before those nouns: "protest".
    private(set) var modifiers: [WordKey]
    /// The keys of the countries and regions that articles place it in: "finland" of "Finnish phone maker Norvik".
    private(set) var nations: [WordKey] = []
    /// For a person the head words of its roles, each with the countries and other names in it: "president" of "US President".
    private(set) var roles: [Role] = []
    /// Whether "the company" may stand for it.
    private(set) var isCompany = false
    /// For a company what it makes or sells, and the towns in which it is known to sit.
    private(set) var line: KnownCompanies.Line?
    private(set) var towns: [WordKey] = []
    /// For a thing what kind it is, where that is known.
    private(set) var thingKind: ThingNouns.Kind?
    /// For a thing the words of its names: "norvik" of "Norvik 340".
    private(set) var wordsOfName: [WordKey] = []

    /// A name of no known place or body, which the name finder may have taken for one: it could be a surname.
    var mayBePerson = false

    struct Role {
        var head: WordKey
        var owners: [WordKey]
    }

    /// For a capital the actor that is its country, if the folder has it.
    var actsFor: Int?

    init(_ node: ActorNode, _ kind: NamedKind, _ forms: NameForms) {
        self.kind = kind
        gender = node.gender
        modifiers = Array(node.modifiers)
        if kind == .organization { nations = modifiers.compactMap(Self.nation) }
        if kind == .organization { addCompany(node, forms) }
        if kind == .thing {
            thingKind = Self.thingKind(node, forms)
            wordsOfName = node.uses.keys.flatMap { forms[$0].words.map(\.word) }
        }
        if kind == .place || kind == .organization, Gazetteer.shared.sense(of: node.key.name.word) == nil {
            let words = node.key.text.utf8.split(separator: UInt8(ascii: " ")).map { WordKey(Substring($0)) }
            let isPlaceOrBody = words.contains { word in
                BodyNouns.isSite(word) || BodyNouns.isBody(word) || BodyNouns.isPlace(word)
                    || Self.nounsOfNames[word] != nil || Self.prepositions.contains(word)
            }
            mayBePerson = words.count <= 3 && !isPlaceOrBody
        }
        var nouns = node.nouns
        switch kind {
        case .person:
            nouns = []
        case .organization, .group:
            // "the Commission", "the foundation": the last word of the name, or the one before "of".
            for (form, use) in node.uses where use.rule != .metonym && forms[form].words.count > 1 {
                let words = forms[form].words.map(\.word)
                if let last = words.last { nouns.insert(last) }
                if let of = words.firstIndex(of: "of"), of > 0 { nouns.insert(words[of - 1]) }
                for word in words { if let noun = Self.nounsOfNames[word] { nouns.insert(noun) } }
            }
            // "the agency" for an acronym that everybody knows.
            if let known = Gazetteer.shared.entry(node.key.text), known.sense == .body,
                let last = Spelling.words(known.name.utf8).last, let noun = Self.nounsOfNames[WordKey(last)]
            {
                nouns.insert(noun)
            }
            nouns = nouns.filter(BodyNouns.isBody)
            if let line { nouns.formUnion(line.nouns) }
        case .thing:
            nouns = nouns.filter(BodyNouns.isBody)
            // "the store" for the "Tessaro Music Store".
            for form in node.uses.keys where forms[form].words.count > 1 {
                if let last = forms[form].words.last { nouns.insert(last.word) }
            }
        case .place:
            nouns = nouns.filter(BodyNouns.isPlace)
            if let known = Gazetteer.shared.entry(node.key.text), known.key == node.key.text {
                nouns.insert(WordKey(known.type))
                if known.type == "country" { nouns.insert("nation") }
            }
        }
        isCompany = kind == .organization && !nouns.contains(where: BodyNouns.isPublic)
        self.nouns = Array(nouns)
        if kind == .person { for role in node.roles.keys { addRole(role) } }
    }

    /// Whether a noun for a business may stand for a company that is called no other kind of business.
    func mayBeCalled(_ business: WordKey) -> Bool {
        if let line, BodyNouns.isBusiness(business), !ReferenceMemory.generalNouns.contains(business) {
            return line.nouns.contains(business) || nouns.contains(business)
        }
        return nouns.contains(business)
            || !nouns.contains { BodyNouns.isBusiness($0) && !ReferenceMemory.generalNouns.contains($0) }
            || ReferenceMemory.generalNouns.contains(business)
            || business == "lender" && nouns.contains("bank")
    }

    /// What is known of a large company, or told by its name.
    private mutating func addCompany(_ node: ActorNode, _ forms: NameForms) {
        var names = [node.key.name.word]
        for (form, use) in node.uses where use.rule != .metonym {
            let body = forms[form].body
            names.append(body.key.word)
            if let short = body.withoutDescriptor { names.append(short.word) }
        }
        for name in names {
            guard let company = KnownCompanies.shared.company(name) else { continue }
            line = company.line
            towns = company.towns
            nations += company.nations.filter { !nations.contains($0) }
            break
        }
        if line == nil {
            for form in node.uses.keys.sorted() where line == nil && forms[form].words.count > 1 {
                line = forms[form].words.lazy.compactMap { KnownCompanies.Line(wordOfName: $0.word) }.first
            }
        }
        if let line { modifiers += line.modifiers.filter { !modifiers.contains($0) } }
    }

    /// What a thing is by what articles call it, else by its name: "Norvik Airliner", "Norvikphone".
    private static func thingKind(_ node: ActorNode, _ forms: NameForms) -> ThingNouns.Kind? {
        if Gazetteer.shared.sense(of: node.key.name.word) == .shareIndex { return .shareIndex }
        let called = node.nouns.compactMap { ThingNouns.kind(of: $0) ?? ThingNouns.kind(ofPlural: $0) }
        if let kind = called.min(by: { $0.rawValue < $1.rawValue }) { return kind }
        for form in node.uses.keys.sorted() {
            let words = forms[form].words
            for length in [2, 1] where words.count > length {
                guard let maker = KnownCompanies.shared.company(WordKey(joining: words.prefix(length))) else {
                    continue
                }
                if let kind = ThingNouns.kind(madeBy: maker.line) { return kind }
            }
            // "Norvik Airliner", "Hurricane Elin"
            if words.count > 1, let kind = words.lazy.compactMap({ ThingNouns.kind(of: $0.word) }).first { return kind }
            if words.contains(where: { $0.text.hasSuffix("phone") }) { return .device }
            for word in words {
                let number = Substring(word.text).utf8.prefix { $0 != UInt8(ascii: "-") }
                if let kind = ThingNouns.kind(ofModel: number) { return kind }
            }
        }
        return nil
    }

    /// Whether the words before "company" or "maker" tell its line of business and nothing else: "the troubled plane maker".
    func hasLine(told modifiers: [WordKey]) -> Bool {
        guard let line else { return false }
        return modifiers.contains(where: line.modifiers.contains) && modifiers.allSatisfy(self.modifiers.contains)
    }

    /// The countries and other names in a role that a person has; `nil` where it has none such.
    func owners(ofRole head: WordKey) -> [WordKey]? { roles.first { $0.head == head }?.owners }

    /// The head of "Harbour Federation of Labor president" is its last word, that of "leader of the group" stands before "of".
    private mutating func addRole(_ role: String) {
        let words = Spelling.words(role.utf8).map(NameKey.init)
        let end = words.firstIndex { Self.prepositions.contains($0.word) && $0 != words.first } ?? words.endIndex
        guard end > 0, end <= words.count else { return }
        let names = role.utf8.split(separator: UInt8(ascii: " ")).filter { Spelling.startsInUpperCase($0) }
        let owners = names.flatMap { Spelling.words($0) }.map { word -> WordKey in
            guard let known = Gazetteer.shared.entry(word) else { return WordKey(word) }
            return WordKey(known.sense == .people ? known.actsFor : known.key)
        }
        var head = words[end - 1]
        // "of Labor president": the noun after the name of a body.
        if let last = words.last, end < words.count, PersonTitles.isTitle(last.word) { head = last }
        let kind = NounTraits.of(Array(head.text.utf8)[...])
        guard !kind.contains(.many),
            !kind.isDisjoint(with: [.person, .perhapsPerson]) || PersonTitles.isTitle(head.word)
        else { return }
        add(owners.filter { $0 != head.word }, of: head.word)
        if head.word == "minister", end > 1, words[end - 2].word == "prime" {
            add(owners.filter { $0 != "prime" && $0 != "minister" }, of: ReferenceResolver.primeMinister)
        }
    }

    private mutating func add(_ owners: [WordKey], of head: WordKey) {
        guard let known = roles.firstIndex(where: { $0.head == head }) else {
            return roles.append(Role(head: head, owners: owners))
        }
        for owner in owners where !roles[known].owners.contains(owner) { roles[known].owners.append(owner) }
    }

    /// The key of the country or region that a word or its adjective names.
    static func nation(_ word: WordKey) -> WordKey? {
        switch Gazetteer.shared.sense(of: word) {
        case .adjective, .country, .region, .wideRegion: Gazetteer.shared.entry(word).map { WordKey($0.key) }
        default: nil
        }
    }

    /// What bodies are called for a word in their names.
    private static let nounsOfNames: [WordKey: WordKey] = [
        "bank": "bank", "broadcasting": "broadcaster", "club": "club",
        "court": "court", "fc": "club", "gazette": "newspaper", "herald": "newspaper", "newspaper": "newspaper",
        "party": "party", "university": "university",
        "workers": "union", "machinists": "union", "teamsters": "union", "administration": "agency",
        "bureau": "agency",
    ]

    private static let prepositions = WordSet("of for at to in from with on")
}
