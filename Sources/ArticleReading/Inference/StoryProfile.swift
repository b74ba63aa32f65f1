import CivilTime
import DateExpressions
import Language

/// All that inference wants to know of every article, read from it once.
struct StoryProfile: Sendable {
    let clues: [TimeClue]
    let reports: [SourceReports.Report]
    let features: StoryFeatures
    /// `nil` where nobody will ask for it.
    let theme: ThemeWords?
    /// The sentences that tell what is new: the first ones, those of the headline, and those under pictures.
    let newsSentences: Set<Int>

    init(_ draft: ArticleBuilder.Draft, _ reader: DateReader, hasTheme: Bool) {
        let text = draft.article.text
        let analysis = draft.analysis
        let blocks = draft.article.blocks
        func isTold(_ sentence: Sentence) -> Bool {
            blocks.indices.contains(sentence.block) && blocks[sentence.block].isContent
        }
        let told = analysis.sentences.indices.filter { isTold(analysis.sentences[$0]) }
        let words = WordHash.ofTokens(text, analysis)
        clues = TimeClue.clues(draft.recognised, text, analysis, reader, where: isTold)
        reports = SourceReports(text, analysis, sentences: told, words: words, clues).reports
        features = StoryFeatures(text, analysis, sentences: told, words: words)
        theme = hasTheme ? ThemeWords(analysis, sentences: told, words: words) : nil
        let paragraphs = told.lazy.filter { blocks[analysis.sentences[$0].block].kind == .paragraph }
        newsSentences = Set(paragraphs.prefix(2)).union(
            told.filter { [.caption, .title, .standfirst].contains(blocks[analysis.sentences[$0].block].kind) })
    }
}
