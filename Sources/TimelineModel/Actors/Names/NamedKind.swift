import Language

/// What a name stands for: the kinds of actor, and things that take part in events but never act.
enum NamedKind: Int, CaseIterable, Sendable {
    case person, organization, group, place
    /// A product, a work, an event with a name of its own: "the Tessaro 5", "the Harbour Cup".
    case thing

    /// `nil` for names of nothing that could take part, such as a number.
    init?(_ kind: NameKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .group: self = .group
        case .place: self = .place
        case .product, .event: self = .thing
        case .other: return nil
        }
    }

    /// The kind of the actor; `nil` for a thing.
    var actorKind: Actor.Kind? {
        switch self {
        case .person: .person
        case .organization: .organization
        case .group: .group
        case .place: .place
        case .thing: nil
        }
    }
}
