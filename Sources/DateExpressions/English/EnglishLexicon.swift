/// The words of English date expressions, by what they can be.
///
/// A dot at the end of a word: it may be written with it. An exclamation mark: as a date it needs its capital letter, unless a
/// number stands by it ("March", "Sat").
enum EnglishLexicon {
    static let entries: [Lexicon.Entry] = calendar + numbers + units + placing + marks

    private static let calendar: [Lexicon.Entry] = [
        .init(.month, 1, "january jan.!"),
        .init(.month, 2, "february feb."),
        .init(.month, 3, "march! mar.!"),
        .init(.month, 4, "april! apr."),
        .init(.month, 5, "may!"),
        .init(.month, 6, "june! jun.!"),
        .init(.month, 7, "july jul."),
        .init(.month, 8, "august! aug.!"),
        .init(.month, 9, "september sept. sep."),
        .init(.month, 10, "october oct."),
        .init(.month, 11, "november nov."),
        .init(.month, 12, "december dec."),

        .init(.weekday, 1, "monday mon.!"),
        .init(.weekday, 2, "tuesday tues. tue."),
        .init(.weekday, 3, "wednesday weds. wed.!"),
        .init(.weekday, 4, "thursday thurs. thur. thu."),
        .init(.weekday, 5, "friday fri."),
        .init(.weekday, 6, "saturday sat.!"),
        .init(.weekday, 7, "sunday sun.!"),
        .init(.weekdays, 1, "mondays"),
        .init(.weekdays, 2, "tuesdays"),
        .init(.weekdays, 3, "wednesdays"),
        .init(.weekdays, 4, "thursdays"),
        .init(.weekdays, 5, "fridays"),
        .init(.weekdays, 6, "saturdays"),
        .init(.weekdays, 7, "sundays"),

        .init(.season, 0, "spring springtime"),
        .init(.season, 1, "summer summertime"),
        .init(.season, 2, "fall autumn"),
        .init(.season, 3, "winter wintertime"),

        .init(.dayPart, DayPart.morning.rawValue, "morning morn"),
        .init(.dayPart, DayPart.dawn.rawValue, "dawn daybreak sunrise"),
        .init(.dayPart, DayPart.afternoon.rawValue, "afternoon"),
        .init(.dayPart, DayPart.evening.rawValue, "evening dusk"),
        .init(.dayPart, DayPart.night.rawValue, "night overnight"),
        .init(.dayPart, DayPart.daytime.rawValue, "daytime"),
        .init(.clockWord, 720, "noon midday noontime"),
        .init(.clockWord, 1440, "midnight"),
    ]

