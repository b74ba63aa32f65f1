/// A place or a product that events name, but that never acts: "Lund", "Tessaro 5".
///
/// It is in no list of actors; a filter may ask for it all the same.
public struct NamedThing: Sendable {
    public var name: String
    /// Other names in the articles, the most frequent first; without `name` itself.
    public var aliases: [String]
    /// Indices in `Timeline.events`, ascending.
    public var events: [Int]

    public init(name: String, aliases: [String], events: [Int]) {
        self.name = name
        self.aliases = aliases
        self.events = events
    }
}

extension Timeline {
    /// The things a name or an alias stands for, case ignored, as indices in `things`.
    public func things(named name: String) -> [Int] {
        let wanted = name.lowercased()
        return things.indices.filter { index in
            things[index].name.lowercased() == wanted
                || things[index].aliases.contains { $0.lowercased() == wanted }
        }
    }
}
