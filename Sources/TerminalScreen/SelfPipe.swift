#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A pipe that wakes the thread that waits on the terminal: one end is polled, a byte written to the other says why.
///
/// Neither end ever blocks; a full pipe wakes as well as another byte would.
struct SelfPipe: Sendable {
    let readEnd: Int32
    let writeEnd: Int32

    init?() {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    func post(_ byte: UInt8) {
        var byte = byte
        _ = write(writeEnd, &byte, 1)
    }

    /// All bytes that wait.
    func drain() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(readEnd, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[0..<count])
        }
    }
}

/// Wakes the thread that waits in `Terminal.wait()`, from any thread, also after the terminal was closed.
public struct Waker: Sendable {
    let pipe: SelfPipe

    init(pipe: SelfPipe) { self.pipe = pipe }

    /// For a terminal that is opened later; `nil` where the system has no pipe left.
    public init?() {
        guard let pipe = SelfPipe() else { return nil }
        self.init(pipe: pipe)
    }

    public func wake() { pipe.post(SignalHandlers.wakeByte) }
}
