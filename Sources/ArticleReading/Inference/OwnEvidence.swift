import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What an article's own words say about its date.
struct OwnEvidence {
    /// The latest day on which something told as past began; `nil` where no date with a year is told.
    private(set) var notBefore: (clue: TimeClue, days: TimeClue.Days)?
    /// The last day of the earliest date with a year that still lies ahead.
    private(set) var notAfter: (clue: TimeClue, days: TimeClue.Days)?
    private(set) var evidence: [DayWeights.Evidence] = []

    private let text: [UInt8]
    /// The date of `notBefore` stands where articles tell their news: in the first sentences or under a picture.
    private let isBoundFresh: Bool
    /// It is a day, told as news.
    var isFreshDay: Bool { isBoundFresh && notBefore?.clue.coarseness == 0 }

    /// Clues beyond so many of a kind add nothing.
    private static let mostClues = 6

    init(_ profile: StoryProfile, text: [UInt8], yearless: ArticleBuilder.YearlessDate?) {
        self.text = text
        (notBefore, notAfter) = Self.bounds(profile.clues, text)
        isBoundFresh =
            notBefore.map { profile.newsSentences.contains($0.clue.sentence) && !$0.clue.date.isEnding } ?? false
        addBounds()
        addWeekday(of: profile.clues)
        for clue in profile.clues.filter(Self.isYearless).prefix(Self.mostClues) {
            addYearless(clue)
        }
        if let yearless { add(yearless) }
    }

    private func words(_ clue: TimeClue) -> String {
        ArticleLayout.oneLine(text, clue.phrase)
    }

    // MARK: Dates with their year

    private static func bounds(
        _ clues: [TimeClue], _ text: [UInt8]
    ) -> (
        notBefore: (clue: TimeClue, days: TimeClue.Days)?,
        notAfter: (clue: TimeClue, days: TimeClue.Days)?
    ) {
        var notBefore: (clue: TimeClue, days: TimeClue.Days)?
        var notAfter: (clue: TimeClue, days: TimeClue.Days)?
        for clue in clues {
            // "the 2011 model": a year alone, told neither as past nor as ahead, may be either.
            guard let days = clue.days, clue.coarseness < 3 || clue.isPast || clue.isFuture else { continue }
            // "The treaty of 1994 expires": which treaty it is, not when.
            let tellsWhich = clue.coarseness == 3 && text[clue.phrase].starts(with: "of ".utf8)
            if clue.isFuture, !tellsWhich {
                if notAfter.map({ days.last < $0.days.last }) ?? true { notAfter = (clue, days) }
            } else if !clue.date.isLimit, notBefore.map({ days.first > $0.days.first }) ?? true {
                notBefore = (clue, days)
            }
        }
        // A date that lies ahead bounds nothing where a later one is past.
        if let after = notAfter, let before = notBefore, after.days.last < before.days.first { notAfter = nil }
        return (notBefore, notAfter)
    }

    private mutating func addBounds() {
        if let (clue, days) = notBefore {
            let doubt = clue.isPast ? 0.01 : 0.04
            evidence.append(
                DayWeights.Evidence(reason: "it tells of “\(words(clue))”", kind: .bound) { day in
                    day.number >= days.first ? 1 : doubt
                })
        }
        if let (clue, days) = notAfter {
            evidence.append(
                DayWeights.Evidence(reason: "“\(words(clue))” still lies ahead", kind: .bound) { day in
                    day.number <= days.last ? 1 : Self.doubtOfSide
                })
        }
    }

    /// "On Saturday" in an article that shows a picture of Saturday, Jan. 25, 2020: most likely the same Saturday.
    private mutating func addWeekday(of clues: [TimeClue]) {
        guard let (bound, days) = notBefore, isBoundFresh, bound.coarseness == 0, days.first == days.last else {
            return
        }
        let day = CivilDay(number: days.first)
        // Counted from the day itself or the one after it, a past weekday is the last one.
        let weekdays = clues.filter { $0.date.form == .counted && $0.coarseness == 0 && $0.isPast }
        guard let clue = weekdays.first(where: { $0.meaning(on: day.adding(days: 1)) == days }) else { return }
        evidence.append(
            DayWeights.Evidence(
                reason: "“\(words(clue))” is the day of “\(words(bound))”", kind: .bound
            ) { $0.number < days.first || clue.meaning(on: $0) == days ? 1 : 0.25 })
    }

    // MARK: Months and days without a year

