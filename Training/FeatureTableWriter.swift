import Language

/// Writes the averaged weights of a model as a section for `FeatureTable`, keeping the features that matter most.
enum FeatureTableWriter {
    /// - Parameters:
    ///   - limit: The number of features to keep, at most.
    ///   - unit: What a weight of 1 shall become; nil for what makes best use of 8 bits.
    ///   - clipped: One in so many weights may be greater than 8 bits hold, if no unit is given.
    ///   - offsetEven: Whether to add 128 to the weights of classes with even numbers, for `FeatureTable.addBlockOf64`.
    /// - Returns: The section, and what a weight of 1 has become.
    static func section(
        _ rows: TrainedRows, keeping limit: Int, unit: Float? = nil, clipped: Int = 1000, offsetEven: Bool = false
    ) -> (bytes: [UInt8], unit: Float) {
        let averages = rows.weights
        // What a feature adds to the scores of the training text, squared and summed.
        let norms = averages.indices.map { row in
            averages[row].reduce(0) { $0 + $1 * $1 } * rows.activity[row].squareRoot()
        }
        // Ties are broken by the feature itself, so that the file does not depend on the order of a sort.
        let ranked = averages.indices.filter { norms[$0] > 0 }.sorted {
            (norms[$0], rows.features[$0]) > (norms[$1], rows.features[$1])
        }
        let bucketCount = max(1, min(limit, ranked.count) * 10 / 21)
        var buckets = [[Int]](repeating: [], count: bucketCount)
        var kept = 0
        for row in ranked where kept < limit {
            let hash = FeatureTable.hash(rows.features[row])
            let bucket = FeatureTable.bucket(hash, of: UInt64(bucketCount))
            let fingerprint = FeatureTable.fingerprint(hash)
            let isTaken = buckets[bucket].contains {
                FeatureTable.fingerprint(FeatureTable.hash(rows.features[$0])) == fingerprint
            }
            if buckets[bucket].count < 4, !isTaken {
                buckets[bucket].append(row)
                kept += 1
            }
        }
        let scale = unit ?? scale(averages, ranked.prefix(kept), clipped: clipped)
        var bytes = ByteWriter()
        for number in [bucketCount, kept, rows.hasFewClasses ? ClassWeights.fewCount * 2 : rows.width, 0] {
            bytes.append(UInt32(number))
        }
        var first = 0
        for bucket in buckets {
            var word: UInt64 = 0
            for (lane, row) in bucket.enumerated() {
                word |= FeatureTable.fingerprint(FeatureTable.hash(rows.features[row])) << UInt64(16 * lane)
            }
            bytes.append(word)
            bytes.append(UInt32(first))
            first += bucket.count
        }
        for row in buckets.joined() {
            let weights = averages[row].map { weight in
                Int8(max(-127, min(127, (weight * scale).rounded(.toNearestOrEven))))
            }
            if rows.hasFewClasses {
                append(few: weights, to: &bytes)
            } else {
                for (label, weight) in weights.enumerated() {
                    bytes.append(offsetEven && label % 2 == 0 ? weight ^ .min : weight)
                }
            }
        }
        return (bytes.bytes, scale)
    }

    /// The four classes of a row that have weights, by their places, and the weights.
    private static func append(few weights: [Int8], to bytes: inout ByteWriter) {
        var labels = weights.indices.filter { weights[$0] != 0 }
        var spare = weights.indices.filter { weights[$0] == 0 }.makeIterator()
        while labels.count < ClassWeights.fewCount, let label = spare.next() { labels.append(label) }
        for label in labels { bytes.append(UInt8(FeatureTable.place(label, of: weights.count))) }
        for label in labels { bytes.append(weights[label]) }
    }

    /// The two sections of a model for `ClassWeights`.
    /// - Parameter fullTemplates: The templates whose features get full rows, as bits.
    static func sections(
        _ rows: TrainedRows, fullTemplates: UInt64, keepingFull: Int, few: Int
    ) -> (full: [UInt8], few: [UInt8]) {
        let full = rows.filtered { fullTemplates >> ($0 >> 58) & 1 != 0 }
        let rest = rows.filtered { fullTemplates >> ($0 >> 58) & 1 == 0 }.withFewClasses
        // Both are summed together, so a weight must mean the same in both.
        let unit = [full, rest].map { scale($0.weights, $0.weights.indices) }.min()
        return (section(full, keeping: keepingFull, unit: unit).bytes, section(rest, keeping: few, unit: unit).bytes)
    }

    /// Maps all but the largest of the weights that are not zero into 8 bits.
    /// - Parameter clipped: One in so many weights may be greater.
    static func scale(_ averages: [[Float]], _ rows: some Sequence<Int>, clipped: Int = 1000) -> Float {
        let magnitudes = rows.flatMap { row in averages[row].map(abs).filter { $0 > 0 } }.sorted()
        guard !magnitudes.isEmpty else { return 1 }
        return 127 / magnitudes[magnitudes.count - 1 - magnitudes.count / clipped]
    }
}

/// Bytes in little-endian order.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
