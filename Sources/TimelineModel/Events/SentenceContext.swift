import ArticleReading
import Language

/// A sentence with all that is known around it: what the readers of one sentence share.
struct SentenceContext {
    /// Index in `Analysis.sentences`.
    let sentence: Int
    let tree: SentenceTree
    let syntax: ClauseSyntax
    /// Indices in `article.dates` of the sentence's date expressions.
    let dates: [Int]
    /// Who was last named as speaking in the paragraph, for quotations that run on.
    let lastSpeaker: Int?
    /// What the sentence before it in the paragraph was about.
    let lastTopic: Topic?

    init(_ trees: ArticleTrees, sentence: Int, dates: [Int], lastSpeaker: Int?, lastTopic: Topic?) {
        self.sentence = sentence
        tree = SentenceTree(article: trees, tokens: trees.source.analysis.sentences[sentence].tokens)
        syntax = ClauseSyntax(tree: tree)
        self.dates = dates
        self.lastSpeaker = lastSpeaker
        self.lastTopic = lastTopic
    }

    var article: ReadArticle { tree.article.source }

    func isQuoted(_ token: Int) -> Bool { tree.article.quotations.isQuoted[token] }

    var isHeadline: Bool {
        switch article.article.blocks[article.analysis.sentences[sentence].block].kind {
        case .title, .standfirst, .heading: true
        default: false
        }
    }

    /// Whether the sentence names a day or another time up to the article's own date.
    var isDatedBehind: Bool {
        guard let published = article.article.publication.period else { return false }
        return dates.contains { article.dates[$0].period.map { $0.latest <= published.latest } ?? false }
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
