import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// A folder that has changed: what the reader sees, has chosen and has marked stays.
@Suite struct ReadAgainTests {
    /// The sample without some events, its actors in another order, one article more in front.
    private func changed(without ids: [String] = [], addingArticle: Bool = false) -> Timeline {
        var timeline = SampleTimeline.timeline
        timeline.events.removeAll { ids.contains($0.id) }
        timeline.actors.reverse()
        let last = timeline.actors.count - 1
        for event in timeline.events.indices {
            timeline.events[event].actors = timeline.events[event].actors.map { last - $0 }
            timeline.events[event].speaker = timeline.events[event].speaker.map { last - $0 }
        }
        if addingArticle {
            timeline.articles.insert(
                SampleTimeline.article("added", "A new article\n\nIt tells nothing.", nil, .init(number: 20_000)), at: 0
            )
            for event in timeline.events.indices {
                for passage in timeline.events[event].passages.indices {
                    timeline.events[event].passages[passage].article += 1
                }
            }
        }
        for actor in timeline.actors.indices {
            timeline.actors[actor].events = timeline.events.indices.filter {
                timeline.events[$0].actors.contains(actor)
            }
        }
        return timeline
    }

    @Test("the selected event stays selected, with its star and its mark")
    func selection() {
        var driver = BrowserDriver()
        driver.type("jjjsma")
        let id = driver.selectedID
        driver.install(changed(without: ["closed", "warned"]))
        #expect(driver.selectedID == id)
        #expect(driver.shows("★"))
        driver.type("G'a")
        #expect(driver.selectedID == id)
    }

    @Test("where it is gone, the next one in time is selected")
    func goneSelection() {
        var driver = BrowserDriver()
        driver.type("jjj")
        let next = driver.context.index.event(4).id
        driver.install(changed(without: [driver.selectedID ?? ""]))
        #expect(driver.selectedID == next || driver.context.selectedEvent == 3)
    }

    @Test("a filter keeps its actors, whatever numbers they have now")
    func filter() {
        var driver = BrowserDriver()
        driver.type("acouncil")
        driver.press(.enter)
        let title = driver.titleLine
        let count = driver.context.rows.count
        driver.install(changed())
        #expect(driver.titleLine == title)
        #expect(driver.context.rows.count == count)
    }

    @Test(
        "a view goes on where its event, article or actor is",
        arguments: [
            ("\t", "Event"), ("\r", "Article"), ("A", "Actor"), ("L", "Lanes"), ("a", "Actors"), (":li", "Command"),
        ])
    func views(keys: String, name: String) {
        var driver = BrowserDriver()
        driver.type("jjj")
        for key in keys {
            switch key {
            case "\t": driver.press(.tab)
            case "\r": driver.press(.enter)
            default: driver.press(.character(key))
            }
        }
        #expect(driver.viewName == name)
        let subject = driver.browser.current.subject(driver.context).map { driver.context.index.event($0.event).id }
        let head = driver.rows.prefix(1)
        driver.install(changed(without: ["closed"], addingArticle: true))
        #expect(driver.viewName == name)
        #expect(
            driver.browser.current.subject(driver.context).map { driver.context.index.event($0.event).id } == subject)
        if name == "Article" || name == "Actor" { #expect(driver.rows.prefix(1) == head) }
    }

    @Test("a view whose event is gone closes, and those above it")
    func goneView() {
        var driver = BrowserDriver()
        driver.type("jjj")
        let id = driver.selectedID ?? ""
        driver.press(.tab, .enter)
        #expect(driver.viewName == "Article")
        driver.install(changed(without: [id]))
        #expect(driver.viewName == "Timeline")
    }

    @Test("while articles are read again the status line says how far that is")
    func progress() {
        var browser = BrowserDriver().browser
        browser.showProgress(LoadProgress(done: 3, total: 12))
        let frame = browser.frame()
        #expect(frame.text(row: frame.height - 1).contains("reading 3 of 12"))
        browser.showReadingFailed(TerminalError.noTerminal)
        #expect(browser.context.progress == nil)
        #expect(browser.context.message?.isWarning == true)
    }

    @Test("a reading that is asked for while one goes on comes after it, once")
    func loader() {
        let mailbox = Mailbox(waker: nil)
        let gate = Guarded(0)
        let loader = ArticleLoader(mailbox: mailbox, firstZoom: .months) { _ in
            // Holds the first reading until all have been asked for.
            _ = gate.wait { $0 > 0 ? true : nil }
            return BrowserContent(timeline: SampleTimeline.timeline)
        }
        for _ in 0..<5 { loader.read() }
        gate.change { $0 = 1 }
        var count = 0
        while count < 2 { count += mailbox.take().count }
        #expect(mailbox.take().isEmpty)
        #expect(count == 2)
    }
}
