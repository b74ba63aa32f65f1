/// Features of one decision that will be looked up: their buckets are asked for when they are noted, so that these are there
/// when it comes to that, best while another decision is made.
struct FeatureList {
    private(set) var hashes: UnsafeMutablePointer<FeatureHash>
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ hash: FeatureHash) {
        hashes[count] = hash
        count &+= 1
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Calls `body` with an empty list, whose storage is on the stack.
    @inline(__always)
    static func with<Result>(_ body: (FeatureList) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: FeatureHash.self, capacity: RowList.capacity) { storage in
            body(FeatureList(hashes: storage.baseAddress.unsafelyUnwrapped))
        }
    }
}

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
