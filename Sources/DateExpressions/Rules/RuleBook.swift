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
    let when: WordSet
    let habitual: WordSet
    let comparing: WordSet
    let numbered: NumberedThings
    let gameWords: WordSet
    let southernPlaces: PlaceNames
    let nameLinks: WordSet
    let children: WordSet
    let happenings: WordFamilies
    let occurring: WordSet
    let auxiliaries: WordSet
    let words: FunctionWords
    /// Patterns that could not be read; empty in a good rule list.
    let errors: [PatternError]

    init(language: LanguageRules) {
        let rules = language.rules + language.holidays.enumerated().map { $0.element.rule(index: $0.offset) }
        var compiler = PatternCompiler(LexiconBuilder(language.entries))
        var patterns: [Pattern] = []
        patterns.reserveCapacity(rules.count)
        var errors: [PatternError] = []
        var standing = RuleBits()
        var byPhrase = [RuleBits](repeating: RuleBits(), count: Phrases.names.count)
        for (index, rule) in rules.enumerated() {
            do throws(PatternError) {
                patterns.append(try compiler.compile(rule.pattern, opensRuns: index >= language.rules.count))
            } catch {
                errors.append(error)
                patterns.append(compiler.nothing())
            }
            if !rule.isPart { standing.insert(index) }
            for (number, name) in Phrases.names.enumerated() where rule.phrases.contains(name.phrase) {
                byPhrase[number].insert(index)
            }
        }
        words = FunctionWords(language.functionWords, &compiler.lexicon)
        let lexicon = Lexicon(compiler.lexicon)
        starts = RuleStarts(compiler.steps, patterns, byPhrase, lexicon)
        steps = compiler.steps
        firstStep = patterns.map(\.steps.lowerBound)
        needs = patterns.map(\.needs)
        conditions = rules.map(\.conditions)
        meanings = rules.map(\.meaning)
        self.rules = rules
        self.lexicon = lexicon
        self.standing = standing
        self.byPhrase = byPhrase
        self.errors = errors
        holidays = language.holidays
        verbs = language.verbs
        when = language.when
        habitual = language.habitual
        comparing = language.comparing
        numbered = language.numbered
        gameWords = language.gameWords
        southernPlaces = language.southernPlaces
        nameLinks = language.nameLinks
        children = language.children
        happenings = language.happenings
        occurring = language.occurring
        auxiliaries = language.auxiliaries
    }
}

/// A set of at most 512 rules.
struct RuleBits: Sendable, Equatable {
    private var bits = SIMD8<UInt64>()

    static let capacity = 512

    mutating func insert(_ rule: Int) {
        guard rule < Self.capacity else { return }
        bits[rule >> 6] |= 1 << UInt64(rule & 63)
    }

    @inline(__always)
    mutating func formUnion(_ other: RuleBits) { bits |= other.bits }

    @inline(__always)
    func intersection(_ other: RuleBits) -> RuleBits {
        var result = self
        result.bits &= other.bits
        return result
    }

    @inline(__always)
    func contains(_ rule: Int) -> Bool {
        rule < Self.capacity && bits[rule >> 6] & 1 << UInt64(rule & 63) != 0
    }

    @inline(__always)
    var isEmpty: Bool { bits == SIMD8<UInt64>() }

    /// Rules are held 64 to a lane.
    static let lanes = 8

    @inline(__always)
    func lane(_ index: Int) -> UInt64 { bits[index] }
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
        /// "at least", between a preposition and its time
        var at: String
        var least: String
        var of: String
    }

    let a: UInt16
    let the: UInt16
    let and: UInt16
    private let ands: [UInt16]
    private let tos: [UInt16]
    private let `as`: UInt16
    private let soons: [UInt16]
    private let at: UInt16
    private let least: UInt16
    private let of: UInt16

    init(_ spelling: Spelling, _ lexicon: inout LexiconBuilder) {
        a = lexicon.number(adding: spelling.a)
        the = lexicon.number(adding: spelling.the)
        of = lexicon.number(adding: spelling.of)
        `as` = lexicon.number(adding: spelling.as)
        ands = spelling.and.map { lexicon.number(adding: $0) }
        and = ands.first ?? 0
        at = lexicon.number(adding: spelling.at)
        least = lexicon.number(adding: spelling.least)
        soons = spelling.soon.map { lexicon.number(adding: $0) }
        tos = spelling.to.map { lexicon.number(adding: $0) }
    }

    func isAnd(_ atom: Atom) -> Bool { atom.word != 0 && ands.contains(atom.word) }

    func isAs(_ atom: Atom) -> Bool { atom.word != 0 && atom.word == self.as }

    func isOf(_ atom: Atom) -> Bool { atom.word != 0 && atom.word == of }

    /// "at least"
    func isAtLeast(_ first: Atom, _ second: Atom) -> Bool {
        first.word != 0 && first.word == at && second.word == least
    }

    func isSoon(_ atom: Atom) -> Bool { atom.word != 0 && soons.contains(atom.word) }

    /// "to", "through", or a dash.
    func isTo(_ atom: Atom) -> Bool { atom.kinds.has(.hyphen) || atom.word != 0 && tos.contains(atom.word) }
}