    private static let numbers: [Lexicon.Entry] =
        [
            .init(
                .number, from: 1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                    + "seventeen eighteen nineteen"),
            .init(.number, 0, "zero"),
            .init(.number, 20, "twenty"),
            .init(.number, 30, "thirty"),
            .init(.number, 40, "forty"),
            .init(.number, 50, "fifty"),
            .init(.number, 60, "sixty"),
            .init(.number, 70, "seventy"),
            .init(.number, 80, "eighty"),
            .init(.number, 90, "ninety"),
            .init(.scale, 100, "hundred"),
            .init(.scale, 1000, "thousand"),
            .init(.scale, 1_000_000, "million"),
            .init(.decadeWord, 20, "twenties"),
            .init(.decadeWord, 30, "thirties"),
            .init(.decadeWord, 40, "forties"),
            .init(.decadeWord, 50, "fifties"),
            .init(.decadeWord, 60, "sixties"),
            .init(.decadeWord, 70, "seventies"),
            .init(.decadeWord, 80, "eighties"),
            .init(.decadeWord, 90, "nineties"),
            .init(.vague, 0, "several few many some numerous countless"),
            .init(.vague, 2, "couple"),
            .init(.vague, 12, "dozen"),
            .init(
                .ordinal, from: 1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                    + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
            .init(.ordinal, 30, "thirtieth"),
        ]

    private static let units: [Lexicon.Entry] =
        [
            unit(.second, "second sec.", "seconds secs."),
            unit(.minute, "minute min.", "minutes mins."),
            unit(.hour, "hour hr.", "hours hrs."),
            unit(.day, "day", "days"),
            unit(.night, "night", "nights mornings evenings afternoons"),
            unit(.weekend, "weekend", "weekends"),
            unit(.week, "week wk.", "weeks wks."),
            unit(.fortnight, "fortnight", "fortnights"),
            unit(.month, "month", "months"),
            unit(.quarter, "quarter qtr.", "quarters qtrs."),
            unit(.season, "season", "seasons springs summers autumns falls winters"),
            unit(.year, "year yr.", "years yrs."),
            unit(.decade, "decade", "decades"),
            unit(.century, "century", "centuries"),
            unit(.millennium, "millennium", "millennia millenniums"),
            unit(.half, "half", "halves"),
            unit(.period, "period", "periods"),
        ].flatMap { $0 } + [
            .init(.frequency, TimeUnit.hour.rawValue, "hourly"),
            .init(.frequency, TimeUnit.day.rawValue, "daily nightly"),
            .init(.frequency, TimeUnit.week.rawValue, "weekly"),
            .init(.frequency, TimeUnit.fortnight.rawValue, "biweekly fortnightly"),
            .init(.frequency, TimeUnit.month.rawValue, "monthly"),
            .init(.frequency, TimeUnit.quarter.rawValue, "quarterly"),
            .init(.frequency, TimeUnit.half.rawValue, "semiannual semiannually"),
            .init(.frequency, TimeUnit.year.rawValue, "annually yearly"),
        ]

    /// Words that place a time: before, in or after another.
    private static let placing: [Lexicon.Entry] = [
        .init(.relation, Relation.this.rawValue, "this current present"),
        .init(.relation, Relation.last.rawValue, "last"),
        .init(.relation, Relation.next.rawValue, "next"),
        .init(.relation, Relation.past.rawValue, "past"),
        .init(.relation, Relation.coming.rawValue, "coming upcoming"),
        .init(.relation, Relation.previous.rawValue, "previous preceding prior"),
        .init(.relation, Relation.following.rawValue, "following ensuing subsequent succeeding"),
        .init(.relation, Relation.that.rawValue, "that same"),
        .init(.relation, Relation.latest.rawValue, "latest"),

        .init(.part, Part.early.rawValue, "early"),
        .init(.part, Part.mid.rawValue, "mid"),
        .init(.part, Part.late.rawValue, "late"),
        .init(.part, Part.earlier.rawValue, "earlier"),
        .init(.part, Part.later.rawValue, "later"),
        .init(.part, Part.start.rawValue, "start beginning onset outset"),
        .init(.part, Part.end.rawValue, "end close"),
        .init(.part, Part.middle.rawValue, "middle"),
        .init(.part, Part.rest.rawValue, "rest remainder balance"),

        .init(.deictic, 0, "today tonight"),
        .init(.deictic, -1, "yesterday"),
        .init(.deictic, 1, "tomorrow"),

        .init(.approximation, Approximation.about.rawValue, "about around approximately roughly some circa"),
        .init(.approximation, Approximation.nearly.rawValue, "nearly almost"),
        .init(.approximation, Approximation.moreThan.rawValue, "over"),
        .init(.approximation, Approximation.lessThan.rawValue, "under"),

        .init(.signal, Signal.since.rawValue, "since"),
        .init(.signal, Signal.from.rawValue, "from starting beginning"),
        .init(.signal, Signal.by.rawValue, "by"),
        .init(.signal, Signal.before.rawValue, "before"),
        .init(.signal, Signal.until.rawValue, "until till"),
        .init(.signal, Signal.after.rawValue, "after following"),
        .init(.signal, Signal.to.rawValue, "to through thru"),
        .init(.signal, Signal.between.rawValue, "between"),
        .init(.signal, Signal.within.rawValue, "on at during throughout of into toward towards"),
        .init(.signal, Signal.ahead.rawValue, "in"),
        .init(.signal, Signal.over.rawValue, "over within"),
        .init(.signal, Signal.length.rawValue, "for"),
        .init(.signal, Signal.ending.rawValue, "ended ending"),

        .init(.reference, Reference.present.rawValue, "now currently nowadays"),
        .init(.reference, Reference.past.rawValue, "recently lately"),
        .init(
            .opening, 0,
            "fy past future present nineteen twenty current recent while once time then oclock q h moment someday soon date stage"
        ),
    ]

    private static let marks: [Lexicon.Entry] = [
        .init(.meridian, 0, "am a.m."),
        .init(.meridian, 1, "pm p.m."),
        .init(.era, Era.before.rawValue, "bc b.c. bce b.c.e."),
        .init(.era, Era.common.rawValue, "ad a.d. ce c.e."),
        .init(.plain, 0, "jr. sr. st."),
        .init(.zone, 0, "gmt utc z"),
        .init(.zone, 60, "bst cet"),
        .init(.zone, 120, "cest eet"),
        .init(.zone, 180, "msk eest"),
        .init(.zone, 330, "ist"),
        .init(.zone, 540, "jst kst"),
        .init(.zone, 600, "aest"),
        .init(.zone, 660, "aedt"),
        .init(.zone, -240, "edt ast"),
        .init(.zone, -300, "est cdt et eastern"),
        .init(.zone, -360, "cst mdt ct"),
        .init(.zone, -420, "mst pdt mt mountain"),
        .init(.zone, -480, "pst akdt pt pacific"),
    ]

    private static func unit(_ unit: TimeUnit, _ singular: String, _ plural: String) -> [Lexicon.Entry] {
        [.init(.unit, unit.rawValue, singular), .init(.units, unit.rawValue, plural)]
    }
}
