/// Which features of a decision are meant.
///
/// The early ones of the next decision are looked up before this one is made, so that their weights come from memory meanwhile.
package enum FeaturePart: Sendable {
    case all
    /// Those that are known before the decisions that come first.
    case early
    /// Those that depend on them.
    case late

    @inline(__always) var hasEarly: Bool { self != .late }
    @inline(__always) var hasLate: Bool { self != .early }
}
