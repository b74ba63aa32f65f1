/// How soon the program answers, and what it takes: start, first frame, memory, idleness.
struct StartBench {
    let program: String
    let articles: String

    func run() throws {
        print("\nstart of \(program)")
        let version = try (0..<30).map { _ in
            try TerminalProbe.runProgram([program, "--version"], silent: true).seconds
        }
        print("  --version: \(Figure.milliseconds(Measurement.median(version))) median of \(version.count)")
        let list = try (0..<10).map { _ in
            try TerminalProbe.runProgram([program, "list", articles], silent: true).seconds
        }
        print("  list \(articles): \(Figure.milliseconds(Measurement.median(list))) median of \(list.count)")
        try firstFrame([program, articles], runs: 15)
        for peer in ["less", "lnav"] {
            guard TerminalProbe.isInstalled(peer) else {
                print("  \(peer) on the same articles: skipped, not installed")
                continue
            }
            try firstFrame(["sh", "-c", "exec \(peer) \(articles)/*"], runs: 15)
        }
    }

    /// From the start of the process to the last byte of its first picture.
    private func firstFrame(_ command: [String], runs: Int) throws {
        var first: [Double] = []
        var whole: [Double] = []
        var memory = 0
        var idle = 0.0
        for run in 0..<runs {
            let probe = try TerminalProbe(command)
            if let response = probe.response(since: probe.start, quiet: 0.08) {
                first.append(response.first)
                whole.append(response.last)
            }
            memory = max(memory, probe.peakMemory ?? 0)
            if run == runs - 1, let before = probe.processorTime {
                let quiet = probe.response(since: Measurement.now, quiet: 0.5, patience: 1)
                idle = (probe.processorTime ?? before) - before
                if let quiet { print("  while idle \(quiet.bytes) bytes were written") }
            }
            probe.end()
        }
        print(
            """
              \(command.joined(separator: " ")): first byte \(Figure.milliseconds(Measurement.median(first))), first frame \
            \(Figure.milliseconds(Measurement.median(whole))) median, \
            \(Figure.milliseconds(Measurement.percentile(95, whole))) p95 of \(runs); peak memory \
            \(Figure.megabytes(memory)); processor time in an idle second \(Figure.milliseconds(idle))
            """)
    }
}
