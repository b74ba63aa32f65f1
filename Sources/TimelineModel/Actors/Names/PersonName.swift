/// A name as a person's: "Martin J. Doyle Jr."
struct PersonName: Sendable {
    /// `nil` for a surname alone.
    private(set) var given: NameKey?
    /// With its particles: "von der leyen".
    let surname: NameKey
    /// "jr", "iii", or empty.
    let generation: String
    /// Given name and the only middle name, where that is no initial: "claudia sheinbaum" of "Claudia Sheinbaum Pardo".
    private(set) var givenAndMiddle: NameKey?
    /// The first middle name or the initials there: "w", "hw".
    private(set) var middle: String?
    /// "peña larraín" of "Rodrigo Peña Larraín": two surnames, of which the first may be a middle name elsewhere.
    private(set) var surnames: WordKey?
    /// How many of the words are the name, titles before it left out.
    let length: Int
    /// Told by a title such as "Mr." or by the given name.
    private(set) var gender: Gender?
    /// Given name and surname: what the same person is called elsewhere, middle names left out.
    let key: NameKey
    /// "serri" of "al-serri", which many articles leave the Arabic article off; `nil` where there is none.
    let surnameWithoutArticle: WordKey?

    var isSurnameOnly: Bool { given == nil }

    init?(_ all: [NameKey]) {
        var words = all[...]
        while words.count > 1, let first = words.first, PersonTitles.isTitle(first.word) {
            gender = gender ?? PersonTitles.gender(of: first.word)
            words.removeFirst()
        }
        // "Home Secretary Ann Lee", where the name finder took the title in.
        if words.count > 2, let first = words.first, !GivenNames.shared.isGivenName(first.word),
            let title = words.dropFirst().dropLast().lastIndex(where: { PersonTitles.isTitle($0.word) })
        {
            words = words[(title + 1)...]
        }
        // "Swimmer Ann Lee"
        if words.count > 2, let first = words.first, PersonNouns.contains(first.text) || first.word == Self.staff,
            !GivenNames.shared.isGivenName(first.word),
            GivenNames.shared.isGivenName(words[words.startIndex + 1].word)
        {
            words.removeFirst()
        }
        length = words.count
        // "Doyle campaign" is a body, not a person.
        if words.count > 1, let last = words.last, Self.bodyNouns.contains(last.word) { return nil }
        if words.count > 2, let last = words.last, Self.generations.contains(last.word) {
            generation = last.text
            words.removeLast()
        } else {
            generation = ""
        }
        guard let last = words.last else { return nil }
        var start = words.endIndex - 1
        while start > words.startIndex, Self.particles.contains(words[start - 1].word) { start -= 1 }
        let isPlain = start == words.endIndex - 1
        let surname = isPlain ? last : NameKey(words[start...].lazy.map(\.text).joined(separator: " "))
        self.surname = surname
        surnameWithoutArticle = Self.withoutArticle(surname.text)
        let suffix = generation.isEmpty ? "" : " " + generation
        guard start > words.startIndex else {
            key = suffix.isEmpty ? surname : NameKey(surname.text + suffix)
            return
        }
        let given = words[words.startIndex]
        self.given = given
        let middles = words[(words.startIndex + 1)..<start]
        middle = middles.first?.text
        // "George H.W." is another than "George W."
        let hasInitials = middles.count == 1 && middle.map(Self.areInitials) == true
        key = NameKey(given.text + (hasInitials ? " \(middle ?? "") " : " ") + surname.text + suffix)
        if let only = middles.first, middles.count == 1, only.text.utf8.count > 1, !hasInitials {
            givenAndMiddle = NameKey(given.text + " " + only.text)
        }
        if let last = middles.last, last.text.utf8.count > 2, isPlain, !GivenNames.shared.isGivenName(last.word) {
            surnames = NameKey(joining: [last, surname]).word
        }
        if gender == nil { gender = GivenNames.shared.gender(of: given.word) }
    }

    /// Two or three letters without a vowel, which nobody is called.
    private static func areInitials(_ word: String) -> Bool {
        (2...3).contains(word.utf8.count) && !word.utf8.contains { "aeiouy".utf8.contains($0) }
    }

    /// Whether two persons have different initials or middle names: "George W." and "George H.W."
    func contradicts(_ other: PersonName) -> Bool {
        guard let own = middle?.utf8, let others = other.middle?.utf8 else { return false }
        return own.first != others.first || min(own.count, others.count) > 1 && !own.elementsEqual(others)
    }

    private static func withoutArticle(_ surname: String) -> WordKey? {
        guard surname.utf8.count > 5, surname.hasPrefix("al-") || surname.hasPrefix("el-") else { return nil }
        return WordKey(surname.dropFirst(3))
    }

    private static let staff: WordKey = "staff"
    private static let generations = WordSet("jr sr ii iii iv")
    private static let bodyNouns = WordSet(
        """
        administration analytics associates cabinet campaign consulting family foundation government insights
        institute officials organization partners research solutions strategies team university
        """)

    static let particles = WordSet(
        """
        al ap bin bint ben da dal das de del della den der di do dos du el ibn la le ten ter van von zu
        """)
}

/// Words before a person's name that are no part of it.
enum PersonTitles {
    static func isTitle(_ word: WordKey) -> Bool { titles[word] != nil }

    /// The sex that a title tells, if any.
    static func gender(of word: WordKey) -> Gender? { titles[word] ?? nil }

    private static let titles: WordTable<Gender?> = {
        var titles = WordTable<Gender?>(capacity: 128)
        for (list, gender) in [(neutral, nil), (male, .male), (female, .female)] as [(StaticString, Gender?)] {
            let text = TableText(list)
            text.forEachWord { titles[text.word($0)] = .some(gender) }
        }
        return titles
    }()

    private static let male: StaticString = """
        mr sir lord king prince father pope monsieur herr sheikh ayatollah imam chairman congressman councilman
        emperor tsar czar duke baron earl viscount sultan emir
        """
    private static let female: StaticString = """
        mrs ms miss madam madame lady dame queen princess sister frau chairwoman congresswoman councilwoman empress
        tsarina duchess baroness countess
        """
    private static let neutral: StaticString = """
        dr prof professor president premier chancellor senator sen governor gov representative rep secretary minister
        ambassador judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm
        mayor bishop archbishop cardinal rev reverend hon chief officer detective ceo commissioner attorney saint st
        sheriff
        """
}
