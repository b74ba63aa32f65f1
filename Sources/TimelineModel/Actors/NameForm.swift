/// One spelling of a name, taken apart once however often it occurs.
final class NameForm: Sendable {
    /// As it is shown.
    let text: String
    let words: [String]
    /// All the words, as they are compared.
    let key: String
    /// Two to six capitals, perhaps with full stops: "AFL", "U.S."
    let isAcronym: Bool
    let known: Gazetteer.Entry?
    let person: PersonName?
    let body: BodyName
    /// Never an actor, wherever it stands.
    let isNoise: Bool

    init(_ bytes: some Collection<UInt8>) {
        text = Spelling.display(bytes)
        words = Spelling.words(text.utf8)
        key = Spelling.key(words)
        let letters = text.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
        isAcronym =
            (2...6).contains(letters.count)
            && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "&") }
        // "us" is a pronoun, "US" a country.
        let mayBeKnown = text.utf8.count > 3 || text.utf8.first.map { $0 < UInt8(ascii: "a") } == true
        known = mayBeKnown ? Gazetteer.shared.entry(key) : nil
        person = PersonName(words)
        body = BodyName(words)
        isNoise = known == nil && ActorNoise.isNoise(words, text)
    }
}

/// A name as a person's: "Donald J. Trump Jr."
struct PersonName: Sendable {
    /// Empty for a surname alone.
    var given: String
    /// With its particles: "von der leyen".
    var surname: String
    /// "jr", "iii", or empty.
    var generation: String
    /// Middle names and initials.
    var middle: [String]
    /// Told by a title such as "Mr." or by the given name.
    var gender: Gender?

    /// Given name and surname: what the same person is called elsewhere, middle names left out.
    var key: String {
        var key = given.isEmpty ? surname : "\(given) \(surname)"
        if !generation.isEmpty { key += " " + generation }
        return key
    }

    var isSurnameOnly: Bool { given.isEmpty }

    init?(_ words: [String]) {
        var words = words[...]
        while words.count > 1, let first = words.first, PersonTitles.isTitle(first) {
            gender = gender ?? PersonTitles.gender(of: first)
            words.removeFirst()
        }
        // "Doyle campaign" is a body, not a person.
        if words.count > 1, let last = words.last, Self.bodyNouns.contains(last) { return nil }
        generation = ""
        if words.count > 2, let last = words.last, ["jr", "sr", "ii", "iii", "iv"].contains(last) {
            generation = last
            words.removeLast()
        }
        guard let last = words.last else { return nil }
        var start = words.endIndex - 1
        while start > words.startIndex, Self.particles.contains(words[start - 1]) { start -= 1 }
        surname = start == words.endIndex - 1 ? last : words[start...].joined(separator: " ")
        given = start > words.startIndex ? words[words.startIndex] : ""
        middle = start > words.startIndex ? Array(words[(words.startIndex + 1)..<start]) : []
        if gender == nil, !given.isEmpty { gender = GivenNames.shared.gender(of: given) }
    }

    private static let bodyNouns: Set<String> = [
        "administration", "cabinet", "campaign", "family", "foundation", "government", "officials", "organization",
        "team",
    ]

    static let particles: Set<String> = [
        "al", "ap", "bin", "bint", "ben", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "do", "dos",
        "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu",
    ]
}

/// Words before a person's name that are no part of it.
enum PersonTitles {
    static func isTitle(_ word: String) -> Bool { neutral.contains(word) || gender(of: word) != nil }

    /// The sex that a title tells, if any.
    static func gender(of word: String) -> Gender? {
        if male.contains(word) { return .male }
        return female.contains(word) ? .female : nil
    }

    private static let male: Set<String> = [
        "mr", "sir", "lord", "king", "prince", "father", "pope", "monsieur", "herr", "sheikh", "ayatollah", "imam",
        "chairman", "congressman", "councilman",
    ]
    private static let female: Set<String> = [
        "mrs", "ms", "miss", "madam", "madame", "lady", "dame", "queen", "princess", "sister", "frau", "chairwoman",
        "congresswoman", "councilwoman",
    ]
    private static let neutral: Set<String> = [
        "dr", "prof", "professor", "president", "premier", "chancellor", "senator", "sen", "governor", "gov",
        "representative", "rep", "secretary", "minister", "ambassador", "judge", "justice", "general", "gen",
        "colonel", "col", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "major", "maj", "admiral", "adm",
        "mayor", "bishop", "archbishop", "cardinal", "rev", "reverend", "hon", "chief", "officer", "detective",
        "commissioner", "attorney",
    ]
}

