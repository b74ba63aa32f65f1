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
    enum Level: UInt8, Sendable { case year, month, week, day, undated }

    var level: Level
    /// Day numbers, both included.
    var first: Int32
    var last: Int32

    static let undated = HeadingUnit(level: .undated, first: TimelineIndex.undated, last: TimelineIndex.undated)

    /// The unit under which an event stands: the one of the zoom in which it starts. What covers a whole year or month
    /// stands under that year or month, because it is sorted before everything finer.
    init(first: Int32, last: Int32, zoom: TimeZoom) {
        guard first != TimelineIndex.undated else {
            self = .undated
            return
        }
        let day = CivilDay(number: first)
        switch Self.level(first: first, last: last, zoom: zoom) {
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

    static func level(first: Int32, last: Int32, zoom: TimeZoom) -> Level {
        if zoom == .years { return .year }
        let length = Int(last) - Int(first) + 1
        if length >= 28 {
            let (_, month, day) = CivilDay(number: first).components
            if length >= 300, month == 1, day == 1 { return .year }
            if day == 1 { return .month }
        }
        switch zoom {
        case .years: return .year
        case .months: return .month
        case .weeks: return .week
        case .days: return .day
        }
    }

    /// Whether an event stands under this unit, without looking at the calendar where that is possible.
    func holds(first: Int32, last: Int32, zoom: TimeZoom) -> Bool {
        guard first >= self.first, first <= self.last else { return false }
        return level == .undated || Self.level(first: first, last: last, zoom: zoom) == level
    }

    /// "2025", "January 2026", "19–25 January 2026", "Monday 26 January 2026".
    var label: String {
        let day = CivilDay(number: first)
        switch level {
        case .undated: return "No date"
        case .year: return CivilPeriod.year(day.year)?.label ?? "\(day.year)"
        case .month: return CivilPeriod.month(day.month, of: day.year)?.label ?? "\(day.year)"
        case .week: return CivilPeriod.week(of: day).label
        case .day: return "\(Self.weekdays[day.weekday - 1]) \(day.label)"
        }
    }

    /// What the labels of dates below this heading may leave out; `nil` where there is nothing to leave out.
    var precision: Precision? {
        switch level {
        case .undated: nil
        case .year: .year
        case .month, .week: .month
        case .day: .day
        }
    }

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
