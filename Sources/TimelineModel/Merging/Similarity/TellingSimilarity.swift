import ArticleReading
import CivilTime

/// How likely two accounts tell one happening, from what they share and where they contradict.
struct TellingSimilarity: Sendable {
    let facts: [AccountFacts]
    let terms: TermLists
    /// For each actor what it is: an organization may speak through a person, a country act through its capital.
    let kinds: [Actor.Kind]
    /// The actors that are countries: where a place acts, its country may, but not another.
    let countries: Set<Int32>
    let quantities: QuantityLists
    let ties: StoryTies
    /// For each article the minute its day of publication begins; 0 where that is not known.
    let published: [Int64]

    /// - Parameters:
    ///   - accounts: Their terms are taken out of them.
    ///   - published: For each article the minute its day of publication begins; 0 where that is not known.
    init(
        _ accounts: inout [Account], kinds: [Actor.Kind], countries: Set<Int32> = [], published: [Int64] = []
    ) {
        self.published = published
        self.countries = countries
        terms = TermLists(&accounts, actorCount: kinds.count)
        let pieces = ParallelPieces(accounts.count, atMost: 4096)
        let told = accounts
        facts = ParallelMap.map(pieces.count) { piece in
            pieces[piece].map { AccountFacts(told, $0, kinds: kinds) }
        }.flatMap { $0 }
        ties = StoryTies(facts, terms)
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
            return one.isStrong != other.isStrong && one.isKin(to: other) ? 0 : Self.contradiction
        }
        if one.isBeside(other) || other.isBeside(one) { return Self.contradiction }
        let bothSay = one.isSaying && other.isSaying
        let quotes = terms.isEmpty(.quotes, left) ? 0 : terms.shared(.quotes, left, right)
        if one.contradicts(other) {
            // The same words, or what befalls somebody once: one of the two has the date wrong.
            guard one.gap(to: other) <= 2, quotes >= 4 || isOnceInLife(one, other) else { return Self.contradiction }
        }
        if one.isOtherNews(than: other) || other.isOtherNews(than: one) { return Self.contradiction }
        if one.isSpan(around: other) || other.isSpan(around: one) { return Self.contradiction }
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
        // One word that both quote may be any.
        let sharesSaid = said.ratio >= 0.3 || terms.shared(.quotedWords, left, right) > 1
        if quotes == 0, !sharesSaid, !sharesWords { return 0 }
        var score = 0.65 * words.ratio
        if quotes > 0 {
            score += 0.3 + 0.1 * Float(min(quotes, 4))
        } else if sharesSaid {
            score += 0.45 * said.ratio + 0.1
        }
        if terms.shared(.actors, left, right) > 0 { score += 0.15 }
        if one.agent >= 0, one.agent == other.agent { score += 0.1 }
        // Who speaks on in an article says something else, unless that is quoted again.
        if quotes == 0, said.ratio < 0.3, isOneArticle(left, right) { score -= Self.speakingOn }
        // A person and a body: a minister does not speak for another state.
        if quotes < 3, areOthers(one.agent, other.agent, left, right) { score -= 0.3 }
        return score + numberSupport(left, right) + dateSupport(one, other) / 2
            - distancePenalty(one, other, comesAgain: quotes == 0)
    }

    private static let speakingOn: Float = 0.2

    /// Two people, or two bodies, do not say one thing; a body and a person who speaks for it may.
    private func speakersContradict(_ one: AccountFacts, _ other: AccountFacts) -> Bool {
        guard one.agent >= 0, other.agent >= 0, one.agent != other.agent else { return false }
        return isPerson(one.agent) == isPerson(other.agent)
    }

    func isPerson(_ actor: Int32) -> Bool { kind(actor) == .person }

    func kind(_ actor: Int32) -> Actor.Kind? {
        kinds.indices.contains(Int(actor)) ? kinds[Int(actor)] : nil
    }

    // MARK: Dates and numbers

    /// The same number for the same deadline: "50,000 names by June", whatever is to be done with them.
    func isSameDeadline(_ left: Int, _ right: Int) -> Bool {
        let one = facts[left]
        let other = facts[right]
        guard one.openness == .start, other.openness == .start, one.start == other.start, one.end == other.end else {
            return false
        }
        return terms.shared(.numbers, left, right) > 0
    }

    static let sameMonth: Float = 0.15
    /// In days.
    static let month: Int64 = 31

    func dateSupport(_ one: AccountFacts, _ other: AccountFacts) -> Float {
        guard one.isDated, other.isDated, one.basis != .article, other.basis != .article else { return 0 }
        guard one.overlaps(other) else { return one.basis == .stated || other.basis == .stated ? -0.15 : -0.05 }
        // All that one article tells of a day has that day.
        if one.article == other.article { return 0.1 }
        let longer = max(one.dayCount, other.dayCount)
        // "Wednesday" and "Wednesday afternoon" are one day.
        if longer == 1 || one.start == other.start && one.end == other.end { return longer <= 31 ? 0.3 : 0.15 }
        return longer <= 31 ? Self.sameMonth : 0.05
    }

    /// What is told undated is told when it is news: the further apart two articles, the less likely they mean one event.
    ///
    /// - Parameter comesAgain: What somebody says days later, in other words, is another saying.
    func distancePenalty(_ one: AccountFacts, _ other: AccountFacts, comesAgain: Bool) -> Float {
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

    /// - Parameter mayGrow: The dead and hurt of one day are counted again the next.
    func numberSupport(_ left: Int, _ right: Int, mayGrow: Bool = false) -> Float {
        let isShared = terms.shared(.numbers, left, right) > 0
        let accord = quantities.accord(left, right)
        // "Rose 12 percent to $1.37 billion", "rose 14 percent to $4.03 billion"; "net fell 3 percent", "output fell 8 percent".
        let mostConflicts = facts[left].nature.contains(.measured) ? 0 : 1
        if accord.conflicts > mostConflicts, accord.agreements == 0 { return -0.9 }
        // Two papers may count 12 and 14; 12 and 40 are two counts. "Fell 22 percent to $182.6 million" and "fell 22 percent to
        // $36.5 million" share a number by chance.
        if accord.conflicts > 0, !(mayGrow && hasGrown(left, right)) { return isShared ? -0.1 : -0.5 }
        if isShared { return 0.2 }
        return accord.nearnesses > 0 ? -0.1 : 0
    }

    /// Whether the later article counts more, but not much more.
    private func hasGrown(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (Int(facts[left].article), Int(facts[right].article))
        guard max(one, other) < published.count, published[one] != 0, published[other] != 0,
            published[one] != published[other]
        else { return false }
        return published[one] < published[other] ? quantities.grows(left, right) : quantities.grows(right, left)
    }

    private func overlap(_ kind: TermLists.Kind, _ left: Int, _ right: Int) -> (weight: Float, ratio: Float) {
        let sums = terms.weigh(kind, left, right)
        return overlap(sums.common, sums.left, sums.right)
    }

    func overlap(_ common: Float, _ left: Float, _ right: Float) -> (weight: Float, ratio: Float) {
        // Between the lighter list and the mean, so that a short telling can join a long one but not on one word.
        let base = (min(left, right) + (left + right) / 2) / 2
        return (common, base > 0 ? common / max(base, 4) : 0)
    }
}
