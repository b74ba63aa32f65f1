/// Extended Date/Time Format, ISO 8601-2:2019, as far as news needs it: how a period is written.
extension CivilPeriod {
    /// `2026-01-29`, `2026-01`, `2025-21`, `2025-04/2026-01-30`, `2026-01~`, `../2026-05`.
    public var edtf: String {
        let mark = isApproximate ? "~" : ""
        switch openness {
        case .start: return "../" + limit(atStart: false) + mark
        case .end: return limit(atStart: true) + mark + "/.."
        case .none: break
        }
        if let endPrecision {
            let first = Self.edtf(interval.firstDay, precision, isStart: true)
            let last = Self.edtf(interval.lastDay, endPrecision, isStart: false)
            return first == last ? first + mark : "\(first)\(mark)/\(last)\(mark)"
        }
        if let name = Self.name(interval, precision) { return name + mark }
        let (first, last) = (interval.firstDay, interval.lastDay)
        return first == last ? "\(first)\(mark)" : "\(first)\(mark)/\(last)\(mark)"
    }

    /// An open span has one date only: a unit that EDTF can't name (a week) stands there with its first or last day.
    private func limit(atStart: Bool) -> String {
        Self.name(interval, precision) ?? (atStart ? interval.firstDay : interval.lastDay).description
    }

    /// The interval as one EDTF date, where it is a unit of the calendar that EDTF has a form for.
    private static func name(_ interval: CivilInterval, _ precision: Precision) -> String? {
        let first = interval.firstDay
        switch precision {
        case .minute, .hour:
            let minute = interval.start.minuteOfDay
            return "\(first)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
        case .partOfDay, .day, .weekend, .week, .partOfMonth, .partOfYear:
            return first == interval.lastDay ? first.description : nil
        case .season:
            guard let season = Season(startMonth: first.month) else { return nil }
            return "\(edtfYear(first.year))-\(21 + season.rawValue)"
        default:
            return edtf(first, precision, isStart: true)
        }
    }

    /// One end of a span, as finely as it is known.
    private static func edtf(_ day: CivilDay, _ precision: Precision, isStart: Bool) -> String {
        let (year, month, _) = day.components
        guard (-9999...9999).contains(year) else { return edtfYear(year) }
        switch precision {
        case .month: return day.monthDescription
        case .quarter: return "\(edtfYear(year))-\(33 + (month - 1) / 3)"
        case .half: return "\(edtfYear(year))-\(month <= 6 ? 40 : 41)"
        case .season:
            let start = isStart ? day : day.startOfMonth.adding(months: -2)
            guard let season = Season(startMonth: start.month) else { return day.description }
            return "\(edtfYear(start.year))-\(21 + season.rawValue)"
        case .year: return edtfYear(year)
        // Unspecified digits stand only in years of four digits after year 0.
        case .decade: return year >= 0 ? edtfYear(year).dropLast() + "X" : edtfYear(year)
        case .century: return year >= 0 ? edtfYear(year).dropLast(2) + "XX" : edtfYear(year)
        case .millennium: return year >= 0 ? edtfYear(year).dropLast(3) + "XXX" : edtfYear(year)
        default: return day.description
        }
    }
}
