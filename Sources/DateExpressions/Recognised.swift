/// Recognised expressions, opaque but to `DateReader.resolve`.
public struct RecognisedDates: Sendable {
    var expressions: [Recognised] = []
    /// Numbers such as 3/4/2026 put the day first in this text.
    var dayFirst = false
    /// The text tells of the past by its dates.
    var isHistory = false
    /// The text tells seasons from the southern hemisphere.
    var isSouthern = false
    /// Some are seasons, whose months depend on the hemisphere.
    var nameSeasons = false

    public init() {}

    /// Numbers such as 3/4/2026 put the day first, as some date of the text that can only be read so shows.
    public var putsDayFirst: Bool { dayFirst }

    /// How many there are.
    public var count: Int { expressions.count }
}

extension RecognisedDates {
    /// Sets when the clauses of those expressions play that need it.
    mutating func setClauses(_ clauses: Clauses, where isNeeded: (borrowing Recognised) -> Bool) {
        for index in expressions.indices where !expressions[index].hasOwnClause && isNeeded(expressions[index]) {
            let place = expressions[index].clauseOf
            expressions[index].clause = clauses.time(
                of: expressions[place].tokens, sentence: expressions[place].sentence,
                isOwner: expressions[place].isOwner, isDay: expressions[place].meaning.isOfDay,
                signal: expressions[place].signal)
        }
    }

    /// Sets what all expressions together tell of the text.
    mutating func setManner() {
        var dated = 0
        var counted = 0
        var order: DayMonthOrder?
        for index in expressions.indices {
            let meaning = expressions[index].meaning
            if meaning.statesYear { dated += 1 }
            if meaning.countsFromArticle { counted += 1 }
            if meaning.namesSeason { nameSeasons = true }
            order = order ?? meaning.order
        }
        // Dates with their years stand throughout, and hardly a "yesterday", "Tuesday" or "last week".
        isHistory = dated >= 6 && counted * 5 <= dated
        dayFirst = order == .dayFirst
    }
}

/// Which of the two numbers of 13/4/2026 is the day.
enum DayMonthOrder {
    case dayFirst, monthFirst
}

/// One expression, its meaning still open.
struct Recognised: Sendable {
    var range: Range<Int>
    var tokens: Range<Int>
    var meaning: Meaning
    /// Index in the rule book.
    var rule: Int
    var signal: Signal
    /// "Wednesday's": the expression owns what follows.
    var isOwner: Bool
    /// When its clause plays, `unknown` until the verbs are asked for.
    var clause: ClauseTime
    /// The words beside it tell when its clause plays, whatever the verb.
    var hasOwnClause: Bool
    /// The index of the expression whose clause this one shares, itself most often.
    var clauseOf: Int
    /// Index of its sentence in the analysis, -1 where there is none.
    var sentence: Int
    /// Index of its block, or of its paragraph where there is no analysis.
    var block: Int
    var opensSentence: Bool
    /// "in 2014, when services stopped in August": it goes on from the time right before it.
    var goesOn = false
    /// It only describes a noun: "a 19th-century tower".
    var isAttribute: Bool
    /// "two days after the quake"
    var fromEvent: EventDistance?
    /// The kind of happening that it dates, or that `fromEvent` is counted from.
    var happening = WordFamilies.none
    /// "up from $3 million last year": a figure of that time is compared with one told before it.
    var isCompared = false
    /// It is one end of a span: the index of the other end.
    var partner: Int?
    /// It is a length, and this the index of the date it runs up to: "the nine months ended Sept. 30".
    var end: Int?
}
