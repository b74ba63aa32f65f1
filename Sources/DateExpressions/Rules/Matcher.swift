/// Matches the rules of a language against one run of atoms.
struct Matcher {
    let book: RuleBook
    private let surroundings: Surroundings

    private(set) var atoms: [Atom] = []
    private var match: Match
    /// What the run has, to pass over rules that need something else.
    private var kinds = WordKinds()
    private var words: UInt64 = 0

    /// For each atom and phrase: the index of what was found there, -1 for nothing, -2 for not yet tried.
    private var phraseIndices: [Int32] = []
    private var phraseMatches: [(end: Int, meaning: Meaning)] = []
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
        phraseMatches.removeAll(keepingCapacity: true)
    }

    struct Found {
        var rule: Int
        var end: Int
        var meaning: Meaning
    }

    /// The longest expression that begins at an atom and whose conditions hold; of two as long the rule listed first.
    mutating func longest(at start: Int) -> Found? {
        longest(at: start, among: starting(at: start).intersection(book.standing))
    }

    private mutating func longest(at start: Int, among candidates: RuleBits) -> Found? {
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
                if let end = step(book.firstStep[rule], start), end > best?.end ?? start,
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
    private mutating func step(_ first: Int, _ start: Int) -> Int? {
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
                let mark = match.mark
                if let end = self.step(preferred, position) { return end }
                match.reset(to: mark)
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
                guard position < atoms.count, let (end, meaning) = phraseMatch(phrase, position) else { return nil }
                match.parts.append(
                    Match.Part(phrase: Phrases.names[phrase].phrase, meaning: meaning))
                position = end
                step += 1
                continue
            }
            position += 1
            step += 1
        }
    }

    private mutating func phraseMatch(_ phrase: Int, _ start: Int) -> (Int, Meaning)? {
        let index = start * Phrases.names.count + phrase
        if phraseIndices[index] == -2 {
            phraseIndices[index] = -1
            let candidates = starting(at: start).intersection(book.byPhrase[phrase])
            if !candidates.isEmpty, let found = longest(at: start, among: candidates) {
                phraseIndices[index] = Int32(phraseMatches.count)
                phraseMatches.append((found.end, found.meaning))
            }
        }
        return phraseIndices[index] >= 0 ? phraseMatches[Int(phraseIndices[index])] : nil
    }

    /// The rules that the atom and the one behind it leave.
    @inline(__always)
    private func starting(at index: Int) -> RuleBits {
        starts.rules(beginning: atoms[index], before: index + 1 < atoms.count ? atoms[index + 1] : nil)
    }
}
