import ArticleReading
import CivilTime
import Language

/// Reads an article for the happenings it tells, and dates those that its sentences leave undated.
struct ArticleTellings {
    let article: ReadArticle
    let index: Int
    let actors: ActorIndex
    let lexicon: EventLexicon
    let quotations: Quotations

    /// In the order of the text. Linear in the article's length.
    func read() -> [Telling] {
        let analysis = article.analysis
        var tellings: [Telling] = []
        var speaker: (actor: Int, block: Int)?
        let trees = ArticleTrees(article, index: index, actors: actors, lexicon: lexicon, quotations: quotations)
        var topic: (topic: Topic, block: Int)?
        var date = 0
        for (sentence, place) in analysis.sentences.enumerated() {
            var dates: [Int] = []
            while date < article.dates.count, article.dates[date].range.lowerBound < place.range.upperBound {
                if article.dates[date].range.lowerBound >= place.range.lowerBound { dates.append(date) }
                date += 1
            }
            guard article.article.blocks.indices.contains(place.block),
                article.article.blocks[place.block].isContent
            else { continue }
            let context = SentenceContext(
                trees, sentence: sentence, dates: dates,
                lastSpeaker: speaker?.block == place.block ? speaker?.actor : nil,
                lastTopic: topic?.block == place.block ? topic?.topic : nil)
            topic = nil
            if takesUp(sentence + 1, block: place.block) {
                topic = Topic(of: context.syntax, after: context.lastTopic).map { ($0, place.block) }
            }
            let first = tellings.count
            TellingReader(context: context).read(into: &tellings)
            if let saying = tellings[first...].indices.first(where: { tellings[$0].speaker != nil }) {
                speaker = tellings[saying].speaker.map { ($0, place.block) }
            }
        }
        dateUndated(&tellings)
        return tellings
    }

    /// Whether a sentence of the same paragraph may begin with "it", "their" or "the two sides".
    private func takesUp(_ sentence: Int, block: Int) -> Bool {
        let sentences = article.analysis.sentences
        guard sentences.indices.contains(sentence), sentences[sentence].block == block else { return false }
        return sentences[sentence].tokens.prefix(Self.opening).contains { token in
            switch article.analysis.tokens[token].tag {
            case .prp, .prpPossessive, .cd, .dt: true
            default: false
            }
        }
    }

    /// Words at the head of a sentence among which a pronoun may take up the one before.
    private static let opening = 8

    /// An undated telling takes the date of the one it continues, else that of the news of the day, else the article's.
    private func dateUndated(_ tellings: inout [Telling]) {
        let story = newsOfTheDay(tellings)
        // Most articles need but one or two of them.
        lazy var ownDating = self.ownDating(isPlanned: false)
        lazy var ownEarlierDating = earlierDating()
        lazy var ownPlannedDating = self.ownDating(isPlanned: true)
        // Asked only for what is told to lie so far from something else.
        let hasLapses = tellings.indices.contains { tellings[$0].lapse != nil }
        // The dated telling from which each has its date; none for those of the article's day.
        var anchors = tellings.indices.map { tellings[$0].expression == nil ? nil : $0 }
        var lastDated: [String: Int] = [:]
        var isWithNews = story != nil
        for index in tellings.indices {
            if let story {
                let isSameParagraph = index > 0 && isSameBlock(tellings[index - 1], tellings[index])
                isWithNews =
                    !isSameParagraph || staysWithNews(isWithNews, behind: index - 1, story: story, in: tellings)
            }
            guard tellings[index].expression == nil else {
                if hasLapses, isTold(tellings[index]) { lastDated[tellings[index].concept.name] = index }
                continue
            }
            if let dating = datingFromOrigin(index, in: tellings, lastDated: lastDated) {
                tellings[index].dating = dating
                continue
            }
            if let dating = datingOfRecalled(index, in: tellings) {
                tellings[index].dating = dating
                continue
            }
            anchors[index] = leader(of: index, in: tellings, anchors, isNews: story != nil)
            if let leader = anchors[index] ?? (isWithNews && continuesNews(tellings[index]) ? story : nil),
                let expression = tellings[leader].expression
            {
                let words = article.article.string(article.dates[expression].range)
                tellings[index].dating = Dating(
                    period: tellings[leader].dating.period.map(wholeDay), basis: .inherited,
                    because: "continues what is dated by “\(words)”: \(tellings[leader].dating.because)")
            } else if tellings[index].status == .planned, !tellings[index].isPluperfect {
                tellings[index].dating = ownPlannedDating
            } else {
                tellings[index].dating =
                    tellings[index].isPluperfect ? datingBeforeDeed(index, in: tellings) ?? ownEarlierDating : ownDating
            }
        }
        // What others are counted from comes last: it may be dated by them.
        for index in tellings.indices where tellings[index].expression == nil {
            if let dating = datingOfOrigin(index, in: tellings) { tellings[index].dating = dating }
        }
    }

