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

    @Flag(help: "Draw lines, bars and signs with ASCII characters.")
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
        let options = BrowserOptions(title: title, colour: color.choice, isASCII: ascii)
        let (source, filter) = (source, filter)
        try BrowserSession.run(options) { report in
            let reading = try source.readSilently(options: try source.readerOptions()) { done, total in
                report(LoadProgress(done: done, total: total))
            }
            let timeline = TimelineBuilder().build(reading)
            return BrowserContent(
                timeline: timeline, filter: try filter.filter(for: timeline),
                notes: reading.problems.map(\.description))
        }
    }

    /// The name of the one folder or file, or how many there are.
    private var title: String {
        guard source.paths.count == 1, let path = source.paths.first else { return "\(source.paths.count) paths" }
        return path.split(separator: "/").last.map(String.init) ?? path
    }
}
