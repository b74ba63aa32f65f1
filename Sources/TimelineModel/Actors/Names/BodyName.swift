/// A name as that of a body: "U.S. Energy Department", "Apple Computer Inc."
struct BodyName: Sendable {
    /// Without corporate endings; "Department of Energy" and "Energy Department" alike.
    let key: NameKey
    /// Without a country before it: "energy department"; `nil` where there is none.
    private(set) var withoutCountry: NameKey?
    /// The key of that country.
    private(set) var country: NameKey?
    /// "Inc." or the like ends it: nobody calls a body so for short.
    let hasCorporateEnding: Bool
    /// Without words that only say the line of business: "apple" of "Apple Computer"; `nil` where there are none.
    private(set) var withoutDescriptor: NameKey?
    /// Its first words, each a shorter name that an article may use after the full one; the shortest last.
    private(set) var beginnings: [WordKey] = []
    /// Its last words, in the same way: "court" of the "Northern Land Court".
    private(set) var endings: [WordKey] = []
    /// What a team is called behind the name of its town: "lakers" of the "Los Angeles Lakers"; `nil` where the last word is
    /// no such plural.
    let nickname: WordKey?
    /// The second of two words, by which a club or a company may be called: "vale" of "Harrow Vale".
    private(set) var lastWord: WordKey?
    /// Its initials, with and without small words.
    private(set) var initials: [NameKey] = []
    /// What joins its mentions: "usa|energydepartment" where it has a country.
    private(set) var actor: ActorKey

    init(_ all: [NameKey]) {
        let words = Self.core(of: all[...])
        hasCorporateEnding = all.count > 1 && all.last.map { Self.corporateEndings.contains($0.word) } == true
        key = NameKey(joining: words)
        actor = ActorKey(rank: .full, name: key)
        nickname = Self.nickname(words)

        var own = words
        if let split = Self.withoutCountry(words) {
            country = split.country
            withoutCountry = NameKey(joining: split.rest)
            own = split.rest
            actor = ActorKey(rank: .full, text: "\(split.country.text)|\(withoutCountry?.text ?? "")")
        }
        if own.count > 1, let last = own.last, Self.descriptors.contains(last.word) {
            // "Singapore Airlines" is never "Singapore".
            let short = NameKey(joining: own.dropLast())
            if Gazetteer.shared.sense(of: short.word) == nil { withoutDescriptor = short }
        }
        guard words.count > 1 else { return }
        // "Turkana City" is no other name of Turkana.
        if country == nil, let last = words.last?.word, !BodyNouns.isSite(last), !BodyNouns.isPlace(last) {
            beginnings = Self.beginnings(words)
        }
        endings = Self.endings(words)
        lastWord = country == nil ? Self.lastWord(words) : nil
        initials = Self.initials(all, words)
    }

    /// The country before a name of which each country has its own, and the rest.
    private static func withoutCountry(
        _ words: ArraySlice<NameKey>
    ) -> (country: NameKey, rest: ArraySlice<NameKey>)? {
        for length in [2, 1] where words.count > length {
            let place = WordKey(joining: words.prefix(length))
            guard let sense = Gazetteer.shared.sense(of: place), sense == .country || sense == .adjective else {
                continue
            }
            let rest = core(of: words.dropFirst(length))
            guard let head = rest.last, governmentHeads.contains(head.word),
                let entry = Gazetteer.shared.entry(place)
            else { continue }
            return (NameKey(entry.key), rest)
        }
        return nil
    }

