import TerminalScreen
import TimelineModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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
    /// The terminal is opened at once, while the articles are read, and given back before this returns or throws. A signal
    /// that ends the program (SIGTERM, SIGHUP, SIGINT, SIGQUIT) ends it here, after the terminal was given back.
    ///
    /// - Parameter load: Called on a thread of its own, once, and again after each change that `BrowserOptions.watch` tells
    ///   of; may be slow. Calls its argument as often as it likes.
    public static func run(
        _ options: BrowserOptions,
        load: @escaping @Sendable (_ report: @escaping @Sendable (LoadProgress) -> Void) throws -> BrowserContent
    ) throws(BrowserError) {
        guard let waker = Waker() else { throw .terminal(.noTerminal) }
        let mailbox = Mailbox(waker: waker)
        let reader = ArticleLoader(mailbox: mailbox, firstZoom: options.zoom, load: load)
        // The articles are read while the terminal is opened.
        Terminal.prepareProcess()
        reader.read()
        let terminal: Terminal
        do {
            terminal = try Terminal(
                colour: options.colour, colours: options.colours, isASCII: options.isASCII, waker: waker)
        } catch {
            throw .terminal(error)
        }
        var options = options
        options.isASCII = terminal.isASCII
        var loop = SessionLoop(terminal: terminal, mailbox: mailbox, reader: reader, options)
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
