/// The weights of a linear model: for each feature it kept, one row of 8-bit weights, a weight for each class.
///
/// A feature is a 64-bit number. Features lie in buckets of up to four; a bucket has the 16-bit fingerprints of its
/// features side by side, so that one load and a few operations tell whether, and where, a feature's row is. A feature
/// without a row costs just that.
///
/// Section layout: bucket count, row count, class count, zero (32 bits each); then the buckets of 12 bytes: four
/// fingerprints (16 bits each, 0 where there is none) and the index of the first row (32 bits); then the rows. A table of
/// few classes has rows of eight bytes: the places (`place`) of four classes, then their weights. In the table of the hidden
/// units' inputs each weight with an even number has 128 added.
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

    /// Adds the rows to the sums, which are not in the order of the classes but as `place` says.
    ///
    /// Two weights of 8 bits are taken at a time as 16 bits and parted by shifts, which costs less than to widen each:
    /// sums of classes with even numbers come to lie in front of those with odd numbers.
    @inline(__always)
    func addPairs(_ list: RowList, to sums: UnsafeMutablePointer<Int16>) {
        let half = classCount &>> 1
        var block = 0
        while block < half {
            var even = UnsafeRawPointer(sums + block).loadUnaligned(as: SIMD8<Int16>.self)
            var odd = UnsafeRawPointer(sums + half + block).loadUnaligned(as: SIMD8<Int16>.self)
            let weights = UnsafeRawPointer(rows) + block &* 2
            for index in 0..<list.count {
                let pairs = (weights + Int(list.rows[index]) &* classCount).loadUnaligned(as: SIMD8<Int16>.self)
                even &+= (pairs &<< 8) &>> 8
                odd &+= pairs &>> 8
            }
            UnsafeMutableRawPointer(sums + block).storeBytes(of: even, as: SIMD8<Int16>.self)
            UnsafeMutableRawPointer(sums + half + block).storeBytes(of: odd, as: SIMD8<Int16>.self)
            block &+= 8
        }
    }

    /// Adds 64 columns of the rows of a table whose weights of classes with even numbers are stored with 128 added, in one
    /// pass with all sums in registers.
    ///
    /// So each sum of two bytes, taken as one number of 16 bits, is the upper byte's sum times 256 and the lower one's, which
    /// is never below zero: one shift a row is enough to part them in the end.
    /// - Parameter column: The first of them, a multiple of 64.
    @inline(__always)
    func addBlockOf64(_ list: RowList, from column: Int, to sums: UnsafeMutablePointer<Int16>) {
        typealias Lanes = SIMD8<Int16>
        let zero = Lanes.zero
        var both = (zero, zero, zero, zero)
        var odd = (zero, zero, zero, zero)
        for index in 0..<list.count {
            let row = UnsafeRawPointer(rows) + (Int(list.rows[index]) &* classCount &+ column)
            let pairs: (Lanes, Lanes, Lanes, Lanes) = (row.lanes(0), row.lanes(1), row.lanes(2), row.lanes(3))
            both.0 &+= pairs.0
            both.1 &+= pairs.1
            both.2 &+= pairs.2
            both.3 &+= pairs.3
            odd.0 &+= pairs.0 &>> 8
            odd.1 &+= pairs.1 &>> 8
            odd.2 &+= pairs.2 &>> 8
            odd.3 &+= pairs.3 &>> 8
        }
        let base = UnsafeMutableRawPointer(sums)
        let added = Lanes(repeating: Int16(truncatingIfNeeded: list.count &* 128))
        base.add(both.0 &- (odd.0 &<< 8) &- added, 0)
        base.add(both.1 &- (odd.1 &<< 8) &- added, 1)
        base.add(both.2 &- (odd.2 &<< 8) &- added, 2)
        base.add(both.3 &- (odd.3 &<< 8) &- added, 3)
        base.add(odd.0, 4)
        base.add(odd.1, 5)
        base.add(odd.2, 6)
        base.add(odd.3, 7)
    }

    /// Adds rows of four classes and their weights to the sums, which are in the order of `place`.
    @inline(__always)
    func addFew(_ list: RowList, to sums: UnsafeMutablePointer<Int16>) {
        for index in 0..<list.count {
            let row = (UnsafeRawPointer(rows) + Int(list.rows[index]) &* 8).loadUnaligned(as: UInt64.self)
            for pair in UInt64(0)..<4 {
                let place = Int(truncatingIfNeeded: row &>> (pair &* 8) & 0xFF)
                sums[place] &+= Int16(Int8(truncatingIfNeeded: row &>> (32 &+ pair &* 8)))
            }
        }
    }

    /// Where the sum of a class lies after `addPairs` for so many classes, a multiple of 16.
    @inline(__always)
    package static func place(_ label: Int, of count: Int) -> Int { label &>> 1 &+ (label & 1) &* (count &>> 1) }

    /// Adds the rows to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ list: RowList, to scores: UnsafeMutablePointer<Int16>) {
        for index in 0..<list.count {
            let weights = rows + Int(list.rows[index]) &* classCount
            for label in 0..<classCount { scores[label] = scores[label] &+ Int16(weights[label]) }
        }
    }
}

extension UnsafeRawPointer {
    /// The eight numbers of a block of sixteen bytes.
    @inline(__always)
    fileprivate func lanes(_ block: Int) -> SIMD8<Int16> {
        loadUnaligned(fromByteOffset: block &* 16, as: SIMD8<Int16>.self)
    }
}

extension UnsafeMutableRawPointer {
    /// Adds to the eight numbers of a block of sixteen bytes.
    @inline(__always)
    fileprivate func add(_ numbers: SIMD8<Int16>, _ block: Int) {
        let sum = loadUnaligned(fromByteOffset: block &* 16, as: SIMD8<Int16>.self) &+ numbers
        storeBytes(of: sum, toByteOffset: block &* 16, as: SIMD8<Int16>.self)
    }
}

/// The rows found for the features of one decision.
struct RowList {
    /// No decision has more features.
    static let capacity = 96

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
