import CivilTime

/// Whether two deeds are one.
extension TellingSimilarity {
    func deedScore(_ left: Int, _ right: Int, quotes: Int) -> Float {
        let one = facts[left]
        let other = facts[right]
        // Who takes part and what else it is about: a rare name says as much as a rare word.
        let shared = overlap(left, right)
        let isSummary = isSummary(one, other)
        let isOnceInLife = isOnceInLife(one, other)
        let isRepeated = isRepeated(left, right, shared.actors)
        let isTelling = shared.weight >= Self.leastShared || quotes > 0 || isSummary || isOnceInLife || isRepeated
        let isCounted = !isTelling && terms.shared(.numbers, left, right) > 0
        let isDayOfStory = !isTelling && isOneDay(one, other)
        guard isTelling || isCounted || isDayOfStory else { return 0 }
        let dates = dateSupport(one, other)
        let isNews = dates >= Self.sameMonth || isCounted && !one.statesDay(with: other) && one.gap(to: other) <= 1
        let isOneStory = isNews && ties.areOneStory(one.article, other.article)
        guard
            isTelling || isOneStory || isDayOfStory && one.article == other.article
                || isCounted && isSameCount(left, right)
        else { return 0 }
        // "Bank shares jumped" and "the bank raised its rate" share a word, and no more; so do two quakes of no known date.
        let isSure =
            quotes > 0 || isSummary || isOnceInLife
            || one.concept == other.concept && one.isDated && other.isDated
                && (one.gap(to: other) <= Self.month || shared.actors >= Self.leastShared)
        guard isSure || sharedCount(left, right) + (isOneStory ? 1 : 0) > 1 else { return 0 }
        // "The recount started", "the counting began": what is begun tells what a word for any deed does not.
        let isNamed = !one.nature.contains(.vague) || one.sideKin != 0 && one.sideKin == other.sideKin
        var score: Float = !isNamed ? 0 : one.concept == other.concept ? 0.2 : 0.05
        score += shared.support + dates + (isOneStory ? Self.oneStory : 0)
        score += agentSupport(left, right)
        if quotes > 0 { score += 0.2 + 0.05 * Float(min(quotes, 4)) }
        if isSummary { score += one.concept == other.concept ? 0.25 : 0.15 }
        let isOnce = one.nature.contains(.once) || other.nature.contains(.once)
        if isOnceInLife || isOnce && shared.actors >= Self.leastSharedOnce { score += 0.25 }
        score += numberSupport(left, right, mayGrow: isOneStory && one.nature.contains(.harm))
        if isRepeated { score += 0.1 }
        if quotes == 0, !isSummary, !isOnceInLife { score += thingSupport(left, right) }
        if tellsOtherNews(one, other) { score += Self.otherNews }
        if !isSummary, isOpposite(one, other) || isOpposite(other, one) { score += Self.opposite }
        let isMeasured = one.nature.contains(.measured)
        if quotes == 0, isMeasured || dates < Self.sameMonth, areOfOthers(left, right) {
            score += isMeasured ? Self.otherPerson : Self.otherNames
        }
        // Who is dead was not killed again when the next paper came out.
        let isKnownOnce = isOnceInLife && (!(one.isDated && other.isDated) || one.nature.contains(.harm))
        return isKnownOnce
            ? score : score - distancePenalty(one, other, comesAgain: one.nature.contains(.recurring))
    }

    /// What it adds that two articles follow one story.
    private static let oneStory: Float = 0.1

    /// The same deed of the same people in one article, told once more in passing: "when it announced the deal".
    private func isRepeated(_ left: Int, _ right: Int, _ sharedActors: Float) -> Bool {
        let (one, other) = (facts[left], facts[right])
        return one.article == other.article && one.concept == other.concept && sharedActors >= 4
            && !one.nature.contains(.vague) && !one.nature.contains(.recurring) && one.isPlanned == other.isPlanned
            && (terms.isEmpty(.words, left) || terms.isEmpty(.words, right))
    }

    private static let otherNews: Float = -0.2

