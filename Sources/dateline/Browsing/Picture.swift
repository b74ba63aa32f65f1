import ArgumentParser
import CivilTime
import TimelineBrowser
import TimelineModel

/// Draws the browser's screen to a file, without a terminal: how the pictures of the documentation are made.
struct Picture: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the browser's screen after some keys, as SVG or text.",
        discussion: "The same articles, keys and day always make the same picture.",
        shouldDisplay: false)

    @Option(help: ArgumentHelp("Columns and rows.", valueName: "WIDTHxHEIGHT"))
    var size = "100x30"

    @Option(help: ArgumentHelp("The day that is marked as today.", valueName: "DATE"), transform: DateArgument.period)
    var today: CivilPeriod?

    @Option(help: ArgumentHelp("What is typed; \\r is Enter, \\t Tab, \\e Escape.", valueName: "KEYS"))
    var keys = ""

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "FILE"), completion: .file())
    var output: String

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions

    func execute() throws -> ExitStatus {
        let sides = size.split(separator: "x").compactMap { Int($0) }
        guard sides.count == 2, sides.allSatisfy({ (1...1000).contains($0) }) else {
            throw Failure("--size takes WIDTHxHEIGHT, as in 100x30, not '\(size)'")
        }
        let timeline = try source.readTimeline()
        var options = BrowserOptions(title: source.title)
        options.services = .program
        var browser = HeadlessBrowser(
            BrowserContent(timeline: timeline, filter: try filter.filter(for: timeline)), options, width: sides[0],
            height: sides[1], today: today?.earliest)
        browser.feed(keyBytes)
        browser.feed(Array(":save-screen \(PromptWords.quoted(output))\r".utf8))
        if let problem = browser.warning { throw Failure(problem) }
        return .done
    }

    private var keyBytes: [UInt8] {
        var text = keys
        for (sign, byte) in [("\\r", "\r"), ("\\t", "\t"), ("\\e", "\u{1B}")] {
            text = text.split(separator: sign, omittingEmptySubsequences: false).joined(separator: byte)
        }
        return Array(text.utf8)
    }
}
