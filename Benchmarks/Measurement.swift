#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Clocks and memory of this process.
enum Measurement {
    /// Seconds on a clock that only goes forward.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds of processor time that this process has used on all cores.
    static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The fastest of several runs, in seconds: what disturbs a run only makes it slower.
    static func best(of runs: Int, _ body: () -> Void) -> Double {
        var best = Double.infinity
        for _ in 0..<runs {
            let start = now
            body()
            best = min(best, now - start)
        }
        return best
    }

    /// The most memory this process has held so far, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        // 0 is RUSAGE_SELF, whose type differs from one C library to the next.
        getrusage(0, &usage)
        #if os(Linux)
            return usage.ru_maxrss * 1024
        #else
            return usage.ru_maxrss
        #endif
    }

    static func median(_ values: [Double]) -> Double { percentile(50, values) }

    static func percentile(_ percent: Int, _ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }
}

/// Figures for people: three digits that count.
enum Figure {
    static func megabytesPerSecond(_ bytes: Int, _ seconds: Double) -> String {
        "\(rounded(Double(bytes) / seconds / 1e6)) MB/s"
    }

    static func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000)) ms" }
    static func seconds(_ seconds: Double) -> String { "\(rounded(seconds)) s" }
    static func megabytes(_ bytes: Int) -> String { "\(rounded(Double(bytes) / 1e6)) MB" }

    static func rounded(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let magnitude = value.magnitude
        let digits = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : magnitude >= 1 ? 2 : 3
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = (value * scale).rounded() / scale
        return digits == 0 ? "\(Int(scaled))" : "\(scaled)"
    }
}
