import CivilTime

/// Days and articles as a reader says them.
enum Wording {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// An article by its title, cut after a word; without one by its file, in short: `“Bridge closed after…”`, `003_2e75d660…`.
    static func name(_ article: Article) -> String {
        guard let title = article.title, !title.isEmpty else {
            return article.id.count > longestFile ? "\(article.id.prefix(longestFile))…" : article.id
        }
        guard title.count > longestTitle else { return "“\(title)”" }
        var short = title.prefix(longestTitle)
        if let space = short.lastIndex(of: " ") { short = short[..<space] }
        while let last = short.last, !last.isLetter, !last.isNumber { short.removeLast() }
        return "“\(short)…”"
    }

    /// Characters.
    private static let longestTitle = 40
    private static let longestFile = 12

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
