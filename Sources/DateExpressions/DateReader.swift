import CivilTime
import Language

/// Finds date expressions and says what they mean: recognised first, resolved second.
///
/// A value without state after `init`; one reader serves any number of texts and tasks.
public struct DateReader: Sendable {
    public init() {}

    /// The date expressions of a text, in order, none overlapping another, their meaning still open.
    public func recognise(_ text: [UInt8], _ analysis: Analysis) -> RecognisedDates {
        RecognisedDates()
    }

    /// What the expressions mean in an article of this date.
    /// - Parameter published: The article's own date; more than a day long where it was inferred, `nil` where unknown.
    ///   With an interval, an expression is resolved if all days of it agree, else as broad as they leave it.
    public func resolve(
        _ recognised: RecognisedDates, in text: [UInt8], _ analysis: Analysis, published: CivilPeriod?
    ) -> [DateExpression] {
        []
    }
}

/// Recognised expressions, opaque but to `DateReader.resolve`.
public struct RecognisedDates: Sendable {
    public init() {}
}
