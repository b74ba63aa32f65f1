import CivilTime
import Language

/// A date expression of an article whose own date is not known: what it would mean if the article were of a given day.
///
/// For those who look for the article's date. Expressions that count from another one ("two days later") and those that
/// name no time of the calendar are not among them.
public struct OpenDate: Sendable {
    /// What kind of time the words name, as far as it matters to when the article was written.
    public enum Form: Sendable {
        /// A date with its year: "Jan. 26, 2026", "2003".
        case dated
        /// A month or day whose year is left out: "in February", "April 3".
        case yearless
        /// Counted from the article's day: "on Thursday", "last week", "two months ago".
        case counted
        /// A length that ends with the article: "over the past nine months".
        case stretch
    }

    /// UTF-8 byte offsets into the text, half-open.
    public let range: Range<Int>
    /// Indices in `Analysis.tokens`.
    public let tokens: Range<Int>
    /// Index of its sentence in the analysis, -1 where there is none.
    public let sentence: Int
    public let form: Form
    /// Before or after the article, as its own words or its verb place it; `unknown` where neither does.
    public let direction: DateExpression.Direction
    /// How finely the words tell the time.
    public let granularity: Precision
    /// "since" or "from" stands before it, or it is a stretch: the time at which something began.
    public let isBeginning: Bool
    /// "ended" or "ending" stands before it: the last day of a quarter or a year, which is told of weeks later.
    public let isEnding: Bool

    /// "until 2038": it says when something ends, which may be long after the article.
    public let isLimit: Bool

    private let book: RuleBook
    private let meaning: Meaning
    private let signal: Signal
    private let clause: ClauseTime
    private let dayFirst: Bool
    private let hemisphere: Season.Hemisphere

    init?(_ recognised: Recognised, in dates: RecognisedDates, _ book: RuleBook) {
        guard let form = recognised.meaning.openForm else { return nil }
        self.book = book
        self.form = form
        range = recognised.range
        tokens = recognised.tokens
        sentence = recognised.sentence
        meaning = recognised.meaning
        signal = recognised.signal
        clause = recognised.clause
        dayFirst = dates.dayFirst
        hemisphere = dates.isSouthern ? .southern : .northern
        isEnding = signal == .ending
        isLimit = signal == .until && !clause.isReached
        isBeginning = form == .stretch || signal == .since || signal == .from

        let resolver = Self.resolver(book, nil, dayFirst, hemisphere, signal, clause)
        let undated = resolver.resolve(meaning)
        var told = undated.direction == .past || undated.direction == .future ? undated.direction : resolver.side
        // "The plant was shut until April 2009", "a contract until 2038": on either side of the article.
        if form == .dated, clause.kind == .past, told == .future { told = .unknown }
        direction = told == .present ? .unknown : told
        if form == .stretch, case .duration(_, let unit, _) = meaning {
            granularity = Calendar.precision(unit)
        } else if let granularity = undated.granularity {
            self.granularity = granularity
        } else {
            return nil
        }
    }

    /// The time meant in an article of this day; of a stretch the days on which it can have begun, as loosely as people
    /// count: half a unit either way.
    public func period(on day: CivilDay) -> CivilPeriod? {
        if form == .stretch { return beginning(before: day) }
        return Self.resolver(book, day, dayFirst, hemisphere, signal, clause).resolve(meaning).period
    }

    private func beginning(before day: CivilDay) -> CivilPeriod? {
        guard case .duration(let quantity, let unit, _) = meaning, !quantity.isVague else { return nil }
        let middle = Calendar.shift(day, unit, by: -quantity.whole)
        let slack =
            switch Calendar.precision(unit) {
            case ...Precision.day: 0
            case .week, .weekend: 4
            case .month: 16
            default: 184
            }
        return CivilPeriod(
            CivilInterval(from: middle.adding(days: -slack), through: middle.adding(days: slack)), precision: .day,
            endPrecision: .day)
    }

    private static func resolver(
        _ book: RuleBook, _ day: CivilDay?, _ dayFirst: Bool, _ hemisphere: Season.Hemisphere, _ signal: Signal,
        _ clause: ClauseTime
    ) -> Resolver {
        var resolver = Resolver(book: book, today: day, dayFirst: dayFirst, hemisphere: hemisphere)
        resolver.signal = signal
        resolver.clause = clause
        return resolver
    }
}

extension DateReader {
    /// The expressions of an undated article that say something of its date, in order.
    public func open(_ recognised: RecognisedDates) -> [OpenDate] {
        recognised.expressions.compactMap { OpenDate($0, in: recognised, book) }
    }
}

extension Meaning {
    /// What it says of an article's own date; `nil` where it says nothing.
    fileprivate var openForm: OpenDate.Form? {
        switch self {
        case .calendar(let date):
            date.isBeforeEra || date.hasShortYear
                ? nil : date.year != nil ? .dated : date.month != nil ? .yearless : nil
        case .named(let unit, let relation, let container):
            Self.form(of: unit, relation, container)
        case .deictic: .counted
        case .shifted(let quantity, _, .ago, nil), .shifted(let quantity, _, .fromNow, nil):
            quantity.isVague ? nil : .counted
        case .shifted(_, _, _, let base?): base.openForm
        case .part(_, let inner), .approximate(_, let inner): inner.openForm
        case .time(_, let day?), .dayPart(_, let day?): day.openForm
        case .duration(let quantity, _, .past): quantity.isVague ? nil : .stretch
        case .span(let first, _): first.openForm
        case .shifted, .time, .dayPart, .duration, .repeated, .frequency, .reference, .decade, .century, .nothing: nil
        }
    }

    private static func form(of unit: NamedUnit, _ relation: Relation, _ container: Meaning?) -> OpenDate.Form? {
        if let container { return container.openForm }
        switch relation {
        case .previous, .following, .that, .yearEarlier, .latest, .the: return nil
        case .bare:
            switch unit {
            case .month, .holiday: return .yearless
            case .weekday, .season: return .counted
            default: return nil
            }
        default: return .counted
        }
    }
}
