import CivilTime
import TimelineModel

/// A timeline with what is asked of every event over and over, laid out in columns: a pass over a million events then
/// reads a few megabytes and not all of them.
final class TimelineIndex: Sendable {
    let timeline: Timeline
    /// First and last day of each event as day numbers; `undated` where it has none.
    let firstDays: [Int32]
    let lastDays: [Int32]
    /// Whether the start of each event is known to a month or better, so that it can stand on the strip of time.
    let isStartKnown: [Bool]
    /// Planned, and after the last article: shown apart on the strip of time.
    let cutDay: Int32

    /// Made when first asked for: nobody opens an article before the first frame.
    private let articleEvents = Guarded<ArticleEvents?>(nil)
    /// Made when a search begins.
    private let preparedText = Guarded(PreparedText())

    static let undated = Int32.max
    static let empty = TimelineIndex(Timeline(articles: [], actors: [], events: []))

    init(_ timeline: Timeline) {
        self.timeline = timeline
        var firstDays: [Int32] = []
        var lastDays: [Int32] = []
        var isStartKnown: [Bool] = []
        firstDays.reserveCapacity(timeline.events.count)
        lastDays.reserveCapacity(timeline.events.count)
        isStartKnown.reserveCapacity(timeline.events.count)
        for index in timeline.events.indices {
            let period = timeline.events[index].dating.period
            let interval = period?.interval
            firstDays.append(interval?.firstDay.number ?? Self.undated)
            lastDays.append(interval?.lastDay.number ?? Self.undated)
            isStartKnown.append(period.map(Self.isStartKnown) ?? false)
        }
        self.firstDays = firstDays
        self.lastDays = lastDays
        self.isStartKnown = isStartKnown
        // An article's date may be a span of weeks; what it plans lies after the span.
        let published = timeline.articles.compactMap { $0.publication.period?.latest.number }.max()
        cutDay = published ?? Self.lastToldDay(timeline, lastDays)
    }

    /// "January", "since April" and "spring" are; "2025" is not.
    private static func isStartKnown(_ period: CivilPeriod) -> Bool {
        period.interval.dayCount <= 92 || period.endPrecision != nil && period.precision <= .month
    }

    /// Where no article has a date, the last day of which something is told as past.
    private static func lastToldDay(_ timeline: Timeline, _ lastDays: [Int32]) -> Int32 {
        var last = Int32.min
        for index in timeline.events.indices where lastDays[index] != undated {
            if timeline.events[index].status != .planned { last = max(last, lastDays[index]) }
        }
        return last == Int32.min ? undated : last
    }

    /// The events that an article tells, ascending. The first call looks at every passage there is.
    func events(toldBy article: Int) -> ArraySlice<Int32> {
        prepareArticles().events(toldBy: article)
    }

    /// Does ahead of time what the first `events(toldBy:)` would do.
    @discardableResult
    func prepareArticles() -> ArticleEvents {
        articleEvents.withLock { known in
            if let known { return known }
            let made = ArticleEvents(timeline)
            known = made
            return made
        }
    }

    private struct PreparedText {
        var text: SearchText?
        var isBeingMade = false
    }

    /// `nil` until it is made ready, and where it would take too much memory.
    var searchText: SearchText? { preparedText.withLock { $0.text } }

    /// Makes ready what a search among many events goes through; once, whoever asks.
    func prepareSearchText() {
        let isWanted = preparedText.withLock { prepared in
            defer { prepared.isBeingMade = prepared.text == nil }
            return prepared.text == nil && !prepared.isBeingMade
        }
        guard isWanted else { return }
        let made = SearchText(timeline)
        preparedText.change { $0 = PreparedText(text: made) }
    }

    /// Waits a moment for what another thread makes ready. Returns whether it is still being made.
    func waitForSearchText(milliseconds: Int) -> Bool {
        !preparedText.wait(milliseconds: milliseconds) { !$0.isBeingMade }
    }

    var eventCount: Int { firstDays.count }

    func event(_ index: Int) -> Event { timeline.events[index] }

    /// How many different articles tell an event; linear in its passages.
    func articleCount(of event: Event) -> Int {
        event.passages.count <= 8 ? event.articleCount : Set(event.passages.lazy.map(\.article)).count
    }

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
        filter.things.removeAll { !$0.contains(where: timeline.things.indices.contains) }
        return filter.isEmpty ? nil : timeline.indices(matching: filter)
    }
}
