import CivilTime
import DateExpressions
import Language

/// A date expression that narrows down when an article was written, and where it stands in the text.
struct TimeClue: Sendable {
    let date: OpenDate
    /// UTF-8 bytes of its words with the preposition before them, as a reader would quote them: "on Thursday".
    let phrase: Range<Int>
    /// Told as planned by a word before it: "is expected to meet on Feb. 18".
    private let isPlanned: Bool

    /// The clues of the sentences for which `isTold` holds, in order.
    static func clues(
        _ recognised: RecognisedDates, _ text: [UInt8], _ analysis: Analysis, _ reader: DateReader,
        where isTold: (Sentence) -> Bool
    ) -> [TimeClue] {
        reader.open(recognised).compactMap { date in
            // What stands in page furniture is put to the sentence before it.
            guard analysis.sentences.indices.contains(date.sentence), isTold(analysis.sentences[date.sentence]),
                analysis.sentences[date.sentence].range.contains(date.range.lowerBound),
                !isAttribute(date, analysis)
            else { return nil }
            return TimeClue(date, text, analysis)
        }
    }

    /// "the 2011 model", "the 1991 settlement": the year belongs to the thing, which may be of the past or to come.
    private static func isAttribute(_ date: OpenDate, _ analysis: Analysis) -> Bool {
        guard date.form == .dated, date.granularity >= .year, date.tokens.upperBound < analysis.tokens.count else {
            return false
        }
        return analysis.tokens[date.tokens.upperBound].tag.isNoun
    }

    private init(_ date: OpenDate, _ text: [UInt8], _ analysis: Analysis) {
        self.date = date
        isPlanned = Self.isPlanned(date, text, analysis)
        let before = date.tokens.lowerBound - 1
        let isLed =
            analysis.sentences[date.sentence].tokens.contains(before)
            && [.in, .to].contains(analysis.tokens[before].tag)
        phrase = (isLed ? Int(analysis.tokens[before].start) : date.range.lowerBound)..<date.range.upperBound
    }

    /// Words that tell what is to come before "to" and a verb.
    private static let planning = WordHash.set(["expected", "due", "scheduled", "set", "slated", "planned", "likely"])
    private static let to = WordHash.of("to".utf8)
    /// Tokens between such a word and the date.
    private static let reachOfPlan = 12

    private static func isPlanned(_ date: OpenDate, _ text: [UInt8], _ analysis: Analysis) -> Bool {
        guard date.form == .yearless, date.direction != .past, date.direction != .future else { return false }
        let first = max(analysis.sentences[date.sentence].tokens.lowerBound, date.tokens.lowerBound - reachOfPlan)
        let words = (first..<max(first, date.tokens.lowerBound)).map { WordHash.of(text[analysis.tokens[$0].range]) }
        return zip(words, words.dropFirst()).contains { planning.contains($0) && $1 == to }
    }

    var sentence: Int { date.sentence }
    var isPast: Bool { date.direction == .past }
    var isFuture: Bool { date.direction == .future || isPlanned }
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
