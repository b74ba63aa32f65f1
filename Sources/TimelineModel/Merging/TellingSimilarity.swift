import CivilTime

/// How likely two tellings tell one happening, from what they share and where they contradict.
struct TellingSimilarity {
    let accounts: [Account]
    /// For each term how much it says: little where it stands in many tellings.
    let weights: [Float]

    /// The least score at which two tellings are taken for one event.
    static let threshold: Float = 0.5

    /// 0 for no resemblance or a contradiction; from `threshold` on the same happening.
    func score(_ left: Int, _ right: Int) -> Float {
        let one = accounts[left]
        let other = accounts[right]
        if one.article == other.article, one.sentence == other.sentence { return 0 }
        let quotes = shared(accounts[left].terms.quotes, accounts[right].terms.quotes)
        let bothSay = one.isSaying && other.isSaying
        let isSameConcept = one.concept == other.concept || bothSay
        guard isSameConcept || quotes >= 2 || isSameDeadline(left, right) else { return 0 }
        guard !one.contradicts(other) else { return 0 }
        // What is planned and what has happened are one only where a stated date says so.
        if one.isPlanned != other.isPlanned, one.dating.basis != .stated || other.dating.basis != .stated { return 0 }

        let words = overlap(accounts[left].terms.words, accounts[right].terms.words)
        let said = overlap(accounts[left].terms.quotedWords, accounts[right].terms.quotedWords)
        // Sayings are many and alike: the words quoted tell them apart, or all their words do.
        if bothSay, one.agent >= 0, other.agent >= 0, one.agent != other.agent { return 0 }
        if bothSay, said.weight == 0, words.ratio < 0.5 || one.concept != other.concept { return 0 }
        var score = 0.75 * words.ratio
        if quotes > 0 {
            score += 0.2 + 0.1 * Float(min(quotes, 4))
        } else if bothSay, said.weight > 0 {
            score += 0.45 * said.ratio + 0.1
        }
        if isSameConcept, !bothSay, one.traits.contains(.occurrence) { score += 0.15 }

        let numbers = shared(accounts[left].terms.numbers, accounts[right].terms.numbers)
        if numbers > 0 {
            score += 0.2
        } else if !accounts[left].terms.numbers.isEmpty, !accounts[right].terms.numbers.isEmpty {
            score -= 0.15
        }

        let actors = sharedActors(one, other)
        if actors > 0 { score += 0.1 + 0.05 * Float(min(actors, 3)) }
        if one.agent >= 0, other.agent >= 0 { score += one.agent == other.agent ? 0.1 : actors == 0 ? -0.2 : 0 }
        score += dateSupport(one, other) - distancePenalty(one, other)
        return words.weight > 0 || quotes > 0 || said.weight > 0 ? score : 0
    }

    /// The same number for the same deadline: "50,000 names by June", whatever is to be done with them.
    private func isSameDeadline(_ left: Int, _ right: Int) -> Bool {
        guard let one = accounts[left].dating.period, let other = accounts[right].dating.period, one.openness == .start,
            one == other
        else {
            return false
        }
        return shared(accounts[left].terms.numbers, accounts[right].terms.numbers) > 0
    }

    /// Who speaks in a telling that is a saying; `nil` for deeds and where nobody is named.
    func speaker(_ index: Int) -> Int32? {
        accounts[index].isSaying && accounts[index].agent >= 0 ? accounts[index].agent : nil
    }

    private func dateSupport(_ left: Account, _ right: Account) -> Float {
        guard left.dating.basis != .article, right.dating.basis != .article, let one = left.dating.period,
            let other = right.dating.period,
            one.interval.overlaps(other.interval)
        else { return 0 }
        let longer = Float(max(one.interval.dayCount, other.interval.dayCount))
        if one.interval == other.interval { return longer <= 31 ? 0.3 : 0.15 }
        return longer <= 31 ? 0.15 : 0.05
    }

    /// What is told undated is told when it is news: the further apart two articles, the less likely they mean one event.
    private func distancePenalty(_ left: Account, _ right: Account) -> Float {
        guard left.dating.basis != .stated || right.dating.basis != .stated, let one = left.dating.period,
            let other = right.dating.period
        else {
            return 0
        }
        let gap = max(one.earliest.number - other.latest.number, other.earliest.number - one.latest.number)
        switch gap {
        case ...10: return 0
        case ...45: return 0.2
        default: return 0.35
        }
    }

    /// The weight of what two ascending lists share, and its part of the lighter list.
    private func overlap(_ left: [UInt64], _ right: [UInt64]) -> (weight: Float, ratio: Float) {
        var common: Float = 0
        var leftWeight: Float = 0
        var rightWeight: Float = 0
        var i = 0
        var j = 0
        while i < left.count || j < right.count {
            if j == right.count || (i < left.count && left[i] < right[j]) {
                leftWeight += weights[Int(left[i])]
                i += 1
            } else if i == left.count || right[j] < left[i] {
                rightWeight += weights[Int(right[j])]
                j += 1
            } else {
                let weight = weights[Int(left[i])]
                common += weight
                leftWeight += weight
                rightWeight += weight
                i += 1
                j += 1
            }
        }
        // Between the lighter list and the mean, so that a short telling can join a long one but not on one word.
        let base = (min(leftWeight, rightWeight) + (leftWeight + rightWeight) / 2) / 2
        return (common, base > 0 ? common / max(base, 4) : 0)
    }

    private func sharedActors(_ left: Account, _ right: Account) -> Int {
        left.actors.count { right.actors.contains($0) }
    }

    private func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
        var count = 0
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                count += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
