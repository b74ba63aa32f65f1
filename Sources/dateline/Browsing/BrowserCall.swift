import ArticleReading
import TerminalScreen
import TimelineBrowser
import TimelineModel

/// What the browser is asked to open.
struct BrowserCall {
    var source: SourceOptions
    /// The command line's filter, in the timeline that was made of the articles.
    var filter: @Sendable (Timeline) throws -> EventFilter = { _ in EventFilter() }
    var colour = ColourChoice.auto
    var isASCII = false

    /// Runs the browser until the user leaves it.
    func open() throws(BrowserError) {
        let (source, filter) = (source, filter)
        let options = BrowserOptions.prepared(
            title: source.title, paths: source.paths, colour: colour, isASCII: isASCII)
        // The word lists that events take are made ready beside the reading, which needs them last.
        _ = BackgroundThread.start { _ = TimelineBuilder().build(Reading(articles: [], problems: [])) }
        // Where a folder changes, only what has changed is read again.
        let memory = options.watch.map { _ in ArticleMemory() }
        // The command line's filter is for the first reading; later the reader's own one stays.
        try BrowserSession.run(options) { report in
            let reading = try source.readSilently(options: try source.readerOptions(), memory: memory) {
                report(LoadProgress(done: $0, total: $1))
            }
            let problems = reading.problems.map(\.description)
            // The analyses are of no use to the browser, and are given back while the events are made.
            let timeline = TimelineBuilder().build(consume reading)
            return BrowserContent(timeline: timeline, filter: try filter(timeline), notes: problems)
        }
    }
}

extension BrowserCall {
    /// `dateline PATH…`, as most people call it: paths alone, which need no parser. ArgumentParser takes some 4 ms, a sixth
    /// of the time to the first picture of a small folder.
    ///
    /// - Returns: `nil` for all else: options, commands, and names that could be those of commands.
    init?(paths: [String]) {
        guard !paths.isEmpty, !paths.contains(where: { $0.isEmpty || $0.hasPrefix("-") }) else { return nil }
        let commands = Dateline.configuration.subcommands.map { "\($0)".lowercased() } + ["help"]
        guard !paths.contains(where: commands.contains) else { return nil }
        source = SourceOptions(paths: paths)
    }
}
