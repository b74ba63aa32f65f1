import CivilTime
import TerminalScreen
import TimelineModel

@testable import TimelineBrowser

/// Presses keys and looks at frames, with no terminal; what would be done on another thread is done at once.
struct BrowserDriver {
    private(set) var browser: Browser
    /// What the browser asked of the world, requests apart.
    private(set) var effects: [Effect] = []
    private let services: BrowserServices

    init(
        _ timeline: Timeline = SampleTimeline.timeline, width: Int = 120, height: Int = 40, filter: EventFilter? = nil,
        today: CivilDay? = nil, isASCII: Bool = false, _ change: (inout BrowserOptions) -> Void = { _ in }
    ) {
        var options = BrowserOptions(title: "news", isASCII: isASCII)
        change(&options)
        services = options.services
        browser = Browser(options, width: width, height: height, today: today)
        browser.install(
            LoadedTimeline(BrowserContent(timeline: timeline, filter: filter ?? EventFilter()), zoom: options.zoom))
        settle()
    }

    /// Presses each character of a text.
    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func send(_ input: Input) {
        browser.handle(input)
        settle()
    }

    mutating func resize(_ width: Int, _ height: Int) {
        browser.resize(width: width, height: height)
        settle()
    }

    mutating func install(_ timeline: Timeline) {
        browser.install(LoadedTimeline(BrowserContent(timeline: timeline), replacing: browser.context.shown))
        settle()
    }

    private mutating func settle() {
        var pending = browser.takeEffects()
        while !pending.isEmpty {
            let effect = pending.removeFirst()
            switch effect {
            case .ask(let request, let index):
                var answers: [Answer] = []
                request.answer(with: index, isStale: { false }, deliver: { answers.append($0) })
                for answer in answers { browser.accept(answer) }
            case .carryOut(let line, let situation, let index):
                browser.accept(services.carryOut(line, situation), for: index)
            default: effects.append(effect)
            }
            pending += browser.takeEffects()
        }
    }

    var context: BrowserContext { browser.context }
    var frame: Frame { browser.frame() }
    var viewName: String { browser.views[browser.views.count - 1].name }
    var selectedID: String? { context.selectedEvent.map { context.index.event($0).id } }

    /// The rows of text, trailing spaces left out.
    var rows: [String] {
        let frame = frame
        return (0..<frame.height).map { frame.text(row: $0).trimmingTrailingSpaces() }
    }

    var titleLine: String { rows.first ?? "" }
    var statusLine: String { rows.last ?? "" }
    func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }
}

extension String {
    func trimmingTrailingSpaces() -> String {
        var line = self[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
