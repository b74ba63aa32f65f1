import Language

/// The weights of features as training leaves them, before the most useful are chosen and made small.
struct TrainedRows {
    let width: Int
    var features: [UInt64]
    var weights: [[Float]]
    /// How often each row took part in a score.
    var activity: [Float]
    /// Whether no row has more than `ClassWeights.fewCount` weights that are not zero.
    var hasFewClasses = false

    /// The rows of some of the features.
    func filtered(_ isKept: (UInt64) -> Bool) -> TrainedRows {
        let kept = features.indices.filter { isKept(features[$0]) }
        return TrainedRows(
            width: width, features: kept.map { features[$0] }, weights: kept.map { weights[$0] },
            activity: kept.map { activity[$0] })
    }

    /// The sum of models of the same features that were trained apart: it speaks for what they agree on, and less for
    /// what each learned by chance.
    static func sum(_ models: [TrainedRows]) -> TrainedRows {
        guard var sum = models.first else { return TrainedRows(width: 0, features: [], weights: [], activity: []) }
        var rows = Dictionary(uniqueKeysWithValues: sum.features.enumerated().map { ($1, $0) })
        for model in models.dropFirst() {
            for (index, feature) in model.features.enumerated() {
                if let row = rows[feature] {
                    for label in 0..<sum.width { sum.weights[row][label] += model.weights[index][label] }
                    sum.activity[row] += model.activity[index]
                } else {
                    rows[feature] = sum.features.count
                    sum.features.append(feature)
                    sum.weights.append(model.weights[index])
                    sum.activity.append(model.activity[index])
                }
            }
        }
        return sum
    }

    /// The same with only the greatest weights of each row left.
    var withFewClasses: TrainedRows {
        var rows = self
        rows.hasFewClasses = true
        for row in weights.indices {
            let order = weights[row].indices.sorted { abs(weights[row][$0]) > abs(weights[row][$1]) }
            for label in order.dropFirst(ClassWeights.fewCount) { rows.weights[row][label] = 0 }
        }
        return rows
    }
}
