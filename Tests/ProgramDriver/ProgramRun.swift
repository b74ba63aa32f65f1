#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A run of a program from start to end, away from any terminal.
public struct ProgramRun: Sendable {
    public var outputBytes: [UInt8]
    public var errorBytes: [UInt8]
    public var ending: Ending

    public var output: String { String(decoding: outputBytes, as: UTF8.self) }
    public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
    public var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    public var lines: [String] {
        output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// What every program run sees, unless a test says otherwise.
    public static let environment: [String: String] = [
        "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        // The runtime's own report of a crash would hold the pipe.
        "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Runs `dateline` with arguments.
    /// - Parameters:
    ///   - input: All of standard input.
    ///   - environment: Added to `ProgramRun.environment`.
    ///   - folder: Where it runs; the package's folder, where `seeds/` is, if left out.
    public static func dateline(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
        in folder: String = BuiltProgram.packageFolder, seconds: Double = Patience.seconds
    ) throws -> ProgramRun {
        try run(
            [BuiltProgram.path] + arguments, input: input, environment: environment, in: folder, seconds: seconds)
    }

    /// Runs any program, the first argument its path or name.
    public static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
        in folder: String = BuiltProgram.packageFolder, seconds: Double = Patience.seconds
    ) throws -> ProgramRun {
        // A program that does not read its input must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        ChildProcess.startLock.lock()
        var pipes: [Pipe] = []
        let child: ChildProcess
        do {
            defer { ChildProcess.startLock.unlock() }
            for _ in 0..<3 { pipes.append(try Pipe()) }
            child = try ChildProcess(
                // The shell changes the folder and makes way for the program.
                ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + arguments,
                environment: Self.environment.merging(environment) { $1 },
                streams: .descriptors(input: pipes[0].reading, output: pipes[1].writing, errors: pipes[2].writing))
        }
        close(pipes[0].reading)
        close(pipes[1].writing)
        close(pipes[2].writing)
        var exchange = Exchange(input: input, to: pipes[0].writing, from: [pipes[1].reading, pipes[2].reading])
        let isComplete = exchange.run(until: Deadline(seconds: seconds))
        let ending = try child.wait(seconds: isComplete ? 10 : 0)
        return ProgramRun(outputBytes: exchange.received[0], errorBytes: exchange.received[1], ending: ending)
    }
}

private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw DriverError.system("pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }
}

/// Feeds a program's input and takes its output at the same time, so that neither side waits for the other.
private struct Exchange {
    var received: [[UInt8]]
    private var input: ArraySlice<UInt8>
    private var descriptors: [pollfd]

    init(input: [UInt8], to writing: Int32, from reading: [Int32]) {
        self.input = input[...]
        received = reading.map { _ in [] }
        descriptors = [pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)]
        descriptors += reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        _ = fcntl(writing, F_SETFL, O_NONBLOCK)
        if input.isEmpty { end(0) }
    }

    /// Whether the program closed all its ends in time.
    mutating func run(until deadline: Deadline) -> Bool {
        while descriptors.contains(where: { $0.fd >= 0 }) {
            if deadline.isOver {
                for index in descriptors.indices { end(index) }
                return false
            }
            guard poll(&descriptors, nfds_t(descriptors.count), 100) > 0 else { continue }
            if descriptors[0].fd >= 0, descriptors[0].revents != 0 { feed() }
            for index in 1..<descriptors.count where descriptors[index].fd >= 0 && descriptors[index].revents != 0 {
                take(index)
            }
        }
        return true
    }

    private mutating func feed() {
        let count = input.withUnsafeBytes { write(descriptors[0].fd, $0.baseAddress, $0.count) }
        if count > 0 { input = input.dropFirst(count) }
        if input.isEmpty || (count < 0 && errno != EAGAIN && errno != EINTR) { end(0) }
    }

    private mutating func take(_ index: Int) {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptors[index].fd, &piece, piece.count)
        if count > 0 {
            received[index - 1] += piece[..<count]
        } else if count == 0 || errno != EINTR {
            end(index)
        }
    }

    private mutating func end(_ index: Int) {
        if descriptors[index].fd >= 0 { close(descriptors[index].fd) }
        descriptors[index].fd = -1
    }
}
