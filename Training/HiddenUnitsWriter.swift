import Language

/// Writes the hidden layer of a model as a section for `HiddenUnits` or `TaggerUnits`.
struct HiddenUnitsWriter {
    private let model: SparseModel
    /// What a weight of 1 of the inputs is in their table, and one of the units in the section.
    private let inputUnit: Float
    private let outputUnit: Float
    private let outputs: [[Float]]
    /// The units in the order they are written in.
    private let order: [Int]

    /// - Parameter place: Where each unit lies.
    private init(_ model: SparseModel, inputUnit: Float, place: (Int) -> Int) {
        self.model = model
        self.inputUnit = inputUnit
        // A unit that is left out now and then while learning counts for less when it is always there.
        let share = 1 - Float(model.hiddenDropout) / 100
        outputs = (0..<model.hiddenCount).map { unit in
            model.output.average(row: unit, steps: model.steps).map { $0 * share }
        }
        outputUnit = Self.largestWeight / outputs.joined().reduce(Float(1e-6)) { max($0, abs($1)) }
        order = outputs.indices.sorted { place($0) < place($1) }
    }

    /// The section of the parser.
    /// - Parameters:
    ///   - inputUnit: What a weight of 1 of the inputs is in their table.
    ///   - linearUnit: What a weight of 1 of the linear features is in theirs.
    static func section(parser model: SparseModel, inputUnit: Float, linearUnit: Float) -> [UInt8] {
        let writer = HiddenUnitsWriter(model, inputUnit: inputUnit, place: HiddenUnits.place)
        let unit = inputUnit * writer.outputUnit
        return writer.bytes(
            [unit / linearUnit, clearLead * linearUnit, unit / 64, 0], classCount: HiddenUnits.classCount)
    }

    /// The section of the tagger.
    static func section(tagger model: SparseModel, inputUnit: Float, linearUnit: Float) -> [UInt8] {
        let writer = HiddenUnitsWriter(model, inputUnit: inputUnit, place: TaggerUnits.place)
        let unit = inputUnit * writer.outputUnit
        return writer.bytes(
            [unit * linearShare / linearUnit, closeLead * linearUnit, 0, 0], classCount: TaggerFeatures.classCount)
    }

    private func bytes(_ numbers: [Float], classCount: Int) -> [UInt8] {
        var bytes = ByteWriter()
        for number in numbers { bytes.append(Int32(number.rounded())) }
        let biases = model.bias.average(row: 0, steps: model.steps)
        for unit in order { bytes.append(Int16((biases[unit] * inputUnit).rounded())) }
        for label in 0..<classCount {
            for unit in order { bytes.append(Int16((outputs[unit][label] * outputUnit).rounded())) }
        }
        return bytes.bytes
    }

    /// On held-back text the units changed the outcome in one of four hundred cases where the parser's lead was greater.
    private static let clearLead: Float = 3.5
    /// The tagger's units are asked where the lead of the perceptron is smaller, and its scores count so much beside theirs.
    private static let closeLead: Float = 40
    private static let linearShare: Float = 0.05
    /// So that the sum over 128 units of at most 64 rows of 127 stays within 32 bits.
    private static let largestWeight: Float = 1023
}
