import CivilTime

/// Days as a reader says them.
enum Wording {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `29 Jan 2026`
    static func day(_ number: Int32) -> String {
        let (year, month, day) = CivilDay(number: number).components
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// `29 Jan 2026`, `29 Jan – 1 Feb 2026`
    static func days(_ days: DayDistribution) -> String {
        if days.first == days.last { return day(days.first) }
        let (first, last) = (CivilDay(number: days.first).components, CivilDay(number: days.last).components)
        let end = day(days.last)
        if first.year != last.year { return "\(day(days.first)) – \(end)" }
        if first.month != last.month { return "\(first.day) \(months[first.month - 1]) – \(end)" }
        return "\(first.day)–\(end)"
    }
}
