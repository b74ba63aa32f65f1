import CivilTime

/// What joining asks of a telling, in plain numbers: comparing two costs no look into the tellings themselves.
struct TellingFacts {
    let article: Int32
    let sentence: Int32
    /// Equal for tellings of one concept.
    let concept: Int32
    let isSaying: Bool
    let isOccurrence: Bool
    let isPlanned: Bool
    let isStrong: Bool
    let isAnaphoric: Bool
    let basis: Dating.Basis
    let period: CivilPeriod?
    /// The first that acts; -1 where nobody is known to.
    let agent: Int32

    init(_ telling: Telling, concept: Int32) {
        article = Int32(clamping: telling.article)
        sentence = Int32(clamping: telling.sentence)
        self.concept = concept
        isSaying = telling.concept.isSaying
        isOccurrence = telling.concept.kind == .occurrence
        isPlanned = telling.status == .planned
        isStrong = telling.strength == .strong
        isAnaphoric = telling.isAnaphoric
        basis = telling.dating.basis
        period = telling.dating.period
        agent = telling.agentCount > 0 ? Int32(telling.actors.first ?? -1) : -1
    }

    /// In the order of the tellings, their concepts numbered as they come.
    static func all(_ tellings: [Telling]) -> [TellingFacts] {
        var concepts: [String: Int32] = [:]
        return tellings.map { telling in
            let next = Int32(concepts.count)
            let concept = concepts[telling.concept.name] ?? next
            if concept == next { concepts[telling.concept.name] = next }
            return TellingFacts(telling, concept: concept)
        }
    }

    /// Two stated dates that can't both be true.
    func contradicts(_ other: TellingFacts) -> Bool {
        guard basis == .stated, other.basis == .stated, let one = period, let another = other.period else {
            return false
        }
        if one.openness == .start || another.openness == .start {
            // A deadline is met by what comes before it, and contradicted by another deadline.
            return one.openness == another.openness && !one.interval.overlaps(another.interval)
        }
        return !one.interval.overlaps(another.interval)
    }
}
