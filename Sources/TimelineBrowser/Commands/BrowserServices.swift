import CivilTime
import TimelineModel

/// What the program does for the browser beyond the terminal. All of it is called away from the terminal's thread.
public struct BrowserServices: Sendable {
    /// Carries out a line that was typed after `:`.
    public var carryOut: @Sendable (_ line: String, _ situation: CommandSituation) -> CommandOutcome
    /// What the word before the cursor can become; `head` is the line up to there.
    public var complete: @Sendable (_ head: String, _ timeline: Timeline) -> CommandCompletion
    /// An event of a timeline as plain text in lines of at most `width` columns.
    public var describe: @Sendable (_ timeline: Timeline, _ event: Int, _ width: Int) -> String
    /// Writes a file whole or not at all. Returns what went wrong, in one line.
    public var writeFile: @Sendable (_ path: String, _ bytes: [UInt8]) -> String?

    public init(
        carryOut: @escaping @Sendable (String, CommandSituation) -> CommandOutcome,
        complete: @escaping @Sendable (String, Timeline) -> CommandCompletion,
        describe: @escaping @Sendable (Timeline, Int, Int) -> String,
        writeFile: @escaping @Sendable (String, [UInt8]) -> String?
    ) {
        (self.carryOut, self.complete, self.describe, self.writeFile) = (carryOut, complete, describe, writeFile)
    }

    /// Knows no command and writes nothing.
    public static let none = BrowserServices(
        carryOut: { line, _ in .failed("“\(line)” is no command here") },
        complete: { _, _ in .none },
        describe: { timeline, event, _ in timeline.events[event].headline + "\n" },
        writeFile: { path, _ in "\(path): files can't be written here" })
}

/// What stands on the screen when a command is given.
public struct CommandSituation: Sendable {
    public var timeline: Timeline
    /// The filter that is active.
    public var filter: EventFilter
    /// In columns, for what is printed.
    public var width: Int
    /// What could not be read, and what is wrong with the settings: a line each.
    public var problems: [String]

    public init(timeline: Timeline, filter: EventFilter, width: Int, problems: [String] = []) {
        (self.timeline, self.filter, self.width, self.problems) = (timeline, filter, width, problems)
    }
}

/// What a command asks of the browser. Numbers are indices in the timeline that the command was given.
public enum CommandOutcome: Sendable {
    case filter(EventFilter)
    case event(Int)
    /// Selects an event without opening it.
    case row(Int)
    case article(Int)
    case actor(Int)
    case actors
    case articles
    case goTo(CivilDay)
    case zoom(TimeZoom)
    /// Writes what is seen to a file: as SVG where its name ends in `.svg`, else as text.
    case saveScreen(path: String)
    /// Text to read, under a title.
    case text(title: String, String)
    case help
    case quit
    /// For the status line.
    case done(String)
    case failed(String)
}

/// What a word of a command can become.
public struct CommandCompletion: Sendable, Hashable {
    /// How many characters of the line stay as they are, from its start.
    public var kept: Int
    /// What the rest can become, in the order in which it is offered; ready to stand in the line.
    public var candidates: [String]

    public init(kept: Int, candidates: [String]) {
        (self.kept, self.candidates) = (kept, candidates)
    }

    public static let none = CommandCompletion(kept: 0, candidates: [])

    /// The longest beginning that all candidates share.
    public var commonStart: String {
        guard var common = candidates.first else { return "" }
        for candidate in candidates.dropFirst() {
            common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0))
        }
        return common
    }
}
