/// When the clause of an expression plays, by its verb.
struct ClauseTime: Sendable {
    enum Kind: UInt8, Sendable { case unknown, past, present, future }

    var kind: Kind
    /// "had reached".
    var isPastPerfect = false
    /// The verb's bytes in the text, for the explanation.
    var verb: Range<Int>?

    static let unknown = ClauseTime(kind: .unknown, verb: nil)
}
