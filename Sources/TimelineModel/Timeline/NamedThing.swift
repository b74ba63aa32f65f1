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
    /// The things a name or an alias stands for, case ignored, as indices in `things`, ascending.
    ///
    /// With the number of a model, those of that model with more or fewer words around it, too: "Norvik 340" is the "340" and
    /// the "Norvik 340 Skylark". Where there are none, those that differ in "the", accents, hyphens or full stops alone; else
    /// the one with more words behind the name, "Tessaro Composite" for "Tessaro"; else those with one word more between the
    /// first and the last: "Tessaro Store" is the "Tessaro Music Store".
    public func things(named name: String) -> [Int] {
        let wanted = name.lowercased()
        let key = Spelling.key(ofName: wanted)
        let words = key.split(separator: " ")
        let keys = things.map { thing in thing.names.map { Spelling.key(ofName: $0).split(separator: " ") } }
        func those(_ isMeant: ([Substring]) -> Bool) -> [Int] {
            things.indices.filter { keys[$0].contains(where: isMeant) }
        }

        let same = things.indices.filter { index in things[index].names.contains { $0.lowercased() == wanted } }
        let models = those { ModelName.isOne($0, words) }
        guard same.isEmpty, models.isEmpty else { return Set(same + models).sorted() }
        let near = those { $0 == words }
        guard near.isEmpty else { return near }
        // "Norvik Skylark" for the "Skylark" and the "340 Skylark", "Nikkei" for the "Nikkei 225".
        let known = things.indices.filter { index in
            things[index].names.contains { KnownNames.areOne(Spelling.key(ofName: $0), key) }
        }
        guard known.isEmpty else { return known }
        let longer = those {
            $0.count > words.count && $0.starts(with: words) && !$0.contains(where: ModelName.isModel)
        }
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
            model == other || isVariant(model, of: other) || isVariant(other, of: model)
        else { return false }
        let around = left.filter { $0 != model }
        let aroundOther = right.filter { $0 != other }
        return around.allSatisfy(aroundOther.contains) || aroundOther.allSatisfy(around.contains)
    }

    /// "N50-900" of the "N50", whose hyphen the key has lost; but "3GS" is no "3G".
    private static func isVariant(_ long: Substring, of short: Substring) -> Bool {
        let rest = long.utf8.dropFirst(short.utf8.count)
        return long.starts(with: short) && rest.count >= 3 && rest.allSatisfy(digits.contains)
    }

    static func isModel(_ word: Substring) -> Bool {
        word.utf8.count > 1 && word.utf8.contains(where: digits.contains)
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

/// What is known of makers and indices.
private enum KnownNames {
    /// Whether two names are those of one share index, or differ in the name of the maker alone.
    static func areOne(_ left: String, _ right: String) -> Bool {
        if let index = Gazetteer.shared.entry(right), index.sense == .shareIndex {
            return Gazetteer.shared.entry(left)?.key == index.key
        }
        let (own, other) = (withoutMaker(left), withoutMaker(right))
        guard own.count < left.utf8.count || other.count < right.utf8.count else { return false }
        let (words, others) = (own.split(separator: UInt8(ascii: " ")), other.split(separator: UInt8(ascii: " ")))
        return words.elementsEqual(others) { $0.elementsEqual($1) }
    }

    private static func withoutMaker(_ name: String) -> Substring.UTF8View {
        let spaces = name.utf8.indices.filter { name.utf8[$0] == UInt8(ascii: " ") }
        for space in spaces.prefix(2).reversed() where KnownCompanies.shared.company(WordKey(name[..<space])) != nil {
            return name.utf8[name.utf8.index(after: space)...]
        }
        return name.utf8[...]
    }
}

extension NamedThing {
    fileprivate var names: [String] { [name] + aliases }
}
