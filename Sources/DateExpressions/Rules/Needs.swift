/// What a run must have for a rule to match anywhere in it; saves trying most rules in most runs.
struct Needs: Sendable {
    /// One of each of these.
    private var first: WordKinds?
    private var second: WordKinds?
    /// The words that stand in the pattern for good, as bits of their numbers.
    private var words: UInt64 = 0

    init(_ tree: PatternTree, _ lexicon: Lexicon) {
        add(tree, lexicon)
    }

    @inline(__always)
    func areMet(by kinds: WordKinds, _ words: UInt64) -> Bool {
        if self.words & ~words != 0 { return false }
        if let first, first.isDisjoint(with: kinds) { return false }
        if let second, second.isDisjoint(with: kinds) { return false }
        return true
    }

    /// Only what no option and no choice can leave out.
    private mutating func add(_ tree: PatternTree, _ lexicon: Lexicon) {
        switch tree {
        case .word(let word): words |= 1 << UInt64((lexicon.number(of: word) ?? 0) & 63)
        case .mark(let kind): require(WordKinds(kind))
        case .term(let term): require(term.kinds)
        case .sequence(let parts):
            for part in parts { add(part, lexicon) }
        case .phrase, .choice, .optional: break
        }
    }

    private mutating func require(_ kinds: WordKinds) {
        if first == nil {
            first = kinds
        } else if second == nil, kinds != first {
            second = kinds
        }
    }
}