/// A name as that of a body: "U.S. State Department", "Apple Computer Inc."
struct BodyName: Sendable {
    /// Without corporate endings; "Department of Energy" and "Energy Department" alike.
    var key: String
    /// Without a country before it: "state department"; `nil` where there is none.
    var withoutCountry: String?
    /// The key of that country.
    var country: String?
    /// Without words that only say the line of business: "apple" of "Apple Computer"; `nil` where there are none.
    var withoutDescriptor: String?
    /// Its first words, each a shorter name that an article may use after the full one; the shortest last.
    var beginnings: [String]
    /// Its initials, with and without small words.
    var initials: [String]

    init(_ all: [String]) {
        var words = all[...]
        while words.count > 1, let last = words.last, Self.corporateEndings.contains(last) { words.removeLast() }
        if words.count > 2, let head = words.first, Self.invertible.contains(head), words[words.startIndex + 1] == "of"
        {
            // "Department of the Treasury" is the "Treasury Department".
            var rest = words.dropFirst(2)
            if rest.first == "the", rest.count > 1 { rest.removeFirst() }
            words = ArraySlice(Array(rest) + [head])
        }
        key = Spelling.key(words)

        for length in [2, 1] where words.count > length {
            let place = Spelling.key(words.prefix(length))
            guard let entry = Gazetteer.shared.entry(place), entry.sense == .country || entry.sense == .adjective,
                let head = words.last, Self.governmentHeads.contains(head)
            else { continue }
            country = entry.key
            withoutCountry = BodyName(Array(words.dropFirst(length))).key
            break
        }
        if words.count > 1, let last = words.last, Self.descriptors.contains(last) {
            withoutDescriptor = Spelling.key(words.dropLast())
        }
        beginnings = []
        if words.count > 1, country == nil {
            for length in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
                let beginning = Spelling.key(words.prefix(length))
                if length == 1, beginning.utf8.count < 3 || Self.governmentHeads.contains(beginning) { continue }
                if Gazetteer.shared.entry(beginning) == nil { beginnings.append(beginning) }
            }
        }
        initials = []
        if words.count > 1 {
            let every = Self.initials(all)
            let large = Self.initials(all.filter { !Self.smallWords.contains($0) })
            let withoutEnding = Self.initials(words.filter { !Self.smallWords.contains($0) })
            for letters in [large, every, withoutEnding] where letters.utf8.count > 1 && !initials.contains(letters) {
                initials.append(letters)
            }
        }
    }

    private static func initials(_ words: some Sequence<String>) -> String {
        var letters: [UInt8] = []
        for word in words {
            for part in word.utf8.split(separator: UInt8(ascii: "-")) {
                if let first = part.first { letters.append(first) }
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let smallWords: Set<String> = [
        "of", "the", "and", "for", "in", "on", "to", "&", "de", "du", "la", "des",
    ]
    private static let invertible: Set<String> = ["department", "ministry"]
    private static let corporateEndings: Set<String> = [
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc", "ag",
        "sa",
        "nv", "gmbh", "spa", "asa", "oyj", "ab", "kk", "pty", "holdings",
    ]
    private static let descriptors: Set<String> = [
        "airlines", "airways", "bank", "computer", "computers", "electronics", "energy", "entertainment", "foods",
        "group", "industries", "international", "laboratories", "media", "motor", "motors", "network", "networks",
        "oil",
        "petroleum", "pharmaceuticals", "pictures", "records", "software", "steel", "stores", "studios", "systems",
        "technologies", "technology",
    ]
    /// The last word of a government's or a nation's bodies, of which each country has its own.
    private static let governmentHeads: Set<String> = [
        "administration", "agency", "army", "assembly", "authority", "bank", "cabinet", "commission", "congress",
        "constitution", "council", "court", "department", "embassy", "government", "guard", "house", "intelligence",
        "marines", "military", "ministry", "navy", "office", "parliament", "police", "senate", "service", "treasury",
        "force", "forces", "corps", "reserve", "customs", "coastguard",
    ]
}

/// The spellings of a folder, each taken apart once.
struct NameForms {
    private(set) var forms: [NameForm] = []
    private var indices: [String: Int32] = [:]

    /// The index in `forms` of a name's spelling.
    mutating func index(of bytes: ArraySlice<UInt8>) -> Int32 {
        let spelling = String(decoding: bytes, as: UTF8.self)
        if let index = indices[spelling] { return index }
        let index = Int32(forms.count)
        indices[spelling] = index
        forms.append(NameForm(bytes))
        return index
    }

    subscript(_ index: Int32) -> NameForm { forms[Int(index)] }
}
