/// What a common noun says of whom or what it stands for.
struct NounTraits: OptionSet, Sendable {
    let rawValue: UInt8

    static let person = NounTraits(rawValue: 1)
    static let male = NounTraits(rawValue: 2)
    static let female = NounTraits(rawValue: 4)
    /// A body that acts: "company", "ministry".
    static let body = NounTraits(rawValue: 8)
    static let place = NounTraits(rawValue: 16)
    /// Only its ending speaks for a person: "a steelworker", but "a container", too.
    static let perhapsPerson = NounTraits(rawValue: 32)
    /// Many, though it has no "s": "people", "police".
    static let many = NounTraits(rawValue: 64)
    /// The noun itself has a plural ending.
    static let plural = NounTraits(rawValue: 128)

    /// What a word of a text says, be it singular or plural; nothing for a word that names neither people nor bodies.
    static func of(_ word: ArraySlice<UInt8>) -> NounTraits {
        of(word, key: WordKey(folding: word))
    }

    /// The same for a word of which the key is known.
    static func of(_ word: ArraySlice<UInt8>, key: WordKey) -> NounTraits {
        if let known = table.traits(key) { return known }
        if word.count > 3, word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") {
            let stem = word.dropLast()
            if let known = table.traits(stem) { return known.union(.plural) }
            if stem.last.map({ $0 | 0x20 }) == UInt8(ascii: "e"), let known = table.traits(stem.dropLast()) {
                return known.union(.plural)
            }
            if word.ends(with: "ies"), let known = table.traits(word.dropLast(3), followedBy: UInt8(ascii: "y")) {
                return known.union(.plural)
            }
            return ofEnding(stem).union(.plural)
        }
        return ofEnding(word)
    }

    /// "A bricklayer", "the 61-year-old".
    private static func ofEnding(_ word: ArraySlice<UInt8>) -> NounTraits {
        guard word.count > 4, let last = word.last else { return [] }
        // By the last letter, which few words share with any of the endings.
        switch last | 0x20 {
        case UInt8(ascii: "n"):
            if word.ends(with: "woman") { return [.person, .female] }
            if word.ends(with: "man") { return [.person, .male] }
            if word.ends(with: "women") { return [.person, .female, .many] }
            if word.ends(with: "men") { return [.person, .male, .many] }
            if word.ends(with: "person") || word.ends(with: "ician") { return .person }
            return word.ends(with: "ian") ? .perhapsPerson : []
        case UInt8(ascii: "e"):
            if word.ends(with: "people") { return [.person, .many] }
            return word.ends(with: "ee") ? .perhapsPerson : []
        case UInt8(ascii: "t"):
            if word.ends(with: "ist") || word.ends(with: "crat") { return .person }
            return word.ends(with: "ant") || word.ends(with: "ent") ? .perhapsPerson : []
        case UInt8(ascii: "r"):
            for ending in personEndings where word.ends(with: ending) { return .person }
            return word.ends(with: "er") || word.ends(with: "or") ? .perhapsPerson : []
        case UInt8(ascii: "s"): return word.ends(with: "ess") ? .perhapsPerson : []
        case UInt8(ascii: "d"): return word.count > 8 && word.ends(with: "year-old") ? .person : []
        default: return []
        }
    }

    private static let personEndings: [StaticString] = ["eer", "yer", "worker", "holder", "maker", "winner", "player"]

    private static let table = Table()

    /// The words, ready to be asked by the bytes of a text.
    private struct Table {
        private var traits = WordTable<NounTraits>(capacity: 2_048)

        init() {
            add(NounLists.men, [.person, .male])
            add(NounLists.women, [.person, .female])
            add(NounLists.persons, .person)
            add(NounLists.people, [.person, .many])
            add(NounLists.bodies, .body)
            add(NounLists.places, .place)
            add(NounLists.things, [])
        }

        private mutating func add(_ list: StaticString, _ kind: NounTraits) {
            let text = TableText(list)
            text.forEachWord { traits[text.word($0)] = kind }
        }

        func traits(_ word: WordKey) -> NounTraits? { traits[word] }

        func traits(_ word: ArraySlice<UInt8>) -> NounTraits? { traits[WordKey(folding: word)] }

        func traits(_ stem: ArraySlice<UInt8>, followedBy letter: UInt8) -> NounTraits? {
            traits[WordKey(folding: stem).appending(letter)]
        }
    }
}
