/// Turns text into sentences, tokens, tags, dependencies and names.
///
/// A value without state: one analyser serves any number of texts and tasks.
public struct Analyser: Sendable {
    let models: Models

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
        var steps = begin(text, blocks: blocks)
        steps.complete()
        return steps.analysis
    }

    /// The tokens of a text, for the trainer to cut gazetteer entries as it cuts text.
    package static func tokens(of text: [UInt8]) -> [Token] {
        Tokenizer.tokens(of: text, blocks: [0..<text.count]).tokens
    }

    /// What is known of the words of tokens, for the trainer.
    package func words(of tokens: [Token], text: [UInt8]) -> [WordInfo] { models.words(of: tokens, text: text) }

    /// Sets tags, heads and relations of tokens that are one sentence, for the trainer to measure.
    package func annotate(_ tokens: inout [Token], text: [UInt8]) {
        let words = models.words(of: tokens, text: text)
        var storage = ParserStorage()
        models.annotate(0..<tokens.count, of: &tokens, words: words, text: text, storage: &storage)
    }

    /// The names of a document whose sentences and tokens are given, for the trainer to measure; token ranges count
    /// within each sentence.
    package func names(in sentences: [(text: [UInt8], tokens: [Token])]) -> [[Name]] {
        var text: [UInt8] = []
        var analysis = Analysis()
        for (index, sentence) in sentences.enumerated() {
            let offset = Int32(text.count)
            let first = analysis.tokens.count
            text.append(contentsOf: sentence.text + [0x20])
            analysis.tokens += sentence.tokens.map { Token(start: $0.start + offset, end: $0.end + offset) }
            analysis.sentences.append(
                Sentence(tokens: first..<analysis.tokens.count, range: Int(offset)..<(text.count - 1), block: index))
        }
        let words = models.words(of: analysis.tokens, text: text)
        var storage = ParserStorage()
        for sentence in analysis.sentences {
            models.annotate(sentence.tokens, of: &analysis.tokens, words: words, text: text, storage: &storage)
        }
        models.findNames(in: &analysis, words: words, text: text)
        return analysis.sentences.map { sentence in
            analysis.names.filter { sentence.tokens.contains($0.tokens.lowerBound) }.map { name in
                var name = name
                let first = sentence.tokens.lowerBound
                name.tokens = (name.tokens.lowerBound - first)..<(name.tokens.upperBound - first)
                return name
            }
        }
    }
}
