import ArgumentParser
import ArticleReading
import CivilTime
import TimelineModel

/// Which articles to read: the same for all commands.
struct SourceOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("A file, a folder, or - for standard input.", valueName: "PATH"),
        completion: .file())
    var paths: [String] = []

    @Option(
        name: .customLong("published"),
        help: ArgumentHelp(
            "The date of an article, by its path, name or id: 001.txt=2026-01-30. Repeatable.", valueName: "FILE=DATE"))
    var published: [String] = []

    init() {}

    /// Articles at paths, with nothing else said of them.
    init(paths: [String]) {
        self.paths = paths
        published = []
    }

    /// The name of the one folder or file, or how many there are.
    var title: String {
        guard paths.count == 1, let path = paths.first else { return "\(paths.count) paths" }
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    func validate() throws {
        if paths.isEmpty, OpenTimeline.current == nil {
            throw ValidationError("no articles given: name a file or a folder, as in 'dateline articles/'")
        }
        for statement in published { _ = try Self.date(of: statement) }
    }

    /// Reads the articles and names on standard error what could not be read.
    /// - Throws: `Failure` where there is no article at all.
    func read() throws -> Reading {
        try read(options: readerOptions())
    }

    func read(options: ArticleReader.Options) throws -> Reading {
        let reading = try readSilently(options: options)
        for problem in reading.problems { StandardStreams.complain(problem.description) }
        return reading
    }

    /// Reads the articles while standard error belongs to the browser; the problems are for it to show.
    /// - Parameter memory: What was read before and has not changed since is taken from here.
    func readSilently(
        options: ArticleReader.Options, memory: ArticleMemory? = nil, progress: (@Sendable (Int, Int) -> Void)? = nil
    ) throws -> Reading {
        let reading = ArticleReader(options: options).read(paths, memory: memory, progress: progress)
        guard reading.articles.isEmpty else { return reading }
        if reading.problems.isEmpty {
            throw Failure(
                "no articles in \(paths.joined(separator: " ")); give a folder that holds text files",
                status: .nothingFound)
        }
        throw Failure(reading.problems.map(\.description))
    }

    /// Reads the articles; in the browser, the timeline that is open stands for its own.
    func readTimeline() throws -> Timeline {
        if paths.isEmpty, let open = OpenTimeline.current { return open.timeline }
        return TimelineBuilder().build(try read())
    }

    func readerOptions() throws -> ArticleReader.Options {
        var options = ArticleReader.Options()
        for statement in published {
            let (file, period) = try Self.date(of: statement)
            options.published[file] = period
        }
        return options
    }

    /// Splits `FILE=DATE` at the last `=`, as file names may hold some.
    private static func date(of statement: String) throws -> (file: String, period: CivilPeriod) {
        guard let separator = statement.lastIndex(of: "="), separator != statement.startIndex else {
            throw ValidationError(
                "--published takes FILE=DATE, as in --published 001.txt=2026-01-30, not '\(statement)'")
        }
        let date = String(statement[statement.index(after: separator)...])
        return (String(statement[..<separator]), try DateArgument.period(date))
    }
}
