import CivilTime
import TimelineModel

/// A timeline with what is asked of every event over and over, laid out in columns: a pass over a million events then
/// reads a few megabytes and not all of them.
final class TimelineIndex: Sendable {
    let timeline: Timeline
    /// First and last day of each event as day numbers; `undated` where it has none.
    let firstDays: [Int32]
    let lastDays: [Int32]
    /// Planned, and after the last article: shown apart on the strip of time.
    let cutDay: Int32

    /// The events that each article tells, one article's after another's.
    private let tellers: [Int32]
    private let tellerStarts: [Int32]

    static let undated = Int32.max
    static let empty = TimelineIndex(Timeline(articles: [], actors: [], events: []))

    init(_ timeline: Timeline) {
        self.timeline = timeline
        var firstDays: [Int32] = []
        var lastDays: [Int32] = []
        firstDays.reserveCapacity(timeline.events.count)
        lastDays.reserveCapacity(timeline.events.count)
        for index in timeline.events.indices {
            let interval = timeline.events[index].dating.period?.interval
            firstDays.append(interval?.firstDay.number ?? Self.undated)
            lastDays.append(interval?.lastDay.number ?? Self.undated)
        }
        self.firstDays = firstDays
        self.lastDays = lastDays
        (tellers, tellerStarts) = Self.groupedByArticle(timeline)
        // An article's date may be a span of weeks; what it plans lies after the span.
        let published = timeline.articles.compactMap { $0.publication.period?.latest.number }.max()
        cutDay = published ?? Self.lastToldDay(timeline, lastDays)
    }

    /// Where no article has a date, the last day of which something is told as past.
    private static func lastToldDay(_ timeline: Timeline, _ lastDays: [Int32]) -> Int32 {
        var last = Int32.min
        for index in timeline.events.indices where lastDays[index] != undated {
            if timeline.events[index].status != .planned { last = max(last, lastDays[index]) }
        }
        return last == Int32.min ? undated : last
    }

    /// Events by article, by counting: an event of two passages in one article stands there once.
    private static func groupedByArticle(_ timeline: Timeline) -> ([Int32], [Int32]) {
        let articleCount = timeline.articles.count
        var starts = [Int32](repeating: 0, count: articleCount + 1)
        func forEachMention(_ body: (_ article: Int, _ event: Int) -> Void) {
            for event in timeline.events.indices {
                let passages = timeline.events[event].passages
                for place in passages.indices where (0..<articleCount).contains(passages[place].article) {
                    let article = passages[place].article
                    if !passages[..<place].contains(where: { $0.article == article }) { body(article, event) }
                }
            }
        }
        forEachMention { article, _ in starts[article + 1] += 1 }
        for article in 0..<articleCount { starts[article + 1] += starts[article] }
        var next = starts
        var events = [Int32](repeating: 0, count: Int(starts[articleCount]))
        forEachMention { article, event in
            events[Int(next[article])] = Int32(event)
            next[article] += 1
        }
        return (events, starts)
    }

    /// The events that an article tells, ascending.
    func events(toldBy article: Int) -> ArraySlice<Int32> {
        guard timeline.articles.indices.contains(article) else { return [] }
        return tellers[Int(tellerStarts[article])..<Int(tellerStarts[article + 1])]
    }

    var eventCount: Int { firstDays.count }

    func event(_ index: Int) -> Event { timeline.events[index] }

    /// The name of an actor; empty for an index that is none.
    func actorName(_ index: Int) -> String {
        timeline.actors.indices.contains(index) ? timeline.actors[index].name : ""
    }

    /// Events that pass a filter, ascending; `nil` for all.
    ///
    /// An actor that the timeline does not have is dropped from the filter: it may come from an older one.
    func events(matching filter: EventFilter) -> [Int32]? {
        var filter = filter
        filter.actors.removeAll { !timeline.actors.indices.contains($0) }
        return filter.isEmpty ? nil : timeline.indices(matching: filter)
    }
}
