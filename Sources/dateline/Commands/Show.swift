import ArgumentParser
import Exports
import TimelineModel

struct Show: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print one event: its date and why, its actors, every passage.",
        discussion: """
            With the id of an article, print the article's text, in which the offsets of --json and export count; \
            control characters become question marks. With --json, an event comes in the form of export, with its \
            articles and actors.
            """)

    @Argument(help: ArgumentHelp("The id of an event, as list prints it, or of an article.", valueName: "ID"))
    var id: String

    @OptionGroup var source: SourceOptions
    @OptionGroup var json: JSONOption
    @OptionGroup var color: ColorOption

    func execute() throws -> ExitStatus {
        let timeline = try source.readTimeline()
        if let index = timeline.events.firstIndex(where: { $0.id == id }) {
            try StandardStreams.write { write(index, of: timeline, to: $0) }
        } else if let article = timeline.articles.first(where: { $0.id == id }) {
            try StandardStreams.write { output in
                if json.json {
                    article.writeJSON(to: output)
                } else {
                    output.write(textForTerminal(article.text))
                }
            }
        } else {
            throw Failure(
                "no event or article has the id '\(id)'; 'dateline list PATH…' prints the ids of events",
                status: .nothingFound)
        }
        return .done
    }

    private func write(_ index: Int, of timeline: Timeline, to output: ByteOutput) {
        let event = timeline.events[index]
        if json.json {
            let articles = Set(event.passages.map(\.article)).sorted()
            TimelineJSON(timeline, events: [Int32(index)], articles: articles).write(to: output)
        } else {
            EventDetailText(timeline, event: event).write(to: output, style: color.style)
        }
    }
}
