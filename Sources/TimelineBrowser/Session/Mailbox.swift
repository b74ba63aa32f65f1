import TerminalScreen
import TimelineModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What other threads tell the one that owns the terminal.
enum Message: Sendable {
    case progress(LoadProgress)
    case loaded(LoadedTimeline)
    case failed(any Error)
    case answer(Answer)
}

/// A timeline made ready on the thread that read it, its first rows included.
struct LoadedTimeline: Sendable {
    var index: TimelineIndex
    var filter: EventFilter
    /// Of the events that pass `filter`, at the zoom with which the browser opens.
    var rows: RowIndex
    var notes: [String]

    init(_ content: BrowserContent) {
        index = TimelineIndex(content.timeline)
        filter = content.filter
        rows = RowIndex(index, events: index.events(matching: filter), zoom: BrowserContext.firstZoom)
        notes = content.notes
    }
}

/// A value that several threads use in turn, and may wait for.
final class Guarded<Value>: @unchecked Sendable {
    private var value: Value
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&value)
    }

    /// Changes the value and wakes the threads that wait for it.
    func change(_ body: (inout Value) -> Void) {
        withLock(body)
        pthread_cond_broadcast(condition)
    }

    /// Waits until `body` finds what it wants.
    func wait<Result>(for body: (inout Value) -> Result?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let result = body(&value) { return result }
            pthread_cond_wait(condition, mutex)
        }
    }

    /// Waits until `body` finds what it wants, at most so long.
    func wait(milliseconds: Int, until body: (Value) -> Bool) -> Bool {
        var deadline = timespec()
        clock_gettime(CLOCK_REALTIME, &deadline)
        let nanoseconds = deadline.tv_nsec + milliseconds * 1_000_000
        deadline.tv_sec += nanoseconds / 1_000_000_000
        deadline.tv_nsec = nanoseconds % 1_000_000_000
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while !body(value) {
            if pthread_cond_timedwait(condition, mutex, &deadline) != 0 { return body(value) }
        }
        return true
    }
}

/// Messages for the thread that waits on the terminal, which is woken for each.
final class Mailbox: Sendable {
    private struct State {
        var messages: [Message] = []
        var progress: LoadProgress?
        var lastReport = timespec()
        var isLoaded = false
    }

    private let state = Guarded(State())
    private let waker: Waker?

    /// - Parameter waker: `nil` where the messages are asked for, not waited for.
    init(waker: Waker?) {
        self.waker = waker
    }

    func post(_ message: Message) {
        state.change {
            $0.messages.append(message)
            switch message {
            case .loaded, .failed: $0.isLoaded = true
            default: break
            }
        }
        waker?.wake()
    }

    /// Only the newest progress counts, and the eye follows thirty a second at most.
    func report(_ progress: LoadProgress) {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let isDue = state.withLock { state in
            let elapsed =
                (now.tv_sec - state.lastReport.tv_sec) * 1000 + (now.tv_nsec - state.lastReport.tv_nsec) / 1_000_000
            guard elapsed >= 33 || progress.done == progress.total else { return false }
            state.lastReport = now
            state.progress = progress
            return true
        }
        if isDue { waker?.wake() }
    }

    /// Whether loading ended within so long.
    func waitForLoad(milliseconds: Int) -> Bool {
        state.wait(milliseconds: milliseconds) { $0.isLoaded }
    }

    func take() -> [Message] {
        state.withLock { state in
            var messages: [Message] = []
            if let progress = state.progress, !state.isLoaded { messages.append(.progress(progress)) }
            messages += state.messages
            state.messages = []
            state.progress = nil
            return messages
        }
    }
}
