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

    /// The rows found for the features of one decision.
    struct Rows {
        var full: RowList
        var few: RowList

        @inline(__always)
        static func with<Result>(_ body: (inout Rows) -> Result) -> Result {
            RowList.with { full in
                RowList.with { few in
                    var rows = Rows(full: full, few: few)
                    return body(&rows)
                }
            }
        }
    }

    /// Looks a feature up and adds its row to the list.
    @inline(__always)
    func find(_ feature: UInt64, isFull: Bool, _ rows: inout Rows) {
        if isFull { full.find(feature, &rows.full) } else { few.find(feature, &rows.few) }
    }

    /// The best class of a range by the sum of the rows; the lowest class on a tie.
    /// - Parameters:
    ///   - closeLead: Where the best class leads the second by less, `judge` is asked.
    ///   - judge: Gives the best class from the sums, which lie as `FeatureTable.place` says.
    @inline(__always)
    func best(
        in classes: Range<Int>, _ rows: Rows, closeLead: Int16 = 0,
        judge: (UnsafeMutablePointer<Int16>) -> Int = { _ in 0 }
    ) -> Int {
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.classCount + Self.fewCount) { storage in
            let scores = storage.baseAddress.unsafelyUnwrapped
            scores.update(repeating: 0, count: Self.classCount + Self.fewCount)
            full.addPairs(rows.full, to: scores)
            few.addFew(rows.few, to: scores)
            let (best, lead) = Self.best(in: classes, scores)
            return lead < closeLead ? judge(scores) : best
        }
    }

    /// The class of a range with the highest score, the lowest on a tie, and by how much it leads.
    @inline(__always)
    private static func best(
        in classes: Range<Int>, _ scores: UnsafeMutablePointer<Int16>
    ) -> (label: Int, lead: Int16) {
        var best = classes.lowerBound
        var highest = scores[FeatureTable.place(best, of: Self.classCount)]
        var next = Int16.min / 2
        for index in classes.dropFirst() {
            let score = scores[FeatureTable.place(index, of: Self.classCount)]
            next = max(next, min(score, highest))
            if score > highest { (best, highest) = (index, score) }
        }
        return (best, highest &- next)
    }
}
