import ArticleReading
import Language

/// The content words of articles as hashes of their lemmas and concepts.
///
/// Most words of a text have stood before: each form is looked up once and then remembered.
struct ContentWords {
    private struct Known {
        /// The hash of the form and its tag; 0 where nothing is remembered yet.
        var form: UInt64 = 0
        var word: UInt64 = 0
    }

    private let lexicon: EventLexicon
    /// For each form the place that its hash gives it, where the last one that came there stays.
    private var known = [Known](repeating: Known(), count: Self.places)
    /// A power of two.
    private static let places = 1 << 14

    init(lexicon: EventLexicon) {
        self.lexicon = lexicon
    }

    /// For each token its content word; 0 where it has none. Linear in the article's length.
    mutating func hashes(of article: ReadArticle) -> [UInt64] {
        let tokens = article.analysis.tokens
        var hashes = [UInt64](repeating: 0, count: tokens.count)
        article.article.text.withUnsafeBufferPointer { text in
            for index in tokens.indices where Self.mayHaveContent(tokens[index].tag) {
                var form = HashedBytes()
                form.add(text[tokens[index].range])
                form.add(UInt64(tokens[index].tag.rawValue))
                let place = Int(truncatingIfNeeded: form.value) & (Self.places - 1)
                if known[place].form != form.value {
                    known[place] = Known(form: form.value, word: lookUp(index, tokens[index].tag, article))
                }
                hashes[index] = known[place].word
            }
        }
        return hashes
    }

    private static func mayHaveContent(_ tag: PennTag) -> Bool {
        tag.isNoun || tag.isVerb || tag == .jj || tag == .jjr || tag == .jjs
    }

    private func lookUp(_ token: Int, _ tag: PennTag, _ article: ReadArticle) -> UInt64 {
        var lemma = article.analysis.lemma(token, in: article.article.text)
        if tag.isProperNoun { lemma = lemma.lowercased() }
        guard lemma.utf8.count > 2 || tag.isProperNoun, !Self.stopWords.contains(HashedBytes.hash(lemma.utf8)) else {
            return 0
        }
        return HashedBytes.hash(lexicon.stem(of: lemma, isVerb: tag.isVerb).utf8)
    }

    /// By their hashes.
    private static let stopWords = Set(
        """
        be have do say tell make get take go come other more most many such new last first own same several recent year
        month week day time people part way thing number lot report accord include use would could may also mr. mrs. ms.
        agency news newspaper spokesman spokeswoman
        """.split(whereSeparator: \.isWhitespace).map { HashedBytes.hash($0.utf8) })
}
