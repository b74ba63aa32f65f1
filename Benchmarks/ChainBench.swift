import ArticleReading
import TimelineModel

/// The whole chain, from files to merged events, on folders that grow tenfold: speed, growth and memory.
///
/// Each folder is read in a process of its own, so that its memory is its own.
enum ChainBench {
    static func run(articles counts: [Int]) throws {
        print("\nwhole chain, files to merged events, made-up folders; each in a process of its own")
        for count in counts {
            let folder = try NewsFolder(articles: count)
            defer { folder.remove() }
            try TerminalProbe.runProgram([CommandLine.arguments[0], "chain", folder.path])
        }
        try GrowthBench.run(events: GrowthBench.sizes(forChainOf: counts.max() ?? 0))
    }

    /// What the process for one folder does, or for so many made-up happenings: `tellings:1000000`.
    static func measure(_ path: String) {
        if path.hasPrefix("tellings:"), let happenings = Int(path.dropFirst("tellings:".count)) {
            return GrowthBench.measure(happenings: happenings)
        }
        let start = (Measurement.now, Measurement.processorTime)
        let reading = ArticleReader().read([path])
        let read = (Measurement.now, Measurement.processorTime)
        let memoryOfReading = Measurement.peakMemory
        let bytes = reading.articles.reduce(0) { $0 + $1.article.text.count }
        let timeline = TimelineBuilder().build(consume reading)
        let built = (Measurement.now, Measurement.processorTime)
        let passages = timeline.events.reduce(0) { $0 + $1.passages.count }
        print(
            """
              \(timeline.articles.count) articles, \(Figure.megabytes(bytes)): \(timeline.events.count) events of \
            \(passages) passages, \(timeline.actors.count) actors
                \(Figure.megabytesPerSecond(bytes, built.1 - start.1)) a core, \
            \(Figure.megabytesPerSecond(bytes, built.0 - start.0)) on all cores; reading \
            \(Figure.seconds(read.0 - start.0)), events and merging \(Figure.seconds(built.0 - read.0)); peak memory \
            \(Figure.megabytes(Measurement.peakMemory)), after reading \(Figure.megabytes(memoryOfReading))
            """)
    }
}
