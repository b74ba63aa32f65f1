#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why the operating system would not hand over a file, in words that can follow its name.
struct FileError: Error {
    var message: String

    init(_ message: String) {
        self.message = message
    }

    /// From an `errno`, with what the user can do about it.
    init(code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: message = "no such file or folder; check the name"
        case EACCES, EPERM: message = "may not be read; check its permissions"
        case ELOOP: message = "is a symbolic link that leads in a circle; leave it out"
        case ENAMETOOLONG: message = "its name is too long"
        case EMFILE, ENFILE: message = "too many files are open; close some programs and try again"
        default: message = "could not be read (\(String(cString: strerror(code))))"
        }
    }
}

/// The few calls to the operating system that reading articles needs.
enum FileAccess {
    enum Kind { case file, folder, stream, other }

    /// Tells one file from another, whatever names lead to it.
    struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    struct Status {
        var kind: Kind
        var identity: Identity
        var size: Int
        /// Nanoseconds since 1970, by the clock of the file system: when its content, and when anything of it was changed.
        var contentChange: Int64
        var anyChange: Int64
    }

    /// Changes whenever a file's content does, as far as the file system tells.
    enum Stamp: Hashable {
        /// Pipes and standard input.
        case readOnce
        case file(identity: Identity, size: Int, contentChange: Int64, anyChange: Int64)

        /// Nanoseconds since 1970.
        var lastChange: Int64 {
            switch self {
            case .readOnce: 0
            case .file(_, _, let contentChange, let anyChange): max(contentChange, anyChange)
            }
        }
    }

    /// Nanoseconds since 1970.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    /// What a path leads to, symbolic links followed.
    static func status(of path: String) throws(FileError) -> Status {
        var record = stat()
        guard stat(path, &record) == 0 else { throw FileError(code: errno) }
        return status(record)
    }

    /// `nil` for what is not there.
    static func stamp(of path: String) -> Stamp? {
        if path == "-" { return .readOnce }
        guard let status = try? status(of: path) else { return nil }
        guard status.kind == .file else { return .readOnce }
        return .file(
            identity: status.identity, size: status.size, contentChange: status.contentChange,
            anyChange: status.anyChange)
    }

    private static func status(_ record: stat) -> Status {
        let kind: Kind =
            switch record.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO, S_IFCHR, S_IFSOCK: .stream
            default: .other
            }
        #if canImport(Darwin)
            let (contentChange, anyChange) = (record.st_mtimespec, record.st_ctimespec)
        #else
            let (contentChange, anyChange) = (record.st_mtim, record.st_ctim)
        #endif
        return Status(
            kind: kind,
            identity: Identity(
                device: UInt64(truncatingIfNeeded: record.st_dev), number: UInt64(truncatingIfNeeded: record.st_ino)),
            size: Int(record.st_size), contentChange: nanoseconds(contentChange), anyChange: nanoseconds(anyChange))
    }

    /// All bytes of a file or pipe, or of standard input for `-`.
    /// - Parameter limit: More bytes than this are an error, found before they fill the memory.
    static func contents(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        if path == "-" { return try contents(ofDescriptor: STDIN_FILENO, limit: limit) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(code: errno) }
        defer { close(descriptor) }
        return try contents(ofDescriptor: descriptor, limit: limit)
    }

    private static func contents(ofDescriptor descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
        var record = stat()
        guard fstat(descriptor, &record) == 0 else { throw FileError(code: errno) }
        let status = status(record)
        if status.kind == .folder { throw FileError(code: EISDIR) }
        let tooLarge = FileError("is larger than \(limit >> 20) MB; split it into articles")
        guard status.size <= limit else { throw tooLarge }

        var bytes: [UInt8] = []
        // One byte more than the file says it has, so that its end is seen in the same round.
        var room = status.kind == .file ? status.size + 1 : 1 << 16
        while true {
            var failure: Int32 = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var received = 0
                repeat {
                    received = read(descriptor, buffer.baseAddress, buffer.count)
                } while received < 0 && errno == EINTR
                if received < 0 { failure = errno }
                count = max(received, 0)
            }
            guard failure == 0 else { throw FileError(code: failure) }
            if part.isEmpty { return bytes }
            // A file gives less than it is asked for only at its end; a pipe may give more later.
            let isAtEnd = status.kind == .file && part.count < room
            if bytes.isEmpty { bytes = part } else { bytes += part }
            guard bytes.count <= limit else { throw tooLarge }
            if isAtEnd { return bytes }
            room = 1 << 16
        }
    }

    /// The names in a folder, in no order, `.` and `..` left out. A name that is not UTF-8 comes as `nil`.
    static func names(in folder: String) throws(FileError) -> [String?] {
        guard let stream = opendir(folder) else { throw FileError(code: errno) }
        defer { closedir(stream) }
        var names: [String?] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(validatingCString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
