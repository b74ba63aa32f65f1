/// Why a form of a name was taken to mean an actor.
enum JoinRule: UInt8, Sendable {
    case same, otherName, adjective, people, metonym
    case surname, givenName, fullName, acronym, withoutCountry, withoutDescriptor, withoutModel, partOfName, beginning,
        ending, lastWord

    /// Whether the folder decides on a short form that was joined so in an article.
    var isPerhaps: Bool {
        switch self {
        case .beginning, .ending, .lastWord, .withoutDescriptor: true
        default: false
        }
    }

    /// What an article that has the short form alone would take it for; `nil` for rules that hold without an article.
    var rankOfShortForm: ActorKey.Rank? {
        switch self {
        case .surname: .surname
        case .acronym: .acronym
        case .withoutCountry: .full
        default: nil
        }
    }

    /// One line for a reader: `“Lee” is the surname of Ann Lee, in 001`.
    func reason(_ alias: NameForm, _ name: NameForm, article: String) -> String {
        "“\(alias.text)” \(relation(alias, name)) \(name.text)\(addition), in \(article)"
    }

    private func relation(_ alias: NameForm, _ name: NameForm) -> String {
        switch self {
        case .adjective: return "is the adjective of"
        case .people: return "are the people of"
        case .metonym: return "acts for"
        case .surname where alias.words.count == 1 || alias.person?.isSurnameOnly == true: return "is the surname of"
        case .givenName where alias.words.count == 1: return "is the given name of"
        case .partOfName: return "is part of the name of"
        case .withoutModel: return "stands, in an article about one model, for"
        case .acronym where alias.isAcronym: return "is short for"
        default: break
        }
        // The name shown need not be the one that was joined to, so look at the words themselves.
        if alias.body.key == name.body.key { return "is another spelling of" }
        if name.isAcronym, alias.body.initials.contains(name.key) { return "is the long form of" }
        if alias.body.withoutCountry == name.body.key { return "is, with its country," }
        if name.body.withoutCountry == alias.body.key { return "is, without its country," }
        if alias.words.count > name.words.count, alias.words.starts(with: name.words) { return "is the fuller name of" }
        if name.words.count > alias.words.count, name.words.starts(with: alias.words) { return "is the beginning of" }
        if name.words.count > alias.words.count, name.words.suffix(alias.words.count) == alias.words[...] {
            return "is the last part of"
        }
        return self == .fullName ? "is another form of the name" : "is another name of"
    }

    private var addition: String { self == .metonym ? ", whose government sits there (metonym)" : "" }
}
