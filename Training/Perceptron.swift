import Language

/// An averaged perceptron over sparse features (Collins 2002), as it is trained.
///
/// A feature gets a row of weights the first time a mistake involves it. The average over all steps is kept by the usual
/// second table: `average = weight - sum / steps`, where each change enters the sum multiplied by the step it happened at.
final class Perceptron {
    let classCount: Int
    private(set) var features: [UInt64] = []
    private var weights: [Float] = []
    private var sums: [Float] = []
    /// How often each row took part in a score.
    private(set) var activity: [Float] = []
    private var slots: [Int32]
    private var step: Float = 1
    /// Mistakes a feature must be part of before it gets a row; what is seen less often is left to the features that
    /// are shared more widely.
    private let admission: Int
    private var scores: [Float]
    /// Counts those mistakes, in a table of places that features share by chance.
    private var pending: [UInt8]

    init(classCount: Int, admission: Int) {
        self.classCount = classCount
        self.admission = admission
        pending = Array(repeating: 0, count: 1 << 24)
        slots = Array(repeating: -1, count: 1 << 20)
        scores = Array(repeating: 0, count: classCount)
    }

    var rowCount: Int { features.count }

    private func row(of feature: UInt64) -> Int {
        var slot = FeatureHash(feature).place(of: slots.count)
        while slots[slot] >= 0 {
            if features[Int(slots[slot])] == feature { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }

    private func addRow(_ feature: UInt64) -> Int {
        if features.count * 2 > slots.count { grow() }
        var slot = FeatureHash(feature).place(of: slots.count)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(features.count)
        features.append(feature)
        activity.append(1)
        weights.append(contentsOf: repeatElement(0, count: classCount))
        sums.append(contentsOf: repeatElement(0, count: classCount))
        return features.count - 1
    }

    private func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (index, feature) in features.enumerated() {
            var slot = FeatureHash(feature).place(of: slots.count)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// Writes the score of each class for these features; `scores` must hold `classCount` numbers.
    private func score(_ active: [UInt64], into scores: inout [Float]) {
        for index in 0..<classCount { scores[index] = 0 }
        for feature in active {
            let row = row(of: feature)
            if row < 0 { continue }
            activity[row] += 1
            let base = row * classCount
            weights.withUnsafeBufferPointer { weights in
                scores.withUnsafeMutableBufferPointer { scores in
                    for index in 0..<classCount { scores[index] += weights[base + index] }
                }
            }
        }
    }

    /// Moves the weights of these features towards one class and away from another.
    private func update(_ active: [UInt64], towards right: Int, awayFrom wrong: Int) {
        for feature in active {
            var row = row(of: feature)
            if row < 0 {
                guard isAdmitted(feature) else { continue }
                row = addRow(feature)
            }
            weights[row * classCount + right] += 1
            weights[row * classCount + wrong] -= 1
            sums[row * classCount + right] += step
            sums[row * classCount + wrong] -= step
        }
    }

    /// Whether a feature without a row has now been part of enough mistakes to get one.
    private func isAdmitted(_ feature: UInt64) -> Bool {
        let place = FeatureHash(feature).place(of: pending.count)
        pending[place] = min(pending[place] &+ 1, 255)
        return Int(pending[place]) >= admission
    }

    /// Scores a decision and learns from it where one class of many is right.
    /// - Parameters:
    ///   - excluded: A class that can't be chosen here.
    ///   - margin: A right answer that wins by less than this counts as a mistake still.
    /// - Returns: The class with the highest score.
    func learn(_ active: [UInt64], right: Int, excluding excluded: Int? = nil, margin: Float) -> Int {
        score(active, into: &scores)
        var rival: Int?
        for label in 0..<classCount where label != right && label != excluded {
            if let best = rival, scores[label] <= scores[best] { continue }
            rival = label
        }
        step += 1
        guard let rival, right != excluded else { return rival ?? right }
        if scores[right] < scores[rival] + margin { update(active, towards: right, awayFrom: rival) }
        return scores[right] > scores[rival] ? right : rival
    }

    /// The averaged weights.
    var trained: TrainedRows {
        TrainedRows(
            width: classCount, features: features, weights: (0..<rowCount).map { average(row: $0) }, activity: activity)
    }

    /// The averaged weights of a row.
    private func average(row: Int) -> [Float] {
        (0..<classCount).map { weights[row * classCount + $0] - sums[row * classCount + $0] / step }
    }
}
