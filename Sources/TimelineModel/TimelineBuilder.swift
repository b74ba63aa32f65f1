import ArticleReading
import CivilTime

/// Turns what was read into a timeline: tellings, joined into events, with their actors, in order.
public struct TimelineBuilder: Sendable {
    public init() {}

    /// Near-linear in the length of the articles.
    public func build(_ reading: Reading) -> Timeline {
        let articles = reading.articles
        let lexicon = EventLexicon.shared
        let index = ActorIndex(articles)
        let told = ParallelMap.map(articles.count) { number in
            let quotations = Quotations(articles[number])
            let tellings = ArticleTellings(
                article: articles[number], index: number, actors: index, lexicon: lexicon, quotations: quotations)
            return (tellings: tellings.read(), quotations: quotations)
        }
        var events = join(told.flatMap(\.tellings), articles, told.map(\.quotations), index, lexicon)
        order(&events)
        EventIdentity.makeUnique(&events)
        var timeline = Timeline(articles: articles.map(\.article), actors: [], events: events)
        giveActors(index, to: &timeline)
        return timeline
    }

    private func join(
        _ tellings: [Telling], _ articles: [ReadArticle], _ quotations: [Quotations], _ actors: ActorIndex,
        _ lexicon: EventLexicon
    ) -> [Event] {
        var table = TermTable()
        var terms: [TellingTerms] = []
        var start = 0
        for (number, article) in articles.enumerated() {
            let isNamed = namedTokens(of: article, actors.mentions[number])
            while start < tellings.count, tellings[start].article == number {
                terms.append(
                    table.terms(
                        of: tellings[start], in: article, isNamed: isNamed, quotations: quotations[number],
                        lexicon: lexicon))
                start += 1
            }
        }
        let total = Float(tellings.count)
        // Inverse document frequency, over tellings.
        let weights = table.counts.map { 1 + (total / Float(max($0, 1))).roughLogarithm }
        let groups = TellingClusters.group(TellingSimilarity(tellings, terms: terms, weights: weights))
        let assembly = EventAssembly(articles)
        return groups.compactMap { group in
            let members = group.map { tellings[$0] }
            guard members.contains(where: { $0.strength == .strong }) else { return nil }
            return assembly.event(from: members)
        }
    }

    /// For each token whether it belongs to the name or the role of an actor.
    private func namedTokens(of article: ReadArticle, _ mentions: [ActorMention]) -> [Bool] {
        var isNamed = Array(repeating: false, count: article.analysis.tokens.count)
        func mark(_ tokens: Range<Int>) {
            for token in tokens where isNamed.indices.contains(token) { isNamed[token] = true }
        }
        for mention in mentions where mention.kind == .name { mark(mention.tokens) }
        for name in article.analysis.names { if let role = name.role { mark(role) } }
        return isNamed
    }

    /// The order of a timeline; see `CivilInterval`. What has no date comes last.
    private func order(_ events: inout [Event]) {
        func isBefore(_ left: Event, _ right: Event) -> Bool {
            switch (left.dating.period, right.dating.period) {
            case (let one?, let other?) where one.interval != other.interval: return one < other
            case (_?, nil): return true
            case (nil, _?): return false
            default:
                let one = left.passages[0]
                let other = right.passages[0]
                return (one.article, one.trigger.lowerBound) < (other.article, other.trigger.lowerBound)
            }
        }
        events.sort(by: isBefore)
    }

    /// Keeps the actors that take part in an event, the busiest first, and numbers the events' actors anew.
    private func giveActors(_ index: ActorIndex, to timeline: inout Timeline) {
        var actors = index.actors
        for (number, event) in timeline.events.enumerated() {
            for actor in event.actors { actors[actor].events.append(number) }
            if let speaker = event.speaker, !event.actors.contains(speaker) { actors[speaker].events.append(number) }
        }
        // A place where things happen, but that never acts itself, is no actor.
        let kept = actors.indices.filter { !actors[$0].events.isEmpty && index.acts($0) }
            .sorted { (actors[$1].events.count, $0) < (actors[$0].events.count, $1) }
        var places = Array(repeating: -1, count: actors.count)
        for (place, actor) in kept.enumerated() { places[actor] = place }
        timeline.actors = kept.map { number in
            var actor = actors[number]
            actor.reasons = index.reasons(for: number)
            return actor
        }
        for number in timeline.events.indices {
            timeline.events[number].actors = timeline.events[number].actors.map { places[$0] }.filter { $0 >= 0 }
            timeline.events[number].speaker = timeline.events[number].speaker.map { places[$0] }.flatMap {
                $0 < 0 ? nil : $0
            }
        }
    }
}

extension Float {
    /// The binary logarithm, straight between the powers of two: near enough for weights.
    fileprivate var roughLogarithm: Float {
        self > 0 ? Float(exponent) + significand - 1 : 0
    }
}
