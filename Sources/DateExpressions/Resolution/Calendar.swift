import CivilTime

/// The units of the calendar that contain a day, and their neighbours.
enum Calendar {
    static func unit(_ unit: TimeUnit, of day: CivilDay) -> CivilPeriod? {
        let (year, month, _) = day.components
        return switch unit {
        case .second, .minute, .hour, .day, .night, .period: CivilPeriod(day: day)
        case .weekend: .weekend(of: day)
        case .week, .fortnight: .week(of: day)
        case .month: .month(month, of: year)
        case .quarter: .quarter((month - 1) / 3 + 1, of: year)
        case .half: .half(month <= 6 ? 1 : 2, of: year)
        case .season: season(of: day)
        case .year: .year(year)
        case .decade: .decade(from: year - (year % 10 + 10) % 10)
        case .century: .century(from: year - (year % 100 + 100) % 100)
        case .millennium: nil
        }
    }

    /// So many units on from a day, or back.
    static func shift(_ day: CivilDay, _ unit: TimeUnit, by count: Int) -> CivilDay {
        let count = min(max(count, -10_000_000), 10_000_000)
        return switch unit {
        case .second, .minute, .hour, .period: day
        case .day, .night: day.adding(days: count)
        case .week, .weekend: day.adding(days: count * 7)
        case .fortnight: day.adding(days: count * 14)
        case .month: day.adding(months: count)
        case .quarter, .season: day.adding(months: count * 3)
        case .half: day.adding(months: count * 6)
        case .year: day.adding(months: count * 12)
        case .decade: day.adding(months: count * 120)
        case .century: day.adding(months: count * 1200)
        case .millennium: day.adding(months: count * 12_000)
        }
    }

    static func season(of day: CivilDay) -> CivilPeriod? {
        let (year, month, _) = day.components
        switch month {
        case 3...5: return .season(.spring, of: year)
        case 6...8: return .season(.summer, of: year)
        case 9...11: return .season(.autumn, of: year)
        case 12: return .season(.winter, of: year)
        default: return .season(.winter, of: year - 1)
        }
    }

    /// How finely a time told in such units is known.
    static func precision(_ unit: TimeUnit) -> Precision {
        switch unit {
        case .second, .minute: .minute
        case .hour: .hour
        case .day, .night, .period: .day
        case .weekend: .weekend
        case .week, .fortnight: .week
        case .month: .month
        case .quarter: .quarter
        case .season: .season
        case .half: .half
        case .year: .year
        case .decade: .decade
        case .century: .century
        case .millennium: .millennium
        }
    }

    /// The unit that a precision is told in.
    static func unit(_ precision: Precision) -> TimeUnit {
        switch precision {
        case .minute, .hour, .partOfDay, .day: .day
        case .weekend: .weekend
        case .week: .week
        case .partOfMonth, .month: .month
        case .quarter: .quarter
        case .season: .season
        case .half: .half
        case .partOfYear, .year: .year
        case .decade: .decade
        case .century: .century
        case .millennium: .millennium
        }
    }
}
