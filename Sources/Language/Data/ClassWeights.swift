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

    /// The rows found for the features of one decision.
    typealias Rows = Both<UInt32>
    /// Features of one decision that will be looked up.
    typealias Features = Both<FeatureHash>

    /// What is gathered for one decision from either table.
    struct Both<Element> {
        var full: DecisionList<Element>
        var few: DecisionList<Element>

        @inline(__always)
        static func with<Result>(_ body: (inout Both) -> Result) -> Result {
            DecisionList.with { full in
                DecisionList.with { few in
                    var both = Both(full: full, few: few)
                    return body(&both)
                }
            }
        }

        @inline(__always)
        mutating func removeAll() {
            full.removeAll()
            few.removeAll()
        }
    }

    /// Takes note of a feature that will be looked up soon.
    @inline(__always)
    func note(_ feature: UInt64, isFull: Bool, _ features: inout Features) {
        if isFull { full.note(feature, &features.full) } else { few.note(feature, &features.few) }
    }

    /// Looks up the features noted.
    @inline(__always)
    func find(_ features: Features, _ rows: inout Rows) {
        full.find(features.full, &rows.full)
        few.find(features.few, &rows.few)
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
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: Self.classCount + Self.fewCount) { storage in
            let scores = storage.baseAddress.unsafelyUnwrapped
            scores.update(repeating: 0, count: Self.classCount + Self.fewCount)
            full.addPairs(rows.full, to: scores)
            few.addFew(rows.few, to: scores)
            for label in barred { scores[FeatureTable.place(label, of: Self.classCount)] = .min / 2 }
            let choice = language_best_class(scores, Int16(classes.lowerBound), Int16(classes.upperBound))
            return choice.lead < closeLead ? judge(scores) : Int(choice.label)
        }
    }
}
