import TimelineModel

/// Which lanes there are and which events stand in each.
struct LaneList: Sendable {
    enum Lane: Sendable, Hashable {
        /// Events with all chosen actors: where they meet.
        case together
        /// An index in `Timeline.actors`.
        case actor(Int)
    }

    private(set) var lanes: [Lane] = []
    private var places: [Lane: Int] = [:]
    private var counts: [Int: Int] = [:]
    private var meetings: [Int] = []

    init() {}

    /// Chosen actors stand on top in the order of choosing, the others follow, the busiest first.
    init(chosen: [Int], _ context: BrowserContext) {
        let actors = context.index.timeline.actors
        let chosen = chosen.filter { actors.indices.contains($0) }
        if chosen.count >= 2 {
            lanes.append(.together)
            meetings = Self.common(chosen.map { actors[$0].events })
        }
        lanes += chosen.map { .actor($0) }
        for entry in context.actorCounts.entries
        where entry.count > 0 && !chosen.contains(entry.actor) && !context.filter.excludedActors.contains(entry.actor) {
            lanes.append(.actor(entry.actor))
        }
        for entry in context.actorCounts.entries { counts[entry.actor] = entry.count }
        places.reserveCapacity(lanes.count)
        for (place, lane) in lanes.enumerated() { places[lane] = place }
    }

    /// What stands in all lists, each ascending; linear in the lengths.
    private static func common(_ lists: [[Int]]) -> [Int] {
        guard var common = lists.first else { return [] }
        for list in lists.dropFirst() {
            var shared: [Int] = []
            var place = 0
            for event in common {
                while place < list.count, list[place] < event { place += 1 }
                guard place < list.count else { break }
                if list[place] == event { shared.append(event) }
            }
            common = shared
        }
        return common
    }

    /// How many events an actor has under the filter, where they are counted.
    func count(of actor: Int) -> Int? { counts[actor] }

    func place(of lane: Lane) -> Int? { places[lane] }

    /// Indices in the timeline, ascending.
    func events(in lane: Lane, _ index: TimelineIndex) -> [Int] {
        switch lane {
        case .together: meetings
        case .actor(let actor): index.timeline.actors.indices.contains(actor) ? index.timeline.actors[actor].events : []
        }
    }

    func holds(_ event: Int, in lane: Lane, _ index: TimelineIndex) -> Bool {
        let events = events(in: lane, index)
        let place = RowIndex.partition(events.count) { events[$0] >= event }
        return place < events.count && events[place] == event
    }

    /// The next event of a lane that passes the filter, after or before another.
    func event(in lane: Lane, from event: Int, forward: Bool, _ context: BrowserContext) -> Int? {
        let events = events(in: lane, context.index)
        var place = RowIndex.partition(events.count) { forward ? events[$0] > event : events[$0] >= event }
        if !forward { place -= 1 }
        while events.indices.contains(place) {
            if context.rows.ordinal(of: events[place]) != nil { return events[place] }
            place += forward ? 1 : -1
        }
        return nil
    }

    /// The event of a lane that is nearest in time to another.
    func event(in lane: Lane, near event: Int, _ context: BrowserContext) -> Int? {
        if holds(event, in: lane, context.index), context.rows.ordinal(of: event) != nil { return event }
        let before = self.event(in: lane, from: event, forward: false, context)
        let after = self.event(in: lane, from: event, forward: true, context)
        guard let before, let after else { return before ?? after }
        let days = context.index.firstDays
        let day = Int(days[event])
        return day - Int(days[before]) <= Int(days[after]) - day ? before : after
    }
}
