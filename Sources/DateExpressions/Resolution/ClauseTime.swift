/// When the clause of an expression plays, by its verb.
struct ClauseTime: Sendable {
    enum Kind: UInt8, Sendable {
        case unknown, past, present, future
        /// Before or after the article, whichever is nearer.
        case either
    }

    var kind: Kind
    /// "had reached".
    var isPastPerfect = false
    /// The verb's bytes in the text, for the explanation.
    var verb: Range<Int>?

    static let unknown = ClauseTime(kind: .unknown, verb: nil)
}
