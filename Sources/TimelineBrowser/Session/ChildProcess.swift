#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The programs of the user that the browser hands over to.
enum ChildProcess {
    /// Opens a file in `$VISUAL` or `$EDITOR` at a line and waits until it is closed.
    ///
    /// - Returns: Whether an editor ran.
    static func edit(path: String, line: Int) -> Bool {
        // A path that starts with a dash would be an option.
        let path = path.hasPrefix("-") ? "./" + path : path
        return run(#"exec ${VISUAL:-${EDITOR:-vi}} "+$1" "$2""#, ["\(line)", path]) != 127
    }

    /// Opens a web address in the user's browser, which goes on by itself.
    static func open(address: String) -> Bool {
        guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return false }
        let script = """
            if command -v xdg-open >/dev/null; then o=xdg-open; elif command -v open >/dev/null; then o=open; else exit 127; fi
            "$o" "$1" </dev/null >/dev/null 2>&1 &
            """
        return run(script, [address]) == 0
    }

    /// Runs a shell script with arguments; its exit code, 127 where it could not be run.
    private static func run(_ script: String, _ arguments: [String]) -> Int32 {
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
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 1
    }
}
