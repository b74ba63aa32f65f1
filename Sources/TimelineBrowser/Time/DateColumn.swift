import CivilTime

/// The column of dates: what the heading above leaves to say.
enum DateColumn {
    /// "26 Mon", "19–25", "2001–11"; nothing for a day under that day. At most eight cells.
    static func label(_ period: CivilPeriod?, under unit: HeadingUnit) -> String {
        guard let period else { return "" }
        if unit.level == .day, period.precision == .day, period.endPrecision == nil, period.openness == .none {
            return ""
        }
        if let years = years(of: period) { return years }
        // Several days under the first of them: the day alone would say too little.
        let isLonger =
            unit.level == .day && period.interval.dayCount > 1 || unit.level == .year && isDaysOfTwoMonths(period)
        return period.shortLabel(under: isLonger ? .month : unit.precision)
    }

    /// "26 Jan – 1 Feb": "Jan–Feb" would say two months.
    private static func isDaysOfTwoMonths(_ period: CivilPeriod) -> Bool {
        let interval = period.interval
        return period.precision <= .week && (period.endPrecision ?? .day) <= .week && interval.dayCount <= 31
            && interval.firstDay.month != interval.lastDay.month
    }

    /// Both years of a span that is counted in years, where the short label has room for the first only.
    private static func years(of period: CivilPeriod) -> String? {
        let (first, last) = (period.interval.firstDay.year, period.interval.lastDay.year)
        guard period.endPrecision != nil, period.precision == .year, period.openness == .none,
            first > 0, last > first, first / 100 == last / 100
        else { return nil }
        let ending = last % 100
        return "\(first)–\(ending < 10 ? "0" : "")\(ending)"
    }
}
