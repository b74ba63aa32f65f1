import CivilTime
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct TimelineViewTests {
    @Test("j and k go from event to event and stop at the ends")
    func moving() {
        var driver = BrowserDriver()
        #expect(driver.selectedID == "closed")
        driver.type("k")
        #expect(driver.selectedID == "closed")
        driver.type("jj")
        #expect(driver.selectedID == "town-hall")
        driver.type("G")
        #expect(driver.selectedID == "help")
        driver.press(.down)
        #expect(driver.selectedID == "help")
        driver.type("g")
        #expect(driver.selectedID == "closed")
    }

    @Test("the cursor stands on the row of the selected event")
    func cursor() throws {
        var driver = BrowserDriver(width: 80, height: 24)
        driver.type("jjj")
        let cursor = try #require(driver.frame.cursor)
        #expect(driver.rows[cursor.y].contains("Waves broke the ferry pier"))
        #expect(driver.rows[cursor.y].contains("▌"))
    }

    @Test("zooming keeps the event and changes the headings")
    func zoom() {
        var driver = BrowserDriver(width: 80, height: 30)
        driver.type("jjj")
        driver.type("+")
        #expect(driver.statusLine.contains("by weeks"))
        #expect(driver.shows("26 Jan – 1 Feb 2026"))
        driver.type("+")
        #expect(driver.shows("Monday 26 January 2026"))
        driver.type("+")
        #expect(driver.selectedID == "pier")
        driver.type("---")
        #expect(driver.context.zoom == .years)
        #expect(driver.rows.contains { $0.hasPrefix(" 2026") })
        #expect(driver.selectedID == "pier")
    }

    @Test(
        "a date that is typed is gone to; what is no date is told",
        arguments: ["2026-01-29", "29 jan 2026", "2026/1/29"])
    func goToDate(text: String) {
        var driver = BrowserDriver()
        driver.type("t" + text)
        driver.press(.enter)
        #expect(driver.selectedID == "poll")
        #expect(driver.viewName == "Timeline")
        driver.type("tsoon")
        driver.press(.enter)
        #expect(driver.statusLine.contains("not a date"))
        driver.press(.escape)
        #expect(driver.viewName == "Timeline")
    }

    @Test("a filter by actor names the actor in the title line")
    func actorFilter() {
        var driver = BrowserDriver()
        driver.type("acouncil")
        driver.press(.enter)
        #expect(driver.titleLine.hasSuffix("City Council"))
        #expect(driver.titleLine.contains("2 of 11 events"))
        #expect(driver.context.rows.count == 2)
    }

    @Test("in ASCII the keys are named in words, in the status line and in the help")
    func plainKeys() {
        var driver = BrowserDriver(width: 80, height: 24, isASCII: true)
        #expect(driver.statusLine.hasPrefix(" j k move  Enter source"))
        driver.type("?")
        #expect(driver.shows("j Down ^N"))
        #expect(driver.statusLine.hasPrefix(" Down scroll"))
    }

    @Test("an actor can be excluded")
    func exclusion() {
        var driver = BrowserDriver()
        driver.type("acouncil-")
        driver.press(.enter)
        #expect(driver.titleLine.hasSuffix("not City Council"))
        #expect(driver.context.rows.count == 9)
    }

    @Test("two marked actors leave the events with both")
    func twoActors() {
        var driver = BrowserDriver()
        driver.type("aboard ")
        driver.press(.control("u"))
        driver.type("marrow ")
        driver.press(.enter)
        #expect(driver.context.rows.count == 1)
        #expect(driver.selectedID == "pier")
    }

    @Test("counts of actors follow the other filters")
    func actorCounts() {
        var driver = BrowserDriver()
        driver.type("fjx")
        driver.press(.enter)
        driver.type("a")
        #expect(driver.context.actorCounts.entries.map(\.count) == [2])
    }

    @Test("lifting the filters and putting them back keeps the event")
    func lifting() {
        var driver = BrowserDriver()
        driver.type("acouncil")
        driver.press(.enter)
        driver.type("j")
        #expect(driver.selectedID == "terminal")
        driver.type("\\")
        #expect(driver.context.rows.count == 11)
        #expect(driver.selectedID == "terminal")
        #expect(driver.titleLine.hasSuffix("all actors"))
        driver.type("\\")
        #expect(driver.context.rows.count == 2)
        #expect(driver.selectedID == "terminal")
    }

    @Test("an event that a filter took away is selected again when the filter is lifted")
    func anchor() {
        var driver = BrowserDriver()
        driver.type("jjj")
        #expect(driver.selectedID == "pier")
        driver.type("acouncil")
        driver.press(.enter)
        #expect(driver.selectedID == "vote")
        driver.type("\\")
        #expect(driver.selectedID == "pier")
    }

    @Test("the filter panel asks for statuses and a window of time, and refuses what is no date")
    func filterPanel() {
        var driver = BrowserDriver()
        driver.type("f")
        driver.press(.end)
        driver.type("never")
        driver.press(.enter)
        #expect(driver.viewName == "Filter")
        #expect(driver.shows("is no date"))
        driver.press(.control("u"))
        driver.type("2026-01")
        driver.press(.up)
        driver.type("2026-01-27")
        driver.press(.enter)
        #expect(driver.viewName == "Timeline")
        #expect(driver.titleLine.hasSuffix("from 2026-01-27 · to 2026-01-31"))
        #expect(driver.context.rows.count == 3)
    }

    @Test("searching goes to the first hit from here, n and N go round")
    func search() {
        var driver = BrowserDriver()
        driver.type("jjj/poll")
        #expect(driver.selectedID == "poll")
        #expect(driver.statusLine.contains("1 hit"))
        driver.press(.control("u"))
        driver.type("pier")
        driver.press(.enter)
        #expect(driver.selectedID == "pier")
        driver.type("n")
        #expect(driver.selectedID == "quote")
        driver.type("nn")
        #expect(driver.selectedID == "warned")
        driver.type("N")
        #expect(driver.selectedID == "closed")
        driver.press(.escape)
        #expect(!driver.context.search.isActive)
        #expect(driver.viewName == "Timeline")
    }

    @Test("hits that the filter hides are counted apart, and n says so")
    func searchBehindFilter() {
        var filter = EventFilter()
        filter.statuses = [.planned]
        var driver = BrowserDriver(filter: filter)
        driver.type("/poll")
        #expect(driver.statusLine.contains("not among these; the filter hides 1 hit"))
        driver.press(.enter)
        driver.type("n")
        #expect(driver.statusLine.contains("“poll” is found only where the filter hides it"))
        driver.type("\\n")
        #expect(driver.selectedID == "poll")
        #expect(driver.statusLine.contains("1 hit"))
    }

    @Test("an event whose only passage is in sight offers no key for the next one")
    func keysThatLeadNowhere() {
        var driver = BrowserDriver(width: 80, height: 24)
        driver.type("/poll")
        driver.press(.enter, .enter)
        #expect(driver.viewName == "Event")
        #expect(!driver.statusLine.contains("next passage"))
        #expect(driver.statusLine.contains("next event"))
        driver.press(.enter)
        #expect(driver.viewName == "Article")
        #expect(!driver.statusLine.contains("next article"))
    }

    @Test("giving up a search goes back to where it began")
    func searchGivenUp() {
        var driver = BrowserDriver()
        driver.type("jj/terminal")
        #expect(driver.selectedID == "terminal")
        driver.press(.escape)
        #expect(driver.selectedID == "town-hall")
    }

    @Test("what is pasted is never taken for keys")
    func paste() {
        var driver = BrowserDriver()
        driver.send(.paste("q\u{1B}[2JQ"))
        #expect(driver.effects.isEmpty)
        driver.type("/")
        driver.send(.paste("poll\nof"))
        #expect(driver.selectedID == "poll")
    }

    @Test("q leaves the timeline, Q leaves from anywhere")
    func leaving() {
        func asksToQuit(_ driver: BrowserDriver) -> Bool {
            driver.effects.contains { if case .quit = $0 { true } else { false } }
        }
        var driver = BrowserDriver()
        driver.type("?q")
        driver.press(.escape, .escape)
        #expect(!asksToQuit(driver))
        #expect(driver.statusLine.contains("q quits"))
        driver.type("q")
        #expect(asksToQuit(driver))
        driver = BrowserDriver()
        driver.press(.enter)
        driver.type("Q")
        #expect(asksToQuit(driver))
    }

    @Test("a click selects, a second one opens, the strip jumps, the wheel scrolls")
    func mouse() throws {
        var driver = BrowserDriver(width: 80, height: 24)
        let y = try #require(driver.rows.firstIndex { $0.contains("A poll of 438") })
        driver.send(.mouse(Mouse(.press(clicks: 1), x: 20, y: y)))
        #expect(driver.selectedID == "poll")
        driver.send(.mouse(Mouse(.press(clicks: 2), x: 20, y: y)))
        #expect(driver.viewName == "Event")
        driver.press(.escape)
        driver.send(.mouse(Mouse(.press(clicks: 1), x: 6, y: 2)))
        #expect(driver.selectedID == "warned")
        let before = driver.rows[6]
        driver.send(.mouse(Mouse(.wheelDown, x: 6, y: 8)))
        #expect(driver.selectedID == "warned")
        #expect(driver.context.rows.rowCount <= 19 || driver.rows[6] != before)
    }

    @Test("a timeline that is read again keeps the selected event and the filter")
    func reading() {
        var driver = BrowserDriver()
        driver.type("jjj")
        var timeline = SampleTimeline.timeline
        timeline.events.removeFirst(2)
        for actor in timeline.actors.indices {
            timeline.actors[actor].events = timeline.events.indices.filter {
                timeline.events[$0].actors.contains(actor)
            }
        }
        driver.install(timeline)
        #expect(driver.selectedID == "pier")
        #expect(driver.context.rows.count == 9)
    }

    @Test("a filter for an actor that the timeline does not have lets everything through")
    func unknownActor() {
        var filter = EventFilter()
        filter.actors = [999]
        let driver = BrowserDriver(filter: filter)
        #expect(driver.context.rows.count == 11)
    }
}
