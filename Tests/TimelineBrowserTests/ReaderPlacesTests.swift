import CivilTime
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Counts, marks, stars, and the way back.
@Suite struct ReaderPlacesTests {
    private static let long = MadeUpTimeline(eventCount: 400, seed: 7).make()

    @Test(
        "a number before a key does it so often, or goes to that row",
        arguments: [
            ("4j", 4), ("12j5k", 7), ("300j", 300), ("9999j", 399), ("7G", 6), ("0j", 1), ("10G", 9), ("3G2j", 4),
            ("99999999999999999999j", 399),
        ])
    func counts(keys: String, ordinal: Int) {
        var driver = BrowserDriver(Self.long, width: 80, height: 24)
        driver.type(keys)
        #expect(driver.context.selection == ordinal)
        #expect(driver.context.count == nil)
    }

    @Test("the number is seen while it is typed, and another key or a click drops it")
    func countIsShown() {
        var driver = BrowserDriver(Self.long, width: 80, height: 24)
        driver.type("42")
        #expect(driver.statusLine.contains("42 · 1 of 400"))
        driver.press(.escape)
        driver.type("j")
        #expect(driver.context.selection == 1)
        driver.type("42")
        driver.send(.mouse(Mouse(.release, x: 1, y: 1)))
        driver.type("j")
        #expect(driver.context.selection == 2)
    }

    @Test("digits are text where text is typed")
    func digitsInPrompts() {
        var driver = BrowserDriver()
        driver.type("t2026-01-29")
        driver.press(.enter)
        #expect(driver.selectedID == "poll")
    }

    @Test("a mark leads back to its event; an unknown one and a hidden one say so")
    func marks() {
        var driver = BrowserDriver()
        driver.type("jjjma")
        let marked = driver.selectedID
        driver.type("G'a")
        #expect(driver.selectedID == marked)
        driver.type("'z")
        #expect(driver.statusLine.contains("no mark z"))
        driver.type("acouncil")
        driver.press(.enter)
        driver.type("'a")
        #expect(driver.statusLine.contains("hides mark a"))
    }

    @Test("marks and stars stay with their events when the folder is read again")
    func rereading() {
        var driver = BrowserDriver()
        driver.type("jjjmas")
        let marked = driver.selectedID
        var timeline = SampleTimeline.timeline
        timeline.events.removeFirst()
        driver.install(timeline)
        driver.type("G'a")
        #expect(driver.selectedID == marked)
        #expect(driver.context.places.stars == [driver.context.selectedEvent ?? -1])
    }

    @Test("stars are seen in the list, and S goes from one to the next, around the end")
    func stars() {
        var driver = BrowserDriver(width: 80, height: 24)
        driver.type("S")
        #expect(driver.statusLine.contains("no event has a star"))
        driver.type("js")
        let first = driver.selectedID
        driver.type("jjs")
        let second = driver.selectedID
        #expect(driver.rows.filter { $0.hasSuffix("★") }.count == 2)
        driver.type("gS")
        #expect(driver.selectedID == first)
        driver.type("S")
        #expect(driver.selectedID == second)
        driver.type("S")
        #expect(driver.selectedID == first)
        driver.type("s")
        #expect(driver.rows.filter { $0.hasSuffix("★") }.count == 1)
    }

    @Test("a jump that is the first thing the reader does can be undone")
    func firstJump() {
        var driver = BrowserDriver(width: 80, height: 8)
        let start = driver.selectedID
        driver.type("G")
        #expect(driver.selectedID != start)
        driver.press(.control("o"))
        #expect(driver.selectedID == start)
    }

    @Test("after a jump Ctrl-O goes back and Tab forward again; small moves are no jumps")
    func backAndForward() {
        var driver = BrowserDriver(Self.long, width: 80, height: 24)
        driver.type("3j")
        driver.type("G")
        driver.type("100G")
        driver.press(.control("o"))
        #expect(driver.context.selection == 399)
        driver.press(.control("o"))
        #expect(driver.context.selection == 3)
        driver.press(.tab)
        #expect(driver.context.selection == 399)
        #expect(driver.viewName == "Timeline")
        driver.press(.alt("o"))
        #expect(driver.context.selection == 99)
        driver.type("j")
        driver.press(.tab)
        #expect(driver.viewName == "Event")
        driver.press(.escape, .control("o"), .control("o"), .control("o"))
        #expect(driver.statusLine.contains("nowhere to go back to"))
    }

    @Test("y sends the passage with its article, date and line; Y the event as Markdown")
    func copying() throws {
        var driver = BrowserDriver()
        while driver.selectedID != "pier" { driver.type("j") }
        driver.press(.tab)
        driver.type("jy")
        guard case .copy(let passage) = try #require(driver.effects.last) else {
            Issue.record("nothing was copied")
            return
        }
        #expect(
            passage == """
                The ferry between Port Ellery and Marrow Bay stopped running on Monday, when waves broke the pier.
                — The Ellery Courier, “Ferry line to Marrow Bay stopped after storm”, 30 January 2026, \
                https://news.example/pier, line 5

                """)
        driver.type("Y")
        guard case .copy(let event) = try #require(driver.effects.last) else { return }
        #expect(
            event.hasPrefix(
                "- **26 January 2026** Waves broke the ferry pier — [Marrow Bay Herald](<news/herald.txt>), "))
        #expect(event.contains("[The Ellery Courier](<https://news.example/pier>)"))
    }

    @Test("what is copied holds no control characters, and no Markdown of its own")
    func copyingHostileText() throws {
        var timeline = SampleTimeline.timeline
        timeline.articles[0].title = "A *bold*\u{1B}[2J\ntitle"
        timeline.articles[0].publisher = nil
        timeline.events[0].headline = "[x](y) _z_ `c`"
        let index = TimelineIndex(timeline)
        let quote = try #require(timeline.events.first { $0.passages[0].article == 0 })
        let passage = try #require(Citation.passage(quote.passages[0], index))
        #expect(!passage.dropLast().contains("\u{1B}"))
        #expect(passage.contains("A *bold* [2J title"))
        #expect(Citation.markdown(timeline.events[0], index).contains("\\[x\\](y) \\_z\\_ \\`c\\`"))
    }

    @Test("a pause of more than a month is told between rows, and where today is")
    func pauses() throws {
        let today = try #require(CivilDay(year: 2026, month: 1, day: 28))
        var driver = BrowserDriver(width: 80, height: 30, today: today)
        driver.type("++")
        #expect(driver.rows.contains { $0.contains("Thursday 29 January 2026  today is 28 January 2026") })
        let apart = Self.timeline(days: [100, 105, 136, 168, 800, 2000])
        let context = BrowserDriver(apart).context
        let gaps = TimeGaps(context)
        #expect(
            (0..<6).map { gaps.note(before: $0) } == ["", "", "", "after 1 month", "after 21 months", "after 3 years"])
    }

    private static func timeline(days: [Int32]) -> Timeline {
        let article = SampleTimeline.article("a", "Title\n\nWords.", nil, CivilDay(number: 0))
        let events = days.enumerated().map { number, day in
            Event(
                id: "\(number)", headline: "Something", status: .happened,
                dating: Dating(period: CivilPeriod(day: CivilDay(number: day)), basis: .stated, because: ""),
                actors: [],
                speaker: nil, passages: [Passage(article: 0, range: 0..<5, line: 1, paragraph: 1, trigger: 0..<0)])
        }
        return Timeline(articles: [article], actors: [], events: events)
    }
}
