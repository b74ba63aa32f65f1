import ArticleReading
import CivilTime
import DateExpressions
import Language

/// What the readers of an article's sentences ask of its words again and again, worked out once.
///
/// Tokens are named by their index in `Analysis.tokens`. Making one is linear in the article; asking allocates nothing.
final class ArticleTrees: Sendable {
    /// Index among the articles read.
    let index: Int
    let actors: [Actor]
    /// How many of `actors` act, from the first.
    let actingCount: Int
    let quotations: Quotations
    let text: [UInt8]
    let dates: [DateExpression]
    /// The article's own date.
    let published: CivilPeriod?
    let tokens: [Token]
    let sentences: [Sentence]
    /// For each sentence whether it is a title, a standfirst or a heading.
    private let isHeading: [Bool]
    private let analysis: Analysis
    let verbGroups: [VerbGroup]
    let lexicon: EventLexicon
    /// For each token its first child, and its next sibling; -1 for none. Children come in the order of the text.
    private let firstChild: [Int32]
    private let nextSibling: [Int32]
    /// For each token the verb group it heads, as an index in `verbGroups`; -1 for none.
    private let groupOfHead: [Int32]
    /// For each token what the vocabulary knows of it.
    private let words: [EventLexicon.Word]
    /// For each token the mention it stands in, as an index in `mentions`; -1 for none.
    private let mentionOfToken: [Int32]
    private let mentions: [ActorMention]
    private let isDateToken: [Bool]

    /// - Parameter index: The article's place among the articles read.
    init(
        _ article: ReadArticle, index: Int, actors: ActorIndex, lexicon: EventLexicon, quotations: Quotations
    ) {
        self.index = index
        analysis = article.analysis
        published = article.article.publication.period
        sentences = article.analysis.sentences
        let blocks = article.article.blocks
        isHeading = sentences.map { blocks.indices.contains($0.block) && Self.isHeading(blocks[$0.block].kind) }
        self.actors = actors.actors
        actingCount = actors.actingCount
        self.quotations = quotations
        text = article.article.text
        dates = article.dates
        let mentions = actors.mentions.indices.contains(index) ? actors.mentions[index] : []
        (tokens, verbGroups) = MistakenTags.mended(article.analysis, article.article.text)
        self.mentions = mentions
        self.lexicon = lexicon
        var firstChild = [Int32](repeating: -1, count: tokens.count)
        var nextSibling = firstChild
        var groupOfHead = firstChild
        var mentionOfToken = firstChild
        var isDateToken = [Bool](repeating: false, count: tokens.count)
        for sentence in article.analysis.sentences {
            // From right to left, so that children come out in the order of the text.
            for token in sentence.tokens.reversed() {
                let head = Int(tokens[token].head)
                guard sentence.tokens.contains(head), head != token else { continue }
                nextSibling[token] = firstChild[head]
                firstChild[head] = Int32(token)
            }
        }
        for (index, group) in verbGroups.enumerated() { groupOfHead[group.head] = Int32(index) }
        for (index, mention) in mentions.enumerated() {
            for token in mention.tokens { mentionOfToken[token] = Int32(index) }
        }
        for date in article.dates {
            for token in date.tokens where tokens.indices.contains(token) { isDateToken[token] = true }
        }
        self.firstChild = firstChild
        self.nextSibling = nextSibling
        self.groupOfHead = groupOfHead
        self.mentionOfToken = mentionOfToken
        self.isDateToken = isDateToken
        words = Self.words(of: tokens, article.analysis, text, lexicon)
    }

    private static func isHeading(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .title, .standfirst, .heading: true
        default: false
        }
    }

    private static func words(
        of tokens: [Token], _ analysis: Analysis, _ text: [UInt8], _ lexicon: EventLexicon
    ) -> [EventLexicon.Word] {
        tokens.indices.map { index in
            let token = tokens[index]
            guard token.tag.isVerb || token.tag.isNoun, token.universal != .aux else { return .unknown }
            if let known = lexicon.word(text, token.range, as: token.tag) { return known }
            // "met", "won", "men": no rule leads to their lemma.
            guard isIrregular(token, text) else { return .unknown }
            return lexicon.word(analysis.lemma(index, in: text))
        }
    }

    /// Whether an inflected form lacks the ending that its tag has by rule.
    private static func isIrregular(_ token: Token, _ text: [UInt8]) -> Bool {
        let last = text[Int(token.end) - 1] | 0x20
        switch token.tag {
        case .vbd, .vbn:
            return last != UInt8(ascii: "d") || token.range.count < 6
                || text[Int(token.end) - 2] | 0x20 != UInt8(ascii: "e")
        case .vbz, .nns: return last != UInt8(ascii: "s")
        default: return false
        }
    }

    /// Whether all that an expression may mean comes after the article.
    func liesAhead(_ expression: DateExpression) -> Bool {
        guard let published, let period = expression.period else { return false }
        return period.earliest > published.latest
    }

    /// Whether all that an expression may mean was over when the article came out.
    func liesBehind(_ expression: DateExpression) -> Bool {
        guard let published, let period = expression.period else { return false }
        return period.latest < published.earliest
    }

    /// Whether an expression means a time that is over, and no length: "last year", not "since last year".
    func tellsPast(_ expression: DateExpression) -> Bool {
        switch expression.type {
        case .date, .time: expression.period?.openness == CivilPeriod.Openness.none && liesBehind(expression)
        case .duration, .set: false
        }
    }

    func isHeading(sentence: Int) -> Bool { isHeading[sentence] }

    /// The dictionary form of a token; for names and headlines, not for look-up.
    func lemma(_ token: Int) -> String { analysis.lemma(token, in: text) }

    func firstChild(of token: Int) -> Int { Int(firstChild[token]) }
    func nextSibling(of token: Int) -> Int { Int(nextSibling[token]) }

    func verbGroup(_ token: Int) -> VerbGroup? {
        let group = groupOfHead[token]
        return group >= 0 ? verbGroups[Int(group)] : nil
    }

    func word(_ token: Int) -> EventLexicon.Word { words[token] }

    func mention(_ token: Int) -> ActorMention? {
        let mention = mentionOfToken[token]
        return mention >= 0 ? mentions[Int(mention)] : nil
    }

    func actor(of token: Int) -> Int? {
        let mention = mentionOfToken[token]
        return mention >= 0 ? mentions[Int(mention)].actor : nil
    }

    func isDate(_ token: Int) -> Bool { isDateToken[token] }
}
