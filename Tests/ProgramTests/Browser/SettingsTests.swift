import Foundation
import ProgramDriver
import Testing

/// The reader's settings, the locale, and what is made of the commands' own descriptions.
@Suite("settings and manual")
struct SettingsTests {
    /// A folder that is the reader's configuration.
    private func settings(_ text: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["placeholder": ""])
        try FileManager.default.createDirectory(atPath: folder.file("dateline"), withIntermediateDirectories: true)
        try text.write(toFile: folder.file("dateline/config.toml"), atomically: true, encoding: .utf8)
        return folder
    }

    @Test("keys, dates and the zoom are taken over; what is wrong is named, and the rest holds")
    func settings() throws {
        let home = try settings(
            """
            zoom = "years"
            dates = "klingon"
            [keys]
            next = ["d"]
            """)
        let tmux = try Tmux.dateline(["seeds"], columns: 200, rows: 30, environment: ["XDG_CONFIG_HOME": home.path])
        let screen = try tmux.wait(for: "config.toml:")
        #expect(screen.lines.last?.contains("config.toml:2: dates: “klingon” is none of words, iso") == true)
        // A key pressed while articles are read would find no row to move to.
        try tmux.wait(for: "▌")
        // The first key takes the complaint away.
        try tmux.type("jd")
        let next = try tmux.wait(for: " 2 of ")
        #expect(next.lines.last?.contains("d move") == true)
        withExtendedLifetime(home) {}
    }

    @Test("a file that is no TOML at all costs nothing but a word")
    func broken() throws {
        let home = try settings("\u{0}\u{1}[[[\n===\n")
        let tmux = try Tmux.dateline(["seeds"], columns: 120, rows: 30, environment: ["XDG_CONFIG_HOME": home.path])
        let screen = try tmux.wait(for: "config.toml:")
        #expect(screen.lines.last?.contains("config.toml:1") == true)
        withExtendedLifetime(home) {}
    }

    @Test("LANG=C draws in ASCII, as --ascii does", arguments: [(["--ascii"], [:]), ([], ["LC_ALL": "C"])])
    func ascii(arguments: [String], environment: [String: String]) throws {
        let tmux = try Tmux.dateline(["seeds"] + arguments, columns: 100, rows: 30, environment: environment)
        let screen = try tmux.waitForTimeline()
        #expect(screen.lines.contains { $0.hasPrefix(" > ") })
        #expect(!screen.lines.contains { line in line.contains { "─│▌▁█·…".contains($0) } })
    }

    @Test("the manual describes every command and option that --help does")
    func manual() throws {
        let manual = try ProgramRun.run([BuiltProgram.path, "manual"])
        #expect(manual.ending == .exited(0))
        #expect(manual.output.hasPrefix(".Dd"))
        let page = manual.output.replacing("\\-", with: "-")
        for command in ["browse", "list", "show", "actors", "dates", "export", "analyse"] {
            #expect(page.contains("\n.Ss \(command)\n"))
            let help = try ProgramRun.run([BuiltProgram.path, command, "--help"]).output
            for match in help.matches(of: /(?m)^  (--[a-z-]+)/) {
                #expect(page.contains("Fl -" + match.output.1.dropFirst(2)), "\(command) \(match.output.1)")
            }
        }
        // Hidden commands are not for readers.
        #expect(!page.contains("\n.Ss manual\n"))
    }

    @Test("completions are made for each shell", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let script = try ProgramRun.run([BuiltProgram.path, "--generate-completion-script", shell])
        #expect(script.ending == .exited(0))
        #expect(script.output.contains("export"))
        #expect(script.output.contains("status"))
    }

    @Test("a picture of the screen is the same each time")
    func picture() throws {
        let folder = try TemporaryFolder(["placeholder": ""])
        var pictures: [String] = []
        for name in ["a.svg", "b.svg"] {
            let run = try ProgramRun.run([
                BuiltProgram.path, "picture", "--size", "90x24", "--today", "2026-02-14", "--keys", "jj\\t", "-o",
                folder.file(name), "seeds",
            ])
            #expect(run.ending == .exited(0), "\(run.errors)")
            pictures.append(try String(contentsOfFile: folder.file(name), encoding: .utf8))
        }
        #expect(pictures[0] == pictures[1])
        #expect(pictures[0].hasPrefix("<svg "))
    }
}
