import CivilTime

/// The rows of the timeline: the events that pass the filter, under headings.
///
/// Built in one pass; what stands in a row is found in logarithmic time of the number of headings. An *ordinal* is the
/// place of an event among those that pass.
struct RowIndex: Sendable {
    struct Group: Sendable, Hashable {
        var unit: HeadingUnit
        /// The row of the heading.
        var row: Int32
        /// Of its first event.
        var ordinal: Int32
    }

    enum Row: Hashable, Sendable {
        case heading(group: Int)
        case event(ordinal: Int, group: Int)
    }

    /// Indices in the timeline, ascending; `nil` where all events pass.
    let events: [Int32]?
    let groups: [Group]
    /// How many events pass.
    let count: Int
    /// First days of the events whose start is known to a month or better, for the strip of time; ascending.
    let stripDays: [Int32]

    static let empty = RowIndex(TimelineIndex.empty, events: nil, zoom: .months)

    var rowCount: Int { count + groups.count }

    init(_ index: TimelineIndex, events: [Int32]?, zoom: TimeZoom) {
        self.events = events
        count = events?.count ?? index.eventCount
        var groups: [Group] = []
        var stripDays: [Int32] = []
        stripDays.reserveCapacity(count)
        var unit: HeadingUnit?
        var isAscending = true
        for ordinal in 0..<count {
            let event = events.map { Int($0[ordinal]) } ?? ordinal
            let first = index.firstDays[event]
            let last = index.lastDays[event]
            if index.isStartKnown[event] {
                if let previous = stripDays.last, previous > first { isAscending = false }
                stripDays.append(first)
            }
            if let unit, unit.holds(first: first, last: last, zoom: zoom) { continue }
            let next = HeadingUnit(first: first, last: last, zoom: zoom)
            unit = next
            groups.append(Group(unit: next, row: 0, ordinal: Int32(ordinal)))
        }
        if zoom == .months { groups = Self.joiningSparseYears(groups, count: count) }
        for position in groups.indices { groups[position].row = groups[position].ordinal + Int32(position) }
        self.groups = groups
        self.stripDays = isAscending ? stripDays : stripDays.sorted()
    }

    /// A year of which little is told keeps one heading: a heading for each lone event would hide the story.
    private static func joiningSparseYears(_ groups: [Group], count: Int) -> [Group] {
        var joined: [Group] = []
        var start = 0
        while start < groups.count {
            let unit = groups[start].unit
            guard unit.level.isOfOneYear else {
                joined.append(groups[start])
                start += 1
                continue
            }
            let year = HeadingUnit.year(of: CivilDay(number: unit.first))
            var end = start + 1
            while end < groups.count, groups[end].unit.level.isOfOneYear,
                (year.first...year.last).contains(groups[end].unit.first)
            { end += 1 }
            let next = end < groups.count ? Int(groups[end].ordinal) : count
            let events = next - Int(groups[start].ordinal)
            if end - start > 1, events < (end - start) * 3 {
                joined.append(Group(unit: year, row: 0, ordinal: groups[start].ordinal))
            } else {
                joined.append(contentsOf: groups[start..<end])
            }
            start = end
        }
        return joined
    }

    // MARK: Looking up

    /// The event's index in the timeline; the ordinal must be in `0..<count`.
    func event(at ordinal: Int) -> Int { events.map { Int($0[ordinal]) } ?? ordinal }

    /// The place of an event, or the one that its absence would give it, at most `count`.
    func ordinal(atOrAfter event: Int) -> Int {
        guard let events else { return min(max(event, 0), count) }
        return Self.partition(events.count) { Int(events[$0]) >= event }
    }

    func ordinal(of event: Int) -> Int? {
        let ordinal = ordinal(atOrAfter: event)
        return ordinal < count && self.event(at: ordinal) == event ? ordinal : nil
    }

    /// How many of some events, given in ascending order, pass.
    func passingCount(of some: [Int32]) -> Int {
        guard let events else { return some.count }
        var passing = 0
        var place = 0
        for event in some {
            // Steps that double find the next place soon, whether the events are many or few.
            var step = 1
            while place + step < events.count, events[place + step] < event { step *= 2 }
            place += Self.partition(min(step + 1, events.count - place)) { events[place + $0] >= event }
            guard place < events.count else { break }
            if events[place] == event { passing += 1 }
        }
        return passing
    }

    func row(of ordinal: Int) -> Int { ordinal + group(of: ordinal) + 1 }

    /// The group in which an event stands.
    func group(of ordinal: Int) -> Int {
        max(Self.partition(groups.count) { Int(groups[$0].ordinal) > ordinal } - 1, 0)
    }

    func contents(of row: Int) -> Row? {
        guard row >= 0, row < rowCount else { return nil }
        let group = Self.partition(groups.count) { Int(groups[$0].row) > row } - 1
        guard group >= 0 else { return nil }
        if Int(groups[group].row) == row { return .heading(group: group) }
        return .event(ordinal: row - group - 1, group: group)
    }

    /// How many events of a season or less start in days `first..<end`.
    func eventCount(from first: Int32, to end: Int32) -> Int {
        max(
            Self.partition(stripDays.count) { stripDays[$0] >= end }
                - Self.partition(stripDays.count) { stripDays[$0] >= first }, 0)
    }

    /// The first index in `0..<count` for which a condition holds that stays true once it is; `count` if there is none.
    static func partition(_ count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
