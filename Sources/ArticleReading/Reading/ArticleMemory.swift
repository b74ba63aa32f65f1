import CivilTime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Remembers the articles of the last reading, so that a folder in which one file has changed is not read again from the
/// start.
///
///     let memory = ArticleMemory()
///     let first = ArticleReader().read(["news"], memory: memory)
///     let second = ArticleReader().read(["news"], memory: memory)  // only what has changed since
///
/// The second reading is the same as one without a memory, as long as a file's size, number or times change with its
/// content. A file that was written within the last seconds is always read again, as a second change could bear the same
/// time. Pipes and standard input can be read but once and are kept as they were.
public final class ArticleMemory: @unchecked Sendable {
    /// What a draft depends on beside its file's content.
    struct Key: Hashable {
        var path: String
        var given: CivilPeriod?
    }

    private struct Entry {
        var stamp: FileAccess.Stamp
        var draft: ArticleBuilder.Draft
    }

    private var lock = pthread_mutex_t()
    private var entries: [Key: Entry] = [:]
    private var textSize = 0
    private let limit: Int
    private let settlingSeconds: Int64

    /// - Parameter limit: UTF-8 bytes of text. What lies beyond is read each time: an article's analysis takes some ten
    ///   times the room of its text.
    public convenience init(limit: Int = 16 << 20) {
        self.init(limit: limit, settlingSeconds: 2)
    }

    /// - Parameter settlingSeconds: A file is trusted to be unchanged if its last change is older.
    init(limit: Int, settlingSeconds: Int64) {
        self.limit = limit
        self.settlingSeconds = settlingSeconds
        pthread_mutex_init(&lock, nil)
    }

    deinit { pthread_mutex_destroy(&lock) }

    /// How many articles it holds.
    public var count: Int { locked { entries.count } }

    /// The draft of a file that has not changed since; from any thread.
    func draft(for key: Key, stamp: FileAccess.Stamp?) -> ArticleBuilder.Draft? {
        locked {
            guard let entry = entries[key], entry.stamp == stamp else { return nil }
            return entry.draft
        }
    }

    /// - Parameter stamp: Taken before the file was read.
    func keep(_ draft: ArticleBuilder.Draft, for key: Key, stamp: FileAccess.Stamp) {
        let size = draft.article.text.count
        let isSettled = stamp.lastChange < FileAccess.now - settlingSeconds * 1_000_000_000
        locked {
            if let old = entries.removeValue(forKey: key) { textSize -= old.draft.article.text.count }
            guard isSettled, stamp == .readOnce || textSize + size <= limit else { return }
            entries[key] = Entry(stamp: stamp, draft: draft)
            textSize += size
        }
    }

    /// Forgets the files that are no longer there.
    func keepOnly(_ keys: [Key]) {
        let kept = Set(keys)
        locked {
            entries = entries.filter { kept.contains($0.key) }
            textSize = entries.values.reduce(0) { $0 + $1.draft.article.text.count }
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(&lock)
        defer { pthread_mutex_unlock(&lock) }
        return body()
    }
}
