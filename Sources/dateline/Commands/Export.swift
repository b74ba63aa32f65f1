import ArgumentParser
import Exports
import TimelineModel

struct Export: TimelineCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    static let configuration = CommandConfiguration(
        abstract: "Write articles, actors and events for other programs.",
        discussion: "A file is written whole or not at all: it takes its name once everything is in it.")

    @Option(help: ArgumentHelp("The format: json.", valueName: "FORMAT"))
    var format: Format

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file to write; - is standard output.", valueName: "FILE"),
        completion: .file())
    var output = "-"

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions

    func execute() throws -> ExitStatus {
        let timeline = try source.readTimeline()
        let filter = try filter.filter(for: timeline)
        let events = timeline.indices(matching: filter)
        let document =
            filter.isEmpty ? TimelineJSON(timeline) : TimelineJSON(timeline, events: events)
        if output == "-" {
            try StandardStreams.write { document.write(to: $0) }
        } else {
            do {
                try writeWholeFile(output) { document.write(to: $0) }
            } catch {
                throw Failure("cannot write \(error); name another file with -o")
            }
        }
        // The document is there, and says that it is empty.
        if events.isEmpty { throw Failure.noEvents(in: timeline) }
        return .done
    }
}
