import CivilTime
import DateExpressions
import Language

/// A date expression that narrows down when an article was written, and where it stands in the text.
struct TimeClue: Sendable {
    let date: OpenDate
    /// UTF-8 bytes of its words with the preposition before them, as a reader would quote them: "on Thursday".
    let phrase: Range<Int>

    /// The clues of the sentences for which `isTold` holds, in order.
    static func clues(
        _ recognised: RecognisedDates, _ analysis: Analysis, _ reader: DateReader, where isTold: (Sentence) -> Bool
    ) -> [TimeClue] {
        reader.open(recognised).compactMap { date in
            guard analysis.sentences.indices.contains(date.sentence), isTold(analysis.sentences[date.sentence]),
                !isAttribute(date, analysis)
            else { return nil }
            return TimeClue(date, analysis)
        }
    }

    /// "the 2011 model", "the 1991 settlement": the year belongs to the thing, which may be of the past or to come.
    private static func isAttribute(_ date: OpenDate, _ analysis: Analysis) -> Bool {
        guard date.form == .dated, date.granularity >= .year, date.tokens.upperBound < analysis.tokens.count else {
            return false
        }
        return analysis.tokens[date.tokens.upperBound].tag.isNoun
    }

    private init(_ date: OpenDate, _ analysis: Analysis) {
        self.date = date
        let before = date.tokens.lowerBound - 1
        let isLed =
            analysis.sentences[date.sentence].tokens.contains(before)
            && [.in, .to].contains(analysis.tokens[before].tag)
        phrase = (isLed ? Int(analysis.tokens[before].start) : date.range.lowerBound)..<date.range.upperBound
    }

    var sentence: Int { date.sentence }
    var isPast: Bool { date.direction == .past }
    var isFuture: Bool { date.direction == .future }
    /// States its year.
    var isDated: Bool { date.form == .dated }

    /// A month, or a part of one.
    var isOfMonths: Bool { coarseness == 2 }

    /// From days (0) over weeks and months to seasons and years (3).
    var coarseness: Int {
        switch date.granularity {
        case ...Precision.day: 0
        case .week, .weekend: 1
        case .month, .partOfMonth: 2
        default: 3
        }
    }

    /// The days meant if the article is of this day: for a start or a past span, the days on which it may have begun.
    func meaning(on day: CivilDay) -> Days? {
        date.period(on: day).map { Days($0) }
    }

    /// The days of a date that states its year.
    var days: Days? {
        isDated ? meaning(on: CivilDay(number: 0)) : nil
    }

    /// Days, both ends included.
    struct Days: Hashable, Sendable {
        var first: Int32
        var last: Int32

        init(_ first: CivilDay, _ last: CivilDay) {
            self.first = first.number
            self.last = max(first.number, last.number)
        }

        init(first: Int32, last: Int32) {
            self.first = first
            self.last = max(first, last)
        }

        func overlaps(_ other: Days) -> Bool { first <= other.last && other.first <= last }
        func union(_ other: Days) -> Days { Days(first: min(first, other.first), last: max(last, other.last)) }

        init(_ period: CivilPeriod) { self.init(period.interval.firstDay, period.interval.lastDay) }
    }
}
