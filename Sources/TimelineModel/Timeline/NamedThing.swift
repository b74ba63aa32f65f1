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
    ///
    /// Where there are none, those that differ in "the", accents, hyphens or full stops alone. Where there are none either,
    /// those whose name has the same model with more or fewer words around it: "Norvik 340" is the "340" and the "Norvik
    /// 340 Skylark"; else those with more words behind the name, "Tessaro Composite" for "Tessaro", if they are one thing
    /// alone; else those with one word more between the first and the last: "Tessaro Store" is the "Tessaro Music Store".
    public func things(named name: String) -> [Int] {
        let wanted = name.lowercased()
        let key = Spelling.key(ofName: wanted)
        let words = key.split(separator: " ")
        let keys = things.map { thing in thing.names.map { Spelling.key(ofName: $0).split(separator: " ") } }
        func those(_ isMeant: ([Substring]) -> Bool) -> [Int] {
            things.indices.filter { keys[$0].contains(where: isMeant) }
        }

        let same = things.indices.filter { index in things[index].names.contains { $0.lowercased() == wanted } }
        guard same.isEmpty else { return same }
        let near = those { $0 == words }
        guard near.isEmpty else { return near }
        let models = those { ModelName.isOne($0, words) }
        guard models.isEmpty else { return models }
        let longer = those { $0.count > words.count && $0.starts(with: words) }
        guard longer.count != 1 else { return longer }
        guard words.count == 2 else { return [] }
        return those { $0.count == 3 && $0.first == words.first && $0.last == words.last }
    }
}

/// Names with the number of a model: "Norvik 340", "A350-1000".
private enum ModelName {
    /// Whether two names are of one model: they have its number in common, and the one has no word that the other would
    /// have to have too.
    static func isOne(_ left: [Substring], _ right: [Substring]) -> Bool {
        guard let model = left.first(where: isModel), let other = right.first(where: isModel),
            // A variant is of its model: "A350-1000", "A320neo".
            model.starts(with: other) || (other.starts(with: model) && hasLetter(model))
        else { return false }
        let around = left.filter { $0 != model }
        let aroundOther = right.filter { $0 != other }
        return around.allSatisfy(aroundOther.contains) || aroundOther.allSatisfy(around.contains)
    }

    private static func isModel(_ word: Substring) -> Bool {
        word.utf8.count > 1 && word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func hasLetter(_ word: Substring) -> Bool {
        word.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") }
    }
}

extension NamedThing {
    fileprivate var names: [String] { [name] + aliases }
}
