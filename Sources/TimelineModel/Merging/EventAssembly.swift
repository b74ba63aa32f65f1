import ArticleReading
import CivilTime

/// Makes one event of the tellings that tell it.
struct EventAssembly {
    let articles: [ReadArticle]
    /// For each article and block the number of its paragraph of content, from 1.
    let paragraphs: [[Int]]

    init(_ articles: [ReadArticle]) {
        self.articles = articles
        paragraphs = articles.map { article in
            var count = 0
            return article.article.blocks.map { block in
                if block.isContent { count += 1 }
                return count
            }
        }
    }

    /// - Parameter tellings: At least one; at least one of them strong.
    func event(from tellings: [Telling]) -> Event {
        let main = mainTelling(tellings)
        let (dating, source) = dating(of: tellings, main: main)
        var actors: [Int] = []
        for telling in [main] + tellings {
            for actor in telling.actors where !actors.contains(actor) { actors.append(actor) }
        }
        let others = furtherPassages(tellings, main: main)
        return Event(
            id: EventIdentity.id(of: main, in: articles[main.article]), headline: main.headline,
            status: status(of: tellings),
            dating: dating, actors: actors, speaker: main.speaker ?? namedSource(of: tellings, actors),
            passages: [passage(main)] + others.map(passage),
            mergeBecause: mergeBecause([main] + others, dated: source))
    }

    /// Whom another telling names as its source; nobody vouches for what they do themselves.
    private func namedSource(of tellings: [Telling], _ actors: [Int]) -> Int? {
        tellings.lazy.filter { $0.strength == .strong }.compactMap(\.speaker).first { !actors.contains($0) }
    }

    /// One telling for each sentence that is not the main one's: the strongest, the dated before the undated.
    private func furtherPassages(_ tellings: [Telling], main: Telling) -> [Telling] {
        var best: [Telling] = []
        for telling in tellings where telling.article != main.article || telling.sentence != main.sentence {
            if let last = best.last, last.article == telling.article, last.sentence == telling.sentence {
                if (telling.strength, telling.expression == nil ? 0 : 1) > (
                    last.strength, last.expression == nil ? 0 : 1
                ) {
                    best[best.count - 1] = telling
                }
            } else {
                best.append(telling)
            }
        }
        return best
    }

    /// The telling that stands for the event: dated, strong, with somebody who acts, in the earliest article.
    private func mainTelling(_ tellings: [Telling]) -> Telling {
        func rank(_ telling: Telling) -> Int {
            (telling.strength == .strong ? 0 : 8) + (telling.dating.basis == .stated ? 0 : 2)
                + (telling.agentCount > 0 ? 0 : 1) + (telling.headline.utf8.count < 24 ? 1 : 0)
        }
        return tellings.min { rank($0) < rank($1) } ?? tellings[0]
    }

    /// What has happened outweighs what was claimed or planned; a denial stands where nobody tells it otherwise.
    private func status(of tellings: [Telling]) -> EventStatus {
        let strong = tellings.filter { $0.strength == .strong }
        for status in [EventStatus.happened, .claimed, .planned, .denied]
        where strong.contains(where: { $0.status == status }) {
            return status
        }
        return tellings[0].status
    }

    /// The date that most of the stated ones support, the most precise of them; else the earliest article's own.
    private func dating(of tellings: [Telling], main: Telling) -> (Dating, Telling?) {
        let stated = tellings.filter { $0.dating.basis == .stated && $0.dating.period != nil }
        let pool = stated.isEmpty ? tellings.filter { $0.dating.basis == .inherited } : stated
        guard !pool.isEmpty else {
            let own = tellings.filter { $0.dating.period != nil }
            let first = own.min {
                ($0.dating.period?.interval.start.minutes ?? 0) < ($1.dating.period?.interval.start.minutes ?? 0)
            }
            return (first?.dating ?? main.dating, nil)
        }
        func support(_ telling: Telling) -> Int {
            guard let period = telling.dating.period else { return 0 }
            return pool.reduce(0) { sum, other in
                guard let theirs = other.dating.period else { return sum }
                if theirs.interval.start == period.interval.start, theirs.openness == period.openness { return sum + 3 }
                return sum + (theirs.interval.overlaps(period.interval) ? 1 : 0)
            }
        }
        let best = pool.min { left, right in
            let leftDays = left.dating.period?.interval.dayCount ?? .max
            let rightDays = right.dating.period?.interval.dayCount ?? .max
            // Precision within one order of magnitude is no reason to leave what most say.
            let leftClass = sizeClass(leftDays)
            let rightClass = sizeClass(rightDays)
            if leftClass != rightClass { return leftClass < rightClass }
            let leftSupport = support(left)
            let rightSupport = support(right)
            return leftSupport != rightSupport ? leftSupport > rightSupport : leftDays < rightDays
        }
        return (best?.dating ?? main.dating, best)
    }

    private func sizeClass(_ days: Int) -> Int {
        switch days {
        case ...1: 0
        case ...7: 1
        case ...31: 2
        case ...100: 3
        default: 4
        }
    }

    private func passage(_ telling: Telling) -> Passage {
        let article = articles[telling.article]
        let sentence = article.analysis.sentences[telling.sentence]
        let expression = telling.expression.map { article.dates[$0] }
        return Passage(
            article: telling.article, range: telling.passage,
            line: article.article.line(at: telling.passage.lowerBound),
            paragraph: max(1, paragraphs[telling.article][sentence.block]),
            trigger: article.analysis.tokens[telling.trigger].range, expression: expression?.range,
            expressionValue: expression?.value)
    }

    private func mergeBecause(_ tellings: [Telling], dated source: Telling?) -> String {
        guard tellings.count > 1 else { return "" }
        var words: [String] = []
        for telling in tellings {
            let article = articles[telling.article]
            let word = "“\(article.article.string(article.analysis.tokens[telling.trigger].range))”"
            if !words.contains(word) { words.append(word) }
        }
        var because = "\(tellings.count) passages tell of it with \(words.prefix(4).joined(separator: ", "))"
        if let source, let expression = source.expression {
            let article = articles[source.article]
            because +=
                "; dated by “\(article.article.string(article.dates[expression].range))” in \(article.article.id)"
        }
        return because
    }
}
