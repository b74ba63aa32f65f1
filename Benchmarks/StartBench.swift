/// How soon the program answers, and what it takes: start, first frame, memory, idleness.
struct StartBench {
    let program: String
    let articles: String

    /// The browser on the articles.
    struct Figures {
        var firstByte: [Double] = []
        /// Seconds to the last byte of the first frame.
        var firstFrame: [Double] = []
        /// Bytes.
        var memory = 0
        /// Seconds of processor time in a second without keys.
        var idle = 0.0

        func add(to table: inout GoalTable) {
            table.add("small folder: first frame", firstFrame, median: 30)
            table.add(
                "small folder: peak memory", goal: "25 MB", Figure.megabytes(memory), memory <= 25_000_000)
        }
    }

    func run() throws -> Figures {
        print("\nstart of \(program)")
        let version = try (0..<30).map { _ in
            try TerminalProbe.runProgram([program, "--version"], silent: true).seconds
        }
        print("  --version: \(Figure.milliseconds(Measurement.median(version))) median of \(version.count)")
        let list = try (0..<10).map { _ in
            try TerminalProbe.runProgram([program, "list", articles], silent: true).seconds
        }
        print("  list \(articles): \(Figure.milliseconds(Measurement.median(list))) median of \(list.count)")
        let figures = try firstFrame([program, articles], runs: 15)
        for peer in ["less", "lnav"] {
            guard TerminalProbe.isInstalled(peer) else {
                print("  \(peer) on the same articles: skipped, not installed")
                continue
            }
            _ = try firstFrame(["sh", "-c", "exec \(peer) \(articles)/*"], runs: 15)
        }
        return figures
    }

    /// From the start of the process to the last byte of its first picture.
    private func firstFrame(_ command: [String], runs: Int) throws -> Figures {
        var figures = Figures()
        for run in 0..<runs {
            let probe = try TerminalProbe(command)
            if let response = probe.response(since: probe.start, quiet: 0.08) {
                figures.firstByte.append(response.first)
                figures.firstFrame.append(response.last)
            }
            figures.memory = max(figures.memory, probe.peakMemory ?? 0)
            if run == runs - 1, let before = probe.processorTime {
                let quiet = probe.response(since: Measurement.now, quiet: 0.5, patience: 1)
                figures.idle = (probe.processorTime ?? before) - before
                if let quiet { print("  while idle \(quiet.bytes) bytes were written") }
            }
            probe.end()
        }
        print(
            """
              \(command.joined(separator: " ")): first byte \(Figure.milliseconds(Measurement.median(figures.firstByte))), \
            first frame \(Figure.milliseconds(Measurement.median(figures.firstFrame))) median, \
            \(Figure.milliseconds(Measurement.percentile(95, figures.firstFrame))) p95 of \(runs); peak memory \
            \(Figure.megabytes(figures.memory)); processor time in an idle second \(Figure.milliseconds(figures.idle))
            """)
        return figures
    }
}
