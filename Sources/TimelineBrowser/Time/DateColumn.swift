import CivilTime

/// The column of dates: what the heading above leaves to say.
enum DateColumn {
    /// "26 Mon", "19–25", "2001–11"; nothing for a day under that day. At most eight cells.
    static func label(_ period: CivilPeriod?, under unit: HeadingUnit, form: DateForm = .words) -> String {
        guard let period else { return "" }
        if form == .iso { return isoLabel(period, under: unit) }
        if unit.level == .day, period.precision == .day, period.endPrecision == nil, period.openness == .none {
            return ""
        }
        if let years = years(of: period) { return years }
        // Several days under the first of them: the day alone would say too little.
        let isLonger =
            unit.level == .day && period.interval.dayCount > 1 || unit.level == .year && isDaysOfTwoMonths(period)
        return period.shortLabel(under: isLonger ? .month : unit.precision)
    }

    /// "01-26", "2026-01", "01-19/25": what ISO 8601-2 writes, without the year where the heading has it.
    private static func isoLabel(_ period: CivilPeriod, under unit: HeadingUnit) -> String {
        let (earliest, latest) = (period.earliest, period.latest)
        guard period.openness == .none, period.precision <= .month, period.interval.dayCount <= 31 else {
            let year = "\(earliest.year)"
            return earliest.year == latest.year ? year : "\(year)/\(twoDigits(latest.year % 100))"
        }
        let month = twoDigits(earliest.month)
        if period.precision == .month { return unit.level == .year ? month : "\(earliest.year)-\(month)" }
        let day = "\(month)-\(twoDigits(earliest.dayOfMonth))"
        if earliest == latest { return unit.level == .day ? "" : day }
        let end = twoDigits(latest.dayOfMonth)
        return earliest.month == latest.month ? "\(day)/\(end)" : "\(day)/\(twoDigits(latest.month))"
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }

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
