/// What the program's exit code says.
enum ExitStatus: Int32 {
    case done = 0
    /// Read and understood, but there is nothing to show.
    case nothingFound = 1
    /// Wrong arguments, or nothing of the input could be read, or the output could not be written.
    case failed = 2
}

/// An end of a command before its time, with one line for standard error.
struct Failure: Error {
    var status: ExitStatus
    /// What is wrong and what to do, without the program's name; `nil` where it was said already.
    var message: String?

    init(_ message: String?, status: ExitStatus = .failed) {
        self.message = message
        self.status = status
    }
}
