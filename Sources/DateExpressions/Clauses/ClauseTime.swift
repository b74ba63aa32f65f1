/// When the clause of an expression plays, by its verb.
struct ClauseTime: Sendable {
    enum Kind: UInt8, Sendable {
        case unknown, past, present, future
        /// Before or after the article, whichever is nearer.
        case either
    }

    var kind: Kind
    /// The verb has a tense of its own: not "to bring it up by May".
    var isFinite = false
    /// "had reached".
    var isPastPerfect = false
    /// "delayed it until 2028": the time is that to which something is moved.
    var isMoved = false
    /// "did not return".
    var isNegated = false
    /// "The ban lasted until November": what is told ended then.
    var isLasting = false
    /// What is told "until" a time came at it or ended then: "delayed it until 2028", "did not return until October".
    var isReached: Bool { isMoved || hasEnded }
    var hasEnded: Bool { (isNegated || isLasting) && kind == .past }
    /// "will be sworn in": the verb leaves no doubt.
    var saysWill = false
    /// "was due to end Friday": ahead, unless that day has just gone by.
    var mayHaveCome = false
    /// "On Sunday, Bell plays Novak": the present tells what is fixed for a day.
    var isScheduled = false
    /// The verb's bytes in the text, for the explanation.
    var verb: Range<Int>?

    static let unknown = ClauseTime(kind: .unknown, verb: nil)
}
