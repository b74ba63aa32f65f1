import Language

/// Writes the averaged weights of a perceptron as a section for `FeatureTable`, keeping the features that matter most.
enum FeatureTableWriter {
    /// - Parameter limit: The number of features to keep, at most.
    static func section(_ model: Perceptron, keeping limit: Int) -> [UInt8] {
        let classCount = model.classCount
        let averages = (0..<model.rowCount).map { model.average(row: $0) }
        // What a feature adds to the scores of the training text, squared and summed.
        let norms = averages.indices.map { row in
            averages[row].reduce(0) { $0 + $1 * $1 } * model.activity[row].squareRoot()
        }
        // Ties are broken by the feature itself, so that the file does not depend on the order of a sort.
        let ranked = averages.indices.filter { norms[$0] > 0 }.sorted {
            (norms[$0], model.features[$0]) > (norms[$1], model.features[$1])
        }
        let bucketCount = max(1, min(limit, ranked.count) * 10 / 21)
        var buckets = [[Int]](repeating: [], count: bucketCount)
        var kept = 0
        for row in ranked where kept < limit {
            let hash = FeatureTable.hash(model.features[row])
            let bucket = FeatureTable.bucket(hash, of: UInt64(bucketCount))
            let fingerprint = FeatureTable.fingerprint(hash)
            let isTaken = buckets[bucket].contains {
                FeatureTable.fingerprint(FeatureTable.hash(model.features[$0])) == fingerprint
            }
            if buckets[bucket].count < 4, !isTaken {
                buckets[bucket].append(row)
                kept += 1
            }
        }
        let scale = scale(averages, ranked.prefix(kept))
        var bytes = ByteWriter()
        for number in [bucketCount, kept, classCount, 0] { bytes.append(UInt32(number)) }
        var first = 0
        for bucket in buckets {
            var word: UInt64 = 0
            for (lane, row) in bucket.enumerated() {
                word |= FeatureTable.fingerprint(FeatureTable.hash(model.features[row])) << UInt64(16 * lane)
            }
            bytes.append(word)
            bytes.append(UInt32(first))
            first += bucket.count
        }
        for bucket in buckets {
            for row in bucket {
                for weight in averages[row] {
                    let scaled = (weight * scale).rounded(.toNearestOrEven)
                    bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, scaled)))))
                }
            }
        }
        return bytes.bytes
    }

    /// Maps all but the largest thousandth of the weights that are not zero into 8 bits.
    private static func scale(_ averages: [[Float]], _ rows: ArraySlice<Int>) -> Float {
        let magnitudes = rows.flatMap { row in averages[row].map(abs).filter { $0 > 0 } }.sorted()
        guard !magnitudes.isEmpty else { return 1 }
        return 127 / magnitudes[magnitudes.count - 1 - magnitudes.count / 1000]
    }
}

/// Bytes in little-endian order.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
