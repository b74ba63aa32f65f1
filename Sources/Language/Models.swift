/// The trained models; each is nil where the data lacks it, and its part of the analysis is then left out.
struct Models: Sendable {
    let lexicon: Lexicon?
    let tagger: Tagger?

    static let builtIn = Models(.builtIn)

    init(_ data: LanguageData) {
        lexicon = Lexicon(data.section(.lexicon))
        tagger = Tagger(data)
    }

    /// What is known of each token's word.
    func words(of tokens: [Token], text: [UInt8]) -> [WordInfo] {
        tokens.map { lexicon?.info(text, $0.range) ?? Lexicon.form(of: text, $0.range).0 }
    }

    /// Sets tags, heads and relations of the tokens of a sentence.
    func annotate(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]) {
        tagger?.tag(sentence, of: &tokens, words: words, text: text)
        for index in sentence { tokens[index].universal = .of(tokens[index], text: text) }
    }
}
