import CivilTime

/// Dates of the calendar: days and months that are named outright, and holidays.
enum EnglishDateRules {
    static let rules: [Rule] = [
        Rule(
            "month and day", [.date, .day], "[WEEKDAY [,]] MONTH [the] DAY [[, | of | in] (YEAR | YY)]",
            examples: [
                "[March 5, 1946]", "[Jan. 26]", "[Monday, Jan. 26, 2026]", "[Thursday April 6]", "[August 8th]",
                "[Sept 30 1989]",
            ],
            not: ["version 5, 1946", "Mayor 5"]
        ) { .calendar(date($0)) },
        Rule(
            "day and month", [.date, .day], "[WEEKDAY [,]] [the] DAY [of] MONTH [[, | of | in] (YEAR | YY)]",
            examples: ["[29 January 2026]", "[the 5th of May]", "[Sunday 5 July]", "[the fourth of July, 1976]"],
            not: ["the third march on the city"]
        ) { .calendar(date($0)) },
        Rule(
            "day by number", [], "the DAYTH", when: [.introduced, .standsAlone],
            examples: ["on [the 26th]."],
            not: ["the 26th president", "on the first try", "in the second and fourth quarters"]
        ) { $0.isInDigits ? .named(.dayOfMonth($0(.ordinalDay) ?? 0), .bare, within: nil) : nil },
        Rule(
            "day, month and year with hyphens", [.date, .day], "DAY (- | /) MONTH (- | /) (YEAR | INT)",
            examples: ["[31-Oct-1974]", "[5/May/98]"], not: ["5-May"]
        ) {
            var date = date($0)
            if date.year == nil, let short = $0(.integer, 1) ?? $0(.integer), short < 100 {
                date.year = short
                date.hasShortYear = true
            }
            return .calendar(date)
        },
        Rule(
            "days before their month", [.date],
            "[the] DAY (- | to | through | until) [the] DAY [of] MONTH [[, | of] YEAR]",
            examples: ["from [13 to 15 July]", "[3–5 March 2024]", "[the 27th to the 29th of May]"], not: ["3-2 May"]
        ) {
            var first = date($0)
            var last = first
            last.day = $0(.day, 1)
            guard let start = first.day, let end = last.day, start < end else { return nil }
            first.weekday = nil
            last.weekday = nil
            return .span(.calendar(first), .calendar(last))
        },
        Rule(
            "day of a month told by its relation", [.date, .day], "[the] DAY of <unit>",
            examples: ["[the 20th of next month]", "[the 3rd of this month]"], not: ["the 20th of last year"]
        ) {
            guard case .named(.unit(.month), _, _)? = $0[.unit], let day = $0(.day) else { return nil }
            return .named(.dayOfMonth(day), .bare, within: $0[.unit])
        },
        Rule(
            "month and year", [.date, .month], "MONTH [,] [of] (YEAR | YY)",
            examples: ["[April 2025]", "[May of 1997]", "[January, 1998]", "[October '97]"]
        ) { .calendar(date($0)) },
        Rule(
            "month of a year told by its relation", [.date, .month], "MONTH [of] <unit>",
            examples: ["[October of last year]", "[May this year]", "[March next year]"], not: ["May this day"]
        ) {
            guard case .named(.unit(.year), _, _)? = $0[.unit], let month = $0(.month) else { return nil }
            return .named(.month(month), .bare, within: $0[.unit])
        },
        Rule(
            "month and day of a year told by its relation", [.date, .day],
            "(MONTH DAY | [the] DAY [of] MONTH) [[,] of | ,] <unit>",
            examples: ["[March 3 of last year]", "[Nov. 20 this year]", "[12 February that year]"]
        ) {
            guard case .named(.unit(.year), _, _)? = $0[.unit], let month = $0(.month), let day = $0(.day) else {
                return nil
            }
            return .named(.dayOfMonth(day), .bare, within: .named(.month(month), .bare, within: $0[.unit]))
        },
        Rule(
            "day of a month that is not told", [.date], "(a | one | some) day [early | late] in <month>",
            examples: ["on [a day in April 1978]", "[one day in May]"], not: ["a day in court"]
        ) { $0[.month] },
        Rule(
            "weekday of a month that is not told", [.date], "WEEKDAY [DAYPART] (in | of) MONTH [of] YEAR",
            examples: ["on a wet [Monday in January 1965]", "one [Friday night in June 2019]"],
            not: ["Monday in January"]
        ) {
            var date = CalendarDate()
            (date.month, date.year) = ($0(.month), $0(.year))
            return .calendar(date)
        },
        Rule(
            "this day of a year", [.date, .day], "this day in YEAR", examples: ["on [this day in 1987]"],
            not: ["this day in court"]
        ) {
            var date = CalendarDate()
            date.year = $0(.year)
            return .named(.unit(.day), .this, within: .calendar(date))
        },
        Rule(
            "month", [.date, .month], "MONTH", when: [.notVerb, .notName],
            examples: ["in [February]", "since [April]", "[March] was cold"],
            not: ["may go", "they march on", "an august body"]
        ) { .named(.month($0(.month) ?? 0), .bare, within: nil) },
        Rule(
            "weekday", [.date, .day], "WEEKDAY", when: [.notName],
            examples: ["on [Thursday]", "[Monday]'s vote"], not: ["he sat down", "in the sun", "they wed"]
        ) { .named(.weekday($0(.weekday) ?? 0), .bare, within: nil) },
        Rule(
            "weekday and day of the month", [.date, .day], "WEEKDAY [,] [the] DAYTH", when: [.standsAlone],
            examples: ["[Friday the 13th]", "[Monday, the 5th]"], not: ["on Tuesday the first computers arrived"]
        ) {
            var date = CalendarDate()
            date.weekday = $0(.weekday)
            date.day = $0(.ordinalDay)
            return .calendar(date)
        },
        Rule(
            "date in digits of fixed order", [.date, .day], "ISODATE",
            examples: ["[2026-01-30]", "[2026/01/30]", "[5.12.2025]"], not: ["2026-13-30", "2026-01-30-7"]
        ) { .calendar(digits($0, .isoDate)) },
        Rule(
            "day known by its numbers", [.date, .day], "NUMDATE", examples: ["after [9/11]", "the [9/11] attacks"],
            not: ["3/11", "9/12"]
        ) {
            guard $0.detail(of: .numericDate) == -1, $0(.numericDate) == 9 << 8 | 11 else { return nil }
            var date = CalendarDate()
            (date.year, date.month, date.day) = (2001, 9, 11)
            return .calendar(date)
        },
        Rule(
            "date in digits", [.date, .day], "NUMDATE", when: [.yearLike],
            examples: ["on [3/14/2026]", "[1/30/2026]", "on [10-31-74]"],
            not: ["3/14", "a 24/7 service", "won 3-2", "50/50", "1.2.3.4"]
        ) { .calendar(digits($0, .numericDate)) },
        Rule(
            "days of a month", [.date], "[WEEKDAY [,]] MONTH DAY (- | to | through) DAY [[,] YEAR]",
            examples: ["[Jan. 26-29]", "[March 3–5, 2024]"], not: ["Jan. 26-Feb. 3"]
        ) {
            let first = date($0)
            var last = first
            last.day = $0(.day, 1)
            last.weekday = nil
            guard let start = first.day, let end = last.day, start < end else { return nil }
            return .span(.calendar(first), .calendar(last))
        },
        Rule(
            "months from to", [.date], "MONTH - MONTH [[,] YEAR]",
            examples: ["[May-June 2025]", "the [January-March] quarter"], not: ["May-Britt"]
        ) {
            guard let first = $0(.month), let last = $0(.month, 1) else { return nil }
            guard let year = $0(.year) else {
                return .span(.named(.month(first), .bare, within: nil), .named(.month(last), .bare, within: nil))
            }
            var (start, end) = (CalendarDate(), CalendarDate())
            (start.year, start.month) = (first <= last ? year : year - 1, first)
            (end.year, end.month) = (year, last)
            return .span(.calendar(start), .calendar(end))
        },
        Rule(
            "approximate date", [], "(about | around | circa | roughly | approximately) <date>",
            examples: ["[around Nov. 1]", "[about 1945]", "[circa 1900]"], not: ["around the corner"]
        ) { match in match[.date].map { .approximate(.about, $0) } },
        Rule(
            "holiday", [.date, .day], "<holiday> [[,] [of] YEAR]",
            examples: ["on [Thanksgiving Day]", "[Christmas 2024]", "[New Year's Eve]", "[Good Friday]"],
            not: ["a good day", "easter eggs"]
        ) {
            guard case .named(let day, let relation, _)? = $0[.holiday] else { return nil }
            var year: Meaning?
            if let number = $0(.year) {
                var date = CalendarDate()
                date.year = number
                year = .calendar(date)
            }
            return .named(day, relation, within: year)
        },
        Rule(
            "holiday of a year told by its relation", [.date, .day], "<holiday> [of] <unit>",
            examples: ["[Thanksgiving of last year]", "[Christmas last year]"], not: ["Christmas last week"]
        ) {
            guard case .named(let day, _, _)? = $0[.holiday], let year = $0[.unit],
                case .named(.unit(.year), _, _) = year
            else { return nil }
            return .named(day, .bare, within: year)
        },
    ]

    /// The parts of a date that the pattern found.
    static func date(_ match: Match) -> CalendarDate {
        var date = CalendarDate()
        date.weekday = match(.weekday)
        date.month = match(.month)
        date.day = match(.day)
        date.year = match(.year)
        if date.year == nil, let short = match(.shortYear) {
            date.year = short
            date.hasShortYear = true
        }
        return date
    }

    /// A date in digits: packed as month and day where the year stands first, else as the two numbers in their order.
    static func digits(_ match: Match, _ term: Term) -> CalendarDate {
        var date = CalendarDate()
        guard let packed = match(term), let detail = match.detail(of: term) else { return date }
        date.month = packed >> 8
        date.day = packed & 0xFF
        if term == .isoDate {
            date.year = detail
            return date
        }
        date.isAmbiguous = true
        if detail <= -100 {
            date.year = -100 - detail
            date.hasShortYear = true
        } else if detail >= 0 {
            date.year = detail
        }
        return date
    }
}
