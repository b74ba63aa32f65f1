import CivilTime

/// The order of a timeline: earlier start first, on a tie the broader first, then article and place; see `CivilInterval`.
/// What has no date comes last.
enum TimelineOrder {
    private struct Key {
        var start: Int64
        var end: Int64
        var article: Int32
        var trigger: Int32
        var index: Int32

        func isBefore(_ other: Key) -> Bool {
            if start != other.start { return start < other.start }
            if end != other.end { return end > other.end }
            if article != other.article { return article < other.article }
            return trigger != other.trigger ? trigger < other.trigger : index < other.index
        }
    }

    static func sort(_ events: inout [Event]) {
        var keys: [Key] = []
        keys.reserveCapacity(events.count)
        for index in events.indices {
            let interval = events[index].dating.period?.interval
            keys.append(
                Key(
                    start: interval?.start.minutes ?? .max, end: interval?.end.minutes ?? .max,
                    article: Int32(clamping: events[index].passages.first?.article ?? 0),
                    trigger: Int32(clamping: events[index].passages.first?.trigger.lowerBound ?? 0),
                    index: Int32(clamping: index)))
        }
        keys.sort { $0.isBefore($1) }
        events.reorder(keys.map(\.index))
    }
}
