import Foundation
import ProgramDriver
import Testing

/// Surroundings that no one would choose: streams that are closed, limits, noise on the line, jobs in the background.
@Suite("harsh surroundings")
struct HarshTests {
    private func open(_ preparation: String, environment: [String: String] = [:]) throws -> PseudoTerminal {
        try PseudoTerminal(
            ["/bin/sh", "-c", "\(preparation); exec \"$0\" seeds", BuiltProgram.path], environment: environment)
    }

    private func quit(_ terminal: PseudoTerminal) throws {
        terminal.send("q")
        #expect(try terminal.waitForEnd() == .exited(0))
        #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(
        "it runs where little is allowed or much is missing",
        arguments: [
            "ulimit -f 0", "ulimit -n 40", "ulimit -s 512", "ulimit -c 0", "exec <&-", "exec </dev/null", "exec 2>&-",
            "exec <&- 2>&-", "unset HOME", "export HOME=/proc XDG_CONFIG_HOME=/proc/1/root", "export COLUMNS=3 LINES=2",
            "export TERMINFO=/nonexistent TERMINFO_DIRS=/nonexistent", "export LANG=xx_YY.ISO-8859-7",
            "trap '' INT TSTP",
        ])
    func surroundings(preparation: String) throws {
        let terminal = try open(preparation)
        try terminal.wait(for: "5 articles")
        try quit(terminal)
    }

    @Test(
        "it runs in terminals that this system does not know",
        arguments: [
            "xterm-kitty", "foot", "xterm-direct", "alacritty", "wezterm", "screen.xterm-256color", "ansi", "vt220",
            "rxvt-unicode-256color", "../../etc/passwd", "",
        ])
    func unknownTerminals(type: String) throws {
        let terminal = try open("true", environment: ["TERM": type])
        try terminal.wait(for: "articles")
        try quit(terminal)
    }

    @Test("standard output that takes nothing is said, and a reader that goes away is not")
    func output() throws {
        func run(_ line: String) throws -> ProgramRun {
            try ProgramRun.run(["/bin/sh", "-c", line, BuiltProgram.path])
        }
        let closed = try run("\"$0\" seeds >&-")
        #expect(closed.ending == .exited(2))
        #expect(closed.errorLines.count == 1)
        let head = try run("\"$0\" seeds | head -n 1")
        #expect(head.ending == .exited(0))
        #expect(head.errors.isEmpty)
        #expect(head.lines.count == 1)
    }

    @Test("what terminals answer late, report or garble is no key, and keys work after it")
    func noise() throws {
        let terminal = try open("true")
        try terminal.wait(for: "5 articles")
        let pieces = [
            "\u{1B}[?1;2c", "\u{1B}]11;rgb:1111/2222/3333\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}[I\u{1B}[O",
            "\u{1B}[<0;99999999;3M", "\u{1B}[<;;M", "\u{1B}[<35;1;1M", "\u{1B}[113;5u", "\u{1B}[12;40R",
            "\u{1B}[200~q\u{1B}[31mq\u{0}\u{1B}[201~", "\u{1B}[" + String(repeating: "1;", count: 300) + "A",
        ]
        for round in 0..<20 { terminal.send(pieces[round % pieces.count]) }
        try quit(terminal)
    }

    @Test("a paste whose end got lost does not take the keys for ever")
    func lostPaste() throws {
        let terminal = try open("true")
        try terminal.wait(for: "5 articles")
        terminal.send("\u{1B}[200~" + String(repeating: "pasted words ", count: 50_000))
        // Only after a pause is it known that no more will come.
        usleep(1_500_000)
        try quit(terminal)
    }

    @Test("windows that change on and on, without a size or larger than any, leave it alive")
    func sizes() throws {
        let terminal = try open("true")
        try terminal.wait(for: "5 articles")
        for round in 0..<300 {
            terminal.resize(columns: round * 7 % 300, rows: round % 60)
            terminal.signal(SIGWINCH)
        }
        for (columns, rows) in [(0, 0), (65535, 65535), (1, 1), (80, 24)] {
            terminal.resize(columns: columns, rows: rows)
            terminal.signal(SIGWINCH)
        }
        try quit(terminal)
    }

    @Test(
        "started in the background it waits, and runs when it is brought to the front", .enabled(if: Tmux.isInstalled))
    func jobs() throws {
        let tmux = try Tmux(shell: "PS1='$ ' exec /bin/sh -i", columns: 100, rows: 30)
        try tmux.wait(for: "$")
        try tmux.type("'\(BuiltProgram.path)' seeds &\r")
        try tmux.type("jobs\r")
        try tmux.wait("a job that is stopped") { screen in
            if !screen.contains("Stopped") { try tmux.type("jobs\r") }
            return screen.contains("Stopped")
        }
        try tmux.type("fg\r")
        try tmux.waitForTimeline()
        try tmux.press("C-z")
        // What the shell says of the first stop stands there already.
        try tmux.wait("the shell") { $0.lines.count { $0.contains("Stopped") } >= 2 }
        try tmux.resize(columns: 80, rows: 24)
        try tmux.type("fg\r")
        try tmux.wait("the browser in its new size") { $0.lines.count == 24 && $0.isTimeline }
        try tmux.type("j")
        try tmux.wait(for: " 2 of ")
        try tmux.press("q")
        try tmux.wait("the shell again") { !$0.contains(" 2 of ") }
        try tmux.type("echo code=$?\r")
        try tmux.wait(for: "code=0")
    }

    @Test("killed while it is stopped, it ends and leaves the shell its terminal", .enabled(if: Tmux.isInstalled))
    func killedWhileStopped() throws {
        let tmux = try Tmux(shell: "PS1='$ ' exec /bin/sh -i", columns: 100, rows: 30)
        try tmux.wait(for: "$")
        try tmux.type("'\(BuiltProgram.path)' seeds\r")
        try tmux.waitForTimeline()
        try tmux.press("C-z")
        try tmux.wait("the shell") { $0.contains("Stopped") }
        try tmux.type("kill %1; kill -CONT %1\r")
        try tmux.wait("word of its end") { screen in
            if !screen.contains("Terminated") { try tmux.type("jobs\r") }
            return screen.contains("Terminated")
        }
        #expect(!(try tmux.isOnAlternateScreen()))
    }

    @Test("with its output stopped by Ctrl-S it still ends when it is asked to")
    func stoppedOutput() throws {
        let terminal = try open("true")
        try terminal.wait(for: "5 articles")
        terminal.send("\u{13}jjj")
        terminal.signal(SIGTERM)
        #expect(try terminal.waitForEnd() == .signalled(SIGTERM))
        #expect(terminal.modes == terminal.modesBefore)
        #expect(terminal.text.contains("\u{1B}[?1049l"))
    }
}
