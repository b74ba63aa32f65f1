import Language

/// What stands around an expression: the atoms of its run, the tokens and tags of the analysis, the bytes of the text.
struct Surroundings {
    let text: UnsafeBufferPointer<UInt8>
    let analysis: Analysis
    let book: RuleBook
    let hasTags: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, _ book: RuleBook) {
        self.text = text
        self.analysis = analysis
        self.book = book
        hasTags = analysis.tokens.contains { $0.tag != .xx }
    }

    // MARK: Tokens

    /// The index of the first token that ends after a byte offset.
    func token(at offset: Int) -> Int {
        var low = 0
        var high = analysis.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(analysis.tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same, looked for from a token that ends before it: expressions follow each other closely.
    private func token(at offset: Int, from start: Int) -> Int {
        var low = start
        var step = 8
        while low + step < analysis.tokens.count, Int(analysis.tokens[low + step].end) <= offset {
            low += step
            step *= 2
        }
        var high = min(low + step, analysis.tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(analysis.tokens[middle].end) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The tokens of a stretch of the text.
    /// - Parameter start: A token that none of them stands before.
    func tokens(_ range: Range<Int>, from start: Int) -> Range<Int> {
        let first = token(at: range.lowerBound, from: start)
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
    func isSouthern(_ places: Set<String>) -> Bool {
        var southern = 0
        var others = 0
        for name in analysis.names where name.kind == .place && name.range.upperBound <= text.count {
            if places.contains(String(decoding: text[name.range], as: UTF8.self)) { southern += 1 } else { others += 1 }
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
        guard start > 0, let value = book.lexicon.value(atoms[start - 1].word, .signal),
            let signal = Signal(rawValue: Int(value))
        else { return .none }
        return signal
    }
}
