/// Stretches of time by their length.
enum EnglishDurationRules {
    static let rules: [Rule] =
        counts + [
            Rule(
                "length as an adjective", [], "<count> - (UNIT | UNITS) [- (old | long) | period]",
                when: [.notOfPerson],
                examples: ["a [two-year] deal", "a [16-hour] flight", "an [8-month-old] truce"],
                not: ["a two-man crew", "the 6-year-old boy", "their 6-month-old son", "three-quarters of them"]
            ) {
                // An age describes a person and tells no time. One in years is nearly always a person's.
                if $0.contains("old"), unit($0) == .year { return nil }
                if unit($0) == .quarter { return nil }
                return length($0)
            },
            Rule(
                "length", [.length],

                "<count> [consecutive | straight | full | more | calendar | whole | long | successive | solid] (UNIT | UNITS)",
                when: [.notHyphenated],
                examples: [
                    "[two weeks]", "[nine months]", "[half an hour]", "[several years]", "[two more weeks]",
                    "[a few days]",
                ],
                not: ["a second term", "two periods"]
            ) { length($0) },
            // They can't be counted on the calendar, so "eight trading days after Oct. 12" is no date.
            Rule(
                "length in days of work", [],
                "[[the] (last | past | next | coming | first | previous)] <count> [full | consecutive | straight] (trading | business | working) UNITS",
                when: [.notHyphenated, .notVerb],
                examples: ["[eight trading days]", "within [10 business days]", "in [the next four working days]"],
                not: ["two working men"]
            ) { match in
                guard case .duration(let quantity, let unit, _)? = length(match) else { return nil }
                let isPlaced = ["last", "past", "next", "coming", "first", "previous"].contains { match.contains($0) }
                return .duration(quantity, unit, isPlaced ? window(match) ?? .none : .none)
            },
            Rule(
                "unit or two", [.length], "(a | an | one) UNIT or two",
                examples: ["in [a year or two]", "for [a day or two]"], not: ["a man or two"]
            ) { match in
                guard let unit = unit(match), unit != .period, unit != .half, unit != .second else { return nil }
                // Told by its lower end, as "one or two years" is.
                var quantity = Quantity(1)
                quantity.modifier = .atLeast
                return .duration(quantity, unit, .none)
            },
            Rule(
                "age", [], "<count> UNITS old", examples: ["[12 years old]"]
            ) { length($0) },
            Rule(
                "length with its limit", [.length],
                "(APPROX | more than | less than | fewer than | at least | at most | up to | no more than | no less than | as many as | well over | just over | just under | a little over | not more than) [the] <length>",
                examples: [
                    "[about two weeks]", "[at least 72 hours]", "[more than four hours]", "[up to 180 days]",
                    "[almost a hundred years]",
                ],
                not: ["about us"]
            ) { match in
                guard let length = match[.length] else { return nil }
                let approximation = approximation(match)
                // "over several years": in the course of them.
                if approximation == .moreThan, case .duration(let quantity, _, _) = length, quantity.isVague {
                    return nil
                }
                return .approximate(approximation, length)
            },
            Rule(
                "while", [], "(a while | some time | quite some time)",
                examples: ["for [a while]", "for [some time]"], not: ["while he waited"]
            ) { _ in .duration(.vague, .period, .none) },
            Rule(
                "length to the day", [.length], "<length> to the (day | week | month | hour | minute)",
                examples: ["[six months to the day] after the crash"], not: ["six months to the daily grind"]
            ) { $0[.length] },
            Rule(
                "length or so", [.length], "<length> or (so | more | longer | less)",
                examples: ["[two years or so]", "[a week or more]"]
            ) { match in
                match[.length].map {
                    .approximate(match.contains("so") ? .about : match.contains("less") ? .atMost : .atLeast, $0)
                }
            },
            Rule(
                "length up to now or from now", [],
                "[the] (last | past | next | coming | upcoming | first | following | previous | latest | initial | opening | final | closing | preceding | ensuing | subsequent | prior) <length> [or so]",
                when: [.notVerb],
                examples: [
                    "[the past nine months]", "[the next two years]", "[the first nine months]",
                    "[the last five years]",
                    "[the next several days]", "[the past few weeks]",
                ], not: ["the first two men", "it will last six weeks"]
            ) { match in window(match).flatMap { windowed(match, $0) } },
            Rule(
                "length with its direction inside", [],
                "[the] NUM (past | last | previous | next | coming | upcoming | following) UNITS",
                examples: ["[two upcoming months]", "[the five past years]"], not: ["two past masters"]
            ) { match in
                guard let window = window(match), let unit = unit(match), let count = match(.number) else { return nil }
                return .duration(Quantity(count), unit, window)
            },
            Rule(
                "recent or coming units", [], "[the] (recent | past | last | next | coming | few) UNITS [past | ahead]",
                when: [.notVerb],
                examples: ["in [recent years]", "[coming weeks]", "[past years]"],
                not: ["the days", "it could last weeks"]
            ) {
                guard let unit = unit($0), !$0.contains("few") || $0.contains("past") else { return nil }
                let window: Window = $0.contains("next") || $0.contains("coming") ? .next : .past
                return .duration(.vague, unit, window)
            },
            Rule(
                "length spoken of", [], "(the | those | these) <length>", when: [.standsAlone],
                examples: ["for [the nine months]", "in [the six months] ended", "[the two years]"],
                not: ["the two men"]
            ) {
                if $0.contains("these") { return nil }
                return $0[.length]
            },
            Rule(
                "unit without a number", [], "UNITS", when: [.introduced, .standsAlone, .notDescribed],
                examples: ["for [years]", "within [weeks]", "for [decades]"],
                not: ["school years", "the days", "on days when prices fall"]
            ) {
                guard let unit = unit($0), unit != .period, unit != .half, unit != .quarter else { return nil }
                return .duration(.vague, unit, .none)
            },
            Rule(
                "units of what fills them", [], "UNITS", when: [.filled],
                examples: ["The deal follows [months] of talks.", "They endured [years] of drought."],
                not: ["The firm cut hours of work.", "He loved the months of summer."]
            ) {
                guard let unit = unit($0), Calendar.precision(unit) >= .day, unit != .quarter, unit != .season else {
                    return nil
                }
                return .duration(.vague, unit, .none)
            },
            Rule(
                "units that followed", [],
                "([the] UNITS (that | which) followed | the UNITS (to come | ahead))",
                when: [.endsClause],
                examples: ["in [the years that followed]", "in [the weeks to come]", "over [the months ahead]"],
                not: ["the years that he lost", "the years that followed him"]
            ) {
                guard let unit = unit($0), unit != .period, unit != .half else { return nil }
                return .duration(.vague, unit, $0.contains("followed") ? .following : .next)
            },
            Rule(
                "length that followed", [], "[the] <length> (that | which) followed",
                examples: ["in [the three years that followed]"], not: ["three years that he lost"]
            ) { windowed($0, .following) },
            Rule(
                "years gone by", [], "the UNITS", when: [.inCourse, .notHyphenated],
                examples: ["over [the years]", "through [the centuries]"], not: ["of the years", "over the days"]
            ) {
                guard let unit = unit($0), Calendar.precision(unit) >= .week else { return nil }
                return .duration(.vague, unit, .none)
            },
            Rule(
                "units before an event", [], "UNITS", when: [.beforeEvent],
                examples: ["in the [days] before the vote", "in the [weeks] after the attack"], not: ["the days of old"]
            ) { match in unit(match).map { .duration(.vague, $0, .none) } },
            Rule(
                "units long", [], "(UNIT - long | UNITS - (long | old))",
                examples: ["a [decades-long] war", "a [day-long] strike", "a [months-long] siege"]
            ) {
                guard let unit = unit($0) else { return nil }
                return .duration($0(.units) == nil ? Quantity(1) : .vague, unit, .none)
            },
            Rule(
                "unit and a half", [.length], "(a | an | one) UNIT and a half",
                examples: ["[a year and a half]", "[an hour and a half]"]
            ) { match in unit(match).map { .duration(Quantity(hundredths: 150), $0, .none) } },
            Rule(
                "all of a unit", [],
                "all (day | week | year | night | month | summer | winter | morning | afternoon | evening) [long]",
                examples: ["[all day]", "[all year]"], not: ["all days"]
            ) {
                let unit: TimeUnit =
                    $0.contains("week") ? .week : $0.contains("year") ? .year : $0.contains("month") ? .month : .day
                return .duration(Quantity(1), unit, .none)
            },
            Rule(
                "the unit as a stretch", [], "the (past | last) UNIT", when: [.notHyphenated],
                examples: ["[the past decade]", "[the past century]"], not: ["the past hour-glass"]
            ) {
                guard let unit = unit($0), unit != .period, unit != .season, unit != .half, unit != .night else {
                    return nil
                }
                let isWide = unit == .year || unit == .week || unit == .month || unit == .quarter
                guard $0.contains("past") || !isWide && unit != .weekend else { return nil }
                return unit == .weekend ? nil : .duration(Quantity(1), unit, .past)
            },
        ]

