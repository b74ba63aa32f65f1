import CivilTime

/// How finely events are grouped under headings.
public enum TimeZoom: Int, Sendable, CaseIterable, Comparable {
    case years, months, weeks, days

    public var name: String {
        switch self {
        case .years: "years"
        case .months: "months"
        case .weeks: "weeks"
        case .days: "days"
        }
    }

    var finer: TimeZoom? { TimeZoom(rawValue: rawValue + 1) }
    var coarser: TimeZoom? { TimeZoom(rawValue: rawValue - 1) }

    public static func < (left: TimeZoom, right: TimeZoom) -> Bool { left.rawValue < right.rawValue }
}

/// A stretch of the calendar that has a heading of its own.
struct HeadingUnit: Sendable, Hashable {
    enum Level: UInt8, Sendable { case century, decade, year, month, week, day, undated }

    var level: Level
    /// Day numbers, both included.
    var first: Int32
    var last: Int32

    static let undated = HeadingUnit(level: .undated, first: TimelineIndex.undated, last: TimelineIndex.undated)

    /// The unit under which an event stands: the one of the zoom in which it starts. What covers a whole year or month
    /// stands under that year or month, because it is sorted before everything finer; so do decades and centuries.
    init(first: Int32, last: Int32, zoom: TimeZoom) {
        guard first != TimelineIndex.undated else {
            self = .undated
            return
        }
        let day = CivilDay(number: first)
        switch Self.level(first: first, last: last, zoom: zoom) {
        case .century: self = .years(100, from: day)
        case .decade: self = .years(10, from: day)
        case .year: self = .year(of: day)
        case .month:
            let start = day.startOfMonth
            self.init(level: .month, first: start.number, last: start.adding(months: 1).number - 1)
        case .week:
            let start = day.startOfWeek
            self.init(level: .week, first: start.number, last: start.number + 6)
        case .day, .undated: self.init(level: .day, first: first, last: first)
        }
    }

    private init(level: Level, first: Int32, last: Int32) {
        self.level = level
        self.first = first
        self.last = last
    }

    static func year(of day: CivilDay) -> HeadingUnit {
        let start = day.startOfMonth.adding(months: 1 - day.month)
        return HeadingUnit(level: .year, first: start.number, last: start.adding(months: 12).number - 1)
    }

    /// A decade or a century, from its first day on.
    private static func years(_ count: Int, from start: CivilDay) -> HeadingUnit {
        let end = start.adding(months: 12 * count).number - 1
        return HeadingUnit(level: count == 100 ? .century : .decade, first: start.number, last: end)
    }

    static func level(first: Int32, last: Int32, zoom: TimeZoom) -> Level {
        let length = Int(last) - Int(first) + 1
        if zoom == .years, length < leastDaysOfDecade { return .year }
        if length >= 28 {
            let (year, month, day) = CivilDay(number: first).components
            if length >= leastDaysOfDecade, month == 1, day == 1 {
                if year % 100 == 0, length == 36_524 || length == 36_525 { return .century }
                if year % 10 == 0, length == 3652 || length == 3653 { return .decade }
            }
            if zoom == .years || length >= 300 && month == 1 && day == 1 { return .year }
            if day == 1 { return .month }
        }
        switch zoom {
        case .years: return .year
        case .months: return .month
        case .weeks: return .week
        case .days: return .day
        }
    }

    private static let leastDaysOfDecade = 3652

    /// Whether an event stands under this unit, without looking at the calendar where that is possible.
    func holds(first: Int32, last: Int32, zoom: TimeZoom) -> Bool {
        guard first >= self.first, first <= self.last else { return false }
        return level == .undated || Self.level(first: first, last: last, zoom: zoom) == level
    }

    /// "1990s", "2025", "January 2026", "19–25 January 2026", "Monday 26 January 2026".
    var label: String {
        let day = CivilDay(number: first)
        switch level {
        case .undated: return "No date"
        case .century, .decade: return "\(day.year)s"
        case .year: return CivilPeriod.year(day.year)?.label ?? "\(day.year)"
        case .month: return CivilPeriod.month(day.month, of: day.year)?.label ?? "\(day.year)"
        case .week: return CivilPeriod.week(of: day).label
        case .day: return "\(Self.weekdays[day.weekday - 1]) \(day.label)"
        }
    }

    /// What the labels of dates below this heading may leave out; `nil` where there is nothing to leave out.
    var precision: Precision? {
        switch level {
        case .century, .decade, .undated: nil
        case .year: .year
        case .month, .week: .month
        case .day: .day
        }
    }

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}

extension HeadingUnit.Level {
    /// Whether all of it lies in one year.
    var isOfOneYear: Bool { self >= .year && self < .undated }
}

extension HeadingUnit.Level: Comparable {
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
