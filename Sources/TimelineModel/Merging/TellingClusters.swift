/// Groups tellings of one happening, never comparing all with all.
///
/// Tellings meet where they share a rare word, a quotation or a number. A key that many share lets each meet only its
/// nearest in the order of the folder, so that the work stays near-linear in the number of tellings.
struct TellingClusters {
    /// How many tellings of one key a telling is compared with at most.
    static let reach = 24
    /// How many of its rarest words a telling can be found by.
    static let keysPerTelling = 8

    /// Each group ascending, the groups in the order of their first members.
    static func group(_ similarity: TellingSimilarity) -> [[Int]] {
        let pairs = candidatePairs(similarity)
        var scored = anaphora(similarity)
        for pair in pairs {
            let score = similarity.score(Int(pair.left), Int(pair.right))
            if score >= TellingSimilarity.threshold { scored.append((score, pair.left, pair.right)) }
        }
        scored.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }

        var parents = Array(0..<Int32(similarity.tellings.count))
        var members = similarity.tellings.indices.map { [Int32($0)] }
        func root(_ index: Int32) -> Int32 {
            var index = index
            while parents[Int(index)] != index {
                parents[Int(index)] = parents[Int(parents[Int(index)])]
                index = parents[Int(index)]
            }
            return index
        }
        for pair in scored {
            let left = root(pair.left)
            let right = root(pair.right)
            guard left != right, agree(members[Int(left)], members[Int(right)], similarity) else { continue }
            let (keep, drop) = left < right ? (left, right) : (right, left)
            parents[Int(drop)] = keep
            members[Int(keep)] += members[Int(drop)]
            members[Int(drop)] = []
        }
        return members.filter { !$0.isEmpty }.map { $0.map(Int.init).sorted() }
    }

    /// Two groups agree where no date of one contradicts a date of the other.
    private static func agree(_ left: [Int32], _ right: [Int32], _ similarity: TellingSimilarity) -> Bool {
        // The few dated members decide; a large group need not be asked whole.
        let one = left.lazy.map { similarity.tellings[Int($0)].dating }.filter { $0.basis == .stated }.prefix(8)
        let other = right.lazy.map { similarity.tellings[Int($0)].dating }.filter { $0.basis == .stated }.prefix(8)
        guard one.allSatisfy({ dating in other.allSatisfy { !similarity.contradicts(dating, $0) } }) else {
            return false
        }
        // What two people say is two sayings, whoever quotes both.
        let speakers = Set((left + right).prefix(64).compactMap { similarity.speaker(Int($0)) })
        return speakers.count <= 1
    }

    /// "the meetings": ties a telling to the nearest before it in its article that tells of the same.
    private static func anaphora(_ similarity: TellingSimilarity) -> [(score: Float, left: Int32, right: Int32)] {
        var last: [String: Int] = [:]
        var article = -1
        var found: [(score: Float, left: Int32, right: Int32)] = []
        for (index, telling) in similarity.tellings.enumerated() {
            if telling.article != article {
                article = telling.article
                last.removeAll(keepingCapacity: true)
            }
            if telling.isAnaphoric, !telling.concept.isSaying {
                if let earlier = last[telling.concept.name],
                    (similarity.tellings[earlier].status == .planned) == (telling.status == .planned)
                {
                    found.append((2, Int32(earlier), Int32(index)))
                }
            } else if telling.strength == .strong, telling.concept.kind == .occurrence {
                last[telling.concept.name] = index
            }
        }
        return found
    }

    private struct Pair: Hashable {
        var left: Int32
        var right: Int32
    }

    private static func candidatePairs(_ similarity: TellingSimilarity) -> [Pair] {
        var postings: [UInt64: [Int32]] = [:]
        for index in similarity.tellings.indices {
            for key in keys(of: index, similarity) { postings[key, default: []].append(Int32(index)) }
        }
        var pairs: Set<Pair> = []
        for posting in postings.values where posting.count > 1 {
            for (position, left) in posting.enumerated() {
                for right in posting[(position + 1)...].prefix(reach) where left != right {
                    pairs.insert(Pair(left: left, right: right))
                }
            }
        }
        return pairs.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }

    private static func keys(of index: Int, _ similarity: TellingSimilarity) -> [UInt64] {
        let terms = similarity.terms[index]
        let rarest = terms.words
            .sorted { (similarity.weights[Int($1)], $0) < (similarity.weights[Int($0)], $1) }
            .prefix(keysPerTelling)
        return rarest.map { UInt64($0) } + terms.numbers.map { UInt64($0) | 1 << 40 } + terms.quotes.prefix(16)
            + terms.quotedWords.prefix(keysPerTelling).map { UInt64($0) }
    }
}
