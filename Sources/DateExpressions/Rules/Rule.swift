/// One rule of a language: a form of words and what it means.
///
/// `pattern` is written for people: lower-case words stand for themselves, capitals for a kind of word (`Term`), `<name>`
/// for another rule's phrase, `[ ]` for what may be left out, `( | )` for a choice.
struct Rule: Sendable {
    var name: String
    /// Which phrases of other rules it can be; the empty set for one that stands only by itself.
    var phrases: Phrases
    var pattern: String
    /// Does not stand by itself, only within other rules.
    var isPart = false
    /// What must hold around it.
    var conditions: Conditions
    /// Each is recognised as a whole, or what stands between brackets in it is: `on [Jan. 26]`.
    var examples: [String]
    /// Nothing in them is recognised by this rule.
    var counterExamples: [String]
    var meaning: @Sendable (Match) -> Meaning?

    init(
        _ name: String, _ phrases: Phrases = [], _ pattern: String, isPart: Bool = false,
        when conditions: Conditions = [], examples: [String], not counterExamples: [String] = [],
        _ meaning: @escaping @Sendable (Match) -> Meaning?
    ) {
        self.name = name
        self.phrases = phrases
        self.pattern = pattern
        self.isPart = isPart
        self.conditions = conditions
        self.examples = examples
        self.counterExamples = counterExamples
        self.meaning = meaning
    }
}

/// Names under which a rule's words can stand in the patterns of other rules.
struct Phrases: OptionSet, Sendable {
    var rawValue: UInt16

    /// `<date>`: a day, month, season, quarter or year.
    static let date = Phrases(rawValue: 1 << 0)
    /// `<day>`: names one day.
    static let day = Phrases(rawValue: 1 << 1)
    /// `<unit>`: "last week", "this month".
    static let unit = Phrases(rawValue: 1 << 2)
    /// `<time>`: a clock time.
    static let time = Phrases(rawValue: 1 << 3)
    /// `<count>`: how many.
    static let count = Phrases(rawValue: 1 << 4)
    /// `<length>`: "two weeks".
    static let length = Phrases(rawValue: 1 << 5)
    /// `<year>`: "1989", "last year", "fiscal 1989".
    static let year = Phrases(rawValue: 1 << 6)
    /// `<month>`: "May", "last May", "May 2025".
    static let month = Phrases(rawValue: 1 << 7)
    /// `<quarter>`: "third quarter".
    static let quarter = Phrases(rawValue: 1 << 8)

    /// `<holiday>`: a named day.
    static let holiday = Phrases(rawValue: 1 << 9)

    static let names: [(name: String, phrase: Phrases)] = [
        ("date", .date), ("day", .day), ("unit", .unit), ("time", .time), ("count", .count), ("length", .length),
        ("year", .year), ("month", .month), ("quarter", .quarter), ("holiday", .holiday),
    ]
}

/// What must hold around a rule's words for it to count.
struct Conditions: OptionSet, Sendable {
    var rawValue: UInt32

    /// Its first word has a capital, or the whole text is in capitals: "May", "March", "Sat".
    static let capitalised = Conditions(rawValue: 1 << 0)
    /// No verb by its tag or by the word before: "may", "march", "fall", "spring".
    static let notVerb = Conditions(rawValue: 1 << 1)
    /// A preposition of time, an article or a mark of time stands before it.
    static let introduced = Conditions(rawValue: 1 << 2)
    /// A number that stands where a year can: not before a counted noun.
    static let yearLike = Conditions(rawValue: 1 << 3)
    /// Not within a name of a person, organization or product.
    static let notName = Conditions(rawValue: 1 << 4)
    /// An adjective before a noun.
    static let adjective = Conditions(rawValue: 1 << 6)
    /// After what is counted: "$5 million a year".
    static let rate = Conditions(rawValue: 1 << 7)

    /// Before a mark, a conjunction or the end: "two days after." but not "two days after the vote".
    static let endsClause = Conditions(rawValue: 1 << 10)
    /// No hyphen follows: not "a year-end party".
    static let notHyphenated = Conditions(rawValue: 1 << 12)
    /// Before "before" or "after" and something that is no date; or before "of the" and what is no unit of time.
    static let beforeEvent = Conditions(rawValue: 1 << 13)
    /// After "since", "by", "until" or "before".
    static let afterSignal = Conditions(rawValue: 1 << 14)
    /// Behind "over" or "through": "over the years".
    static let inCourse = Conditions(rawValue: 1 << 21)
    /// Right after a modal or before one: "will one day be", "soon will be".
    static let besideModal = Conditions(rawValue: 1 << 5)
    /// Behind a verb, and made of what follows: "followed months of talks", not "the months of summer".
    static let filled = Conditions(rawValue: 1 << 22)
    /// Goes on with another of its kind: "the second and fourth quarters".
    static let beforeSibling = Conditions(rawValue: 1 << 23)
    /// Not tagged as a noun: "a quarterly" is a dividend or a paper.
    static let notNoun = Conditions(rawValue: 1 << 24)
    /// No clause behind it says which: not "on days when it rains".
    static let notDescribed = Conditions(rawValue: 1 << 25)
    /// Describes no child: "their 6-month-old son".
    static let notOfPerson = Conditions(rawValue: 1 << 26)
    /// Not the first of two words with capitals: "The Daily Mail".
    static let notTitle = Conditions(rawValue: 1 << 15)
    /// All its words have capitals, and it does not begin the sentence: "60 Minutes".
    static let titled = Conditions(rawValue: 1 << 9)
    /// A capital "March" that no preposition of time stands before.
    static let marching = Conditions(rawValue: 1 << 16)
    /// Before "ended" or "ending", or "to" and a month.
    static let beforeEnding = Conditions(rawValue: 1 << 11)
    /// Behind "at" or another preposition of time, but "for" and "of": "at 2030 hours".
    static let atClock = Conditions(rawValue: 1 << 20)
    /// Not behind "for", where a length lasts: "for two weeks from Nov. 10".
    static let notForLength = Conditions(rawValue: 1 << 17)
    /// Not the end of a name with capitals: "USA Today".
    static let notNamed = Conditions(rawValue: 1 << 18)
    /// Not a newspaper: "the party daily Granma".
    static let notPaper = Conditions(rawValue: 1 << 19)
    /// At the end of a clause, or before a mark or preposition: "earlier" by itself.
    static let standsAlone = Conditions(rawValue: 1 << 8)
}
