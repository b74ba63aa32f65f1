import CivilTime

/// How likely two accounts tell one happening, from what they share and where they contradict.
struct TellingSimilarity: Sendable {
    let facts: [AccountFacts]
    let terms: TermLists
    /// For each actor what it is: an organization may speak through a person, a country act through its capital.
    private let kinds: [Actor.Kind]
    private let quantities: QuantityLists

    /// - Parameter accounts: Their terms are taken out of them.
    init(_ accounts: inout [Account], kinds: [Actor.Kind]) {
        terms = TermLists(&accounts)
        var facts: [AccountFacts] = []
        facts.reserveCapacity(accounts.count)
        for index in accounts.indices { facts.append(AccountFacts(accounts[index], kinds: kinds)) }
        self.facts = facts
        quantities = QuantityLists(accounts)
        self.kinds = kinds
    }

    /// The least score at which two accounts are taken for one event.
    static let threshold: Float = 0.45
    /// The score of two accounts that cannot tell one event.
    static let contradiction: Float = -1

    /// `contradiction`, 0 for no resemblance, from `threshold` on the same happening.
    func score(_ left: Int, _ right: Int) -> Float {
        let one = facts[left]
        let other = facts[right]
        if one.article == other.article, one.sentence == other.sentence {
            if isOneSpeech(one, other) || isOneDeed(one, other) { return Self.oneSpeech }
            // One sentence tells one thing twice only in passing: "the attack, which killed three".
            return one.isStrong != other.isStrong && one.kin == other.kin ? 0 : Self.contradiction
        }
        if one.isBeside(other) || other.isBeside(one) { return Self.contradiction }
        let bothSay = one.isSaying && other.isSaying
        let quotes = terms.isEmpty(.quotes, left) ? 0 : terms.shared(.quotes, left, right)
        if one.contradicts(other) {
            // The same words, or what befalls somebody once: one of the two has the date wrong.
            guard one.gap(to: other) <= 2, quotes >= 4 || isOnceInLife(one, other) else { return Self.contradiction }
        }
        guard one.isKin(to: other) || bothSay || quotes >= 2 || isSameDeadline(left, right) else { return 0 }
        if bothSay, speakersContradict(one, other), quotes < 4 { return Self.contradiction }
        if one.isPlanned != other.isPlanned {
            let (plan, deed) = one.isPlanned ? (one, other) : (other, one)
            guard plan.isFulfilled(by: deed) else { return Self.contradiction }
        }
        return bothSay ? sayingScore(left, right, quotes: quotes) : deedScore(left, right, quotes: quotes)
    }

    /// "Last week Lee spoke in Lund, saying …", "Lee echoed that, saying …": what is said while speaking is the speech, and
    /// has its day.
    func isOneSpeech(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.article == other.article && one.sentence == other.sentence && one.isSaying && other.isSaying
            && one.agent >= 0 && one.agent == other.agent
            && ((one.basis == .stated) != (other.basis == .stated) || one.elaborates != other.elaborates)
    }

    /// "was re-elected, beating …": a participle that tells its main verb's deed more closely.
    private func isOneDeed(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        !one.isSaying && !other.isSaying && one.elaborates != other.elaborates
            && (one.agent == other.agent || one.agent < 0 || other.agent < 0)
    }

    /// The score of what is said while speaking and the speech.
    static let oneSpeech: Float = 1

    // MARK: Deeds

    private func deedScore(_ left: Int, _ right: Int, quotes: Int) -> Float {
        let one = facts[left]
        let other = facts[right]
        // Who takes part and what else it is about: a rare name says as much as a rare word.
        let shared = overlap(left, right)
        let isSummary = isSummary(one, other)
        let isOnceInLife = isOnceInLife(one, other)
        guard shared.weight >= Self.leastShared || quotes > 0 || isSummary || isOnceInLife || isSameCount(left, right)
        else { return 0 }
        // "Bank shares jumped" and "the bank raised its rate" share a word, and no more; so do two quakes of no known date.
        let isSure =
            quotes > 0 || isSummary || isOnceInLife || one.concept == other.concept && one.isDated && other.isDated
        guard isSure || sharedCount(left, right) > 1 else { return 0 }
        // "The recount started", "the counting began": what is begun tells what a word for any deed does not.
        let isNamed = !one.nature.contains(.vague) || one.sideKin != 0 && one.sideKin == other.sideKin
        var score: Float = !isNamed ? 0 : one.concept == other.concept ? 0.2 : 0.05
        score += shared.support + dateSupport(one, other)
        score += agentSupport(left, right)
        if quotes > 0 { score += 0.2 + 0.05 * Float(min(quotes, 4)) }
        if isSummary { score += 0.25 }
        let isOnce = one.nature.contains(.once) || other.nature.contains(.once)
        if isOnceInLife || isOnce && shared.actors >= Self.leastSharedOnce { score += 0.25 }
        score += numberSupport(left, right)
        return isOnceInLife && !(one.isDated && other.isDated)
            ? score : score - distancePenalty(one, other, comesAgain: one.nature.contains(.recurring))
    }

