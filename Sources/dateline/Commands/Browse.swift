import ArgumentParser
import TimelineModel

struct Browse: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the browser; where standard output is no terminal, print the list.")

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var color: ColorOption

    func execute() throws -> ExitStatus {
        let timeline = try source.readTimeline()
        return try List.print(timeline, filter, json: false, color)
    }
}
