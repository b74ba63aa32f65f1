import CNcurses

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where ncurses draws: what it writes of a frame is gathered, and reaches the terminal in one piece.
///
/// ncurses 6.4 empties its buffer at each move of the cursor. A frame would go out in up to a hundred writes, each of which
/// wakes the terminal, and a half-drawn screen could be seen in between.
final class FrameOutput {
    /// What ncurses is given as its output: the terminal, but for the moments when a frame is gathered.
    let descriptor: Int32
    private let terminal: Int32
    /// -1 where frames can't be gathered; then they go to the terminal as they come.
    private let memory: Int32
    private var gathered: [UInt8] = []

    init(terminal: Int32) {
        self.terminal = terminal
        let copy = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
        descriptor = copy >= 0 ? copy : terminal
        memory = copy >= 0 ? Self.openMemory() : -1
    }

    /// The size is taken beforehand: where files may not be so long (`ulimit -f`), frames can't be gathered. What is not
    /// written takes no memory.
    private static func openMemory() -> Int32 {
        let memory = cn_memory_file()
        // The call shall say so; the signal would end the program.
        let before = signal(SIGXFSZ, SIG_IGN)
        defer { _ = signal(SIGXFSZ, before) }
        guard memory >= 0, ftruncate(memory, longestFrame) != 0 else { return memory }
        close(memory)
        return -1
    }

    /// In bytes; the largest window, every cell in another colour.
    private static let longestFrame: off_t = 64 << 20

    deinit {
        if memory >= 0 { close(memory) }
        if descriptor != terminal { close(descriptor) }
    }

    /// Sends what `draw` makes ncurses write.
    func send(_ draw: () -> Void) {
        guard memory >= 0, dup2(memory, descriptor) >= 0 else { return draw() }
        draw()
        dup2(terminal, descriptor)
        // A copy made by dup2 would be open in the programs that are started later.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let length = Int(lseek(memory, 0, SEEK_CUR))
        guard length > 0 else { return }
        if gathered.count < length { gathered = [UInt8](repeating: 0, count: length * 2) }
        let count = gathered.withUnsafeMutableBytes { pread(memory, $0.baseAddress, length, 0) }
        lseek(memory, 0, SEEK_SET)
        TerminalWriting.write(gathered.prefix(max(count, 0)), to: terminal)
    }
}

enum TerminalWriting {
    /// Writes until the terminal has taken all of it, or is gone, or a signal ends the program meanwhile.
    static func write(_ bytes: ArraySlice<UInt8>, to terminal: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeOnce(terminal, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                // What is broken off says how much it wrote.
                if SignalHandlers.isEnding { return }
            } else if count < 0, errno == EAGAIN {
                // Another program may have set the terminal so that it never waits.
                var descriptor = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
                if poll(&descriptor, 1, -1) < 0, errno != EINTR || SignalHandlers.isEnding { return }
            } else if count == 0 || errno != EINTR || SignalHandlers.isEnding {
                return
            }
        }
    }

    private static func writeOnce(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes, count)
        #elseif canImport(Musl)
            Musl.write(file, bytes, count)
        #else
            Darwin.write(file, bytes, count)
        #endif
    }
}
