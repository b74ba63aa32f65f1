import CivilTime

/// What a language brings: its words, its rules, its holidays. English is in `English/`.
struct LanguageRules: Sendable {
    var entries: [Lexicon.Entry]
    var rules: [Rule]
    var holidays: [Holiday]
    var functionWords: FunctionWords.Spelling
    /// Countries and large cities of the south, where the seasons are turned about.
    var southernPlaces: PlaceNames
    /// Small words within names: "March of Dimes"; not those that can stand between a date and a name.
    var nameLinks: WordSet
    var verbs: ClauseVerbs
    /// "in 2014, when …": what goes on from a time.
    var when: WordSet
    /// "usually": what comes round is told of all years.
    var habitual: WordSet
    /// What stands before a figure that another is compared with: "up from", "compared with".
    var comparing: WordSet
    var numbered: NumberedThings
    /// Words of reports of games, whose halves and quarters are none of the year.
    var gameWords: WordSet
    /// Whom an age in months or weeks is told of.
    var children: WordSet
    /// Words that can tell of the same happening: "shot", "killing", "death".
    var happenings: WordFamilies
    /// Verbs that only say that something came: "the crash occurred on Friday".
    var occurring: WordSet
    /// Verbs that stand before another: "was shot".
    var auxiliaries: WordSet
}

/// Words beside a number that is no year.
struct NumberedThings: Sendable {
    /// "Flight 1998", "page 1987"
    var labels: WordSet
    /// "Windows 2000", with their capital
    var products: WordSet
    /// Makers of cars and the like: "a 1998 Honda Civic", "the Mazda 2000"
    var makers: WordSet
    /// "1990 Elm Street"
    var streets: WordSet
    /// "2000 square feet"
    var measures: WordSet
}

/// A day, or a stretch of days, with a name of its own that comes round every year.
struct Holiday: Sendable {
    /// Its name as a pattern: `(christmas | xmas) [day]`.
    var name: String
    var day: AnnualDay
    /// How many days it lasts.
    var length: Int
    /// Its name means something else without a capital: "lent", "easter eggs".
    var needsCapital: Bool

    init(_ name: String, _ day: AnnualDay, length: Int = 1, needsCapital: Bool = false) {
        self.needsCapital = needsCapital
        self.name = name
        self.day = day
        self.length = length
    }

    func rule(index: Int) -> Rule {
        Rule(
            "holiday: \(name)", [.holiday], name, isPart: true, when: needsCapital ? [.capitalised] : [], examples: []
        ) { _ in
            .named(.holiday(index), .bare, within: nil)
        }
    }
}
