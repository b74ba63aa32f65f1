/// Matches the rules of a language against one run of atoms.
struct Matcher {
    let book: RuleBook
    private(set) var surroundings: Surroundings

    private(set) var atoms: [Atom] = []
    private var match: Match
    /// What the run has, to pass over rules that need something else.
    private var kinds = WordKinds()
    private var words: UInt64 = 0

    /// For each atom and phrase: the index of what was found there, -1 for nothing, -2 for not yet tried.
    private var phraseIndices: [Int32] = []
    /// The rule book's, at hand.
    private let steps: [Pattern.Step]
    private let starts: RuleStarts

    init(_ book: RuleBook, _ surroundings: Surroundings) {
        self.book = book
        self.surroundings = surroundings
        steps = book.steps
        starts = book.starts
        match = Match(lexicon: book.lexicon)
    }

    /// Takes a new run to read, and gives back the room of the last one.
    mutating func load(_ run: inout [Atom]) {
        swap(&atoms, &run)
        kinds = []
        words = 0
        for atom in atoms {
            kinds.formUnion(atom.kinds)
            words |= 1 << UInt64(atom.word & 63)
        }

        let size = atoms.count * Phrases.names.count
        phraseIndices.removeAll(keepingCapacity: true)
        phraseIndices.append(contentsOf: repeatElement(-2, count: size))
        match.phrases.removeAll(keepingCapacity: true)
        if let first = atoms.first { surroundings.move(to: Int(first.start)) }
    }

    struct Found {
        var rule: Int
        var end: Int
        var meaning: Meaning
    }

    /// The longest expression that begins at an atom and whose conditions hold; of two as long the rule listed first.
    mutating func longest(at start: Int) -> Found? {
        let candidates = starting(at: start).intersection(book.standing)
        return candidates.isEmpty ? nil : longest(at: start, among: candidates, book)
    }

    /// - Parameter book: The rule book, handed down so that it is not held anew at each step.
    private mutating func longest(at start: Int, among candidates: RuleBits, _ book: RuleBook) -> Found? {
        var best: Found?
        for lane in 0..<RuleBits.lanes {
            var left = candidates.lane(lane)
            while left != 0 {
                let rule = lane << 6 | left.trailingZeroBitCount
                left &= left - 1
                guard book.needs[rule].areMet(by: kinds, words) else { continue }
                let mark = match.mark
                let outer = match.own
                match.own = mark
                if let end = step(book.firstStep[rule], start, book), end > best?.end ?? start,
                    surroundings.allow(book.conditions[rule], atoms, start, end),
                    let meaning = book.meanings[rule](match)
                {
                    best = Found(rule: rule, end: end, meaning: meaning)
                }
                match.own = outer
                match.reset(to: mark)
            }
        }
        return best
    }

    /// Runs a pattern from a step on; the index behind its last atom, or `nil` where it does not match.
    private mutating func step(_ first: Int, _ start: Int, _ book: RuleBook) -> Int? {
        var step = first
        var position = start
        while true {
            switch steps[step] {
            case .accept:
                return position
            case .jump(let target):
                step = target
                continue
            case .split(let preferred, let other):
                if mayMatch(preferred, position) {
                    let mark = match.mark
                    if let end = self.step(preferred, position, book) { return end }
                    match.reset(to: mark)
                }
                step = other
                continue
            case .word(let word):
                guard position < atoms.count, atoms[position].word == word, word != 0 else { return nil }
                match.words.append(word)
            case .mark(let kind):
                guard position < atoms.count, atoms[position].kinds.has(kind) else { return nil }
            case .term(let term, let kinds):
                guard position < atoms.count, !atoms[position].kinds.isDisjoint(with: kinds),
                    let value = term.value(of: atoms[position], book.lexicon)
                else {
                    return nil
                }
                let atom = atoms[position]
                match.captures.append(Match.Capture(term: term, value: value, detail: atom.detail, kinds: atom.kinds))
                if atom.word != 0 { match.words.append(atom.word) }
            case .phrase(let phrase):
                guard position < atoms.count, let index = phraseMatch(phrase, position, book) else { return nil }
                match.parts.append(index)
                position = match.phrases[index].end
                step += 1
                continue
            }
            position += 1
            step += 1
        }
    }

    /// False where a step needs an atom that does not stand there; most of what may be left out is.
    @inline(__always)
    private func mayMatch(_ step: Int, _ position: Int) -> Bool {
        switch steps[step] {
        case .word(let word): position < atoms.count && atoms[position].word == word
        case .mark(let kind): position < atoms.count && atoms[position].kinds.has(kind)
        case .term(_, let kinds): position < atoms.count && !atoms[position].kinds.isDisjoint(with: kinds)
        case .phrase, .split, .jump, .accept: true
        }
    }

    /// The index among the phrases found of the longest one that begins at an atom.
    private mutating func phraseMatch(_ phrase: Int, _ start: Int, _ book: RuleBook) -> Int? {
        let place = start * Phrases.names.count + phrase
        if phraseIndices[place] == -2 {
            phraseIndices[place] = -1
            let candidates = starting(at: start).intersection(book.byPhrase[phrase])
            if !candidates.isEmpty, let found = longest(at: start, among: candidates, book) {
                phraseIndices[place] = Int32(match.phrases.count)
                match.phrases.append(
                    Match.Phrase(name: Phrases.names[phrase].phrase, end: found.end, meaning: found.meaning))
            }
        }
        return phraseIndices[place] >= 0 ? Int(phraseIndices[place]) : nil
    }

    /// The rules that the atom and the one behind it leave.
    @inline(__always)
    private func starting(at index: Int) -> RuleBits {
        starts.rules(beginning: atoms[index], before: index + 1 < atoms.count ? atoms[index + 1] : nil)
    }
}
