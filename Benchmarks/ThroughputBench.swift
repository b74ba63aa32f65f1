import CivilTime
import DateExpressions
import Language

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Bytes a second of each part, on one core, over made-up articles in memory.
enum ThroughputBench {
    static func run(articles count: Int) throws {
        print("\nthroughput, one core, \(count) made-up articles")
        var generator = NewsGenerator(seed: 7)
        let texts = (0..<count).map { _ in Array(generator.next().text.utf8) }
        let bytes = texts.reduce(0) { $0 + $1.count }
        let blocks = texts.map(paragraphs)

        let analyser = Analyser()
        var analyses: [Analysis] = []
        let language = fastest(of: 3) {
            analyses = zip(texts, blocks).map { analyser.analyse($0, blocks: $1) }
        }
        row("Language: sentences, tags, names", bytes, language)

        let reader = DateReader()
        var found = 0
        let published = CivilPeriod(day: CivilDay(number: 20_000))
        let dates = fastest(of: 5) {
            found = 0
            for (text, analysis) in zip(texts, analyses) {
                let recognised = reader.recognise(text, analysis)
                found += reader.resolve(recognised, in: text, analysis, published: published).count
            }
        }
        row("DateExpressions: recognise and resolve", bytes, dates)
        print("    \(found) expressions in \(analyses.reduce(0) { $0 + $1.tokens.count }) tokens")
        try wholeProgram(articles: count)
        try dateparser()
    }

    /// Seconds of processor time, so that other work on the machine counts as little as it can.
    private static func fastest(of runs: Int, _ body: () -> Void) -> Double {
        (0..<runs).reduce(.infinity) { best, _ in
            let start = Measurement.processorTime
            body()
            return min(best, Measurement.processorTime - start)
        }
    }

    private static func row(_ what: String, _ bytes: Int, _ seconds: Double) {
        print("  \(what): \(Figure.megabytesPerSecond(bytes, seconds))")
    }

    /// `dateline dates` from files to lines of JSON: by the processor time it takes, and by the clock on all cores.
    private static func wholeProgram(articles count: Int) throws {
        guard let option = CommandLine.arguments.firstIndex(of: "--program"),
            CommandLine.arguments.indices.contains(option + 1)
        else { return print("  dateline dates: skipped, no --program") }
        let program = CommandLine.arguments[option + 1]
        let folder = try NewsFolder(articles: count, seed: 7)
        defer { folder.remove() }
        var fastest = (processor: Double.infinity, clock: Double.infinity)
        for _ in 0..<3 {
            let before = childrenTime
            let run = try TerminalProbe.runProgram([program, "dates", "--json", folder.path], silent: true)
            fastest = (min(fastest.processor, childrenTime - before), min(fastest.clock, run.seconds))
        }
        row("dateline dates, the whole program, processor time", folder.bytes, fastest.processor)
        row("dateline dates, the whole program, by the clock on all cores", folder.bytes, fastest.clock)
    }

    /// Seconds of processor time that programs run from here have used.
    private static var childrenTime: Double {
        var usage = rusage()
        getrusage(childrenOfThisProcess, &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    #if canImport(Glibc)
        private static let childrenOfThisProcess = Int32(RUSAGE_CHILDREN.rawValue)
    #else
        private static let childrenOfThisProcess = Int32(RUSAGE_CHILDREN)
    #endif

    /// dateparser for Python, found by python3: a peer that finds dates in text too.
    private static func dateparser() throws {
        let script = """
            import sys, time, datetime
            from dateparser.search import search_dates
            text = open(sys.argv[1], encoding='utf-8').read(); found = 0; start = time.perf_counter()
            settings = {'RELATIVE_BASE': datetime.datetime(2024, 10, 4)}
            for paragraph in text.split('\\n\\n'):
                found += len(search_dates(paragraph, languages=['en'], settings=settings) or [])
            seconds = time.perf_counter() - start
            print(f'  dateparser: {len(text.encode()) / seconds / 1e6:.4f} MB/s, {found} expressions')
            """
        let lookup = ["python3", "-c", "import dateparser.search"]
        guard TerminalProbe.isInstalled("python3"),
            (try? TerminalProbe.runProgram(lookup, silent: true).code) == 0
        else { return print("  dateparser: skipped, python3 with dateparser is not installed") }
        let folder = try NewsFolder(articles: 1, seed: 7)
        defer { folder.remove() }
        var generator = NewsGenerator(seed: 7)
        let file = folder.path + "/" + (folder.names.first ?? "peer.txt")
        try NewsFolder.write((0..<20).map { _ in generator.next().text }.joined(separator: "\n\n"), to: file)
        try TerminalProbe.runProgram(["python3", "-c", script, file])
    }

    /// The stretches between empty lines.
    private static func paragraphs(_ text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < text.count {
            if text[index] == 0x0A, index + 1 < text.count, text[index + 1] == 0x0A {
                if index > start { result.append(start..<index) }
                start = index + 2
                index += 1
            }
            index += 1
        }
        if start < text.count { result.append(start..<text.count) }
        return result
    }
}
