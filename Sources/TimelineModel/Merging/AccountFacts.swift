import CivilTime

/// What comparing asks of an account most often, in one plain value of 72 bytes: most pairs are told apart without a look
/// further.
struct AccountFacts: Sendable {
    /// Equal for tellings of one concept, and of concepts that can tell one happening.
    let concept: UInt64
    let kin: UInt64
    /// The kin of what it tells beside its concept; 0 where there is nothing.
    let sideKin: UInt64
    /// Minutes of civil time, half-open, an approximate date as wide as it may be; both 0 where there is no date.
    let start: Int64
    let end: Int64
    let article: Int32
    let sentence: Int32
    /// The first that acts; -1 where nobody is known to.
    let agent: Int32
    /// The first that it is done to; -1 where nobody is known.
    let patient: Int32
    /// The person whom it is about: who acts, else who is the subject of a passive or is arrested; -1 where that is no person.
    let person: Int32
    let nature: ConceptKin.Nature
    let openness: CivilPeriod.Openness
    /// Stated to go on for more than a month: "since May".
    let lasts: Bool
    let basis: Dating.Basis
    let isDated: Bool
    let traits: Account.Traits
    let status: EventStatus

    /// - Parameter kinds: What each actor is.
    init(_ account: borrowing Account, kinds: [Actor.Kind]) {
        article = Int32(clamping: account.article)
        sentence = account.sentence
        concept = account.concept
        (kin, nature) = ConceptKin.shared[account.concept]
        sideKin = account.sideConcept == 0 ? 0 : ConceptKin.shared[account.sideConcept].kin
        agent = account.agent
        patient = account.patient
        let undergoes = account.traits.contains(.passive) || nature.contains(.onceForPatient)
        person =
            Self.isPerson(account.agent, kinds)
            ? account.agent : undergoes && Self.isPerson(account.patient, kinds) ? account.patient : -1
        let interval = account.dating.period?.interval
        // "Less than two weeks ago" may miss by as much again.
        let isApproximate = account.dating.period?.isApproximate ?? false
        let slack = isApproximate ? min(Int64(interval?.dayCount ?? 0), 31) * Self.day : 0
        start = (interval?.start.minutes ?? 0) - slack
        end = (interval?.end.minutes ?? 0) + slack + Self.restOfNight(interval)
        openness = account.dating.period?.openness ?? .none
        lasts =
            account.dating.basis == .stated
            && (openness == .end || account.dating.period?.endPrecision != nil && (interval?.dayCount ?? 0) > 31)
        basis = account.dating.basis
        isDated = account.dating.period != nil
        traits = account.traits
        status = account.status
    }

    /// Whom it befalls but once, in one story: who resigns, who is arrested; -1 where that is not known or may come again.
    var onceFor: Int32 {
        nature.contains(.onceForAgent) ? agent : nature.contains(.onceForPatient) ? patient : -1
    }
    var isStrong: Bool { traits.contains(.strong) }
    var isSaying: Bool { traits.contains(.saying) }
    var elaborates: Bool { traits.contains(.elaborating) }
    var isHeadline: Bool { traits.contains(.headline) }
    /// Headlines tell what has happened in the present tense; they plan nothing by themselves.
    var isPlanned: Bool { status == .planned && (isStrong || !isHeadline) }

    private static func isPerson(_ actor: Int32, _ kinds: [Actor.Kind]) -> Bool {
        kinds.indices.contains(Int(actor)) && kinds[Int(actor)] == .person
    }

    private static let day: Int64 = 1440

    /// A night that is counted to its day goes on after midnight.
    private static func restOfNight(_ interval: CivilInterval?) -> Int64 {
        guard let interval, interval.end.minutes % day == 0, interval.end.minutes - interval.start.minutes <= day / 2
        else { return 0 }
        return day / 4
    }

    /// Whether both can tell one happening by what their words mean.
    func isKin(to other: AccountFacts) -> Bool {
        kin == other.kin || sideKin == other.kin || kin == other.sideKin
    }

    var dayCount: Int64 { max(1, (end - start + Self.day - 1) / Self.day) }

    func overlaps(_ other: AccountFacts) -> Bool { start < other.end && other.start < end }

    /// Whole days between two periods that do not touch.
    func gap(to other: AccountFacts) -> Int64 { max(0, max(start - other.end, other.start - end) / Self.day) }

    /// Whether either states its day.
    func statesDay(with other: AccountFacts) -> Bool { basis == .stated || other.basis == .stated }

    /// "also released": told beside what its article has told before.
    func isBeside(_ earlier: AccountFacts) -> Bool {
        article == earlier.article && traits.contains(.additional) && earlier.sentence < sentence && !earlier.isHeadline
    }

    /// Two stated dates that can't both be true.
    func contradicts(_ other: AccountFacts) -> Bool {
        guard basis == .stated, other.basis == .stated, isDated, other.isDated else { return false }
        // A deadline is met by what comes before it, and contradicted by another deadline.
        if openness == .start || other.openness == .start {
            return openness == other.openness && !overlaps(other)
        }
        return !overlaps(other)
    }

    /// Whether a plan can have come to pass by what the other tells: in its time, or after the article that planned it.
    func isFulfilled(by deed: AccountFacts) -> Bool {
        guard isDated, deed.isDated, deed.dayCount <= 92 else { return false }
        if basis == .article, openness == .none {
            // "Will", with no day: soon after the article.
            return deed.start + Self.day > start && deed.start < end + 62 * Self.day
                && (deed.article != article || deed.isHeadline)
        }
        switch openness {
        case .end: return deed.start + Self.day > start && (basis == .stated || deed.article != article)
        case .start: return deed.end <= end
        case .none: return overlaps(deed)
        }
    }
}
