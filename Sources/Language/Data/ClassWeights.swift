import CLanguageData

/// The weights of a model of 48 classes in two tables: features that say something of many classes have a full row in the
/// one; of all others only the four greatest weights are kept in the other, in a sixth of the space.
package struct ClassWeights: Sendable {
    package static let classCount = 48

    /// The weights kept of a feature that has no full row.
    package static let fewCount = 4

    private let full: FeatureTable
    private let few: FeatureTable

    package init?(full fullSection: UnsafeRawBufferPointer, few fewSection: UnsafeRawBufferPointer) {
        guard let full = FeatureTable(fullSection), let few = FeatureTable(fewSection),
            full.classCount == Self.classCount, few.classCount == Self.fewCount * 2
        else { return nil }
        self.full = full
        self.few = few
    }

    /// The rows of the features of one decision, as they are found.
    struct Rows {
        var full: RowList
        var few: RowList

        /// Calls `body` with an empty list.
        @inline(__always)
        static func with<Result>(_ body: (inout Rows) -> Result) -> Result {
            RowList.with { full in
                RowList.with { few in
                    var rows = Rows(full: full, few: few)
                    return body(&rows)
                }
            }
        }

        @inline(__always)
        var count: (full: Int, few: Int) { (full.count, few.count) }

        @inline(__always)
        mutating func removeAll() { shorten(to: (0, 0)) }

        /// Removes all but the first rows of both lists.
        @inline(__always)
        mutating func shorten(to count: (full: Int, few: Int)) {
            full.shorten(to: count.full)
            few.shorten(to: count.few)
        }
    }

    /// Looks a feature up and adds its row to the list.
    @inline(__always)
    func find(_ feature: UInt64, isFull: Bool, _ rows: inout Rows) {
        if isFull { full.find(feature, &rows.full) } else { few.find(feature, &rows.few) }
    }

    /// The best class of a range by the sum of the rows; the lowest class on a tie.
    /// - Parameters:
    ///   - barred: Classes that are not to be chosen.
    ///   - closeLead: Where the best class leads the second by less, `judge` is asked.
    ///   - judge: Gives the best class from the sums, which lie as `FeatureTable.place` says.
    @inline(__always)
    func best(
        in classes: Range<Int>, _ rows: Rows, barring barred: Range<Int> = 0..<0, closeLead: Int16 = 0,
        judge: (UnsafeMutablePointer<Int16>) -> Int = { _ in 0 }
    ) -> Int {
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.classCount) { storage in
            let scores = storage.baseAddress.unsafelyUnwrapped
            rows.few.pad()
            let choice = language_choose(
                full.weights(rows.full), few.weights(rows.few), Self.range(classes), Self.range(barred), scores)
            return choice.lead < closeLead ? judge(scores) : Int(choice.label)
        }
    }

    @inline(__always)
    private static func range(_ classes: Range<Int>) -> language_range {
        language_range(
            first: Int16(truncatingIfNeeded: classes.lowerBound), end: Int16(truncatingIfNeeded: classes.upperBound))
    }
}
