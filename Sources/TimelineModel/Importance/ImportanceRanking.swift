/// The events of a timeline by importance, ranked once so that any part of them can be thinned out at once.
///
///     let ranking = ImportanceRanking(timeline)
///     ranking.top(40, among: indices)      // the 40 that tell the story, in the order of the timeline
public struct ImportanceRanking: Sendable {
    /// For each event its place, 0 the most important; of equals the earlier in the timeline goes first.
    private let places: [UInt32]

    /// Sorts all events: some 0.1 s for a million, so not for a thread that draws.
    public init(_ timeline: Timeline) {
        let events = timeline.events
        var keys = events.indices.map { Self.key(events[$0].weight, $0) }
        keys.sort()
        var places = [UInt32](repeating: 0, count: keys.count)
        for (place, key) in keys.enumerated() { places[Int(key & 0xFFFF_FFFF)] = UInt32(place) }
        self.places = places
    }

    /// At most `count` of the given events, the most important, in the order given. Linear in the number of events.
    ///
    /// - Parameter events: Indices in `Timeline.events`, none twice; what is no such index is left out.
    public func top(_ count: Int, among events: [Int32]) -> [Int32] {
        guard count > 0 else { return [] }
        let known = events.allSatisfy { places.indices.contains(Int($0)) }
        let events = known ? events : events.filter { places.indices.contains(Int($0)) }
        guard count < events.count else { return events }
        let limit = lastPlace(of: count, among: events)
        return events.filter { places[Int($0)] <= limit }
    }

    /// The place of the last of the `count` most important: a bit for each event's place, counted from the top.
    private func lastPlace(of count: Int, among events: [Int32]) -> UInt32 {
        var bits = [UInt64](repeating: 0, count: (places.count + 63) / 64)
        for event in events {
            let place = places[Int(event)]
            bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
        }
        var left = count
        for (index, word) in bits.enumerated() {
            guard word.nonzeroBitCount < left else {
                var word = word
                for _ in 1..<max(left, 1) { word &= word - 1 }
                return UInt32(index * 64 + word.trailingZeroBitCount)
            }
            left -= word.nonzeroBitCount
        }
        return .max
    }

    /// The lower, the more important; of equals the earlier in the timeline.
    fileprivate static func key(_ weight: EventWeight, _ event: Int) -> UInt64 {
        let unimportance = UInt64((1 - min(max(weight.importance, 0), 1)) * Double(1 << 24))
        return unimportance << 32 | UInt64(UInt32(truncatingIfNeeded: event))
    }
}

extension Timeline {
    /// At most `count` of the given events, the most important, in the order given: for a single question.
    ///
    /// Costs a sort of the events asked about; who asks often keeps an `ImportanceRanking`.
    ///
    /// - Parameter candidates: Indices in `events`, none twice; all events where left out.
    public func mostImportant(_ count: Int, among candidates: [Int32]? = nil) -> [Int32] {
        let candidates = (candidates ?? Array(0..<Int32(events.count))).filter { events.indices.contains(Int($0)) }
        guard count < candidates.count else { return candidates }
        guard count > 0 else { return [] }
        let keys = candidates.map { ImportanceRanking.key(events[Int($0)].weight, Int($0)) }
        let limit = keys.sorted()[count - 1]
        return zip(candidates, keys).compactMap { $1 <= limit ? $0 : nil }
    }
}
