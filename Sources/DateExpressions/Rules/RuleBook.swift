/// A language made ready: its lexicon, its rules compiled and indexed by what they can begin with.
final class RuleBook: Sendable {
    let lexicon: Lexicon
    let rules: [Rule]
    /// All patterns behind one another, and for each rule where its own begins.
    let steps: [Pattern.Step]
    let firstStep: [Int]
    let needs: [Needs]
    let conditions: [Conditions]
    let meanings: [@Sendable (Match) -> Meaning?]

    let holidays: [Holiday]
    /// Rules that stand by themselves.
    let standing: RuleBits
    /// For each phrase the rules that can be it.
    let byPhrase: [RuleBits]
    let starts: RuleStarts
    let verbs: ClauseVerbs
    let southernPlaces: Set<String>
    let words: FunctionWords
    /// Patterns that could not be read; empty in a good rule list.
    let errors: [PatternError]

    init(language: LanguageRules) {
        let rules = language.rules + language.holidays.enumerated().map { $0.element.rule(index: $0.offset) }
        var trees: [PatternTree] = []
        var errors: [PatternError] = []
        for rule in rules {
            var parser = PatternParser(rule.pattern)
            do {
                trees.append(try parser.parse())
            } catch {
                errors.append(error)
                trees.append(.word(""))
            }
        }
        let holidayWords = language.holidays.flatMap(\.triggers)
        let entries = language.entries + holidayWords.map { Lexicon.Entry(.opening, 0, $0) }
        let lexicon = Lexicon(entries, plainWords: trees.flatMap(\.words) + language.functionWords.all)
        let patterns = trees.map { Pattern($0, lexicon) }
        var standing = RuleBits()
        var byPhrase = [RuleBits](repeating: RuleBits(), count: Phrases.names.count)
        for (index, rule) in rules.enumerated() {
            if !rule.isPart { standing.insert(index) }
            for (number, name) in Phrases.names.enumerated() where rule.phrases.contains(name.phrase) {
                byPhrase[number].insert(index)
            }
        }
        starts = RuleStarts(patterns, byPhrase, lexicon)
        self.rules = rules
        var steps: [Pattern.Step] = []
        var firstStep: [Int] = []
        for pattern in patterns {
            firstStep.append(steps.count)
            steps += pattern.steps.map { $0.moved(by: firstStep[firstStep.count - 1]) }
        }
        self.steps = steps
        self.firstStep = firstStep
        needs = trees.map { Needs($0, lexicon) }
        conditions = rules.map(\.conditions)

        meanings = rules.map(\.meaning)

        self.holidays = language.holidays
        self.lexicon = lexicon
        self.standing = standing
        self.byPhrase = byPhrase
        verbs = language.verbs
        southernPlaces = language.southernPlaces
        words = FunctionWords(language.functionWords, lexicon)
        self.errors = errors
    }
}

/// A set of at most 512 rules.
struct RuleBits: Sendable {
    private var bits = SIMD8<UInt64>()

    static let capacity = 512

    mutating func insert(_ rule: Int) {
        guard rule < Self.capacity else { return }
        bits[rule >> 6] |= 1 << UInt64(rule & 63)
    }

    mutating func formUnion(_ other: RuleBits) { bits |= other.bits }

    func intersection(_ other: RuleBits) -> RuleBits {
        var result = self
        result.bits &= other.bits
        return result
    }

    var isEmpty: Bool { bits == SIMD8<UInt64>() }

    /// Rules are held 64 to a lane.
    static let lanes = 8

    @inline(__always)
    func lane(_ index: Int) -> UInt64 { bits[index] }

    /// The first rule, taken out.
    mutating func popFirst() -> Int? {
        for index in 0..<8 where bits[index] != 0 {
            let bit = bits[index].trailingZeroBitCount
            bits[index] &= bits[index] - 1
            return index << 6 | bit
        }
        return nil
    }
}

/// The small words the engine itself must know in a text.
struct FunctionWords: Sendable {
    /// How a language says them.
    struct Spelling: Sendable {
        var a: String
        var the: String
        var and: [String]
        var to: [String]
        /// "as soon as"
        var `as`: String
        var soon: [String]
        var of: String

        var all: [String] { [a, the, of, self.as] + and + to + soon }
    }

    let a: UInt16
    let the: UInt16
    let and: UInt16
    private let ands: [UInt16]
    private let tos: [UInt16]
    private let `as`: UInt16
    private let soons: [UInt16]
    private let of: UInt16

    init(_ spelling: Spelling, _ lexicon: Lexicon) {
        a = lexicon.number(of: spelling.a) ?? 0
        the = lexicon.number(of: spelling.the) ?? 0
        ands = spelling.and.compactMap { lexicon.number(of: $0) }
        and = ands.first ?? 0
        `as` = lexicon.number(of: spelling.as) ?? 0
        of = lexicon.number(of: spelling.of) ?? 0
        soons = spelling.soon.compactMap { lexicon.number(of: $0) }
        tos = spelling.to.compactMap { lexicon.number(of: $0) }
    }

    func isAnd(_ atom: Atom) -> Bool { atom.word != 0 && ands.contains(atom.word) }

    func isAs(_ atom: Atom) -> Bool { atom.word != 0 && atom.word == self.as }

    func isOf(_ atom: Atom) -> Bool { atom.word != 0 && atom.word == of }

    func isSoon(_ atom: Atom) -> Bool { atom.word != 0 && soons.contains(atom.word) }

    /// "to", "through", or a dash.
    func isTo(_ atom: Atom) -> Bool { atom.kinds.has(.hyphen) || atom.word != 0 && tos.contains(atom.word) }
}
