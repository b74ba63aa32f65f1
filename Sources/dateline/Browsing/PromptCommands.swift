import ArgumentParser
import CivilTime
import TimelineBrowser
import TimelineModel

/// What can be typed after `:` in the browser: the commands of the command line, and those that only the browser has.
struct Prompt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: ":", abstract: "Commands of the browser.",
        subcommands: [
            List.self, Show.self, Actors.self, Articles.self, Export.self, Dates.self, GoTo.self, Zoom.self,
            SaveScreen.self,
            Problems.self, Quit.self,
        ])

    static let names = configuration.subcommands.map { $0._commandName } + ["help"]

    /// Carries out a line. What goes wrong is told in one line.
    static func carryOut(_ line: String, _ situation: CommandSituation) -> CommandOutcome {
        var words = PromptWords(line).texts
        guard let first = words.first else { return .done("") }
        if let number = Int(first), words.count == 1 { return event(number, situation) }
        switch command(named: first) {
        case .success(let name): words[0] = name
        case .failure(let problem): return .failed(problem.description)
        }
        if words[0] == "help" {
            guard words.count > 1 else { return .help }
            words = [words[1], "--help"]
        }
        let open = OpenTimeline(situation.timeline, width: situation.width, problems: situation.problems)
        return OpenTimeline.$current.withValue(open) {
            do {
                let command = try parseAsRoot(words)
                if let command = command as? any PromptCommand { return try command.outcome(in: open) }
                if let command = command as? any TimelineCommand { return try open.outcome(of: command) }
                return .text(title: words.joined(separator: " "), helpMessage())
            } catch let failure as Failure {
                return .failed(failure.description)
            } catch {
                return outcome(of: error, words)
            }
        }
    }

    /// Help is shown; what is wrong with the words is said.
    private static func outcome(of error: any Error, _ words: [String]) -> CommandOutcome {
        if exitCode(for: error) == .success {
            return .text(title: words.joined(separator: " "), fullMessage(for: error))
        }
        return .failed(message(for: error).split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    /// A command by its name or the beginning of it.
    private static func command(named word: String) -> Result<String, Failure> {
        if names.contains(word) { return .success(word) }
        let found = names.filter { $0.hasPrefix(word) }
        if let only = found.first, found.count == 1 { return .success(only) }
        return .failure(
            Failure(
                found.isEmpty
                    ? "there is no command “\(word)”; Tab shows those there are"
                    : "“\(word)” may be \(found.joined(separator: " or "))"))
    }

    /// `:12` goes to the row of that number, as in an editor.
    private static func event(_ number: Int, _ situation: CommandSituation) -> CommandOutcome {
        let passing = situation.timeline.indices(matching: situation.filter)
        guard !passing.isEmpty else { return .failed("there is no event") }
        return .row(Int(passing[min(max(number - 1, 0), passing.count - 1)]))
    }
}

/// A command that does something to the browser rather than print.
protocol PromptCommand {
    func outcome(in open: OpenTimeline) throws -> CommandOutcome
}

extension OpenTimeline {
    /// Runs a command as on the command line; what it prints is text to read.
    func outcome(of command: any TimelineCommand) throws -> CommandOutcome {
        _ = try command.execute()
        return .text(title: type(of: command)._commandName, printed.text)
    }
}

extension List: PromptCommand {
    /// The filters become those of the browser.
    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        guard source.paths.isEmpty, !json.json else { return try open.outcome(of: self) }
        return .filter(try filter.filter(for: open.timeline))
    }
}

extension Show: PromptCommand {
    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        guard source.paths.isEmpty, !json.json else { return try open.outcome(of: self) }
        if let event = open.timeline.events.firstIndex(where: { $0.id == id }) { return .event(event) }
        if let article = open.timeline.articles.firstIndex(where: { $0.id == id }) { return .article(article) }
        throw Failure("no event or article has the id “\(id)”")
    }
}

extension Actors: PromptCommand {
    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        // A word after it names an actor: the articles are those that are open.
        guard let name = source.paths.first else {
            return json.json || why ? try open.outcome(of: self) : .actors
        }
        guard let actor = open.timeline.actors(named: name).first else { throw Failure("no actor is named “\(name)”") }
        return .actor(actor)
    }
}

extension Export: PromptCommand {
    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        guard output != "-" else { throw Failure("name the file to write with -o FILE") }
        _ = try execute()
        return .done("written to \(output)")
    }
}

/// Commands that only the browser has.
struct Articles: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(abstract: "List the articles by date.")

    func outcome(in open: OpenTimeline) throws -> CommandOutcome { .articles }
}

struct GoTo: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(
        commandName: "goto", abstract: "Go to the first event of a day or later.")

    @Argument(help: ArgumentHelp("2026, 2026-01, 29 Jan 2026 or EDTF.", valueName: "DATE"))
    var date: [String]

    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        let text = date.joined(separator: " ")
        guard let day = DateInput.firstDay(of: text) else {
            throw Failure("“\(text)” is no date; try 2026, 2026-01, 29 Jan 2026")
        }
        return .goTo(day)
    }
}

struct Zoom: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(abstract: "Group events by years, months, weeks or days.")

    @Argument(help: ArgumentHelp("years, months, weeks or days.", valueName: "UNIT"))
    var unit: TimeZoom

    func outcome(in open: OpenTimeline) throws -> CommandOutcome { .zoom(unit) }
}

struct SaveScreen: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(
        commandName: "save-screen",
        abstract: "Write what is seen to a file: as SVG where it ends in .svg, else as text.")

    @Argument(help: ArgumentHelp("The file to write.", valueName: "FILE"), completion: .file())
    var file: String

    func outcome(in open: OpenTimeline) throws -> CommandOutcome { .saveScreen(path: file) }
}

struct Problems: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what could not be read, and what is wrong in the settings.")

    func outcome(in open: OpenTimeline) throws -> CommandOutcome {
        guard !open.problems.isEmpty else { return .done("every file could be read") }
        return .text(title: "Problems", open.problems.joined(separator: "\n") + "\n")
    }
}

struct Quit: ParsableCommand, PromptCommand {
    static let configuration = CommandConfiguration(abstract: "Leave the browser.")

    func outcome(in open: OpenTimeline) throws -> CommandOutcome { .quit }
}

extension TimeZoom: ExpressibleByArgument {
    public init?(argument: String) {
        guard let zoom = TimeZoom.allCases.first(where: { $0.name == argument }) else { return nil }
        self = zoom
    }

    public static var allValueStrings: [String] { allCases.map(\.name) }
}
