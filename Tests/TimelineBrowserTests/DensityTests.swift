import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Fewer and more events, windows of time, scrolling: what is seen without another event being chosen.
@Suite struct DensityTests {
    @Test(
        "steps go 1, 2, 5, 10, 20, 50",
        arguments: [(11, 10, 20), (10, 5, 20), (5, 2, 10), (100, 50, 200), (999_999, 500_000, 1_000_000)])
    func steps(number: Int, below: Int, above: Int) {
        #expect(Density.step(below: number) == below)
        #expect(Density.step(above: number) == above)
    }

    @Test("there is nothing below one, and always something above")
    func ends() {
        #expect(Density.step(below: 1) == nil)
        #expect(Density.step(above: .max) == .max)
    }

    @Test("< leaves the most important events, > brings them back, and the title says so", arguments: ["", "-", "++"])
    func density(zoom: String) {
        var driver = BrowserDriver()
        driver.type(zoom)
        let all = driver.context.rows.count
        driver.type("<")
        #expect(driver.context.rows.count == 10)
        #expect(driver.titleLine.contains("top 10"))
        #expect(driver.shows("importance "))
        driver.type("<")
        #expect(driver.context.rows.count == 5)
        let events = driver.context.index.timeline.events
        let shown = (0..<5).map { events[driver.context.rows.event(at: $0)].importance }
        let others = events.map(\.importance).sorted(by: >).dropFirst(5)
        #expect(shown.min() ?? 0 >= others.max() ?? 0)
        driver.type("<<<")
        #expect(driver.context.rows.count == 1)
        #expect(driver.statusLine.contains("no fewer"))
        driver.type(">>>>>>")
        #expect(driver.context.rows.count == all)
        #expect(driver.context.filter.isEmpty)
    }

    @Test("the selected event comes back with the others")
    func selectionReturns() {
        var driver = BrowserDriver()
        driver.type("jjjjjj")
        let id = driver.selectedID
        driver.type("<<<>>>>>>")
        #expect(driver.selectedID == id)
    }

    @Test("{ and } make the window of time, the same key again takes its end away")
    func window() throws {
        var driver = BrowserDriver()
        driver.type("jj{jj}")
        let filter = driver.context.filter
        let (from, to) = (try #require(filter.from), try #require(filter.to))
        #expect(from <= to)
        #expect(driver.titleLine.contains("from \(from) · to \(to)"))
        driver.type("}")
        #expect(driver.context.filter.to == nil)
    }

    @Test("dragging over the strip chooses a window; a click only goes there")
    func drag() throws {
        var driver = BrowserDriver()
        func mouse(_ action: Mouse.Action, _ x: Int) { driver.send(.mouse(Mouse(action, x: x, y: 2))) }
        mouse(.press(clicks: 1), 60)
        mouse(.release, 60)
        #expect(driver.context.filter.isEmpty)
        mouse(.press(clicks: 1), 118)
        mouse(.drag, 90)
        #expect(driver.statusLine.contains("let go"))
        #expect(driver.context.filter.isEmpty)
        mouse(.drag, 40)
        mouse(.release, 40)
        let filter = driver.context.filter
        #expect(try #require(filter.from) < (try #require(filter.to)))
        #expect(driver.context.rows.count > 0)
        driver.type("\\")
        #expect(driver.context.filter.isEmpty)
    }

    @Test("scrolling moves the list and not the selection, and the next key brings it back")
    func scrolling() {
        var driver = BrowserDriver(MadeUpTimeline(eventCount: 300).make(), width: 90, height: 24)
        let id = driver.selectedID
        let first = driver.rows[5]
        for _ in 0..<12 { driver.press(.control("e")) }
        for _ in 0..<4 { driver.send(.mouse(Mouse(.wheelDown, x: 5, y: 9))) }
        #expect(driver.selectedID == id)
        #expect(driver.rows[5] != first)
        #expect(!driver.shows("▌"))
        #expect(driver.frame.cursor != nil)
        driver.press(.control("y"))
        #expect(!driver.shows("▌"))
        driver.type("j")
        #expect(driver.shows("▌"))
        #expect(driver.context.selection == 1)
    }
}
