/// Given names: the sex they tell, and the names that a short form stands for.
struct GivenNames: Sendable {
    static let shared = GivenNames()

    // By the name's key.
    private var genders = WordTable<Gender>(capacity: 1_536)
    private var longForms = WordTable<[WordKey]>(capacity: 256)

    private init() {
        let male = TableText(GazetteerGivenNames.male)
        male.forEachWord { genders[male.key($0)] = .male }
        let female = TableText(GazetteerGivenNames.female)
        female.forEachWord { name in
            let key = female.key(name)
            // A name in both lists tells nothing.
            genders[key] = genders[key] == .male ? nil : .female
        }
        readShortForms()
    }

    /// Lines of a short form, a colon, and the names it stands for.
    private mutating func readShortForms() {
        let text = TableText(GazetteerGivenNames.shortForms)
        var short = WordKey(hash: 0)
        var start = 0
        for end in 0...text.count {
            let mark = end < text.count ? text[end] : TableText.newline
            guard mark == UInt8(ascii: ":") || mark == TableText.comma || mark == TableText.newline else { continue }
            let name = text.key(text.trimmed(start..<end))
            if mark == UInt8(ascii: ":") { short = name } else { longForms[short] = (longForms[short] ?? []) + [name] }
            start = end + 1
        }
    }

    /// - Parameter name: As made by `Spelling.key`.
    func gender(of name: String) -> Gender? { gender(of: WordKey(name)) }

    func gender(of name: WordKey) -> Gender? { genders[name] }

    /// - Parameter name: As made by `Spelling.key`.
    func isGivenName(_ name: String) -> Bool { isGivenName(WordKey(name)) }

    func isGivenName(_ name: WordKey) -> Bool { genders[name] != nil || longForms[name] != nil }

    /// Whether one given name may be the other misspelt: "barnett" and "barnet", but not "marie" and "maria", which both are
    /// names.
    func areSpellings(_ one: String, _ other: String) -> Bool {
        guard min(one.utf8.count, other.utf8.count) > 4, !isGivenName(one) || !isGivenName(other) else { return false }
        let (first, second) = (Array(one.utf8), Array(other.utf8))
        let start = zip(first, second).prefix { $0 == $1 }.count
        let end = zip(first.dropFirst(start).reversed(), second.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        // A letter more, less or another.
        return start > 1 && max(first.count, second.count) - start - end <= 1
    }

    /// Whether two given names may be one: "bob" and "robert", "j" and "jeff".
    func areCompatible(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        if one.utf8.count == 1 || other.utf8.count == 1 { return one.utf8.first == other.utf8.first }
        let (first, second) = (WordKey(one), WordKey(other))
        return longForms[first]?.contains(second) == true || longForms[second]?.contains(first) == true
    }
}

/// What a person's given name or title tells of "he" and "she".
enum Gender: UInt8, Sendable {
    case male, female
}
