/// Turns text into sentences, tokens, tags, dependencies and names.
///
/// A value without state: one analyser serves any number of texts and tasks.
public struct Analyser: Sendable {
    public init() {}

    /// Analyses the blocks of a text, each on its own: a sentence never runs from one block into the next.
    ///
    /// Takes any bytes; linear in their number.
    /// - Parameters:
    ///   - text: UTF-8, ideally; bytes that are not valid UTF-8 become tokens like any other.
    ///   - blocks: Byte ranges of paragraphs, headlines or list items, ascending and apart.
    public func analyse(_ text: [UInt8], blocks: [Range<Int>]) -> Analysis {
        Analysis()
    }
}
