/// What pronouns and descriptions can be matched with.
struct ActorTraits {
    var kind: NamedKind
    var gender: Gender?
    /// Common nouns that may stand for it: "movement", "province", "department".
    var nouns: Set<String>
    /// Words before those nouns: "protest".
    var modifiers: Set<String>
    /// For a person the head words of its roles, each with the countries that the role names: "president" of "US President".
    var roles: [String: Set<String>] = [:]

    /// For a capital the actor that is its country, if the folder has it.
    var actsFor: Int?

    init(_ node: ActorNode, _ kind: NamedKind, _ forms: NameForms) {
        self.kind = kind
        gender = node.gender
        nouns = node.nouns
        modifiers = node.modifiers
        switch kind {
        case .person:
            for role in node.roles.keys { addRole(role) }
            nouns = []
        case .organization, .group:
            // "the Commission", "the foundation": the last word of the name, or the one before "of".
            for (form, use) in node.uses where use.rule != .metonym && forms[form].words.count > 1 {
                let words = forms[form].words
                if let last = words.last { nouns.insert(last) }
                if let of = words.firstIndex(of: "of"), of > 0 { nouns.insert(words[of - 1]) }
            }
            nouns = nouns.filter(BodyNouns.isBody)
        case .thing:
            // "the store" for the "Tessaro Music Store".
            for form in node.uses.keys where forms[form].words.count > 1 {
                if let last = forms[form].words.last { nouns.insert(last) }
            }
        case .place:
            nouns = nouns.filter(BodyNouns.isPlace)
            if let known = Gazetteer.shared.entry(node.key.text), known.key == node.key.text {
                nouns.insert(known.type)
                if known.type == "country" { nouns.insert("nation") }
            }
        }
    }

    /// The head of "Harbour Federation of Labor president" is its last word, that of "leader of the group" stands before "of".
    private mutating func addRole(_ role: String) {
        let words = Spelling.words(role.utf8)
        let end = words.firstIndex { Self.prepositions.contains($0) && $0 != words.first } ?? words.endIndex
        guard end > 0, end <= words.count else { return }
        let countries = Set(
            words.compactMap { word -> String? in
                guard let known = Gazetteer.shared.entry(word) else { return nil }
                return known.sense == .people ? known.actsFor : known.key
            })
        var head = words[end - 1]
        // "of Labor president": the noun after the name of a body.
        if let last = words.last, end < words.count, PersonTitles.isTitle(last) { head = last }
        roles[head, default: []].formUnion(countries)
        if head == "minister", end > 1, words[end - 2] == "prime" {
            roles["prime minister", default: []].formUnion(countries)
        }
    }

    private static let prepositions: Set<String> = ["of", "for", "at", "to", "in", "from", "with", "on"]
}
