import TerminalScreen
import TimelineModel

/// The loop between terminal and state.
struct SessionLoop {
    enum End {
        case quit
        case failed(any Error)
        case signal(Int32)
    }

    private let terminal: Terminal
    private let mailbox: Mailbox
    private let reader: ArticleLoader
    private let services: BrowserServices
    private let watching: FolderWatching?
    private var watch: AnyObject?
    private var browser: Browser
    private let worker: RequestWorker

    init(terminal: Terminal, mailbox: Mailbox, reader: ArticleLoader, _ options: BrowserOptions) {
        self.terminal = terminal
        self.mailbox = mailbox
        self.reader = reader
        services = options.services
        watching = options.watch
        browser = Browser(options, width: terminal.width, height: terminal.height, today: LocalDay.today)
        worker = RequestWorker(mailbox: mailbox)
    }

    mutating func run() -> End {
        // Small folders are read before the eye could see an empty screen; a first frame of nothing would only flicker.
        if mailbox.waitForLoad(milliseconds: 20), let end = takeMessages() { return end }
        while true {
            terminal.present(browser.frame())
            startWatching()
            // Once the timeline is on the screen, what a search goes through is made ready.
            browser.context.prepareSearch()
            if let end = carryOut(browser.takeEffects()) { return end }
            if let shown = browser.context.shown { reader.note(shown) }
            for event in terminal.wait() {
                if let end = take(event) { return end }
            }
        }
    }

    /// After the first frame: nobody waits for it.
    private mutating func startWatching() {
        guard watch == nil, let watching else { return }
        let reader = reader
        watch = watching { reader.read() } ?? mailbox
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
            case .loaded(let loaded): install(loaded)
            case .failed(let error):
                // What was read before stays; a folder that is being put in place may be read a moment later.
                if browser.context.isLoading { return .failed(error) }
                browser.showReadingFailed(error)
            case .answer(let answer): browser.accept(answer)
            case .outcome(let outcome, let index): browser.accept(outcome, for: index)
            }
        }
        return carryOut(browser.takeEffects())
    }

    /// Puts a timeline in the place of the one before, which is let go on another thread: a million events take their time.
    private mutating func install(_ loaded: LoadedTimeline) {
        let old = Guarded<TimelineIndex?>(browser.context.isLoading ? nil : browser.context.index)
        browser.install(loaded)
        if let shown = browser.context.shown { reader.note(shown) }
        guard old.withLock({ $0 != nil }) else { return }
        _ = BackgroundThread.start { old.withLock { $0 = nil } }
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
                giveTerminal(to: "the editor could not be run; set EDITOR") {
                    ChildProcess.edit(path: path, line: line)
                }
            case .pipe(let event, let command, let index):
                let text = services.describe(index.timeline, event, terminal.width)
                giveTerminal(to: "“\(command)” could not be run") { ChildProcess.send(text, to: command) }
            case .open(let address):
                if !ChildProcess.open(address: address) { browser.show(warning: "no program to open \(address)") }
            case .copy(let text): terminal.copy(text)
            case .ask(let request, let index): worker.ask(request, index)
            case .carryOut(let line, let situation, let index):
                let services = services
                run(index) { services.carryOut(line, situation) }
            case .save(let path, let bytes):
                let services = services
                run(nil) { services.writeFile(path, bytes).map { .failed($0) } ?? .done("screen written to \(path)") }
            }
        }
        return nil
    }

    /// Another program has the terminal until it ends.
    private mutating func giveTerminal(to complaint: String, _ body: () -> Bool) {
        let isDone = terminal.withTerminalGivenBack(body)
        browser.resize(width: terminal.width, height: terminal.height)
        if !isDone { browser.show(warning: complaint) }
    }

    /// Does what a command asks for away from this thread.
    private func run(_ index: TimelineIndex?, _ body: @escaping @Sendable () -> CommandOutcome) {
        let mailbox = mailbox
        let work: @Sendable () -> Void = { mailbox.post(.outcome(body(), index)) }
        if !BackgroundThread.start(work) { work() }
    }
}
