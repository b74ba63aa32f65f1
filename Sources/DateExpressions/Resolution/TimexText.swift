import CivilTime

/// A TIMEX3 value that is put into letters only when it is asked for.
///
/// Of an article whose date is looked for, each expression is resolved for hundreds of days, and no one reads the values.
enum TimexText: Sendable {
    case text(String)
    case period(CivilPeriod)
    /// A minute of a day.
    case clock(CivilDay, minute: Int)
    case dayPart(CivilDay, DayPart)

    var string: String {
        switch self {
        case .text(let text): text
        case .period(let period): TimexValue.text(period)
        case .clock(let day, let minute): TimexValue.dayText(day) + TimexValue.clock(minute)
        case .dayPart(let day, let part): TimexValue.dayText(day) + "T" + part.code
        }
    }
}
