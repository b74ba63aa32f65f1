import TerminalScreen
import TimelineModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the browser is opened.
public struct BrowserOptions: Sendable {
    /// What is browsed, for the title line: the folder's name.
    public var title: String
    public var colour: ColourChoice
    /// Lines, bars and signs in ASCII, for screen readers and fonts that lack them; the articles' letters stay.
    public var isASCII: Bool

    public init(title: String, colour: ColourChoice = .auto, isASCII: Bool = false) {
        self.title = title
        self.colour = colour
        self.isASCII = isASCII
    }
}

/// How far the reading of articles has come.
public struct LoadProgress: Sendable, Hashable {
    /// Articles read so far, and how many there are.
    public var done: Int
    public var total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}

/// What there is to browse.
public struct BrowserContent: Sendable {
    public var timeline: Timeline
    /// What the command line asked for; its actors are indices in this timeline.
    public var filter: EventFilter
    /// One line each: files that could not be read. The first is shown until a key is pressed.
    public var notes: [String]

    public init(timeline: Timeline, filter: EventFilter = EventFilter(), notes: [String] = []) {
        self.timeline = timeline
        self.filter = filter
        self.notes = notes
    }
}

/// Why the browser ended without showing anything.
public enum BrowserError: Error {
    /// There is no terminal that can show it; the caller may print a list instead.
    case terminal(TerminalError)
    /// What `load` threw; the terminal has been given back.
    case loading(any Error)
}

/// The browser on a real terminal: opens it, loads, waits for keys, draws.
public enum BrowserSession {
    /// Runs the browser until the user leaves it.
    ///
    ///     try BrowserSession.run(BrowserOptions(title: "seeds")) { report in
    ///         let reading = read(paths) { done, total in report(LoadProgress(done: done, total: total)) }
    ///         return BrowserContent(timeline: TimelineBuilder().build(reading))
    ///     }
    ///
    /// The terminal is opened at once and given back before this returns or throws. A signal that ends the program
    /// (SIGTERM, SIGHUP, SIGINT, SIGQUIT) ends it here, after the terminal was given back.
    ///
    /// - Parameter load: Called once, on a thread of its own; may be slow. Calls its argument as often as it likes.
    public static func run(
        _ options: BrowserOptions,
        load: @escaping @Sendable (_ report: @escaping @Sendable (LoadProgress) -> Void) throws -> BrowserContent
    ) throws(BrowserError) {
        let terminal: Terminal
        do { terminal = try Terminal(colour: options.colour, isASCII: options.isASCII) } catch {
            throw .terminal(error)
        }
        let mailbox = Mailbox(waker: terminal.waker)
        let read: @Sendable () -> Void = {
            do {
                let content = try load { mailbox.report($0) }
                let loaded = LoadedTimeline(content)
                mailbox.post(.loaded(loaded))
                loaded.index.prepareArticles()
            } catch {
                mailbox.post(.failed(error))
            }
        }
        if !BackgroundThread.start(read) { read() }
        var loop = SessionLoop(terminal: terminal, mailbox: mailbox, options)
        let end = loop.run()
        terminal.close()
        switch end {
        case .quit: return
        case .failed(let error): throw .loading(error)
        case .signal(let number):
            signal(number, SIG_DFL)
            raise(number)
        }
    }
}

/// The loop between terminal and state.
struct SessionLoop {
    enum End {
        case quit
        case failed(any Error)
        case signal(Int32)
    }

    private let terminal: Terminal
    private let mailbox: Mailbox
    private var browser: Browser
    private let worker: RequestWorker

    init(terminal: Terminal, mailbox: Mailbox, _ options: BrowserOptions) {
        self.terminal = terminal
        self.mailbox = mailbox
        browser = Browser(
            title: options.title, width: terminal.width, height: terminal.height, today: LocalDay.today,
            isASCII: options.isASCII)
        worker = RequestWorker(mailbox: mailbox)
    }

    mutating func run() -> End {
        // Small folders are read before the eye could see an empty screen; a first frame of nothing would only flicker.
        if mailbox.waitForLoad(milliseconds: 12), let end = takeMessages() { return end }
        while true {
            terminal.present(browser.frame())
            for event in terminal.wait() {
                if let end = take(event) { return end }
            }
        }
    }

    private mutating func take(_ event: TerminalEvent) -> End? {
        switch event {
        case .input(let input): browser.handle(input)
        case .resized: browser.resize(width: terminal.width, height: terminal.height)
        // The line was slow and has room again: the loop draws what is there by now.
        case .writable: break
        case .woken: if let end = takeMessages() { return end }
        case .ended(let signal): return .signal(signal)
        }
        return carryOut(browser.takeEffects())
    }

    private mutating func takeMessages() -> End? {
        for message in mailbox.take() {
            switch message {
            case .progress(let progress): browser.showProgress(progress)
            case .loaded(let loaded): browser.install(loaded)
            case .failed(let error): return .failed(error)
            case .answer(let answer): browser.accept(answer)
            }
        }
        return carryOut(browser.takeEffects())
    }

    private mutating func carryOut(_ effects: [Effect]) -> End? {
        for effect in effects {
            switch effect {
            case .quit: return .quit
            case .redraw: terminal.invalidate()
            case .suspend:
                terminal.suspend()
                browser.resize(width: terminal.width, height: terminal.height)
            case .edit(let path, let line):
                let isDone = terminal.withTerminalGivenBack { ChildProcess.edit(path: path, line: line) }
                browser.resize(width: terminal.width, height: terminal.height)
                if !isDone { browser.show(warning: "the editor could not be run; set EDITOR") }
            case .open(let address):
                if !ChildProcess.open(address: address) { browser.show(warning: "no program to open \(address)") }
            case .copy(let text): terminal.copy(text)
            case .ask(let request, let index): worker.ask(request, index)
            }
        }
        return nil
    }
}
