import Exports

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The program's standard input, output and error.
enum StandardStreams {
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Runs `body` and sees that all it writes arrives, on standard output or where the browser wants it.
    static func write(_ body: (ByteOutput) throws -> Void) throws {
        if let open = OpenTimeline.current {
            let output = ByteOutput { open.printed.append($0) }
            try body(output)
            return try output.finish()
        }
        let output = ByteOutput { try writeAll($0, to: STDOUT_FILENO, path: "standard output") }
        try body(output)
        do {
            try output.finish()
        } catch let problem as WritingProblem {
            // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
            guard !problem.isClosedPipe else { return }
            throw Failure("\(problem); nothing more was written")
        }
    }

    /// Writes one line to standard error, after the program's name.
    static func complain(_ message: String) {
        let line = Array("dateline: \(message.visible)\n".utf8)
        // Nobody is left to tell of a standard error that can't be written.
        try? line.withUnsafeBytes { try writeAll($0, to: STDERR_FILENO, path: "standard error") }
    }

    /// The terminal's width in cells; `nil` where standard output is no terminal or does not say.
    static var terminalWidth: Int? {
        if let open = OpenTimeline.current { return open.width }
        var size = winsize()
        guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
