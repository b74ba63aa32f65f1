import ArticleReading
import Language

/// An article's tokens with their words, and the few questions about grammar that actors need.
///
/// Where the parser has seen a sentence its relations answer; else the neighbouring words do.
///
/// A class, since many hold it and copying its arrays' references for each would cost as much as the questions.
final class ArticleWords: Sendable {
    let text: [UInt8]
    let analysis: Analysis
    /// For each token the sentence in which it stands.
    let sentenceOfToken: [Int32]
    /// For each sentence the kind of its block; `nil` where that is not known.
    private let blockKinds: [Block.Kind?]
    /// For each token the name of which it is part; -1 for none.
    let nameOfToken: [Int32]
    /// For each token its word in lower case.
    private let wordOfToken: [WordKey]

    init(_ article: ReadArticle) {
        text = article.article.text
        analysis = article.analysis
        let blocks = article.article.blocks
        blockKinds = analysis.sentences.map { blocks.indices.contains($0.block) ? blocks[$0.block].kind : nil }
        var sentenceOfToken = [Int32](repeating: -1, count: analysis.tokens.count)
        for (index, sentence) in analysis.sentences.enumerated() {
            for token in sentence.tokens.clamped(to: 0..<sentenceOfToken.count) {
                sentenceOfToken[token] = Int32(index)
            }
        }
        var nameOfToken = [Int32](repeating: -1, count: analysis.tokens.count)
        for (index, name) in analysis.names.enumerated() {
            for token in name.tokens.clamped(to: 0..<nameOfToken.count) { nameOfToken[token] = Int32(index) }
        }
        wordOfToken = Self.words(of: analysis.tokens, text)
        self.sentenceOfToken = sentenceOfToken
        self.nameOfToken = nameOfToken
    }

    private static func words(of tokens: [Token], _ text: [UInt8]) -> [WordKey] {
        text.withUnsafeBufferPointer { text in
            tokens.map { token in
                var hash = HashedBytes()
                for place in token.range.clamped(to: text.indices) { hash.addFolded(text[place]) }
                return WordKey(hash: hash.value)
            }
        }
    }

    var tokens: [Token] { analysis.tokens }

    /// The bytes of a range, empty where it lies outside the text.
    func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { text[range.clamped(to: 0..<text.count)] }

    /// The bytes from the first to the last of some tokens, of which there must be one.
    func range(of tokens: Range<Int>) -> Range<Int> { analysis.range(of: tokens) }

    /// A token's word in lower case; that of no letters beyond the text.
    func word(_ token: Int) -> WordKey { wordOfToken.indices.contains(token) ? wordOfToken[token] : "" }

    /// A word of an office, its abbreviations written out: "governor" for "Gov."
    func office(_ token: Int) -> WordKey { Offices.inFull(word(token)) }

