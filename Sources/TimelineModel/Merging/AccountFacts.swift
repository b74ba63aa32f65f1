import CivilTime

/// What comparing asks of an account most often, in one plain value: most pairs are told apart without a look further.
struct AccountFacts: Sendable {
    let article: Int32
    let sentence: Int32
    /// Equal for tellings of one concept, and of concepts that can tell one happening.
    let concept: UInt64
    let kin: UInt64
    /// The kin of what it tells beside its concept; 0 where there is nothing.
    let sideKin: UInt64
    /// Befalls the same people at most once, or seldom.
    let isOnce: Bool
    /// Whom it befalls but once, in one story: who resigns, who is arrested; -1 where that is not known or may come again.
    let onceFor: Int32
    /// Done by two to each other, so that either may be told to have done it.
    let isMutual: Bool
    /// A word for any deed, which does not tell one from another.
    let isVague: Bool
    /// The first that acts; -1 where nobody is known to.
    let agent: Int32
    /// Minutes of civil time, half-open, an approximate date as wide as it may be; both 0 where there is no date.
    let start: Int64
    let end: Int64
    let openness: CivilPeriod.Openness
    /// Stated to go on for more than a month: "since May".
    let lasts: Bool
    let basis: Dating.Basis
    let isDated: Bool
    let traits: Account.Traits
    let status: EventStatus

    init(_ account: Account) {
        article = Int32(clamping: account.article)
        sentence = account.sentence
        concept = account.concept
        kin = ConceptKin.shared.kin(of: account.concept)
        sideKin = account.sideConcept == 0 ? 0 : ConceptKin.shared.kin(of: account.sideConcept)
        agent = account.agent
        isOnce = ConceptKin.shared.isOnce(account.concept)
        onceFor =
            ConceptKin.shared.isOnceForAgent(account.concept)
            ? account.agent : ConceptKin.shared.isOnceForPatient(account.concept) ? account.patient : -1
        isMutual = ConceptKin.shared.isMutual(account.concept)
        isVague = ConceptKin.shared.isVague(account.concept)
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

    var isStrong: Bool { traits.contains(.strong) }
    var isSaying: Bool { traits.contains(.saying) }
    var elaborates: Bool { traits.contains(.elaborating) }
    var isHeadline: Bool { traits.contains(.headline) }
    /// Headlines tell what has happened in the present tense; they plan nothing by themselves.
    var isPlanned: Bool { status == .planned && (isStrong || !isHeadline) }

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
        switch openness {
        case .end: return deed.start + Self.day > start && (basis == .stated || deed.article != article)
        case .start: return deed.end <= end
        case .none: return overlaps(deed)
        }
    }
}
