import CivilTime

/// When an event was, and why it is thought so.
public struct Dating: Sendable, Hashable {
    public enum Basis: String, Sendable, CaseIterable {
        /// An expression says so.
        case stated
        /// The sentence continues a dated one.
        case inherited
        /// No date stated: it stands at the article's own date.
        case article
    }

    /// `nil` where neither the text nor the article has a date; such events stand at the end of the timeline.
    public var period: CivilPeriod?
    public var basis: Basis
    /// For a reader, a full phrase without a full stop.
    public var because: String

    public init(period: CivilPeriod?, basis: Basis, because: String) {
        self.period = period
        self.basis = basis
        self.because = because
    }
}
