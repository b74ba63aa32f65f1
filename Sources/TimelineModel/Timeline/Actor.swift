/// A person, organization, group or place that acts.
public struct Actor: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case person, organization, group, place
    }

    public var id: String
    public var name: String
    public var kind: Kind
    /// Other names in the articles, the most frequent first; without `name` itself.
    public var aliases: [String]
    public var roles: [String]
    /// Indices in `Timeline.events`, ascending.
    public var events: [Int]
    /// Why the other names were taken for this actor, a phrase for each.
    public var reasons: [String] = []

    public init(id: String, name: String, kind: Kind, aliases: [String], roles: [String], events: [Int] = []) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.roles = roles
        self.events = events
    }
}
