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
        let trees = ArticleTrees(
            article, mentions: actors.mentions.indices.contains(index) ? actors.mentions[index] : [], lexicon: lexicon)
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
                article: article, index: index, actors: actors, trees: trees, sentence: sentence,
                dates: dates, quotations: quotations, lastSpeaker: speaker?.block == place.block ? speaker?.actor : nil)
            let found = TellingReader(context: context).read()
            if let named = found.lazy.compactMap(\.speaker).first { speaker = (named, place.block) }
            tellings += found
        }
        dateUndated(&tellings)
        return tellings
    }

    /// An undated telling takes the date of the one it continues, else the article's.
    private func dateUndated(_ tellings: inout [Telling]) {
        for index in tellings.indices where tellings[index].expression == nil {
            if let leader = leader(of: index, in: tellings), let expression = tellings[leader].expression {
                let words = article.article.string(article.dates[expression].range)
                tellings[index].dating = Dating(
                    period: tellings[leader].dating.period, basis: .inherited,
                    because: "continues what is dated by “\(words)”: \(tellings[leader].dating.because)")
            } else {
                tellings[index].dating = ownDating(status: tellings[index].status)
            }
        }
    }

    /// The dated telling that an undated one continues: of the same sentence, or of the one before in the same paragraph.
    private func leader(of index: Int, in tellings: [Telling]) -> Int? {
        let telling = tellings[index]
        guard telling.status == .happened || telling.status == .claimed, !telling.concept.isSaying else { return nil }
        var previous = index - 1
        while previous >= 0 {
            let other = tellings[previous]
            guard telling.sentence - other.sentence <= 1, isSameBlock(telling, other) else { return nil }
            let isPrecise = other.dating.period.map { $0.precision <= .week && $0.endPrecision == nil } ?? false
            if other.expression != nil, other.status == .happened || other.status == .claimed, isPrecise,
                other.strength == .strong, isSimplePast(telling), !other.concept.isSaying
            {
                return previous
            }
            previous -= 1
        }
        return nil
    }

    private func isSameBlock(_ left: Telling, _ right: Telling) -> Bool {
        article.analysis.sentences[left.sentence].block == article.analysis.sentences[right.sentence].block
    }

    private func isSimplePast(_ telling: Telling) -> Bool {
        guard let verb = telling.chain.first else { return false }
        return article.analysis.tokens[verb].tag == .vbd
    }

    private func ownDating(status: EventStatus) -> Dating {
        let publication = article.article.publication
        guard var period = publication.period else {
            return Dating(
                period: nil, basis: .article, because: "no date is stated, and the article's own date is unknown")
        }
        let day = period.label
        guard status == .planned else {
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
