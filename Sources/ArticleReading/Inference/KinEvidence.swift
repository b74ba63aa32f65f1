import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the other articles of the folder say about an article's date.
struct KinEvidence {
    private(set) var evidence: [DayWeights.Evidence] = []
    /// The nearest of the kin tells the same story; else they only name the same people.
    private(set) var sharesStory = false

    /// An article whose date is known, with how it is linked.
    struct Kin {
        var link: StoryLinks.Link
        /// As a reader knows it.
        var name: String
        var text: [UInt8]
        var profile: StoryProfile
        var happenings: [Happening]
        var days: DayDistribution
    }

    private let profile: StoryProfile
    private let happenings: [Happening]
    private let text: [UInt8]
    private let kin: [Kin]
    /// How far the folder's articles are apart, in days; `nil` where they are of many times.
    private let spread: Double?
    /// The headline calls it breaking news: it belongs to the first days of its story.
    private let isBreaking: Bool

    /// - Parameter spread: How far the folder's articles are apart, in days; names tell nothing where it is `nil`.
    init(
        _ profile: StoryProfile, _ happenings: [Happening], text: [UInt8], title: String?, kin: [Kin], spread: Double?
    ) {
        self.profile = profile
        self.happenings = happenings
        self.text = text
        self.kin = kin
        self.spread = spread
        isBreaking = title.map(Self.isBreaking) ?? false
        guard !kin.isEmpty else { return }
        let told = kin.map { matches(with: $0) }
        addStory(told)
        for (other, matches) in zip(kin, told) {
            for match in matches { addHappening(match, of: other) }
            addReports(of: other)
        }
    }

    // MARK: One story is told within days

    /// - Parameter matches: Of each of the kin, what it tells too.
    private mutating func addStory(_ matches: [[Match]]) {
        let nearest = zip(kin, matches).map { (kin: $0, closeness: closeness($0, $1)) }
            .sorted { $0.closeness > $1.closeness }.prefix(8)
        guard let first = nearest.first else { return }
        let weights = nearest.map { entry in
            let weight = max(entry.closeness, entry.kin.link.acquaintance / 2)
            return weight * weight * weight * weight
        }
        let total = weights.reduce(0, +)
        let haste = isBreaking ? 0.3 : 1
        let label = isBreaking ? ", and calls it breaking news" : ""
        // A mixture, not a product: the article belongs to the days of one of them, and kin of kin are no new witnesses.
        sharesStory = first.closeness >= Self.leastForStory
        let known = sharesStory ? "tells the same story as" : "names the same people and bodies as"
        let spread = spread
        evidence.append(
            DayWeights.Evidence(
                reason: "\(known) \(first.kin.name) (\(Wording.days(first.kin.days)))\(label)", kind: .story
            ) { day in
                var density = 0.0
                for (other, weight) in zip(nearest, weights) {
                    let reach = (1.5 + 5 * (1 - other.closeness)) * haste
                    let acquaintance = other.kin.link.acquaintance
                    let average = other.kin.days.average(from: day.number) { distance in
                        let distance = Double(abs(distance))
                        // One story; if not that, the same people of one time; if not that, any day.
                        let sameTime = spread.map { acquaintance * Self.acquainted(distance, $0) } ?? 0
                        return other.closeness * Self.density(distance, reach)
                            + (1 - other.closeness) * (sameTime + (1 - acquaintance) * Self.anyDay)
                    }
                    density += weight * average
                }
                return density / total
            })
    }

    /// The chance of a day of which nothing is known.
    private static let anyDay = 1.0 / 2000

    /// Less close than this, an article is not said to tell the same story.
    private static let leastForStory = 0.2

    /// How often articles that name the same people, and share no words, are so many days apart: as far as those of the folder
    /// are, mostly; but a few more may come long after.
    private static func acquainted(_ distance: Double, _ spread: Double) -> Double {
        0.6 / (2 * spread) * exp(-distance / spread) + 0.3 / (6 * spread) * exp(-distance / (3 * spread))
            + 0.1 / 720 * exp(-distance / 360)
    }

    /// "Breaking: …", "Breaking news – …", "JUST IN | …": the labels of newsrooms for news of the hour.
    private static func isBreaking(_ title: String) -> Bool {
        guard let end = title.prefix(24).firstIndex(where: { ":|–—".contains($0) }) else { return false }
        let label = title[..<end].lowercased().split(separator: " ").joined(separator: " ")
        return ["breaking", "breaking news", "just in", "developing", "urgent", "newsflash"].contains(label)
    }

    /// The strength of a link, more where both have the same words from somebody's mouth, pass on the same report or plainly
    /// tell the same happening.
    private func closeness(_ other: Kin, _ matches: [Match]) -> Double {
        var distance = 1 - other.link.strength
        if matches.contains(where: \.isPlain) { distance *= 0.6 }
        if other.link.sharesQuotation { distance *= 0.6 }
        let sources = Set(other.profile.reports.map(\.source))
        if profile.reports.contains(where: { sources.contains($0.source) }) { distance *= 0.6 }
        return 1 - distance
    }

    /// How often articles of one story are so many days apart: mostly days, at times weeks, now and then long after.
    private static func density(_ distance: Double, _ reach: Double) -> Double {
        0.8 / (2 * reach) * exp(-distance / reach) + 0.15 / 50 * exp(-distance / 25) + 0.05 / 600 * exp(-distance / 300)
    }

    // MARK: The same happening, dated in other words

