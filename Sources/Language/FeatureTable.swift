/// The weights of a linear model: for each feature it kept, one row of 8-bit weights, a weight for each class.
///
/// A feature is a 64-bit number. Features lie in buckets of up to four; a bucket has the 16-bit fingerprints of its
/// features side by side, so that one load and a few operations tell whether, and where, a feature's row is. A feature
/// without a row costs just that.
///
/// Section layout: bucket count, row count, class count, scale numerator (32 bits each); then for each bucket its fingerprints
/// (4 × 16 bits), then for each bucket the index of its first row (32 bits), then the rows.
package struct FeatureTable: @unchecked Sendable {
    package let classCount: Int
    package let rowCount: Int
    private let bucketCount: UInt64
    private let fingerprints: UnsafePointer<UInt64>
    private let firstRows: UnsafePointer<UInt32>
    private let rows: UnsafePointer<Int8>

    /// - Returns: nil if the section is empty or damaged.
    package init?(_ section: UnsafeRawBufferPointer) {
        guard section.count > 16, let base = section.baseAddress else { return nil }
        let buckets = Int(section.load(as: UInt32.self))
        rowCount = Int(section.load(fromByteOffset: 4, as: UInt32.self))
        classCount = Int(section.load(fromByteOffset: 8, as: UInt32.self))
        guard buckets > 0, section.count >= 16 + buckets * 12 + rowCount * classCount else { return nil }
        bucketCount = UInt64(buckets)
        fingerprints = (base + 16).assumingMemoryBound(to: UInt64.self)
        firstRows = (base + 16 + buckets * 8).assumingMemoryBound(to: UInt32.self)
        rows = (base + 16 + buckets * 12).assumingMemoryBound(to: Int8.self)
    }

    /// Spreads a feature over all 64 bits: the low half picks the bucket, the top 16 bits are the fingerprint.
    @inline(__always)
    package static func hash(_ feature: UInt64) -> UInt64 {
        var value = feature &* 0x9E37_79B9_7F4A_7C15
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        return value ^ value >> 29
    }

    @inline(__always)
    package static func bucket(_ hash: UInt64, of count: UInt64) -> Int { Int(((hash & 0xFFFF_FFFF) &* count) >> 32) }

    /// Never 0, which marks an empty place.
    @inline(__always)
    package static func fingerprint(_ hash: UInt64) -> UInt64 { hash >> 48 | 1 }

    /// The index of the feature's row, or -1.
    @inline(__always)
    func row(of feature: UInt64) -> Int {
        let hash = Self.hash(feature)
        let bucket = Self.bucket(hash, of: bucketCount)
        let difference = fingerprints[bucket] ^ Self.fingerprint(hash) &* 0x0001_0001_0001_0001
        // The lowest 16-bit lane that is zero: the usual trick, exact for the lowest one.
        let zeroLanes = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
        if zeroLanes == 0 { return -1 }
        return Int(firstRows[bucket]) &+ zeroLanes.trailingZeroBitCount >> 4
    }

    /// Adds the feature's weights to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ feature: UInt64, to scores: UnsafeMutablePointer<Int16>) {
        let row = row(of: feature)
        if row < 0 { return }
        let weights = rows + row &* classCount
        var index = 0
        while index < classCount {
            scores[index] = scores[index] &+ Int16(weights[index])
            index &+= 1
        }
    }

    /// The four weights of a feature in a table of four classes, as one vector.
    @inline(__always)
    func four(_ feature: UInt64) -> SIMD4<Int16> {
        let row = row(of: feature)
        if row < 0 { return .zero }
        let weights = UnsafeRawPointer(rows + row &* 4).loadUnaligned(as: SIMD4<Int8>.self)
        return SIMD4<Int16>(truncatingIfNeeded: weights)
    }
}
