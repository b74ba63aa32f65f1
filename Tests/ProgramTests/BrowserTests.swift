import Foundation
import ProgramDriver
import Testing

/// The built program on `seeds/`, in a real terminal, as a user meets it.
@Suite("browser in a terminal", .enabled(if: Tmux.isInstalled, "tmux is not installed; run make test"))
struct BrowserTests {
    private let events: [JSONValue]
    private let document: JSONValue

    init() throws {
        document = try ProgramRun.dateline(["export", "--format", "json", "seeds"]).json()
        events = document["events"].array
        try #require(events.count > 10)
    }

    private func open(
        _ arguments: [String] = ["seeds"], columns: Int = 120, rows: Int = 40, environment: [String: String] = [:]
    ) throws -> Tmux {
        try Tmux.dateline(arguments, columns: columns, rows: rows, environment: environment)
    }

    /// Moves down from the first event to one given by its index.
    private func go(to index: Int, in tmux: Tmux) throws {
        try tmux.wait(for: " 1 of \(events.count)")
        for _ in 0..<index { try tmux.type("j") }
        try tmux.wait(for: " \(index + 1) of \(events.count)")
    }

    /// How the article of a passage begins its title; its id where it has none.
    private func title(of passage: JSONValue) throws -> String {
        let article = try #require(document["articles"].array.first { $0["id"].string == passage["article"].string })
        return String(try #require(article["title"].string ?? article["id"].string).prefix(40))
    }

    @Test("it starts on the first event, with a title that says what is browsed")
    func start() throws {
        let tmux = try open()
        let screen = try tmux.wait(for: " 1 of \(events.count)")
        #expect(screen.lines[0].contains("seeds"))
        #expect(screen.lines[0].contains("5 articles"))
        #expect(screen.lines[0].contains("\(events.count) events"))
        #expect(screen.lines.count == 40)
        #expect(try tmux.isOnAlternateScreen())
    }

    @Test("G goes to the last event and g to the first, with the cursor on the selected row")
    func scroll() throws {
        let tmux = try open(rows: 20)
        try tmux.wait(for: " 1 of \(events.count)")
        let first = try tmux.cursor()
        try tmux.press("G")
        try tmux.wait(for: " \(events.count) of \(events.count)")
        #expect(try tmux.cursor().row > first.row)
        try tmux.press("g")
        try tmux.wait(for: " 1 of \(events.count)")
        #expect(try tmux.cursor() == first)
        try tmux.press("PageDown")
        try tmux.wait(untilGone: " 1 of \(events.count)")
    }

    @Test("Enter opens the article at the passage, ] and [ go from article to article, q comes back to the row")
    func passages() throws {
        let index = try #require(
            events.firstIndex { event in Set(event["passages"].array.compactMap(\.["article"].string)).count >= 3 })
        var articles: [String] = []
        for passage in events[index]["passages"].array where !articles.contains(try title(of: passage)) {
            articles.append(try title(of: passage))
        }
        let tmux = try open()
        try go(to: index, in: tmux)
        try tmux.press("Enter")
        try tmux.wait("the first article's title") { $0.lines[0].contains(articles[0]) }
        try tmux.press("]")
        try tmux.wait("the second article's title") { $0.lines[0].contains(articles[1]) }
        try tmux.press("]")
        try tmux.wait("the third article's title") { $0.lines[0].contains(articles[2]) }
        try tmux.press("[")
        try tmux.wait("the second article's title") { $0.lines[0].contains(articles[1]) }
        try tmux.press("q")
        try tmux.wait(for: " \(index + 1) of \(events.count)")
    }

    @Test("the passage that was opened is on the screen, with its trigger")
    func passageIsSeen() throws {
        let index = events.count / 2
        let passage = try #require(events[index]["passages"].array.first)
        let trigger = try #require(passage["trigger"]["text"].string)
        let tmux = try open()
        try go(to: index, in: tmux)
        try tmux.press("Enter")
        try tmux.wait(for: try title(of: passage))
        let screen = try tmux.waitUntilIdle()
        let row = try tmux.cursor().row
        let near = screen.lines[max(0, row - 8)..<min(screen.lines.count, row + 9)].joined(separator: " ")
        #expect(near.contains(trigger))
    }

