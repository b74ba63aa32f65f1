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
        let accounts = ParallelMap.map(articles.count) { number in
            AccountReader(article: articles[number], index: number, actors: index, lexicon: lexicon).read()
        }
        var events = join(accounts.flatMap { $0 }, articles.map(\.article), index.actors)
        order(&events)
        EventIdentity.makeUnique(&events)
        var timeline = Timeline(articles: articles.map(\.article), actors: [], events: events)
        giveActors(index, to: &timeline)
        return timeline
    }

    private func join(_ accounts: [Account], _ articles: [Article], _ actors: [Actor]) -> [Event] {
        var accounts = accounts
        let terms = TermTable(&accounts)
        let told = accounts
        let groups = TellingClusters.group(TellingSimilarity(accounts: told, weights: terms.weights))
        let assembly = EventAssembly(articles: articles, actors: actors, copies: ArticleCopies())
        return groups.compactMap { group in
            let members = group.map { told[$0] }
            guard members.contains(where: \.isStrong) else { return nil }
            return assembly.event(from: members)
        }
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
