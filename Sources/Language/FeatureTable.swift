/// The weights of a linear model: for each feature it kept, one row of 8-bit weights, a weight for each class.
///
/// A feature is a 64-bit number. Features lie in buckets of up to four; a bucket has the 16-bit fingerprints of its
/// features side by side, so that one load and a few operations tell whether, and where, a feature's row is. A feature
/// without a row costs just that.
///
/// Section layout: bucket count, row count, class count, zero (32 bits each); then the buckets of 12 bytes: four
/// fingerprints (16 bits each, 0 where there is none) and the index of the first row (32 bits); then the rows.
package struct FeatureTable: @unchecked Sendable {
    package static let bucketSize = 12

    package let classCount: Int
    package let rowCount: Int
    private let bucketCount: UInt64
    private let buckets: UnsafeRawPointer
    private let rows: UnsafePointer<Int8>

    /// - Returns: nil if the section is empty or damaged.
    package init?(_ section: UnsafeRawBufferPointer) {
        guard section.count > 16, let base = section.baseAddress else { return nil }
        let count = Int(section.load(as: UInt32.self))
        rowCount = Int(section.load(fromByteOffset: 4, as: UInt32.self))
        classCount = Int(section.load(fromByteOffset: 8, as: UInt32.self))
        guard count > 0, section.count >= 16 + count * Self.bucketSize + rowCount * classCount else { return nil }
        bucketCount = UInt64(count)
        buckets = base + 16
        rows = (base + 16 + count * Self.bucketSize).assumingMemoryBound(to: Int8.self)
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

    /// The index of the feature's row and whether it has one: all ones, or 0 for the row and the flag.
    ///
    /// Whether a feature is known can't be foreseen, so the code that follows has no branch on it.
    @inline(__always)
    private func place(of feature: UInt64) -> (row: Int, known: Int) {
        let hash = Self.hash(feature)
        let bucket = buckets + Self.bucket(hash, of: bucketCount) &* Self.bucketSize
        let fingerprints = bucket.loadUnaligned(as: UInt64.self)
        let first = Int(bucket.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        let difference = fingerprints ^ Self.fingerprint(hash) &* 0x0001_0001_0001_0001
        // The lowest 16-bit lane that is zero: the usual trick, exact for the lowest one.
        let zeroLanes = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
        let known = zeroLanes == 0 ? 0 : -1
        return ((first &+ zeroLanes.trailingZeroBitCount >> 4) & known, known)
    }

    /// Adds the feature's weights to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ feature: UInt64, to scores: UnsafeMutablePointer<Int16>) {
        let (row, known) = place(of: feature)
        if known == 0 { return }
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
        let (row, known) = place(of: feature)
        let weights = UnsafeRawPointer(rows).loadUnaligned(fromByteOffset: row &* 4, as: UInt32.self)
        return SIMD4<Int16>(
            truncatingIfNeeded: unsafeBitCast(weights & UInt32(truncatingIfNeeded: known), to: SIMD4<Int8>.self))
    }
}
