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

        /// The likelier first; of equals in the order of the folder.
        func isBefore(_ other: Pair) -> Bool {
            if score != other.score { return score > other.score }
            return left != other.left ? left < other.left : right < other.right
        }
    }

    let similarity: TellingSimilarity

    /// Every pair at or above the threshold once, in runs of which each has the likeliest first; the left account is the
    /// earlier in the folder.
    func pairs() -> [Pair] {
        let similarity = similarity
        let gists = timeOrder().map { Gist(account: $0, similarity) }
        let keys = SortedKeys(entries(gists), places: gists.count)
        let pieces = max(1, min(64, gists.count / 2000))
        return ParallelMap.map(
            pieces, tool: { [Int32](repeating: -1, count: gists.count) },
            { meetings, piece in
                Self.scored(
                    gists.count * piece / pieces..<gists.count * (piece + 1) / pieces, gists, keys, &meetings,
                    similarity)
            }
        ).flatMap { $0 }
    }

    /// What tells most pairs apart, in sixteen bytes: those who meet lie far apart in memory.
    private struct Gist: Sendable {
        let account: Int32
        /// Halves of hashes: kin accounts have equal ones.
        private let kin: UInt32
        private let sideKin: UInt32
        private let isSaying: Bool
        private let quotes: Bool
        private let isDeadline: Bool

        init(account: Int32, _ similarity: TellingSimilarity) {
            let facts = similarity.facts[Int(account)]
            self.account = account
            kin = UInt32(truncatingIfNeeded: facts.kin)
            sideKin = UInt32(truncatingIfNeeded: facts.sideKin)
            isSaying = facts.isSaying
            quotes = !similarity.terms.isEmpty(.quotes, Int(account))
            isDeadline = facts.openness == .start
        }

        /// Whether two may tell one happening, as far as can be seen from here.
        func mayResemble(_ other: Gist) -> Bool {
            kin == other.kin || sideKin == other.kin || kin == other.sideKin || isSaying && other.isSaying
                || quotes && other.quotes || isDeadline && other.isDeadline
        }
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
    private func entries(_ order: [Gist]) -> [UInt64] {
        let pieces = ParallelPieces(order.count, atMost: 8192)
        let ofPieces = ParallelMap.map(pieces.count) { piece in
            var entries: [UInt64] = []
            entries.reserveCapacity(pieces[piece].count * 8)
            for place in pieces[piece] {
                forEachKey(of: Int(order[place].account)) { key in
                    entries.append((key ^ key << 32) & ~0xFFFF_FFFF | UInt64(place))
                }
            }
            return entries
        }
        var entries: [UInt64] = []
        entries.reserveCapacity(ofPieces.reduce(0) { $0 + $1.count })
        for piece in ofPieces { entries += piece }
        entries.sortByUpperHalf()
        return entries
    }

    private func forEachKey(of account: Int, _ body: (UInt64) -> Void) {
        let facts = similarity.facts[account]
        let terms = similarity.terms
        func key(_ kind: UInt64, _ value: UInt64, _ other: UInt64? = nil) {
            var hash = HashedBytes()
            hash.add(kind)
            hash.add(value)
            if let other { hash.add(other) }
            body(hash.value)
        }
        let rarestActors = RarestTerms(terms.list(.actors, account), atMost: Self.actorKeysPerAccount)
        RarestTerms(terms.list(.words, account), atMost: Self.keysPerAccount).visit { key(1, UInt64($0)) }
        RarestTerms(terms.list(.quotedWords, account), atMost: Self.keysPerAccount).visit { key(1, UInt64($0)) }
        for number in terms.list(.numbers, account).prefix(4) { key(2, UInt64(number.number)) }
        for run in terms.list(.quotes, account).prefix(8) { key(3, UInt64(run.number)) }
        guard !facts.isSaying else { return }
        key(4, facts.kin, UInt64(UInt32(bitPattern: facts.article)))
        rarestActors.visit { key(5, facts.kin, UInt64($0)) }
        if facts.sideKin != 0 { rarestActors.visit { key(5, facts.sideKin, UInt64($0)) } }
        if facts.basis == .stated, facts.isDated { key(6, facts.kin, UInt64(bitPattern: facts.start)) }
    }

    /// - Parameters:
    ///   - places: Those whose later neighbours are to be met.
    ///   - meetings: For each place the last that has met it: two that share several keys are compared once.
    private static func scored(
        _ places: Range<Int>, _ gists: [Gist], _ keys: SortedKeys, _ meetings: inout [Int32],
        _ similarity: TellingSimilarity
    ) -> [Pair] {
        var found: [Pair] = []
        for place in places {
            let gist = gists[place]
            keys.forEachNeighbour(of: place, reach: reach) { met in
                guard meetings[met] != Int32(truncatingIfNeeded: place) else { return }
                meetings[met] = Int32(truncatingIfNeeded: place)
                guard met != place, gist.mayResemble(gists[met]) else { return }
                let (one, other) = (gist.account, gists[met].account)
                let (left, right) = one < other ? (one, other) : (other, one)
                let score = similarity.score(Int(left), Int(right))
                if score >= TellingSimilarity.threshold { found.append(Pair(score: score, left: left, right: right)) }
            }
        }
        // Runs that are sorted already are merged quickly.
        found.sort { $0.isBefore($1) }
        return found
    }
}

