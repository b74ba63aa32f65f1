/// A name as a person's: "Martin J. Doyle Jr."
struct PersonName: Sendable {
    /// Empty for a surname alone.
    var given: String
    /// With its particles: "von der leyen".
    var surname: String
    /// "jr", "iii", or empty.
    var generation: String
    /// Middle names and initials.
    var middle: [String]
    /// How many of the words are the name, titles before it left out.
    var length: Int
    /// Told by a title such as "Mr." or by the given name.
    var gender: Gender?

    /// Given name and surname: what the same person is called elsewhere, middle names left out.
    var key: String {
        var key = given.isEmpty ? surname : "\(given) \(surname)"
        if !generation.isEmpty { key += " " + generation }
        return key
    }

    var isSurnameOnly: Bool { given.isEmpty }

    /// "serri" of "al-serri", which many articles leave the Arabic article off; `nil` where there is none.
    var surnameWithoutArticle: String? {
        for article in ["al-", "el-"] where surname.hasPrefix(article) && surname.utf8.count > 5 {
            return String(surname.dropFirst(article.utf8.count))
        }
        return nil
    }

    init?(_ words: [String]) {
        var words = words[...]
        while words.count > 1, let first = words.first, PersonTitles.isTitle(first) {
            gender = gender ?? PersonTitles.gender(of: first)
            words.removeFirst()
        }
        // "Home Secretary Ann Lee", where the name finder took the title in.
        if let first = words.first, !GivenNames.shared.isGivenName(first),
            let title = words.dropFirst().dropLast().lastIndex(where: PersonTitles.isTitle)
        {
            words = words[(title + 1)...]
        }
        // "Swimmer Ann Lee"
        if words.count > 2, let first = words.first, PersonNouns.contains(first) || first == "staff",
            !GivenNames.shared.isGivenName(first),
            GivenNames.shared.isGivenName(words[words.startIndex + 1])
        {
            words.removeFirst()
        }
        length = words.count
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
        "administration", "analytics", "associates", "cabinet", "campaign", "consulting", "family", "foundation",
        "government", "insights", "institute", "officials", "organization", "partners", "research", "solutions",
        "strategies", "team", "university",
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
        "chairman", "congressman", "councilman", "emperor", "tsar", "czar", "duke", "baron", "earl", "viscount",
        "sultan",
        "emir",
    ]
    private static let female: Set<String> = [
        "mrs", "ms", "miss", "madam", "madame", "lady", "dame", "queen", "princess", "sister", "frau", "chairwoman",
        "congresswoman", "councilwoman", "empress", "tsarina", "duchess", "baroness", "countess",
    ]
    private static let neutral: Set<String> = [
        "dr", "prof", "professor", "president", "premier", "chancellor", "senator", "sen", "governor", "gov",
        "representative", "rep", "secretary", "minister", "ambassador", "judge", "justice", "general", "gen",
        "colonel", "col", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "major", "maj", "admiral", "adm",
        "mayor", "bishop", "archbishop", "cardinal", "rev", "reverend", "hon", "chief", "officer", "detective",
        "ceo", "commissioner", "attorney", "saint", "st", "sheriff",
    ]
}
