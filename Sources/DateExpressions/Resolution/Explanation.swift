import CivilTime

/// How an expression came by its meaning; turned into a sentence only when a reader asks.
enum Explanation: Sendable {
    case words(String)
    case trace(Trace)

    struct Trace: Sendable {
        /// The article's text, which the ranges below lie in.
        var article: [UInt8]
        /// The expression.
        var words: Range<Int>
        var motion: Motion
        var base: Base
        /// The expression that it was counted from, if it was.
        var baseWords: Range<Int>?
        /// The word before it that bounds the time.
        var signal: Signal
        /// The verb that decided between before and after.
        var verb: Range<Int>?
        /// The article's date is an interval: whether all its days lead to the same time.
        var isBroad: Bool?
        /// Has a period; a bare length has none.
        var isDated: Bool
        /// "Two days after the quake": what happened is told behind it.
        var isFromEvent = false
    }

    enum Motion: Sendable { case stated, same, back, on, within, length, recurring, vague, unknown }

    /// What was counted from.
    enum Base: Sendable {
        case none
        case article(CivilPeriod)
        /// What another expression meant.
        case text(CivilPeriod)
    }

    var text: String {
        switch self {
        case .words(let text): text
        case .trace(let trace): trace.text
        }
    }
}

extension Explanation.Trace {
    /// `“last April” counted back from the article's date, 30 Jan 2026`.
    var text: String {
        let quoted = quote(words)
        var text: String
        switch motion {
        case .stated: text = "\(quoted) as written"
        case .same: text = "\(quoted), told of \(baseText)"
        case .back: text = "\(quoted) counted back from \(baseText)"
        case .on: text = "\(quoted) counted on from \(baseText)"
        case .within: text = "\(quoted) taken as the one that holds \(baseText)"
        case .length where isFromEvent, .vague where isFromEvent:
            text = "\(quoted) counted from what the words behind it tell"
        case .length: text = isDated ? "\(quoted) measured from \(baseText)" : "\(quoted) is a length without a date"
        case .recurring: text = "\(quoted) comes round and has no one date"
        case .vague: text = "\(quoted) names no date"
        case .unknown: text = "\(quoted) needs the article's date, which is not known"
        }
        if let verb { text += ", as \(quote(verb)) tells" }
        switch signal {
        case .since where isDated: text += "; “since” runs on to the article's date"
        case .from where isDated: text += "; it begins there"
        case .by, .before, .until:
            if isDated { text += "; it is the latest that is meant" }
        case .after where isDated: text += "; it begins after that"
        default: break
        }
        if let isBroad {
            text +=
                isBroad
                ? "; the article's date is not known to the day, so this is as broad as it leaves it"
                : "; all days the article can be of agree"
        }
        return text
    }

    private var baseText: String {
        switch base {
        case .none: "the text"
        case .article(let period): "the article's date, \(Self.short(period))"
        case .text(let period): "\(quote(baseWords ?? 0..<0)), \(Self.short(period))"
        }
    }

    private func quote(_ range: Range<Int>) -> String { "“\(String(decoding: article[range], as: UTF8.self))”" }

    private static func short(_ period: CivilPeriod) -> String {
        period.precision == .day && period.earliest == period.latest ? period.earliest.shortLabel : period.label
    }
}

extension Explanation {
    /// The length is measured back from another expression.
    mutating func setEnd(_ end: DateExpression) {
        guard case .trace(var trace) = self, let period = end.period else { return }
        trace.base = .text(period)
        trace.baseWords = end.range
        trace.isDated = true
        self = .trace(trace)
    }

    mutating func setArticle(_ published: CivilPeriod, isBroad: Bool) {
        guard case .trace(var trace) = self else { return }
        if case .article = trace.base { trace.base = .article(published) }
        trace.isBroad = isBroad
        self = .trace(trace)
    }
}
