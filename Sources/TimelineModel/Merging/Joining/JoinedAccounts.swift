/// Disjoint groups of accounts (union-find), each with the few that speak for it.
struct JoinedAccounts {
    /// Up to four accounts of a group.
    struct Spokesmen {
        private var accounts: SIMD4<Int32>
        private(set) var count: Int32

        init(_ account: Int32) {
            accounts = SIMD4(account, 0, 0, 0)
            count = 1
        }

        subscript(place: Int32) -> Int32 { accounts[Int(place)] }

        /// Half from either where both have many, so that a large group does not drown what it takes in.
        mutating func add(_ other: Spokesmen) {
            let kept = min(count, max(Self.most - other.count, Self.most / 2))
            let share = min(other.count, max(Self.most - count, Self.most / 2), Self.most - kept)
            for place in 0..<share { accounts[Int(kept + place)] = other.accounts[Int(place)] }
            count = kept + share
        }

        private static let most: Int32 = 4
    }

    /// The days on which all dated accounts of a group can agree.
    struct Days {
        var first = Int32.min
        var last = Int32.max

        init() {}

        /// What a telling states; any day where it states none, or only one end.
        init(_ facts: AccountFacts) {
            guard facts.isDated, facts.basis == .stated, facts.openness == .none else { return }
            first = Int32(clamping: facts.start / 1440)
            last = Int32(clamping: (facts.end - 1) / 1440)
        }

        /// Whether no day is both's, nor near: one paper may have a date wrong by a day or two.
        func contradict(_ other: Days) -> Bool {
            Int64(max(first, other.first)) - Int64(min(last, other.last)) > 2
        }

        /// Leaves the days of both, or its own where they have none in common.
        mutating func narrow(to other: Days) {
            let (start, end) = (max(first, other.first), min(last, other.last))
            if start <= end { (first, last) = (start, end) }
        }
    }

    private var parents: [Int32]
    /// Of each group by its root.
    private var speakers: [Spokesmen]
    private var days: [Days]

    init(_ facts: [AccountFacts]) {
        parents = Array(0..<Int32(facts.count))
        speakers = parents.map { Spokesmen($0) }
        days = facts.map { Days($0) }
    }

    mutating func root(_ index: Int32) -> Int32 {
        var index = index
        while parents[Int(index)] != index {
            parents[Int(index)] = parents[Int(parents[Int(index)])]
            index = parents[Int(index)]
        }
        return index
    }

    func spokesmen(_ root: Int32) -> Spokesmen { speakers[Int(root)] }

    /// Whether some of one group state other days than some of the other, though their spokesmen may not.
    func contradict(_ left: Int32, _ right: Int32) -> Bool { days[Int(left)].contradict(days[Int(right)]) }

    /// Joins two groups, by their roots.
    mutating func join(_ left: Int32, _ right: Int32) {
        let (keep, drop) = left < right ? (left, right) : (right, left)
        days[Int(keep)].narrow(to: days[Int(drop)])
        speakers[Int(keep)].add(speakers[Int(drop)])
        parents[Int(drop)] = keep
    }

    mutating func groups() -> AccountGroups {
        AccountGroups(roots: parents.indices.map { root(Int32($0)) })
    }
}
