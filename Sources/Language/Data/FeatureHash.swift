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
    package var fingerprint: UInt16 { UInt16(truncatingIfNeeded: value >> 32) | 1 }

    /// The same in the lowest 16 of 32 bits, with any bits above it.
    @inline(__always)
    var wideFingerprint: UInt32 { UInt32(truncatingIfNeeded: value >> 32) | 1 }

    /// For training, which has tables of a power of two places.
    package func place(of powerOfTwo: Int) -> Int { Int(truncatingIfNeeded: value >> 20) & (powerOfTwo - 1) }
}
