import ArgumentParser
import TimelineBrowser

struct Browse: TimelineCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the browser; where standard output is no terminal, print the list.")

    @OptionGroup var source: SourceOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var color: ColorOption

    @Flag(help: "Draw lines, bars and signs in ASCII, for screen readers; LANG=C does so, too.")
    var ascii = false

    func execute() throws -> ExitStatus {
        guard StandardStreams.outputIsTerminal else { return try list() }
        do {
            let filter = filter
            try BrowserCall(
                source: source, filter: { try filter.filter(for: $0) }, colour: color.choice, isASCII: ascii
            ).open()
            return .done
        } catch {
            return try ended(by: error)
        }
    }

    /// What is left to do where the browser could not show the articles.
    func ended(by error: BrowserError) throws -> ExitStatus {
        switch error {
        case .terminal(let problem):
            StandardStreams.complain("\(problem); here is the list")
            return try list()
        case .loading(let failure):
            throw failure
        }
    }

    private func list() throws -> ExitStatus {
        try List.print(try source.readTimeline(), filter, json: false, color)
    }
}
