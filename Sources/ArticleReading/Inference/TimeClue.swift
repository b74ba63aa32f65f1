import CivilTime

/// Words in an article that narrow down when it was written.
///
/// Simpler than a date expression: it must be cheap to ask what it would mean if the article were of any given day.
struct TimeClue: Sendable {
    enum Unit: Sendable { case day, week, month, year }

    enum Form: Sendable {
        /// A date with its year: `Jan. 26, 2026`, `April 2025`, `2003`.
        case dated(Days, Unit)
        /// `April 3`.
        case monthDay(month: Int, day: Int)
        /// `in February`, `last April` (-1), `next May` (+1).
        case month(Int, turn: Int)
        /// 1 for Monday; `on Thursday`, `last Friday` (-1), `next Monday` (+1).
        case weekday(Int, turn: Int)
        /// 0 for spring to 3 for winter; `last spring` (-1), `this fall` (0).
        case season(Int, turn: Int)
        /// `yesterday`, `last week`, `this month`, `next year`: counted in units from the article's own.
        case unit(Unit, turn: Int)
        /// `three weeks ago`.
        case ago(Int, Unit)
        /// `over the last 3 weeks`: a span that ends at the article's date.
        case past(Int, Unit)
    }

    enum Direction: Sendable { case past, future, unknown }

    var form: Form
    var direction: Direction
    /// "since", "from": it tells when something began.
    var isStart: Bool
    /// Index in the analysis's sentences.
    var sentence: Int
    /// UTF-8 bytes of its words.
    var range: Range<Int>
    /// The same with the preposition before them, as a reader would quote them: "on Thursday".
    var phrase: Range<Int>

    /// Days, both ends included.
    struct Days: Hashable, Sendable {
        var first: Int32
        var last: Int32

        init(_ first: CivilDay, _ last: CivilDay) {
            self.first = first.number
            self.last = max(first.number, last.number)
        }

        init(first: Int32, last: Int32) {
            self.first = first
            self.last = max(first, last)
        }

        func overlaps(_ other: Days) -> Bool { first <= other.last && other.first <= last }
        func union(_ other: Days) -> Days { Days(first: min(first, other.first), last: max(last, other.last)) }

        static func month(_ month: Int, of year: Int) -> Days? {
            guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
            return Days(first, first.adding(days: CivilDay.length(ofMonth: month, year: year) - 1))
        }

        static func year(_ year: Int) -> Days? {
            guard let first = CivilDay(year: year, month: 1, day: 1),
                let last = CivilDay(year: year, month: 12, day: 31)
            else { return nil }
            return Days(first, last)
        }
    }

    /// The days meant if the article is of this day: for a start or a past span, the days on which it may have begun.
    func meaning(on day: CivilDay) -> Days? {
        switch form {
        case .dated(let days, _):
            return days
        case .monthDay(let month, let dayOfMonth):
            return nearest(to: day) { year in
                CivilDay(year: year, month: month, day: dayOfMonth).map { Days($0, $0) }
            }
        case .month(let month, let turn):
            if turn != 0 {
                // "last April" is the last one that is over; "next May" the next one to begin.
                let year = day.year
                let candidates = (year - 1...year + 1).compactMap { Days.month(month, of: $0) }
                return turn < 0
                    ? candidates.last { $0.last < day.number } : candidates.first { $0.first > day.number }
            }
            return nearest(to: day) { Days.month(month, of: $0) }
        case .weekday(let weekday, let turn):
            return weekdayMeaning(weekday, turn, on: day)
        case .season(let season, let turn):
            return seasonMeaning(season, turn, on: day)
        case .unit(let unit, let turn):
            return Self.unitMeaning(unit, turn, on: day)
        case .ago(let count, let unit):
            return Self.blurred(count, unit, before: day)
        case .past(let count, let unit):
            return Self.blurred(count, unit, before: day)
        }
    }

    /// The last one not after the day for what is past, the first one not before it for what is to come, else the nearer.
    private func nearest(to day: CivilDay, _ ofYear: (Int) -> Days?) -> Days? {
        let candidates = (day.year - 1...day.year + 1).compactMap(ofYear)
        let last = candidates.last { $0.first <= day.number }
        let next = candidates.first { $0.last >= day.number }
        switch direction {
        case .past: return last
        case .future: return next
        case .unknown:
            guard let last, let next else { return last ?? next }
            return day.number - last.last <= next.first - day.number ? last : next
        }
    }

    private func weekdayMeaning(_ weekday: Int, _ turn: Int, on day: CivilDay) -> Days {
        let back = (day.weekday - weekday + 7) % 7
        let meant: CivilDay
        if turn < 0 {
            meant = day.adding(days: back == 0 ? -7 : -back)
        } else if turn > 0 || direction == .future {
            let ahead = (7 - back) % 7
            meant = day.adding(days: ahead == 0 && turn > 0 ? 7 : ahead)
        } else {
            meant = day.adding(days: -back)
        }
        return Days(meant, meant)
    }

    private func seasonMeaning(_ season: Int, _ turn: Int, on day: CivilDay) -> Days? {
        func days(_ year: Int) -> Days? {
            // Meteorological seasons; a winter is named for the year in which it starts.
            guard let first = CivilDay(year: year, month: 3 + season * 3, day: 1) else { return nil }
            return Days(first, first.adding(months: 3).adding(days: -1))
        }
        let candidates = (day.year - 2...day.year + 1).compactMap(days)
        if turn < 0 { return candidates.last { $0.last < day.number } }
        if turn > 0 { return candidates.first { $0.first > day.number } }
        return nearest(to: day, days)
    }

    private static func unitMeaning(_ unit: Unit, _ turn: Int, on day: CivilDay) -> Days? {
        switch unit {
        case .day:
            let meant = day.adding(days: turn)
            return Days(meant, meant)
        case .week:
            let monday = day.startOfWeek.adding(days: 7 * turn)
            return Days(monday, monday.adding(days: 6))
        case .month:
            let first = day.startOfMonth.adding(months: turn)
            return Days(first, first.adding(months: 1).adding(days: -1))
        case .year:
            return Days.year(day.year + turn)
        }
    }

    /// A count of units back, as loosely as people count: half a unit either way.
    private static func blurred(_ count: Int, _ unit: Unit, before day: CivilDay) -> Days {
        let (middle, slack): (CivilDay, Int) =
            switch unit {
            case .day: (day.adding(days: -count), 0)
            case .week: (day.adding(days: -7 * count), 4)
            case .month: (day.adding(months: -count), 16)
            case .year: (day.adding(months: -12 * count), 184)
            }
        return Days(middle.adding(days: -slack), middle.adding(days: slack))
    }
}
