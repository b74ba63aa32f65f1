import TerminalScreen
import Testing

@testable import TimelineBrowser

@Suite struct KeyboardTests {
    private func driver(_ keys: [String: [Key]]) -> BrowserDriver {
        BrowserDriver { options in
            for (name, keys) in keys { options.keyboard.choose(keys, for: name) }
        }
    }

    @Test("chosen keys take the place of the usual ones, and are what the help names")
    func chosen() {
        var driver = driver(["next": [.character("d")], "actors": [.function(2)], "lanes": []])
        driver.type("dj")
        #expect(driver.context.selection == 1)
        driver.type("aL")
        #expect(driver.viewName == "Timeline")
        #expect(driver.statusLine.contains("d move"))
        #expect(driver.statusLine.contains("F2 actors"))
        driver.press(.function(2))
        #expect(driver.viewName == "Actors")
    }

    @Test("a key that is chosen for something does nothing else")
    func taken() {
        var driver = driver(["next": [.character("/")]])
        driver.type("/")
        #expect(driver.viewName == "Timeline")
        #expect(driver.context.selection == 1)
    }

    @Test("every action has a name of its own, in words")
    func names() {
        let names = Keyboard.actionNames
        #expect(Set(names).count == names.count)
        #expect(names.contains("next-page"))
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
        var keyboard = Keyboard()
        let isKnown = keyboard.choose([], for: "fly")
        #expect(!isKnown)
    }

    @Test(
        "an editor is told the line in its own way",
        arguments: [
            ("vim", ["+12", "a.txt"]), ("/usr/bin/nano -w", ["+12", "a.txt"]), ("emacs", ["+12", "a.txt"]),
            ("code --wait", ["-g", "a.txt:12"]), ("subl -w", ["a.txt:12"]), ("hx", ["a.txt:12"]),
            ("kate", ["-l", "12", "a.txt"]), ("idea", ["--line", "12", "a.txt"]), ("", ["+12", "a.txt"]),
        ])
    func editors(editor: String, words: [String]) {
        #expect(EditorArguments.words(for: editor, path: "a.txt", line: 12) == words)
    }

    @Test("a path that looks like an option is none")
    func dashedPath() {
        #expect(EditorArguments.words(for: "vi", path: "-x", line: 1) == ["+1", "./-x"])
    }

    @Test("dates can be written as ISO 8601 has them")
    func iso() {
        let driver = BrowserDriver { $0.dateForm = .iso }
        #expect(driver.shows("2024-01-01/2026-02-03") || driver.shows("2024/2026-02-03"))
        #expect(driver.shows("01-29"))
        #expect(!driver.shows("29 Jan"))
    }

    @Test("the browser opens with the view and the zoom that are chosen")
    func start() {
        let driver = BrowserDriver { options in
            options.startsWithLanes = true
            options.zoom = .days
        }
        #expect(driver.viewName == "Lanes")
        #expect(driver.context.zoom == .days)
        #expect(driver.context.rows.groups.contains { $0.unit.level == .day })
    }
}
