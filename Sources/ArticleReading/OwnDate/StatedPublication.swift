import CivilTime

/// The article's own date as far as its page, its file name or the user state it.
enum StatedPublication {
    /// - Parameters:
    ///   - given: What the user said, which wins over all else.
    ///   - dates: What the page's headers say, in the order of the text.
    ///   - dayFirst: Other dates of the text show that it writes 3/4 for 3 April.
    /// - Returns: `nil` where nothing states it.
    static func publication(
        given: CivilPeriod?, dates: [StatedDate], path: String, text: [UInt8], dayFirst: Bool, line: (Int) -> Int
    ) -> Publication? {
        let dates = dayFirst ? dates.map(\.dayFirst) : dates
        if let given { return Publication(period: given, basis: .given, because: "given by hand") }
        let whole = dates.filter { $0.date.civilDay() != nil }
        if let best = best(of: whole), let day = best.date.civilDay() {
            return Publication(
                period: CivilPeriod(day: day), basis: .stated, because: because(best, text: text, line: line))
        }
        let named = FileNameDate(path: path)
        // "WASHINGTON, Jan. 5": the file's name may know the year.
        if let named, let partial = dates.first(where: { $0.isAtTop && $0.date.year == nil }),
            let day = nearest(partial.date, to: named.day)
        {
            return Publication(
                period: CivilPeriod(day: day), basis: .stated,
                because: because(partial, text: text, line: line) + ", its year by the file name")
        }
        return named.map {
            Publication(
                period: CivilPeriod(day: $0.day), basis: .metadata, because: "from the file name, “\($0.words)”")
        }
    }

    /// A date called the publication's wins, then one without a name, then an update; among equals the first.
    private static func best(of dates: [StatedDate]) -> StatedDate? {
        dates.enumerated().min { left, right in
            rank(left.element, left.offset) < rank(right.element, right.offset)
        }?.element
    }

    private static func rank(_ date: StatedDate, _ position: Int) -> (Int, Int, Int) {
        // A date below the article may be another article's, unless it says what it is.
        let place = date.isAtTop || date.label == .published ? 0 : 1
        return (place, date.label.rawValue, position)
    }

    private static func because(_ stated: StatedDate, text: [UInt8], line: (Int) -> Int) -> String {
        var words = "stated in line \(line(stated.date.range.lowerBound)), “\(oneLine(text, stated.date.range))”"
        if stated.label == .updated { words += ", when it was updated" }
        if stated.date.isAmbiguous { words += ", the month read first" }
        if stated.isTurned { words += ", the day read first as elsewhere in the text" }
        return words
    }

    private static func oneLine(_ text: [UInt8], _ range: Range<Int>) -> String {
        ArticleLayout.oneLine(text, range)
    }

    /// The day of this month and date nearest to another day, within half a month.
    private static func nearest(_ date: HeaderDate, to day: CivilDay) -> CivilDay? {
        (day.year - 1...day.year + 1).compactMap { CivilDay(year: $0, month: date.month, day: date.day) }
            .first { abs(Int($0.number) - Int(day.number)) <= 15 }
    }
}
