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

    /// Spreads a feature over the upper half of 64 bits (Fibonacci hashing): the topmost pick the bucket, the 16 from bit
    /// 32 on are the fingerprint.
    @inline(__always)
    package static func hash(_ feature: UInt64) -> UInt64 { feature &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    package static func bucket(_ hash: UInt64, of count: UInt64) -> Int { Int(((hash >> 32) &* count) >> 32) }

    /// Never 0, which marks an empty place.
    @inline(__always)
    package static func fingerprint(_ hash: UInt64) -> UInt64 { (hash >> 32) & 0xFFFF | 1 }

    /// Looks a feature up and adds its row to the list if it has one.
    ///
    /// Features are looked up first and their weights summed afterwards: the many small loads of the first step then wait
    /// for memory side by side. Whether a feature is known can't be foreseen, so there is no branch on it.
    @inline(__always)
    func find(_ feature: UInt64, _ list: inout RowList) {
        let hash = Self.hash(feature)
        let bucket = buckets + Self.bucket(hash, of: bucketCount) &* Self.bucketSize
        let fingerprints = bucket.loadUnaligned(as: UInt64.self)
        let first = bucket.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        let difference = fingerprints ^ Self.fingerprint(hash) &* 0x0001_0001_0001_0001
        // The lowest 16-bit lane that is zero: the usual trick, exact for the lowest one.
        let zeroLanes = (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
        list.rows[list.count] = first &+ UInt32(truncatingIfNeeded: zeroLanes.trailingZeroBitCount >> 4)
        list.count &+= zeroLanes == 0 ? 0 : 1
    }

    /// The sum of the rows of a table of four classes.
    @inline(__always)
    func four(_ list: RowList) -> SIMD4<Int16> {
        var scores = SIMD4<Int16>.zero
        for index in 0..<list.count {
            let offset = Int(list.rows[index]) &* 4
            scores &+= .init(
                truncatingIfNeeded: UnsafeRawPointer(rows).loadUnaligned(fromByteOffset: offset, as: SIMD4<Int8>.self))
        }
        return scores
    }

    /// The best class of a range by the sum of the rows of a table of 48 classes; the lowest class on a tie.
    @inline(__always)
    func best(in classes: Range<Int>, _ list: RowList) -> Int {
        var first = SIMD16<Int16>.zero
        var second = SIMD16<Int16>.zero
        var third = SIMD16<Int16>.zero
        for index in 0..<list.count {
            let weights = UnsafeRawPointer(rows) + Int(list.rows[index]) &* 48
            first &+= .init(truncatingIfNeeded: weights.loadUnaligned(as: SIMD16<Int8>.self))
            second &+= .init(truncatingIfNeeded: weights.loadUnaligned(fromByteOffset: 16, as: SIMD16<Int8>.self))
            third &+= .init(truncatingIfNeeded: weights.loadUnaligned(fromByteOffset: 32, as: SIMD16<Int8>.self))
        }
        return withUnsafeTemporaryAllocation(of: Int16.self, capacity: 48) { scores in
            let base = UnsafeMutableRawPointer(scores.baseAddress.unsafelyUnwrapped)
            base.storeBytes(of: first, as: SIMD16<Int16>.self)
            base.storeBytes(of: second, toByteOffset: 32, as: SIMD16<Int16>.self)
            base.storeBytes(of: third, toByteOffset: 64, as: SIMD16<Int16>.self)
            var best = classes.lowerBound
            for index in classes where scores[index] > scores[best] { best = index }
            return best
        }
    }

    /// Adds the rows to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ list: RowList, to scores: UnsafeMutablePointer<Int16>) {
        for index in 0..<list.count {
            let weights = rows + Int(list.rows[index]) &* classCount
            for label in 0..<classCount { scores[label] = scores[label] &+ Int16(weights[label]) }
        }
    }
}

/// The rows found for the features of one decision.
struct RowList {
    /// No decision has more features.
    static let capacity = 64

    let rows: UnsafeMutablePointer<UInt32>
    var count = 0

    /// Calls `body` with an empty list, whose storage is on the stack.
    @inline(__always)
    static func with<Result>(_ body: (inout RowList) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { storage in
            var list = RowList(rows: storage.baseAddress.unsafelyUnwrapped)
            return body(&list)
        }
    }
}
