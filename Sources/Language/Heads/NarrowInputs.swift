/// The rows of those inputs of the parser's hidden units that have few values, such as tags and clusters: listed by value, so
/// that they need not be searched in the table. They are two of three.
struct NarrowInputs: @unchecked Sendable {
    /// Kept for good, as the tables are.
    private let rows: UnsafePointer<UInt16>

    /// - Returns: nil if a row's number is too big to be listed.
    init?(_ table: FeatureTable) {
        guard table.rowCount <= 1 << 16 else { return nil }
        let rows = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.count)
        rows.initialize(repeating: 0, count: Self.count)
        for number in UInt64(0)..<Self.numberCount {
            for value in UInt64(0)..<Self.clusterCount {
                let input = number << 48 | value
                guard let place = Self.place(of: input), value < Self.tagCount || place >= Self.firstCluster
                else { break }
                rows[place] = UInt16(truncatingIfNeeded: table.row(of: input))
            }
        }
        self.rows = UnsafePointer(rows)
    }

    /// The row of the input that is listed at a place.
    @inline(__always)
    func row(at place: Int) -> UInt32 { UInt32(rows[place]) }

    /// Where the row of an input is listed; nil if it has to be searched. The compiler knows the input's number, so of all
    /// this an addition is left.
    @inline(__always)
    static func place(of input: UInt64) -> Int? {
        let number = Int(truncatingIfNeeded: input >> 48)
        let page: Int
        switch number {
        // Tags, and pairs of small counts.
        case 20...30, 60...64, 83, 84, 87...89, 92...95, 99:
            return number &* Int(tagCount) &+ Int(truncatingIfNeeded: input & (tagCount &- 1))
        // Clusters, then counts with kinds of marks.
        case 40...50: page = number &- 40
        case 85, 86: page = number &- 74
        case 91: page = 13
        default: return nil
        }
        return firstCluster &+ page &* Int(clusterCount) &+ Int(truncatingIfNeeded: input & (clusterCount &- 1))
    }

    private static let numberCount: UInt64 = 106
    private static let tagCount: UInt64 = 128
    private static let clusterCount: UInt64 = 1024
    private static let firstCluster = Int(numberCount * tagCount)
    private static let count = firstCluster + 14 * Int(clusterCount)
}
