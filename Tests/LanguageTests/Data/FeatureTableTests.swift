import CLanguageData
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
            let sum = features.reduce(into: SIMD4<Int16>.zero) { $0 &+= table.four($1) }
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

@Suite("Sums of many columns")
struct ColumnSumTests {
    /// Weights from -128 to 127 that differ from row to row and from column to column.
    private static func weight(_ row: Int, _ column: Int) -> Int {
        (row * 37 + column * 101 + row * column) % 256 - 128
    }

    /// A table of so many columns, whose first row is zero.
    private static func section(columns: Int, rows: Int, stored: (_ row: Int, _ column: Int) -> Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for number in [1, UInt32(rows), UInt32(columns), 64] {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        bytes.append(contentsOf: repeatElement(0, count: 64 - bytes.count))
        for row in 0..<rows {
            for column in 0..<columns { bytes.append(UInt8(truncatingIfNeeded: stored(row, column))) }
        }
        return bytes
    }

    @Test(
        "hidden units sum their inputs exactly, count above zero only, and speak for each class",
        arguments: [[], [3], [1, 2, 2, 5], Array(repeating: 4, count: 90)], [64, 128])
    func hiddenUnits(rows: [UInt32], count: Int) throws {
        let place = count == 128 ? HiddenUnits.place : TaggerUnits.place
        let section = Self.section(columns: count, rows: 6) { row, column in
            Self.weight(row, column) + (column % 2 == 0 ? 128 : 0)
        }
        let biases = (0..<count).map { Int16($0 * 29 % 500 - 250) }
        let outputs = (0..<3 * count).map { Int16($0 * 73 % 2047 - 1023) }
        var scores: [Int32] = [7, -5, 0]
        try section.withUnsafeBytes { bytes in
            let table = try #require(FeatureTable(bytes))
            try biases.withUnsafeBufferPointer { biases in
                try outputs.withUnsafeBufferPointer { outputs in
                    var units = table.units(
                        biases: try #require(biases.baseAddress), outputs: try #require(outputs.baseAddress), of: 3)
                    language_add_scores(&units, rows, rows.count, &scores)
                }
            }
        }
        let sums = (0..<count).map { column in
            let sum = rows.reduce(Int(biases[place(column)])) { $0 + Self.weight(Int($1), column) }
            return max(0, Int(Int16(truncatingIfNeeded: sum)))
        }
        for (label, before) in [7, -5, 0].enumerated() {
            let expected = (0..<count).reduce(before) { $0 + sums[$1] * Int(outputs[label * count + place($1)]) }
            #expect(Int(scores[label]) == expected)
        }
    }

    @Test(
        "rows of few classes are summed at their places",
        arguments: [[], [1], [1, 2, 0, 2, 1], Array(repeating: 2, count: 90)])
    func few(rows: [UInt32]) throws {
        let places = [[48, 49, 50, 51], [0, 47, 5, 9], [9, 0, 31, 47]]
        let section = Self.section(columns: 8, rows: 3) { row, column in
            column < 4 ? places[row][column] : row == 0 ? 0 : Self.weight(row, column)
        }
        var expected = [Int16](repeating: 0, count: 48)
        for row in rows.map(Int.init) where row > 0 {
            for column in 0..<4 { expected[places[row][column]] += Int16(Self.weight(row, column + 4)) }
        }
        var sums: [Int16] = []
        let none = Self.section(columns: 48, rows: 1) { _, _ in 0 }
        try none.withUnsafeBytes { none in
            try section.withUnsafeBytes { few in
                let weights = try #require(ClassWeights(full: none, few: few))
                ClassWeights.Rows.with { list in
                    for row in rows { list.few.append(row) }
                    // No lead is clear enough here, so that the sums are asked for.
                    _ = weights.best(in: 0..<48, list, closeLead: .max) { found in
                        sums = Array(UnsafeBufferPointer(start: found, count: 48))
                        return 0
                    }
                }
            }
        }
        #expect(sums == expected)
    }

    @Test("a class that is barred is not chosen", arguments: [(0..<0, 3), (3..<4, 4), (3..<5, 0)])
    func barredClass(barred: Range<Int>, expected: Int) throws {
        let full = Self.section(columns: 48, rows: 2) { row, column in row == 0 ? 0 : [3: 9, 4: 8][column] ?? 0 }
        let few = Self.section(columns: 8, rows: 1) { _, column in column < 4 ? 48 + column : 0 }
        try full.withUnsafeBytes { full in
            try few.withUnsafeBytes { few in
                let weights = try #require(ClassWeights(full: full, few: few))
                ClassWeights.Rows.with { list in
                    list.full.append(1)
                    #expect(weights.best(in: 0..<48, list, barring: barred) == expected)
                }
            }
        }
    }

    @Test(
        "the class with the highest sum is chosen, the lowest of equals",
        arguments: [[1], [2, 3], [4, 4, 5], [1, 2, 3, 4, 5], [0]], [0..<48, 1..<45])
    func bestClass(rows: [UInt32], classes: Range<Int>) throws {
        // Coarse weights, so that there are equals.
        let full = Self.section(columns: 48, rows: 6) { row, column in row == 0 ? 0 : Self.weight(row, column) / 40 }
        let few = Self.section(columns: 8, rows: 1) { _, column in column < 4 ? 48 + column : 0 }
        let sums = classes.map { column in
            rows.reduce(0) { $0 + ($1 == 0 ? 0 : Self.weight(Int($1), column) / 40) }
        }
        let highest = try #require(sums.max())
        let best = try #require(sums.firstIndex(of: highest))
        let second = try #require((sums[..<best] + sums[(best + 1)...]).max())
        try full.withUnsafeBytes { full in
            try few.withUnsafeBytes { few in
                let weights = try #require(ClassWeights(full: full, few: few))
                func choice(closeLead: Int) -> Int {
                    ClassWeights.Rows.with { list in
                        for row in rows { list.full.append(row) }
                        return weights.best(in: classes, list, closeLead: Int16(closeLead)) { _ in -1 }
                    }
                }
                #expect(choice(closeLead: 0) == classes.lowerBound + best)
                #expect(choice(closeLead: highest - second) == classes.lowerBound + best)
                #expect(choice(closeLead: highest - second + 1) == -1)
            }
        }
    }
}
