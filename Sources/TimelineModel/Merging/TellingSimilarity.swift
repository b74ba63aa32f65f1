import CivilTime

/// How likely two tellings tell one happening, from what they share and where they contradict.
struct TellingSimilarity {
    let facts: [TellingFacts]
    let terms: [TellingTerms]
    /// For each term how much it says: little where it stands in many tellings.
    let weights: [Float]

    init(_ tellings: [Telling], terms: [TellingTerms], weights: [Float]) {
        facts = TellingFacts.all(tellings)
        self.terms = terms
        self.weights = weights
    }

    /// The least score at which two tellings are taken for one event.
    static let threshold: Float = 0.5

    /// 0 for no resemblance or a contradiction; from `threshold` on the same happening.
    func score(_ left: Int, _ right: Int) -> Float {
        let one = facts[left]
        let other = facts[right]
        if one.article == other.article, one.sentence == other.sentence { return 0 }
        let quotes = shared(terms[left].quotes, terms[right].quotes)
        let bothSay = one.isSaying && other.isSaying
        let isSameConcept = one.concept == other.concept || bothSay
        guard isSameConcept || quotes >= 2 || isSameDeadline(left, right) else { return 0 }
        guard !one.contradicts(other) else { return 0 }
        // What is planned and what has happened are one only where a stated date says so.
        if one.isPlanned != other.isPlanned, one.basis != .stated || other.basis != .stated { return 0 }

        let words = overlap(terms[left].words, terms[right].words)
        let said = overlap(terms[left].quotedWords, terms[right].quotedWords)
        // Sayings are many and alike: the words quoted tell them apart, or all their words do.
        if bothSay, one.agent >= 0, other.agent >= 0, one.agent != other.agent { return 0 }
        if bothSay, said.weight == 0, words.ratio < 0.5 || one.concept != other.concept { return 0 }
        var score = 0.75 * words.ratio
        if quotes > 0 {
            score += 0.2 + 0.1 * Float(min(quotes, 4))
        } else if bothSay, said.weight > 0 {
            score += 0.45 * said.ratio + 0.1
        }
        if isSameConcept, !bothSay, one.isOccurrence { score += 0.15 }

        let numbers = shared(terms[left].numbers, terms[right].numbers)
        if numbers > 0 {
            score += 0.2
        } else if !terms[left].numbers.isEmpty, !terms[right].numbers.isEmpty {
            score -= 0.15
        }

        let actors = shared(terms[left].actors, terms[right].actors)
        if actors > 0 { score += 0.1 + 0.05 * Float(min(actors, 3)) }
        if one.agent >= 0, other.agent >= 0 { score += one.agent == other.agent ? 0.1 : actors == 0 ? -0.2 : 0 }
        score += dateSupport(one, other) - distancePenalty(one, other)
        return words.weight > 0 || quotes > 0 || said.weight > 0 ? score : 0
    }

    /// The same number for the same deadline: "50,000 names by June", whatever is to be done with them.
    private func isSameDeadline(_ left: Int, _ right: Int) -> Bool {
        guard let one = facts[left].period, let other = facts[right].period, one.openness == .start, one == other else {
            return false
        }
        return shared(terms[left].numbers, terms[right].numbers) > 0
    }

    /// Who speaks in a telling that is a saying; `nil` for deeds and where nobody is named.
    func speaker(_ index: Int) -> Int32? {
        facts[index].isSaying && facts[index].agent >= 0 ? facts[index].agent : nil
    }

    private func dateSupport(_ left: TellingFacts, _ right: TellingFacts) -> Float {
        guard left.basis != .article, right.basis != .article, let one = left.period, let other = right.period,
            one.interval.overlaps(other.interval)
        else { return 0 }
        let longer = Float(max(one.interval.dayCount, other.interval.dayCount))
        if one.interval == other.interval { return longer <= 31 ? 0.3 : 0.15 }
        return longer <= 31 ? 0.15 : 0.05
    }

    /// What is told undated is told when it is news: the further apart two articles, the less likely they mean one event.
    private func distancePenalty(_ left: TellingFacts, _ right: TellingFacts) -> Float {
        guard left.basis != .stated || right.basis != .stated, let one = left.period, let other = right.period else {
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
    private func overlap(_ left: [Int32], _ right: [Int32]) -> (weight: Float, ratio: Float) {
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

    private func shared<Value: Comparable>(_ left: [Value], _ right: [Value]) -> Int {
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
