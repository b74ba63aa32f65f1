/// One spelling of a name, taken apart once however often it occurs.
final class NameForm: Sendable {
    /// As it is shown.
    let text: String
    let words: [NameKey]
    /// All the words, as they are compared.
    let key: NameKey
    /// Two to six capitals, perhaps with full stops: "AFL", "U.S."
    let isAcronym: Bool
    let known: Gazetteer.Entry?
    let person: PersonName?
    let body: BodyName
    /// Whether it begins with a capital.
    let isCapitalised: Bool
    /// Never an actor, wherever it stands.
    let isNoise: Bool
    /// Whether a word of it is the number of a model: "N340".
    let hasModelNumber: Bool

    /// A title and a whole name: a person, whatever the name finder took it for.
    var isTitledPerson: Bool {
        guard let person, person.length < words.count, (2...3).contains(person.length), let given = person.given else {
            return false
        }
        return GivenNames.shared.isGivenName(given.word)
    }

    /// "Berliners", "New Yorkers"
    var isPeopleOfPlace: Bool {
        guard key.text.hasSuffix("ers"), words.count < 3 else { return false }
        return Gazetteer.shared.sense(of: WordKey(key.text.dropLast(3))) != nil
    }

    init(_ bytes: some Collection<UInt8>) {
        // Where the name finder takes an "'s" in, that is a part of the name.
        text = Self.withoutCommonWords(Spelling.display(bytes, keepsPossessive: true))
        words = Spelling.words(text.utf8).map(NameKey.init)
        key = NameKey(joining: words)
        isCapitalised = Spelling.startsInUpperCase(text[...].utf8)
        isAcronym = Self.isAcronym(text)
        // "us" is a pronoun, "US" a country.
        let mayBeKnown = text.utf8.count > 3 || text.utf8.first.map { $0 < UInt8(ascii: "a") } == true
        known = mayBeKnown ? Self.entry(words, key) : nil
        person = PersonName(words)
        body = BodyName(words)
        isNoise = known == nil && ActorNoise.isNoise(words, text)
        hasModelNumber = Self.hasModelNumber(words)
    }

    /// What is known of a name; a number behind the name of an index counts its points.
    private static func entry(_ words: [NameKey], _ key: NameKey) -> Gazetteer.Entry? {
        if let known = Gazetteer.shared.entry(key.word) { return known }
        guard words.count > 1, let last = words.last, last.text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        let name = WordKey(joining: words.dropLast())
        return Gazetteer.shared.sense(of: name) == .shareIndex ? Gazetteer.shared.entry(name) : nil
    }

    private static func isAcronym(_ text: String) -> Bool {
        var letters = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "&"): letters += 1
            case UInt8(ascii: "."), UInt8(ascii: "-"): break
            default: return false
            }
        }
        return (2...6).contains(letters)
    }

    /// The title before such a person's name: "Home Secretary".
    var title: String? {
        guard isTitledPerson, let person else { return nil }
        return text.split(separator: " ").dropLast(person.length).joined(separator: " ")
    }

    /// Whether an acronym's letters stand in a long name in their order, the first of them first: "EASA" of the "European
    /// Union Aviation Safety Agency".
    func isMade(ofLettersIn long: NameForm) -> Bool {
        var rest = key.text.utf8[...]
        guard let first = rest.first, long.key.text.utf8.first == first else { return false }
        for byte in long.key.text.utf8 where byte == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    private static let offices = WordSet("ceo cfo chief coo cto executive officer")

    /// Without words in small letters before the name, and people after it: "maker" and "officials" are no part of one.
    private static func withoutCommonWords(_ text: String) -> String {
        func isCommon(_ word: Substring.UTF8View) -> Bool {
            word.count > 3 && word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
        }
        guard let space = text.utf8.lastIndex(of: UInt8(ascii: " ")) else { return text }
        // Most begin with a capital, and end with one that is no office.
        let lastWord = text.utf8[space...].dropFirst()
        let isPlain = Spelling.startsInUpperCase(text[...].utf8) && lastWord.first.map { $0 &- 0x61 < 26 } == false
        if isPlain, lastWord.count > 9 || !offices.contains(WordKey(folding: lastWord)) { return text }
        let words = text.utf8.split(separator: UInt8(ascii: " "))
        guard let first = words.first, let last = words.last, words.count > 1 else { return text }
        let start = isCommon(first) ? words.firstIndex { Substring($0).first?.isUppercase == true } ?? 0 : 0
        var end = isCommon(last) && PersonNouns.contains(String(Substring(last))) ? words.count - 1 : words.count
        // "Norvik CEO" holds the name of Norvik.
        while end - start > 1, words[end - 1].count <= 9,
            offices.contains(WordKey(folding: words[end - 1]))
        {
            end -= 1
        }
        if start == 0 && end == words.count || start >= end { return text }
        return words[start..<end].lazy.map { Substring($0) }.joined(separator: " ")
    }
}

/// The spellings of a folder, each taken apart once.
struct NameForms: Sendable {
    private(set) var forms: [NameForm] = []
    /// The bytes of each as the text has them, letter case and all.
    private var spellings: [WordKey] = []
    private var indices = WordTable<Int32>(capacity: 64)

    /// The index in `forms` of a name's spelling.
    mutating func index(of bytes: ArraySlice<UInt8>) -> Int32 {
        index(of: WordKey(hash: HashedBytes.hash(bytes))) { NameForm(bytes) }
    }

    private mutating func index(of spelling: WordKey, _ form: () -> NameForm) -> Int32 {
        if let index = indices[spelling] { return index }
        let index = Int32(forms.count)
        indices[spelling] = index
        spellings.append(spelling)
        forms.append(form())
        return index
    }

    /// Takes in the spellings of other articles.
    /// - Returns: For each of theirs its index here.
    mutating func take(_ others: NameForms) -> [Int32] {
        zip(others.spellings, others.forms).map { spelling, form in index(of: spelling) { form } }
    }

    /// - Parameter index: As `index(of:)` gave it.
    subscript(_ index: Int32) -> NameForm { forms[Int(index)] }
}
