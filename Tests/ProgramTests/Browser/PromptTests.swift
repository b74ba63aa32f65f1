import Foundation
import ProgramDriver
import Testing

/// What is typed after `:` and `|`, in the real program.
@Suite("prompt")
struct PromptTests {
    /// The browser on a few short articles, once they are read.
    private func open(
        _ arguments: [String] = [], columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]
    ) throws -> (tmux: Tmux, folder: TemporaryFolder) {
        let folder = try TemporaryFolder(SmallNews.files)
        let tmux = try Tmux.dateline(
            arguments + [folder.path], columns: columns, rows: rows, environment: environment)
        try tmux.waitForTimeline()
        return (tmux, folder)
    }

    private func give(_ line: String, to tmux: Tmux) throws {
        try tmux.type(":")
        try tmux.wait("the prompt") { $0.lines.last?.hasPrefix(" :") ?? false }
        try tmux.type(line)
        try tmux.wait("what was typed") { $0.lines.last?.contains(line) ?? false }
        try tmux.press("Enter")
    }

    @Test("list takes the filters of the command line, and without one lifts them")
    func list() throws {
        let (tmux, folder) = try open()
        try give("list --status planned", to: tmux)
        try tmux.wait("the filter in the title") { $0.lines[0].contains("planned") }
        try give("list", to: tmux)
        try tmux.wait("no filter in the title") { $0.lines[0].contains("all actors") }
        try give("list --from 2026-99", to: tmux)
        try tmux.wait("a complaint in one line") { $0.lines.last?.contains("is no date") ?? false }
        try give("lis --status nonsense", to: tmux)
        try tmux.wait("a complaint in one line") { $0.lines.last?.contains("nonsense") ?? false }
        withExtendedLifetime(folder) {}
    }

    @Test("export and save-screen write whole files, and say where")
    func files() throws {
        let (tmux, articles) = try open()
        // Beside the articles: what is written among them would be read.
        let folder = try TemporaryFolder()
        try give("export --format json -o \(folder.file("out.json"))", to: tmux)
        try tmux.wait(for: "written to ")
        let json = try String(contentsOfFile: folder.file("out.json"), encoding: .utf8)
        #expect(json.hasPrefix("{\"dateline\""))
        try tmux.press("g")
        try tmux.wait(untilGone: "written to ")
        try give("save-screen \(folder.file("screen.txt"))", to: tmux)
        let screen = try tmux.wait(for: "screen written to ")
        let text = try String(contentsOfFile: folder.file("screen.txt"), encoding: .utf8)
        let saved = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(Array(saved.prefix(20)).map(String.init) == Array(screen.lines.prefix(20)))
        try tmux.press("g")
        try tmux.wait(untilGone: "screen written to ")
        try give("save-screen \(folder.path)/nowhere/x.svg", to: tmux)
        try tmux.wait(for: "cannot write ")
        try give("export --format json", to: tmux)
        try tmux.wait(for: "name the file to write")
        withExtendedLifetime(articles) {}
    }

    @Test("problems lists the files that could not be read, each in a line")
    func problems() throws {
        let folder = try TemporaryFolder(SmallNews.files.merging(["empty.txt": "", "blank.txt": "  \n"]) { $1 })
        let tmux = try Tmux.dateline([folder.path], columns: 100, rows: 30)
        try tmux.wait(for: "2 problems (:problems): ")
        try give("problems", to: tmux)
        let screen = try tmux.wait(for: "empty.txt: is empty")
        #expect(screen.contains("blank.txt: holds no words"))
    }

    @Test("Tab completes commands, options, actors and files")
    func completion() throws {
        let (tmux, folder) = try open()
        try tmux.type(":sav")
        try tmux.press("Tab")
        try tmux.wait("the command") { $0.lines.last?.hasPrefix(" :save-screen") ?? false }
        try tmux.type(folder.path + "/cr")
        try tmux.press("Tab")
        try tmux.wait("the file") { $0.lines.last?.contains("/crews.txt") ?? false }
        try tmux.press("C-u")
        try tmux.type("list --st")
        try tmux.press("Tab")
        try tmux.type("pl")
        try tmux.press("Tab")
        try tmux.wait("the option with its value") { $0.lines.last?.contains(":list --status planned") ?? false }
        try tmux.press("Escape")
        try tmux.wait("the status line") { $0.lines.last?.contains(" 1 of ") ?? false }
    }

    @Test("help, goto, zoom and quit do what they say")
    func others() throws {
        let (tmux, folder) = try open()
        try give("help export", to: tmux)
        try tmux.wait(for: "USAGE")
        try tmux.press("q")
        try tmux.wait(untilGone: "USAGE")
        try give("zoom days", to: tmux)
        try tmux.wait(for: "by days")
        try give("nonsense", to: tmux)
        try tmux.wait(for: "there is no command")
        try give("q", to: tmux)
        try tmux.wait(for: "ended with 0")
        withExtendedLifetime(folder) {}
    }

    @Test("| gives the terminal to a pager and takes it back, and other programs leave their words until Enter")
    func pipe() throws {
        let (tmux, folder) = try open(environment: ["PAGER": "less"])
        let before = try tmux.screen()
        let headline = try #require(before.lines.first { $0.contains("▌") }?.split(separator: " ").suffix(2).first)
        try tmux.type("|")
        try tmux.wait("the prompt") { $0.lines.last?.hasPrefix(" | less") ?? false }
        try tmux.press("C-u")
        try tmux.type("tr a-z A-Z")
        try tmux.press("Enter")
        let piped = try tmux.wait(for: "Enter goes back")
        #expect(piped.contains("PASSAGE"))
        #expect(!headline.isEmpty)
        try tmux.press("Enter")
        try tmux.wait("the screen of before") { $0 == before }
        try tmux.type("|")
        try tmux.press("C-u")
        try tmux.type("no-such-program-here")
        try tmux.press("Enter")
        try tmux.wait(for: "Enter goes back")
        try tmux.press("Enter")
        try tmux.wait(for: "could not be run")
        withExtendedLifetime(folder) {}
    }
}
