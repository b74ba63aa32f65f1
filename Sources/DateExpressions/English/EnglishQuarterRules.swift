import CivilTime

/// Quarters and halves of a year, and the same stretch of another year, as reports of figures tell them.
enum EnglishQuarterRules {
    static let rules: [Rule] = [
        Rule(
            "quarter", [.date, .quarter], "([the] [fiscal [-]] QNUM [fiscal] UNIT | [fiscal [-]] QNUM - UNIT)",
            examples: ["[the third quarter]", "[third-quarter] profit", "[second half]", "[the fiscal first quarter]"],
            not: ["the fifth quarter", "the first period", "the third year"]
        ) { ordinalPart($0, within: nil) },
        Rule(
            "quarter of a year", [.date, .quarter],
            "([the] [fiscal] QNUM [-] [fiscal] UNIT [of | in | ,] [fiscal] (<year> | the year) | [the] [fiscal] <year> ['s] QNUM [-] UNIT)",
            examples: [
                "[the third quarter of 1990]", "[the 1988 second quarter]", "[next year's first quarter]",
                "[second half of 2025]",
            ], not: ["the third man of 1990"]
        ) { ordinalPart($0, within: $0[.year]) },
        Rule(
            "last quarter of a year", [.date, .quarter],
            "[the] (last | final | closing) UNIT (of | in) [fiscal] <year>",
            examples: ["[the last quarter of 2025]", "[the final quarter of last year]"], not: ["the last year of 2025"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), unit == .quarter || unit == .half else { return nil }
            return .named(unit == .quarter ? .quarter(4) : .half(2), .bare, within: $0[.year])
        },
        Rule(
            "quarter by letter", [.date, .quarter], "((q | h) INT [[of] <year>] | <year> (q | h) INT)",
            examples: ["[Q3 2025]", "in [Q1]", "[H2 2024]"], not: ["Q5", "Q 3000"]
        ) {
            guard let number = $0(.integer) else { return nil }
            if $0.contains("h") {
                return (1...2).contains(number) ? .named(.half(number), .bare, within: $0[.year]) : nil
            }
            return (1...4).contains(number) ? .named(.quarter(number), .bare, within: $0[.year]) : nil
        },
        Rule(
            "quarters of a year", [.date], "[the] ((first | last) NUM quarters [of | in] <year> | first NUM quarters)",
            examples: ["[first two quarters of 1990]", "in [the first three quarters]"],
            not: ["in the last two quarters"]
        ) {
            guard let count = $0(.number), (2...3).contains(count) else { return nil }
            if count == 2 { return .named(.half($0.contains("first") ? 1 : 2), .bare, within: $0[.year]) }
            let isFirst = $0.contains("first")
            return .span(
                .named(.quarter(isFirst ? 1 : 2), .bare, within: $0[.year]),
                .named(.quarter(isFirst ? 3 : 4), .bare, within: $0[.year]))
        },
        Rule(
            "neighbouring quarters", [.date], "[the] QNUM and QNUM quarters [[of | in] <year>]",
            examples: ["in [the second and third quarters]", "[the first and second quarters of 2025]"],
            not: ["the third and second quarters"]
        ) {
            guard let first = $0(.quarterNumber), let last = $0(.quarterNumber, 1), last == first + 1 else {
                return nil
            }
            return .span(
                .named(.quarter(first), .bare, within: $0[.year]), .named(.quarter(last), .bare, within: $0[.year]))
        },
        Rule(
            "one of two quarters", [], "[the] QNUM", when: [.beforeSibling],
            examples: ["in [the second] and fourth quarters"], not: ["the second and fourth men"]
        ) { $0(.quarterNumber).map { .named(.quarter($0), .bare, within: nil) } },
        Rule(
            "the other of two quarters", [], "QNUM quarters [[of | in] <year>]",
            examples: ["in the second and [fourth quarters]", "in the first and [third quarters of 2025]"],
            not: ["in the fourth quarter"]
        ) { match in match(.quarterNumber).map { .named(.quarter($0), .bare, within: match[.year]) } },
        Rule(
            "year told by its relation", [.year], "[the] REL [fiscal] year", isPart: true, examples: []
        ) {
            guard let relation = $0(.relation, as: Relation.self) else { return nil }
            return .named(.unit(.year), relation, within: nil)
        },
        Rule(
            "bare number as a year", [.year], "YEAR", isPart: true, examples: []
        ) {
            var date = CalendarDate()
            date.year = $0(.year)
            return .calendar(date)
        },
        Rule(
            "unit of a stated year", [.date], "the YEAR [fiscal | financial] UNIT",
            examples: [
                "[the 1988 period]", "[the 1988 quarter]", "[the 2024 season]", "[the 2024 financial year]",
            ], not: ["the 1988 day"]
        ) {
            var date = CalendarDate()
            date.year = $0(.year)
            guard let unit = $0(.unit, as: TimeUnit.self) else { return nil }
            return switch unit {
            case .quarter, .period: .named(.unit(unit), .that, within: .calendar(date))
            case .season, .year: .calendar(date)
            default: nil
            }
        },
        Rule(
            "same unit a year before", [.date],
            "([the] year - (earlier | ago) [ORDINAL] UNIT | year - (earlier | ago))",
            examples: ["[the year-earlier period]", "[year-ago] results", "[the year-ago quarter]"]
        ) {
            if let number = $0(.ordinal), $0(.unit) == TimeUnit.quarter.rawValue, (1...4).contains(number) {
                return .named(.quarter(number), .yearEarlier, within: nil)
            }
            guard let unit = $0(.unit, as: TimeUnit.self) else {
                return .named(.unit(.period), .yearEarlier, within: nil)
            }
            return .named(.unit(unit), .yearEarlier, within: nil)
        },
        Rule(
            "same unit of last year", [.date],
            "([the] [same | corresponding | comparable | like] UNIT [of | in] <unit> | <unit> 's [corresponding | same] UNIT | the [same | corresponding | comparable] (quarter | period) a year (ago | earlier | before))",
            examples: [
                "[the corresponding period last year]", "[last year's quarter]", "[the same period of last year]",
                "[the same quarter a year ago]",
            ],
            not: ["the day last year"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self) else {
                return .named(.unit(.period), .yearEarlier, within: nil)
            }
            guard case .named(.unit(.year), .last, _)? = $0[.unit],
                unit == .quarter || unit == .period || unit == .month
            else { return nil }
            return .named(.unit(unit), .yearEarlier, within: nil)
        },
    ]

    private static func ordinalPart(_ match: Match, within year: Meaning?) -> Meaning? {
        guard let number = match(.quarterNumber), let unit = match(.unit, as: TimeUnit.self) else { return nil }
        switch unit {
        case .quarter: return .named(.quarter(number, isFiscal: match.contains("fiscal")), .bare, within: year)
        case .half: return (1...2).contains(number) ? .named(.half(number), .bare, within: year) : nil
        default: return nil
        }
    }
}
