/// How much each term of a folder says, and how many terms there are.
struct TermTable {
    /// For each term the inverse document frequency over accounts: little where it stands in many.
    private(set) var weights: [Float] = []

    /// Gives the terms of all accounts small numbers, ascending within each, and weighs them.
    init(_ accounts: inout [Account]) {
        var numbers: [UInt64: UInt64] = [:]
        numbers.reserveCapacity(accounts.count * 2)
        var counts: [Int32] = []
        func number(_ terms: inout [UInt64]) {
            for place in terms.indices {
                let next = UInt64(counts.count)
                let number = numbers[terms[place]] ?? next
                if number == next {
                    numbers[terms[place]] = next
                    counts.append(0)
                }
                terms[place] = number
            }
            terms.sort()
        }
        for index in accounts.indices {
            number(&accounts[index].terms.words)
            number(&accounts[index].terms.quotedWords)
            for term in accounts[index].terms.words { counts[Int(term)] += 1 }
        }
        let total = Float(accounts.count)
        weights = counts.map { 1 + (total / Float(max($0, 1))).roughLogarithm }
    }

    init(weights: [Float]) {
        self.weights = weights
    }
}

extension Float {
    /// The binary logarithm, straight between the powers of two: near enough for weights.
    fileprivate var roughLogarithm: Float {
        self > 0 ? Float(exponent) + significand - 1 : 0
    }
}
