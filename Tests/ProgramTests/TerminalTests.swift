import Foundation
import ProgramDriver
import Testing

/// What a program must leave behind: the terminal as it found it, and a way of ending that says what happened.
@Suite("terminal given back")
struct TerminalTests {
    private static let leavesAlternateScreen = "\u{1B}[?1049l"
    private static let entersAlternateScreen = "\u{1B}[?1049h"

    private func open(_ arguments: [String] = ["seeds"], environment: [String: String] = [:]) throws -> PseudoTerminal {
        try PseudoTerminal([BuiltProgram.path] + arguments, environment: environment)
    }

    private func expectGivenBack(
        _ terminal: PseudoTerminal, _ sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(terminal.text.contains(Self.leavesAlternateScreen), sourceLocation: sourceLocation)
        #expect(terminal.modes == terminal.modesBefore, sourceLocation: sourceLocation)
        let shown = terminal.text.range(of: "\u{1B}[?25h", options: .backwards)?.lowerBound
        let hidden = terminal.text.range(of: "\u{1B}[?25l", options: .backwards)?.lowerBound
        if let hidden { #expect(shown.map { $0 > hidden } ?? false, sourceLocation: sourceLocation) }
        for mouse in ["1000", "1002", "1003", "1006"] where terminal.text.contains("\u{1B}[?\(mouse)h") {
            #expect(terminal.text.contains("\u{1B}[?\(mouse)l"), sourceLocation: sourceLocation)
        }
    }

    @Test("after q")
    func quit() throws {
        let terminal = try open()
        try terminal.wait(for: "5 articles")
        #expect(terminal.text.contains(Self.entersAlternateScreen))
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        expectGivenBack(terminal)
    }

    @Test("after a signal, which the exit status still shows", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func signals(number: Int32) throws {
        let terminal = try open()
        try terminal.wait(for: "5 articles")
        terminal.signal(number)
        #expect(try terminal.waitForEnd() == .signalled(number))
        expectGivenBack(terminal)
    }

    @Test(
        "after a crash, and after signals that end a program",
        arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGUSR1, SIGALRM, SIGXCPU])
    func crash(number: Int32) throws {
        let terminal = try open()
        try terminal.wait(for: "5 articles")
        terminal.signal(number)
        #expect(try terminal.waitForEnd() == .signalled(number))
        expectGivenBack(terminal)
    }

    @Test("where nothing could be read, which is said after it")
    func nothingRead() throws {
        let terminal = try open(["no-such-folder"])
        #expect(try terminal.waitForEnd() == .exited(2))
        #expect(terminal.modes == terminal.modesBefore)
        #expect(terminal.text.hasSuffix("dateline: no-such-folder: no such file or folder; check the name\r\n"))
    }

    @Test(
        "the names of commands are commands on a terminal, too",
        arguments: ["list", "show", "actors", "dates", "export", "analyse", "manual", "help"])
    func commands(name: String) throws {
        let terminal = try open([name, "--help"])
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.text.contains("USAGE: dateline"))
        #expect(!terminal.text.contains(Self.entersAlternateScreen))
        // Without options as well, where a path would open the browser.
        let bare = try open([name])
        _ = try bare.waitForEnd()
        #expect(!bare.text.contains(Self.entersAlternateScreen))
    }

    @Test("several folders are read as one, and a terminal that can't place text gets the list")
    func paths() throws {
        let terminal = try open(["seeds", "seeds"])
        try terminal.wait(for: "2 paths")
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        let dumb = try open(["seeds"], environment: ["TERM": "dumb"])
        #expect(try dumb.waitForEnd() == .exited(0))
        #expect(dumb.text.contains("here is the list"))
    }

    @Test("wrong filters are said after it")
    func wrongFilter() throws {
        let terminal = try open(["seeds", "--actor", "Nobody At All"])
        #expect(try terminal.waitForEnd() == .exited(1))
        #expect(terminal.text.contains("no actor is named 'Nobody At All'"))
    }

    @Test("keys typed before the first picture are not lost")
    func earlyKeys() throws {
        let terminal = try open()
        terminal.send("jjq")
        #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test("the list on a terminal is cut to its width and ends with 0")
    func list() throws {
        let terminal = try PseudoTerminal([BuiltProgram.path, "list", "seeds"], columns: 70, rows: 24)
        #expect(try terminal.waitForEnd() == .exited(0))
        let lines = terminal.text.split(separator: "\r\n")
        #expect(lines.count > 5)
        #expect(lines.allSatisfy { $0.count <= 70 })
        #expect(lines.contains { $0.hasSuffix("…") })
    }
}
