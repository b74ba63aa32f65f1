/// The weights of a linear model: for each feature it kept, one row of 8-bit weights, a weight for each class.
///
/// A feature is a 64-bit number. Features lie in buckets of up to four; a bucket has the 16-bit fingerprints of its
/// features side by side, so that one load and a few operations tell whether, and where, a feature's row is. All others have
/// the first row, which adds nothing.
///
/// Section layout: bucket count, row count, class count, offset of the rows in the section (32 bits each); then the
/// buckets of 12 bytes: four fingerprints (16 bits each, 0 where there is none) and the index of the first row (32 bits);
/// then, at a multiple of 64, the rows. A table of few classes has rows of eight bytes: the places (`place`) of four classes,
/// then their weights. In a table of the inputs of hidden units each weight with an even number has 128 added.
package struct FeatureTable: @unchecked Sendable {
    package static let bucketSize = 12
    /// Rows begin where a line of memory does.
    package static let alignment = 64

    package let classCount: Int
    private let bucketCount: UInt64
    private let buckets: UnsafeRawPointer
    private let rows: UnsafePointer<Int8>
    /// The last byte of the rows from which sixteen can be read.
    private let lastWideOffset: Int

    /// - Returns: nil if the section is empty or damaged.
    package init?(_ section: UnsafeRawBufferPointer) {
        guard section.count > 16, let base = section.baseAddress else { return nil }
        let count = Int(section.load(as: UInt32.self))
        let rowCount = Int(section.load(fromByteOffset: 4, as: UInt32.self))
        classCount = Int(section.load(fromByteOffset: 8, as: UInt32.self))
        let rowsOffset = Int(section.load(fromByteOffset: 12, as: UInt32.self))
        guard count > 0, rowsOffset >= 16 + count * Self.bucketSize, rowsOffset % Self.alignment == 0, rowCount > 0,
            section.count >= rowsOffset + rowCount * classCount
        else { return nil }
        bucketCount = UInt64(count)
        buckets = base + 16
        rows = (base + rowsOffset).assumingMemoryBound(to: Int8.self)
        lastWideOffset = rowCount * classCount - 16
    }

    /// Looks a feature up and adds its row to the list.
    ///
    /// Features are looked up first and their weights summed afterwards: the many small loads of the first step then wait
    /// for memory side by side. Whether a feature is known can't be foreseen, so there is no branch on it.
    @inline(__always)
    func find(_ feature: UInt64, _ list: inout RowList) {
        let hash = FeatureHash(feature)
        let bucket = buckets + hash.bucket(of: bucketCount) &* Self.bucketSize
        let lanes = hash.matches(bucket.loadUnaligned(as: UInt64.self))
        let first = bucket.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        let lane = UInt32(truncatingIfNeeded: lanes.trailingZeroBitCount >> 4)
        list.append((first &+ lane) & UInt32(truncatingIfNeeded: FeatureHash.mask(lanes)))
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

    /// Adds the rows of a table of `ClassWeights.classCount` classes to the sums, which are not in the order of the classes
    /// but as `place` says.
    ///
    /// Two weights of 8 bits are taken at a time as 16 bits and parted by shifts, which costs less than to widen each:
    /// sums of classes with even numbers come to lie in front of those with odd numbers.
    @inline(__always)
    func addPairs(_ list: RowList, to sums: UnsafeMutablePointer<Int16>) {
        let classCount = ClassWeights.classCount
        let half = classCount / 2
        for block in stride(from: 0, to: half, by: 8) {
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

    /// Adds rows of four classes and their weights to the sums, which are in the order of `place`. There must be four sums
    /// more than classes: the first row adds its zeros to these, so that nobody waits for them.
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

    /// Adds the rows of a table of at most 16 classes to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ list: RowList, to scores: UnsafeMutablePointer<Int16>) {
        var sums = SIMD16<Int16>.zero
        for index in 0..<list.count {
            let offset = Int(list.rows[index]) &* classCount
            if offset <= lastWideOffset {
                // The lanes past the end of the row are left out below.
                let row = UnsafeRawPointer(rows).loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
                sums &+= SIMD16<Int16>(truncatingIfNeeded: row)
            } else {
                for label in 0..<classCount { scores[label] &+= Int16(rows[offset &+ label]) }
            }
        }
        for label in 0..<min(classCount, 16) { scores[label] &+= sums[label] }
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
