import CivilTime
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Lines typed after `:` and `|`: what is typed, completed, recalled, and what becomes of it.
@Suite struct CommandTests {
    /// Answers each line with an outcome, and completes two words.
    private static let services = BrowserServices(
        carryOut: { line, situation in
            switch line {
            case "quit": return .quit
            case "planned":
                var filter = situation.filter
                filter.statuses = [.planned]
                return .filter(filter)
            case "pier": return .event(situation.timeline.events.firstIndex { $0.id == "pier" } ?? 0)
            case "notes": return .article(2)
            case "board": return .actor(0)
            case "february": return .goTo(CivilDay(year: 2026, month: 2, day: 2) ?? CivilDay(number: 0))
            case "days": return .zoom(.days)
            case "text": return .text(title: "a text", String(repeating: "one line of it\n", count: 100))
            case "picture": return .saveScreen(path: "screen.SVG")
            case "screen": return .saveScreen(path: "screen.txt")
            default: return .failed("no command “\(line)”")
            }
        },
        complete: { head, _ in
            let word = head.split(separator: " ").last.map(String.init) ?? ""
            let candidates = ["planned", "planned-later", "quit", "a b"].filter { $0.hasPrefix(word) }
            return CommandCompletion(kept: head.count - word.count, candidates: candidates)
        },
        describe: { timeline, event, _ in timeline.events[event].headline },
        writeFile: { _, _ in nil })

    private func driver(_ width: Int = 120, _ height: Int = 40) -> BrowserDriver {
        BrowserDriver(width: width, height: height) { $0.services = Self.services }
    }

    private func after(_ line: String) -> BrowserDriver {
        var driver = driver()
        driver.type(":" + line)
        driver.press(.enter)
        return driver
    }

    @Test("a command filters, opens, goes, zooms or quits")
    func outcomes() {
        #expect(after("planned").titleLine.contains("planned"))
        #expect(after("pier").viewName == "Event")
        #expect(after("pier").selectedID == "pier")
        #expect(after("notes").viewName == "Article")
        #expect(after("board").viewName == "Actor")
        #expect(after("february").selectedID == "denied")
        #expect(after("days").context.zoom == .days)
        #expect(after("text").viewName == "Text")
        #expect(after("text").shows("one line of it"))
        #expect(after("quit").effects.contains { if case .quit = $0 { true } else { false } })
    }

    @Test("what goes wrong is said in the last line, and nothing else changes")
    func failure() {
        let driver = after("nonsense")
        #expect(driver.statusLine.contains("no command “nonsense”"))
        #expect(driver.viewName == "Timeline")
    }

    @Test("an outcome for a timeline that has gone is not taken")
    func staleOutcome() {
        var browser = driver().browser
        browser.accept(.event(3), for: TimelineIndex(SampleTimeline.timeline))
        #expect(browser.context.message?.isWarning == true)
        #expect(browser.current.name == "Timeline")
    }

    @Test("the screen is saved as text, or as SVG by the name of the file, without the prompt")
    func saving() throws {
        for (line, path, start) in [("screen", "screen.txt", " dateline"), ("picture", "screen.SVG", "<svg ")] {
            let driver = after(line)
            let saved = driver.effects.compactMap { effect -> (String, String)? in
                if case .save(let path, let bytes) = effect {
                    (path, String(decoding: bytes, as: UTF8.self))
                } else {
                    nil
                }
            }
            #expect(saved.map(\.0) == [path])
            let text = try #require(saved.first?.1)
            #expect(text.hasPrefix(start))
            #expect(!text.contains(":" + line))
        }
    }

    @Test("Tab puts in what all candidates share, then goes through them, and back")
    func completing() {
        var driver = driver()
        driver.type(":pl")
        driver.press(.tab)
        #expect(driver.statusLine.hasPrefix(" :planned"))
        #expect(driver.rows[38].contains("planned  planned-later"))
        driver.press(.tab, .tab)
        #expect(driver.statusLine == " :planned-later")
        driver.press(.backTab)
        #expect(driver.statusLine == " :planned")
        driver.type("x")
        #expect(driver.statusLine == " :plannedx")
        #expect(!driver.rows[38].contains("planned-later"))
    }

    @Test("a lone candidate is put in with a space; none says so")
    func loneCandidate() {
        var driver = driver()
        driver.type(":q")
        driver.press(.tab)
        driver.type("|")
        #expect(driver.statusLine == " :quit |")
        driver.press(.tab)
        #expect(driver.statusLine.contains("nothing to complete it with"))
    }

    @Test("Up brings back earlier lines, and Down what was being typed")
    func history() {
        var driver = driver()
        for line in ["one", "two", "one"] {
            driver.type(":" + line)
            driver.press(.enter)
        }
        driver.type(":new")
        driver.press(.up)
        #expect(driver.statusLine == " :one")
        driver.press(.up, .up)
        #expect(driver.statusLine == " :two")
        driver.press(.down, .down)
        #expect(driver.statusLine == " :new")
    }

    @Test("| sends the event that the reader stands on")
    func pipe() throws {
        var driver = driver()
        driver.type("jjj|")
        #expect(driver.statusLine.hasPrefix(" | less"))
        driver.press(.control("u"))
        driver.type("wc -l")
        driver.press(.enter)
        let sent = driver.effects.compactMap { effect -> (Int, String)? in
            if case .pipe(let event, let command, _) = effect { (event, command) } else { nil }
        }
        #expect(sent.count == 1)
        #expect(sent.first?.0 == driver.context.selectedEvent)
        #expect(sent.first?.1 == "wc -l")
    }

    @Test("Escape, and Backspace in an empty line, give up")
    func givingUp() {
        var driver = driver()
        driver.type(":x")
        driver.press(.escape)
        #expect(driver.viewName == "Timeline")
        driver.type(":x")
        driver.press(.backspace)
        #expect(driver.viewName == "Command")
        driver.press(.backspace)
        #expect(driver.viewName == "Timeline")
    }

    @Test("a line is edited anywhere in it")
    func editing() {
        var field = TextField("show events")
        let keys: [Key] = [
            .home, .right, .right, .right, .right, .character("!"), .end, .control("w"), .character("x"), .left,
            .delete, .home, .delete,
        ]
        for key in keys where !field.type(key) { _ = field.move(key) }
        #expect(field.text == "how! ")
        _ = field.type(.control("k"))
        #expect(field.text == "")
        field.insert("two\nlines")
        #expect(field.text == "two lines")
    }
}
