import Language

/// Writes the averaged weights of models as sections, keeping the features that matter most.
enum FeatureTableWriter {
    /// A section for `FeatureTable`.
    /// - Parameters:
    ///   - limit: The number of features to keep, at most.
    ///   - unit: What a weight of 1 shall become; nil for what makes best use of 8 bits.
    ///   - clipped: One in so many weights may be greater than 8 bits hold, if no unit is given.
    ///   - offsetEven: Whether to add 128 to the weights of classes with even numbers, for `FeatureTable.units`.
    ///   - fill: How many features shall be in a bucket on average, in tenths.
    /// - Returns: The section, and what a weight of 1 has become.
    static func section(
        _ rows: TrainedRows, keeping limit: Int, unit: Float? = nil, clipped: Int = 1000, offsetEven: Bool = false,
        fill: Int = FeatureBuckets.usualFill
    ) -> (bytes: [UInt8], unit: Float) {
        let buckets = FeatureBuckets(rows, keeping: limit, fill: fill)
        let unit = unit ?? scale(rows.weights, buckets.weightiest, clipped: clipped)
        var bytes = ByteWriter()
        let rowsOffset =
            (16 + buckets.buckets.count * FeatureTable.bucketSize + FeatureTable.alignment - 1)
            / FeatureTable.alignment * FeatureTable.alignment
        let width = rows.hasFewClasses ? ClassWeights.fewCount * 2 : rows.width
        for number in [buckets.buckets.count, buckets.weightiest.count + 1, width, rowsOffset] {
            bytes.append(UInt32(number))
        }
        let order = buckets.byActivity(rows)
        for (bucket, first) in zip(buckets.buckets, buckets.firstRows(order)) {
            for row in bucket { bytes.append(FeatureHash(rows.features[row]).fingerprint) }
            for _ in bucket.count..<FeatureBuckets.capacity { bytes.append(UInt16(0)) }
            bytes.append(UInt32(first))
        }
        bytes.bytes.append(contentsOf: repeatElement(0, count: rowsOffset - bytes.bytes.count))
        let none = [Int8](repeating: 0, count: rows.width)
        for weights in [none] + order.flatMap({ buckets.buckets[$0].map { eightBits(rows.weights[$0], unit) } }) {
            if rows.hasFewClasses {
                append(few: weights, to: &bytes)
            } else {
                for (label, weight) in weights.enumerated() {
                    bytes.append(offsetEven && label % 2 == 0 ? weight ^ .min : weight)
                }
            }
        }
        return (bytes.bytes, unit)
    }

    private static func eightBits(_ weights: [Float], _ unit: Float) -> [Int8] {
        weights.map { Int8(max(-127, min(127, ($0 * unit).rounded(.toNearestOrEven)))) }
    }

    /// The four classes of a row that have weights, by their places, and the weights. A row without any has the places behind
    /// those of all classes (`language_choose`).
    private static func append(few weights: [Int8], to bytes: inout ByteWriter) {
        var labels = weights.indices.filter { weights[$0] != 0 }
        if labels.isEmpty {
            for place in 0..<ClassWeights.fewCount { bytes.append(UInt8(weights.count + place)) }
            return bytes.append(UInt32(0))
        }
        var spare = weights.indices.filter { weights[$0] == 0 }.makeIterator()
        while labels.count < ClassWeights.fewCount, let label = spare.next() { labels.append(label) }
        for label in labels { bytes.append(UInt8(FeatureTable.place(label, of: weights.count))) }
        for label in labels { bytes.append(weights[label]) }
    }

    /// The two sections of a model for `ClassWeights`.
    /// - Parameter fullTemplates: The templates whose features get full rows, as bits.
    /// - Returns: The sections, and what a weight of 1 has become.
    static func sections(
        _ rows: TrainedRows, fullTemplates: UInt64, keepingFull: Int, few: Int, fill: Int = FeatureBuckets.usualFill
    ) -> (full: [UInt8], few: [UInt8], unit: Float) {
        let full = rows.filtered { fullTemplates >> ($0 >> 58) & 1 != 0 }
        let rest = rows.filtered { fullTemplates >> ($0 >> 58) & 1 == 0 }.withFewClasses
        // Both are summed together, so a weight must mean the same in both.
        let unit = min(scale(full.weights, full.weights.indices), scale(rest.weights, rest.weights.indices))
        return (
            section(full, keeping: keepingFull, unit: unit).bytes,
            section(rest, keeping: few, unit: unit, fill: fill).bytes, unit
        )
    }

    /// Maps all but the largest of the weights that are not zero into 8 bits.
    /// - Parameter clipped: One in so many weights may be greater.
    static func scale(_ averages: [[Float]], _ rows: some Sequence<Int>, clipped: Int = 1000) -> Float {
        let magnitudes = rows.flatMap { row in averages[row].map(abs).filter { $0 > 0 } }.sorted()
        guard !magnitudes.isEmpty else { return 1 }
        return 127 / magnitudes[magnitudes.count - 1 - magnitudes.count / clipped]
    }
}

/// The features of a model that are kept, in the buckets of a table.
struct FeatureBuckets {
    /// For each bucket its features, as indices in the rows of the model.
    private(set) var buckets: [[Int]]
    /// As many features as are kept, those that matter most.
    private(set) var weightiest: [Int] = []

    /// How many features have room in a bucket.
    static let capacity = 4
    /// How many are in one on average, in tenths.
    static let usualFill = 21
    /// Fuller buckets make a smaller table, but of the features more don't fit; those that matter least are left out.
    static let denseFill = 27

    /// - Parameters:
    ///   - limit: The number of features to keep, at most.
    ///   - fill: How many features shall be in a bucket on average, in tenths.
    init(_ rows: TrainedRows, keeping limit: Int, fill: Int) {
        // What a feature adds to the scores of the training text, squared and summed.
        let norms = rows.weights.indices.map { row in
            rows.weights[row].reduce(0) { $0 + $1 * $1 } * rows.activity[row].squareRoot()
        }
        // Ties are broken by the feature itself, so that the file does not depend on the order of a sort.
        let ranked = norms.indices.filter { norms[$0] > 0 }.sorted {
            (norms[$0], rows.features[$0]) > (norms[$1], rows.features[$1])
        }
        let bucketCount = max(1, min(limit, ranked.count) * 10 / fill)
        buckets = Array(repeating: [], count: bucketCount)
        var kept = 0
        defer { weightiest = Array(ranked.prefix(kept)) }
        for row in ranked where kept < limit {
            let hash = FeatureHash(rows.features[row])
            let bucket = hash.bucket(of: UInt64(bucketCount))
            let isTaken = buckets[bucket].contains {
                FeatureHash(rows.features[$0]).fingerprint == hash.fingerprint
            }
            if buckets[bucket].count < Self.capacity, !isTaken {
                buckets[bucket].append(row)
                kept += 1
            }
        }
    }

    /// The buckets in the order their rows are written in: those asked for most often come first, so that they lie side by
    /// side and a line of memory holds more that is needed.
    func byActivity(_ rows: TrainedRows) -> [Int] {
        let activity = buckets.map { bucket in bucket.map { rows.activity[$0] }.max() ?? 0 }
        return buckets.indices.sorted { (activity[$0], $1) > (activity[$1], $0) }
    }

    /// For each bucket the number of its first row. The very first one is that of features that are not known.
    func firstRows(_ order: [Int]) -> [Int] {
        var firstRows = [Int](repeating: 1, count: buckets.count)
        var next = 1
        for bucket in order {
            firstRows[bucket] = next
            next += buckets[bucket].count
        }
        return firstRows
    }
}

/// Bytes in little-endian order.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
