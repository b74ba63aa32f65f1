import CLanguageData

/// The hidden layer of the tagger's model, asked only where the linear scores leave doubt: units that each sum up weights of
/// inputs, count only if the sum is above zero, and then speak for and against each tag.
///
/// All in whole numbers, so every machine comes to the same result. Section layout, 32 bits each: how much a unit of the
/// linear scores is worth in those of the units; how far the linear scores of the best two classes may be apart for the
/// units to be asked; zero twice. Then 16 bits each: the bias of every unit, and for each class the weight of every unit, units
/// in the order of `place`.
package struct TaggerUnits: @unchecked Sendable {
    package static let count = 64

    private let inputs: FeatureTable
    private let linearFactor: Int32
    /// Where the linear scores are further apart than this, the units would seldom change the outcome.
    let closeLead: Int16
    private let units: language_units

    init?(_ data: LanguageData) {
        let section = data.section(.taggerUnits)
        guard let inputs = FeatureTable(data.section(.taggerInputs)), inputs.classCount == Self.count,
            section.count >= 16 + Self.count * (1 + TaggerFeatures.classCount) * 2, let base = section.baseAddress
        else { return nil }
        self.inputs = inputs
        linearFactor = base.load(as: Int32.self)
        closeLead = Int16(clamping: base.load(fromByteOffset: 4, as: Int32.self))
        let biases = (base + 16).assumingMemoryBound(to: Int16.self)
        units = inputs.units(biases: biases, outputs: biases + Self.count, of: TaggerFeatures.classCount)
    }

    /// Where the sum of a unit lies.
    package static func place(_ unit: Int) -> Int { FeatureTable.place(unit, of: count) }

    /// The class with the highest score, the linear ones added to those of the units; the lowest class on a tie.
    /// - Parameters:
    ///   - linear: In the order of `FeatureTable.place`.
    ///   - gather: Adds the rows of the inputs to an empty list.
    func best(_ linear: UnsafeMutablePointer<Int16>, _ gather: (FeatureTable, inout RowList) -> Void) -> Int {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: TaggerFeatures.classCount) { storage in
            let scores = storage.baseAddress.unsafelyUnwrapped
            for label in 0..<TaggerFeatures.classCount {
                scores[label] = Int32(linear[FeatureTable.place(label, of: ClassWeights.classCount)]) &* linearFactor
            }
            RowList.with { rows in
                gather(inputs, &rows)
                withUnsafePointer(to: units) { language_add_scores($0, rows.elements, rows.count, scores) }
            }
            var best = 0
            for label in 1..<TaggerFeatures.classCount where scores[label] > scores[best] { best = label }
            return best
        }
    }
}
