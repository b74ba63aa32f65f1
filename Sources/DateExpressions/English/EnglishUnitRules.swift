import CivilTime

/// Units of the calendar named by where they lie: last week, the third quarter, the end of the year.
enum EnglishUnitRules {
    static let rules: [Rule] = [
        Rule(
            "unit by relation", [.date, .unit], "[the] REL [same] [fiscal | full | calendar | financial] UNIT",
            examples: [
                "[last week]", "[next month]", "[this year]", "[the following month]", "[that day]",
                "[the latest quarter]",
                "[the current fiscal year]", "[the same day]", "[that same day]", "[the previous week]",
            ],
            not: ["the last minute", "next-door", "this half of the house"]
        ) { unit($0) },
        Rule(
            "month by relation", [.date, .month], "[the] REL MONTH", when: [.capitalised],
            examples: ["[last April]", "[next May]", "[this July]", "[the previous November]"], not: ["this may be"]
        ) {
            guard let relation = $0(.relation, as: Relation.self), let month = $0(.month) else { return nil }
            return .named(.month(month), relation, within: nil)
        },
        Rule(
            "month and day by relation", [.date, .day], "[the] REL MONTH DAY",
            examples: ["[last March 3]", "[next Nov. 20]", "[this Jan. 6]"]
        ) {
            guard let relation = $0(.relation, as: Relation.self), let month = $0(.month), let day = $0(.day) else {
                return nil
            }
            return .named(.dayOfMonth(day), .bare, within: .named(.month(month), relation, within: nil))
        },
        Rule(
            "weekday by relation", [.date, .day], "[the] [on] REL WEEKDAY",
            examples: ["[last Friday]", "[next Tuesday]", "[this Thursday]", "[the following Monday]"],
            not: ["this sat badly"]
        ) {
            guard let relation = $0(.relation, as: Relation.self), let weekday = $0(.weekday) else { return nil }
            return .named(.weekday(weekday), relation, within: nil)
        },
        Rule(
            "weekday after next", [.date, .day], "[the] WEEKDAY after next", examples: ["[Friday after next]"],
            not: ["the Friday after"]
        ) { match in
            match(.weekday).map {
                .shifted(Quantity(7), .day, .later, from: .named(.weekday($0), .coming, within: nil))
            }
        },
        Rule(
            "weekday a week on", [.date, .day], "WEEKDAY (week | fortnight)", when: [.endsClause],
            examples: ["in court on [Tuesday week].", "due back [Monday fortnight],"],
            not: ["every Monday week after week", "a Monday week-long strike"]
        ) { match in
            match(.weekday).map {
                .shifted(
                    Quantity(match.contains("fortnight") ? 14 : 7), .day, .later,
                    from: .named(.weekday($0), .coming, within: nil))
            }
        },
        Rule(
            "weekday of a week", [.date, .day], "(WEEKDAY [of] <unit> | <unit> 's WEEKDAY)",
            examples: ["[Monday of last week]", "[Friday next week]", "[Tuesday this week]"]
        ) {
            guard case .named(.unit(.week), _, _)? = $0[.unit], let weekday = $0(.weekday) else { return nil }
            return .named(.weekday(weekday), .bare, within: $0[.unit])
        },
        Rule(
            "season by relation", [.date], "[the] REL SEASON",
            examples: ["[last spring]", "[this fall]", "[the past summer]", "[next winter]"]
        ) {
            guard let relation = $0(.relation, as: Relation.self), let season = season($0) else { return nil }
            return .named(.season(season), relation, within: nil)
        },
        Rule(
            "season or month before last", [.date], "the (SEASON | MONTH) before last",
            examples: ["twice in [the summer before last]", "[the May before last]"],
            not: ["the summer before lasting peace"]
        ) {
            if let month = $0(.month) { return .named(.month(month), .beforeLast, within: nil) }
            return season($0).map { .named(.season($0), .beforeLast, within: nil) }
        },
        Rule(
            "season of a year", [.date], "[the] SEASON [of | ,] (YEAR | <unit>)",
            examples: ["[spring 2025]", "[the summer of 1998]", "[fall of last year]"], not: ["fall of the house"]
        ) {
            guard let season = season($0) else { return nil }
            if let year = $0(.year) {
                var date = CalendarDate()
                date.year = year
                return .named(.season(season), .bare, within: .calendar(date))
            }
            guard case .named(.unit(.year), _, _)? = $0[.unit] else { return nil }
            return .named(.season(season), .bare, within: $0[.unit])
        },
        Rule(
            "season over two years", [.date], "([the] SEASON [of] YEAR (- | /) INT | [the] YEAR (- | /) INT SEASON)",
            examples: ["[the winter of 2024-25]", "[the 2024/25 winter]"], not: ["the winter of 2024-19"]
        ) {
            guard let season = season($0), let first = $0(.year), let last = $0(.integer, 1) ?? $0(.integer),
                last == (first + 1) % 100
            else { return nil }
            var date = CalendarDate()
            date.year = first
            return .named(.season(season), .bare, within: .calendar(date))
        },
        Rule(
            "season", [.date], "[the] SEASON", when: [.notVerb, .introduced, .notName, .notTitle],
            examples: ["in [the summer]", "by [fall]", "since [spring]"],
            not: ["prices fall", "the fall of the wall", "a spring in his step", "the Spring Hotel"]
        ) { season($0).map { .named(.season($0), .bare, within: nil) } },
        Rule(
            "holiday by relation", [.date, .day], "[the] REL <holiday>",
            examples: ["[last Thanksgiving]", "[this Christmas]", "[next Easter]"]
        ) {
            guard let relation = $0(.relation, as: Relation.self), case .named(let day, _, _)? = $0[.holiday] else {
                return nil
            }
            return .named(day, relation, within: nil)
        },
        Rule(
            "week or weekend of a holiday", [.date], "[the] <holiday> UNIT",
            examples: ["[Easter week]", "[the Labor Day weekend]", "[Thanksgiving weekend]"], not: ["Christmas day"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), unit == .week || unit == .weekend else { return nil }
            return .named(.unit(unit), .bare, within: $0[.holiday])
        },
        Rule(
            "week of a day", [.date],
            "the (week | weekend) (of | beginning | commencing | starting | ending) [on] <day>",
            examples: ["[the week of March 6]", "[the week ending Jan. 30]"]
        ) { .named(.unit($0.contains("weekend") ? .weekend : .week), .bare, within: $0[.day]) },
        Rule(
            "week by number", [.date], "week INT [of | in | ,] [<year>]", examples: ["in [week 10 of 2027]"],
            not: ["week 54"]
        ) {
            guard let number = $0(.integer), (1...53).contains(number) else { return nil }
            return .named(.nth(number, .week), .bare, within: $0[.year] ?? .named(.unit(.year), .this, within: nil))
        },
        Rule(
            "year of accounts", [], "the [fiscal | financial] UNIT", when: [.beforeEnding],
            examples: ["in [the fiscal year] ended March 31", "in [the year] to January"],
            not: ["the fiscal year began"]
        ) { $0(.unit) == TimeUnit.year.rawValue ? .duration(Quantity(1), .year, .none) : nil },
        Rule(
            "unit that is spoken of", [.date], "the [full | whole | entire] [fiscal] UNIT", when: [.standsAlone],
            examples: ["in [the quarter]", "for [the year].", "over [the weekend]"],
            not: ["the day", "the second man", "the period", "the half"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self) else { return nil }
            return switch unit {
            case .quarter, .year, .weekend, .month, .week: .named(.unit(unit), .the, within: nil)
            default: nil
            }
        },
        Rule(
            "weekend of what happened", [.date], "the weekend",
            examples: ["killed in [the weekend] raid", "after [the weekend] vote"], not: ["a weekend trip"]
        ) { _ in .named(.unit(.weekend), .the, within: nil) },

        // Parts and edges.
        Rule(
            "earlier in the unit", [.date], "PART in the UNIT",
            examples: ["[earlier in the year]", "[later in the week]"],
            not: ["early in the process", "later in the day"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), let part = $0(.part, as: Part.self), part.isPosition,
                unit.rawValue > TimeUnit.day.rawValue
            else { return nil }
            return .part(part, .named(.unit(unit), .this, within: nil))
        },
        Rule(
            "part of a date", [.date], "[the] PART [-] [on | in | of] <date>",
            examples: [
                "[early January]", "[mid-2025]", "[late last week]", "[earlier this month]", "[the early 1990s]",
                "[later this year]", "[late-November]", "[early in 1990]",
            ], not: ["the late president", "early days"]
        ) { match in
            guard let part = match(.part, as: Part.self), part.isPosition, let date = match[.date] else { return nil }
            return .part(part, date)
        },
        Rule(
            "edge of the unit", [.date], "[the] PART of the [fiscal] UNIT",
            examples: ["[the end of the year]", "[the beginning of the week]"], not: ["the end of the road"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), let part = $0(.part, as: Part.self) else { return nil }
            return switch unit {
            case .week, .month, .quarter, .year, .decade, .century: .part(part, .named(.unit(unit), .this, within: nil))
            default: nil
            }
        },
        Rule(
            "edge of a date", [.date], "[the] [very] PART (of | -) <date>",
            examples: [
                "[the end of 1994]", "[the start of next year]", "[the middle of May]", "[the rest of this year]",
            ],
            not: ["the end of the road", "early of"]
        ) { match in
            guard let part = match(.part, as: Part.self), !part.isPosition, let date = match[.date] else { return nil }
            return .part(part, date)
        },
        Rule(
            "year's end", [.date], "year ['s | -] end [<year>]",
            examples: ["by [year's end]", "at [year-end]", "[year-end 2025]"], not: ["the year ended"]
        ) { .part(.end, $0[.year] ?? .named(.unit(.year), .this, within: nil)) },
        Rule(
            "new year", [.date], "the new year", when: [.introduced, .standsAlone],
            examples: ["it reopens in [the new year]", "by [the New Year]"],
            not: ["in the new year group", "as the new year began"]
        ) { _ in .part(.start, .named(.newYear, .bare, within: nil)) },
        Rule(
            "turn of the century", [.date], "the turn of the century", examples: ["[the turn of the century]"]
        ) { _ in .part(.start, .named(.unit(.century), .this, within: nil)) },

        // The nth of a larger unit.
        Rule(
            "nth unit of a date", [.date], "[the] (ORDINAL | last | final) UNIT (of | in) <date>",
            examples: ["[the third week of May]", "[the last day of June]", "[the first week in January 2024]"],
            not: ["the third man of May"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self),
                unit == .day || unit == .week || unit == .weekend
                    || unit == .month
            else { return nil }
            return .named(.nth($0(.ordinal) ?? -1, unit), .bare, within: $0[.date])
        },
        Rule(
            "nth weekday of a month", [.date, .day], "[the] (ORDINAL | last | final) WEEKDAY (of | in) <date>",
            examples: ["[the first Monday of May]", "[the last Friday in June 2025]"]
        ) {
            guard let weekday = $0(.weekday) else { return nil }
            return .named(.nthWeekday($0(.ordinal) ?? -1, weekday), .bare, within: $0[.date])
        },
    ]

    /// "last week", "the following fiscal year"; "next day" and "the past year" read as their relation has it.
    static func unit(_ match: Match) -> Meaning? {
        guard let relation = match(.relation, as: Relation.self), let unit = match(.unit, as: TimeUnit.self) else {
            return nil
        }
        switch unit {
        case .second, .minute, .half, .night, .millennium: return nil
        case .hour: return nil
        case .weekend: return .named(.weekend, relation, within: nil)
        case .day: return day(relation)
        case .decade where relation == .past, .century where relation == .past: return nil
        case .fortnight, .week, .month, .quarter, .year, .decade, .century, .season, .period:
            return .named(.unit(unit), relation, within: nil)
        }
    }

    /// "this day" is the article's, the others count from the day the text is at.
    private static func day(_ relation: Relation) -> Meaning? {
        switch relation {
        case .this: .deictic(0)
        case .next, .following: .shifted(Quantity(1), .day, .later, from: nil)
        case .previous: .shifted(Quantity(1), .day, .earlier, from: nil)
        case .that: .named(.unit(.day), .that, within: nil)
        default: nil
        }
    }

    static func season(_ match: Match) -> Season? {
        match(.season).flatMap(Season.init(rawValue:))
    }
}
