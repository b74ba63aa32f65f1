/// The trained models; each is nil where the data lacks it, and its part of the analysis is then left out.
package struct Models: Sendable {
    let lexicon: Lexicon?
    let tagger: Tagger?
    let parser: Parser?
    let labeller: RelationLabeller?
    let nameFinder: NameFinder?

    static let builtIn = Models(.builtIn)

    package init(_ data: LanguageData) {
        lexicon = Lexicon(data)
        tagger = Tagger(data)
        parser = Parser(data)
        labeller = RelationLabeller(data)
        nameFinder = NameFinder(data)
    }

    /// What is known of each token's word.
    package func words(of tokens: [Token], text: [UInt8]) -> [WordInfo] {
        var words = [WordInfo](repeating: WordInfo(), count: tokens.count)
        setWords(tokens.indices, of: tokens, to: &words, text: text)
        return words
    }

    /// Sets what is known of the words of some tokens.
    func setWords(_ indices: Range<Int>, of tokens: [Token], to words: inout [WordInfo], text: [UInt8]) {
        if let lexicon { return lexicon.setWords(indices, of: tokens, to: &words, text: text) }
        for index in indices { words[index] = Lexicon.form(of: text, tokens[index].range).0 }
    }

    /// Sets tags, heads and relations of the tokens of a sentence.
    func annotate(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8], storage: inout ParserStorage
    ) {
        tagAndMend(sentence, of: &tokens, words: words, text: text)
        attachAndMend(sentence, of: &tokens, words: words, text: text, storage: &storage)
    }

    /// Sets heads and relations of a tagged sentence, and mends what the parser often gets wrong.
    func attachAndMend(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8], storage: inout ParserStorage
    ) {
        attach(sentence, of: &tokens, words: words, text: text, storage: &storage)
        FiniteVerbs.giveNumberSubjects(sentence, of: &tokens)
        ClauseSubjects.mend(sentence, of: &tokens, text: text)
        ClauseSubjects.mendApposed(sentence, of: &tokens)
        ToldClauses.mend(sentence, of: &tokens, text: text)
    }

    /// Sets tags, and gives a full sentence its finite verb.
    func tagAndMend(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]) {
        tag(sentence, of: &tokens, words: words, text: text)
        guard tagger != nil else { return }
        FiniteVerbs.mend(sentence, of: &tokens, words: words, text: text)
        FiniteVerbs.mendBehindPossessors(sentence, of: &tokens, words: words)
        FiniteVerbs.mendBehindFollowing(sentence, of: &tokens, words: words, text: text)
    }

    /// Sets heads and relations of the tokens of a sentence that is tagged.
    func attach(
        _ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8], storage: inout ParserStorage
    ) {
        if let parser, let labeller {
            parser.parse(sentence, of: &tokens, words: words, storage: &storage)
            labeller.label(sentence, of: &tokens, words: words, state: storage.state)
            MarkHeads.set(sentence, of: &tokens, state: storage.state)
        }
        tokens.withUnsafeMutableBufferPointer { tokens in
            for index in sentence { tokens[index].universal = .of(tokens[index], text: text) }
        }
    }

    /// Finds the names of a text that is tagged and parsed.
    func findNames(in analysis: inout Analysis, words: [WordInfo], text: [UInt8]) {
        findNames(in: &analysis, sentences: Array(analysis.sentences.indices), words: words, text: text)
    }

    /// Finds the names of some sentences of a text, which are tagged and parsed.
    func findNames(in analysis: inout Analysis, sentences: [Int], words: [WordInfo], text: [UInt8]) {
        guard let nameFinder else { return }
        var names: [Name] = []
        for sentence in sentences {
            nameFinder.find(
                in: analysis.sentences[sentence].tokens, tokens: analysis.tokens, words: words, into: &names)
        }
        names = NameRepair(tokens: analysis.tokens, words: words, phrases: nameFinder.phrases).repaired(names)
        NameRoles(tokens: analysis.tokens, words: words).set(&names, sentences: analysis.sentences)
        analysis.names = names
    }

    /// Sets tags, as the tagger gives them, heads and relations, for training what builds on them.
    package func parse(_ tokens: inout [Token], words: [WordInfo], text: [UInt8], storage: inout ParserStorage) {
        tag(0..<tokens.count, of: &tokens, words: words, text: text)
        attach(0..<tokens.count, of: &tokens, words: words, text: text, storage: &storage)
    }

    /// Hangs the marks of a sentence into its annotated tree, for the trainer to measure the rules alone.
    package static func hangMarks(_ tokens: inout [Token], words: [WordInfo]) {
        var state = ParserState()
        state.reset(0..<tokens.count, tokens: tokens, words: words)
        state.setHeads(state.heads(tokens))
        MarkHeads.set(0..<tokens.count, of: &tokens, state: state)
    }

    /// Sets the tags alone, as the tagger gives them; training builds on these.
    package func tag(_ sentence: Range<Int>, of tokens: inout [Token], words: [WordInfo], text: [UInt8]) {
        tagger?.tag(sentence, of: &tokens, words: words, text: text)
    }
}
