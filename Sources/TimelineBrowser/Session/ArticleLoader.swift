/// Reads the articles on a thread of its own, and again when they have changed; never twice at once.
final class ArticleLoader: Sendable {
    typealias Load = @Sendable (_ report: @escaping @Sendable (LoadProgress) -> Void) throws -> BrowserContent

    private struct State {
        var isReading = false
        /// Something has changed since the reading began.
        var isStale = false
    }

    private let mailbox: Mailbox
    private let load: Load
    private let state = Guarded(State())
    private let shown = Guarded<LoadedTimeline.Shown?>(nil)
    private let firstZoom: TimeZoom

    init(mailbox: Mailbox, firstZoom: TimeZoom, load: @escaping Load) {
        self.mailbox = mailbox
        self.firstZoom = firstZoom
        self.load = load
    }

    /// Starts to read, or reads again once the reading that goes on has ended.
    func read() {
        let isFirst = state.withLock { state in
            if state.isReading { state.isStale = true }
            defer { state.isReading = true }
            return !state.isReading
        }
        guard isFirst else { return }
        let work: @Sendable () -> Void = { [self] in
            repeat { readOnce() } while mustReadAgain()
        }
        if !BackgroundThread.start(work) { work() }
    }

    /// Tells what the next timeline will take the place of.
    func note(_ shown: LoadedTimeline.Shown) { self.shown.withLock { $0 = shown } }

    private func readOnce() {
        do {
            let content = try load { [mailbox] in mailbox.report($0) }
            let loaded = LoadedTimeline(content, replacing: shown.withLock { $0 }, zoom: firstZoom)
            mailbox.post(.loaded(loaded))
            // The timeline is on the screen; what is asked of it next is made ready.
            loaded.index.prepareArticles()
        } catch {
            mailbox.post(.failed(error))
        }
    }

    private func mustReadAgain() -> Bool {
        state.withLock { state in
            state.isReading = state.isStale
            state.isStale = false
            return state.isReading
        }
    }
}