    private static func isYearless(_ clue: TimeClue) -> Bool {
        clue.date.form == .yearless && (clue.isPast || clue.isFuture) && !(clue.date.isBeginning && clue.isOfMonths)
    }

    /// News tells of what was lately and what will be soon, or it names the year.
    private mutating func addYearless(_ clue: TimeClue) {
        let isMonth = clue.isOfMonths
        let isFuture = clue.isFuture
        let weekday = weekday(named: clue)
        let reach = isMonth ? 80.0 : 30.0
        let far = isMonth ? 0.08 : 0.04
        let meanings = ClueMeanings(clue)
        let reason = isFuture ? "“\(words(clue))” still lies ahead" : "“\(words(clue))” is past"
        evidence.append(
            DayWeights.Evidence(reason: reason, kind: .bound) { day in
                guard let days = meanings.on(day) else { return 0.2 }
                if isFuture ? days.last < day.number : days.first > day.number { return Self.doubtOfSide }
                // "Thursday, April 6": a Thursday in one year of six.
                if let weekday, CivilDay(number: days.first).weekday != weekday { return 0.01 }
                let gap = Double(isFuture ? days.first - day.number : day.number - days.last)
                // Of the month that it is, one says "this month", if not always.
                if gap <= 0, isMonth { return isFuture ? 0.15 : 0.4 }
                return far + (1 - far) * exp(-max(gap, 0) / reach)
            })
    }

    /// That what is told as past lies ahead, or the other way round.
    private static let doubtOfSide = 0.05

    /// The day of the week that stands beside a day of a month.
    private func weekday(named clue: TimeClue) -> Int? {
        guard clue.coarseness == 0 else { return nil }
        return BlockLook(text, clue.phrase).words.lazy.compactMap { HeaderDateFinder.weekdays[$0.text] }.first
    }

    /// "WASHINGTON, Jan. 5": the day is known but for the year; the article may be of the day after.
    private mutating func add(_ yearless: ArticleBuilder.YearlessDate) {
        evidence.append(
            DayWeights.Evidence(reason: "its dateline says “\(yearless.words)”", kind: .bound) { day in
                let (_, month, dayOfMonth) = day.components
                guard month == yearless.month, dayOfMonth == yearless.day else { return 0.0005 }
                return yearless.weekday ?? day.weekday == day.weekday ? 1 : 0.0005
            })
    }

    // MARK: Habits

    /// The days beyond which the article's own words say nothing; `nil` where they bound it on no side.
    var window: ClosedRange<Int32>? {
        switch (notBefore?.days, notAfter?.days) {
        case (let before?, let after?) where before.first < after.last:
            (before.first - 31)...min(after.last + 31, before.first + 12_000)
        case (let before?, _): (before.first - 31)...(before.first + 2200)
        case (nil, let after?): (after.last - 2200)...(after.last + 31)
        case (nil, nil): nil
        }
    }

    /// How long before a date that still lies ahead an article is written: a year is written out for the next one, seldom
    /// for one much later.
    var aheadHabit: DayWeights.Evidence? {
        guard let (_, days) = notAfter else { return nil }
        return DayWeights.Evidence(reason: "", kind: .habit) { day in
            let gap = Double(days.last - day.number)
            return gap < 0 ? 0.00002 : 0.85 / 400 * exp(-gap / 400) + 0.15 / 2000 * exp(-gap / 2000)
        }
    }

    /// How long after the last date that it tells an article without kin is written.
    ///
    /// From 195 articles of agencies and papers: a year is written out where it is not the present one, so that of those that
    /// name a month with its year most are half a year to two years younger than it, and a year alone says hardly more than
    /// that the article is not older. A day with its year may be long ago, but not in the first sentences or in a caption.
    var gapHabit: DayWeights.Evidence? {
        guard let (clue, days) = notBefore else { return nil }
        let isFresh = isBoundFresh
        return DayWeights.Evidence(reason: "", kind: .habit) { day in
            let gap = Double(day.number - days.first)
            guard gap >= 0 else { return 0.00002 }
            switch clue.coarseness {
            case 0, 1:
                let fresh = isFresh ? 0.8 : 0.3
                return fresh / 15 * exp(-gap / 15) + (1 - fresh)
                    * (0.5 / 500 * exp(-gap / 500) + 0.5 / 4000 * exp(-gap / 4000))
            case 2: return gap < 90 ? 0.0004 : exp(-gap / 700) / 700
            default: return gap < 365 ? 0.0003 : exp(-(gap - 365) / 2500) / 2500
            }
        }
    }
}
