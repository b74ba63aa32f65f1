/// Words of an article that mean somebody or something: a name, a pronoun, or a noun such as "the judge".
struct NounPhrase {
    enum Form: UInt8 { case name, pronoun, definite, indefinite, possessed, bare }

    /// What a phrase does in its clause (Keenan and Comrie's hierarchy, coarsely).
    enum Role: UInt8 {
        case subject, object, agent, oblique, possessor
        /// Within another phrase: "the ministry of justice", "the Lund council".
        case inside
        /// "is a lawyer"
        case predicate
        case other
    }

    /// The token on which the others depend, and the first one.
    var head: Int
    var start: Int
    var sentence: Int
    var form: Form
    var role: Role
    var traits: NounTraits
    /// The head of the clause; -1 without a parse.
    var clause: Int
    /// The subject of a sentence's main clause.
    var isMainSubject = false
    /// What it means, as an index in `Discourse.entities`.
    var entity = -1
    /// For a pronoun how clearly it means its entity; a name means its own for sure.
    var certainty = Float.infinity

    var isPlural: Bool { !traits.isDisjoint(with: [.plural, .many]) }
}
