import CivilTime
import DateExpressions

/// Dates articles that don't say when they were published, from what their words say and from articles that tell the same
/// story.
///
/// Each candidate day gets a weight: bounds from dates that are told as past or as still to come, nearness to articles of
/// the same story, happenings that another article dates in other words, reports that both cite. The date is the shortest
/// interval that holds most of the weight. An article that was dated so helps the next; none is dated again by those that
/// it helped, so that nothing is more certain than what it rests on.
struct PublicationInference {
    var articles: ProfiledArticles
    let links: [[StoryLinks.Link]]
    /// What each article talks of; none where that tells nothing.
    private let themeWords: [ThemeWords]
    /// The articles that may date others by what they talk of.
    private let isStated: [Bool]
    /// How far the folder's articles are apart, in days; `nil` where they are of many times.
    let spread: Double?
    private(set) var themes: [[ThemeLinks.Link]] = []
    private(set) var known: [DayDistribution?]
    private var lastGuesses: [Int: (dated: Int, guess: Guess?)] = [:]

    /// Days; an interval longer than this is no date, though articles of its story speak for it.
    private static let longestByStory = 2 * 366
    /// Days; an article dated more loosely than this helps no other.
    static let loosestAnchor = 45
    /// The least that two articles must have in common before one dates the other.
    static let weakestLink = 0.2
    /// The least for an article that speaks beside such a one.
    static let weakestOfKin = 0.1
    /// Where fewer articles state their date, nothing shows what a time talks of.
    private static let fewestForThemes = 3

    /// - Parameter complete: The draft with all its sentences analysed, which takes time and is asked for few of them.
    static func infer(
        _ drafts: inout [ArticleBuilder.Draft],
        complete: @escaping @Sendable (ArticleBuilder.Draft) -> ArticleBuilder.Draft
    ) {
        guard drafts.contains(where: { $0.article.publication.period == nil }) else { return }
        var inference = PublicationInference(ProfiledArticles(drafts, complete: complete))
        inference.run()
        drafts = inference.articles.drafts
    }

    private init(_ articles: ProfiledArticles) {
        self.articles = articles
        let drafts = articles.drafts
        let isStated = drafts.map { $0.article.publication.period != nil }
        let hasThemes = isStated.count { $0 } >= Self.fewestForThemes
        let words = ParallelMap.map(drafts.count) { SharedWords(drafts[$0], hasTheme: hasThemes) }
        themeWords = words.compactMap(\.theme)
        self.isStated = isStated
        known = drafts.map { $0.article.publication.period.map(DayDistribution.init) }
        spread = Self.spread(of: known)
        links =
            StoryLinks(
                words.map(\.features), needsLinks: known.map { $0 == nil }, isOfOneTime: spread != nil
            ).links
    }

    /// Half the days between the articles that are dated, if these are of one time: who puts news of one winter into a folder
    /// puts few others there. Those few are not counted.
    private static func spread(of known: [DayDistribution?]) -> Double? {
        let days = known.compactMap { $0?.first }.sorted()
        let strays = days.count / 6
        let usual = days.dropFirst(strays).dropLast(strays)
        guard let earliest = usual.first, let latest = usual.last, latest - earliest <= longestTime else { return nil }
        return max(Double(latest - earliest) / 2, leastSpread)
    }

    /// Days between the articles of one time, at the most.
    private static let longestTime = 300
    /// Days; one dated article doesn't tell how far the others are.
    private static let leastSpread = 15.0

    private mutating func run() {
        readProfilesOfKin()
        dateKin()
        dateDatelines()
        // Where no story has a date yet, the articles that date themselves best come first, and help their kin.
        findThemes()
        let open = known.indices.filter { known[$0] == nil }
        let guesses = open.map { ($0, datedByOwnWords($0)) }
        for (index, guess) in guesses {
            if let guess, guess.interval.count <= Self.loosestAnchor { settle(index, guess) }
        }
        dateKin()
        for (index, guess) in guesses where known[index] == nil {
            if let guess { settle(index, guess) } else { leaveOpen(index) }
        }
    }

