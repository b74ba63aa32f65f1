import ArgumentParser
import Exports
import TimelineModel

struct Analyse: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the language analysis sees, for those who debug or measure.",
        discussion: "An object for each file, with sentences, tokens and names; offsets are UTF-8 bytes of the file.")

    @OptionGroup var source: SourceOptions

    @Flag(help: "Print JSON, the only form there is.")
    var json = false

    func validate() throws {
        if !json { throw ValidationError("analyse prints JSON only; say so with --json") }
    }

    func execute() throws -> ExitStatus {
        let reading = try source.read()
        let index = ActorIndex(reading.articles)
        try StandardStreams.write { output in
            for (number, article) in reading.articles.enumerated() {
                article.writeAnalysisJSON(to: output) { name in
                    index.actor(ofName: name, article: number).map { index.actors[$0].id }
                }
            }
        }
        return .done
    }
}
