import TimelineModel

/// A timeline made ready on the thread that read it, its first rows included.
struct LoadedTimeline: Sendable {
    /// What is on the screen while the articles are read again.
    struct Shown: Sendable {
        var index: TimelineIndex
        var filter: EventFilter
        var zoom: TimeZoom
    }

    var index: TimelineIndex
    var filter: EventFilter
    var zoom: TimeZoom
    /// Of the events that pass `filter`, at `zoom`.
    var rows: RowIndex
    var notes: [String]
    /// The events by their ids, where another timeline was there before.
    var numbers: [String: Int32]?

    /// - Parameter shown: What this timeline takes the place of; its filter stays, not the one that was asked for at first.
    init(_ content: BrowserContent, replacing shown: Shown? = nil, zoom: TimeZoom = BrowserContext.firstZoom) {
        index = TimelineIndex(content.timeline)
        filter = content.filter
        self.zoom = shown?.zoom ?? zoom
        if let shown {
            let numbers = TimelineChange.numbers(of: content.timeline)
            self.numbers = numbers
            filter = TimelineChange(from: shown.index, to: index, numbers: numbers).filter(shown.filter)
        }
        rows = RowIndex(index, events: index.events(matching: filter), zoom: self.zoom)
        notes = content.notes
    }
}
