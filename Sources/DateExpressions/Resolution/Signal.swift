/// The preposition before an expression, outside its words, that says how the time is meant.
enum Signal: Int, Sendable {
    case none
    case since
    case from
    case by
    case before
    case until
    case after
    /// to, through: the far end of a span
    case to
    case between
    /// in, on, at, during, of
    case within
    /// in
    case ahead
    /// over, within, in the course of
    case over
    /// "as early as", "as soon as"
    case asSoonAs
    /// ended, ending
    case ending
    /// for
    case length
    /// about, like a price: "for" and "of" with no time of their own
    case other
}
