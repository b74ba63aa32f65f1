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
    /// How many articles were taken from a memory, their files not having changed.
    public var rememberedCount = 0

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
        /// Bytes; a larger file is a problem, not an article.
        public var largestFile = 64 << 20
        /// Only the date expressions are wanted: sentences without any are not analysed further than that takes.
        public var readsOnlyDates = false
        public init() {}
    }

    public var options: Options

    public init(options: Options = Options()) {
        self.options = options
    }

    /// Reads every file named, and every file below every folder named (hidden ones left out, sorted by name).
    ///
    /// What can't be read is named in the problems, one line each, and left out; the rest is read.
    /// - Parameters:
    ///   - paths: Files and folders; `-` is standard input.
    ///   - memory: Knows the articles of an earlier reading; what has not changed since is not read again.
    ///   - progress: Called with files done and files in all, from any thread.
    public func read(
        _ paths: [String], memory: ArticleMemory? = nil, progress: (@Sendable (Int, Int) -> Void)? = nil
    ) -> Reading {
        let finder = FileFinder(paths: paths)
        let limit = options.largestFile
        // Drafts for dates alone are not whole.
        let memory = options.readsOnlyDates ? nil : memory
        return read(
            finder.files, problems: finder.problems, memory: memory, progress: progress
        ) { index throws(FileError) in
            try FileAccess.contents(of: finder.files[index], limit: limit)
        }
    }

    /// Reads one text already in memory, as standard input is.
    public func read(_ text: [UInt8], path: String) -> Reading {
        read(texts: [(path, text)])
    }

    /// Reads texts already in memory as if they were the files of one folder.
    public func read(texts: [(path: String, bytes: [UInt8])]) -> Reading {
        read(texts.map(\.path), problems: [], memory: nil, progress: nil) { index throws(FileError) in
            texts[index].bytes
        }
    }

    private func read(
        _ files: [String], problems: [ReadingProblem], memory: ArticleMemory?,
        progress: (@Sendable (Int, Int) -> Void)?, contents: @escaping @Sendable (Int) throws(FileError) -> [UInt8]
    ) -> Reading {
        let ids = Self.ids(for: files)
        let builder = ArticleBuilder(readsOnlyDates: options.readsOnlyDates)
        let given = zip(files, ids).map { publishedByHand(path: $0, id: $1) }
        let count = files.count
        let done = Counter()
        let remembered = Counter()
        let outcomes = ParallelMap.map(count) { index -> Result<ArticleBuilder.Draft, FileError> in
            defer { progress?(done.increment(), count) }
            let key = ArticleMemory.Key(path: files[index], given: given[index])
            let stamp = memory == nil ? nil : FileAccess.stamp(of: files[index])
            if var draft = memory?.draft(for: key, stamp: stamp) {
                draft.article.id = ids[index]
                _ = remembered.increment()
                return .success(draft)
            }
            do throws(FileError) {
                let bytes = try contents(index)
                let draft = try builder.draft(bytes, path: files[index], id: ids[index], given: given[index])
                if let stamp { memory?.keep(draft, for: key, stamp: stamp) }
                return .success(draft)
            } catch {
                return .failure(error)
            }
        }
        memory?.keepOnly(zip(files, given).map { ArticleMemory.Key(path: $0, given: $1) })

        var problems = problems
        var drafts: [ArticleBuilder.Draft] = []
        drafts.reserveCapacity(count)
        for (path, outcome) in zip(files, outcomes) {
            switch outcome {
            case .success(let draft):
                drafts.append(draft)
                problems += draft.article.notes.map { ReadingProblem(path: path, message: $0, isFatal: false) }
            case .failure(let error):
                problems.append(ReadingProblem(path: path, message: error.message, isFatal: true))
            }
        }
        PublicationInference.infer(&drafts, complete: builder.completed)
        let finished = drafts
        var reading = Reading(
            articles: ParallelMap.map(finished.count) { builder.finish(finished[$0]) }, problems: problems)
        reading.rememberedCount = remembered.value
        return reading
    }

    private func publishedByHand(path: String, id: String) -> CivilPeriod? {
        guard !options.published.isEmpty else { return nil }
        return options.published[path] ?? options.published[String(FileName.last(of: path))] ?? options.published[id]
    }

    /// File names without their endings; where two are the same, the later ones get `-2`, `-3`, …
    private static func ids(for files: [String]) -> [String] {
        var taken: Set<String> = []
        var uses: [String: Int] = [:]
        return files.map { path in
            let stem = path == "-" ? "stdin" : String(FileName.split(path).stem)
            var id = stem
            var number = uses[stem, default: 1]
            while !taken.insert(id).inserted {
                number += 1
                id = "\(stem)-\(number)"
            }
            uses[stem] = number
            return id
        }
    }
}
