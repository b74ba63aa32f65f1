import CLanguageData

/// The hidden layer of the parser's model: units that each sum up weights of inputs, count only if the sum is above zero,
/// and then speak for and against each transition.
///
/// All in whole numbers, so every machine comes to the same result. Section layout, 32 bits each: how much a unit of the
/// linear scores is worth in those of the units; by how many units the best linear score must lead for the hidden units not
/// to be asked; what a 64th of a natural logarithm is in the scores; zero. Then 16 bits each: the bias of every unit, and
/// for each of three classes the weight of every unit, units in the order of `place`.
package struct HiddenUnits: @unchecked Sendable {
    /// A multiple of 64.
    package static let count = 128
    package static let classCount = 3

    private let inputs: FeatureTable
    private let narrowInputs: NarrowInputs
    private let linearFactor: Int32
    /// Where the linear scores are further apart than this, the units would not change the outcome, but very seldom.
    let clearLead: Int32
    /// What a 64th of a natural logarithm is in the scores.
    let leadUnit: Int32
    private let units: language_units

    init?(_ data: LanguageData) {
        let section = data.section(.units)
        guard let inputs = FeatureTable(data.section(.inputs)), inputs.classCount == Self.count,
            let narrowInputs = NarrowInputs(inputs),
            section.count >= 16 + Self.count * (1 + Self.classCount) * 2, let base = section.baseAddress
        else { return nil }
        self.inputs = inputs
        self.narrowInputs = narrowInputs
        linearFactor = base.load(as: Int32.self)
        clearLead = base.load(fromByteOffset: 4, as: Int32.self)
        leadUnit = max(1, base.load(fromByteOffset: 8, as: Int32.self))
        let biases = (base + 16).assumingMemoryBound(to: Int16.self)
        units = inputs.units(biases: biases, outputs: biases + Self.count, of: Self.classCount)
    }

    /// Where the sum of a unit lies: in each block of 64 those with even numbers come first.
    package static func place(_ unit: Int) -> Int { unit / 64 * 64 + FeatureTable.place(unit % 64, of: 64) }

    /// The scores of the three transitions, the linear ones added to those of the units.
    @inline(__always)
    func scores(_ state: borrowing ParserState, linear: SIMD4<Int16>) -> (Int32, Int32, Int32) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.classCount) { storage in
            let scores = storage.baseAddress.unsafelyUnwrapped
            for label in 0..<Self.classCount { scores[label] = Int32(linear[label]) &* linearFactor }
            gather(state) { rows in
                withUnsafePointer(to: units) { language_add_scores($0, rows.elements, rows.count, scores) }
            }
            return (scores[0], scores[1], scores[2])
        }
    }

    /// Calls `body` with the rows of all inputs of a state.
    @inline(__always)
    private func gather(_ state: borrowing ParserState, _ body: (RowList) -> Void) {
        RowList.with { rows in
            // Copies that no pointer leads to can stay in registers.
            var list = rows
            let (inputs, narrowInputs) = (inputs, narrowInputs)
            ParserInputs.each(state) { input in
                if let place = NarrowInputs.place(of: input) {
                    let row = narrowInputs.row(at: place)
                    inputs.prefetchWide(row)
                    list.append(row)
                } else {
                    inputs.findWide(input, &list)
                }
            }
            body(list)
        }
    }
}
