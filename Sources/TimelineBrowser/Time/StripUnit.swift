import CivilTime

/// What one column of the strip of time stands for.
enum StripUnit: Int, CaseIterable, Sendable {
    case day, week, month, year, decade, century, millennium

    /// The shortest it can be, in days.
    var leastDays: Int {
        switch self {
        case .day: 1
        case .week: 7
        case .month: 28
        case .year: 365
        case .decade: 3652
        case .century: 36_524
        case .millennium: 365_242
        }
    }

    /// The finest one that a zoom asks for.
    init(zoom: TimeZoom) {
        switch zoom {
        case .years: self = .year
        case .months: self = .month
        case .weeks: self = .week
        case .days: self = .day
        }
    }

    /// The first day of the unit in which a day lies.
    func start(of day: CivilDay) -> CivilDay {
        switch self {
        case .day: return day
        case .week: return day.startOfWeek
        case .month: return day.startOfMonth
        case .year, .decade, .century, .millennium:
            let year = day.year
            let years = self.years
            let past = ((year % years) + years) % years
            return day.startOfMonth.adding(months: 1 - day.month - past * 12)
        }
    }

    func next(after start: CivilDay) -> CivilDay {
        switch self {
        case .day: start.adding(days: 1)
        case .week: start.adding(days: 7)
        case .month: start.adding(months: 1)
        default: start.adding(months: years * 12)
        }
    }

    private var years: Int {
        switch self {
        case .millennium: 1000
        case .century: 100
        case .decade: 10
        default: 1
        }
    }

    /// Narrower columns have no name of their own.
    var leastNamedWidth: Int {
        switch self {
        case .day, .week, .month: 2
        case .year: 3
        case .decade, .century, .millennium: 6
        }
    }

    /// What stands above a column so many cells wide.
    func label(_ start: CivilDay, width: Int) -> String {
        let (year, month, day) = start.components
        switch self {
        case .day: return width >= 3 ? "\(day)" : start.weekday == 1 ? "·" : ""
        case .week: return day <= 7 ? Self.initials[month - 1] : ""
        case .month: return Self.initials[month - 1]
        case .year: return width >= 5 ? "\(year)" : width >= 3 ? Self.twoDigits(year) : ""
        case .decade, .century: return width >= 6 ? "\(year)s" : ""
        case .millennium: return width >= 6 ? "\(year)" : ""
        }
    }

    /// What stands before the first column and wherever it changes; empty where the columns name themselves.
    func groupLabel(_ start: CivilDay, width: Int) -> String {
        let (year, month, _) = start.components
        switch self {
        case .day: return "\(Self.names[month - 1]) \(year)"
        case .week, .month: return "\(year)"
        case .year: return width >= 5 ? "" : "\(year - ((year % 10) + 10) % 10)s"
        case .decade: return width >= 6 ? "" : "\(year - ((year % 100) + 100) % 100)s"
        case .century, .millennium: return ""
        }
    }

    private static func twoDigits(_ year: Int) -> String {
        let last = ((year % 100) + 100) % 100
        return last < 10 ? "0\(last)" : "\(last)"
    }

    private static let initials = ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
    private static let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
