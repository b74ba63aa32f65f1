/// What speaks for each kind of name; more than 0 for it, less against it.
typealias KindVotes = SIMD8<Int32>

extension KindVotes {
    static func `for`(_ kind: NameKind, _ weight: Int32) -> KindVotes {
        var votes = KindVotes()
        votes[kind] = weight
        return votes
    }

    subscript(kind: NameKind) -> Int32 {
        get { self[Int(kind.rawValue)] }
        set { self[Int(kind.rawValue)] = newValue }
    }

    /// The kind that most speaks for, the given one if none has more.
    func best(or kind: NameKind) -> NameKind {
        var best = kind
        for other in NameKind.allCases where self[other] > self[best] { best = other }
        return best
    }
}