    private static func beginnings(_ words: ArraySlice<NameKey>) -> [WordKey] {
        var beginnings: [WordKey] = []
        for length in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
            let beginning = WordKey(joining: words.prefix(length))
            if length == 1, let first = words.first?.text.utf8,
                first.count(where: { $0 != UInt8(ascii: "-") }) < 3 || governmentHeads.contains(beginning)
            {
                continue
            }
            if Gazetteer.shared.sense(of: beginning) == nil { beginnings.append(beginning) }
        }
        return beginnings
    }

    private static func endings(_ words: ArraySlice<NameKey>) -> [WordKey] {
        var endings: [WordKey] = []
        for length in stride(from: min(words.count - 1, 3), through: 1, by: -1) {
            let ending = WordKey(joining: words.suffix(length))
            if length == 1, !BodyNouns.isBody(ending) { continue }
            // In "Museum of Northern Art" the last words name something else.
            let before = words[words.endIndex - length - 1].word
            if smallWords.contains(before) || before == at { continue }
            if Gazetteer.shared.sense(of: ending) == nil { endings.append(ending) }
        }
        return endings
    }

    private static func lastWord(_ words: ArraySlice<NameKey>) -> WordKey? {
        guard words.count == 2, let last = words.last, last.text.utf8.count > 3, !BodyNouns.isBody(last.word),
            !descriptors.contains(last.word), !BodyNouns.isSite(last.word), !BodyNouns.isPlace(last.word),
            Gazetteer.shared.sense(of: last.word) == nil
        else { return nil }
        return last.word
    }

    private static func nickname(_ words: ArraySlice<NameKey>) -> WordKey? {
        guard words.count > 1, let last = words.last, last.text.utf8.count > 4, last.text.hasSuffix("s"),
            !last.text.hasSuffix("ss"), !BodyNouns.isBody(last.word), !descriptors.contains(last.word),
            !BodyNouns.isSite(last.word)
        else { return nil }
        return last.word
    }

    private static func initials(_ all: [NameKey], _ words: ArraySlice<NameKey>) -> [NameKey] {
        var initials: [NameKey] = []
        func add(_ letters: String) {
            guard letters.utf8.count > 1, !initials.contains(where: { $0.text == letters }) else { return }
            initials.append(NameKey(letters))
        }
        let hasSmallWords = all.contains { smallWords.contains($0.word) }
        if hasSmallWords { add(letters(all.lazy.filter { !smallWords.contains($0.word) })) }
        add(letters(all))
        if hasSmallWords || words.count < all.count {
            add(letters(words.lazy.filter { !smallWords.contains($0.word) }))
        }
        // "USGS" of the "U.S. Geological Survey"
        if let first = words.first, lands.contains(first.word) { add(first.text + letters(words.dropFirst())) }
        return initials
    }

    private static func letters(_ words: some Sequence<NameKey>) -> String {
        var letters: [UInt8] = []
        for word in words {
            var isFirst = true
            for byte in word.text.utf8 {
                if isFirst, byte != UInt8(ascii: "-") { letters.append(byte) }
                isFirst = byte == UInt8(ascii: "-")
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether a word is the last of bodies of which each country has its own: "ministry".
    static func isOfGovernment(_ head: WordKey) -> Bool { governmentHeads.contains(head) }

    /// Without corporate endings, and with the noun last that "of" puts first.
    private static func core(of all: ArraySlice<NameKey>) -> ArraySlice<NameKey> {
        var words = all
        while words.count > 1, let last = words.last, corporateEndings.contains(last.word) { words.removeLast() }
        guard words.count > 2, let head = words.first, invertible.contains(head.word),
            words[words.startIndex + 1].word == of
        else { return words }
        // "Department of the Interior" is the "Interior Department".
        var rest = words.dropFirst(2)
        if rest.first?.word == the, rest.count > 1 { rest.removeFirst() }
        return ArraySlice(Array(rest) + [head])
    }

    private static let the: WordKey = "the"
    private static let of: WordKey = "of"
    private static let at: WordKey = "at"
    private static let smallWords = WordSet("of the and for in on to & de du la des")
    private static let lands = WordSet("eu uk un us")
    private static let invertible = WordSet("department ministry")
    private static let corporateEndings = WordSet(
        """
        inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv bv gmbh spa asa oyj ab kk pty
        holdings
        """)
    private static let descriptors = WordSet(
        """
        airlines airways bank computer computers department electronics energy entertainment foods group industries
        international laboratories media motor motors network networks oil petroleum pharmaceuticals pictures records
        software steel stores studios systems technologies technology
        """)
    /// The last word of a government's or a nation's bodies, of which each country has its own.
    private static let governmentHeads = WordSet(
        """
        administration agency army assembly authority bank cabinet commission congress constitution council court
        department embassy government guard house intelligence marines military ministry navy office parliament police
        senate service treasury force forces corps reserve customs coastguard
        """)
}
