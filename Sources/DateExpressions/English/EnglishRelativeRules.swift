import CivilTime

/// Times counted from the article's day or from the day the text is at.
enum EnglishRelativeRules {
    static let rules: [Rule] = [
        Rule(
            "today and its neighbours", [.date, .day], "DEICTIC", when: [.notNamed],
            examples: ["[yesterday]", "[Today], the court", "[tomorrow]"], not: ["It was in USA Today first."]
        ) {
            $0.contains("tonight") ? nil : $0(.deictic).map { .deictic($0) }
        },
        Rule(
            "day beyond the neighbours", [.date, .day], "[the] day (before | after) DEICTIC",
            examples: ["[the day before yesterday]", "[the day after tomorrow]"]
        ) {
            guard let days = $0(.deictic), days != 0 else { return nil }
            return .deictic($0.contains("before") ? days - 1 : days + 1)
        },
        Rule(
            "seasons ago", [.date], "<count> (springs | summers | autumns | falls | winters) ago",
            examples: ["[two summers ago]", "[three winters ago]"], not: ["two summers abroad"]
        ) {
            let quantity = $0.quantity
            guard !quantity.isVague, quantity.whole > 0 else { return nil }
            let season: Season =
                $0.contains("springs")
                ? .spring : $0.contains("summers") ? .summer : $0.contains("winters") ? .winter : .autumn
            return .shifted(
                Quantity(quantity.whole - 1), .year, .ago, from: .named(.season(season), .last, within: nil))
        },
        Rule(
            "length ago", [.date], "<length> ago",
            examples: [
                "[two years ago]", "[a year ago]", "[nearly two weeks ago]", "[a decade ago]",
                "[more than four decades ago]",
            ], not: ["long ago"]
        ) { shifted($0, .ago) },
        Rule(
            "length ago on a named day", [.date], "<length> ago [this | last] (WEEKDAY | MONTH | DEICTIC)",
            examples: ["[a week ago Monday]", "[a year ago today]"]
        ) {
            guard let base = shifted($0, .ago) else { return nil }
            if let weekday = $0(.weekday) { return .named(.weekday(weekday), .that, within: base) }
            if let month = $0(.month) { return .named(.month(month), .that, within: base) }
            return base
        },
        Rule(
            "length ago of a week or month", [.date], "<length> ago REL UNIT",
            examples: ["[seven years ago next month]", "[a year ago this week]"], not: ["a year ago next door"]
        ) {
            guard case .shifted(let quantity, let unit, _, _)? = shifted($0, .ago), !quantity.isVague,
                let relation = $0(.relation, as: Relation.self), let own = $0(.unit, as: TimeUnit.self),
                own == .week || own == .month, unit == .year || unit == .decade,
                [.this, .next, .last].contains(relation)
            else { return nil }
            return .shifted(quantity, unit, .earlier, from: .named(.unit(own), relation, within: nil))
        },
        Rule(
            "length back", [.date], "<length> back", when: [.endsClause], examples: ["[a few years back]."],
            not: ["two weeks back home"]
        ) { shifted($0, .ago) },
        Rule(
            "length earlier", [.date], "<length> earlier", when: [.standsAlone],
            examples: ["[a year earlier]", "[two days earlier]"], not: ["two days early"]
        ) { shifted($0, .earlier) },
        Rule(
            "length before", [.date], "<length> (before | previously | prior | beforehand)", when: [.endsClause],
            examples: ["[two days before]."], not: ["two days before the vote"]
        ) { shifted($0, .earlier) },
        Rule(
            "length later", [.date], "<length> later",
            examples: ["[two days later]", "[a year later]", "[three weeks later] William landed"],
            not: ["two days late"]
        ) { shifted($0, .later) },
        Rule(
            "length after", [.date], "<length> (afterward | afterwards | after | thereafter)", when: [.endsClause],
            examples: ["[two days after].", "[some weeks afterwards]"], not: ["two days after the vote"]
        ) { shifted($0, .later) },
        Rule(
            "length on", [.date], "<length> on", when: [.endsClause], examples: ["[a decade on], they returned"],
            not: ["he spent two days on trial"]
        ) { shifted($0, .later) },
        Rule(
            "length from now", [.date], "<length> (from now | hence)",
            examples: ["[two years from now]", "[five years hence]"]
        ) { shifted($0, .fromNow) },
        Rule(
            "week from a weekday", [.date, .day], "(a | one) week (from | on) (WEEKDAY | DEICTIC)",
            examples: ["[a week from Monday]", "[a week from tomorrow]"]
        ) {
            if let weekday = $0(.weekday) {
                return .shifted(Quantity(7), .day, .later, from: .named(.weekday(weekday), .next, within: nil))
            }
            return $0(.deictic).map { .deictic($0 + 7) }
        },
        Rule(
            "length from a date", [.date], "<length> (before | after | from | following | prior) [to] <date>",
            when: [.notForLength],
            examples: ["[two days after Christmas]", "[a week before May 5]", "[two weeks from Monday]"],
            not: ["two days after the vote", "shut for two weeks from Nov. 10"]
        ) {
            guard case .duration(let quantity, let unit, _)? = plain($0[.length]), let date = $0[.date] else {
                return nil
            }
            let isBefore = $0.contains("before") || $0.contains("prior")
            return .shifted(quantity, unit, isBefore ? .earlier : .later, from: date)
        },
        Rule(
            "day before or after a date", [.date, .day], "[the] UNIT (before | after | following) [last | next] <date>",
            examples: ["[the day before Thanksgiving]", "[the week after Easter]", "[day before last Tuesday]"],
            not: ["the year before us"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self),
                unit == .day || unit == .week || unit == .month || unit == .year
                    || unit == .weekend, let date = $0[.date]
            else { return nil }
            return .shifted(Quantity(1), unit, $0.contains("before") ? .earlier : .later, from: date)
        },
        Rule(
            "week or year after next", [.date], "the UNIT (after next | before last)",
            examples: ["[the week after next]", "[the year before last]"], not: ["the day before last"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self), unit.rawValue >= TimeUnit.week.rawValue else { return nil }
            if unit == .weekend { return .named(.weekend, $0.contains("next") ? .afterNext : .beforeLast, within: nil) }
            return .named(.unit(unit), $0.contains("next") ? .afterNext : .beforeLast, within: nil)
        },
        Rule(
            "unit before or after", [.date], "the UNIT (before | earlier | after | later) [that]", when: [.endsClause],
            examples: ["[the day before]", "[the year earlier]", "[the week after].", "[the year before that]"],
            not: ["the day before the vote", "the minute after"]
        ) {
            guard let unit = $0(.unit, as: TimeUnit.self) else { return nil }
            let isBefore = $0.contains("before") || $0.contains("earlier")
            return switch unit {
            case .day: .shifted(Quantity(1), .day, isBefore ? .earlier : .later, from: nil)
            case .week, .month, .year, .quarter, .decade:
                .named(.unit(unit), isBefore ? .previous : .following, within: nil)
            default: nil
            }
        },
        Rule(
            "day of an event", [], "the [very | next] day", when: [.beforeEvent],
            examples: ["[the day] before the vote", "[the day] after his death", "on [the day] of the ruling"],
            not: ["the day care center", "the day of the week", "the day of reckoning"]
        ) { _ in .calendar(CalendarDate()) },
        Rule(
            "weekday beside a day", [.date, .day], "the WEEKDAY (before | after | following) <day>",
            examples: ["[the Tuesday after Memorial Day]", "[the Friday before Christmas]"],
            not: ["the Tuesday after Monday", "the Sunday before the vote"]
        ) {
            guard let weekday = $0(.weekday), let day = $0[.day], day.namesDay || day.isHoliday,
                !day.isWeekday
            else { return nil }
            return .named(.weekday(weekday), $0.contains("before") ? .previous : .following, within: day)
        },
        Rule(
            "one day", [], "(one day | some day | someday)", when: [.besideModal],
            examples: ["Islam will [one day] be", "it could [someday] end"],
            not: ["he worked for one day", "one day, he left"]
        ) { _ in .reference(.future) },
        Rule(
            "then", [], "then", when: [.afterSignal, .notHyphenated],
            examples: ["until [then]", "since [then]"], not: ["then he left", "and then he", "until then-unknown men"]
        ) { _ in .named(.unit(.day), .that, within: nil) },
    ]

    /// The length of a rule as a time so far from where it is counted.
    private static func shifted(_ match: Match, _ shift: Shift) -> Meaning? {
        switch match[.length] {
        case .duration(let quantity, let unit, .none)?:
            .shifted(quantity, unit, shift, from: nil)
        case .approximate(let approximation, .duration(let quantity, let unit, .none))?:
            .approximate(approximation, .shifted(quantity, unit, shift, from: nil))
        default: nil
        }
    }

    private static func plain(_ meaning: Meaning?) -> Meaning? {
        if case .approximate(_, let inner)? = meaning { return inner }
        return meaning
    }
}
