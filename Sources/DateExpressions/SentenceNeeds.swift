import Language

/// Which sentences of a text must be analysed before its dates can be recognised, found by the scanner alone.
struct SentenceNeeds {
    /// Sentences that a run of atoms touches, or the words beside it; ascending.
    private(set) var tagged: [Int] = []
    /// Sentences in which a month, weekday, season or frequency may be part of a name: "Sunday Times"; ascending.
    private(set) var named: [Int] = []
    private let text: UnsafeBufferPointer<UInt8>
    private let analysis: Analysis
    private var token = 0
    private var sentence = 0

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, _ runs: AtomRuns, _ book: RuleBook) {
        self.text = text
        self.analysis = analysis
        for index in 0..<runs.count { add(runs[index], book) }
    }

    private mutating func add(_ run: ArraySlice<Atom>, _ book: RuleBook) {
        guard let first = run.first, let last = run.last, !analysis.tokens.isEmpty else { return }
        // The words right before and right behind count too.
        moveTo(Int(first.start))
        let before = min(max(token - 1, 0), analysis.tokens.count - 1)
        moveTo(Int(last.end))
        let behind = min(token, analysis.tokens.count - 1)
        moveSentence(to: before)
        while sentence < analysis.sentences.count, analysis.sentences[sentence].tokens.lowerBound <= behind {
            if tagged.last.map({ $0 < sentence }) ?? true { tagged.append(sentence) }
            sentence += 1
        }
        for index in run.indices where !run[index].kinds.isDisjoint(with: Self.named) {
            let atom = run[index]
            let isBehindSignal = index > run.startIndex && run[index - 1].kinds.has(.signal)
            guard mayBeInName(atom, isBehindSignal, book) else { continue }
            moveTo(Int(atom.start))
            moveSentence(to: token)
            guard sentence < analysis.sentences.count else { return }
            if named.last.map({ $0 < sentence }) ?? true { named.append(sentence) }
        }
    }

    private mutating func moveSentence(to token: Int) {
        while sentence > 0, analysis.sentences[sentence - 1].tokens.upperBound > token { sentence -= 1 }
        while sentence < analysis.sentences.count, analysis.sentences[sentence].tokens.upperBound <= token {
            sentence += 1
        }
    }

    /// The kinds of word whose rules ask whether they stand in a name.
    private static let named = WordKinds([.month, .weekday, .season, .frequency])

    /// Moves to the first token that ends after an offset.
    private mutating func moveTo(_ offset: Int) {
        while token > 0, Int(analysis.tokens[token - 1].end) > offset { token -= 1 }
        while token < analysis.tokens.count, Int(analysis.tokens[token].end) <= offset { token += 1 }
    }

    /// With a capital of its own, and a capital behind it, small words of names left out, as in "Friday Night Lights" and
    /// "March of Dimes"; or one before a word that is a name too, as in "Theresa May".
    /// - Parameter isBehindSignal: "In May" ends no name.
    private func mayBeInName(_ atom: Atom, _ isBehindSignal: Bool, _ book: RuleBook) -> Bool {
        guard atom.isCapitalised else { return false }
        let index = tokenIndex(Int(atom.start))
        guard index < analysis.tokens.count else { return false }
        if !isBehindSignal, book.lexicon.needsCapital(atom.word), index > 0, hasCapital(index - 1) { return true }
        var next = index + 1
        while next < analysis.tokens.count, next <= index + 4 {
            if hasCapital(next) { return true }
            guard mayStandInName(next, book) else { return false }
            next += 1
        }
        return false
    }

    /// A hyphen, an ampersand, an apostrophe, a number, or "of".
    private func mayStandInName(_ token: Int, _ book: RuleBook) -> Bool {
        let range = analysis.tokens[token].range
        let first = text[range.lowerBound]
        return first == 0x2D || first == 0x26 || first == 0x27 || Digits.isDigit(first)
            || book.nameLinks.contains(range, of: text)
    }

    private func tokenIndex(_ offset: Int) -> Int {
        var low = token
        while low > 0, Int(analysis.tokens[low - 1].end) > offset { low -= 1 }
        while low < analysis.tokens.count, Int(analysis.tokens[low].end) <= offset { low += 1 }
        return low
    }

    private func hasCapital(_ token: Int) -> Bool {
        let first = text[Int(analysis.tokens[token].start)]
        return first >= 0x41 && first <= 0x5A || first >= 0x80
    }
}
