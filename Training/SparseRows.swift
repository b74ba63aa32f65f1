import Language

/// Rows of weights for sparse features, one row a feature, as they are learned by AdaGrad (Duchi, Hazan and Singer 2011):
/// each weight moves the less, the more it has moved before.
///
/// The average over all steps, which is what is kept in the end, comes from the usual second table:
/// `average = weight - sum / steps`, where each change enters the sum multiplied by the step it happened at.
final class SparseRows {
    let width: Int
    private(set) var features: [UInt64] = []
    /// How often each row took part in a score.
    private(set) var activity: [Float] = []
    private var weights: [Float] = []
    private var squares: [Float] = []
    private var sums: [Float] = []
    private var slots = [Int32](repeating: -1, count: 1 << 20)
    /// How often a feature must be met before it gets a row; the rarest are left to those that are shared more widely.
    private let admission: Int
    /// Counts that, in a table of places that features share by chance.
    private var pending = [UInt8](repeating: 0, count: 1 << 24)
    /// New weights lie between this and its opposite.
    private let spread: Float
    private var random: SeededGenerator

    init(width: Int, admission: Int, spread: Float, seed: UInt64) {
        self.width = width
        self.admission = admission
        self.spread = spread
        random = SeededGenerator(seed: seed)
    }

    var count: Int { features.count }

    /// The row of a feature; nil if it has none and has not been met often enough to get one.
    func row(of feature: UInt64) -> Int? {
        var slot = Self.slot(feature, slots.count)
        while slots[slot] >= 0 {
            if features[Int(slots[slot])] == feature { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard isAdmitted(feature) else { return nil }
        if features.count * 2 > slots.count { grow() }
        return addRow(feature)
    }

    private static func slot(_ feature: UInt64, _ count: Int) -> Int {
        FeatureHash(feature).place(of: count)
    }

    private func isAdmitted(_ feature: UInt64) -> Bool {
        let place = Self.slot(feature, pending.count)
        pending[place] = min(pending[place] &+ 1, 255)
        return Int(pending[place]) >= admission
    }

    private func addRow(_ feature: UInt64) -> Int {
        insert(feature, Int32(features.count))
        features.append(feature)
        activity.append(0)
        for _ in 0..<width {
            weights.append(spread == 0 ? 0 : random.uniform() * spread)
        }
        squares.append(contentsOf: repeatElement(1e-6, count: width))
        sums.append(contentsOf: repeatElement(0, count: width))
        return features.count - 1
    }

    private func insert(_ feature: UInt64, _ row: Int32) {
        var slot = Self.slot(feature, slots.count)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = row
    }

    private func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (row, feature) in features.enumerated() { insert(feature, Int32(row)) }
    }

    /// Adds the weights of a row to as many numbers.
    func add(_ row: Int, to scores: UnsafeMutableBufferPointer<Float>) {
        activity[row] += 1
        weights.withUnsafeBufferPointer { weights in
            let base = row * width
            for index in 0..<width { scores[index] += weights[base + index] }
        }
    }

    /// Adds the weights of a row, multiplied, to as many numbers.
    func add(_ row: Int, times factor: Float, to scores: UnsafeMutableBufferPointer<Float>) {
        for index in 0..<width { scores[index] += factor * weights[row * width + index] }
    }

    /// The sum of the products of the weights of a row with as many numbers.
    func product(_ row: Int, _ other: UnsafeMutableBufferPointer<Float>) -> Float {
        (0..<width).reduce(0) { $0 + weights[row * width + $1] * other[$1] }
    }

    /// Moves the weights of a row against the gradient, multiplied.
    func descend(
        _ row: Int, _ gradient: UnsafeMutableBufferPointer<Float>, times factor: Float = 1, rate: Float, step: Float
    ) {
        let base = row * width
        weights.withUnsafeMutableBufferPointer { weights in
            squares.withUnsafeMutableBufferPointer { squares in
                sums.withUnsafeMutableBufferPointer { sums in
                    for index in 0..<width {
                        let slope = factor * gradient[index]
                        squares[base + index] += slope * slope
                        let change = -rate * slope / squares[base + index].squareRoot()
                        weights[base + index] += change
                        sums[base + index] += step * change
                    }
                }
            }
        }
    }

    /// The weights of a row, averaged over so many steps.
    func average(row: Int, steps: Float) -> [Float] {
        (0..<width).map { weights[row * width + $0] - sums[row * width + $0] / steps }
    }

    /// All weights, averaged over so many steps.
    func trained(steps: Float) -> TrainedRows {
        TrainedRows(
            width: width, features: features, weights: (0..<count).map { average(row: $0, steps: steps) },
            activity: activity)
    }
}
