#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program in a terminal of our own, timed from outside: when its bytes come, and when it rests.
final class TerminalProbe {
    /// When the bytes after some moment came, in seconds since then.
    struct Response {
        var first: Double
        var last: Double
        var bytes: Int
        /// How often something came after a pause: about as many frames.
        var bursts: Int
    }

    /// Longer than between two pieces of one frame, shorter than a frame takes to make.
    private static let burstPause = 0.0002

    let child: pid_t
    let start: Double
    private let terminal: Int32

    init(_ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) throws {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        // All that the child needs is made before the fork; after it, it may only take on the program's form.
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        setenv("TERM", "xterm-256color", 1)
        var terminal: Int32 = -1
        start = Measurement.now
        child = forkpty(&terminal, nil, nil, &size)
        if child == 0 {
            if let program = words[0] { execvp(program, &words) }
            _exit(127)
        }
        guard child > 0 else { throw BenchError("forkpty: \(String(cString: strerror(errno)))") }
        self.terminal = terminal
        _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    }

    /// Reads until nothing has come for `quiet` seconds, but for `patience` seconds at most: a program with a clock on its
    /// screen never rests.
    func response(since moment: Double, quiet: Double, patience: Double = 30) -> Response? {
        var response: Response?
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let now = Measurement.now
            let end = response.map { min(moment + $0.last + quiet, moment + patience) } ?? (moment + patience)
            guard now < end else { return response }
            var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, Int32(((end - now) * 1000).rounded(.up))) > 0 else { continue }
            let count = read(terminal, &piece, piece.count)
            // The program has gone.
            if count <= 0 { return response }
            let passed = Measurement.now - moment
            let isNew = response.map { passed - $0.last > Self.burstPause } ?? true
            response = Response(
                first: response?.first ?? passed, last: passed, bytes: (response?.bytes ?? 0) + count,
                bursts: (response?.bursts ?? 0) + (isNew ? 1 : 0))
        }
    }

    /// Writes keys and takes what comes back until the program rests.
    func press(_ keys: String, quiet: Double = 0.01) -> Response? {
        let moment = Measurement.now
        var keys = keys
        _ = keys.withUTF8 { write(terminal, $0.baseAddress, $0.count) }
        return response(since: moment, quiet: quiet, patience: 2)
    }

    /// Gives the window a new size and takes what comes back until the program rests.
    func resize(columns: UInt16, rows: UInt16, quiet: Double = 0.1) -> Response? {
        let moment = Measurement.now
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        return response(since: moment, quiet: quiet, patience: 2)
    }

    /// The most memory the program has held so far, in bytes; `nil` where the system does not say.
    var peakMemory: Int? {
        guard let file = fopen("/proc/\(child)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return text.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
        }
        return nil
    }

    /// Seconds of processor time the program has used so far; `nil` where the system does not say.
    var processorTime: Double? {
        guard let file = fopen("/proc/\(child)/stat", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 1024)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // After the program's name, which may hold anything, the 12th and 13th words are clock ticks.
        guard let end = text.lastIndex(of: ")") else { return nil }
        let words = text[end...].split(separator: " ").dropFirst()
        guard words.count > 13, let user = Int(words[words.startIndex + 11]),
            let system = Int(words[words.startIndex + 12])
        else { return nil }
        return Double(user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Ends the program and waits for it.
    func end() {
        kill(child, SIGTERM)
        var status: Int32 = 0
        for _ in 0..<200 {
            if waitpid(child, &status, WNOHANG) == child {
                close(terminal)
                return
            }
            var piece = [UInt8](repeating: 0, count: 1 << 12)
            _ = read(terminal, &piece, piece.count)
            usleep(5000)
        }
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        close(terminal)
    }

    /// Runs a program to its end with this process's own standard streams.
    /// - Returns: The seconds it took, and its exit code.
    /// - Throws: Where it can't be run, or is ended by a signal.
    @discardableResult
    static func runProgram(_ arguments: [String], silent: Bool = false) throws -> (seconds: Double, code: Int32) {
        fflush(nil)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if silent {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        }
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let start = Measurement.now
        guard posix_spawnp(&child, arguments[0], &actions, nil, &words, environ) == 0 else {
            throw BenchError("\(arguments[0]) can't be run")
        }
        var status: Int32 = 0
        waitpid(child, &status, 0)
        guard status & 0x7F == 0 else { throw BenchError("\(arguments.joined(separator: " ")) crashed") }
        return (Measurement.now - start, (status >> 8) & 0xFF)
    }

    static func isInstalled(_ program: String) -> Bool {
        (try? runProgram(["sh", "-c", "command -v \(program)"], silent: true).code) == 0
    }
}
