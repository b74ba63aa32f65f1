import ArgumentParser
import Exports
import TimelineModel

struct Actors: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the actors with kind, other names and number of events.",
        discussion: "Number of events, kind, name, other names and roles. With --json, an object a line.")

    @OptionGroup var source: SourceOptions
    @OptionGroup var json: JSONOption
    @OptionGroup var color: ColorOption

    @Flag(help: "Say below each actor why its other names were taken for it.")
    var why = false

    func execute() throws -> ExitStatus {
        let timeline = try source.readTimeline()
        guard !timeline.actors.isEmpty else {
            throw Failure("no actors found in \(timeline.articles.count) articles", status: .nothingFound)
        }
        try StandardStreams.write { output in
            if json.json {
                TimelineJSON(timeline).writeActorLines(to: output)
            } else {
                ActorListText(timeline).write(to: output, style: color.style, explains: why)
            }
        }
        return .done
    }
}
