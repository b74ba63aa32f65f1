import TimelineModel

/// A timeline that took the place of another: where its things have gone. They are known again by their ids.
struct TimelineChange: Sendable {
    let old: TimelineIndex
    let new: TimelineIndex
    private let numbers: [String: Int32]

    /// - Parameter numbers: Of the new events, by their ids; made here where nobody has made them ahead of time.
    init(from old: TimelineIndex, to new: TimelineIndex, numbers: [String: Int32]?) {
        (self.old, self.new) = (old, new)
        self.numbers = numbers ?? Self.numbers(of: new.timeline)
    }

    static func numbers(of timeline: Timeline) -> [String: Int32] {
        var numbers = [String: Int32](minimumCapacity: timeline.events.count)
        for event in timeline.events.indices { numbers[timeline.events[event].id] = Int32(event) }
        return numbers
    }

    func event(_ event: Int) -> Int? {
        guard old.timeline.events.indices.contains(event) else { return nil }
        return numbers[old.timeline.events[event].id].map { Int($0) }
    }

    /// How far around an event that is gone its neighbours are asked for.
    private static let reach = 64

    /// The event itself, else the one that followed it or stood before it, else the first one at its day or later.
    func nearest(to event: Int) -> Int {
        if let same = self.event(event) { return same }
        for distance in 1...Self.reach {
            if let near = self.event(event + distance) ?? self.event(event - distance) { return near }
        }
        guard old.firstDays.indices.contains(event) else { return 0 }
        let day = old.firstDays[event]
        return min(RowIndex.partition(new.eventCount) { new.firstDays[$0] >= day }, max(new.eventCount - 1, 0))
    }

    func actor(_ actor: Int) -> Int? {
        guard old.timeline.actors.indices.contains(actor) else { return nil }
        let id = old.timeline.actors[actor].id
        return new.timeline.actors.firstIndex { $0.id == id }
    }

    func thing(_ thing: Int) -> Int? {
        guard old.timeline.things.indices.contains(thing) else { return nil }
        return new.timeline.things(named: old.timeline.things[thing].name).first
    }

    func article(_ article: Int) -> Int? {
        guard old.timeline.articles.indices.contains(article) else { return nil }
        let path = old.timeline.articles[article].path
        return new.timeline.articles.firstIndex { $0.path == path }
    }

    /// The same filter: actors are numbered anew, those that are gone are dropped.
    func filter(_ filter: EventFilter) -> EventFilter {
        var filter = filter
        filter.actors = filter.actors.compactMap(actor)
        filter.things = filter.things.map { $0.compactMap(thing) }.filter { !$0.isEmpty }
        filter.excludedActors = filter.excludedActors.compactMap(actor)
        return filter
    }
}
