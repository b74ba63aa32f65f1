/// Dates in words, as a reader of English news would write them.
enum CivilLabels {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let shortMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    static let shortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    static func year(_ year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }

    /// Which third of its month or year a stretch is: "early", "mid-", "late", or nothing of that kind.
    static func part(_ interval: CivilInterval, of unit: CivilInterval) -> String? {
        let whole = unit.dayCount
        let first = Int(interval.firstDay.number - unit.firstDay.number)
        let last = Int(interval.lastDay.number - unit.firstDay.number) + 1
        guard unit.contains(interval), last - first < whole else { return nil }
        if first == 0 { return "early" }
        if last == whole { return "late" }
        return "mid"
    }
}

extension CivilDay {
    /// "30 January 2026".
    public var label: String {
        let (year, month, day) = components
        return "\(day) \(CivilLabels.months[month - 1]) \(CivilLabels.year(year))"
    }

    /// "30 Jan 2026".
    public var shortLabel: String {
        let (year, month, day) = components
        return "\(day) \(CivilLabels.shortMonths[month - 1]) \(CivilLabels.year(year))"
    }
}
