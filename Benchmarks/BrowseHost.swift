import TimelineBrowser

/// The real browser on a generated timeline, for a person to try or a harness to drive.
enum BrowseHost {
    /// - Parameter isLoading: Makes the timeline while the browser is open, as articles are read.
    static func run(events: Int, isLoading: Bool) throws {
        let options = BrowserOptions(title: "\(events) made-up events")
        guard isLoading else {
            let timeline = TimelineGenerator.timeline(events: events)
            return try BrowserSession.run(options) { _ in BrowserContent(timeline: timeline) }
        }
        try BrowserSession.run(options) { report in
            report(LoadProgress(done: 0, total: events))
            return BrowserContent(timeline: TimelineGenerator.timeline(events: events))
        }
    }
}
