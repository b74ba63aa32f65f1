/// What pronouns and descriptions can be matched with.
struct ActorTraits {
    var kind: NamedKind
    var gender: Gender?
    /// Common nouns that may stand for it: "movement", "province", "department".
    var nouns: Set<WordKey>
    /// Words before those nouns: "protest".
    var modifiers: Set<WordKey>
    /// The keys of the countries and regions that articles place it in: "finland" of "Finnish phone maker Norvik".
    var nations: Set<WordKey> = []
    /// For a person the head words of its roles, each with the countries and other names in it: "president" of "US President".
    var roles: [WordKey: Set<WordKey>] = [:]

    /// A name of no known place or body, which the name finder may have taken for one: it could be a surname.
    var mayBePerson = false

    /// For a capital the actor that is its country, if the folder has it.
    var actsFor: Int?

    init(_ node: ActorNode, _ kind: NamedKind, _ forms: NameForms) {
        self.kind = kind
        gender = node.gender
        nouns = node.nouns
        modifiers = node.modifiers
        if kind == .organization { nations = Set(modifiers.compactMap(Self.nation)) }
        if kind == .place || kind == .organization, Gazetteer.shared.sense(of: node.key.name.word) == nil {
            let words = node.key.text.split(separator: " ").map { WordKey($0) }
            let isPlaceOrBody = words.contains { word in
                BodyNouns.isSite(word) || BodyNouns.isBody(word) || BodyNouns.isPlace(word)
                    || Self.nounsOfNames[word] != nil || Self.prepositions.contains(word)
            }
            mayBePerson = words.count <= 3 && !isPlaceOrBody
        }
        switch kind {
        case .person:
            for role in node.roles.keys { addRole(role) }
            nouns = []
        case .organization, .group:
            // "the Commission", "the foundation": the last word of the name, or the one before "of".
            for (form, use) in node.uses where use.rule != .metonym && forms[form].words.count > 1 {
                let words = forms[form].words.map(\.word)
                if let last = words.last { nouns.insert(last) }
                if let of = words.firstIndex(of: "of"), of > 0 { nouns.insert(words[of - 1]) }
                for word in words { if let noun = Self.nounsOfNames[word] { nouns.insert(noun) } }
            }
            nouns = nouns.filter(BodyNouns.isBody)
        case .thing:
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
    }

    /// The head of "Harbour Federation of Labor president" is its last word, that of "leader of the group" stands before "of".
    private mutating func addRole(_ role: String) {
        let words = Spelling.words(role.utf8).map(NameKey.init)
        let end = words.firstIndex { Self.prepositions.contains($0.word) && $0 != words.first } ?? words.endIndex
        guard end > 0, end <= words.count else { return }
        let names = role.split(separator: " ").filter { $0.first?.isUppercase == true }
        let owners = Set(
            names.flatMap { Spelling.words($0.utf8) }.map { word -> WordKey in
                guard let known = Gazetteer.shared.entry(word) else { return WordKey(word) }
                return WordKey(known.sense == .people ? known.actsFor : known.key)
            })
        var head = words[end - 1]
        // "of Labor president": the noun after the name of a body.
        if let last = words.last, end < words.count, PersonTitles.isTitle(last.word) { head = last }
        let kind = NounTraits.of(Array(head.text.utf8)[...])
        guard !kind.contains(.many),
            !kind.isDisjoint(with: [.person, .perhapsPerson]) || PersonTitles.isTitle(head.word)
        else { return }
        roles[head.word, default: []].formUnion(owners.subtracting([head.word]))
        if head.word == "minister", end > 1, words[end - 2].word == "prime" {
            roles[ReferenceResolver.primeMinister, default: []].formUnion(owners.subtracting(["prime", "minister"]))
        }
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
        "airlines": "airline", "airways": "airline", "bank": "bank", "broadcasting": "broadcaster", "club": "club",
        "court": "court", "fc": "club", "gazette": "newspaper", "herald": "newspaper", "motor": "carmaker",
        "motors": "carmaker", "newspaper": "newspaper", "party": "party", "university": "university",
        "workers": "union",
    ]

    private static let prepositions = WordSet("of for at to in from with on")
}
