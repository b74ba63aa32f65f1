#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Waits for changes below folders and of files, and costs nothing until one comes.
///
///     let watch = FolderWatch(["articles/"], startThread: start) { print("something has changed") }
///
/// Changes that come in quick succession are told once, when they are over: an editor writes a file in several steps.
/// Hidden files and folders are left out. Ends when it is let go.
public final class FolderWatch: Sendable {
    private let stop: StopPipe

    /// How long nothing must change before a change is told, in milliseconds.
    static let quietTime: Int32 = 150
    /// A folder in which something always changes is told of this often nevertheless.
    static let longestWait: Int64 = 2000

    /// `nil` where the system can't tell of changes.
    ///
    /// - Parameters:
    ///   - paths: Files and folders; folders with all that is below them. What does not exist is left out.
    ///   - startThread: Starts a thread for the watch, and says whether there was one to be had.
    ///   - changed: Called on that thread.
    public init?(
        _ paths: [String], startThread: (@escaping @Sendable () -> Void) -> Bool,
        changed: @escaping @Sendable () -> Void
    ) {
        guard let stop = StopPipe() else { return nil }
        self.stop = stop
        let isStarted = startThread {
            // The folders are gone through here: there may be thousands of them.
            guard let source = ChangeSource(paths) else { return }
            Self.run(source, stop.readEnd, changed)
        }
        guard isStarted else { return nil }
    }

    deinit { stop.post() }

    private static func run(_ source: ChangeSource, _ stop: Int32, _ changed: @Sendable () -> Void) {
        var firstChange: Int64?
        while true {
            var descriptors = [
                pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
                pollfd(fd: source.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            // Only while a change is under way is there a limit to the waiting.
            let count = poll(&descriptors, 2, firstChange == nil ? -1 : quietTime)
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            if descriptors[0].revents != 0 { return }
            let isChange = descriptors[1].revents != 0 && source.takeChanges()
            if isChange, firstChange == nil { firstChange = now }
            guard let first = firstChange, count == 0 || now - first > longestWait else { continue }
            firstChange = nil
            changed()
        }
    }

    /// Milliseconds on a clock that only goes forward.
    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

/// A pipe of which the reading end tells the thread to end. The thread holds on to it until then.
final class StopPipe: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    func post() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }
}
