import TimelineModel

/// How many events each actor has under a filter, the busiest first.
struct ActorCounts: Sendable {
    struct Entry: Sendable, Hashable {
        /// Index in `Timeline.actors`.
        var actor: Int
        var count: Int
    }

    let entries: [Entry]

    static let empty = ActorCounts(entries: [])

    private init(entries: [Entry]) {
        self.entries = entries
    }

    /// Linear in the number of mentions of actors in events.
    init(_ index: TimelineIndex, filter: EventFilter) {
        let actors = index.timeline.actors
        // What is excluded has no event under the filter; its own count helps more.
        let excluded = Set(filter.excludedActors)
        var passes: [Bool]?
        if let events = index.events(matching: filter) {
            var flags = [Bool](repeating: false, count: index.eventCount)
            for event in events { flags[Int(event)] = true }
            passes = flags
        }
        var entries: [Entry] = []
        entries.reserveCapacity(actors.count)
        for actor in actors.indices {
            var count = actors[actor].events.count
            if let passes, !excluded.contains(actor) {
                count = 0
                for event in actors[actor].events where passes.indices.contains(event) && passes[event] { count += 1 }
            }
            if count > 0 || filter.actors.contains(actor) { entries.append(Entry(actor: actor, count: count)) }
        }
        // Actors are numbered as the timeline orders them; that order decides between equals.
        entries.sort { $0.count != $1.count ? $0.count > $1.count : $0.actor < $1.actor }
        self.entries = entries
    }
}
