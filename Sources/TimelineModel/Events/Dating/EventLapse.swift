import CivilTime
import DateExpressions
import Language

/// "The day after the bank collapsed", "two weeks before the vote": how far what a clause tells lies from another happening of its
/// sentence.
struct EventLapse: Sendable {
    /// The words, as an index in `ReadArticle.dates`.
    let expression: Int
    /// The trigger of the happening it is counted from.
    let origin: Int
    /// The trigger of what lies so far from it.
    let counted: Int
    /// Its concept, for finding where the article has told it before.
    let concept: String

    /// The lapse of a sentence's expression: counted from the first of the chains behind it, before any comma.
    init?(_ expression: Int, _ chains: [TriggerChain], _ tree: SentenceTree) {
        let date = tree.article.dates[expression]
        guard date.fromEvent != nil else { return nil }
        let signal = date.tokens.upperBound
        let end = (signal..<max(signal, tree.tokens.upperBound)).first {
            tree.tag($0) == .comma || tree.tag($0) == .period
        }
        let clause = signal..<(end ?? max(signal, tree.tokens.upperBound))
        let told = chains.filter { clause.contains($0.trigger) && clause.contains($0.verb) }
        guard let origin = told.first(where: { !$0.isNoun }) ?? told.first else { return nil }
        let above = DateAttachment.head(of: date.tokens, tree).map { [$0] + tree.ancestors(of: $0) } ?? []
        let others = chains.filter { !$0.isNoun && $0.trigger != origin.trigger && !clause.contains($0.verb) }
        guard
            let counted = above.lazy.compactMap({ word in others.first { $0.words.contains(word) } }).first
                ?? others.first(where: { $0.verb > signal }) ?? others.last
        else { return nil }
        self.expression = expression
        self.origin = origin.trigger
        self.counted = counted.trigger
        concept = origin.concept.name.isEmpty ? tree.lemma(origin.trigger) : origin.concept.name
    }

    func isAfter(in article: ArticleTrees) -> Bool { article.dates[expression].fromEvent?.isAfter ?? false }
}

extension EventDistance {
    /// The time that lies so far from a day or another time; `nil` where that is told less finely than the length, or how far is not told.
    ///
    /// - Parameter isBack: Count against the direction that is told: from the later happening to the earlier one.
    func counted(from period: CivilPeriod, isBack: Bool = false) -> CivilPeriod? {
        guard let count, period.openness == .none, period.endPrecision == nil, period.precision <= max(unit, .day),
            (0...Self.longest).contains(count)
        else { return nil }
        let steps = isAfter == isBack ? -count : count
        let day = period.earliest
        switch unit {
        case .day: return CivilPeriod(day: day.adding(days: steps))
        case .week: return CivilPeriod(day: day.adding(days: 7 * steps))
        case .month:
            let then = day.adding(months: steps).components
            guard let first = CivilDay(year: then.year, month: then.month, day: 1) else { return nil }
            let last = first.adding(days: CivilDay.length(ofMonth: then.month, year: then.year) - 1)
            return CivilPeriod(CivilInterval(from: first, through: last), precision: .month)
        case .year:
            let year = day.components.year + steps
            guard let first = CivilDay(year: year, month: 1, day: 1),
                let last = CivilDay(year: year, month: 12, day: 31)
            else { return nil }
            return CivilPeriod(CivilInterval(from: first, through: last), precision: .year)
        default: return nil
        }
    }

    /// Units beyond which a count is no memory of a happening.
    private static let longest = 400
}

/// The dates of what is told to lie so far from something else.
extension ArticleTellings {
    /// "Left the day after the bank collapsed": so far from what its sentence or one before it dates.
    ///
    /// - Parameter lastDated: Of each concept the last dated telling so far.
    func datingFromOrigin(_ index: Int, in tellings: [Telling], lastDated: [String: Int]) -> Dating? {
        guard let lapse = tellings[index].lapse, lapse.counted == tellings[index].trigger,
            let distance = article.dates[lapse.expression].fromEvent
        else { return nil }
        let origin =
            neighbour(of: index, in: tellings) { $0.trigger == lapse.origin && $0.expression != nil }
            ?? lastDated[lapse.concept]
        guard let origin, let base = tellings[origin].dating.period.map(wholeDay),
            let period = distance.counted(from: base)
        else { return nil }
        return Dating(
            period: period, basis: .inherited,
            because: "\(words(lapse)) what the article dates to \(base.label): \(tellings[origin].dating.because)")
    }

    /// "A week after the judge ruled": the ruling lies so long before what its sentence tells, else before the article's own date.
    func datingOfOrigin(_ index: Int, in tellings: [Telling]) -> Dating? {
        guard let lapse = tellings[index].lapse, lapse.counted != tellings[index].trigger,
            let distance = article.dates[lapse.expression].fromEvent
        else { return nil }
        let counted = neighbour(of: index, in: tellings) { $0.trigger == lapse.counted }
        let base = counted.flatMap { tellings[$0].dating.period.map(wholeDay) } ?? article.article.publication.period
        guard let base, let period = distance.counted(from: base, isBack: true) else { return nil }
        // "Warned it a year before two patients died": not a year from now, for it has happened.
        if isTold(tellings[index]), let published = article.article.publication.period,
            period.earliest > published.latest
        {
            return nil
        }
        let from = counted == nil ? "the article's date" : "what its sentence dates to"
        return Dating(
            period: period, basis: .inherited, because: "\(from), \(base.label), is told to be \(words(lapse)) it")
    }

    /// The telling of the same sentence that fits.
    func neighbour(of index: Int, in tellings: [Telling], where fits: (Telling) -> Bool) -> Int? {
        let sentence = tellings[index].sentence
        var first = index
        while first > 0, tellings[first - 1].sentence == sentence { first -= 1 }
        return tellings[first...].prefix { $0.sentence == sentence }.firstIndex(where: fits)
    }

    /// "“two weeks” after"
    private func words(_ lapse: EventLapse) -> String {
        let date = article.dates[lapse.expression]
        return "“\(article.article.string(date.range))” \(date.fromEvent?.isAfter ?? true ? "after" : "before")"
    }
}
