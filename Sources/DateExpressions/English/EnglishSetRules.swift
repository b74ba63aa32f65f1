/// What comes round: every Monday, daily, twice a month.
enum EnglishSetRules {
    static let rules: [Rule] = [
        Rule(
            "frequency", [], "FREQ", when: [.notName, .notTitle, .notPaper],
            examples: ["meets [weekly]", "the [daily] briefing", "[annually]"],
            not: ["The Daily Mail", "said the party daily Granma"]
        ) { match in
            // "quarterly results" are those of a quarter: no set.
            match(.frequency, as: TimeUnit.self).flatMap { $0 == .quarter ? nil : .frequency($0, each: 1) }
        },
        Rule(
            "quarterly", [], "quarterly", when: [.standsAlone, .notNoun], examples: ["adjusted [quarterly]."],
            not: ["quarterly results", "declared its initial quarterly of five cents"]
        ) { _ in .frequency(.quarter, each: 1) },
        Rule(
            "every unit", [], "(every | each) (UNIT | DAYPART)",
            examples: ["[every day]", "[each year]", "[every morning]"], not: ["every second man", "each half"]
        ) {
            if let part = $0(.dayPart, as: DayPart.self) { return .repeated(.dayPart(part, on: nil)) }
            guard let unit = $0(.unit, as: TimeUnit.self), unit != .second, unit != .half, unit != .period else {
                return nil
            }
            return .frequency(unit, each: 1)
        },
        Rule(
            "each of so many units", [], "each of the (last | past | next | coming | previous | following) <length>",
            examples: ["in [each of the last three years]", "[each of the next four weeks]"],
            not: ["each of the three men"]
        ) { match in
            guard case .duration(let quantity, let unit, _)? = match[.length], Calendar.precision(unit) >= .day else {
                return nil
            }
            let isAhead = match.contains("next") || match.contains("coming") || match.contains("following")
            return .repeated(.duration(quantity, unit, isAhead ? .next : .past))
        },
        Rule(
            "every so many units", [], "(every | each) [other | second] [<count>] (UNIT | UNITS)",
            examples: ["[every two weeks]", "[every other day]", "[every second year]", "[every few years]"],
            not: ["every other man", "every second counts"]
        ) {
            guard let unit = ($0(.unit) ?? $0(.units)).flatMap(TimeUnit.init(rawValue:)), unit != .half, unit != .period
            else { return nil }
            let isOther = $0.contains("other") || unit != .second && $0.contains("second")
            guard isOther || $0[.count] != nil else { return nil }
            let quantity = $0.quantity
            return .frequency(unit, each: isOther ? 2 : quantity.isVague ? 0 : max(1, quantity.whole))
        },
        Rule(
            "every named day or month", [],
            "(every | each) [other | second] (WEEKDAY | MONTH | SEASON | <holiday>) [DAYPART]",
            examples: [
                "[every Monday]", "[each July]", "[every summer]", "[every Friday night]", "[every other Saturday]",
            ]
        ) {
            let day: Meaning
            if let weekday = $0(.weekday) {
                day = .named(.weekday(weekday), .bare, within: nil)
            } else if let month = $0(.month) {
                day = .named(.month(month), .bare, within: nil)
            } else if let season = EnglishUnitRules.season($0) {
                day = .named(.season(season), .bare, within: nil)
            } else if let holiday = $0[.holiday] {
                day = holiday
            } else {
                return nil
            }
            if let part = $0(.dayPart, as: DayPart.self) { return .repeated(.dayPart(part, on: day)) }
            return .repeated(day)
        },
        Rule(
            "nth weekday of every unit", [], "[the] (ORDINAL | last) WEEKDAY (of | in) (every | each) UNIT",
            examples: ["free on [the first Sunday of every month]"], not: ["the first Sunday of the war"]
        ) {
            guard let weekday = $0(.weekday) else { return nil }
            return .repeated(.named(.weekday(weekday), .bare, within: nil))
        },
        Rule(
            "named day in the plural", [], "WEEKDAYS [DAYPART]",
            examples: ["on [Mondays]", "[Sundays]"]
        ) {
            guard let weekday = $0(.weekdays) else { return nil }
            let day = Meaning.named(.weekday(weekday), .bare, within: nil)
            if let part = $0(.dayPart, as: DayPart.self) { return .repeated(.dayPart(part, on: day)) }
            return .repeated(day)
        },
        Rule(
            "times a unit", [], "(once | twice | NUM times) (a | per | each | every) UNIT",
            examples: ["[twice a month]", "[three times a day]", "[once a year]"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), unit != .half, unit != .period else { return nil }
            return .frequency(unit, each: 1)
        },
        Rule(
            "units out of a unit", [], "<count> UNITS (a | per | each | every) UNIT",
            examples: ["open [six days a week]", "[three nights a week]"],
            not: ["six days a man", "open 24 hours a day"]
        ) {
            guard let inner = $0(.units, as: TimeUnit.self), let outer = $0(.unit, as: TimeUnit.self),
                inner == .day || inner == .night || inner == .week || inner == .month, outer != inner,
                [.week, .month, .year].contains(outer)
            else { return nil }
            return .frequency(outer, each: 1)
        },
        Rule(
            "rate", [], "(a | per) UNIT", when: [.rate],
            examples: ["$5 billion [a year]", "five people [per day]"], not: ["he waited a day", "for a year"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), unit != .half, unit != .period, unit != .second else {
                return nil
            }
            return .frequency(unit, each: 1)
        },
    ]
}
