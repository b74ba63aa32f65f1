import CivilTime

/// What a meaning comes to for one article date.
struct Resolved: Sendable {
    var type = TimexType.date
    var text: TimexText
    var modifier: String?
    var period: CivilPeriod?
    var motion = Explanation.Motion.stated
    var base = Explanation.Base.none
    var anchor: Int?
    var direction = DateExpression.Direction.unknown
    var granularity: Precision?
    var isExplicit = false
    /// The verb of the clause decided.
    var usedVerb = false
    /// A part of a day whose value is the day.
    var isWrittenAsDay = false

    /// The TIMEX3 value.
    var value: String {
        get { text.string }
        set { text = .text(newValue) }
    }

    init(_ value: String) { text = .text(value) }

    init(_ period: CivilPeriod, _ motion: Explanation.Motion = .stated) {
        text = .period(period)
        self.period = period
        self.motion = motion
        granularity = period.precision
    }
}

/// Turns meanings into times, for one article date, in the order of the text.
///
/// Carries what the text is at: the last time it told, from which "two days later" counts.
struct Resolver {
    let book: RuleBook
    /// The article's date as one day; `nil` where it is not known.
    let today: CivilDay?
    let dayFirst: Bool
    let hemisphere: Season.Hemisphere

    /// The time the text is at, with the index of the expression that told it.
    var narrative: (period: CivilPeriod, index: Int)?
    /// Where that lies ahead of the article: what was told before, which "a day earlier" counts from.
    var narrativeBehind: (period: CivilPeriod, index: Int)?
    /// The last time told that is of another year than the article.
    var otherYear: (period: CivilPeriod, index: Int)?
    /// The last day that was told, with the sentence it stands in.
    var narrativeDay: (period: CivilPeriod, index: Int, sentence: Int)?
    /// The last day told of the week up to the article.
    var newsDay: Happened?
    /// The paragraph in which what the text is at was told.
    var narrativeBlock = -1
    /// The last quarter that the text told of itself, not as "a year earlier": what figures are compared with.
    var lastQuarter: CivilPeriod? { reported?.quarter }
    /// The same, with the index of the expression that told it, and whether it is one of a company's own accounts.
    var reported: (quarter: CivilPeriod, index: Int, isFiscal: Bool)?
    /// The last time the text told outright, unless it has come back to the article's days since.
    var told: Told?
    /// The last day told of each kind of happening, by its number; empty until one is told.
    var happened: [Happened?] = []
    /// The kind of happening that the expression at hand dates.
    var happening = WordFamilies.none
    /// The text tells of the past by its dates, and hardly counts from the day it was written.
    var isHistory = false
    var clause = ClauseTime.unknown
    var signal = Signal.none
    var place = Place()
    /// The expression at hand is a length with its end beside it: "the year ending June 30".
    var isEnded = false
    /// It is told of a figure that another is compared with.
    var isCompared = false
    /// "This quarter's loss": it owns what stands behind it.
    var isOwner = false

    init(book: RuleBook, today: CivilDay?, dayFirst: Bool, hemisphere: Season.Hemisphere) {
        self.book = book
        self.today = today
        self.dayFirst = dayFirst
        self.hemisphere = hemisphere
    }

    func resolve(_ meaning: Meaning) -> Resolved {
        switch meaning {
        case .calendar(let date): calendar(date)
        case .named(let unit, let relation, let container): named(unit, relation, container)
        case .deictic(let days): deictic(days)
        case .shifted(let quantity, let unit, let shift, let base): shifted(quantity, unit, shift, base)
        case .part(let part, let inner): self.part(part, inner)
        case .time(let time, let day): clock(time, day)
        case .dayPart(let part, let day): dayPart(part, day)
        case .duration(let quantity, let unit, let window): duration(quantity, unit, window)
        case .repeated(let inner): repeated(inner)
        case .frequency(let unit, let each): frequency(unit, each)
        case .reference(let reference): self.reference(reference)
        case .span(let first, let last): span(first, last)
        case .approximate(let approximation, let inner): approximate(approximation, inner)
        case .decade(let first): decade(first)
        case .century(let first): century(first)
        case .nothing: Resolved("")
        }
    }

    // MARK: Where to count from

