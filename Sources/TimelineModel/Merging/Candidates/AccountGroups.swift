/// Groups of accounts, each ascending, in the order of their first members.
struct AccountGroups: Sendable {
    /// The accounts, group by group.
    let members: [Int32]
    /// Where each group begins in `members`; the end of the last behind them.
    private let starts: [Int32]

    var count: Int { starts.count - 1 }

    /// Where the members of a group stand in `members`.
    func range(_ group: Int) -> Range<Int> { Int(starts[group])..<Int(starts[group + 1]) }

    subscript(group: Int) -> ArraySlice<Int32> { members[range(group)] }

    /// - Parameter roots: For each account one of its group, the same for all of them. Linear.
    init(roots: [Int32]) {
        // Groups are numbered as their first members come; then counted, then filled.
        var numbers = [Int32](repeating: -1, count: roots.count)
        var ends: [Int32] = [0]
        for root in roots {
            if numbers[Int(root)] < 0 {
                numbers[Int(root)] = Int32(ends.count - 1)
                ends.append(0)
            }
            ends[Int(numbers[Int(root)]) + 1] += 1
        }
        for group in ends.indices.dropFirst() { ends[group] += ends[group - 1] }
        starts = ends
        var members = [Int32](repeating: 0, count: roots.count)
        for (account, root) in roots.enumerated() {
            let group = Int(numbers[Int(root)])
            members[Int(ends[group])] = Int32(account)
            ends[group] += 1
        }
        self.members = members
    }
}
