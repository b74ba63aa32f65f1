/// What kinds of dependents a word has on one side, as far as tags and the dependents' own dependents tell: the parser does
/// not know relations yet, and this stands in for them.
package struct DependentKinds: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A noun, pronoun or number without a preposition: a subject before a verb, an object after it.
    static let noun = DependentKinds(rawValue: 1 << 3)

    // Before their head.
    static let preposition = DependentKinds(rawValue: 1 << 0)
    static let determiner = DependentKinds(rawValue: 1 << 1)
    static let nounWithPreposition = DependentKinds(rawValue: 1 << 2)
    /// A verb without dependents, as auxiliaries are.
    static let auxiliary = DependentKinds(rawValue: 1 << 4)
    static let clauseBefore = DependentKinds(rawValue: 1 << 5)
    /// "who", "which", "when"
    static let question = DependentKinds(rawValue: 1 << 6)
    static let coordinator = DependentKinds(rawValue: 1 << 7)

    // After their head.
    static let conjunct = DependentKinds(rawValue: 1 << 0)
    static let objectOfPreposition = DependentKinds(rawValue: 1 << 1)
    /// A clause with a subject or a subordinator.
    static let clause = DependentKinds(rawValue: 1 << 2)
    static let bareVerb = DependentKinds(rawValue: 1 << 4)
    static let adjective = DependentKinds(rawValue: 1 << 5)
    static let adverb = DependentKinds(rawValue: 1 << 6)
    static let relativeClause = DependentKinds(rawValue: 1 << 7)

    /// The kind of a word that is attached to a head after it.
    init(before node: ParserState.Node) {
        switch WordKind(node) {
        case .preposition: self = .preposition
        case .determiner: self = .determiner
        case .noun: self = node.leftKinds.contains(.preposition) ? .nounWithPreposition : .noun
        case .verb: self = node.leftCount | node.rightCount == 0 ? .auxiliary : .clauseBefore
        case .question: self = .question
        case .coordinator: self = .coordinator
        case .adjective, .adverb, .other: self = []
        }
    }

    /// The kind of a word that is attached to a head before it.
    init(after node: ParserState.Node) {
        if node.leftKinds.contains(.coordinator) {
            self = .conjunct
            return
        }
        switch WordKind(node) {
        case .noun:
            // "he said it was Monday": a noun may stand for a clause.
            let isClause = node.leftKinds.isSuperset(of: [.noun, .auxiliary])
            self = node.leftKinds.contains(.preposition) ? .objectOfPreposition : isClause ? .clause : .noun
        case .verb:
            let isClause = !node.leftKinds.isDisjoint(with: [.noun, .preposition])
            self = node.leftKinds.contains(.question) ? .relativeClause : isClause ? .clause : .bareVerb
        case .adjective: self = .adjective
        case .adverb, .preposition: self = .adverb
        case .determiner, .question, .coordinator, .other: self = []
        }
    }

    private enum WordKind {
        case noun, verb, adjective, adverb, preposition, determiner, question, coordinator, other

        init(_ node: ParserState.Node) {
            switch PennTag(rawValue: UInt8(truncatingIfNeeded: node.tag)) {
            case .nn, .nns, .nnp, .nnps, .prp, .cd, .ex: self = .noun
            case .md, .vb, .vbd, .vbg, .vbn, .vbp, .vbz: self = .verb
            case .jj, .jjr, .jjs: self = .adjective
            case .rb: self = .adverb
            case .in, .to, .rp: self = .preposition
            case .dt, .pdt, .prpPossessive, .wpPossessive: self = .determiner
            case .wdt, .wp, .wrb: self = .question
            case .cc: self = .coordinator
            default: self = .other
            }
        }
    }
}
