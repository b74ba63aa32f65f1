/// What a word, number or mark can be in a date expression. A word may be several: "second" is a unit and an ordinal.
enum WordKind: UInt8, CaseIterable, Sendable {
    // Words of a language, with a value from its lexicon.
    /// Value 1...12.
    case month
    /// 1...7 from Monday.
    case weekday
    /// "Mondays": 1...7.
    case weekdays
    /// `Season.rawValue`.
    case season
    /// `TimeUnit.rawValue`, said in the singular or the plural.
    case unit, units
    /// A cardinal number in words.
    case number
    /// 100, 1000, …: multiplies the number before it.
    case scale
    /// A number that is not told: few, several.
    case vague
    case ordinal
    /// today, yesterday: days from the article's.
    case deictic
    /// `DayPart.rawValue`.
    case dayPart
    /// noon, midnight: minute of the day.
    case clockWord
    /// 0 before noon, 1 after.
    case meridian
    /// A time zone.
    case zone
    /// `Relation.rawValue`: last, next, this.
    case relation
    /// `Part.rawValue`: early, mid, late.
    case part
    /// `Approximation.rawValue`: about, nearly, at least.
    case approximation
    /// `Reference.rawValue`: now, recently.
    case reference
    /// daily, weekly: `TimeUnit.rawValue`.
    case frequency
    /// nineties: 10...90.
    case decadeWord
    /// `Era.rawValue`: BC, AD.
    case era
    /// `Signal.rawValue`: since, by, until.
    case signal
    /// A word that only stands in patterns or in the names of holidays.
    case plain
    /// Plain, but makes it worth to read on: "Christmas", "future", "nineteen".
    case opening

    // Written in digits or marks, the same in any language.
    /// A whole number of at most nine digits.
    case integer
    /// 2.5: value in hundredths.
    case decimal
    /// 26th.
    case ordinalDigits
    /// 1990s, '90s.
    case decadeDigits
    /// '98.
    case shortYear
    /// 5:30, 17.30: minute of the day.
    case clock
    /// 2026-01-30, or another form whose order is fixed: 30.1.2026.
    case isoDate
    /// 1/30/2026, 30.1.26.
    case numericDate
    case comma, hyphen, slash, possessive
}

/// A set of kinds, in one word.
struct WordKinds: OptionSet, Sendable {
    var rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ kind: WordKind) { rawValue = 1 << UInt64(kind.rawValue) }

    init(_ kinds: [WordKind]) {
        rawValue = kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    @inline(__always)
    func has(_ kind: WordKind) -> Bool { rawValue & 1 << UInt64(kind.rawValue) != 0 }

    /// How many kinds there are.
    static let count = WordKind.allCases.count

    /// Calls with the number of each kind of the set.
    @inline(__always)
    func visitNumbers(_ body: (Int) -> Void) {
        var left = rawValue
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left - 1
        }
    }

    /// A stretch of text without one of these holds no date expression.
    static let triggers = WordKinds([
        .month, .weekday, .weekdays, .season, .unit, .units, .deictic, .dayPart, .clockWord, .meridian, .reference,
        .frequency, .decadeWord, .opening, .decadeDigits, .shortYear, .clock, .isoDate, .numericDate, .ordinalDigits,
        .era,
    ])
}
