import ArticleReading
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Presses keys at random, resizes, changes the data, and looks after each step whether everything still holds.
@Suite struct MonkeyTests {
    private static let keys: [Key] = [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace,
        .insert,
        .delete, .control("l"), .control("u"), .control("w"), .control("n"), .function(1), .alt("x"), .control("e"),
        .control("y"), .control("o"), .control("a"), .control("k"),
    ]
    private static let letters = Array("jjjkkkgG/nN][atf+-?\\qhl xeob0129é日 -:\u{1B}LLmsS'yY3:|AA<<>{}fii")

    private static func input(_ random: inout SplitMix) -> Input {
        switch random.below(12) {
        case 0...6: return .key(.character(random.pick(letters)))
        case 7...9: return .key(random.pick(keys))
        case 10: return .paste(random.pick(["pier", "2026-01", "\u{1B}[2J\n", "日本"]))
        default:
            let actions: [Mouse.Action] = [
                .press(clicks: 1), .press(clicks: 2), .drag, .drag, .wheelUp, .wheelDown, .release,
            ]
            return .mouse(Mouse(random.pick(actions), x: random.below(260), y: random.below(90)))
        }
    }

    /// Text that other programs trip over.
    private static func hostileTimeline(_ random: inout SplitMix) -> Timeline {
        var timeline = SampleTimeline.timeline
        let odd = [
            "", " ", "\u{1B}[2J\u{1B}]0;title\u{07}", "\u{202E}right to left\u{202C}",
            String(repeating: "長い", count: 400),
            "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦 family", "tab\tand\0nul", "שלום עולם", "🇫🇷🇩🇪",
        ]
        for event in timeline.events.indices {
            timeline.events[event].headline = random.pick(odd)
            timeline.events[event].dating.because = random.pick(odd)
            if random.below(3) == 0 {
                timeline.events[event].passages[0].range = 0..<random.below(5000)
                timeline.events[event].passages[0].trigger = 100..<random.below(400) + 100
            }
            if random.below(6) == 0 { timeline.events[event].passages[0].article = random.below(9) }
        }
        for actor in timeline.actors.indices { timeline.actors[actor].name = random.pick(odd) }
        return timeline
    }

    /// Carries out any line in some way that its letters decide.
    private static let services = BrowserServices(
        carryOut: { line, situation in
            let timeline = situation.timeline
            let number = line.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
            switch number % 9 {
            case 0 where !timeline.events.isEmpty: return .event(number % timeline.events.count)
            case 1 where !timeline.events.isEmpty: return .row(number % timeline.events.count)
            case 2 where !timeline.actors.isEmpty: return .actor(number % timeline.actors.count)
            case 3: return .article(number % 5)
            case 4: return .text(title: line, String(repeating: line + "\n", count: number % 90))
            case 5: return .zoom(TimeZoom(rawValue: number % 4) ?? .months)
            case 6: return .saveScreen(path: number % 2 == 0 ? "a.svg" : "a")
            case 7: return .goTo(.init(number: Int32(number)))
            default: return .failed(line)
            }
        },
        complete: { head, _ in
            let kept = head.count / 2
            let rest = String(head.dropFirst(kept))
            return CommandCompletion(
                kept: kept, candidates: [rest + "x", rest + "日本", rest].filter { $0.count % 3 != 0 })
        },
        describe: { _, _, _ in "" }, writeFile: { _, _ in nil })

    private static func check(_ driver: BrowserDriver, isThorough: Bool = true) throws {
        let context = driver.context
        let frame = driver.frame
        try #require(frame.width == context.width && frame.height == context.height)
        try #require(context.rows.count == 0 || (0..<context.rows.count).contains(context.selection))
        if let cursor = frame.cursor {
            try #require((0..<frame.width).contains(cursor.x) && (0..<frame.height).contains(cursor.y))
        }
        if frame.width >= 20, frame.height >= 5 { try #require(frame.cursor != nil, "no cursor in \(driver.viewName)") }
        guard isThorough else { return }
        for y in 0..<frame.height { try #require(frame.text(row: y).columns == frame.width) }
        for row in 0..<context.rows.rowCount {
            switch context.rows.contents(of: row) {
            case .heading(let group): try #require(context.rows.groups.indices.contains(group))
            case .event(let ordinal, _):
                try #require((0..<context.rows.count).contains(ordinal))
                try #require(context.rows.row(of: ordinal) == row)
            case nil: Issue.record("row \(row) is nothing")
            }
        }
        try #require(context.rows.contents(of: context.rows.rowCount) == nil)
    }

    @Test("nothing that can be pressed breaks the state or the screen", arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
    func monkey(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let timelines = [
            SampleTimeline.timeline, MadeUpTimeline(eventCount: 150, seed: seed).make(),
            Timeline(articles: [], actors: [], events: []), Self.hostileTimeline(&random),
        ]
        var driver = BrowserDriver(timelines[0]) { $0.services = Self.services }
        for step in 0..<600 {
            switch random.below(60) {
            case 0: driver.resize(1 + random.below(220), 1 + random.below(70))
            case 1: driver.resize(20 + random.below(100), 5 + random.below(40))
            case 2, 3: driver.install(random.pick(timelines))
            default: driver.send(Self.input(&random))
            }
            try Self.check(driver, isThorough: step % 6 == 0)
        }
    }

    @Test("a line of a megabyte is drawn like any other")
    func longLine() throws {
        let text = "Title\n\n" + String(repeating: "The council voted on Monday. ", count: 36_000)
        let article = SampleTimeline.article("long", text, nil, .init(number: 20_000))
        let passage = Passage(
            article: 0, range: 7..<article.text.count, line: 3, paragraph: 1, trigger: 19..<24, expression: nil)
        let event = Event(
            id: "long", headline: text, status: .happened,
            dating: Dating(period: .init(day: .init(number: 20_000)), basis: .stated, because: text), actors: [],
            speaker: nil, passages: [passage])
        var driver = BrowserDriver(Timeline(articles: [article], actors: [], events: [event]), width: 100, height: 30)
        try Self.check(driver)
        driver.press(.enter)
        #expect(driver.viewName == "Article")
        driver.type("G")
        try Self.check(driver)
        driver.press(.escape, .tab)
        try Self.check(driver)
    }
}
