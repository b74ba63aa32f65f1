import Testing

@testable import Language

@Suite("Tables of weights")
struct FeatureTableTests {
    /// A table of one bucket that has a row for each of two features, made as its layout says.
    private static let known: [UInt64] = [7, 1 << 60 | 12_345]
    private static let section: [UInt8] = {
        var bytes: [UInt8] = []
        func append(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        for number in [1, 3, 4, 64] as [UInt32] { append(number) }
        for feature in known { append(UInt16(FeatureHash(feature).fingerprint)) }
        append(UInt32(0))
        append(UInt32(1))
        bytes.append(contentsOf: repeatElement(0, count: 64 - bytes.count))
        for weight in [0, 0, 0, 0, 1, -2, 3, 0, 10, 20, -30, 0] as [Int8] { append(weight) }
        return bytes
    }()

    private func sum(of features: [UInt64]) throws -> [Int16] {
        try Self.section.withUnsafeBytes { bytes in
            let table = try #require(FeatureTable(bytes))
            let sum = RowList.with { rows in
                for feature in features { table.find(feature, &rows) }
                return table.four(rows)
            }
            return (0..<4).map { sum[$0] }
        }
    }

    @Test(
        "the weights of known features are summed, all others add nothing",
        arguments: [
            ([known[0]], [1, -2, 3, 0]), ([known[1]], [10, 20, -30, 0]), ([99], [0, 0, 0, 0]),
            ([99, known[1], 5, known[0]], [11, 18, -27, 0]), ([], [0, 0, 0, 0]),
        ] as [([UInt64], [Int16])])
    func sums(features: [UInt64], expected: [Int16]) throws {
        #expect(try sum(of: features) == expected)
    }

    @Test("a section that is cut short is no table", arguments: [0, 15, 40, 64, 75])
    func damaged(count: Int) {
        Self.section.prefix(count).withUnsafeBytes { #expect(FeatureTable($0) == nil) }
    }
}
