import Language

/// Shows a model its training text several times, each time in another order and with smaller steps.
struct TrainingPasses {
    let name: String
    let epochs: Int
    let seed: UInt64

    /// - Parameters:
    ///   - rowCount: How many features the model has, to be told.
    ///   - learn: Learns from the sentence of this number, with steps of this part of the first one, and returns the
    ///     number of mistakes.
    func run(over count: Int, rowCount: () -> Int, learn: (_ index: Int, _ part: Float) -> Int) {
        var random = SeededGenerator(seed: seed)
        var order = Array(0..<count)
        for epoch in 0..<epochs {
            order.shuffle(using: &random)
            let part = 1 - Float(epoch) / Float(epochs)
            let mistakes = order.reduce(0) { $0 + learn($1, part) }
            print("  \(name), pass \(epoch + 1): \(mistakes) mistakes, \(rowCount()) features")
        }
    }
}

/// Features of a decision, of which some are left out at random, so that no single one is relied on.
struct ThinnedFeatures {
    /// Of a hundred features, how many are left out.
    let dropout: UInt64
    private(set) var features: [UInt64] = []
    private var random: SeededGenerator

    init(dropout: UInt64, seed: UInt64) {
        self.dropout = dropout
        random = SeededGenerator(seed: seed ^ 7)
    }

    mutating func removeAll() { features.removeAll(keepingCapacity: true) }

    mutating func add(_ feature: UInt64) {
        if random.next() % 100 >= dropout { features.append(feature) }
    }
}
