import ArticleReading
import CivilTime

/// Turns what was read into a timeline: tellings, joined into events, with their actors, in order.
public struct TimelineBuilder: Sendable {
    /// So many articles are read for what they tell before their analyses go: those of a large folder weigh more than what
    /// is kept of them.
    private let articlesAtOnce: Int

    public init() { self.init(articlesAtOnce: 1024) }

    init(articlesAtOnce: Int) { self.articlesAtOnce = articlesAtOnce }

    /// Near-linear in the length of the articles.
    ///
    /// - Parameter reading: Let go as soon as its tellings are found, so that the analyses of a large folder need not lie
    ///   in memory beside its events; a caller that keeps none of it gains by that.
    public func build(_ reading: consuming Reading) -> Timeline {
        let read = reading.articles
        _ = consume reading
        let articles = read.map(\.article)
        let index = ActorIndex(read)
        let accounts = accounts(of: consume read, index)
        return build(accounts, of: articles, index)
    }

    /// Joins accounts into events and puts them in order; for measuring with made-up accounts, too.
    package func build(_ accounts: consuming [Account], of articles: [Article], actors: [Actor]) -> Timeline {
        var events = join(accounts, articles, actors)
        TimelineOrder.sort(&events)
        EventIdentity.makeUnique(&events)
        return Timeline(articles: articles, actors: actors, events: events)
    }

    private func build(_ accounts: consuming [Account], of articles: [Article], _ index: ActorIndex) -> Timeline {
        var timeline = build(accounts, of: articles, actors: index.actors)
        giveActors(index, to: &timeline)
        return timeline
    }

    private func accounts(of articles: consuming [ReadArticle], _ index: ActorIndex) -> [Account] {
        var left = articles
        left.reverse()
        var accounts: [[Account]] = []
        var first = 0
        while !left.isEmpty {
            let next = Array(left.suffix(articlesAtOnce).reversed())
            left.removeLast(next.count)
            accounts += self.accounts(of: next, from: first, index)
            first += next.count
        }
        return Array(moving: accounts)
    }

    /// - Parameter first: The number of the first article.
    private func accounts(of articles: [ReadArticle], from first: Int, _ index: ActorIndex) -> [[Account]] {
        let lexicon = EventLexicon.shared
        // Several articles a piece: a folder of ten thousand short ones should not wait for locks.
        let pieces = ParallelPieces(articles.count, atMost: 16)
        return ParallelMap.map(
            pieces.count, tool: { ContentWords(lexicon: lexicon) },
            { words, piece in
                var accounts: [Account] = []
                for place in pieces[piece] {
                    let reader = AccountReader(
                        article: articles[place], index: first + place, actors: index, lexicon: lexicon, words: &words)
                    reader.read(into: &accounts)
                }
                return accounts
            })
    }

    private func join(_ accounts: consuming [Account], _ articles: [Article], _ actors: [Actor]) -> [Event] {
        var accounts = accounts
        let similarity = TellingSimilarity(
            &accounts, kinds: actors.map(\.kind), countries: countries(among: actors),
            published: articles.map { $0.publication.period?.interval.start.minutes ?? 0 })
        let groups = TellingClusters.group(similarity)
        for maker in TitleEvents.makers(of: groups, similarity.facts) { accounts[maker].traits.insert(.strong) }
        accounts.reorder(groups.members)
        let told = consume accounts
        let assembly = EventAssembly(articles: articles, actors: actors, copies: ArticleCopies())
        let pieces = ParallelPieces(groups.count, atMost: 1024)
        let ofPieces = ParallelMap.map(pieces.count) { piece in
            pieces[piece].compactMap { number -> Event? in
                let group = groups.range(number)
                return group.contains { told[$0].isStrong } ? assembly.event(from: told[group]) : nil
            }
        }
        return Array(moving: ofPieces)
    }

    private func countries(among actors: [Actor]) -> Set<Int32> {
        Set(
            actors.indices.lazy.filter {
                actors[$0].kind == .place
                    && Gazetteer.shared.sense(of: Spelling.key(ofName: actors[$0].name)) == .country
            }.map { Int32(clamping: $0) })
    }

    /// Keeps the actors that take part in an event, the busiest first, then those that only act otherwise, and numbers the
    /// events' actors anew.
    private func giveActors(_ index: ActorIndex, to timeline: inout Timeline) {
        var actors = index.actors
        for number in timeline.events.indices {
            let taking = timeline.events[number].actors
            for actor in taking { actors[actor].events.append(number) }
            if let speaker = timeline.events[number].speaker, !taking.contains(speaker) {
                actors[speaker].events.append(number)
            }
        }
        // A place where things happen, but that never acts itself, is no actor.
        let kept = actors.indices.filter { actors[$0].events.isEmpty ? index.isWorthListing($0) : index.acts($0) }
            .sorted { (actors[$1].events.count, $0) < (actors[$0].events.count, $1) }
        timeline.things = actors.indices.filter { !actors[$0].events.isEmpty && !index.acts($0) }.map {
            NamedThing(name: actors[$0].name, aliases: actors[$0].aliases, events: actors[$0].events)
        }
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

/// A run of numbers cut into pieces that are worth handing to a thread.
struct ParallelPieces: Sendable {
    private let total: Int
    private let size: Int

    /// - Parameter most: How many numbers a piece has at most; fewer where there are few in all.
    init(_ total: Int, atMost most: Int) {
        self.total = total
        size = max(1, min(most, total / 64))
    }

    var count: Int { (total + size - 1) / size }

    subscript(piece: Int) -> Range<Int> { piece * size..<min(total, (piece + 1) * size) }
}
