/// Groups the accounts of one happening: the likeliest pairs first, each joining the groups that its two accounts are in.
struct TellingClusters {
    /// Each group ascending, the groups in the order of their first members. Near-linear in the number of accounts.
    static func group(_ similarity: TellingSimilarity) -> [[Int]] {
        var scored = CandidatePairs(similarity: similarity).pairs() + anaphora(similarity) + speeches(similarity)
        scored.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }
        var groups = Groups(count: similarity.facts.count)
        for pair in scored {
            let left = groups.root(pair.left)
            let right = groups.root(pair.right)
            guard left != right, agree(groups.spokesmen(left), groups.spokesmen(right), similarity) else { continue }
            groups.join(left, right)
        }
        return groups.lists()
    }

    /// Two groups agree where nothing in one contradicts the other and they resemble each other on the whole: one account
    /// that could belong to both does not tie two happenings together.
    private static func agree(_ left: [Int32], _ right: [Int32], _ similarity: TellingSimilarity) -> Bool {
        var sum: Float = 0
        for one in left {
            for other in right {
                let score = similarity.score(Int(one), Int(other))
                if score == TellingSimilarity.contradiction { return false }
                sum += score
            }
        }
        return sum / Float(left.count * right.count) >= 0.15
    }

    /// Ties what one sentence says is said while speaking to the speech; they need not share a word.
    private static func speeches(_ similarity: TellingSimilarity) -> [CandidatePairs.Pair] {
        similarity.facts.indices.dropFirst().compactMap { index in
            guard similarity.isOneSpeech(similarity.facts[index - 1], similarity.facts[index]) else { return nil }
            return .init(score: TellingSimilarity.oneSpeech, left: Int32(index - 1), right: Int32(index))
        }
    }

    /// "the meetings": ties a telling to the nearest before it in its article that tells of the same.
    private static func anaphora(_ similarity: TellingSimilarity) -> [CandidatePairs.Pair] {
        var last: [UInt64: Int] = [:]
        var article: Int32 = -1
        var found: [CandidatePairs.Pair] = []
        for (index, facts) in similarity.facts.enumerated() {
            if facts.article != article {
                article = facts.article
                last.removeAll(keepingCapacity: true)
            }
            if facts.traits.contains(.anaphoric), !facts.isSaying {
                if let earlier = last[facts.kin], similarity.facts[earlier].isPlanned == facts.isPlanned {
                    found.append(.init(score: 2, left: Int32(earlier), right: Int32(index)))
                }
            } else if facts.isStrong, !facts.isSaying, !facts.isVague {
                last[facts.kin] = index
            }
        }
        return found
    }
}

/// Disjoint groups of accounts (union-find), each with the few that speak for it.
private struct Groups {
    private var parents: [Int32]
    private var speakers: [Int32: [Int32]] = [:]
    private static let most = 4

    init(count: Int) {
        parents = Array(0..<Int32(count))
    }

    mutating func root(_ index: Int32) -> Int32 {
        var index = index
        while parents[Int(index)] != index {
            parents[Int(index)] = parents[Int(parents[Int(index)])]
            index = parents[Int(index)]
        }
        return index
    }

    func spokesmen(_ root: Int32) -> [Int32] { speakers[root] ?? [root] }

    mutating func join(_ left: Int32, _ right: Int32) {
        let (keep, drop) = left < right ? (left, right) : (right, left)
        let one = spokesmen(keep)
        let other = spokesmen(drop)
        speakers[drop] = nil
        // Half from either where both have many, so that a large group does not drown what it takes in.
        let share = max(Self.most - one.count, Self.most / 2)
        speakers[keep] = Array(
            (one.prefix(max(Self.most - other.count, Self.most / 2)) + other.prefix(share)).prefix(Self.most))
        parents[Int(drop)] = keep
    }

    mutating func lists() -> [[Int]] {
        var places = [Int32](repeating: -1, count: parents.count)
        var lists: [[Int]] = []
        for index in parents.indices {
            let root = Int(root(Int32(index)))
            if places[root] < 0 {
                places[root] = Int32(lists.count)
                lists.append([index])
            } else {
                lists[Int(places[root])].append(index)
            }
        }
        return lists
    }
}
