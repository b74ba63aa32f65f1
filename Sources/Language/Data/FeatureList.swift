/// Features of one decision that will be looked up: their buckets are asked for when they are noted, so that these are there
/// when it comes to that, best while another decision is made.
typealias FeatureList = DecisionList<FeatureHash>

/// Which features of a decision are meant.
package enum FeaturePart: Sendable {
    case all
    /// Those that are known before the decisions that come first.
    case early
    /// Those that depend on them.
    case late

    @inline(__always) var hasEarly: Bool { self != .late }
    @inline(__always) var hasLate: Bool { self != .early }
}
