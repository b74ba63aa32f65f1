/// What was typed after `:` and `|` in this run, and what the last Tab found.
struct CommandState: Sendable {
    private var commands: [String] = []
    private var pipes: [String] = []
    /// The line up to the cursor, and what it can become.
    fileprivate var completion: (head: String, found: CommandCompletion)?

    /// Nobody goes back farther.
    private static let longest = 200

    /// The oldest first.
    func lines(ofCommands isCommand: Bool) -> [String] { isCommand ? commands : pipes }

    /// A line that is given again moves to the end.
    mutating func remember(_ line: String, ofCommands isCommand: Bool) {
        var lines = lines(ofCommands: isCommand).filter { $0 != line }
        lines.append(line)
        if lines.count > Self.longest { lines.removeFirst() }
        if isCommand { commands = lines } else { pipes = lines }
    }
}

extension BrowserContext {
    func history(ofCommands isCommand: Bool) -> [String] { commands.lines(ofCommands: isCommand) }

    mutating func remember(line: String, of isCommand: Bool) { commands.remember(line, ofCommands: isCommand) }

    /// Asks the program to do what a line says.
    mutating func carryOut(_ line: String) {
        let situation = CommandSituation(
            timeline: index.timeline, filter: wantedFilter, width: max(width - 2, 20),
            problems: settingsProblems + readingProblems)
        perform(.carryOut(line: line, situation, index))
    }

    mutating func requestCompletion(of head: String) { ask(.completion(head, services)) }

    mutating func accept(_ found: CommandCompletion, of head: String) { commands.completion = (head, found) }

    /// What can become of a line, once it is known; it is handed out once.
    mutating func takeCompletion(of head: String) -> CommandCompletion? {
        guard let (asked, found) = commands.completion else { return nil }
        commands.completion = nil
        return asked == head ? found : nil
    }
}
