import CivilTime

/// What comparing asks of an account most often, in one plain value of 72 bytes: most pairs are told apart without a look
/// further.
struct AccountFacts: Sendable {
    /// Equal for tellings of one concept, and of concepts that can tell one happening.
    let concept: UInt64
    let kin: UInt64
    /// The kin of what it tells beside its concept; 0 where there is nothing.
    let sideKin: UInt64
    let time: ToldTime
    let article: Int32
    let sentence: Int32
    /// The first that acts; -1 where nobody is known to.
    let agent: Int32
    /// The first that it is done to; -1 where nobody is known.
    let patient: Int32
    /// Who says so; -1 where nobody is named.
    let speaker: Int32
    /// The person whom it is about: who acts, else who is the subject of a passive or is arrested; -1 where that is no person.
    let person: Int32
    let nature: ConceptKin.Nature
    let traits: Account.Traits
    let status: EventStatus

    /// - Parameters:
    ///   - place: The account's place in `accounts`; a copy of it would count a reference to each of its lists.
    ///   - kinds: What each actor is.
    init(_ accounts: [Account], _ place: Int, kinds: [Actor.Kind]) {
        article = Int32(clamping: accounts[place].passage.article)
        sentence = accounts[place].sentence
        concept = accounts[place].concept
        (kin, nature) = ConceptKin.shared[concept]
        let sideConcept = accounts[place].sideConcept
        sideKin = sideConcept == 0 ? 0 : ConceptKin.shared[sideConcept].kin
        traits = accounts[place].traits
        let actors = accounts[place].actors
        let agentCount = Int(accounts[place].agentCount)
        agent = Account.agent(among: actors, agentCount: agentCount)
        patient = Account.patient(
            among: actors, agentCount: agentCount, takingCount: Int(accounts[place].takingCount), traits)
        speaker = accounts[place].speaker
        let undergoes = traits.contains(.passive) || nature.contains(.onceForPatient)
        person =
            Self.isPerson(agent, kinds) ? agent : undergoes && Self.isPerson(patient, kinds) ? patient : -1
        time = ToldTime(period: accounts[place].dating.period, basis: accounts[place].dating.basis)
        status = accounts[place].passage.status
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

    /// Whether both can tell one happening by what their words mean.
    func isKin(to other: AccountFacts) -> Bool { kin == other.kin || isSideKin(to: other) }

    /// Whether either tells beside its concept what the other tells.
    func isSideKin(to other: AccountFacts) -> Bool { sideKin == other.kin || kin == other.sideKin }

    var start: Int64 { time.start }
    var end: Int64 { time.end }
    var openness: CivilPeriod.Openness { time.openness }
    var lasts: Bool { time.lasts }
    var basis: Dating.Basis { time.basis }
    var isDated: Bool { time.isDated }
    var dayCount: Int64 { time.dayCount }

    func overlaps(_ other: AccountFacts) -> Bool { time.overlaps(other.time) }

    /// Whole days between two periods that do not touch.
    func gap(to other: AccountFacts) -> Int64 { time.gap(to: other.time) }

    /// Two stated dates that can't both be true.
    func contradicts(_ other: AccountFacts) -> Bool { time.contradicts(other.time) }

    /// Whether either states its day.
    func statesDay(with other: AccountFacts) -> Bool { basis == .stated || other.basis == .stated }

    /// "also released": told beside what its article has told before.
    func isBeside(_ earlier: AccountFacts) -> Bool {
        article == earlier.article && traits.contains(.additional) && earlier.sentence < sentence && !earlier.isHeadline
    }

    /// Whether a title tells it as the news of its day, and another article what it dates, or has in its own title, more
    /// than a month away.
    func isOtherNews(than other: AccountFacts) -> Bool {
        guard article != other.article, traits.contains(.titled), basis == .article, status == .happened, isDated,
            other.isDated, !other.isPlanned, other.basis == .stated || other.traits.contains(.titled)
        else { return false }
        return gap(to: other) > TellingSimilarity.month
    }

    /// Whether one tells what has come about over a long time, and the other what came about in a part of it: "since 1993,
    /// three have been killed", "rose 12 percent in a year"; and a day's death, a day's rise.
    func isSpan(around other: AccountFacts) -> Bool {
        guard basis == .stated, other.basis == .stated, isDated, other.isDated else { return false }
        if nature.contains(.measured) { return dayCount > 4 * other.dayCount }
        return nature.contains(.harm) && lasts && other.dayCount <= 31
    }

    /// Whether a plan can have come to pass by what the other tells: in its time, or after the article that planned it.
    func isFulfilled(by deed: AccountFacts) -> Bool {
        guard isDated, deed.isDated, deed.dayCount <= 92 else { return false }
        let day = ToldTime.day
        if basis == .article, openness == .none {
            // "Will", with no day: soon after the article.
            return deed.start + day > start && deed.start < end + 62 * day
                && (deed.article != article || deed.isHeadline)
        }
        switch openness {
        case .end: return deed.start + day > start && (basis == .stated || deed.article != article)
        case .start: return deed.end <= end
        case .none: return overlaps(deed)
        }
    }
}