    private func sharedCount(_ left: Int, _ right: Int) -> Int {
        let (one, other) = (facts[left], facts[right])
        // "filed an appeal" and "appealed", "opened an inquiry" and "announced an inquiry" share the deed itself.
        let namesDeed = one.kin != other.kin || one.sideKin != 0 && one.sideKin == other.sideKin
        let others = terms.shared(.words, left, right) + terms.shared(.numbers, left, right) + (namesDeed ? 1 : 0)
        if isOneArticle(left, right) { return others }
        // A day that both state is such a thing for who is the same person, or beside a word.
        let isSameDay = isSameStatedDay(one, other) && (others > 0 || one.person >= 0 && one.person == other.person)
        return others + terms.shared(.actors, left, right) + (isSameDay ? 1 : 0)
    }

    private func isSameStatedDay(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.basis == .stated && other.basis == .stated && one.isDated && other.isDated
            && max(one.dayCount, other.dayCount) == 1 && one.overlaps(other)
    }

    /// The same deed to the same number, unless that is small: "fourteen people were hurt", "14 others were injured".
    private func isSameCount(_ left: Int, _ right: Int) -> Bool {
        facts[left].concept == facts[right].concept && !facts[left].nature.contains(.vague)
            && quantities.sharesCount(left, right)
    }

    /// The same person dies but once, and in one story resigns or is arrested but once, however often the folder names
    /// them.
    private func isOnceInLife(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.onceFor >= 0 && one.onceFor == other.onceFor && one.concept == other.concept && isPerson(one.onceFor)
            // "Jailed since May" is no deed of a day.
            && !one.lasts && !other.lasts
    }

    /// The same deed alone is not enough: something it is done to, or who did it, must be shared too, and say something.
    private static let leastShared: Float = 3
    /// Less will do for what befalls somebody once.
    private static let leastSharedOnce: Float = 2

    private func agentSupport(_ left: Int, _ right: Int) -> Float {
        let (one, other) = (facts[left], facts[right])
        let isMutual = one.nature.contains(.mutual)
        // One person leaves the firm, and another does.
        if !isMutual, areOthers(one.person, other.person, left, right) { return Self.otherPerson }
        // Two papers: "Apple unveils the Mini", "Apple unveils the Air".
        let isOtherPatient =
            !isMutual && one.article != other.article && kind(one.patient) == kind(other.patient)
            && kind(one.patient) != .place && areOthers(one.patient, other.patient, left, right)
        let forPatient = isOtherPatient ? Self.otherPatient : 0
        guard one.agent >= 0, other.agent >= 0 else { return forPatient }
        if one.agent == other.agent { return forPatient + 0.05 }
        // A body may act through a person, a country through its capital; two firms are two. Who meets is met.
        let isOther =
            !isMutual && kind(one.agent) == kind(other.agent) && kind(one.agent) != .place
            && terms.shared(.actors, left, right) == 0
        return isOther ? Self.otherAgent : forPatient - 0.05
    }

    private static let otherPerson: Float = -0.9
    private static let otherAgent: Float = -0.7
    private static let otherPatient: Float = -0.3

    /// Whether two actors are two, and neither account knows of the other's.
    private func areOthers(_ one: Int32, _ other: Int32, _ left: Int, _ right: Int) -> Bool {
        one >= 0 && other >= 0 && one != other && !terms.contains(one, .actors, right)
            && !terms.contains(other, .actors, left)
    }

    /// A headline and the opening of its article tell the same.
    private func isSummary(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.article == other.article && one.isHeadline != other.isHeadline
            && (one.isHeadline ? other : one).traits.contains(.opening)
    }

    /// The weight of the terms and actors that two accounts share, and how far they speak for one happening.
    private func overlap(_ left: Int, _ right: Int) -> (weight: Float, actors: Float, support: Float) {
        let words = terms.weigh(.words, left, right)
        let actors = terms.weigh(.actors, left, right)
        let all = overlap(words.common + actors.common, words.left + actors.left, words.right + actors.right)
        let inWords = overlap(words.common, words.left, words.right).ratio
        // Main clauses of one article are about the same people anyway: what else they say must tell.
        if isOneArticle(left, right) {
            return (words.common, actors.common, 0.65 * inWords + min(0.15, 0.03 * actors.common))
        }
        // The same people in other words, or the same words of fewer people.
        return (all.weight, actors.common, max(0.65 * all.ratio, 0.6 * inWords + min(0.3, 0.06 * actors.common)))
    }

    private func isOneArticle(_ left: Int, _ right: Int) -> Bool {
        let one = facts[left]
        let other = facts[right]
        return one.article == other.article && one.isStrong && other.isStrong
    }

    // MARK: Sayings

