/// A kind of word in a pattern, as its name in capitals.
enum Term: String, CaseIterable, Sendable {
    case month = "MONTH"
    case weekday = "WEEKDAY"
    case weekdays = "WEEKDAYS"
    case season = "SEASON"
    case unit = "UNIT"
    case units = "UNITS"
    case day = "DAY"
    case ordinalDay = "DAYTH"
    case year = "YEAR"
    case shortYear = "YY"
    case integer = "INT"
    case number = "NUM"
    case decimal = "DECIMAL"
    case vague = "VAGUE"
    case ordinal = "ORDINAL"
    case deictic = "DEICTIC"
    case dayPart = "DAYPART"
    case noon = "NOON"
    case hour = "HOUR"
    case clock = "CLOCK"
    case meridian = "MERIDIAN"
    case zone = "ZONE"
    case relation = "REL"
    case part = "PART"
    case approximation = "APPROX"
    case reference = "REF"
    case frequency = "FREQ"
    case decade = "DECADE"
    case decadeWord = "DECADEWORD"
    case era = "ERA"
    case isoDate = "ISODATE"
    case numericDate = "NUMDATE"
    case quarterNumber = "QNUM"

    /// The kinds of atom it can be, before its value is looked at.
    var kinds: WordKinds {
        switch self {
        case .month: WordKinds(.month)
        case .weekday: WordKinds(.weekday)
        case .weekdays: WordKinds(.weekdays)
        case .season: WordKinds(.season)
        case .unit: WordKinds(.unit)
        case .units: WordKinds(.units)
        case .day: WordKinds([.integer, .ordinalDigits, .ordinal])
        case .ordinalDay: WordKinds([.ordinalDigits, .ordinal])
        case .year: WordKinds([.integer, .number])
        case .shortYear: WordKinds(.shortYear)
        case .integer: WordKinds(.integer)
        case .number: WordKinds([.integer, .number])
        case .decimal: WordKinds(.decimal)
        case .vague: WordKinds(.vague)
        case .ordinal: WordKinds([.ordinalDigits, .ordinal])
        case .deictic: WordKinds(.deictic)
        case .dayPart: WordKinds(.dayPart)
        case .noon: WordKinds(.clockWord)
        case .hour: WordKinds([.integer, .number])
        case .clock: WordKinds([.clock, .decimal])
        case .meridian: WordKinds(.meridian)
        case .zone: WordKinds(.zone)
        case .relation: WordKinds(.relation)
        case .part: WordKinds(.part)
        case .approximation: WordKinds(.approximation)
        case .reference: WordKinds(.reference)
        case .frequency: WordKinds(.frequency)
        case .decade: WordKinds(.decadeDigits)
        case .decadeWord: WordKinds(.decadeWord)
        case .era: WordKinds(.era)
        case .isoDate: WordKinds(.isoDate)
        case .numericDate: WordKinds(.numericDate)
        case .quarterNumber: WordKinds([.ordinalDigits, .ordinal])
        }
    }

    /// What the atom is worth as this term, or `nil` where it is not one.
    func value(of atom: Atom, _ lexicon: Lexicon) -> Int32? {

        switch self {
        case .day:
            if atom.kinds.has(.integer) { return atom.detail <= 2 && (1...31).contains(atom.value) ? atom.value : nil }
            return Self.ordinal(atom, lexicon).flatMap { (1...31).contains($0) ? $0 : nil }
        case .ordinalDay:
            return Self.ordinal(atom, lexicon).flatMap { (1...31).contains($0) ? $0 : nil }
        case .ordinal:
            return Self.ordinal(atom, lexicon)
        case .quarterNumber:
            return Self.ordinal(atom, lexicon).flatMap { (1...4).contains($0) ? $0 : nil }
        case .year:
            // In words only as "nineteen ninety-six", which composes to four digits.
            guard atom.detail == 4, (1000...2199).contains(atom.value) else { return nil }
            return atom.value
        case .integer, .number, .decimal:
            return atom.value
        case .hour:
            return atom.detail <= 2 && (0...24).contains(atom.value) ? atom.value : nil
        case .clock:
            if atom.kinds.has(.clock) { return atom.value }
            let (hour, minute) = (atom.value / 100, atom.value % 100)
            return hour < 24 && minute < 60 ? hour * 60 + minute : nil
        case .decade, .shortYear, .isoDate, .numericDate:
            return atom.value
        case .month: return lexicon.value(atom.word, .month)
        case .weekday: return lexicon.value(atom.word, .weekday)
        case .weekdays: return lexicon.value(atom.word, .weekdays)
        case .season: return lexicon.value(atom.word, .season)
        case .unit: return lexicon.value(atom.word, .unit)
        case .units: return lexicon.value(atom.word, .units)
        case .vague: return lexicon.value(atom.word, .vague)
        case .deictic: return lexicon.value(atom.word, .deictic)
        case .dayPart: return lexicon.value(atom.word, .dayPart)
        case .noon: return lexicon.value(atom.word, .clockWord)
        case .meridian: return lexicon.value(atom.word, .meridian)
        case .zone: return lexicon.value(atom.word, .zone)
        case .relation: return lexicon.value(atom.word, .relation)
        case .part: return lexicon.value(atom.word, .part)
        case .approximation: return lexicon.value(atom.word, .approximation)
        case .reference: return lexicon.value(atom.word, .reference)
        case .frequency: return lexicon.value(atom.word, .frequency)
        case .decadeWord: return lexicon.value(atom.word, .decadeWord)
        case .era: return lexicon.value(atom.word, .era)
        }
    }

    private static func ordinal(_ atom: Atom, _ lexicon: Lexicon) -> Int32? {
        atom.kinds.has(.ordinalDigits) ? atom.value : lexicon.value(atom.word, .ordinal)
    }
}
