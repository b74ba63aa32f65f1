/// Chooses what an actor is shown as: kind, name, other names, roles.
struct ActorDescriber {
    let forms: NameForms
    /// The ids of the articles, for reasons.
    let articles: [String]

    struct Description {
        /// Its kind is that of `kind`, or of no meaning for a thing.
        var actor: Actor
        var kind: NamedKind
        var reasons: [String]
    }

    func describe(_ node: ActorNode) -> Description {
        let known = Gazetteer.shared.entry(node.key.text).flatMap { $0.key == node.key.text ? $0 : nil }
        let kind = kind(node, known)
        let spellings = spellings(node, kind)
        let name = countryOf(node, spellings) + name(node, known, kind, spellings)
        var aliases: [String] = []
        var reasons: [String] = []
        // Taken apart only for who has other names, since it costs as much as all the rest.
        lazy var nameForm = spellings.first { $0.text == name && $0.form.text == name }?.form ?? NameForm(name.utf8)
        var seen: Set<String> = [Self.folded(name)]
        for spelling in spellings where spelling.rule != .adjective && seen.insert(Self.folded(spelling.text)).inserted
        {
            aliases.append(spelling.text)
            reasons.append(
                spelling.rule.reason(
                    spelling.form, nameForm, article: articles.element(at: spelling.article) ?? "an article"))
        }
        let actor = Actor(
            id: "", name: name, kind: kind.actorKind ?? .organization, aliases: aliases,
            roles: kind == .person ? roles(node, name) : [])
        return Description(actor: actor, kind: kind, reasons: reasons)
    }

    private static func folded(_ text: String) -> String { text.lowercased() }

    // MARK: Kind

    private func kind(_ node: ActorNode, _ known: Gazetteer.Entry?) -> NamedKind {
        switch known?.sense {
        case .country, .region, .wideRegion, .capital, .adjective: return .place
        case .people: return .group
        case .seat, .body: return .organization
        case .shareIndex: return .thing
        case nil: break
        }
        // "Milton Roy Corp." is no person, however often it is called by a name like one.
        if node.uses.keys.contains(where: { forms[$0].body.hasCorporateEnding && forms[$0].words.count > 1 }) {
            return .organization
        }
        var best = NamedKind.organization
        for kind in NamedKind.allCases where node.kindVotes[kind.rawValue] > node.kindVotes[best.rawValue] {
            best = kind
        }
        return best
    }

    // MARK: Names

    private struct Spelling {
        var text: String
        var form: NameForm
        var rule: JoinRule
        var count: Int
        var article: Int
    }

    /// The spellings of an actor, the most frequent first, those that differ in case or marks alone taken together.
    private func spellings(_ node: ActorNode, _ kind: NamedKind) -> [Spelling] {
        let all = node.uses.map { form, use in
            Spelling(
                text: kind == .person ? Self.withoutTitles(forms[form]) : forms[form].text, form: forms[form],
                rule: use.rule, count: use.count, article: use.article)
        }
        let ordered = all.sorted { ($1.count, $0.article, $0.text) < ($0.count, $1.article, $1.text) }
        var merged: [Spelling] = []
        var places: [String: Int] = [:]
        for spelling in ordered {
            let folded = Self.folded(spelling.text)
            if let place = places[folded] {
                merged[place].count += spelling.count
            } else {
                places[folded] = merged.count
                merged.append(spelling)
            }
        }
        return merged
    }

    /// The fullest usual form.
    private func name(
        _ node: ActorNode, _ known: Gazetteer.Entry?, _ kind: NamedKind, _ spellings: [Spelling]
    ) -> String {
        if let known, kind == .place || kind == .group || kind == .thing { return known.name }
        let candidates = spellings.filter { spelling in
            switch spelling.rule {
            case .metonym, .adjective, .people, .surname, .givenName: false
            default: kind == .person || !spelling.form.isAcronym
            }
        }
        guard let usual = candidates.first ?? spellings.first else { return node.key.text }
        if kind == .person {
            // "Peña Larraín" looks like a given name and a surname, too.
            let whole = candidates.filter { ($0.form.person?.given?.text.utf8.count ?? 0) > 1 }
            let full = whole.first { $0.rule == .same } ?? whole.first
            let initial = candidates.first { $0.form.person?.isSurnameOnly == false }
            return (full ?? initial ?? usual).text
        }
        // The whole name of a thing says what "the 340" is.
        if kind == .thing, let whole = candidates.first(where: { $0.rule == .same && $0.form.startsWithMaker }) {
            return whole.text
        }
        // A longer form is taken unless it is rare beside the short one.
        let fuller = candidates.first { $0.form.words.count > usual.form.words.count && $0.count * 2 >= usual.count }
        return (fuller ?? usual).text
    }

    /// "Norway's " before the name of a ministry that only the words beside it place in a country.
    private func countryOf(_ node: ActorNode, _ spellings: [Spelling]) -> String {
        guard let bar = node.key.text.utf8.firstIndex(of: UInt8(ascii: "|")),
            spellings.allSatisfy({ $0.form.body.country == nil }),
            let country = Gazetteer.shared.entry(String(node.key.text[..<bar]))
        else { return "" }
        return country.name + (country.name.hasSuffix("s") ? "' " : "'s ")
    }

    private static func withoutTitles(_ form: NameForm) -> String {
        guard let person = form.person, person.length < form.words.count else { return form.text }
        let words = form.text.split(separator: " ")
        guard words.count == form.words.count else { return form.text }
        return words.suffix(person.length).joined(separator: " ")
    }

    // MARK: Roles

    /// Offices and callings, the most frequent first; one that is part of a longer one is counted with that.
    private func roles(_ node: ActorNode, _ name: String) -> [String] {
        struct Role {
            var text: String
            var words: Set<WordKey>
            var count: Int
        }
        var roles: [Role] = []
        let ordered = node.roles.sorted { ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key) }
        for (role, count) in ordered.prefix(100) {
            guard let text = Offices.office(in: role) else { continue }
            let words = Set(TimelineModel.Spelling.words(text.utf8).map { WordKey($0) })
            if words.isEmpty { continue }
            if let longer = roles.firstIndex(where: { $0.words.isSuperset(of: words) }) {
                roles[longer].count += count
            } else {
                roles.append(Role(text: text, words: words, count: count))
            }
        }
        // "of the Acme Foundation" says less than any office there.
        if roles.contains(where: { !Offices.isBodyAlone($0.text) }) { roles.removeAll { Offices.isBodyAlone($0.text) } }
        return roles.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(6).map(\.text)
    }
}
