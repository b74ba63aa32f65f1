import ArgumentParser
import Exports
import TimelineModel

struct List: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print one event a line, in order.",
        discussion: """
            Date, status unless it happened, number of articles, ! where they do not agree, id, headline. With --json, an \
            object a line.
            """)

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var json: JSONOption
    @OptionGroup var color: ColorOption

    func execute() throws -> ExitStatus {
        try Self.print(try source.readTimeline(), filter, json: json.json, color)
    }

    /// Also what `browse` does where there is no terminal.
    static func print(
        _ timeline: Timeline, _ filter: FilterOptions, json: Bool, _ color: ColorOption
    ) throws -> ExitStatus {
        let events = try filter.events(of: timeline)
        guard !events.isEmpty else { throw Failure.noEvents(in: timeline) }
        try StandardStreams.write { output in
            if json {
                TimelineJSON(timeline, events: events).writeEventLines(to: output)
            } else {
                EventListText(timeline, events: events).write(to: output, style: color.style)
            }
        }
        return .done
    }
}

extension Failure {
    static func noEvents(in timeline: Timeline) -> Failure {
        let count = timeline.events.count
        return Failure(
            count == 0
                ? "no events found in \(timeline.articles.count) article\(timeline.articles.count == 1 ? "" : "s")"
                : "none of \(count) events passes the filters; leave one out", status: .nothingFound)
    }
}
