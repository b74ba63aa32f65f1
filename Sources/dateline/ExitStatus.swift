/// What the program's exit code says.
enum ExitStatus: Int32 {
    case done = 0
    /// Read and understood, but there is nothing to show.
    case nothingFound = 1
    /// Wrong arguments, or nothing of the input could be read, or the output could not be written.
    case failed = 2
}

/// An end of a command before its time, with what to say on standard error.
struct Failure: Error, CustomStringConvertible {
    var status: ExitStatus
    /// A line each: what is wrong and what to do, without the program's name.
    var messages: [String]

    init(_ messages: [String], status: ExitStatus = .failed) {
        self.messages = messages
        self.status = status
    }

    /// All messages in one line.
    var description: String { messages.joined(separator: "; ") }

    init(_ message: String, status: ExitStatus = .failed) {
        self.init([message], status: status)
    }
}
