import ArgumentParser
import ArticleReading
import TimelineBrowser
import TimelineModel

struct Browse: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the browser; where standard output is no terminal, print the list.")

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var color: ColorOption

    @Flag(help: "Draw lines, bars and signs in ASCII, for screen readers; LANG=C does so, too.")
    var ascii = false

    func execute() throws -> ExitStatus {
        guard StandardStreams.outputIsTerminal else { return try list() }
        do {
            try browse()
            return .done
        } catch .terminal(let problem) {
            StandardStreams.complain("\(problem); here is the list")
            return try list()
        } catch .loading(let failure) {
            throw failure
        }
    }

    private func list() throws -> ExitStatus {
        try List.print(try source.readTimeline(), filter, json: false, color)
    }

    private func browse() throws(BrowserError) {
        let (source, filter) = (source, filter)
        let options = BrowserOptions.prepared(
            title: source.title, paths: source.paths, color: color, isASCII: ascii)
        // The command line's filter is for the first reading; later the reader's own one stays.
        try BrowserSession.run(options) { report in
            let reading = try source.readSilently(options: try source.readerOptions()) { done, total in
                report(LoadProgress(done: done, total: total))
            }
            let problems = reading.problems.map(\.description)
            // The analyses are of no use to the browser, and are given back while the events are made.
            let timeline = TimelineBuilder().build(consume reading)
            return BrowserContent(timeline: timeline, filter: try filter.filter(for: timeline), notes: problems)
        }
    }
}
