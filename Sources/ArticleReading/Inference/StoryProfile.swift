import CivilTime
import DateExpressions
import Language

/// What tells when an article was written, and what it tells of others: read of those that are dated, and of their kin.
struct StoryProfile: Sendable {
    private(set) var clues: [TimeClue] = []
    private(set) var reports: [SourceReports.Report] = []
    /// The sentences that tell what is new: the first ones, those of the headline, and those under pictures.
    private(set) var newsSentences: Set<Int> = []

    /// Of an article of which nobody will ask.
    init() {}

    /// - Parameter draft: Its analysis is whole.
    init(_ draft: ArticleBuilder.Draft, _ reader: DateReader) {
        let text = draft.article.text
        let analysis = draft.analysis
        let blocks = draft.article.blocks
        let told = draft.toldSentences
        clues = TimeClue.clues(draft.recognised, text, analysis, reader, where: draft.isTold)
        reports =
            SourceReports(
                text, analysis, sentences: told, words: WordHash.ofTokens(text, analysis), clues
            ).reports
        let paragraphs = told.lazy.filter { blocks[analysis.sentences[$0].block].kind == .paragraph }
        newsSentences = Set(paragraphs.prefix(2)).union(
            told.filter { [.caption, .title, .standfirst].contains(blocks[analysis.sentences[$0].block].kind) })
    }
}

/// The words of an article that others may share; of every article, and its tokens are enough to find them.
struct SharedWords: Sendable {
    let features: StoryFeatures
    /// `nil` where nobody will ask for it.
    let theme: ThemeWords?

    init(_ draft: ArticleBuilder.Draft, hasTheme: Bool) {
        let words = WordHash.ofTokens(draft.article.text, draft.analysis)
        let told = draft.toldSentences
        features = StoryFeatures(draft.article.text, draft.analysis, sentences: told, words: words)
        theme = hasTheme ? ThemeWords(draft.analysis, sentences: told, words: words) : nil
    }
}

extension ArticleBuilder.Draft {
    /// Whether a sentence is the article's, not of a line about it.
    func isTold(_ sentence: Sentence) -> Bool {
        article.blocks.indices.contains(sentence.block) && article.blocks[sentence.block].isContent
    }

    /// The indices of the sentences that are told.
    var toldSentences: [Int] {
        analysis.sentences.indices.filter { isTold(analysis.sentences[$0]) }
    }
}
