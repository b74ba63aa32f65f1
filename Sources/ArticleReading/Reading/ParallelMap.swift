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
        map(count, tool: { () }, { _, index in piece(index) })
    }

    /// The same with a tool for each thread, such as a memory of what it has looked up.
    /// - Parameter piece: Called once for each index below `count`, with the tool of its thread.
    package static func map<Tool, Result: Sendable>(
        _ count: Int, tool: @escaping @Sendable () -> Tool, _ piece: @escaping @Sendable (inout Tool, Int) -> Result
    ) -> [Result] {
        let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let threads = min(processors, count / fewestPiecesPerThread)
        guard threads > 1 else {
            var tool = tool()
            return (0..<count).map { piece(&tool, $0) }
        }
        let work = Work(count: count, tool: tool, piece: piece)
        // The calling thread is one of them.
        let others = (1..<threads).compactMap { _ in WorkerThread { work.run() } }
        work.run()
        for thread in others {
            thread.join()
        }
        return work.takeResults()
    }

    /// The pieces still to do, handed out under a lock, and the results so far, each at a place of its own.
    private final class Work<Tool, Result: Sendable>: @unchecked Sendable {
        private var lock = pthread_mutex_t()
        private var next = 0
        private let count: Int
        private let found: UnsafeMutablePointer<Result>
        private let makeTool: @Sendable () -> Tool
        private let piece: @Sendable (inout Tool, Int) -> Result

        init(
            count: Int, tool: @escaping @Sendable () -> Tool, piece: @escaping @Sendable (inout Tool, Int) -> Result
        ) {
            self.count = count
            found = .allocate(capacity: count)
            makeTool = tool
            self.piece = piece
            pthread_mutex_init(&lock, nil)
        }

        deinit {
            found.deallocate()
            pthread_mutex_destroy(&lock)
        }

        func run() {
            var tool = makeTool()
            while let index = take() {
                (found + index).initialize(to: piece(&tool, index))
            }
        }

        private func take() -> Int? {
            pthread_mutex_lock(&lock)
            defer { pthread_mutex_unlock(&lock) }
            guard next < count else { return nil }
            next += 1
            return next - 1
        }

        /// Moves the results out, once all threads have ended.
        func takeResults() -> [Result] {
            Array(unsafeUninitializedCapacity: count) { results, filled in
                results.baseAddress?.moveInitialize(from: found, count: count)
                filled = count
            }
        }
    }
}
