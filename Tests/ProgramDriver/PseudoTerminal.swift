#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program in a terminal of our own, for what tmux hides: the raw bytes, the terminal's modes, and how it ended.
public final class PseudoTerminal {
    /// Everything the program has written.
    public private(set) var transcript: [UInt8] = []
    /// The terminal's modes before the program was started.
    public let modesBefore: [UInt64]
    private let master: Int32
    /// Kept open, so that the modes outlive the program.
    private let slave: Int32
    private let child: ChildProcess
    private var ending: Ending?

    /// - Parameter environment: Added to `ProgramRun.environment`.
    public init(
        _ arguments: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
        in folder: String = BuiltProgram.packageFolder
    ) throws {
        ChildProcess.startLock.lock()
        defer { ChildProcess.startLock.unlock() }
        var (master, slave): (Int32, Int32) = (-1, -1)
        guard openpty(&master, &slave, nil, nil, nil) == 0 else { throw DriverError.system("openpty") }
        for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.master = master
        self.slave = slave
        Self.resize(master, columns: columns, rows: rows)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        guard let name = ttyname(slave) else { throw DriverError.system("ttyname") }
        modesBefore = Self.modes(of: slave)
        let surroundings = ProgramRun.environment.merging(["TERM": "xterm-256color"]) { $1 }
        child = try ChildProcess(
            ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + arguments,
            environment: surroundings.merging(environment) { $1 }, streams: .terminal(path: String(cString: name)))
    }

    deinit {
        if ending == nil {
            kill(child.id, SIGKILL)
            _ = try? child.wait(seconds: 10)
        }
        close(master)
        close(slave)
    }

    public var text: String { String(decoding: transcript, as: UTF8.self) }

    /// The terminal's modes now, for comparison.
    public var modes: [UInt64] { Self.modes(of: slave) }

    private static func modes(of terminal: Int32) -> [UInt64] {
        var record = termios()
        tcgetattr(terminal, &record)
        return [UInt64(record.c_iflag), UInt64(record.c_oflag), UInt64(record.c_cflag), UInt64(record.c_lflag)]
    }

    public func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else { takeOutput(milliseconds: 10) }
        }
    }

    /// Sends keys and leaves what comes back where it is, as a slow line does.
    public func sendWithoutReading(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    public func signal(_ number: Int32) {
        kill(child.id, number)
    }

    public func resize(columns: Int, rows: Int) {
        Self.resize(master, columns: columns, rows: rows)
    }

    /// Reads on until the transcript holds `text`.
    public func wait(for text: String, seconds: Double = Patience.seconds) throws {
        let wanted = Array(text.utf8)
        try wait(seconds: seconds, "“\(text)”") { self.transcript.firstRange(of: wanted) != nil }
    }

    /// Reads on until the program has ended.
    public func waitForEnd(seconds: Double = Patience.seconds) throws -> Ending {
        try wait(seconds: seconds, "the program's end") {
            if self.ending == nil { self.ending = self.child.endingIfAny() }
            return self.ending != nil
        }
        takeOutput(milliseconds: 0)
        guard let ending else { throw DriverError("no ending") }
        return ending
    }

    private func wait(seconds: Double, _ what: String, until isReached: () -> Bool) throws {
        let deadline = Deadline(seconds: seconds)
        while !isReached() {
            guard !deadline.isOver else {
                throw DriverError(
                    "waited \(seconds) s for \(what); the program wrote: \(text.suffix(2000).debugDescription)")
            }
            takeOutput(milliseconds: 10)
        }
    }

    private func takeOutput(milliseconds: Int32) {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, milliseconds) > 0 else { return }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(master, &piece, piece.count)
            guard count > 0 else { return }
            transcript += piece[..<count]
        }
    }

    private static func resize(_ terminal: Int32, columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }
}
