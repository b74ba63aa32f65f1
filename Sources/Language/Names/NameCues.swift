/// What a word says of the names beside it or of the name it ends.
struct NameCues: OptionSet, Sendable {
    let rawValue: UInt64

    // MARK: Words of persons

    /// "Mr.", "Sir", "Sgt.": a person follows.
    static let honorific = NameCues(rawValue: 1 << 0)
    /// "President", "Minister": an office, before or behind which its holder is named.
    static let office = NameCues(rawValue: 1 << 1)
    /// What stands before the word of an office: "Foreign" Minister, "Battalion" Chief.
    static let portfolio = NameCues(rawValue: 1 << 2)
    /// "wife", "lawyer", "funeral": what persons have.
    static let kin = NameCues(rawValue: 1 << 3)
    /// "testified", "pleaded", "died": what persons do.
    static let personalVerb = NameCues(rawValue: 1 << 4)
    /// "Jr.", "III"
    static let generation = NameCues(rawValue: 1 << 5)
    /// Usual family names of Korea and China, which stand first.
    static let eastAsianSurname = NameCues(rawValue: 1 << 6)

    /// "goalkeeper", "resident", "widow": a common noun for somebody, directly before the name.
    static let agent = NameCues(rawValue: 1 << 32)
    /// "spokesman": persons have them as companies do.
    static let spokesperson = NameCues(rawValue: 1 << 33)
    /// "MD", "PhD"
    static let degree = NameCues(rawValue: 1 << 34)

    // MARK: Words of organizations

    /// "Inc.", "plc", "AG"
    static let companyEnding = NameCues(rawValue: 1 << 7)
    /// The last word of a name that is always one of a body: "Ministry", "Airlines".
    static let bodyEnd = NameCues(rawValue: 1 << 8)
    /// A body whose name goes on with "of" or "for": "Bank" of America.
    static let bodyOf = NameCues(rawValue: 1 << 9)
    /// The last word of many companies' names: "Resources", "Mining".
    static let companyWord = NameCues(rawValue: 1 << 31)
    /// The first word of a name of a body: "Banco" Roe, "Real" Bilbao.
    static let bodyStart = NameCues(rawValue: 1 << 30)
    /// "carmaker", "lender", "newspaper": a common noun for a body.
    static let bodyNoun = NameCues(rawValue: 1 << 10)
    /// "shares", "profit", "headquarters": what companies have.
    static let corporate = NameCues(rawValue: 1 << 11)
    /// "acquired", "posted", "unveiled": what companies do.
    static let corporateVerb = NameCues(rawValue: 1 << 12)
    /// "NASDAQ", "NYSE" before a ticker.
    static let exchange = NameCues(rawValue: 1 << 13)

    // MARK: Words of places

    /// The last word of a name that is one of a place: "River", "Airport".
    static let siteEnd = NameCues(rawValue: 1 << 14)
    /// The first word of a name that is one of a place: "Lake", "Mount".
    static let siteStart = NameCues(rawValue: 1 << 15)
    /// "town", "province", "coast": a common noun for a place.
    static let placeNoun = NameCues(rawValue: 1 << 16)
    /// "in", "near", "outside"
    static let locative = NameCues(rawValue: 1 << 17)
    /// "government", "border", "parliament": what countries have.
    static let national = NameCues(rawValue: 1 << 18)
    static let planet = NameCues(rawValue: 1 << 19)

    /// "Calif.", "N.Y."
    static let stateAbbreviation = NameCues(rawValue: 1 << 29)

    /// "north", before "of".
    static let direction = NameCues(rawValue: 1 << 35)
    /// "South" Florida, "Little" Havana: no name of a person begins with it.
    static let placeAdjective = NameCues(rawValue: 1 << 36)
    /// "toured", "shelled": what is done to places.
    static let placeVerb = NameCues(rawValue: 1 << 37)

    // MARK: Words of other names

    /// The last word of a name of what takes place: "Cup", "Summit".
    static let affairEnd = NameCues(rawValue: 1 << 20)
    /// The last word of a name of what is agreed, decided or given: "Treaty", "Act", "Prize".
    static let documentEnd = NameCues(rawValue: 1 << 21)
    /// The first word of a name of what takes place: "Hurricane", "Operation".
    static let affairStart = NameCues(rawValue: 1 << 22)
    /// "index", "rover", "album": a common noun for a thing that has a name.
    static let thingNoun = NameCues(rawValue: 1 << 23)

    /// "USS", "HMS": the name of a ship follows.
    static let shipStart = NameCues(rawValue: 1 << 39)

    // MARK: Small words

    /// A word in small letters that stands inside names: "of", "de", "bin".
    static let particle = NameCues(rawValue: 1 << 24)
    /// A particle that no English phrase has: "de", "bin", "von".
    static let foreignParticle = NameCues(rawValue: 1 << 25)
    /// "said", "told", "added"
    static let saying = NameCues(rawValue: 1 << 26)
    /// "were": a verb in the plural.
    static let pluralVerb = NameCues(rawValue: 1 << 38)
    /// "stake", "shares", "confidence": what is held "in" somebody.
    static let held = NameCues(rawValue: 1 << 27)
    /// "ex", "anti", "pro": put before a name with a hyphen.
    static let prefix = NameCues(rawValue: 1 << 28)

    /// What the word says; nothing for most words.
    static func of(_ word: WordInfo) -> NameCues { table[UInt64(word.hash)] }

    /// By the hashes of words. It is made while the user waits for the first frame, so it reads bytes and makes no strings.
    private static let table: NumberTable<NameCues> = {
        var table = NumberTable<NameCues>(capacity: 2_048, absent: [])
        for (cue, words) in NameCueWords.all {
            let bytes = Array(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
            var start = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] <= UInt8(ascii: " ") {
                if start < index { table[UInt64(Lexicon.form(of: bytes, start..<index).0.hash)].formUnion(cue) }
                start = index + 1
            }
        }
        return table
    }()
}
