import Language

/// Writes the hidden layer of the parser's model as a section for `HiddenUnits`.
enum HiddenUnitsWriter {
    /// - Parameters:
    ///   - inputUnit: What a weight of 1 of the inputs is in their table.
    ///   - linearUnit: What a weight of 1 of the linear features is in theirs.
    static func section(_ model: SparseModel, inputUnit: Float, linearUnit: Float) -> [UInt8] {
        // A unit that is left out now and then while learning counts for less when it is always there.
        let share = 1 - Float(model.hiddenDropout) / 100
        let outputs = (0..<model.hiddenCount).map { unit in
            model.output.average(row: unit, steps: model.steps).map { $0 * share }
        }
        let largest = outputs.joined().reduce(Float(1e-6)) { max($0, abs($1)) }
        let outputUnit = largestWeight / largest
        var bytes = ByteWriter()
        bytes.append(Int32((inputUnit * outputUnit / linearUnit).rounded()))
        bytes.append(Int32((clearLead * linearUnit).rounded()))
        bytes.append(Int32((inputUnit * outputUnit / 64).rounded()))
        bytes.append(UInt32(0))
        let order = outputs.indices.sorted { HiddenUnits.place($0) < HiddenUnits.place($1) }
        let biases = model.bias.average(row: 0, steps: model.steps)
        for unit in order { bytes.append(Int16((biases[unit] * inputUnit).rounded())) }
        for label in 0..<HiddenUnits.classCount {
            for unit in order { bytes.append(Int16((outputs[unit][label] * outputUnit).rounded())) }
        }
        return bytes.bytes
    }

    /// On held-back text the units changed the outcome in one of four hundred cases where the lead was greater.
    private static let clearLead: Float = 3.5
    /// So that the sum over 128 units of at most 64 rows of 127 stays within 32 bits.
    private static let largestWeight: Float = 1023
}
