import TimelineBrowser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The real browser on a generated timeline, for a person to try or a harness to drive.
enum BrowseHost {
    /// - Parameters:
    ///   - isLoading: Makes the timeline while the browser is open, as articles are read.
    ///   - ready: A file that is told when the timeline is made; from then on the browser's own work counts.
    static func run(events: Int, isLoading: Bool, ready: String? = nil) throws {
        let options = BrowserOptions(title: "\(events) made-up events")
        guard isLoading else {
            let timeline = TimelineGenerator.timeline(events: events)
            if let ready { try NewsFolder.write("\(Measurement.now)", to: ready) }
            return try BrowserSession.run(options) { _ in BrowserContent(timeline: timeline) }
        }
        try BrowserSession.run(options) { report in
            report(LoadProgress(done: 0, total: events))
            return BrowserContent(timeline: TimelineGenerator.timeline(events: events))
        }
    }

    /// When the timeline was made, on the clock of `Measurement.now`, which all processes share.
    static func readyTime(in file: String) -> Double? {
        guard let stream = fopen(file, "r") else { return nil }
        defer { fclose(stream) }
        var text = [CChar](repeating: 0, count: 64)
        guard fgets(&text, Int32(text.count), stream) != nil else { return nil }
        return Double(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
}
