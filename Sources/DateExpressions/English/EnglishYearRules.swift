import CivilTime

/// Years that are named outright, those of accounts too, decades and centuries.
enum EnglishYearRules {
    static let rules: [Rule] = [
        Rule(
            "year", [.date, .year], "YEAR", when: [.yearLike],
            examples: ["in [1989]", "the [2014] attack", "by [2030]", "in [nineteen ninety-six]"],
            not: ["2000 troops", "$1989", "1,989", "a 1914-seat hall"]
        ) {
            var date = CalendarDate()
            date.year = $0(.year)
            return .calendar(date)
        },
        Rule(
            "the year", [.date, .year], "[the] [calendar] year YEAR",
            examples: ["[the year 2000]", "[the year two thousand]", "[calendar year 2024]"], not: ["the year 30"]
        ) {
            var date = CalendarDate()
            date.year = $0(.year)
            return .calendar(date)
        },
        Rule(
            "year in short", [.date, .year], "YY", examples: ["the class of ['98]"], not: ["'9", "'981"]
        ) {
            var date = CalendarDate()
            date.year = $0(.shortYear)
            date.hasShortYear = true
            return .calendar(date)
        },
        Rule(
            "fiscal year", [.date, .year], "[the] (fiscal | financial) [year] (YEAR | YY)",
            examples: ["[fiscal 1989]", "[fiscal year 2026]", "[fiscal '90]"]
        ) {
            var date = CalendarDate()
            date.year = $0(.year) ?? $0(.shortYear)
            date.hasShortYear = $0(.year) == nil
            date.isFiscal = true
            return .calendar(date)
        },
        Rule(
            "fiscal year in short", [.date, .year], "fy (YEAR | INT)", when: [.capitalised],
            examples: ["[FY 26] revenue", "in [FY 2027]", "[FY26] earnings", "in [FY2027]"], not: ["fy 7", "FY 311"]
        ) { match in
            var date = CalendarDate()
            date.isFiscal = true
            date.year = match(.year)
            if date.year == nil {
                guard let short = match(.integer), match.detail(of: .integer) == 2 else { return nil }
                date.year = short
                date.hasShortYear = true
            }
            return .calendar(date)
        },
        Rule(
            "year with its era", [.date, .year], "(NUM ERA | ERA NUM)",
            examples: ["[44 B.C.]", "[A.D. 79]", "[300 BC]"], not: ["44 be", "an ad for 79"]
        ) {
            var date = CalendarDate()
            guard let year = $0(.number), year > 0, year < 10_000 else { return nil }
            date.year = year
            date.isBeforeEra = $0(.era) == Era.before.rawValue
            return .calendar(date)
        },
        Rule(
            "years from to", [.date, .year], "YEAR (- | /) (YEAR | INT)", when: [.yearLike],
            examples: ["[2010-2012]", "the [2025-26] season", "[1983/84]"], not: ["2012-2010", "2025-7", "1914-180"]
        ) {
            guard let first = $0(.year), var last = $0(.year, 1) ?? $0(.integer) else { return nil }
            if last < 100 { last += first / 100 * 100 }
            guard first < last, last - first < 200,
                $0(.year, 1) != nil || last % 100 >= 10 || first % 100 == 99
                    || last % 100 > first % 100
            else { return nil }
            var (start, end) = (CalendarDate(), CalendarDate())
            start.year = first
            end.year = last
            return .span(.calendar(start), .calendar(end))
        },
        Rule(
            "decade", [.date], "[the] DECADE", examples: ["[the 1990s]", "[the '80s]", "[1920s]"],
            not: ["the 1995s", "F-16s"]
        ) {
            // "in his 30s" is an age.
            guard let first = $0(.decade), $0.contains("the") || first >= 100 else { return nil }
            return .decade(first)
        },
        Rule(
            "part of a decade in short", [.date], "the PART DECADE",
            examples: ["in [the early '80s]", "[the late '90s]"],
            not: ["the early 1990s", "his late 90s"]
        ) {
            guard let part = $0(.part, as: Part.self), part.isPosition, let first = $0(.decade), first < 100 else {
                return nil
            }
            return .part(part, .decade(first))
        },
        Rule(
            "decade with an apostrophe", [.date], "[the] YEAR 's", when: [.standsAlone],
            examples: ["in [the 1980's]", "[the 1930's] and 1940s"], not: ["1980's election", "the 1985's"]
        ) { match in match(.year).flatMap { $0 % 10 == 0 ? .decade($0) : nil } },
        Rule(
            "decade in words", [.date], "the (DECADEWORD | nineteen DECADEWORD)",
            examples: ["[the nineties]"], not: ["in her nineties"]
        ) { .decade($0(.decadeWord) ?? 0) },
        Rule(
            "century", [.date], "[the] ORDINAL [-] century [ERA]",
            examples: ["[the 20th century]", "[21st-century]", "[the third century B.C.]"], not: ["a half century"]
        ) {
            guard let number = $0(.ordinal), (1...30).contains(number) else { return nil }
            return .century($0(.era) == Era.before.rawValue ? -number * 100 : (number - 1) * 100)
        },
    ]
}
