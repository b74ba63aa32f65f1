import TerminalScreen
import Testing

@testable import TimelineBrowser

@Suite struct ArticleViewTests {
    /// At the passage of an event, found by its place in the list.
    private func driver(at place: Int, width: Int = 120, height: Int = 40) -> BrowserDriver {
        var driver = BrowserDriver(width: width, height: height)
        for _ in 0..<place { driver.type("j") }
        driver.press(.enter)
        return driver
    }

    /// The text of all cells of one role, row by row.
    private func text(of role: Role, in frame: Frame) -> String {
        (0..<frame.height).map { y in
            let row = Array(frame.text(row: y))
            return String(row.indices.filter { frame.style(x: $0, y: y)?.role == role }.map { row[$0] })
        }.joined()
    }

    @Test("the articles are listed by date, and each opens at its first event")
    func articleList() {
        var driver = BrowserDriver()
        driver.type("i")
        #expect(driver.viewName == "Articles")
        #expect(driver.statusLine.contains(" of 3"))
        driver.type("g")
        #expect(driver.shows("30 Jan 2026"))
        driver.press(.enter)
        #expect(driver.viewName == "Article")
        #expect(driver.titleLine.contains("Ferry line to Marrow Bay"))
        driver.type("q")
        #expect(driver.viewName == "Articles")
        driver.type("Ge")
        #expect(
            driver.effects.contains {
                if case .edit(let path, let line) = $0 { path.contains("dispatch") && line == 1 } else { false }
            })
        // Nothing is marked or copied where no event is meant.
        driver.type("my")
        #expect(driver.viewName == "Articles")
        driver.type("i")
        #expect(driver.viewName == "Timeline")
    }

    @Test("Enter goes to the passage, its trigger and date marked in it")
    func opening() {
        let driver = driver(at: 3)
        #expect(driver.viewName == "Article")
        #expect(driver.titleLine.contains("What we know about the broken pier"))
        #expect(text(of: .trigger, in: driver.frame) == "broke")
        #expect(text(of: .passage, in: driver.frame) == "Waves  the ferry pier on .")
        #expect(driver.shows("26 January 2026"))
    }

    @Test("n and N go to other events' passages, and say where there is none")
    func passages() {
        var driver = driver(at: 3)
        #expect(driver.statusLine.contains("passage 1 of 5"))
        driver.type("N")
        #expect(driver.statusLine.contains("no passage above"))
        driver.type("nn")
        #expect(text(of: .trigger, in: driver.frame) == "vote")
        #expect(driver.shows("The city council will vote on a loan"))
    }

    @Test("] and [ go round the articles that tell the event")
    func articles() {
        var driver = driver(at: 3)
        driver.type("]")
        #expect(driver.titleLine.contains("Ferry line to Marrow Bay"))
        driver.type("]")
        #expect(driver.titleLine.contains("海の町"))
        driver.type("]")
        #expect(driver.titleLine.contains("What we know"))
        driver.type("[")
        #expect(driver.titleLine.contains("海の町"))
        driver.type("n]")
        #expect(driver.statusLine.contains("no other article"))
    }

    @Test("q goes back to the row that was left")
    func goingBack() {
        var driver = driver(at: 3)
        driver.type("]nq")
        #expect(driver.viewName == "Timeline")
        #expect(driver.selectedID == "pier")
    }

    @Test("a search marks words in the article and n goes through them")
    func search() throws {
        var driver = driver(at: 3, width: 80, height: 12)
        driver.press(.enter)
        driver.type("/council")
        driver.press(.enter)
        let frame = driver.frame
        let marked = (0..<frame.height).reduce(0) { count, y in
            count + (0..<frame.width).filter { frame.style(x: $0, y: y)?.isMatch == true }.count
        }
        #expect(marked == 7)
        driver.press(.escape)
        #expect(!driver.context.search.isActive)
    }

    @Test("e asks for an editor at the line of the passage, o for the address where there is one")
    func effects() throws {
        var driver = driver(at: 3)
        driver.type("eo")
        guard case .edit(let path, let line) = try #require(driver.effects.first) else {
            Issue.record("no editor was asked for")
            return
        }
        #expect(path == "news/herald.txt")
        #expect(line == 5)
        #expect(driver.statusLine.contains("address is not known"))
        driver.type("]o")
        guard case .open(let address) = try #require(driver.effects.last) else {
            Issue.record("no address was opened")
            return
        }
        #expect(address == "https://news.example/pier")
    }

    @Test("on a narrow window Enter shows the event first")
    func narrow() {
        var driver = driver(at: 3, width: 80, height: 24)
        #expect(driver.viewName == "Event")
        driver.press(.enter)
        #expect(driver.viewName == "Article")
        driver.press(.escape)
        #expect(driver.viewName == "Event")
        driver.press(.escape)
        #expect(driver.viewName == "Timeline")
    }

    @Test("the passage stays in sight when the window changes")
    func resizing() {
        var driver = driver(at: 3)
        driver.type("nnn")
        driver.resize(30, 9)
        driver.type("Nn")
        #expect(text(of: .trigger, in: driver.frame).contains("met"))
    }
}
