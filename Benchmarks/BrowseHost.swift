import TimelineBrowser

/// The real browser on a generated timeline, for a person to try or a harness to drive.
enum BrowseHost {
    static func run(events: Int) throws {
        let timeline = TimelineGenerator.timeline(events: events)
        try BrowserSession.run(BrowserOptions(title: "\(events) made-up events")) { _ in
            BrowserContent(timeline: timeline)
        }
    }
}