    /// What it tells against one happening that they tell of two things.
    private func thingSupport(_ left: Int, _ right: Int) -> Float {
        let (one, other) = (facts[left], facts[right])
        guard terms.shared(.numbers, left, right) == 0 else { return 0 }
        let isOfSuch = one.nature.contains(.ofThings) && other.nature.contains(.ofThings)
        guard terms.areOfOtherThings(left, right) else {
            return isOfSuch && sharesNoContent(left, right) ? Self.nothingShared : 0
        }
        if isOfSuch { return Self.otherThingOfSuch }
        guard !isSameStatedDay(one, other) else { return 0 }
        return one.article == other.article ? Self.otherThingHere : Self.otherThing
    }

    /// Papers have many words for one thing, one article has few; who files a suit files no affidavit.
    private static let otherThing: Float = -0.15
    private static let otherThingHere: Float = -0.3
    private static let otherThingOfSuch: Float = -0.4
    private static let nothingShared: Float = -0.2

    /// "Lind announced that the visas …", "Lind announced more trains": the same body announces much.
    private func sharesNoContent(_ left: Int, _ right: Int) -> Bool {
        max(terms.list(.words, left).count, terms.list(.words, right).count) >= 3
            && terms.shared(.words, left, right) == 0 && terms.namesAcross(left, right).count == 0
            && !facts[left].isSideKin(to: facts[right])
    }

    private static let otherNames: Float = -0.3

    /// Whether two papers of different stories name people or bodies, and none in common: "Tarn signed a letter of intent".
    ///
    /// Whose figures rise and fall, as all figures do, must be told of both: "Tarn's net income fell", "Norvik said that net
    /// fell".
    private func areOfOthers(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (facts[left], facts[right])
        let isMeasured = one.nature.contains(.measured)
        guard one.article != other.article, !ties.areOneStory(one.article, other.article),
            isMeasured || namesSomebody(left) && namesSomebody(right)
        else { return false }
        let isOnesFigure =
            isMeasured
            && (one.speaker >= 0 && (one.speaker == other.speaker || names(one.speaker, right))
                || other.speaker >= 0 && names(other.speaker, left))
        return !isOnesFigure && terms.shared(.actors, left, right) == 0
            && terms.namesAcross(left, right).count == 0 && !terms.sharesNames(left, right)
    }

    private func names(_ actor: Int32, _ account: Int) -> Bool {
        terms.contains(actor, .actors, account) || terms.contains(actor, .words, account)
    }

    private func namesSomebody(_ account: Int) -> Bool {
        func isSomebody(_ term: TermLists.Term) -> Bool {
            guard terms.isName(term) else { return false }
            let kind = kinds[Int(term.number)]
            return kind == .person || kind == .organization
        }
        return terms.list(.actors, account).contains(where: isSomebody)
            || terms.list(.words, account).contains(where: isSomebody)
    }

    /// "Announced that the price will be cut" is no presentation of what costs less.
    private func tellsOtherNews(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.article != other.article && one.kin == ConceptKin.announcing && other.kin == one.kin
            && one.sideKin != other.sideKin && !one.isSideKin(to: other)
    }

    /// "Has not won since May", "won the match": what did not come about is no other's deed. A claim may be what is denied.
    private func isOpposite(_ denied: AccountFacts, _ deed: AccountFacts) -> Bool {
        denied.status == .denied && deed.status == .happened && !denied.isSaying && !deed.isSaying
    }

    private static let opposite: Float = -0.25

    /// What a place sees once in a day, told of the same day.
    private func isOneDay(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        one.concept == other.concept && one.nature.contains(.oneADay) && isSameStatedDay(one, other)
    }

