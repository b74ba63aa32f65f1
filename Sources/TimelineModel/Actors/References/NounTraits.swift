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
        if let known = table.traits(word) { return known }
        if word.count > 3, word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") {
            let stem = word.dropLast()
            if let known = table.traits(stem) { return known.union(.plural) }
            if stem.last.map({ $0 | 0x20 }) == UInt8(ascii: "e"), let known = table.traits(stem.dropLast()) {
                return known.union(.plural)
            }
            if ends(word, "ies"), let known = table.traits(word.dropLast(3), followedBy: UInt8(ascii: "y")) {
                return known.union(.plural)
            }
            return ofEnding(stem).union(.plural)
        }
        return ofEnding(word)
    }

    /// "A bricklayer", "the 61-year-old".
    private static func ofEnding(_ word: ArraySlice<UInt8>) -> NounTraits {
        if word.count > 8, ends(word, "year-old") { return .person }
        guard word.count > 4 else { return [] }
        if ends(word, "woman") { return [.person, .female] }
        if ends(word, "man") { return [.person, .male] }
        if ends(word, "women") { return [.person, .female, .many] }
        if ends(word, "men") { return [.person, .male, .many] }
        if ends(word, "people") { return [.person, .many] }
        for ending in personEndings where ends(word, ending) { return .person }
        for ending in weakEndings where ends(word, ending) { return .perhapsPerson }
        return []
    }

    private static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
        guard word.count >= ending.utf8CodeUnitCount else { return false }
        var letter = word.endIndex - ending.utf8CodeUnitCount
        for index in 0..<ending.utf8CodeUnitCount {
            guard word[letter] | 0x20 == ending.utf8Start[index] | 0x20 else { return false }
            letter += 1
        }
        return true
    }

    private static let personEndings: [StaticString] = [
        "person", "ist", "ologist", "ician", "eer", "crat", "yer", "worker", "holder", "maker", "winner", "player",
    ]
    private static let weakEndings: [StaticString] = ["er", "or", "ian", "ant", "ess", "ee", "ent"]

    private static let table = Table()

    /// The words, ready to be asked by the bytes of a text.
    private struct Table {
        private var traits: [UInt64: NounTraits] = [:]

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
            var hash = Self.seed
            let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
            for byte in bytes {
                if byte > UInt8(ascii: " ") {
                    hash = Self.hash(hash, byte)
                } else {
                    if hash != Self.seed { traits[hash] = kind }
                    hash = Self.seed
                }
            }
            if hash != Self.seed { traits[hash] = kind }
        }

        func traits(_ word: ArraySlice<UInt8>) -> NounTraits? { traits[NounTraits.hash(word)] }

        func traits(_ stem: ArraySlice<UInt8>, followedBy letter: UInt8) -> NounTraits? {
            traits[Self.hash(NounTraits.hash(stem), letter)]
        }

        /// FNV-1a, of letters made small.
        static func hash(_ before: UInt64, _ byte: UInt8) -> UInt64 {
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            return (before ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    }

    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash = Table.seed
        for byte in word { hash = Table.hash(hash, byte) }
        return hash
    }
}
