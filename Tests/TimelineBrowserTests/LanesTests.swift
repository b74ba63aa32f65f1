import CivilTime
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct LanesTests {
    /// The row of a lane, by its name.
    private func row(_ name: String, in driver: BrowserDriver) throws -> String {
        try #require(driver.rows.dropFirst(3).first { $0.dropFirst(2).hasPrefix(name) }, "no lane of \(name)")
    }

    @Test("each actor has a lane, the busiest first, and L leads there and back")
    func lanes() throws {
        var driver = BrowserDriver(width: 100, height: 30)
        driver.type("L")
        #expect(driver.viewName == "Lanes")
        let names = driver.rows.dropFirst(3).prefix(6).map { String($0.dropFirst(2).prefix(16)) }
        #expect(names.first?.hasPrefix("Harbour Board") == true)
        #expect(names.last?.hasPrefix("Marrow Bay") == true)
        driver.type("L")
        #expect(driver.viewName == "Timeline")
    }

    @Test("the lane of the selected event's actor is the one the reader stands in")
    func entering() throws {
        var driver = BrowserDriver(width: 100, height: 30)
        while driver.selectedID != "vote", driver.selectedID != "help" { driver.type("j") }
        driver.type("L")
        #expect(driver.selectedID == "vote")
        let cursor = try #require(driver.frame.cursor)
        #expect(driver.rows[cursor.y].contains("City Council"))
    }

    @Test("what is planned is hollow, what happened is not")
    func hollow() throws {
        var driver = BrowserDriver(width: 120, height: 30)
        driver.type("L")
        let council = try row("City Council", in: driver)
        #expect(council.contains("╌"))
        #expect(!council.contains("━"))
        #expect(try row("residents", in: driver).contains { "━•●".contains($0) })
    }

    @Test("l and h go along the lane, and say so at its ends; Enter opens the event")
    func alongTheLane() {
        var driver = BrowserDriver(width: 100, height: 30)
        driver.type("L0")
        #expect(driver.selectedID == "warned")
        driver.type("l")
        #expect(driver.selectedID == "pier")
        driver.type("l")
        #expect(driver.selectedID == "pier")
        #expect(driver.statusLine.contains("nothing later"))
        driver.type("h")
        #expect(driver.selectedID == "warned")
        driver.press(.enter)
        #expect(driver.viewName == "Event")
        driver.press(.escape)
        #expect(driver.viewName == "Lanes")
    }

    @Test("a lane with nothing in the window says where its nearest events are")
    func wayOut() {
        var driver = BrowserDriver(width: 40, height: 12)
        driver.type("L++0")
        // By days, the window is a week.
        #expect(driver.rows.contains { $0.contains(" →") })
        driver.type("j")
        #expect(driver.rows.contains { $0.contains("← ") })
        #expect(driver.rows.allSatisfy { $0.count <= 40 })
    }

    @Test("where nobody acts, no made-up time is shown")
    func empty() {
        var driver = BrowserDriver(Timeline(articles: [], actors: [], events: []), width: 80, height: 24)
        driver.type("L")
        #expect(driver.shows("Nobody acts."))
        #expect(!driver.shows("1970"))
        driver.type("a")
        #expect(driver.shows("No actor was found."))
    }

    @Test("two chosen actors get a lane of the events where they meet")
    func together() throws {
        var driver = BrowserDriver(width: 120, height: 30)
        driver.type("0")
        driver.type("L0 ")
        #expect(!driver.shows("together"))
        driver.type("jjjjj")
        #expect(driver.shows("✓Harbour Board"))
        driver.type(" ")
        let view = try #require(driver.browser.views.last as? LanesView)
        #expect(view.list.lanes.first == .together)
        let met = view.list.events(in: .together, driver.context.index)
        #expect(met.map { driver.context.index.event($0).id } == ["pier"])
    }

    @Test("two who never meet are told so")
    func apart() {
        var driver = BrowserDriver(width: 120, height: 30)
        driver.type("L0 jjj ")
        #expect(driver.rows.contains { $0.contains("together") && $0.contains("they never meet") })
    }

    @Test("a filter holds in the lanes as it does in the list")
    func filtered() {
        var driver = BrowserDriver(width: 120, height: 30)
        driver.type("acouncil")
        driver.press(.enter)
        driver.type("L")
        #expect(driver.shows("✓City Council"))
        #expect(!driver.shows("Harbour Board"))
        driver.type("\\")
        #expect(driver.shows("Harbour Board"))
    }

    @Test("a click chooses the lane and the event under it, a second one opens it")
    func clicking() throws {
        var driver = BrowserDriver(width: 120, height: 30)
        driver.type("L0")
        let y = try #require(driver.rows.firstIndex { $0.contains("residents") })
        let x = try #require(Array(driver.rows[y]).lastIndex { "━•●".contains($0) })
        driver.send(.mouse(Mouse(.press(clicks: 1), x: x, y: y)))
        #expect(["town-hall", "poll"].contains(driver.selectedID ?? ""))
        driver.send(.mouse(Mouse(.press(clicks: 2), x: x, y: y)))
        #expect(driver.viewName == "Event")
    }

    @Test("lanes fit any window from 20 columns to 500", arguments: [20, 33, 61, 100, 237, 500])
    func widths(width: Int) throws {
        var driver = BrowserDriver(width: width, height: 20)
        driver.type("L")
        for keys in ["+", "+", "l", "j", "l", "---", "G", "g", " j ", "0"] {
            driver.type(keys)
            let frame = driver.frame
            for y in 0..<frame.height { #expect(frame.text(row: y).columns == width) }
            let cursor = try #require(frame.cursor)
            #expect(driver.rows[cursor.y].hasPrefix("▌"))
        }
    }

    @Test(
        "keys and mouse keep lane, event and cursor in sight at any width and zoom",
        arguments: [20, 41, 80, 161, 500], TimeZoom.allCases)
    func keysAndMouse(width: Int, zoom: TimeZoom) throws {
        var driver = BrowserDriver(MadeUpTimeline(eventCount: 400, seed: 3).make(), width: width, height: 18) {
            $0.zoom = zoom
        }
        driver.type("L")
        let chart = LaneLayout(width: width, height: 18).chart
        for step in 0..<60 {
            switch step % 6 {
            case 0: driver.type("j")
            case 1: driver.type("l")
            case 2: driver.type("l")
            case 3:
                driver.send(.mouse(Mouse(.press(clicks: 1), x: chart.x + step % chart.width, y: chart.y + step % 7)))
            case 4: driver.send(.mouse(Mouse(.wheelDown, x: chart.x, y: chart.y)))
            default: driver.type("hk")
            }
            let view = try #require(driver.browser.current as? LanesView)
            let event = try #require(driver.context.selectedEvent)
            #expect(view.list.holds(event, in: view.lane, driver.context.index))
            let row = try #require(view.list.place(of: view.lane)) - view.top
            #expect((0..<chart.height).contains(row))
            // What has no date has no place in time.
            let day = driver.context.index.firstDays[event]
            guard day != TimelineIndex.undated else { continue }
            let column = view.scale.column(of: day) - view.left
            #expect((0..<chart.width).contains(column), "column \(column) after step \(step)")
            let cursor = try #require(driver.frame.cursor)
            #expect(cursor.y == chart.y + row)
        }
    }

    @Test("time never runs backwards, and the column of a day leads back to it", arguments: TimeZoom.allCases)
    func scale(zoom: TimeZoom) {
        let scale = LaneScale(zoom: zoom, days: -400...900, width: 80)
        var last = Int.min
        for day in Int32(-500)...1000 {
            let column = scale.column(of: day)
            #expect(column >= last && scale.lastColumn(of: day) >= column)
            #expect(scale.day(at: column) <= day)
            #expect(scale.column(of: scale.day(at: column)) == column)
            last = column
        }
    }
}