    /// Looks into the articles without a date and those that may date them by their story.
    private mutating func readProfilesOfKin() {
        let undated = known.indices.filter { known[$0] == nil }
        let kin = undated.lazy.flatMap { [links] in links[$0] }.filter { $0.weight >= Self.weakestOfKin }
        articles.readProfiles(of: undated + kin.map(\.other))
    }

    /// Dates the articles whose dateline leaves out only the year.
    private mutating func dateDatelines() {
        let others = known.indices.compactMap { index -> CivilDay? in
            let publication = articles.drafts[index].article.publication
            return publication.basis == .inferred ? nil : publication.period?.earliest
        }
        var isDated = false
        for index in known.indices where known[index] == nil {
            guard let dateline = articles.drafts[index].yearlessDate else { continue }
            let article = articles.drafts[index].article
            let year = DatelineYear(
                dateline, articles.profile(of: index), ownEvidence(index), text: article.text, others: others,
                written: CivilDay(writtenAt: article.path))
            guard let year else { continue }
            let days = DayDistribution(day: year.day)
            settle(index, Guess(interval: year.day.number...year.day.number, days: days, because: year.because))
            isDated = true
        }
        if isDated { dateKin() }
    }

    /// Finds, for the articles that no story has dated, the dated ones that talk of the same things.
    private mutating func findThemes() {
        guard !themeWords.isEmpty, known.contains(where: { $0 == nil }) else { return }
        themes = ThemeLinks(themeWords, asks: known.map { $0 == nil }, answers: isStated).links
        articles.readProfiles(of: themes.joined().map(\.other))
    }

    /// Dates the articles that share a story with a dated one: first those for which little is left open, so that each
    /// stands on firm ground before it helps others.
    private mutating func dateKin() {
        for longest in Self.roundLengths {
            var found = true
            while found {
                found = false
                for index in known.indices where known[index] == nil && linkStrength(index) >= Self.weakestLink {
                    guard let guess = guessByKin(index), guess.interval.count <= longest else { continue }
                    settle(index, guess)
                    found = true
                }
            }
        }
    }

    /// Days an interval may have to be settled in a round.
    private static let roundLengths = [4, 10, 31, longestByStory]

    private func linkStrength(_ index: Int) -> Double {
        links[index].reduce(0) { strongest, link in
            guard let days = known[link.other], days.weights.count <= Self.loosestAnchor else { return strongest }
            return max(strongest, link.weight)
        }
    }

    // MARK: What an article is given

    /// The last guess, as long as no more of its kin are dated.
    private mutating func guessByKin(_ index: Int) -> Guess? {
        let dated = links[index].count { known[$0.other] != nil }
        if let last = lastGuesses[index], last.dated == dated { return last.guess }
        let guess = datedByKin(index)
        lastGuesses[index] = (dated, guess)
        return guess
    }

    private mutating func settle(_ index: Int, _ guess: Guess) {
        known[index] = guess.days
        articles.drafts[index].article.publication = Publication(
            period: guess.period, basis: .inferred, because: guess.because)
    }

    /// Says at least from when on an article must be that nothing dates.
    private mutating func leaveOpen(_ index: Int) {
        if let dateline = articles.drafts[index].yearlessDate {
            articles.drafts[index].article.publication.because =
                "its dateline says “\(dateline.words)”; nothing says of which year"
            return
        }
        guard let (clue, days) = ownEvidence(index).notBefore else { return }
        let article = articles.drafts[index].article
        articles.drafts[index].article.publication.because =
            "not before \(Wording.day(days.first)), as it tells of “\(ArticleLayout.oneLine(article.text, clue.phrase))”; "
            + "nothing says how much later"
    }
}
