#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The programs of the user that the browser hands over to.
enum ChildProcess {
    /// Opens a file in `$VISUAL`, else `$EDITOR`, at a line, and waits until it is closed.
    ///
    /// - Returns: Whether an editor ran.
    static func edit(path: String, line: Int) -> Bool {
        let editor = ["VISUAL", "EDITOR"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "vi"
        // The shell splits the editor's own options, and nothing else.
        return run("exec \(editor) \"$@\"", EditorArguments.words(for: editor, path: path, line: line)) != 127
    }

    /// Runs a shell command with a text as its input and the terminal for all else, and waits until it has ended.
    ///
    /// What does not take the whole screen by itself leaves its words there until Enter is pressed.
    /// - Returns: Whether there was such a command.
    static func send(_ text: String, to command: String) -> Bool {
        let program = command.split(separator: " ").first?.split(separator: "/").last ?? ""
        let isPager = pagers.contains(String(program)) && !command.contains("|") && !command.contains(">")
        let wait = "printf '\\n-- Enter goes back --' >/dev/tty; read -r answer </dev/tty;"
        let script = "(eval \"$1\"); code=$?; \(isPager ? "" : wait) exit $code"
        return run(script, [command], input: text) != 127
    }

    private static let pagers: Set = [
        "less", "more", "most", "moar", "ov", "bat", "batcat", "vim", "nvim", "view", "lnav",
    ]

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Opens a web address in the user's browser, which goes on by itself.
    static func open(address: String) -> Bool {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
        let script = """
            if command -v xdg-open >/dev/null; then o=xdg-open; elif command -v open >/dev/null; then o=open; else exit 127; fi
            "$o" "$1" </dev/null >/dev/null 2>&1 &
            """
        return run(script, [address]) == 0
    }

    /// Runs a shell script with arguments, perhaps with a text as its standard input; its exit code, 127 where it could not
    /// be run.
    private static func run(_ script: String, _ arguments: [String], input: String? = nil) -> Int32 {
        // While the child has the terminal, its interrupts are not ours.
        let interrupt = signal(SIGINT, SIG_IGN)
        let leave = signal(SIGQUIT, SIG_IGN)
        // Ctrl-Z stops both, as a shell expects of the programs of one job.
        let stop = signal(SIGTSTP, SIG_DFL)
        defer {
            _ = signal(SIGINT, interrupt)
            _ = signal(SIGQUIT, leave)
            _ = signal(SIGTSTP, stop)
        }
        #if canImport(Darwin)
            var attributes: posix_spawnattr_t?
        #else
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        var none = sigset_t()
        sigemptyset(&none)
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var words: [UnsafeMutablePointer<CChar>?] = (["sh", "-c", script, "sh"] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var ends: [Int32] = [-1, -1]
        if input != nil {
            guard openPipe(&ends) else { return 127 }
            posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        }
        var process = pid_t()
        let started = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
        if ends[0] >= 0 { close(ends[0]) }
        if let input, started == 0 { writeAll(input, to: ends[1]) }
        if ends[1] >= 0 { close(ends[1]) }
        guard started == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
    }

    /// Neither end is inherited: a child that held the writing end would never see the end of its input.
    private static func openPipe(_ ends: inout [Int32]) -> Bool {
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
    }

    /// Writes until all is taken, or nobody reads any more.
    private static func writeAll(_ text: String, to file: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
        }
    }
}
