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
    /// UTF-8 byte offsets into the text, half-open.
    public var range: Range<Int>
    /// Indices in `Analysis.tokens`.
    public var tokens: Range<Int>
    public var type: TimexType
    /// TIMEX3 value: `2026-01-29`, `2025-SP`, `P9M`, `PRESENT_REF`, `XXXX-WXX-4`.
    public var value: String
    /// TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, …
    public var modifier: String?
    /// The calendar interval that is meant; `nil` where there is none (a bare duration, an unknown article date).
    public var period: CivilPeriod?
    /// Why it means that, for a reader: `“last April” counted back from the article's date, 30 Jan 2026`.
    public var because: String
    /// The rule that recognised it, as the rule list names it.
    public var rule: String
    /// What it was counted from: another expression's index, when it is not the article's date.
    public var anchor: Int?
    /// Says the date outright, with a year, so that it needs no article date.
    public var isExplicit: Bool

    public init(
        range: Range<Int>, tokens: Range<Int>, type: TimexType, value: String, modifier: String? = nil,
        period: CivilPeriod?, because: String, rule: String, anchor: Int? = nil, isExplicit: Bool
    ) {
        self.range = range
        self.tokens = tokens
        self.type = type
        self.value = value
        self.modifier = modifier
        self.period = period
        self.because = because
        self.rule = rule
        self.anchor = anchor
        self.isExplicit = isExplicit
    }
}
