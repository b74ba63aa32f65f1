/// Groups the accounts of one happening: the likeliest pairs first, each joining the groups that its two accounts are in.
struct TellingClusters {
    /// Near-linear in the number of accounts.
    static func group(_ similarity: TellingSimilarity) -> AccountGroups {
        var scored = CandidatePairs(similarity: similarity).pairs() + anaphora(similarity) + speeches(similarity)
        scored.sort { $0.isBefore($1) }
        var groups = JoinedAccounts(similarity.facts)
        for pair in scored {
            let left = groups.root(pair.left)
            let right = groups.root(pair.right)
            guard left != right, !groups.contradict(left, right),
                agree(groups.spokesmen(left), groups.spokesmen(right), similarity)
            else { continue }
            groups.join(left, right)
        }
        return groups.groups()
    }

    /// Two groups agree where nothing in one contradicts the other and they resemble each other on the whole: one account
    /// that could belong to both does not tie two happenings together.
    private static func agree(
        _ left: JoinedAccounts.Spokesmen, _ right: JoinedAccounts.Spokesmen, _ similarity: TellingSimilarity
    ) -> Bool {
        var sum: Float = 0
        for one in 0..<left.count {
            for other in 0..<right.count {
                let score = similarity.score(Int(left[one]), Int(right[other]))
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
            } else if facts.isStrong, !facts.isSaying, !facts.nature.contains(.vague) {
                last[facts.kin] = index
            }
        }
        return found
    }
}
