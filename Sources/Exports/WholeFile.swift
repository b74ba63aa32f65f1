#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that could not be written.
public struct WritingProblem: Error, Sendable, CustomStringConvertible {
    public var path: String
    /// One line: what is wrong.
    public var message: String
    /// Who reads from the pipe has gone, having seen enough.
    public var isClosedPipe: Bool

    init(path: String, code: Int32) {
        self.path = path
        isClosedPipe = code == EPIPE
        message = String(cString: strerror(code))
    }

    public var description: String { "\(path): \(message)" }
}

/// Writes a file whole or not at all.
///
/// The bytes go into a new file beside it, which takes its name once everything is on the disk. What is no regular
/// file, such as a pipe or `/dev/null`, is written straight.
/// - Parameter body: Writes the contents.
public func writeWholeFile(_ path: String, _ body: (ByteOutput) -> Void) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
        return try write(to: try open(path, O_WRONLY, mode: 0, as: path), path, body)
    }
    // A link keeps pointing to the file that is replaced.
    let target = exists ? resolved(path) : path
    let temporary = "\(target).\(getpid()).tmp"
    let file = try open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, as: path)
    do {
        if exists { fchmod(file, status.st_mode & 0o777) }
        try write(to: file, path, syncs: true, body)
        guard rename(temporary, target) == 0 else { throw WritingProblem(path: path, code: errno) }
    } catch {
        unlink(temporary)
        throw error
    }
}

/// Writes all bytes to a file descriptor, however many pieces the system takes them in.
public func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32, path: String) throws {
    var rest = bytes
    while !rest.isEmpty {
        let count = write(file, rest.baseAddress, rest.count)
        if count < 0 {
            if errno == EINTR { continue }
            throw WritingProblem(path: path, code: errno)
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
}

private func write(to file: Int32, _ path: String, syncs: Bool = false, _ body: (ByteOutput) -> Void) throws {
    do {
        let output = ByteOutput { try writeAll($0, to: file, path: path) }
        body(output)
        try output.finish()
        if syncs, fsync(file) != 0 { throw WritingProblem(path: path, code: errno) }
    } catch {
        close(file)
        throw error
    }
    guard close(file) == 0 else { throw WritingProblem(path: path, code: errno) }
}

private func open(_ path: String, _ flags: Int32, mode: mode_t, as shown: String) throws -> Int32 {
    let file = open(path, flags | O_CLOEXEC, mode)
    guard file >= 0 else { throw WritingProblem(path: shown, code: errno) }
    return file
}

private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
}