    /// How many: the part of a length before its unit.
    private static let counts: [Rule] = [
        Rule("count", [.count], "(NUM | DECIMAL)", isPart: true, examples: []) {
            if let hundredths = $0(.decimal) { return count(Quantity(hundredths: hundredths)) }
            return $0(.number).map { count(Quantity($0)) }
        },
        Rule("count with a half", [.count], "NUM (and a half | NUMDATE)", isPart: true, examples: []) {
            if let fraction = $0(.numericDate) {
                // "5 1/2 hours" is scanned as a date in digits.
                guard $0.detail(of: .numericDate) == -1, fraction >> 8 == 1, fraction & 0xFF == 2 else { return nil }
            }
            return $0(.number).map { count(Quantity(hundredths: $0 * 100 + 50)) }
        },
        Rule("one", [.count], "(a | an)", isPart: true, examples: []) { _ in count(Quantity(1)) },
        Rule("half", [.count], "(half (a | an) | a half | a - half | half)", isPart: true, examples: []) { _ in
            count(Quantity(hundredths: 50))
        },
        Rule("quarter of a unit", [.count], "(a quarter of | quarter) (a | an)", isPart: true, examples: []) { _ in
            count(Quantity(hundredths: 25))
        },
        Rule("count not told", [.count], "[a | the] VAGUE [of]", isPart: true, examples: []) {
            guard let value = $0(.vague) else { return nil }
            if value == 0 { return count(.vague) }
            var quantity = Quantity(value)
            quantity.modifier = .about
            return count(quantity)
        },
        Rule("count from to", [.count], "NUM (to | or | -) NUM", isPart: true, examples: []) {
            guard let first = $0(.number), let second = $0(.number, 1), first < second else { return nil }
            var quantity = Quantity(first)
            quantity.modifier = .atLeast
            return count(quantity)
        },
        Rule("dozens", [.count], "(dozens | hundreds | thousands | scores) of", isPart: true, examples: []) { _ in
            count(.vague)
        },
    ]

