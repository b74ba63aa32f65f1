#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A thread that does one thing and ends.
struct WorkerThread {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let handle: pthread_t

    /// Starts at once. `nil` where the system gives no more threads.
    init?(_ run: @escaping @Sendable () -> Void) {
        let context = Unmanaged.passRetained(Body(run))
        #if canImport(Darwin)
            var thread: pthread_t?
            let failure = pthread_create(
                &thread, nil,
                { context in
                    Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                    return nil
                }, context.toOpaque())
        #else
            var started = pthread_t()
            let failure = pthread_create(
                &started, nil,
                { context in
                    if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                }, context.toOpaque())
            let thread: pthread_t? = started
        #endif
        guard failure == 0, let thread else {
            context.release()
            return nil
        }
        handle = thread
    }

    /// Waits until it is done.
    func join() {
        pthread_join(handle, nil)
    }
}
