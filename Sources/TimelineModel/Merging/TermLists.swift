/// What each account is about, side by side in flat arrays: comparing two walks over a few neighbouring bytes.
///
/// Terms are numbered through the folder and weighed by how rare they are.
struct TermLists: Sendable {
    /// The lists of one kind, one for each account.
    struct Lists: Sendable {
        private var values: [UInt32] = []
        private var starts: [Int32] = [0]

        mutating func append(_ list: some Sequence<UInt32>) {
            values.append(contentsOf: list)
            starts.append(Int32(clamping: values.count))
        }

        /// The bounds of an account's list in `values`.
        subscript(account: Int) -> ArraySlice<UInt32> { values[range(account)] }

        func range(_ account: Int) -> Range<Int> { Int(starts[account])..<Int(starts[account + 1]) }

        func isEmpty(_ account: Int) -> Bool { starts[account] == starts[account + 1] }

        /// How many values two ascending lists share.
        func shared(_ left: Int, _ right: Int) -> Int {
            values.withUnsafeBufferPointer { values in
                var (i, j) = (range(left), range(right))
                var count = 0
                while !i.isEmpty, !j.isEmpty {
                    let (one, other) = (values[i.lowerBound], values[j.lowerBound])
                    if one == other { count += 1 }
                    if one <= other { i.removeFirst() }
                    if other <= one { j.removeFirst() }
                }
                return count
            }
        }

        /// The weight of what two ascending lists share, and of each of them.
        func weigh(_ left: Int, _ right: Int, _ weights: [Float]) -> (common: Float, left: Float, right: Float) {
            values.withUnsafeBufferPointer { values in
                weights.withUnsafeBufferPointer { weights in
                    var sums: (common: Float, left: Float, right: Float) = (0, 0, 0)
                    var (i, j) = (range(left), range(right))
                    while !i.isEmpty || !j.isEmpty {
                        let one = i.isEmpty ? UInt32.max : values[i.lowerBound]
                        let other = j.isEmpty ? UInt32.max : values[j.lowerBound]
                        let weight = weights[Int(min(one, other))]
                        if one <= other {
                            sums.left += weight
                            i.removeFirst()
                        }
                        if other <= one {
                            sums.right += weight
                            j.removeFirst()
                        }
                        if one == other { sums.common += weight }
                    }
                    return sums
                }
            }
        }
    }

    private(set) var words = Lists()
    private(set) var quotedWords = Lists()
    /// For sayings both together: what one paper quotes, the other may tell in its own words.
    private(set) var saidWords = Lists()
    /// Numbers as written, and runs of four quoted words: hashes.
    private(set) var numbers = Lists()
    private(set) var quotes = Lists()
    /// Indices of actors.
    private(set) var actors = Lists()
    /// For each term the inverse document frequency over accounts: little where it stands in many.
    private(set) var weights: [Float] = []
    /// The same for actors: who is in every event tells little by being in two.
    private(set) var actorWeights: [Float] = []

    /// Takes the terms out of the accounts, which need them no more. Linear.
    init(_ accounts: inout [Account]) {
        var ids: [UInt64: UInt32] = [:]
        ids.reserveCapacity(accounts.count)
        var counts: [Int32] = []
        var actorCounts: [Int32] = []
        func numbered(_ terms: [UInt64]) -> [UInt32] {
            var list = terms.map { term in
                if let known = ids[term] { return known }
                let new = UInt32(counts.count)
                ids[term] = new
                counts.append(0)
                return new
            }
            list.sort()
            return list
        }
        for index in accounts.indices {
            let terms = accounts[index].terms
            let own = numbered(terms.words)
            for term in own { counts[Int(term)] += 1 }
            words.append(own)
            let quoted = numbered(terms.quotedWords)
            quotedWords.append(quoted)
            saidWords.append(accounts[index].isSaying ? Self.union(own, quoted) : [])
            numbers.append(terms.numbers.map { UInt32(truncatingIfNeeded: $0 >> 32) }.sorted())
            quotes.append(terms.quotes.map { UInt32(truncatingIfNeeded: $0 >> 32) }.sorted())
            let taking = accounts[index].actors.lazy.filter { $0 >= 0 }.map { UInt32($0) }.sorted()
            for actor in taking {
                while actorCounts.count <= Int(actor) { actorCounts.append(0) }
                actorCounts[Int(actor)] += 1
            }
            actors.append(taking)
            accounts[index].terms = Account.Terms()
        }
        let total = Float(accounts.count) + Self.background
        weights = counts.map { 1 + (total / Float($0 + 1)).roughLogarithm }
        actorWeights = actorCounts.map { (total / Float($0 + 1)).roughLogarithm }
    }

    /// Two ascending lists as one, ascending, none twice.
    private static func union(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        guard !left.isEmpty, !right.isEmpty else { return left + right }
        var union = (left + right).sorted()
        var kept = 1
        for index in 1..<union.count where union[index] != union[kept - 1] {
            union[kept] = union[index]
            kept += 1
        }
        union.removeSubrange(kept...)
        return union
    }

    /// As if so many accounts of other news lay beside the folder's: in a folder of two articles, what stands in both is not
    /// common, it is what they are about.
    private static let background: Float = 100
}

extension Float {
    /// The binary logarithm, straight between the powers of two: near enough for weights.
    fileprivate var roughLogarithm: Float {
        self > 0 ? Float(exponent) + significand - 1 : 0
    }
}