    /// What continues something of 8:30 is of the same day, not of the same minute.
    func wholeDay(_ period: CivilPeriod) -> CivilPeriod {
        period.precision < .day && period.endPrecision == nil && period.openness == .none
            && period.earliest == period.latest ? CivilPeriod(day: period.earliest) : period
    }

    /// The first telling of the article's opening that names a day of the last week: what the article reports.
    private func newsOfTheDay(_ tellings: [Telling]) -> Int? {
        guard let published = article.article.publication.period, published.precision <= .day else { return nil }
        let opening = openingSentences
        return tellings.indices.first { index in
            let telling = tellings[index]
            guard telling.sentence < opening, telling.expression != nil, isTold(telling), isDay(telling.dating),
                telling.strength == .strong || telling.concept.isSaying, let period = telling.dating.period
            else { return false }
            let age = published.earliest.number - period.earliest.number
            return period.precision == .day && age >= 0 && age <= Self.freshness
        }
    }

    private static let freshness = 7
    private static let openingContent = 4

    /// The index of the first sentence behind the article's opening.
    private var openingSentences: Int {
        var found = 0
        for (index, sentence) in article.analysis.sentences.enumerated() {
            guard article.article.blocks.indices.contains(sentence.block),
                article.article.blocks[sentence.block].kind == .paragraph
            else { continue }
            found += 1
            if found > Self.openingContent { return index }
        }
        return article.analysis.sentences.count
    }

    /// Whether a plain past without a date belongs to the news of the day, if its paragraph does.
    private func continuesNews(_ telling: Telling) -> Bool { isTold(telling) && telling.isPlainPast }

    /// Whether a paragraph is still of the news of the day behind a telling: not where that has gone back to another time.
    private func staysWithNews(_ isWithNews: Bool, behind index: Int, story: Int, in tellings: [Telling]) -> Bool {
        let telling = tellings[index]
        guard index != story, telling.expression != nil, telling.isPlainPast,
            telling.dating.period != tellings[story].dating.period
        else { return isWithNews || index == story }
        return telling.concept.isSaying
    }

    func isTold(_ telling: Telling) -> Bool { telling.status == .happened || telling.status == .claimed }

    func isDay(_ dating: Dating) -> Bool {
        dating.period.map { $0.precision <= .week && $0.endPrecision == nil } ?? false
    }

    /// The dating of what "had" happened before the rest, with no date stated: some time up to the article's own.
    private func earlierDating() -> Dating {
        let publication = article.article.publication
        guard var period = publication.period else { return ownDating(isPlanned: false) }
        let day = period.label
        period.openness = .start
        return Dating(
            period: period, basis: .article,
            because:
                "told as past before the rest, and no date is stated: up to the article's own date, \(day) (\(publication.because))"
        )
    }

    /// The dating of what "had" happened before a dated deed of the same sentence: some time up to that.
    private func datingBeforeDeed(_ index: Int, in tellings: [Telling]) -> Dating? {
        guard let later = companion(of: index, in: tellings), let expression = tellings[later].expression,
            var period = tellings[later].dating.period.map(wholeDay), period.openness == .none
        else { return nil }
        period.openness = .start
        let words = article.article.string(article.dates[expression].range)
        return Dating(
            period: period, basis: .inherited,
            because: "told as past before what is dated by “\(words)”: \(tellings[later].dating.because)")
    }

    /// The dating of what states no date and continues nothing that does.
    private func ownDating(isPlanned: Bool) -> Dating {
        let publication = article.article.publication
        guard var period = publication.period else {
            return Dating(
                period: nil, basis: .article, because: "no date is stated, and the article's own date is unknown")
        }
        let day = period.label
        guard isPlanned else {
            return Dating(
                period: period, basis: .article,
                because: "no date is stated: it stands at the article's own date, \(day) (\(publication.because))")
        }
        period.openness = .end
        return Dating(
            period: period, basis: .article,
            because: "planned, and no date is stated: after the article's own date, \(day) (\(publication.because))")
    }
}
