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
    /// The things a name or an alias stands for, case ignored, as indices in `things`; where there are none, those that
    /// differ in "the", accents, hyphens or full stops alone, else those with one word more between the first and the last:
    /// "Tessaro Store" is the "Tessaro Music Store".
    public func things(named name: String) -> [Int] {
        let wanted = name.lowercased()
        let same = things.indices.filter { index in
            things[index].names.contains { $0.lowercased() == wanted }
        }
        guard same.isEmpty else { return same }
        let key = Spelling.key(ofName: wanted)
        let near = things.indices.filter { things[$0].names.contains { Spelling.key(ofName: $0) == key } }
        guard near.isEmpty else { return near }
        let words = key.split(separator: " ")
        guard words.count == 2 else { return [] }
        return things.indices.filter { index in
            let longer = Spelling.key(ofName: things[index].name).split(separator: " ")
            return longer.count == 3 && longer.first == words.first && longer.last == words.last
        }
    }
}

extension NamedThing {
    fileprivate var names: [String] { [name] + aliases }
}
