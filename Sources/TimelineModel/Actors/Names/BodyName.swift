/// A name as that of a body: "U.S. Energy Department", "Apple Computer Inc."
struct BodyName: Sendable {
    /// Without corporate endings; "Department of Energy" and "Energy Department" alike.
    var key: String
    /// Without a country before it: "energy department"; `nil` where there is none.
    var withoutCountry: String?
    /// "Inc." or the like ends it: nobody calls a body so for short.
    var hasCorporateEnding: Bool
    /// The key of that country.
    var country: String?
    /// Without words that only say the line of business: "apple" of "Apple Computer"; `nil` where there are none.
    var withoutDescriptor: String?
    /// Its first words, each a shorter name that an article may use after the full one; the shortest last.
    var beginnings: [String]
    /// Its last words, in the same way: "court" of the "Northern Land Court".
    var endings: [String]
    /// What a team is called behind the name of its town: "lakers" of the "Los Angeles Lakers"; `nil` where the last word is
    /// no such plural.
    var nickname: String? {
        guard words.count > 1, let last = words.last, last.utf8.count > 4, last.hasSuffix("s"), !last.hasSuffix("ss"),
            !BodyNouns.isBody(last), !Self.descriptors.contains(last), !BodyNouns.isSite(last)
        else { return nil }
        return last
    }
    /// Without corporate endings.
    private var words: [String]
    /// Its initials, with and without small words.
    var initials: [String]

    init(_ all: [String]) {
        let words = Self.core(of: all[...])
        self.words = Array(words)
        hasCorporateEnding = all.count > 1 && all.last.map(Self.corporateEndings.contains) == true
        key = Spelling.key(words)

        // Without the country.
        var own = words
        for length in [2, 1] where words.count > length {
            let place = Spelling.key(words.prefix(length))
            guard let entry = Gazetteer.shared.entry(place), entry.sense == .country || entry.sense == .adjective else {
                continue
            }
            let rest = Self.core(of: words.dropFirst(length))
            guard let head = rest.last, Self.governmentHeads.contains(head) else { continue }
            country = entry.key
            withoutCountry = Spelling.key(rest)
            own = rest
            break
        }
        if own.count > 1, let last = own.last, Self.descriptors.contains(last) {
            // "Singapore Airlines" is never "Singapore".
            let short = Spelling.key(own.dropLast())
            if Gazetteer.shared.sense(of: short) == nil { withoutDescriptor = short }
        }
        beginnings = []
        // "Turkana City" is no other name of Turkana.
        if words.count > 1, country == nil, let last = words.last, !BodyNouns.isSite(last), !BodyNouns.isPlace(last) {
            for length in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
                let beginning = Spelling.key(words.prefix(length))
                if length == 1, beginning.utf8.count < 3 || Self.governmentHeads.contains(beginning) { continue }
                if Gazetteer.shared.sense(of: beginning) == nil { beginnings.append(beginning) }
            }
        }
        endings = []
        if words.count > 1 {
            for length in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
                let ending = Spelling.key(words.suffix(length))
                if length == 1, !BodyNouns.isBody(ending) { continue }
                // In "Museum of Northern Art" the last words name something else.
                if let before = words.dropLast(length).last, Self.smallWords.contains(before) || before == "at" {
                    continue
                }
                if Gazetteer.shared.sense(of: ending) == nil { endings.append(ending) }
            }
        }
        initials = []
        if words.count > 1 {
            let every = Self.initials(all)
            let large = Self.initials(all.filter { !Self.smallWords.contains($0) })
            let withoutEnding = Self.initials(words.filter { !Self.smallWords.contains($0) })
            // "USGS" of the "U.S. Geological Survey"
            let withLand =
                words.first.map { Self.lands.contains($0) } == true
                ? words[words.startIndex] + Self.initials(words.dropFirst()) : ""
            for letters in [large, every, withoutEnding, withLand]
            where letters.utf8.count > 1 && !initials.contains(letters) {
                initials.append(letters)
            }
        }
    }

    /// Whether a word is the last of bodies of which each country has its own: "ministry".
    static func isOfGovernment(_ head: String) -> Bool { governmentHeads.contains(head) }

    /// Without corporate endings, and with the noun last that "of" puts first.
    private static func core(of all: ArraySlice<String>) -> ArraySlice<String> {
        var words = all
        while words.count > 1, let last = words.last, corporateEndings.contains(last) { words.removeLast() }
        guard words.count > 2, let head = words.first, invertible.contains(head), words[words.startIndex + 1] == "of"
        else { return words }
        // "Department of the Interior" is the "Interior Department".
        var rest = words.dropFirst(2)
        if rest.first == "the", rest.count > 1 { rest.removeFirst() }
        return ArraySlice(Array(rest) + [head])
    }

    private static func initials(_ words: some Sequence<String>) -> String {
        var letters: [UInt8] = []
        for word in words {
            var isFirst = true
            for byte in word.utf8 {
                if isFirst, byte != UInt8(ascii: "-") { letters.append(byte) }
                isFirst = byte == UInt8(ascii: "-")
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let smallWords: Set<String> = [
        "of", "the", "and", "for", "in", "on", "to", "&", "de", "du", "la", "des",
    ]
    private static let lands: Set<String> = ["eu", "uk", "un", "us"]
    private static let invertible: Set<String> = ["department", "ministry"]
    private static let corporateEndings: Set<String> = [
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc", "ag",
        "sa",
        "nv", "bv", "gmbh", "spa", "asa", "oyj", "ab", "kk", "pty", "holdings",
    ]
    private static let descriptors: Set<String> = [
        "airlines", "airways", "bank", "computer", "computers", "department", "electronics", "energy", "entertainment",
        "foods",
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
