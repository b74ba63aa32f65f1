import CivilTime

/// The four kinds of TIMEX3 (TimeML Annotation Guidelines 1.2.1).
public enum TimexType: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
}

/// Words that name a time, with what they mean for a given article date.
public struct DateExpression: Sendable {
    /// Where the words themselves, or the tense they stand in, put the time, seen from the article.
    public enum Direction: UInt8, Sendable {
        case unknown
        /// "last week", "earlier this month", "on Thursday" after "said".
        case past
        /// "today", "this week".
        case present
        /// "next month", "in February" after "will".
        case future
    }

    /// UTF-8 byte offsets into the text, half-open.
    public var range: Range<Int>
    /// Indices in `Analysis.tokens`.
    public var tokens: Range<Int>
    public var type: TimexType
    /// TIMEX3 value: `2026-01-29`, `2025-SP`, `P9M`, `PRESENT_REF`, `XXXX-WXX-4`.
    public var value: String {
        get { text.string }
        set { text = .text(newValue) }
    }
    /// TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, …
    public var modifier: String?
    /// The calendar interval that is meant; `nil` where there is none (a bare duration, an unknown article date).
    public var period: CivilPeriod?
    /// The rule that recognised it, as the rule list names it.
    public var rule: String
    /// What it was counted from: another expression's index, when it is not the article's date.
    public var anchor: Int?
    /// Says the date outright, with a year, so that it needs no article date.
    public var isExplicit: Bool
    public var direction: Direction
    /// A year, decade or century that only describes a noun, and does not date what the clause tells: "a 19th-century
    /// tower", "the 2014 attack".
    public var isAttribute = false
    /// "Two days after the quake": how far it lies from the happening that the words behind it tell; `nil` for all else.
    public var fromEvent: EventDistance?
    /// How finely the words tell the time ("Thursday" a day, "last month" a month), known even where `period` is not.
    public var granularity: Precision?
    /// The trace of the resolution, put into words only when asked for.
    var explanation: Explanation
    private var text: TimexText

    /// Why it means that, for a reader: `“last April” counted back from the article's date, 30 Jan 2026`.
    public var because: String {
        get { explanation.text }
        set { explanation = .words(newValue) }
    }

    public init(
        range: Range<Int>, tokens: Range<Int>, type: TimexType, value: String, modifier: String? = nil,
        period: CivilPeriod?, because: String, rule: String, anchor: Int? = nil, isExplicit: Bool,
        direction: Direction = .unknown, granularity: Precision? = nil
    ) {
        self.init(
            range: range, tokens: tokens, type: type, text: .text(value), modifier: modifier, period: period,
            explanation: .words(because), rule: rule, anchor: anchor, isExplicit: isExplicit, direction: direction,
            granularity: granularity)
    }

    init(
        range: Range<Int>, tokens: Range<Int>, type: TimexType, text: TimexText, modifier: String?,
        period: CivilPeriod?, explanation: Explanation, rule: String, anchor: Int?, isExplicit: Bool,
        direction: Direction, granularity: Precision?
    ) {
        self.range = range
        self.tokens = tokens
        self.type = type
        self.text = text
        self.modifier = modifier
        self.period = period
        self.explanation = explanation
        self.rule = rule
        self.anchor = anchor
        self.isExplicit = isExplicit
        self.direction = direction
        self.granularity = granularity
    }
}

/// How far a time lies from a happening that is told right behind it: "two days after the quake", "the day before he left".
public struct EventDistance: Sendable, Equatable {
    /// How many units; `nil` where that is not told: "days after".
    public var count: Int?
    /// A day, a week, a month, …
    public var unit: Precision
    /// Behind the happening, not before it.
    public var isAfter: Bool

    public init(count: Int?, unit: Precision, isAfter: Bool) {
        self.count = count
        self.unit = unit
        self.isAfter = isAfter
    }

    /// So many days, or a longer unit: with an hour it makes one time.
    var tellsDay: Bool { count != nil && unit >= .day }
}
