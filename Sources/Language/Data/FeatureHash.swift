/// Where a feature lies in a table, and how it is known there.
///
/// The number of the feature is spread over the upper half of 64 bits (Fibonacci hashing): the topmost pick the bucket, the
/// 16 from bit 32 on are the fingerprint.
package struct FeatureHash {
    private let value: UInt64

    @inline(__always)
    package init(_ feature: UInt64) { value = feature &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    package func bucket(of count: UInt64) -> Int { Int(truncatingIfNeeded: ((value >> 32) &* count) >> 32) }

    /// 16 bits, never 0, which marks an empty place.
    @inline(__always)
    package var fingerprint: UInt64 { (value >> 32) & 0xFFFF | 1 }

    /// For training, which has tables of a power of two places.
    package func place(of powerOfTwo: Int) -> Int { Int(truncatingIfNeeded: value >> 20) & (powerOfTwo - 1) }

    /// Compares four fingerprints at once: the lowest bit set is the uppermost one of the lane that matches; 0 if none
    /// does.
    @inline(__always)
    func matches(_ fingerprints: UInt64) -> UInt64 {
        let difference = fingerprints ^ fingerprint &* 0x0001_0001_0001_0001
        // The lowest 16-bit lane that is zero: the usual trick, exact for the lowest one.
        return (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
    }

    /// All bits if there is a match, else none; made by arithmetic, so that the compiler makes no branch of it.
    @inline(__always)
    static func mask(_ matches: UInt64) -> UInt64 { (((matches >> 1) &- 1) >> 63) &- 1 }
}
