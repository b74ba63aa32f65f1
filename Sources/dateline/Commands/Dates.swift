import ArgumentParser
import ArticleReading
import Exports

struct Dates: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print each date expression, what it means and why.",
        discussion: "Line, words, type, TIMEX3 value, calendar meaning, reason. With --json, an object for each file.")

    @Argument(
        help: ArgumentHelp("A file, a folder, or - for standard input.", valueName: "FILE"), completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "The date of all the files, or of one: 001.txt=2026-01-30. Repeatable.", valueName: "DATE|FILE=DATE"))
    var published: [String] = []

    @OptionGroup var json: JSONOption
    @OptionGroup var color: ColorOption

    func validate() throws {
        try source.validate()
        if plainDates.count > 1 {
            throw ValidationError("--published: two dates for all files, \(plainDates.joined(separator: " and "))")
        }
        for date in plainDates { _ = try DateArgument.period(date) }
    }

    func execute() throws -> ExitStatus {
        var options = try source.readerOptions()
        options.readsOnlyDates = true
        let period = try plainDates.first.map(DateArgument.period)
        for path in paths where options.published[path] == nil { options.published[path] = period }
        let reading = try source.read(options: options)
        if period != nil, let other = reading.articles.first(where: { $0.article.publication.basis != .given }) {
            throw Failure(
                "--published DATE is for files named one by one; for \(other.article.path) say --published FILE=DATE")
        }
        let style = color.style
        try StandardStreams.write { output in
            for article in reading.articles {
                if json.json {
                    article.writeDatesJSON(to: output)
                } else {
                    article.writeDatesText(to: output, style: style)
                }
            }
        }
        if reading.articles.allSatisfy(\.dates.isEmpty) {
            throw Failure("no dates found in \(reading.articles.count) articles", status: .nothingFound)
        }
        return .done
    }

    private var plainDates: [String] { published.filter { !$0.contains("=") } }

    private var source: SourceOptions {
        var source = SourceOptions()
        source.paths = paths
        source.published = published.filter { $0.contains("=") }
        return source
    }
}
