import Language

/// What stands around an expression: the atoms of its run, the tokens and tags of the analysis, the bytes of the text.
struct Surroundings {
    let text: UnsafeBufferPointer<UInt8>
    let analysis: Analysis
    let book: RuleBook
    let hasTags: Bool
    /// The token at hand.
    private var near = 0

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, _ book: RuleBook) {
        self.text = text
        self.analysis = analysis
        self.book = book
        hasTags = analysis.tokens.contains { $0.tag != .xx }
    }

    // MARK: Tokens

    /// The index of the first token that ends after a byte offset.
    ///
    /// Guessed from the token at hand by the usual length of tokens, then looked for to either side: what is asked for
    /// lies close by.
    func token(at offset: Int) -> Int {
        let tokens = analysis.tokens
        guard !tokens.isEmpty else { return 0 }
        let isHere = Int(tokens[near].end) > offset && (near == 0 || Int(tokens[near - 1].end) <= offset)
        if isHere { return near }
        var index = near + (offset - Int(tokens[near].end)) / Self.usualLength
        index = min(max(index, 0), tokens.count)
        while index > 0, Int(tokens[index - 1].end) > offset { index -= 1 }
        while index < tokens.count, Int(tokens[index].end) <= offset { index += 1 }
        return index
    }

    /// Bytes of a token and the space behind it.
    private static let usualLength = 5

    /// Goes on to what stands around a byte offset; the text is read in its order.
    mutating func move(to offset: Int) {
        near = min(token(at: offset), max(analysis.tokens.count - 1, 0))
    }

    /// The tokens of a stretch of the text.
    func tokens(_ range: Range<Int>) -> Range<Int> {
        let first = token(at: range.lowerBound)
        var end = first
        while end < analysis.tokens.count, Int(analysis.tokens[end].start) < range.upperBound { end += 1 }
        return first..<end
    }

    /// The index of the sentence that holds a token, -1 where none does.
    /// - Parameter cursor: A sentence that it does not stand before; moved on to where it stands.
    func sentence(of token: Int, _ cursor: inout Int) -> Int {
        while cursor < analysis.sentences.count, analysis.sentences[cursor].tokens.upperBound <= token { cursor += 1 }
        return cursor < analysis.sentences.count && analysis.sentences[cursor].tokens.contains(token) ? cursor : -1
    }

    func tag(at offset: Int) -> PennTag {
        let index = token(at: offset)
        return index < analysis.tokens.count ? analysis.tokens[index].tag : .xx
    }

    // MARK: The hemisphere

    /// At least half of the places the text names lie in the south.
    var isSouthern: Bool {
        var southern = 0
        var others = 0
        for name in analysis.names where name.kind == .place && name.range.upperBound <= text.count {
            if book.southernPlaces.contains(text[name.range]) { southern += 1 } else { others += 1 }
        }
        return southern > 0 && southern >= others
    }

    // MARK: Games

    /// Three different words stand in the text that only reports of games have: "scored", "halftime".
    var tellsGame: Bool {
        var found: Set<Int> = []
        for token in analysis.tokens {
            guard let word = book.gameWords.place(of: token.range, in: text) else { continue }
            found.insert(word)
            if found.count == 3 { return true }
        }
        return false
    }

    // MARK: The preposition

    /// The signal before an expression: "since", "by", "until", "between".
    func signal(_ atoms: [Atom], _ start: Int) -> Signal {
        if start >= 3, book.words.isAs(atoms[start - 1]), book.words.isAs(atoms[start - 3]),
            book.words.isSoon(atoms[start - 2])
        {
            return .asSoonAs
        }
        // "until at least Wednesday"
        let isHedged = start > 2 && book.words.isAtLeast(atoms[start - 2], atoms[start - 1])
        let place = isHedged ? start - 3 : start - 1
        guard place >= 0, let value = book.lexicon.value(atoms[place].word, .signal),
            let signal = Signal(rawValue: Int(value))
        else { return .none }
        return signal
    }
}