/// The keys of all accounts, those of one account found again by its place in time.
private struct SortedKeys: Sendable {
    /// A key in the upper half, a place in the lower; ascending by key, those of one key by place.
    private let entries: [UInt64]
    /// Where in `entries` the keys of each place stand, place by place.
    private let positions: [Int32]
    /// For each place where its own begin in `positions`; the end of the last behind them.
    private let starts: [Int32]

    /// Linear.
    init(_ entries: [UInt64], places: Int) {
        var ends = [Int32](repeating: 0, count: places + 1)
        for entry in entries { ends[Self.place(entry) + 1] += 1 }
        for place in 0..<places { ends[place + 1] += ends[place] }
        starts = ends
        positions = Array(unsafeUninitializedCapacity: entries.count) { positions, count in
            for (position, entry) in entries.enumerated() {
                let place = Self.place(entry)
                positions.initializeElement(at: Int(ends[place]), to: Int32(truncatingIfNeeded: position))
                ends[place] += 1
            }
            count = entries.count
        }
        self.entries = entries
    }

    /// The places that come next under each key of a place, at most `reach` of them; some may come twice.
    @inline(__always)
    func forEachNeighbour(of place: Int, reach: Int, _ body: (Int) -> Void) {
        for index in Int(starts[place])..<Int(starts[place + 1]) {
            let position = Int(positions[index])
            let key = entries[position] >> 32
            var next = position + 1
            while next < entries.count, next - position <= reach, entries[next] >> 32 == key {
                body(Self.place(entries[next]))
                next += 1
            }
        }
    }

    private static func place(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) }
}

/// The rarest few terms of a list, kept in place without an array of their own.
private struct RarestTerms {
    private var terms = SIMD8<UInt32>()
    private var weights = SIMD8<Float>()
    private var count = 0

    /// - Parameter most: At most eight.
    init(_ list: ArraySlice<TermLists.Term>, atMost most: Int) {
        for term in list {
            // The heaviest first; of equals the one that comes first.
            var place = count
            while place > 0, weights[place - 1] < term.weight { place -= 1 }
            guard place < most else { continue }
            count = min(count + 1, most)
            for later in stride(from: count - 1, to: place, by: -1) {
                terms[later] = terms[later - 1]
                weights[later] = weights[later - 1]
            }
            terms[place] = term.number
            weights[place] = term.weight
        }
    }

    func visit(_ body: (UInt32) -> Void) {
        for place in 0..<count { body(terms[place]) }
    }
}
