/// An analysis made step by step, of only those sentences that are asked for.
///
/// Tokens and sentences are there from the start; tags, then trees with verb groups, then names come as they are asked for,
/// each the same as `Analyser.analyse` makes it. Only names are made to agree with each other among those found so far.
public struct StepwiseAnalysis: Sendable {
    /// What is known so far; a token without a tag has `.xx`.
    public var analysis: Analysis
    private let text: [UInt8]
    private let models: Models
    private var words: [WordInfo]
    /// How far each sentence has come.
    private var steps: [Step]
    private var storage = ParserStorage()

    private enum Step: UInt8, Comparable {
        case split, tagged, parsed, named

        static func < (left: Step, right: Step) -> Bool { left.rawValue < right.rawValue }
    }

    init(_ text: [UInt8], blocks: [Range<Int>], models: Models) {
        self.text = text
        self.models = models
        analysis = Analysis()
        let (tokens, blockStarts) = Tokenizer.tokens(of: text, blocks: blocks)
        analysis.tokens = tokens
        analysis.sentences = SentenceSplitter.sentences(of: text, tokens: tokens, blockStarts: blockStarts)
        words = [WordInfo](repeating: WordInfo(), count: tokens.count)
        steps = [Step](repeating: .split, count: analysis.sentences.count)
    }

    /// Sets the tags of sentences, given by their indices.
    public mutating func tag(_ sentences: [Int]) {
        for sentence in sentences where steps[sentence] < .tagged {
            let tokens = analysis.sentences[sentence].tokens
            models.setWords(tokens, of: analysis.tokens, to: &words, text: text)
            models.tagAndMend(tokens, of: &analysis.tokens, words: words, text: text)
            steps[sentence] = .tagged
        }
    }

    /// Sets heads and relations of sentences and finds their verb groups, tags them first where that is not done.
    public mutating func parse(_ sentences: [Int]) {
        tag(sentences)
        var isInOrder = true
        for sentence in sentences where steps[sentence] < .parsed {
            let tokens = analysis.sentences[sentence].tokens
            models.attachAndMend(tokens, of: &analysis.tokens, words: words, text: text, storage: &storage)
            isInOrder = isInOrder && analysis.verbGroups.last.map { $0.head < tokens.lowerBound } ?? true
            VerbGroups.find(in: tokens, tokens: analysis.tokens, text: text, into: &analysis.verbGroups)
            steps[sentence] = .parsed
        }
        if !isInOrder { analysis.verbGroups.sort { $0.head < $1.head } }
    }

    /// Finds the names of sentences, parses them first where that is not done.
    public mutating func findNames(in sentences: [Int]) {
        guard sentences.contains(where: { steps[$0] < .named }) else { return }
        parse(sentences)
        for sentence in sentences { steps[sentence] = .named }
        let named = steps.indices.filter { steps[$0] == .named }
        models.findNames(in: &analysis, sentences: named, words: words, text: text)
    }

    /// Does all that is not done yet; then nothing differs from `Analyser.analyse`.
    public mutating func complete() {
        findNames(in: Array(analysis.sentences.indices))
    }
}

extension Analyser {
    /// Splits a text into tokens and sentences, the rest to be asked for; as `analyse` takes them.
    public func begin(_ text: [UInt8], blocks: [Range<Int>]) -> StepwiseAnalysis {
        StepwiseAnalysis(text, blocks: blocks, models: models)
    }
}
