import CivilTime

extension DayWeights {
    /// Why the day is one of these, for a reader: what bounds the interval on either side, and the story it belongs to.
    func because(_ interval: ClosedRange<Int32>) -> String {
        let bounds = evidence.filter { $0.kind == .bound }
        var reasons: [String] = []
        let low = strongest(of: bounds) { strength($0, from: interval.lowerBound, step: -1) }
        if let low { reasons.append("not before \(Wording.day(low.day + 1)): \(low.evidence.reason)") }
        if let high = strongest(of: bounds, { strength($0, from: interval.upperBound, step: 1) }),
            high.evidence.reason != low?.evidence.reason
        {
            reasons.append(high.evidence.reason)
        }
        if let story = evidence.first(where: { $0.kind == .story }) { reasons.append(story.reason) }
        return reasons.isEmpty ? "from the dates that it tells" : reasons.joined(separator: "; ")
    }

    /// How sharply a piece of evidence falls outside an end of the interval: the day of the fall, and the ratio.
    private func strength(
        _ evidence: Evidence, from end: Int32, step: Int32
    ) -> (day: Int32, ratio: Double) {
        var best: (day: Int32, ratio: Double) = (end, 1)
        for distance in 0..<Int32(5) {
            let inside = end + step * distance
            let outside = inside + step
            let ratio =
                evidence.factor(CivilDay(number: inside)) / max(evidence.factor(CivilDay(number: outside)), 1e-9)
            // The nearer the fall, the more it is the one that bounds.
            let weighed = ratio / Double(distance + 1)
            if weighed > best.ratio { best = (outside, weighed) }
        }
        return best
    }

    private func strongest(
        of evidence: [Evidence], _ strength: (Evidence) -> (day: Int32, ratio: Double)
    ) -> (evidence: Evidence, day: Int32)? {
        var best: (evidence: Evidence, day: Int32)?
        var highest = 1.8
        for candidate in evidence {
            let (day, ratio) = strength(candidate)
            if ratio > highest {
                highest = ratio
                best = (candidate, day)
            }
        }
        return best
    }
}
