import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// The parts of a session that work without a terminal.
@Suite struct SessionPartsTests {
    @Test("a large timeline is asked on another thread, and the newest answer counts")
    func requests() throws {
        let timeline = MadeUpTimeline(eventCount: BrowserContext.inlineLimit + 1).make()
        var browser = Browser(BrowserOptions(title: "news"), width: 80, height: 24)
        browser.install(LoadedTimeline(BrowserContent(timeline: timeline)))
        browser.handle(.key(.character("+")))
        browser.handle(.key(.character("+")))
        var answers: [Answer] = []
        for effect in browser.takeEffects() {
            guard case .ask(let request, let index) = effect else { continue }
            request.answer(with: index, isStale: { false }, deliver: { answers.append($0) })
        }
        #expect(answers.count == 2)
        browser.accept(try #require(answers.last))
        browser.accept(answers[0])
        #expect(browser.context.zoom == .days)
    }

    @Test("a worker answers from its own thread, a search with its first hit before all of them")
    func worker() throws {
        let mailbox = Mailbox(waker: nil)
        let worker = RequestWorker(mailbox: mailbox)
        let index = TimelineIndex(MadeUpTimeline(eventCount: 30_000).make())
        worker.ask(Request(work: .rows(EventFilter(), .days), number: 1), index)
        worker.ask(Request(work: .search(SearchWords("ferry"), start: 20_000), number: 2), index)
        var results: [Answer] = []
        func isDone(_ answer: Answer) -> Bool {
            if case .hits(_, _, let isComplete) = answer.result { isComplete } else { false }
        }
        while results.count < 3 || !results.contains(where: isDone) {
            for message in mailbox.take() { if case .answer(let answer) = message { results.append(answer) } }
        }
        let hits = results.compactMap { answer -> (Int, Bool)? in
            guard case .hits(_, let hits, let isComplete) = answer.result else { return nil }
            return (hits.count, isComplete)
        }
        #expect(hits.last?.1 == true)
        #expect(hits.dropLast().allSatisfy { !$0.1 })
        #expect(hits.map(\.0) == hits.map(\.0).sorted())
        #expect(try #require(hits.last).0 > 1000)
    }

    @Test("progress is told at most thirty times a second, and not after the end")
    func progress() {
        let mailbox = Mailbox(waker: nil)
        for done in 0..<10_000 { mailbox.report(LoadProgress(done: done, total: 20_000)) }
        #expect(mailbox.take().count <= 1)
        mailbox.report(LoadProgress(done: 20_000, total: 20_000))
        mailbox.post(.loaded(LoadedTimeline(BrowserContent(timeline: SampleTimeline.timeline))))
        #expect(mailbox.take().count == 1)
        #expect(mailbox.waitForLoad(milliseconds: 0))
    }

    @Test("the status line tells how far the reading has come, and what could not be read")
    func notes() {
        var browser = Browser(BrowserOptions(title: "news"), width: 100, height: 24)
        browser.showProgress(LoadProgress(done: 5, total: 12))
        #expect(browser.frame().text(row: 23).contains("reading 5 of 12"))
        browser.handle(.key(.character("j")))
        browser.install(
            LoadedTimeline(
                BrowserContent(timeline: SampleTimeline.timeline, notes: ["a.txt: not readable", "b.txt: binary"])))
        #expect(browser.frame().text(row: 23).contains("2 problems (:problems): a.txt: not readable"))
    }

    @Test("a filter keeps its actors when they are numbered anew")
    func movedFilter() {
        var new = SampleTimeline.timeline
        new.actors.removeFirst(2)
        var filter = EventFilter()
        filter.actors = [0, 3]
        filter.excludedActors = [2, 77]
        let change = TimelineChange(
            from: TimelineIndex(SampleTimeline.timeline), to: TimelineIndex(new), numbers: nil)
        let moved = change.filter(filter)
        #expect(moved.actors == [1])
        #expect(moved.excludedActors == [0])
    }
}
