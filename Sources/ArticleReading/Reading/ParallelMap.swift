#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Does independent pieces of work on as many threads as there are processors, the results in order.
///
/// Threads of the system rather than tasks: reading is called from code that waits for it, and a few files must not pay
/// for a thread pool.
package enum ParallelMap {
    /// A thread costs some 50 µs to start, an article some milliseconds to read.
    private static let fewestPiecesPerThread = 2

    /// - Parameter piece: Called once for each index below `count`, from any thread.
    package static func map<Result: Sendable>(_ count: Int, _ piece: @escaping @Sendable (Int) -> Result) -> [Result] {
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let threads = min(processors, count / fewestPiecesPerThread)
        guard threads > 1 else { return (0..<count).map(piece) }
        let work = Work(count: count, piece: piece)
        // The calling thread is one of them.
        let others = (1..<threads).compactMap { _ in WorkerThread { work.run() } }
        work.run()
        for thread in others {
            thread.join()
        }
        return work.results()
    }

    /// The pieces still to do and the results so far, handed out under a lock.
    private final class Work<Result: Sendable>: @unchecked Sendable {
        private var lock = pthread_mutex_t()
        private var next = 0
        private var found: [Result?]
        private let piece: @Sendable (Int) -> Result

        init(count: Int, piece: @escaping @Sendable (Int) -> Result) {
            found = Array(repeating: nil, count: count)
            self.piece = piece
            pthread_mutex_init(&lock, nil)
        }

        deinit { pthread_mutex_destroy(&lock) }

        func run() {
            while let index = take() {
                let result = piece(index)
                pthread_mutex_lock(&lock)
                found[index] = result
                pthread_mutex_unlock(&lock)
            }
        }

        private func take() -> Int? {
            pthread_mutex_lock(&lock)
            defer { pthread_mutex_unlock(&lock) }
            guard next < found.count else { return nil }
            next += 1
            return next - 1
        }

        func results() -> [Result] { found.compactMap { $0 } }
    }
}