    /// A token's word in lower case, to be shown or put together with others.
    func text(ofToken token: Int) -> String {
        String(decoding: bytes(ofToken: token).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// A token's word as it is written; empty beyond the text.
    func bytes(ofToken token: Int) -> ArraySlice<UInt8> {
        tokens.indices.contains(token) ? bytes(tokens[token].range) : []
    }

    func sentence(of token: Int) -> Int {
        sentenceOfToken.indices.contains(token) ? Int(sentenceOfToken[token]) : -1
    }

    /// Whether a word stands in the article rather than in its dateline, byline or page furniture.
    func isContent(_ token: Int) -> Bool {
        switch blockKind(of: token) {
        case .dateline, .byline, .furniture: false
        default: true
        }
    }

    /// Whether a word stands in a headline, where words that are no names have capitals, too.
    func isHeadline(_ token: Int) -> Bool {
        switch blockKind(of: token) {
        case .title, .standfirst, .heading: true
        default: false
        }
    }

    private func blockKind(of token: Int) -> Block.Kind? {
        let sentence = sentence(of: token)
        return sentence < 0 ? nil : blockKinds[sentence]
    }

    func inSameSentence(_ one: Int, _ other: Int) -> Bool {
        let sentence = sentence(of: one)
        return sentence >= 0 && sentence == self.sentence(of: other)
    }

    func tag(_ token: Int) -> PennTag { tokens.indices.contains(token) ? tokens[token].tag : .xx }

    func startsWithCapital(_ token: Int) -> Bool {
        guard tokens.indices.contains(token), let first = bytes(tokens[token].range).first else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    }

    /// The token of a phrase on which its others depend: the last where the parser is silent.
    func head(of phrase: Range<Int>) -> Int {
        for token in phrase.clamped(to: 0..<tokens.count) where isParsed(token) {
            if tokens[token].head < 0 || !phrase.contains(Int(tokens[token].head)) { return token }
        }
        return phrase.upperBound - 1
    }

    func isParsed(_ token: Int) -> Bool {
        tokens.indices.contains(token) && (tokens[token].head >= 0 || tokens[token].relation == .root)
    }

    /// The relation of a phrase to the rest of its sentence; a conjunct has that of what it is joined to, a name that of
    /// the title before it.
    func role(of phrase: Range<Int>) -> (relation: Relation, governor: Int)? {
        var token = head(of: phrase)
        for _ in 0..<8 {
            guard isParsed(token) else { return nil }
            let governor = Int(tokens[token].head)
            switch tokens[token].relation {
            case .conj where governor >= 0, .flat where governor >= 0: token = governor
            default: return (tokens[token].relation, governor)
            }
        }
        return nil
    }

    /// The verb of which a phrase is the active subject, by the parse or, where that has another view, by the verb right
    /// after it.
    func verb(ofSubject phrase: Range<Int>) -> Int? {
        if tag(phrase.upperBound) == .pos { return nil }
        if let role = role(of: phrase), role.relation == .nsubj, tag(role.governor).isVerb { return role.governor }
        return verbRightAfter(phrase)
    }

    /// Whether a phrase is the subject of a verb, active or passive.
    func isSubject(_ phrase: Range<Int>) -> Bool {
        if tag(phrase.upperBound) == .pos { return false }
        if let role = role(of: phrase), role.relation.isNominalSubject { return true }
        return verbRightAfter(phrase) != nil
    }

    /// The first token of the subject of the clause in which a word stands; that of the verb it is joined to where it has
    /// none of its own.
    func subject(ofClauseAround token: Int) -> Int? {
        let sentence = sentence(of: token)
        guard sentence >= 0, isParsed(token) else { return nil }
        var verb = Int(tokens[token].head)
        for _ in 0..<4 where verb >= 0 {
            let found = analysis.sentences[sentence].tokens.first { other in
                Int(tokens[other].head) == verb && tokens[other].relation.isNominalSubject
            }
            if let found {
                let name = Int(nameOfToken[found])
                return name >= 0 ? analysis.names[name].tokens.lowerBound : found
            }
            guard tokens[verb].relation == .conj else { return nil }
            verb = Int(tokens[verb].head)
        }
        return nil
    }

    /// "Carlota Mendes, of the Movement for Democracy, called": the verb behind an aside that says where somebody belongs, in
    /// a sentence that begins with the phrase and perhaps a title.
    private func verbAfterAside(_ phrase: Range<Int>) -> Int? {
        let comma = phrase.upperBound
        guard tag(comma) == .comma, tag(comma + 1) == .in, Self.asidesOpeners.contains(word(comma + 1)) else {
            return nil
        }
        let sentence = sentence(of: phrase.lowerBound)
        guard sentence >= 0 else { return nil }
        let first = analysis.sentences[sentence].tokens.lowerBound
        guard phrase.lowerBound - first < 5, !(first..<phrase.lowerBound).contains(where: { !mayBeInTitle($0) }) else {
            return nil
        }
        var end = comma + 2
        while end < comma + 12, inSameSentence(comma, end), tag(end) != .comma { end += 1 }
        guard tag(end) == .comma, inSameSentence(comma, end + 1) else { return nil }
        switch tag(end + 1) {
        case .vbd, .vbz, .vbn: return end + 1
        case .md: return tag(end + 2) == .vb ? end + 2 : nil
        default: return nil
        }
    }

    private func mayBeInTitle(_ token: Int) -> Bool {
        switch tag(token) {
        case .dt, .jj, .nn, .nnp, .pos: true
        default: false
        }
    }

    private static let asidesOpeners = WordSet("at from of")

    private func verbRightAfter(_ phrase: Range<Int>) -> Int? {
        if let verb = verbAfterAside(phrase) { return verb }
        let next = tag(phrase.upperBound) == .rb ? phrase.upperBound + 1 : phrase.upperBound
        guard inSameSentence(phrase.lowerBound, next), !followsPreposition(phrase.lowerBound),
            tag(phrase.lowerBound - 1) != .cc
        else { return nil }
        switch tag(next) {
        case .vbd, .vbz, .vbp: return next
        case .md: return tag(next + 1) == .vb ? next + 1 : next
        default: return nil
        }
    }

    /// "the mayor of Lund said", where Lund says nothing.
    private func followsPreposition(_ start: Int) -> Bool {
        var token = start - 1
        while token > start - 6, inSameSentence(token, start) {
            switch tag(token) {
            case .in, .to: return true
            case .dt, .jj, .nn, .nnp: token -= 1
            default: return false
            }
        }
        return false
    }

    /// The preposition that governs a phrase: "in" of "in Oslo", of "in Oslo and Stockholm" for both.
    func preposition(of phrase: Range<Int>) -> WordKey? {
        var token = phrase.lowerBound - 1
        for _ in 0..<6 {
            guard inSameSentence(token, phrase.lowerBound) else { return nil }
            switch tag(token) {
            case .in, .to: return word(token)
            // Over determiners, adjectives, and names joined by "and" or a comma.
            case .dt, .jj, .nnp, .nn, .comma, .cc: token -= 1
            default: return nil
            }
        }
        return nil
    }
}

extension Analysis {
    /// The bytes from the first to the last of some tokens, of which there must be one.
    func range(of tokens: Range<Int>) -> Range<Int> {
        let start = self.tokens[tokens.lowerBound].range.lowerBound
        return start..<max(start, self.tokens[tokens.upperBound - 1].range.upperBound)
    }
}
