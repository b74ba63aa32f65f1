import CivilTime
import Language

/// Finds date expressions and says what they mean: recognised first, resolved second.
///
/// A value without state after `init`; one reader serves any number of texts and tasks.
public struct DateReader: Sendable {
    let book: RuleBook

    public init() {
        book = .english
    }

    /// The date expressions of a text, in order, none overlapping another, their meaning still open.
    ///
    /// Takes any bytes; linear in their number.
    public func recognise(_ text: [UInt8], _ analysis: Analysis) -> RecognisedDates {
        var dates = text.withUnsafeBufferPointer { bytes in
            var dates = Recogniser(book, bytes, analysis).recognise(AtomRuns(bytes, book.lexicon))
            dates.setClauses(Clauses(bytes, analysis, book)) { _ in true }
            return dates
        }
        if dates.nameSeasons { setHemisphere(of: &dates, text, analysis) }
        return dates
    }

    /// What the expressions mean in an article of this date.
    /// - Parameter published: The article's own date; more than a day long where it was inferred, `nil` where unknown.
    ///   With an interval, an expression is resolved if all days of it agree, else as broad as they leave it.
    public func resolve(
        _ recognised: RecognisedDates, in text: [UInt8], _ analysis: Analysis, published: CivilPeriod?
    ) -> [DateExpression] {
        Resolution(book: book, text: text, recognised: recognised).resolve(published: published)
    }
}

extension RuleBook {
    /// Compiled once, when the first reader is made.
    static let english = RuleBook(language: .english)
}
