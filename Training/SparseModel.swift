import Foundation
import Language

/// A model of which class is right, as it is trained: the scores are a sum of rows for features, and, if it has hidden
/// units, a weighted sum of these, each a sum of rows of its own cut off below zero.
///
/// Learns by gradient descent on the log loss of a softmax. The rows of features also learn to be right without the hidden
/// units, so that these need not be asked where the rows leave no doubt. Of the features a share is left out at random in each step,
/// so that no single one is relied on.
final class SparseModel {
    let classCount: Int
    let hiddenCount: Int
    let linear: SparseRows
    let hidden: SparseRows
    /// A row of class weights for each hidden unit, and one row of their biases.
    let output: SparseRows
    let bias: SparseRows

    /// How far a step goes at first.
    var rate: Float = 0.05
    /// Of a hundred features and inputs, how many are left out.
    var featureDropout: UInt64 = 15
    var inputDropout: UInt64 = 15
    /// Of a hundred hidden units, how many are left out.
    var hiddenDropout: UInt64 = 25
    /// A step is left out where the right answer is surer than this.
    var enough: Float = 0.995
    /// How much the scores without the hidden units count.
    var linearShare: Float = 0.5

    private(set) var scores: [Float]
    /// Those without the hidden units.
    private var linearScores: [Float]
    private(set) var steps: Float = 1
    private var random: SeededGenerator
    private var linearRows: [Int] = []
    private var hiddenRows: [Int] = []
    private var activations: [Float]
    private var gradient: [Float]
    private var hiddenGradient: [Float]

    init(classCount: Int, hiddenCount: Int = 0, admission: Int, hiddenAdmission: Int = 3, seed: UInt64) {
        self.classCount = classCount
        self.hiddenCount = hiddenCount
        random = SeededGenerator(seed: seed ^ 2)
        linear = SparseRows(width: classCount, admission: admission, spread: 0, seed: seed)
        hidden = SparseRows(width: hiddenCount, admission: hiddenAdmission, spread: 0.05, seed: seed ^ 3)
        output = SparseRows(width: classCount, admission: 1, spread: 0.2, seed: seed ^ 4)
        bias = SparseRows(width: hiddenCount, admission: 1, spread: 0.1, seed: seed ^ 5)
        for unit in 0..<hiddenCount { _ = output.row(of: UInt64(unit)) }
        _ = bias.row(of: 0)
        scores = Array(repeating: 0, count: classCount)
        linearScores = scores
        activations = Array(repeating: 0, count: hiddenCount)
        gradient = Array(repeating: 0, count: classCount)
        hiddenGradient = Array(repeating: 0, count: hiddenCount)
    }

    /// Begins the scoring of a decision; then come its features and inputs, then `finishScores`.
    func begin() {
        linearRows.removeAll(keepingCapacity: true)
        hiddenRows.removeAll(keepingCapacity: true)
    }

    func addFeature(_ feature: UInt64) {
        if random.next() % 100 >= featureDropout, let row = linear.row(of: feature) { linearRows.append(row) }
    }

    func addInput(_ feature: UInt64) {
        if random.next() % 100 >= inputDropout, let row = hidden.row(of: feature) { hiddenRows.append(row) }
    }

    func finishScores() {
        linearScores.withUnsafeMutableBufferPointer { scores in
            scores.update(repeating: 0)
            for row in linearRows { linear.add(row, to: scores) }
        }
        scores = linearScores
        guard hiddenCount > 0 else { return }
        scores.withUnsafeMutableBufferPointer { scores in
            activations.withUnsafeMutableBufferPointer { activations in
                activations.update(repeating: 0)
                bias.add(0, to: activations)
                for row in hiddenRows { hidden.add(row, to: activations) }
                for unit in 0..<hiddenCount {
                    let isLeftOut = random.next() % 100 < hiddenDropout
                    activations[unit] = isLeftOut ? 0 : max(0, activations[unit])
                    if activations[unit] > 0 { output.add(unit, times: activations[unit], to: scores) }
                }
            }
        }
    }

    /// Moves the weights that made the last scores so that the right classes win among the allowed ones.
    /// - Parameter part: How far the step goes, as a part of the first one.
    func learn(right: (Int) -> Bool, allowed: (Int) -> Bool, part: Float) {
        steps += 1
        if hiddenCount > 0, !linearRows.isEmpty, isUnsure(linearScores, right, allowed) {
            descendLinear(rate: rate * part, linearShare)
        }
        guard isUnsure(scores, right, allowed) else { return }
        descendLinear(rate: rate * part, 1)
        if hiddenCount > 0 { descendHidden(rate: rate * part) }
    }

    private func descendLinear(rate: Float, _ share: Float) {
        gradient.withUnsafeMutableBufferPointer { gradient in
            for row in linearRows { linear.descend(row, gradient, times: share, rate: rate, step: steps) }
        }
    }

    private func descendHidden(rate: Float) {
        gradient.withUnsafeMutableBufferPointer { gradient in
            hiddenGradient.withUnsafeMutableBufferPointer { hiddenGradient in
                for unit in 0..<hiddenCount {
                    guard activations[unit] > 0 else {
                        hiddenGradient[unit] = 0
                        continue
                    }
                    hiddenGradient[unit] = output.product(unit, gradient)
                    output.descend(unit, gradient, times: activations[unit], rate: rate, step: steps)
                }
                bias.descend(0, hiddenGradient, rate: rate, step: steps)
                for row in hiddenRows { hidden.descend(row, hiddenGradient, rate: rate, step: steps) }
            }
        }
    }

    /// Sets the gradient of the log loss of these scores.
    /// - Returns: Whether they leave anything to learn.
    private func isUnsure(_ scores: [Float], _ right: (Int) -> Bool, _ allowed: (Int) -> Bool) -> Bool {
        var highest = -Float.infinity
        for label in 0..<classCount where allowed(label) { highest = max(highest, scores[label]) }
        var all: Float = 0
        var good: Float = 0
        for label in 0..<classCount {
            gradient[label] = allowed(label) ? exp(scores[label] - highest) : 0
            all += gradient[label]
            if right(label) { good += gradient[label] }
        }
        guard all > 0, good / all < enough else { return false }
        let floor: Float = 1e-9
        for label in 0..<classCount {
            gradient[label] = gradient[label] / all - (right(label) ? gradient[label] / max(good, floor) : 0)
        }
        return true
    }
}