    /// Past, future or neither, by the preposition and the verb.
    var side: DateExpression.Direction {
        switch signal {
        case .since: .past
        // "did not return until October": what came at last is told.
        case .until: clause.isPastPerfect || clause.hasEnded ? .past : .future
        case .asSoonAs: .future
        // "By Sunday the fire was out"; "called a vote to decide by Sunday".
        case .by: clause.kind == .past && clause.isFinite ? .past : .future
        default:
            switch clause.kind {
            case .past: .past
            case .future: .future
            case .present: .present
            case .unknown, .either: .unknown
            }
        }
    }

    func article(_ day: CivilDay) -> Explanation.Base { .article(CivilPeriod(day: day)) }

    func direction(of period: CivilPeriod) -> DateExpression.Direction {
        guard let today else { return .unknown }
        if period.interval.lastDay < today { return .past }
        return period.interval.firstDay > today ? .future : .present
    }

    /// A result counted from the article's day.
    func counted(_ period: CivilPeriod, _ motion: Explanation.Motion, usedVerb: Bool = false) -> Resolved {
        var result = Resolved(period, motion)
        if let today { result.base = article(today) }
        result.direction = direction(of: period)
        result.usedVerb = usedVerb
        return result
    }

    /// What can be said where the article's date is not known: a value with its unknown parts crossed out.
    func unknown(_ value: String, _ precision: Precision?, _ direction: DateExpression.Direction) -> Resolved {
        var result = Resolved(value)
        result.motion = .unknown
        result.granularity = precision
        result.direction = direction
        return result
    }

    /// The time the text is at, else the article's day.
    func anchor() -> (period: CivilPeriod, base: Explanation.Base, index: Int?)? {
        if let narrative { return (narrative.period, .text(narrative.period), narrative.index) }
        guard let today else { return nil }
        return (CivilPeriod(day: today), article(today), nil)
    }

    // MARK: Simple ones

    func deictic(_ days: Int) -> Resolved {
        let direction: DateExpression.Direction = days < 0 ? .past : days > 0 ? .future : .present
        guard let today else { return unknown("XXXX-XX-XX", .day, direction) }
        var result = counted(CivilPeriod(day: today.adding(days: days)), days < 0 ? .back : days > 0 ? .on : .same)
        result.direction = direction
        return result
    }

    private func reference(_ reference: Reference) -> Resolved {
        var result = Resolved(reference.value)
        result.motion = .vague
        switch reference {
        case .past: result.direction = .past
        case .present: result.direction = .present
        case .future: result.direction = .future
        }
        return result
    }

    private func approximate(_ approximation: Approximation, _ inner: Meaning) -> Resolved {
        var result = resolve(inner)
        result.modifier = approximation.modifier
        result.period?.isApproximate = true
        return result
    }

    private func frequency(_ unit: TimeUnit, _ each: Int) -> Resolved {
        var quantity = Quantity(max(each, 1))
        quantity.isVague = each == 0
        var result = Resolved(TimexValue.duration(quantity, unit))
        result.type = .set
        result.motion = .recurring
        return result
    }

    private func repeated(_ inner: Meaning) -> Resolved {
        if case .duration(_, let unit, let window) = inner, window != .none {
            // "in each of the last three years": once a year, and in these three.
            var result = resolve(inner)
            result.value = TimexValue.duration(Quantity(1), unit)
            result.type = .set
            return result
        }
        let unanchored = Resolver(book: book, today: nil, dayFirst: dayFirst, hemisphere: hemisphere)
        var result = Resolved(unanchored.resolve(inner).value)
        result.type = .set
        result.motion = .recurring
        return result
    }

    private func span(_ first: Meaning, _ last: Meaning) -> Resolved {
        let start = resolve(first)
        let end = resolve(last)
        var result = start
        result.value = start.value + "/" + end.value
        guard let from = start.period, let to = end.period, from.interval.start <= to.interval.start else {
            return result
        }
        result.period = CivilPeriod(
            CivilInterval(start: from.interval.start, end: to.interval.end), precision: from.precision,
            endPrecision: to.precision)
        return result
    }

    private func decade(_ first: Int) -> Resolved {
        let year: Int
        if first >= 100 {
            year = first
        } else {
            // "the sixties": the last that had begun by the article's date.
            let now = today?.year ?? 2000
            let century = now / 100 * 100
            year = century + first <= now ? century + first : century - 100 + first
        }
        guard let period = CivilPeriod.decade(from: year) else { return Resolved("XXXX") }
        var result = Resolved(period)
        result.isExplicit = first >= 100
        return result
    }

    private func century(_ first: Int) -> Resolved {
        guard let period = CivilPeriod.century(from: first) else { return Resolved("XX") }
        var result = Resolved(period)
        result.isExplicit = true
        return result
    }
}
