import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A program in a private tmux: what is on its screen, keys, mouse, colours and sizes.
///
///     let tmux = try Tmux.dateline(["seeds"], columns: 80, rows: 24)
///     tmux.press("j", "Enter")
///     try tmux.wait(for: "paragraph 2")
public final class Tmux {
    /// What is seen at one moment.
    public struct Screen: Equatable, CustomStringConvertible {
        public var lines: [String]

        public var description: String { lines.joined(separator: "\n") }
        public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

        /// Whether the browser has read its articles and stands on the first event. While it reads ("reading 1 of 5"), keys
        /// have nothing to act on.
        public var isTimeline: Bool {
            (lines.first?.contains(" events ") ?? false) && (lines.last?.contains("1 of ") ?? false)
                && !contains("reading ")
        }
    }

    private let server: String
    private let folder: TemporaryFolder
    /// The keys so far, for what is said when a wait fails.
    private var pressed: [String] = []

    /// Whether tmux can be used here at all.
    public static let isInstalled: Bool = (try? ProgramRun.run(["tmux", "-V"]).ending) == .exited(0)

    /// Runs `dateline`; once it has ended, the screen shows `ended with` and its exit code.
    public static func dateline(
        _ arguments: [String], columns: Int = 120, rows: Int = 40, environment: [String: String] = [:]
    ) throws -> Tmux {
        let words = ([BuiltProgram.path] + arguments).map(quoted).joined(separator: " ")
        return try Tmux(
            shell: "\(words); echo \"\(endMark)$?\"; cat", columns: columns, rows: rows, environment: environment)
    }

    /// - Parameters:
    ///   - shell: A line for the shell.
    ///   - environment: Added to that of `ProgramRun`, with a `TERM` that tmux understands.
    public init(shell: String, columns: Int, rows: Int, environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        server = folder.file("tmux")
        var all = ProgramRun.environment.merging(["TERM": "screen-256color"]) { $1 }
        all.merge(environment) { $1 }
        let settings = all.map { Self.quoted("\($0.key)=\($0.value)") }.sorted().joined(separator: " ")
        let line =
            "cd \(Self.quoted(BuiltProgram.packageFolder)); exec env -i \(settings) /bin/sh -c \(Self.quoted(shell))"
        try run(
            [
                "start-server", ";", "set-option", "-g", "status", "off", ";", "set-option", "-g", "escape-time", "0",
                ";",
                "set-option", "-g", "remain-on-exit", "on", ";",
                "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line,
            ])
    }

    deinit {
        _ = try? ProgramRun.run(["tmux", "-S", server, "kill-server"])
    }

    // MARK: Doing

    /// Presses keys by the names that tmux has for them: `j`, `Enter`, `Escape`, `PageDown`, `C-z`.
    public func press(_ keys: String...) throws {
        pressed += keys
        try run(["send-keys"] + keys)
    }

    /// Types text as it stands, or sends a sequence such as a mouse report.
    public func type(_ text: String) throws {
        pressed.append(text)
        try run(["send-keys", "-l", text])
    }

    public func resize(columns: Int, rows: Int) throws {
        try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    // MARK: Seeing

    public func screen() throws -> Screen {
        Screen(lines: try run(["capture-pane", "-p"]).lines)
    }

    /// The screen with the sequences that set colours and attributes.
    public func screenWithAttributes() throws -> String {
        try run(["capture-pane", "-p", "-e"]).output
    }

    /// Column and row of the cursor, from 0.
    public func cursor() throws -> (column: Int, row: Int) {
        let parts = try run(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).output.split(
            whereSeparator: \.isWhitespace)
        guard parts.count == 2, let column = Int(parts[0]), let row = Int(parts[1]) else {
            throw DriverError("tmux did not say where the cursor is")
        }
        return (column, row)
    }

    /// Whether the program has the other screen, which leaves the first as it was.
    public func isOnAlternateScreen() throws -> Bool {
        try run(["display-message", "-p", "#{alternate_on}"]).output.hasPrefix("1")
    }

    // MARK: Waiting

    @discardableResult
    public func wait(for text: String, seconds: Double = Patience.seconds) throws -> Screen {
        try wait("“\(text)”", seconds: seconds) { $0.contains(text) }
    }

    @discardableResult
    public func waitForTimeline(seconds: Double = Patience.seconds) throws -> Screen {
        try wait("the timeline", seconds: seconds) { $0.isTimeline }
    }

    @discardableResult
    public func wait(untilGone text: String, seconds: Double = Patience.seconds) throws -> Screen {
        try wait("“\(text)” to go", seconds: seconds) { !$0.contains(text) }
    }

    /// Looks at the screen again and again until it is as wanted; gives up early where the program has ended.
    @discardableResult
    public func wait(
        _ what: String, seconds: Double = Patience.seconds, until isReached: (Screen) throws -> Bool
    ) throws -> Screen {
        let deadline = Deadline(seconds: seconds)
        var pause: UInt32 = 5000
        var looksAfterEnd = 0
        while true {
            let screen = try screen()
            if try isReached(screen) { return screen }
            if screen.contains(Self.endMark) { looksAfterEnd += 1 }
            guard !deadline.isOver, looksAfterEnd < 5 else {
                let reason = deadline.isOver ? "waited \(seconds) s" : "the program ended"
                throw DriverError(
                    """
                    \(reason), wanted \(what); keys: \(pressed.isEmpty ? "none" : pressed.joined(separator: " ")); the screen:
                    \(screen)
                    """)
            }
            usleep(pause)
            // Looking costs a process each time, which a machine with much to do feels.
            pause = min(pause * 2, 80_000)
        }
    }

    /// What stands on the screen once the program has ended, before its exit code.
    private static let endMark = "ended with "

    /// Waits until the program has dealt with all keys: it sleeps, and the screen has stayed the same for a while. For
    /// where no text tells so.
    @discardableResult
    public func waitUntilIdle(seconds: Double = Patience.seconds) throws -> Screen {
        let shell = try run(["display-message", "-p", "#{pane_pid}"]).output.trimmingCharacters(
            in: .whitespacesAndNewlines)
        var last = try screen()
        var sameCount = 0
        return try wait("the screen to rest", seconds: seconds) { screen in
            let isResting = pid_t(shell).flatMap { ProcessActivity.isResting(session: $0) } ?? true
            sameCount = screen == last && isResting ? sameCount + 1 : 0
            last = screen
            return sameCount >= 5
        }
    }

    // MARK: How

    @discardableResult
    private func run(_ words: [String]) throws -> ProgramRun {
        let result = try ProgramRun.run(["tmux", "-S", server, "-f", "/dev/null"] + words)
        guard result.ending == .exited(0) else {
            throw DriverError("tmux \(words.joined(separator: " ")): \(result.errors)")
        }
        return result
    }

    static func quoted(_ word: String) -> String {
        "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