    private static func count(_ quantity: Quantity) -> Meaning { .duration(quantity, .period, .none) }

    private static func unit(_ match: Match) -> TimeUnit? {
        (match(.unit) ?? match(.units)).flatMap(TimeUnit.init(rawValue:))
    }

    /// A length, but not "a second" or "a half", which are ordinals and fractions far more often, nor "a day" as a rate.
    private static func length(_ match: Match) -> Meaning? {
        guard let unit = unit(match), unit != .period, unit != .half else { return nil }
        if match(.unit) != nil, unit == .second || unit == .season { return nil }
        // "a years-old feud"; "three-quarters of them".
        if match(.units) != nil, match.quantity == Quantity(1) || unit == .quarter { return nil }
        return .duration(match.quantity, unit, .none)
    }

    private static func window(_ match: Match) -> Window? {
        if match.contains("next") || match.contains("coming") || match.contains("upcoming") { return .next }
        if match.contains("first") || match.contains("initial") || match.contains("opening") { return .first }
        if match.contains("following") || match.contains("ensuing") || match.contains("subsequent") {
            return .following
        }
        if match.contains("previous") || match.contains("preceding") || match.contains("prior") { return .previous }
        return match.contains("final") || match.contains("closing") ? .final : .past
    }

    private static func windowed(_ match: Match, _ window: Window) -> Meaning? {
        switch match[.length] {
        case .duration(let quantity, let unit, _)?:
            let meaning = Meaning.duration(quantity, unit, window)
            return match.contains("so") ? .approximate(.about, meaning) : meaning
        default: return nil
        }
    }

    private static func approximation(_ match: Match) -> Approximation {
        if let approximation = match(.approximation, as: Approximation.self) { return approximation }
        if match.contains("least") || match.contains("no less") { return .atLeast }
        if match.contains("no") || match.contains("not") || match.contains("most") || match.contains("up") {
            return .atMost
        }
        if match.contains("as") { return .atMost }
        return match.contains("more") || match.contains("over") ? .moreThan : .lessThan
    }
}
