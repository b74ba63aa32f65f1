/// The stretches of the calendar that have names of their own.
///
/// Each is `nil` outside the years −9999…9999 or where the calendar has no such unit.
extension CivilPeriod {
    public static func year(_ year: Int) -> CivilPeriod? {
        span(year, 1, months: 12, .year)
    }

    /// `month` 1...12.
    public static func month(_ month: Int, of year: Int) -> CivilPeriod? {
        span(year, month, months: 1, .month)
    }

    /// `quarter` 1...4.
    public static func quarter(_ quarter: Int, of year: Int) -> CivilPeriod? {
        (1...4).contains(quarter) ? span(year, quarter * 3 - 2, months: 3, .quarter) : nil
    }

    /// `half` 1 or 2.
    public static func half(_ half: Int, of year: Int) -> CivilPeriod? {
        (1...2).contains(half) ? span(year, half * 6 - 5, months: 6, .half) : nil
    }

    /// One of the south is told as its three months, as EDTF without a hemisphere reads as northern.
    public static func season(
        _ season: Season, of year: Int, hemisphere: Season.Hemisphere = .northern
    ) -> CivilPeriod? {
        guard isNamed(year), let interval = season.interval(year: year, hemisphere: hemisphere) else { return nil }
        switch hemisphere {
        case .northern: return CivilPeriod(interval, precision: .season)
        case .southern: return CivilPeriod(interval, precision: .month, endPrecision: .month)
        }
    }

    /// The ten years from `first`, which ends in 0.
    public static func decade(from first: Int) -> CivilPeriod? {
        span(first, 1, months: 120, .decade)
    }

    /// The hundred years from `first`, which ends in 00: the 20th century is told as 1900 to 1999 (`19XX`).
    public static func century(from first: Int) -> CivilPeriod? {
        span(first, 1, months: 1200, .century)
    }

    /// The ISO week, Monday to Sunday, in which the day lies.
    public static func week(of day: CivilDay) -> CivilPeriod {
        let monday = day.startOfWeek
        return CivilPeriod(CivilInterval(from: monday, through: monday.adding(days: 6)), precision: .week)
    }

    /// Saturday and Sunday of the ISO week in which the day lies.
    public static func weekend(of day: CivilDay) -> CivilPeriod {
        let saturday = day.startOfWeek.adding(days: 5)
        return CivilPeriod(CivilInterval(from: saturday, through: saturday.adding(days: 1)), precision: .weekend)
    }

    private static func span(_ year: Int, _ month: Int, months: Int, _ precision: Precision) -> CivilPeriod? {
        guard isNamed(year), let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        let last = first.adding(months: months).adding(days: -1)
        return CivilPeriod(CivilInterval(from: first, through: last), precision: precision)
    }

    private static func isNamed(_ year: Int) -> Bool { (-9999...9999).contains(year) }
}
