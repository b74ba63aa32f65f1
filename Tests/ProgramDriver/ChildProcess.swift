import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How a program ended.
public enum Ending: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
}

/// A running child, started with no signal blocked or ignored, whatever the test runner has done to its own.
struct ChildProcess {
    enum Streams {
        case descriptors(input: Int32, output: Int32, errors: Int32)
        /// All three are a terminal, which becomes the one that controls the child.
        case terminal(path: String)
    }

    let id: pid_t

    /// Held while descriptors are made and a child is started, so that no child inherits those of another.
    static let startLock = NSLock()

    /// - Parameter environment: All of it; nothing is inherited.
    init(_ arguments: [String], environment: [String: String], streams: Streams) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }

        var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        switch streams {
        case .descriptors(let input, let output, let errors):
            posix_spawn_file_actions_adddup2(&actions, input, 0)
            posix_spawn_file_actions_adddup2(&actions, output, 1)
            posix_spawn_file_actions_adddup2(&actions, errors, 2)
        case .terminal(let path):
            // The leader of a new session gets the first terminal that it opens as its own.
            flags |= Self.startsSession
            posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var child: pid_t = 0
        let code = withCStrings(arguments) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawnp(&child, arguments[0], &actions, &attributes, argv, envp)
            }
        }
        guard code == 0 else { throw DriverError.system("starting \(arguments[0])", code) }
        id = child
    }

    /// How it ended, or `nil` if it runs.
    func endingIfAny() -> Ending? {
        var status: Int32 = 0
        return waitpid(id, &status, WNOHANG) == id ? Self.ending(status) : nil
    }

    /// Waits until it ends.
    /// - Throws: After `seconds`, when it is killed.
    func wait(seconds: Double) throws -> Ending {
        let deadline = Deadline(seconds: seconds)
        while true {
            if let ending = endingIfAny() { return ending }
            guard !deadline.isOver else {
                kill(id, SIGKILL)
                var status: Int32 = 0
                waitpid(id, &status, 0)
                throw DriverError("the program did not end within \(seconds) s")
            }
            usleep(2000)
        }
    }

    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }

    #if os(Linux)
        // POSIX_SPAWN_SETSID, which the C library shows to GNU programs only.
        private static let startsSession: Int32 = 0x80
    #else
        private static let startsSession = Int32(POSIX_SPAWN_SETSID)
    #endif
}

/// A moment up to which to wait.
struct Deadline {
    private let end: Double

    init(seconds: Double) {
        end = Self.now + seconds
    }

    var isOver: Bool { Self.now >= end }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return body(pointers)
}