    /// Sayings are many and alike: the words quoted tell them apart, or all their words do.
    private func sayingScore(_ left: Int, _ right: Int, quotes: Int) -> Float {
        let one = facts[left]
        let other = facts[right]
        let bothQuote = !terms.isEmpty(.quotedWords, left) && !terms.isEmpty(.quotedWords, right)
        let kind = bothQuote ? TermLists.Kind.words : .saidWords
        let words = overlap(kind, left, right)
        let said = overlap(.quotedWords, left, right)
        let sharesWords = words.ratio >= 0.5 && terms.shared(kind, left, right) > 1
        if quotes == 0, said.weight == 0, !sharesWords { return 0 }
        var score = 0.65 * words.ratio
        if quotes > 0 {
            score += 0.3 + 0.1 * Float(min(quotes, 4))
        } else if said.weight > 0 {
            score += 0.45 * said.ratio + 0.1
        }
        if terms.shared(.actors, left, right) > 0 { score += 0.15 }
        if one.agent >= 0, one.agent == other.agent { score += 0.1 }
        // A person and a body: Albright does not speak for South Africa.
        if quotes == 0, areOthers(one.agent, other.agent, left, right) { score -= 0.3 }
        return score + numberSupport(left, right) + dateSupport(one, other) / 2
            - distancePenalty(one, other, comesAgain: quotes == 0)
    }

    /// Two people, or two bodies, do not say one thing; a body and a person who speaks for it may.
    private func speakersContradict(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        guard one.agent >= 0, other.agent >= 0, one.agent != other.agent else { return false }
        return isPerson(one.agent) == isPerson(other.agent)
    }

    private func isPerson(_ actor: Int32) -> Bool { kind(actor) == .person }

    private func kind(_ actor: Int32) -> Actor.Kind? {
        kinds.indices.contains(Int(actor)) ? kinds[Int(actor)] : nil
    }

    // MARK: Dates and numbers

    /// The same number for the same deadline: "50,000 names by June", whatever is to be done with them.
    private func isSameDeadline(_ left: Int, _ right: Int) -> Bool {
        let one = facts[left]
        let other = facts[right]
        guard one.openness == .start, other.openness == .start, one.start == other.start, one.end == other.end else {
            return false
        }
        return terms.shared(.numbers, left, right) > 0
    }

    private func dateSupport(_ one: AccountFacts, _ other: AccountFacts) -> Float {
        guard one.isDated, other.isDated, one.basis != .article, other.basis != .article else { return 0 }
        guard one.overlaps(other) else { return one.basis == .stated || other.basis == .stated ? -0.15 : -0.05 }
        // All that one article tells of a day has that day.
        if one.article == other.article { return 0.1 }
        let longer = max(one.dayCount, other.dayCount)
        // "Wednesday" and "Wednesday afternoon" are one day.
        if longer == 1 || one.start == other.start && one.end == other.end { return longer <= 31 ? 0.3 : 0.15 }
        return longer <= 31 ? 0.15 : 0.05
    }

    /// What is told undated is told when it is news: the further apart two articles, the less likely they mean one event.
    ///
    /// - Parameter comesAgain: What somebody says days later, in other words, is another saying.
    private func distancePenalty(_ one: AccountFacts, _ other: AccountFacts, comesAgain: Bool) -> Float {
        guard one.isDated, other.isDated else { return one.article == other.article ? 0 : Self.unknownDistance }
        guard one.basis != .stated || other.basis != .stated else { return 0 }
        switch one.gap(to: other) {
        case ...3: return 0
        case ...10: return comesAgain ? 0.15 : 0
        case ...45: return comesAgain ? 0.25 : 0.15
        case ...200: return 0.25
        default: return 0.35
        }
    }

    /// The penalty where the date of one is not known.
    private static let unknownDistance: Float = 0.1

    private func numberSupport(_ left: Int, _ right: Int) -> Float {
        let isShared = terms.shared(.numbers, left, right) > 0
        let accord = quantities.accord(left, right)
        // "Rose 12 percent to $1.37 billion", "rose 14 percent to $4.03 billion".
        if accord.conflicts > 1, accord.agreements == 0 { return -0.9 }
        // Two papers may count 12 and 14; 12 and 40 are two counts. "Fell 22 percent to $182.6 million" and "fell 22 percent to
        // $36.5 million" share a number by chance.
        if accord.conflicts > 0 { return isShared ? -0.1 : -0.5 }
        if isShared { return 0.2 }
        return accord.nearnesses > 0 ? -0.1 : 0
    }

    private func overlap(_ kind: TermLists.Kind, _ left: Int, _ right: Int) -> (weight: Float, ratio: Float) {
        let sums = terms.weigh(kind, left, right)
        return overlap(sums.common, sums.left, sums.right)
    }

    private func overlap(_ common: Float, _ left: Float, _ right: Float) -> (weight: Float, ratio: Float) {
        // Between the lighter list and the mean, so that a short telling can join a long one but not on one word.
        let base = (min(left, right) + (left + right) / 2) / 2
        return (common, base > 0 ? common / max(base, 4) : 0)
    }
}
