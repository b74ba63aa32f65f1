import CivilTime

/// The article's own date as far as its page, its file name, its address or the user state it.
struct StatedPublication {
    private enum Source {
        case given(CivilPeriod)
        case header(StatedDate)
        /// A header's month and day, the year by a name.
        case headerOfYear(StatedDate, CivilDay, FileNameDate)
        case name(FileNameDate)
    }

    private let source: Source

    /// `nil` where nothing states it.
    /// - Parameters:
    ///   - given: What the user said, which wins over all else.
    ///   - dates: What the page's headers say, in the order of the text.
    ///   - address: The page's own web address, where it names it.
    init?(given: CivilPeriod?, dates: [StatedDate], path: String, address: String?) {
        if let given {
            source = .given(given)
        } else if let best = Self.best(of: dates.filter { $0.date.civilDay() != nil }) {
            source = .header(best)
        } else if let named = FileNameDate(path: path) ?? address.flatMap(FileNameDate.init(address:)) {
            // "WASHINGTON, Jan. 5": the file's name may know the year.
            if let partial = dates.first(where: { $0.isAtTop && $0.date.year == nil }),
                let day = Self.nearest(partial.date, to: named.day)
            {
                source = .headerOfYear(partial, day, named)
            } else {
                source = .name(named)
            }
        } else {
            return nil
        }
    }

    /// - Parameter dayFirst: Other dates of the text show that it writes 3/4 for 3 April.
    func publication(text: [UInt8], dayFirst: Bool, line: (Int) -> Int) -> Publication {
        switch source {
        case .given(let period):
            return Publication(period: period, basis: .given, because: "given by hand")
        case .header(let date):
            let date = dayFirst ? date.dayFirst : date
            return Publication(
                period: date.date.civilDay().map { CivilPeriod(day: $0) }, basis: .stated,
                because: Self.because(date, text: text, line: line))
        case .headerOfYear(let date, let day, let name):
            return Publication(
                period: CivilPeriod(day: day), basis: .stated,
                because: Self.because(date, text: text, line: line) + ", its year by \(name.source)")
        case .name(let name):
            return Publication(
                period: CivilPeriod(day: name.day), basis: .metadata, because: "from \(name.source), “\(name.words)”")
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
