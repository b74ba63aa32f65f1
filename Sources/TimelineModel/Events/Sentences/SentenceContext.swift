import ArticleReading
import Language

/// A sentence with all that is known around it: what the readers of one sentence share.
final class SentenceContext {
    /// Index in `Analysis.sentences`.
    let sentence: Int
    let syntax: ClauseSyntax
    /// Indices in `article.dates` of the sentence's date expressions.
    let dates: [Int]
    /// Who was last named as speaking in the paragraph, for quotations that run on.
    let lastSpeaker: Int?
    /// What the sentence before it in the paragraph was about.
    let lastTopic: Topic?

    init(_ trees: ArticleTrees, sentence: Int, dates: [Int], lastSpeaker: Int?, lastTopic: Topic?) {
        self.sentence = sentence
        syntax = ClauseSyntax(tree: SentenceTree(article: trees, tokens: trees.sentences[sentence].tokens))
        self.dates = dates
        self.lastSpeaker = lastSpeaker
        self.lastTopic = lastTopic
    }

    var tree: SentenceTree { syntax.tree }

    func isQuoted(_ token: Int) -> Bool { tree.article.quotations.isQuoted[token] }

    var isHeadline: Bool { tree.article.isHeading(sentence: sentence) }

    /// Whether the sentence names a day or another time up to the article's own date.
    var isDatedBehind: Bool {
        guard let published = tree.article.published else { return false }
        return dates.contains { tree.article.dates[$0].period.map { $0.latest <= published.latest } ?? false }
    }

    var isQuestion: Bool {
        guard let last = tree.tokens.last else { return true }
        return tree.isWord(last, "?")
    }

    /// The actor that a word means; `nil` where it means none.
    func actor(of token: Int) -> Int? {
        tree.actor(of: token)
    }
}
