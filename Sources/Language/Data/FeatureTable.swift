import CLanguageData

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
    let rowCount: Int
    private let bucketCount: UInt64
    private let buckets: UnsafeRawPointer
    private let rows: UnsafePointer<Int8>
    /// The last byte of the rows from which sixteen can be read.
    private let lastWideOffset: Int

    /// - Returns: nil if the section is empty or damaged.
    package init?(_ section: UnsafeRawBufferPointer) {
        guard section.count > 16, let base = section.baseAddress else { return nil }
        let count = Int(section.load(as: UInt32.self))
        rowCount = Int(section.load(fromByteOffset: 4, as: UInt32.self))
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
    /// for memory side by side, and the rows are on their way when the second begins.
    @inline(__always)
    func find(_ feature: UInt64, _ list: inout RowList) {
        let row = row(of: feature)
        language_prefetch(rows + Int(row) &* classCount)
        list.appendIfFound(row)
    }

    /// The same for a table whose rows go over two lines of memory.
    @inline(__always)
    func findWide(_ feature: UInt64, _ list: inout RowList) {
        let row = row(of: feature)
        prefetchWide(row)
        list.append(row)
    }

    /// Asks for a row that goes over two lines of memory.
    @inline(__always)
    func prefetchWide(_ row: UInt32) {
        let start = rows + Int(row) &* (2 * Self.alignment)
        language_prefetch(start)
        language_prefetch(start + Self.alignment)
    }

    /// The row of a feature; 0 if it has none.
    @inline(__always)
    func row(of feature: UInt64) -> UInt32 {
        let hash = FeatureHash(feature)
        return language_row(buckets + hash.bucket(of: bucketCount) &* Self.bucketSize, hash.wideFingerprint)
    }

    /// The weights of a feature in a table of four classes.
    @inline(__always)
    func four(_ feature: UInt64) -> SIMD4<Int16> {
        language_row_of_four(rows + Int(row(of: feature)) &* 4)
    }

    /// The weights of the rows of a decision.
    @inline(__always)
    func weights(_ list: RowList) -> language_rows {
        language_rows(weights: rows, rows: list.elements, count: list.count)
    }

    /// A layer of hidden units whose inputs have their weights here; those of classes with even numbers are stored with 128
    /// added.
    func units(biases: UnsafePointer<Int16>, outputs: UnsafePointer<Int16>, of classCount: Int) -> language_units {
        language_units(
            weights: rows, count: self.classCount, biases: biases, outputs: outputs, class_count: classCount)
    }

    /// Where the sum of a class lies for so many classes, a multiple of 16: the even ones come first.
    @inline(__always)
    package static func place(_ label: Int, of count: Int) -> Int { label &>> 1 &+ (label & 1) &* (count &>> 1) }

    /// Adds the rows of a table of at most 16 classes to the scores, which must hold `classCount` numbers.
    @inline(__always)
    func add(_ list: RowList, to scores: UnsafeMutablePointer<Int16>) {
        var even = SIMD8<Int16>.zero
        var odd = SIMD8<Int16>.zero
        for index in 0..<list.count {
            let offset = Int(list.elements[index]) &* classCount
            if offset <= lastWideOffset {
                // The lanes past the end of the row are left out below.
                let pairs = (UnsafeRawPointer(rows) + offset).lanes(0)
                even &+= (pairs &<< 8) &>> 8
                odd &+= pairs &>> 8
            } else {
                for label in 0..<classCount { scores[label] &+= Int16(rows[offset &+ label]) }
            }
        }
        for label in 0..<min(classCount, 16) { scores[label] &+= label & 1 == 0 ? even[label / 2] : odd[label / 2] }
    }
}

extension UnsafeRawPointer {
    /// The eight numbers of a block of sixteen bytes.
    @inline(__always)
    fileprivate func lanes(_ block: Int) -> SIMD8<Int16> {
        loadUnaligned(fromByteOffset: block &* 16, as: SIMD8<Int16>.self)
    }
}
