import ArticleReading

/// Finds which accounts to compare, never all with all.
///
/// Accounts meet where they share a rare word, a number, a quotation, or the deed together with who does it or the day. Under
/// each key they lie in the order of time, and each meets only its nearest, so that the work stays near-linear.
struct CandidatePairs: Sendable {
    /// How many accounts of one key an account is compared with at most.
    static let reach = 12
    /// How many of its rarest words an account can be found by.
    static let keysPerAccount = 6
    static let actorKeysPerAccount = 3

    struct Pair: Sendable {
        var score: Float
        var left: Int32
        var right: Int32
    }

    let similarity: TellingSimilarity

    /// Every pair at or above the threshold, some of them twice; the left account is the earlier in the folder.
    func pairs() -> [Pair] {
        let order = timeOrder()
        let entries = self.entries(order)
        let pieces = max(1, min(64, entries.count / 20_000))
        let similarity = similarity
        return ParallelMap.map(pieces) { piece in
            Self.scored(
                entries, entries.count * piece / pieces..<entries.count * (piece + 1) / pieces, order, similarity)
        }.flatMap { $0 }
    }

    /// The accounts, earliest date first.
    private func timeOrder() -> [Int32] {
        var keys = similarity.facts.enumerated().map { index, facts in
            (UInt64(UInt32(truncatingIfNeeded: facts.start / 1440) ^ 0x8000_0000) << 32) | UInt64(index)
        }
        keys.sortByUpperHalf()
        return keys.map { Int32(truncatingIfNeeded: $0 & 0xFFFF_FFFF) }
    }

    /// A key in the upper half, the account's place in time in the lower; ascending.
    private func entries(_ order: [Int32]) -> [UInt64] {
        var entries: [UInt64] = []
        entries.reserveCapacity(order.count * 8)
        for (place, account) in order.enumerated() {
            forEachKey(of: Int(account)) { key in
                entries.append((key ^ key << 32) & ~0xFFFF_FFFF | UInt64(place))
            }
        }
        entries.sortByUpperHalf()
        return entries
    }

    private func forEachKey(of account: Int, _ body: (UInt64) -> Void) {
        let facts = similarity.facts[account]
        let terms = similarity.terms
        func key(_ kind: UInt64, _ values: UInt64...) {
            var hash = HashedBytes()
            hash.add(kind)
            for value in values { hash.add(value) }
            body(hash.value)
        }
        for word in rarest(terms.words[account]) { key(1, UInt64(word)) }
        for word in rarest(terms.quotedWords[account]) { key(1, UInt64(word)) }
        for number in terms.numbers[account].prefix(4) { key(2, UInt64(number)) }
        for run in terms.quotes[account].prefix(8) { key(3, UInt64(run)) }
        guard !facts.isSaying else { return }
        key(4, facts.kin, UInt64(UInt32(bitPattern: facts.article)))
        for actor in rarestActors(terms.actors[account]) { key(5, facts.kin, UInt64(actor)) }
        if facts.sideKin != 0 {
            for actor in rarestActors(terms.actors[account]) { key(5, facts.sideKin, UInt64(actor)) }
        }
        if facts.basis == .stated, facts.isDated { key(6, facts.kin, UInt64(bitPattern: facts.start)) }
    }

    private func rarest(_ words: ArraySlice<UInt32>) -> some Sequence<UInt32> {
        guard words.count > Self.keysPerAccount else { return words.sorted().prefix(Self.keysPerAccount) }
        let weights = similarity.terms.weights
        return words.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }.prefix(Self.keysPerAccount)
    }

    private func rarestActors(_ actors: ArraySlice<UInt32>) -> some Sequence<UInt32> {
        let weights = similarity.terms.actorWeights
        return actors.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }.prefix(Self.actorKeysPerAccount)
    }

    private static func scored(
        _ entries: [UInt64], _ range: Range<Int>, _ order: [Int32], _ similarity: TellingSimilarity
    ) -> [Pair] {
        var found: [Pair] = []
        for position in range {
            let entry = entries[position]
            var next = position + 1
            while next < entries.count, next - position <= reach, entries[next] >> 32 == entry >> 32 {
                let one = order[Int(entry & 0xFFFF_FFFF)]
                let other = order[Int(entries[next] & 0xFFFF_FFFF)]
                next += 1
                guard one != other else { continue }
                let (left, right) = one < other ? (one, other) : (other, one)
                let score = similarity.score(Int(left), Int(right))
                if score >= TellingSimilarity.threshold { found.append(Pair(score: score, left: left, right: right)) }
            }
        }
        return found
    }
}