    /// A happening that both articles tell with a time.
    private struct Match {
        /// Indices of the clues, here and in the other article.
        var mine: Int
        var theirs: Int
        var isPlain: Bool
    }

    /// More of them add nothing.
    private static let mostMatches = 4

    private func matches(with other: Kin) -> [Match] {
        guard other.link.weight > 0.1 else { return [] }
        var found: [Match] = []
        for mine in happenings where !profile.clues[mine.clue].isDated {
            guard let match = bestMatch(mine, in: other) else { continue }
            found.append(match)
            if found.count == Self.mostMatches { break }
        }
        return found
    }

    private func bestMatch(_ mine: Happening, in other: Kin) -> Match? {
        let clue = profile.clues[mine.clue]
        var best: Match?
        // Two articles may each have something on a "Friday" or "today".
        var share = clue.coarseness < 2 ? 0.5 : 0.3
        for theirs in other.happenings {
            let theirClue = other.profile.clues[theirs.clue]
            guard clue.date.isBeginning == theirClue.date.isBeginning, !Self.disagree(clue, theirClue),
                Self.isComparable(clue, theirClue)
            else { continue }
            let found = Happening.likeness(mine, theirs)
            if found.share > share || best == nil && found.share == share {
                share = found.share
                best = Match(mine: mine.clue, theirs: theirs.clue, isPlain: found.isPlain)
            }
        }
        return best
    }

    private mutating func addHappening(_ match: Match, of other: Kin) {
        let (clue, theirs) = (profile.clues[match.mine], other.profile.clues[match.theirs])
        guard let meant = Self.meaning(theirs, in: other.days) else { return }
        let doubt = clue.coarseness >= 2 ? 0.12 : match.isPlain ? 0.2 : 0.35
        let words = ArticleLayout.oneLine(text, clue.phrase)
        let others = ArticleLayout.oneLine(other.text, theirs.phrase)
        let meanings = ClueMeanings(clue)
        evidence.append(
            DayWeights.Evidence(reason: "“\(words)” is “\(others)” in \(other.name)", kind: .bound) { day in
                guard let mine = meanings.on(day) else { return doubt }
                return mine.overlaps(meant) ? 1 : doubt
            })
    }

    private static func disagree(_ left: TimeClue, _ right: TimeClue) -> Bool {
        left.isPast && right.isFuture || left.isFuture && right.isPast
    }

    /// Days are told apart from days, months from months: "this year" agrees with anything.
    private static func isComparable(_ left: TimeClue, _ right: TimeClue) -> Bool {
        left.coarseness < 3 && right.coarseness < 3 && abs(left.coarseness - right.coarseness) <= 1
    }

    /// What a clue means in an article of any of these days; `nil` where they leave too much open.
    private static func meaning(_ clue: TimeClue, in days: DayDistribution) -> TimeClue.Days? {
        guard let first = clue.meaning(on: CivilDay(number: days.first)),
            let last = clue.meaning(on: CivilDay(number: days.last))
        else { return nil }
        let all = first.union(last)
        return all.last - all.first <= max(first.last - first.first + 31, 31) ? all : nil
    }

    // MARK: The same report

    /// Days from a report to the articles that pass it on: none before it, most on the day and the next.
    private static func lag(_ days: Int) -> Double {
        days < 0 ? 0.03 : 0.04 + 0.96 * exp(-Double(days) / 2.5)
    }

    private mutating func addReports(of other: Kin) {
        guard other.link.weight > 0.1 else { return }
        for mine in profile.reports {
            guard let theirs = other.profile.reports.first(where: { $0.source == mine.source }) else { continue }
            if let index = mine.clue {
                addOwnReport(profile.clues[index], citedBy: other)
                return
            }
            if let index = theirs.clue {
                addReport(other.profile.clues[index], placedBy: other)
                return
            }
        }
        if other.link.sharesQuotation, let index = other.profile.reports.lazy.compactMap(\.clue).first,
            let days = Self.meaning(other.profile.clues[index], in: other.days)
        {
            evidence.append(
                DayWeights.Evidence(
                    reason: "shares a quotation with \(other.name), from the report of \(Wording.day(days.first))",
                    kind: .bound
                ) { day in
                    // The words may have been said before; most often they are passed on while they are new.
                    day.number < days.first ? 0.15 : 0.2 + 0.8 * exp(-Double(day.number - days.first) / 4)
                })
        }
    }

    /// This article says when the report came; the other one, of a known date, passes it on.
    private mutating func addOwnReport(_ clue: TimeClue, citedBy other: Kin) {
        let words = ArticleLayout.oneLine(text, clue.phrase)
        evidence.append(
            DayWeights.Evidence(reason: "the report that it places “\(words)” is cited by \(other.name)", kind: .bound)
            {
                day in
                guard let days = clue.meaning(on: day) else { return 0.1 }
                let sinceReport = Double(day.number - days.first)
                // A bare weekday is mostly the same day or the one before.
                let ownLag = 0.04 + 0.96 * exp(-max(sinceReport, 0) / 1.8)
                return ownLag * other.days.average(from: days.first) { Self.lag(-$0) }
            })
    }

    private mutating func addReport(_ clue: TimeClue, placedBy other: Kin) {
        guard let days = Self.meaning(clue, in: other.days) else { return }
        let words = ArticleLayout.oneLine(other.text, clue.phrase)
        evidence.append(
            DayWeights.Evidence(reason: "it cites the report that \(other.name) places “\(words)”", kind: .bound) {
                day in
                Self.lag(Int(day.number - days.first))
            })
    }
}