    private func sharedCount(_ left: Int, _ right: Int) -> Int {
        let (one, other) = (facts[left], facts[right])
        // "filed an appeal" and "appealed", "opened an inquiry" and "announced an inquiry" share the deed itself.
        let namesDeed = one.kin != other.kin || one.sideKin != 0 && one.sideKin == other.sideKin
        let others =
            terms.shared(.words, left, right) + terms.shared(.numbers, left, right) + (namesDeed ? 1 : 0)
            + (one.article == other.article ? 0 : terms.namesAcross(left, right).count)
        if isOneArticle(left, right) { return others }
        // A day that both state is such a thing for who is the same person, or beside a word.
        let isSameDay =
            isSameStatedDay(one, other)
            && (others > 0 || one.person >= 0 && one.person == other.person || isOneDay(one, other))
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
    func isOnceInLife(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        if announces(one, other) || announces(other, one) { return true }
        return one.onceFor >= 0 && one.onceFor == other.onceFor && isPerson(one.onceFor)
            && (one.concept == other.concept
                || one.kin == other.kin && one.nature.contains(.eitherWord) && other.nature.contains(.eitherWord))
            // "Jailed since May" is no deed of a day.
            && !one.lasts && !other.lasts
    }

    /// "Announced her resignation", "resigned".
    private func announces(_ one: AccountFacts, _ deed: AccountFacts) -> Bool {
        one.kin == ConceptKin.announcing && one.sideKin != 0 && one.sideKin == deed.kin
            && deed.nature.contains(.onceForAgent) && isPerson(one.agent) && one.agent == deed.agent
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
        // Two papers: "Norvik unveils the Mini", "Norvik unveils the Air".
        let isOtherPatient =
            !isMutual && one.article != other.article && kind(one.patient) == kind(other.patient)
            && kind(one.patient) != .place && areOthers(one.patient, other.patient, left, right)
        let forPatient = isOtherPatient ? Self.otherPatient : 0
        guard one.agent >= 0, other.agent >= 0 else { return forPatient }
        if one.agent == other.agent { return areTurned(one, other) ? Self.turned : forPatient + 0.05 }
        // A body may act through a person, a country through its capital; two firms are two. Who meets is met.
        let isOther =
            !isMutual && kind(one.agent) == kind(other.agent) && kind(one.agent) != .place
            && terms.shared(.actors, left, right) == 0
        // Where harm is told, a country is rather where it was done.
        let isOtherCountry =
            !isMutual && !one.nature.contains(.harm) && countries.contains(one.agent) && countries.contains(other.agent)
            && areOthers(one.agent, other.agent, left, right)
        return isOther || isOtherCountry ? Self.otherAgent : forPatient - 0.05
    }

    /// "Tarn was founded", "Tarn founded a school": who undergoes the one has done the other.
    private func areTurned(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        guard one.concept == other.concept, one.traits.contains(.passive) != other.traits.contains(.passive) else {
            return false
        }
        let doer = one.traits.contains(.passive) ? other : one
        return doer.patient >= 0 && !one.nature.contains(.mutual)
    }

    private static let turned: Float = -0.7
    private static let otherPerson: Float = -0.9
    private static let otherAgent: Float = -0.7
    private static let otherPatient: Float = -0.3

    /// Whether two actors are two, and neither account knows of the other's.
    func areOthers(_ one: Int32, _ other: Int32, _ left: Int, _ right: Int) -> Bool {
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
        var words = terms.weigh(.words, left, right)
        let actors = terms.weigh(.actors, left, right)
        if facts[left].article != facts[right].article { words.common += terms.namesAcross(left, right).weight }
        let all = overlap(words.common + actors.common, words.left + actors.left, words.right + actors.right)
        let inWords = overlap(words.common, words.left, words.right).ratio
        // Main clauses of one article are about the same people anyway: what else they say must tell.
        if isOneArticle(left, right) {
            return (words.common, actors.common, 0.65 * inWords + min(0.15, 0.03 * actors.common))
        }
        // The same people in other words, or the same words of fewer people.
        return (all.weight, actors.common, max(0.65 * all.ratio, 0.6 * inWords + min(0.3, 0.06 * actors.common)))
    }

    func isOneArticle(_ left: Int, _ right: Int) -> Bool {
        let one = facts[left]
        let other = facts[right]
        return one.article == other.article && one.isStrong && other.isStrong
    }
}
