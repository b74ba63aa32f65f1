import CivilTime

/// Times that follow what the text tells of another year than the article's.
extension Resolver {
    /// The last time the text told outright, and where.
    struct Told: Sendable {
        var period: CivilPeriod
        /// The index of the expression that told it.
        var index: Int
        var sentence: Int
        var block: Int
        /// "In 1998, …": a year that opens its sentence is told; one that stands by the way ("dating to 1994") is not.
        var setsScene: Bool
        /// "On 14 October 1066 …": a day, a month or a season that opens its sentence, or goes on from one that does.
        var isScene: Bool
    }

    /// Where the expression at hand stands.
    struct Place: Sendable {
        var sentence = -1
        var block = 0
        /// "In June, …": it opens its sentence, and so goes on with the telling.
        var opensSentence = false
        /// "in 2014, when services stopped in August"
        var goesOn = false
    }

    /// The time told before, where a bare month or day goes on from it: "In November 2024 he was elected; on Jan. 20 …".
    private var telling: Told? {
        guard let told else { return nil }
        // Of an article without a date the last time told is all there is to count from.
        if let today {
            guard side != .future, told.period.interval.lastDay.adding(months: 11) < today else { return nil }
        }
        if isHistory || today == nil && clause.kind == .past && told.period.precision <= .month { return told }
        if place.goesOn, told.sentence == place.sentence { return told }
        guard told.block == place.block, told.period.precision <= .month || told.setsScene else { return nil }
        let isSameSentence = told.sentence == place.sentence && told.period.precision <= .month
        // "On 14 October 1066 the armies met. … He was crowned on Christmas Day."
        let isTellingOn = told.isScene && clause.kind == .past && place.sentence - told.sentence <= 3
        return isSameSentence || place.opensSentence || isTellingOn ? told : nil
    }

    /// What comes round once a year, in the year that the text tells.
    func told(_ instance: (Int) -> CivilPeriod?) -> Resolved? {
        guard let told = telling else { return nil }
        let first = told.period.interval.firstDay
        let around = (-1...1).compactMap { instance(first.year + $0) }
        let found =
            clause.isPastPerfect && told.period.precision < .year
            ? around.last { $0.interval.lastDay < first } : around.first { $0.interval.lastDay >= first }
        return found.flatMap { counted($0, from: told) }
    }

    /// "On the 26th": of the month that the text tells, or the next.
    func toldDay(_ number: Int) -> Resolved? {
        guard let told = telling, told.period.precision <= .month else { return nil }
        let first = told.period.interval.firstDay
        let days = (0...1).map { first.startOfMonth.adding(months: $0) }
            .compactMap { CivilDay(year: $0.year, month: $0.month, day: number) }
        return days.first { $0 >= first }.flatMap { counted(CivilPeriod(day: $0), from: told) }
    }

    /// "On Thursday", in a text that tells history by its dates.
    func toldWeekday(_ weekday: Int) -> Resolved? {
        guard isHistory, let told = telling, told.period.precision <= .day else { return nil }
        return counted(CivilPeriod(day: told.period.interval.firstDay.next(weekday)), from: told)
    }

    private func counted(_ period: CivilPeriod, from told: Told) -> Resolved? {
        if let today, period.interval.lastDay > today { return nil }
        var result = counted(period, period.interval.firstDay < told.period.interval.firstDay ? .back : .on)
        result.base = .text(told.period)
        result.anchor = told.index
        return result
    }
}
