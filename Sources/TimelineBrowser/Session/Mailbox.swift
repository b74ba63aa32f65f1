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
    /// What a command has led to; the timeline it was given, where it names something in it.
    case outcome(CommandOutcome, TimelineIndex?)
}

/// Messages for the thread that waits on the terminal, which is woken for each.
final class Mailbox: Sendable {
    private struct State {
        var messages: [Message] = []
        var progress: LoadProgress?
        /// In milliseconds; the first is due when something could be seen of it.
        var lastReport = Mailbox.milliseconds
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
            case .loaded, .failed: ($0.isLoaded, $0.progress) = (true, nil)
            default: break
            }
        }
        waker?.wake()
    }

    /// Only the newest progress counts, and the eye follows thirty a second at most. The last one stays while the events
    /// are made, which takes as long as anybody could see only where the articles are many.
    func report(_ progress: LoadProgress) {
        let now = Self.milliseconds
        let isDue = state.withLock { state in
            let isLastOfMany = progress.done == progress.total && progress.total >= Self.manyArticles
            guard now - state.lastReport >= 33 || isLastOfMany else { return false }
            state.lastReport = now
            state.progress = progress
            return true
        }
        if isDue { waker?.wake() }
    }

    private static let manyArticles = 50

    /// On a clock that only goes forward.
    private static var milliseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
    }

    /// Whether loading ended within so long.
    func waitForLoad(milliseconds: Int) -> Bool {
        state.wait(milliseconds: milliseconds) { $0.isLoaded }
    }

    func take() -> [Message] {
        state.withLock { state in
            var messages: [Message] = []
            if let progress = state.progress { messages.append(.progress(progress)) }
            messages += state.messages
            state.messages = []
            state.progress = nil
            return messages
        }
    }
}
