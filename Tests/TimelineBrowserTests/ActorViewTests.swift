import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

@Suite struct ActorViewTests {
    private func page(_ width: Int = 120, _ height: Int = 40) -> BrowserDriver {
        var driver = BrowserDriver(width: width, height: height)
        driver.type("jjjA")
        return driver
    }

    @Test("the page has the actor's names, whom it acts with, and its events")
    func parts() throws {
        let driver = page()
        #expect(driver.viewName == "Actor")
        let event = driver.context.index.event(try #require(driver.context.selectedEvent))
        let actor = driver.context.index.timeline.actors[event.actors[0]]
        #expect(driver.titleLine.contains(actor.name))
        #expect(driver.shows("Acts with"))
        #expect(driver.shows("Events  \(actor.events.count)"))
        for number in actor.events {
            #expect(driver.shows(String(driver.context.index.event(number).headline.prefix(30))))
        }
    }

    @Test("the table counts the events that two actors share")
    func companions() {
        let index = TimelineIndex(SampleTimeline.timeline)
        for actor in index.timeline.actors.indices {
            let profile = ActorProfile(actor: actor, index)
            for entry in profile.companions {
                let both = index.timeline.events.filter { $0.actors.contains(actor) && $0.actors.contains(entry.actor) }
                #expect(both.count == entry.count)
            }
            #expect(profile.companions.map(\.count) == profile.companions.map(\.count).sorted(by: >))
        }
    }

    @Test("Enter on an actor filters by both, on an event opens it")
    func open() throws {
        var driver = page()
        var view = try #require(driver.browser.current as? ActorView)
        let roles = driver.context.profile?.roles.count ?? 0
        let companions = driver.context.profile?.companions.count ?? 0
        try #require(companions > 0)
        for _ in 0..<roles { driver.type("j") }
        driver.press(.enter)
        #expect(driver.viewName == "Timeline")
        #expect(driver.context.filter.actors.count == 2)
        #expect(driver.context.filter.actors.first == view.actor)
        driver.type("\\")
        driver.type("AG")
        driver.press(.enter)
        #expect(driver.viewName == "Event")
        view = page().browser.current as? ActorView ?? view
    }

    @Test("a role leads to the passage that states it")
    func role() throws {
        var timeline = SampleTimeline.timeline
        timeline.actors[2].roles = ["Mayor", "astronaut"]
        let profile = ActorProfile(actor: 2, TimelineIndex(timeline))
        let place = try #require(profile.roles.first?.place)
        let passage = timeline.events[place.event].passages[place.passage]
        #expect(timeline.articles[passage.article].string(passage.range).contains("Mayor"))
        #expect(profile.roles.last?.place == nil)
    }

    @Test("] goes to the next actor of the event, and the page is reached from the list of actors")
    func siblings() {
        var driver = page()
        let first = driver.titleLine
        driver.type("]")
        #expect(driver.titleLine != first)
        driver.type("[")
        #expect(driver.titleLine == first)
        driver = BrowserDriver()
        driver.type("acouncil")
        driver.press(.right)
        #expect(driver.viewName == "Actor")
        driver.type("q")
        #expect(driver.viewName == "Actors")
    }
}
