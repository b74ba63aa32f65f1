/// What the engine asks of a meaning.
extension Meaning {
    var isNothing: Bool {
        if case .nothing = self { return true }
        return false
    }

    var isLastYear: Bool {
        if case .named(.unit(.year), .last, nil) = self { return true }
        return false
    }

    /// "last year", "a year ago": what figures are compared with.
    var isYearBefore: Bool {
        switch self {
        case .named: isLastYear
        case .shifted(let quantity, .year, .ago, nil): quantity == Quantity(1)
        default: false
        }
    }

    /// "the quarter", "the latest quarter": which one is not told.
    var isUnnamedQuarter: Bool {
        if case .named(.unit(.quarter), let relation, nil) = self { return relation != .yearEarlier }
        return false
    }

    /// A year, decade or century that is told outright.
    var isOfYears: Bool {
        switch self {
        case .century, .decade: true
        case .calendar(let date): date.year != nil && date.month == nil
        case .part(_, let inner), .approximate(_, let inner): inner.isOfYears
        default: false
        }
    }

    /// "the fiscal first quarter".
    var isFiscalQuarter: Bool {
        if case .named(.quarter(_, isFiscal: true), _, _) = self { return true }
        return false
    }

    /// "the quarter", "the third quarter".
    var isQuarter: Bool {
        if case .named(.quarter, _, _) = self { return true }
        return isUnnamedQuarter
    }

    /// "Memorial Day", "Christmas".
    var isHoliday: Bool {
        if case .named(.holiday, _, _) = self { return true }
        return false
    }

    /// "Tuesday".
    var isWeekday: Bool {
        if case .named(.weekday, .bare, nil) = self { return true }
        return false
    }

    /// "Tuesday", "Tuesday night".
    var isOfWeekday: Bool {
        if case .dayPart(_, let day?) = self { return day.isWeekday }
        return isWeekday
    }

    /// "the day" of a happening, "the day before" it: which one is not told.
    var isSomeDay: Bool { self == .calendar(CalendarDate()) }

    /// "two days" before the "after" of a happening, "the day" before its "of".
    func distance(before signal: Signal) -> EventDistance? {
        // "on the day of the ruling"
        if signal == .within, isSomeDay {
            return EventDistance(count: 0, unit: .day, isAfter: true)
        }
        guard signal == .after || signal == .before else { return nil }
        switch self {
        case .duration(let quantity, let unit, .none):
            return EventDistance(
                count: quantity.isVague ? nil : quantity.whole, unit: Calendar.precision(unit),
                isAfter: signal == .after)
        case .approximate(_, let inner): return inner.distance(before: signal)
        // "the day after his death"
        case .calendar where isSomeDay: return EventDistance(count: 1, unit: .day, isAfter: signal == .after)
        default: return nil
        }
    }

    /// "Tuesday", "Jan. 14", "yesterday".
    var isDay: Bool {
        switch self {
        case .calendar(let date): date.day != nil
        case .named(.weekday, _, nil), .deictic: true
        default: false
        }
    }

    /// "Tuesday", "Tuesday night", "5 p.m. Tuesday".
    var isOfDay: Bool {
        switch self {
        case .dayPart(_, let day?), .time(_, let day?): day.isDay
        default: isDay
        }
    }

    /// "Tuesday", "Jan. 14": not "yesterday", "the next day".
    var namesDay: Bool {
        switch self {
        case .calendar(let date): date.day != nil
        case .named(.weekday, _, nil), .named(.dayOfMonth, _, nil): true
        default: false
        }
    }

    /// "5 p.m.", of a day that is not told.
    var isBareClock: Bool {
        if case .time(_, nil) = self { return true }
        return false
    }

    /// A month, a season or a quarter without its year.
    var comesRound: Bool {
        switch self {
        case .span(let first, let last): first.comesRound && last.comesRound
        case .named(.month, .bare, nil), .named(.season, .bare, nil), .named(.quarter(_, isFiscal: false), .bare, nil):
            true
        default: false
        }
    }

    /// "the week", "the month".
    var isSpokenOfUnit: Bool {
        switch self {
        case .named(.unit(.week), .the, nil), .named(.unit(.month), .the, nil): true
        default: false
        }
    }

    /// Says its year outright: "June 4, 1977", "dawn on June 4, 1977", "the spring of 1978".
    var statesYear: Bool {
        switch self {
        case .calendar(let date): date.year != nil
        case .named(_, _, let inner?), .time(_, let inner?), .dayPart(_, let inner?): inner.statesYear
        case .part(_, let inner), .approximate(_, let inner): inner.statesYear
        default: false
        }
    }

    /// Counted from the article's day: "yesterday", "Tuesday", "last week", "in August last year", "two months ago".
    var countsFromArticle: Bool {
        switch self {
        case .deictic, .shifted(_, _, .ago, _), .dayPart(_, nil): true
        case .time(_, let day?), .dayPart(_, let day?): day.countsFromArticle
        case .named(.weekday, .bare, _), .named(_, .last, _), .named(_, .next, _), .named(_, .this, _): true
        case .named(_, _, let container?): container.countsFromArticle
        case .part(_, let inner), .approximate(_, let inner): inner.countsFromArticle
        default: false
        }
    }

    /// "The fourth quarter", "the second half" without a year: games have them too.
    var mayBeOfGame: Bool {
        switch self {
        case .named(.quarter(_, isFiscal: false), .bare, nil), .named(.half, .bare, nil): true
        case .named(.unit(.quarter), .the, nil): true
        case .part(_, let inner): inner.mayBeOfGame
        default: false
        }
    }

    /// The order of day and month in a date of numbers that can be read in one way only.
    var order: DayMonthOrder? {
        guard case .calendar(let date) = self, date.isAmbiguous else { return nil }
        if let first = date.month, first > 12 { return .dayFirst }
        if let second = date.day, second > 12 { return .monthFirst }
        return nil
    }

    /// Tells a season of some year, whose months depend on the hemisphere.
    var namesSeason: Bool {
        switch self {
        case .named(.season, _, _): true
        case .part(_, let inner), .approximate(_, let inner), .repeated(let inner): inner.namesSeason
        case .span(let first, let last): first.namesSeason || last.namesSeason
        default: false
        }
    }
}
