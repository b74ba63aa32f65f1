/// Extended Date/Time Format, ISO 8601-2:2019, as far as news needs it.
extension CivilPeriod {
    /// `2026-01-29`, `2026-01`, `2025-21`, `2025-04/2026-01`, `2026-01~`, `../2026-05`.
    public var edtf: String {
        let mark = isApproximate ? "~" : ""
        switch openness {
        case .start: return "../" + Self.edtf(interval, precision) + mark
        case .end: return Self.edtf(interval, precision) + mark + "/.."
        case .none: break
        }
        if let endPrecision {
            let first = Self.edtf(day: interval.firstDay, precision)
            let last = Self.edtf(day: interval.lastDay, endPrecision)
            return first == last ? first + mark : "\(first)\(mark)/\(last)\(mark)"
        }
        return Self.edtf(interval, precision) + mark
    }

    /// One date where the precision has a form of its own, a span of days where it has none (a week, "mid-January").
    private static func edtf(_ interval: CivilInterval, _ precision: Precision) -> String {
        let first = interval.firstDay
        let last = interval.lastDay
        switch precision {
        case .week, .weekend, .partOfMonth, .partOfYear:
            return first == last ? first.description : "\(first)/\(last)"
        case .minute:
            let minute = interval.start.minuteOfDay
            return "\(first)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
        case .hour, .partOfDay, .day:
            return first == last ? first.description : "\(first)/\(last)"
        default:
            return edtf(day: first, precision)
        }
    }

    private static func edtf(day: CivilDay, _ precision: Precision) -> String {
        let (year, month, _) = day.components
        switch precision {
        case .month: return "\(edtfYear(year))-\(twoDigits(month))"
        case .quarter: return "\(edtfYear(year))-\(33 + (month - 1) / 3)"
        case .half: return "\(edtfYear(year))-\(month <= 6 ? 40 : 41)"
        // A winter is named for the year in which it starts.
        case .season: return "\(edtfYear(year))-\(month == 12 || month < 3 ? 24 : 21 + (month - 3) / 3)"
        case .year: return edtfYear(year)
        case .decade: return edtfYear(year).dropLast() + "X"
        case .century: return edtfYear(year).dropLast(2) + "XX"
        case .millennium: return edtfYear(year).dropLast(3) + "XXX"
        default: return day.description
        }
    }
}
