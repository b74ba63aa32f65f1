import CivilTime
import TerminalScreen
import TimelineModel

/// The browser without a terminal: bytes of keys in, frames out. For fuzzing, for measuring, and for pictures of screens.
///
///     var browser = HeadlessBrowser(BrowserContent(timeline: timeline), title: "news", width: 100, height: 30)
///     browser.feed(Array("jj/ferry\r".utf8))
///     print(browser.frame)
///
/// What the real one does on other threads is done at once; what it would ask of other programs is left out.
public struct HeadlessBrowser: Sendable {
    private var browser: Browser
    private var decoder = KeyDecoder()
    /// Whether the user has asked to leave.
    public private(set) var hasQuit = false

    private let services: BrowserServices

    public init(_ content: BrowserContent, title: String, width: Int, height: Int) {
        self.init(content, BrowserOptions(title: title), width: width, height: height)
    }

    /// - Parameter today: The day that is marked; none by itself, so that the same keys always make the same frame.
    public init(_ content: BrowserContent, _ options: BrowserOptions, width: Int, height: Int, today: CivilDay? = nil) {
        services = options.services
        browser = Browser(options, width: width, height: height, today: today)
        install(content)
    }

    /// Puts a timeline in the place of the one before, as when the folder has changed.
    public mutating func install(_ content: BrowserContent) {
        browser.install(LoadedTimeline(content, zoom: browser.context.wantedZoom))
        carryOut()
    }

    /// Takes the bytes that a terminal would send, and the pause after them.
    public mutating func feed(_ bytes: [UInt8]) {
        for input in decoder.feed(bytes) + decoder.flush() {
            browser.handle(input)
            carryOut()
        }
    }

    public mutating func resize(width: Int, height: Int) {
        browser.resize(width: width, height: height)
        carryOut()
    }

    /// What the last line warns of.
    public var warning: String? { browser.context.message.flatMap { $0.isWarning ? $0.text : nil } }

    /// What stands on the screen now.
    public var frame: Frame { browser.frame() }

    private mutating func carryOut() {
        var effects = browser.takeEffects()
        while !effects.isEmpty {
            switch effects.removeFirst() {
            case .quit: hasQuit = true
            case .ask(let request, let index):
                var answers: [Answer] = []
                request.answer(with: index, isStale: { false }, deliver: { answers.append($0) })
                for answer in answers { browser.accept(answer) }
                effects += browser.takeEffects()
            case .carryOut(let line, let situation, let index):
                browser.accept(services.carryOut(line, situation), for: index)
                effects += browser.takeEffects()
            case .save(let path, let bytes):
                let problem = services.writeFile(path, bytes)
                browser.accept(problem.map { .failed($0) } ?? .done("screen written to \(path)"), for: nil)
            case .suspend, .redraw, .edit, .open, .copy, .pipe: break
            }
        }
    }
}
