import CivilTime
import DateExpressions

/// What speaks for an article's date, put together: its own words, and the dated articles that tell its story or talk of the
/// same things.
extension PublicationInference {
    struct Guess {
        /// Days, by their numbers.
        var interval: ClosedRange<Int32>
        var days: DayDistribution
        var because: String

        /// Days for up to six weeks, else whole months.
        var period: CivilPeriod {
            var first = CivilDay(number: interval.lowerBound)
            var last = CivilDay(number: interval.upperBound)
            if first == last { return CivilPeriod(CivilInterval(day: first), precision: .day, isApproximate: true) }
            var precision = Precision.day
            if interval.count > 45 {
                precision = .month
                first = first.startOfMonth
                last = last.startOfMonth.adding(months: 1).adding(days: -1)
            }
            return CivilPeriod(
                CivilInterval(from: first, through: last), precision: precision, endPrecision: precision,
                isApproximate: true)
        }
    }

    /// The share of the probability that an interval must hold; more where it rests on likeness alone.
    private static let share = 0.8
    private static let shareByTheme = 0.9
    /// The same where its kin only name the same people.
    private static let shareByNames = 0.9
    /// The same where it lies between two dates that the article tells.
    private static let shareBetween = 0.9
    /// Days; an interval longer than this is no date.
    private static let longestInterval = 3 * 366
    /// Days; the same where nothing but the article's own words speak.
    private static let longestAlone = 200

    /// By the articles that tell the same story, or name the same people.
    mutating func datedByKin(_ index: Int) -> Guess? {
        var kin: [KinEvidence.Kin] = []
        for link in links[index] where link.weight >= Self.weakestOfKin {
            guard let days = known[link.other], days.weights.count <= Self.loosestAnchor else { continue }
            let article = articles.drafts[link.other].article
            kin.append(
                KinEvidence.Kin(
                    link: link, name: Wording.name(article), text: article.text,
                    profile: articles.profile(of: link.other),
                    happenings: articles.happenings(of: link.other), days: days))
        }
        guard let earliest = kin.map(\.days.first).min(), let latest = kin.map(\.days.last).max() else { return nil }
        let own = ownEvidence(index)
        var low = earliest - 200
        var high = latest + 200
        if let bound = own.notBefore?.days {
            high = max(high, bound.first + 200)
            // Names that a folder of one time shares leave no doubt that the article is of it, too.
            if kin.contains(where: { $0.link.strength >= Self.weakestLink }) { low = min(low, bound.first - 30) }
        }
        // An article that looks back on its story from afar is not dated by it.
        if high - low > 4000 { low = max(low, high - 4000) }
        var weights = DayWeights(window: low...high)
        let article = articles.drafts[index].article
        let told = KinEvidence(
            articles.profile(of: index), articles.happenings(of: index), text: article.text, title: article.title,
            kin: kin, spread: spread)
        for evidence in own.evidence + told.evidence {
            weights.add(evidence)
        }
        return guess(weights, share: told.sharesStory ? Self.share : Self.shareByNames)
    }

    /// By its own words and the articles that talk of the same things.
    func datedByOwnWords(_ index: Int) -> Guess? {
        let own = ownEvidence(index)
        var evidence = own.evidence
        var window: ClosedRange<Int32>?
        var isAlone = false
        let kin = themes.isEmpty ? [] : themes[index]
        let dated = kin.compactMap { link in
            known[link.other].map { ThemeEvidence.Kin(article: link.other, likeness: link.likeness, days: $0) }
        }
        if let theme = ThemeEvidence(dated, name: { Wording.name(articles.drafts[$0].article) }) {
            evidence.append(theme.evidence)
            evidence += sharedDays(index, with: theme.kin)
            // News that dates itself is rather of its own days than of those of articles that talk of the same things.
            if own.isFreshDay, let habit = own.gapHabit { evidence.append(habit) }
            window = theme.window
        } else {
            isAlone = true
            evidence += [own.gapHabit, own.aheadHabit].compactMap { $0 }
            window = own.window
        }
        guard let window, window.count < 40_000 else { return nil }
        var weights = DayWeights(window: window)
        for evidence in evidence {
            weights.add(evidence)
        }
        guard isAlone else { return guess(weights, share: Self.shareByTheme) ?? guess(weights, share: Self.share) }
        let near = guess(weights, share: Self.share)
        if let near, near.interval.count <= Self.longestAlone { return near }
        // Between a date that is past and one that lies ahead even a wide guess stands on firm ground.
        return own.notAfter == nil ? nil : guess(weights, share: Self.shareBetween)
    }

    private func sharedDays(_ index: Int, with kin: [ThemeEvidence.Kin]) -> [DayWeights.Evidence] {
        let witnesses = kin.filter { $0.days.weights.count == 1 }.map { kin in
            SharedDays.Witness(
                name: Wording.name(articles.drafts[kin.article].article), day: CivilDay(number: kin.days.first),
                clues: articles.profile(of: kin.article).clues)
        }
        return SharedDays(
            articles.profile(of: index).clues, text: articles.drafts[index].article.text, witnesses: witnesses
        ).evidence
    }

    func ownEvidence(_ index: Int) -> OwnEvidence {
        OwnEvidence(
            articles.profile(of: index), text: articles.drafts[index].article.text,
            yearless: articles.drafts[index].yearlessDate)
    }

    private func guess(_ weights: DayWeights, share: Double) -> Guess? {
        let distribution = weights.distribution()
        let interval = distribution.shortestInterval(holding: share)
        guard interval.count <= Self.longestInterval else { return nil }
        return Guess(
            interval: interval, days: distribution.cut(to: interval), because: weights.because(interval))
    }
}