    @Test("an actor filters, the title names it, and \\ lifts the filter and keeps the event")
    func actors() throws {
        let actors = document["actors"].array
        let actor = try #require(
            actors.first { actor in
                actor["kind"].string == "person" && (3..<events.count).contains(actor["events"].number ?? 0)
            })
        let name = try #require(actor["name"].string)
        let count = try #require(actor["events"].number)
        let surname = try #require(name.split(separator: " ").last)
        let tmux = try open()
        try tmux.wait(for: " 1 of \(events.count)")
        try tmux.press("a")
        try tmux.wait(for: "actor")
        // Space would mark the actor rather than narrow the list.
        try tmux.type(String(surname))
        try tmux.wait("the list to narrow") { screen in
            screen.lines[3].contains(name) && screen.lines.filter { $0.contains(" person ") }.count < 4
        }
        try tmux.press("Enter")
        let screen = try tmux.wait(for: "of \(count)")
        #expect(screen.lines[0].contains(name))
        try tmux.press("G")
        try tmux.wait(for: " \(count) of \(count)")
        let mine = events.indices.filter { events[$0].hasActor(actor["id"].string ?? "") }
        try tmux.type("\\")
        try tmux.wait(for: " \(mine[count - 1] + 1) of \(events.count)")
        try tmux.type("\\")
        try tmux.wait(for: " \(count) of \(count)")
    }

    @Test("the filters of the command line are those the browser starts with")
    func filters() throws {
        let planned = events.filter { $0["status"].string == "planned" }.count
        try #require(planned > 0)
        let tmux = try open(["seeds", "--status", "planned"])
        try tmux.wait("a title that names the filter, and the events it lets through") { screen in
            screen.lines[0].contains("planned") && screen.contains(" 1 of \(planned)")
        }
    }

    @Test("search finds an event by its words, and n goes on")
    func search() throws {
        let tmux = try open()
        try tmux.wait(for: " 1 of \(events.count)")
        // The last event whose headline begins with words that are nowhere else together.
        func words(_ event: JSONValue) -> String {
            let passages = event["passages"].array.compactMap(\.["text"].string)
            return ([event["headline"].string ?? ""] + passages).joined(separator: " ").lowercased()
        }
        func query(_ index: Int) -> [Substring] {
            Array((events[index]["headline"].string ?? "").lowercased().split(separator: " ").prefix(4))
        }
        let index = try #require(
            events.indices.last { index in
                events.filter { event in query(index).allSatisfy { words(event).contains($0) } }.count == 1
            })
        try tmux.type("/" + query(index).joined(separator: " "))
        try tmux.press("Enter")
        try tmux.wait("the event that was searched for") { screen in
            screen.contains(" \(index + 1) of \(events.count)")
        }
    }

    @Test("resizing keeps the event, and back at the old size the screen is as before")
    func resize() throws {
        let tmux = try open()
        try go(to: 4, in: tmux)
        try tmux.press("g")
        let before = try tmux.wait(for: " 1 of \(events.count)")
        try tmux.type("jjjj")
        for (columns, rows) in [(80, 24), (40, 12), (20, 5), (10, 3), (1, 1), (200, 60), (120, 40)] {
            try tmux.resize(columns: columns, rows: rows)
            let screen = try tmux.wait("a screen of \(columns)×\(rows)") { screen in
                screen.lines.count == rows && (columns < 80 || screen.contains(" 5 of \(events.count)"))
            }
            #expect(screen.lines.allSatisfy { $0.count <= columns })
        }
        try tmux.press("g")
        try tmux.wait("the screen of before") { $0 == before }
    }

    @Test("q ends it with 0 and leaves the terminal's screen as it was")
    func quit() throws {
        let tmux = try Tmux(
            shell: "echo before; '\(BuiltProgram.path)' seeds; echo \"ended with $?\"; cat", columns: 100, rows: 30)
        try tmux.wait(for: " 1 of \(events.count)")
        #expect(!(try tmux.screen()).contains("before"))
        try tmux.press("q")
        let screen = try tmux.wait(for: "ended with 0")
        #expect(screen.lines[0] == "before")
        #expect(screen.lines[1] == "ended with 0")
        #expect(!(try tmux.isOnAlternateScreen()))
    }

    @Test("colours can be turned off", arguments: [(["--color", "never"], [:]), ([], ["NO_COLOR": "1"])])
    func noColours(arguments: [String], environment: [String: String]) throws {
        let tmux = try open(["seeds"] + arguments, environment: environment)
        try tmux.wait(for: " 1 of \(events.count)")
        let text = try tmux.screenWithAttributes()
        #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|9[0-7]|38;5;\d+)m/) == nil)
        let coloured = try open()
        try coloured.wait(for: " 1 of \(events.count)")
        #expect(try coloured.screenWithAttributes() != text)
    }

    @Test(
        "it works in terminals of many types",
        arguments: ["xterm", "vt100", "linux", "screen", "tmux-256color", "no-such-terminal"])
    func terminalTypes(type: String) throws {
        let tmux = try open(columns: 80, rows: 24, environment: ["TERM": type])
        try tmux.wait("the browser or the list") { screen in
            screen.contains(" 1 of \(events.count)") || screen.contains("ended with 0")
        }
    }

    @Test("on a terminal that can't place text, the list is printed")
    func dumbTerminal() throws {
        let tmux = try open(columns: 100, rows: 200, environment: ["TERM": "dumb"])
        let screen = try tmux.wait(for: "ended with 0")
        #expect(screen.contains("here is the list"))
        let id = try #require(events.last?["id"].string)
        #expect(screen.contains(id))
    }

    @Test("an article from standard input is browsed, with keys from the terminal")
    func standardInput() throws {
        let file = "seeds/" + (try #require(document["articles"].array.first?["id"].string)) + ".txt"
        let tmux = try Tmux(
            shell: "cat \(file) | '\(BuiltProgram.path)' -; echo \"ended with $?\"; cat", columns: 100, rows: 30)
        try tmux.waitForTimeline()
        try tmux.press("q")
        try tmux.wait(for: "ended with 0")
    }

    @Test("escape sequences in an article's text are shown, not obeyed")
    func escapeSequences() throws {
        let text = SmallNews.files["crews.txt"]!.replacing(
            "ended their strike", with: "ended\u{1B}]0;owned\u{7}\u{1B}[2J their strike")
        let folder = try TemporaryFolder(["crews.txt": text])
        let tmux = try open([folder.path], columns: 100, rows: 30)
        try tmux.waitForTimeline()
        try tmux.press("Enter")
        let screen = try tmux.wait("the article with the sequence as text") { screen in
            screen.lines[0].contains("Ferry crews end strike") && screen.contains("[2J")
        }
        #expect(screen.lines.count == 30)
        // The folder goes when nothing holds it.
        withExtendedLifetime(folder) {}
    }
}
