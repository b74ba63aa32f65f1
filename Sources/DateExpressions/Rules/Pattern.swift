/// A rule's pattern, compiled into steps for `Matcher`.
struct Pattern: Sendable {
    enum Step: Sendable {
        case word(UInt16)
        case mark(WordKind)
        case term(Term, WordKinds)
        case phrase(Int)
        /// Try the first, then the second.
        case split(Int, Int)
        case jump(Int)
        case accept
    }

    /// Where its steps lie among those of all patterns; the first is where it begins.
    var steps: Range<Int>
    var needs: Needs
}

/// What a run must have for a rule to match anywhere in it; saves trying most rules in most runs.
struct Needs: Sendable {
    /// One of each of these.
    private var first: WordKinds?
    private var second: WordKinds?
    /// The words that stand in the pattern for good, as bits of their numbers.
    private var words: UInt64 = 0

    @inline(__always)
    func areMet(by kinds: WordKinds, _ words: UInt64) -> Bool {
        if self.words & ~words != 0 { return false }
        if let first, first.isDisjoint(with: kinds) { return false }
        if let second, second.isDisjoint(with: kinds) { return false }
        return true
    }

    mutating func require(_ word: UInt16) { words |= 1 << UInt64(word & 63) }

    mutating func require(_ kinds: WordKinds) {
        if first == nil {
            first = kinds
        } else if second == nil, kinds != first {
            second = kinds
        }
    }
}

/// What is wrong with a pattern; met only by who writes rules.
struct PatternError: Error {
    var pattern: String
    /// Where in it, in bytes.
    var offset: Int
}
