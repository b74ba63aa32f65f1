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
            let score = similarity.score(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if score >= TellingSimilarity.threshold {
                scored.append((score, Int32(pair >> 32), Int32(truncatingIfNeeded: pair)))
            }
        }
        scored.sort { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) }

        var parents = Array(0..<Int32(similarity.accounts.count))
        var members = similarity.accounts.indices.map { [Int32($0)] }
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
        let one = left.lazy.map { similarity.accounts[Int($0)] }.filter { $0.dating.basis == .stated }.prefix(8)
        let other = right.lazy.map { similarity.accounts[Int($0)] }.filter { $0.dating.basis == .stated }.prefix(8)
        guard one.allSatisfy({ account in other.allSatisfy { !account.contradicts($0) } }) else {
            return false
        }
        // What two people say is two sayings, whoever quotes both.
        let speakers = Set((left + right).prefix(64).compactMap { similarity.speaker(Int($0)) })
        return speakers.count <= 1
    }

    /// "the meetings": ties a telling to the nearest before it in its article that tells of the same.
    private static func anaphora(_ similarity: TellingSimilarity) -> [(score: Float, left: Int32, right: Int32)] {
        var last: [UInt64: Int] = [:]
        var article = -1
        var found: [(score: Float, left: Int32, right: Int32)] = []
        for (index, telling) in similarity.accounts.enumerated() {
            if telling.article != article {
                article = telling.article
                last.removeAll(keepingCapacity: true)
            }
            if telling.traits.contains(.anaphoric), !telling.isSaying {
                if let earlier = last[telling.concept], similarity.accounts[earlier].isPlanned == telling.isPlanned {
                    found.append((2, Int32(earlier), Int32(index)))
                }
            } else if telling.isStrong, telling.traits.contains(.occurrence) {
                last[telling.concept] = index
            }
        }
        return found
    }

    /// Pairs that share a key, each once, the left index in the upper and the right in the lower half; ascending.
    private static func candidatePairs(_ similarity: TellingSimilarity) -> [UInt64] {
        var entries: [(key: UInt64, telling: UInt32)] = []
        for index in similarity.accounts.indices {
            for key in keys(of: index, similarity) { entries.append((key, UInt32(index))) }
        }
        entries.sort { ($0.key, $0.telling) < ($1.key, $1.telling) }
        var pairs: [UInt64] = []
        for (position, entry) in entries.enumerated() {
            var next = position + 1
            while next < entries.count, next - position <= reach, entries[next].key == entry.key {
                if entries[next].telling != entry.telling {
                    pairs.append(UInt64(entry.telling) << 32 | UInt64(entries[next].telling))
                }
                next += 1
            }
        }
        pairs.sort()
        var count = 0
        for pair in pairs where count == 0 || pairs[count - 1] != pair {
            pairs[count] = pair
            count += 1
        }
        return Array(pairs.prefix(count))
    }

    private static func keys(of index: Int, _ similarity: TellingSimilarity) -> [UInt64] {
        let terms = similarity.accounts[index].terms
        let rarest = terms.words
            .sorted { (similarity.weights[Int($1)], $0) < (similarity.weights[Int($0)], $1) }
            .prefix(keysPerTelling)
        return rarest + terms.numbers + terms.quotes.prefix(16) + terms.quotedWords.prefix(keysPerTelling)
    }
}
