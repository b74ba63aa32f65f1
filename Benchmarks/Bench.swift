/// `dateline-bench`: prints figures of speed, growth and memory, and hosts the browser on made-up events.
///
///     dateline-bench [--program PATH] [--articles FOLDER] [--quick]
///     dateline-bench browse --events 1000000 [--loading] [--ready FILE]
///     dateline-bench keys --events 1000000 [--program PATH] [--articles FOLDER]
@main
struct Bench {
    static func main() {
        BenchRun(Array(CommandLine.arguments.dropFirst())).run()
    }
}

struct BenchRun {
    private let arguments: [String]

    init(_ arguments: [String]) {
        self.arguments = arguments
    }

    func run() {
        do {
            switch arguments.first {
            case "chain": ChainBench.measure(arguments.dropFirst().first ?? ".")
            case "browse":
                try BrowseHost.run(events: events, isLoading: arguments.contains("--loading"), ready: value("--ready"))
            case "keys": try KeysBench(events: events, start: try start()).run()
            default: try runAll()
            }
        } catch {
            print("dateline-bench: \(error)")
        }
    }

    private func runAll() throws {
        let isQuick = arguments.contains("--quick")
        try ThroughputBench.run(articles: isQuick ? 200 : 2000)
        PeerBench.run()
        try ChainBench.run(articles: isQuick ? [100, 1000] : [100, 1000, 10_000])
        try KeysBench(events: isQuick ? 10_000 : 1_000_000, start: try start()).run()
    }

    /// The program itself, where it is named.
    private func start() throws -> StartBench.Figures? {
        guard let program = value("--program") else { return nil }
        return try StartBench(program: program, articles: value("--articles") ?? "seeds").run()
    }

    private var events: Int { value("--events").flatMap { Int($0) } ?? 1_000_000 }

    /// What follows an option.
    private func value(_ option: String) -> String? {
        arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
}
