/// Turns text into sentences, tokens, tags, dependencies and names.
///
/// A value without state: one analyser serves any number of texts and tasks.
public struct Analyser: Sendable {
    private let models: Models

    public init() { models = Models.builtIn }

    /// An analyser with data other than the built-in, for the trainer.
    package init(data: LanguageData) { models = Models(data) }

    /// Analyses the blocks of a text, each on its own: a sentence never runs from one block into the next.
    ///
    /// Takes any bytes; linear in their number.
    /// - Parameters:
    ///   - text: UTF-8, ideally; bytes that are not valid UTF-8 become tokens like any other.
    ///   - blocks: Byte ranges of paragraphs, headlines or list items, ascending and apart.
    public func analyse(_ text: [UInt8], blocks: [Range<Int>]) -> Analysis {
        var analysis = Analysis()
        let (tokens, blockStarts) = Tokenizer.tokens(of: text, blocks: blocks)
        analysis.tokens = tokens
        analysis.sentences = SentenceSplitter.sentences(of: text, tokens: tokens, blockStarts: blockStarts)
        let words = models.words(of: analysis.tokens, text: text)
        for sentence in analysis.sentences {
            models.annotate(sentence.tokens, of: &analysis.tokens, words: words, text: text)
            VerbGroups.find(
                in: sentence.tokens, tokens: analysis.tokens, text: text, into: &analysis.verbGroups)
        }
        return analysis
    }

    /// Sets tags, heads and relations of tokens that are one sentence, for the trainer to measure.
    package func annotate(_ tokens: inout [Token], text: [UInt8]) {
        let words = models.words(of: tokens, text: text)
        models.annotate(0..<tokens.count, of: &tokens, words: words, text: text)
    }
}
