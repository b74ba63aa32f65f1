import CivilTime
import DateExpressions
import Language

/// A file that could not be read, or was read with a reservation.
public struct ReadingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: String
    /// One line: what is wrong and what to do about it.
    public var message: String
    /// Nothing of the file could be used.
    public var isFatal: Bool

    public init(path: String, message: String, isFatal: Bool) {
        self.path = path
        self.message = message
        self.isFatal = isFatal
    }

    public var description: String { "\(path): \(message)" }
}

/// What was read from files and folders.
public struct Reading: Sendable {
    public var articles: [ReadArticle]
    public var problems: [ReadingProblem]

    public init(articles: [ReadArticle], problems: [ReadingProblem]) {
        self.articles = articles
        self.problems = problems
    }
}

/// Reads files and folders into articles: format, title, publisher, blocks, language, dates, and the article's own date.
public struct ArticleReader: Sendable {
    public struct Options: Sendable {
        /// `--published FILE=DATE`: the article's date by file path, file name or id.
        public var published: [String: CivilPeriod] = [:]
        public init() {}
    }

    public var options: Options

    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads every file named, and every file below every folder named (hidden ones left out, sorted by name).
    /// - Parameter progress: Called with files done and files in all, from any thread.
    public func read(_ paths: [String], progress: (@Sendable (Int, Int) -> Void)? = nil) -> Reading {
        Reading(articles: [], problems: [])
    }

    /// Reads one text already in memory, as standard input is.
    public func read(_ text: [UInt8], path: String) -> Reading {
        Reading(articles: [], problems: [])
    }
}
