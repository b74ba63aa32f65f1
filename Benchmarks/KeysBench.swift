/// How long keys take on a large timeline in the real browser, beside pagers on a file of as many lines.
struct KeysBench {
    let events: Int

    func run() throws {
        print("\nkeys on \(events) events, 120×40")
        let host = [CommandLine.arguments[0], "browse", "--events", "\(events)"]
        try measure("dateline", host) { probe in BrowserKeys(probe: probe).report() }
        try measureLoading(host + ["--loading"])
        let file = "/tmp/dateline-bench-lines.\(events).txt"
        var generator = NewsGenerator(seed: 3)
        var lines: [String] = []
        lines.reserveCapacity(events)
        while lines.count < events {
            for line in generator.next().text.split(separator: ". ") where lines.count < events {
                lines.append(String(line.replacing("\n", with: " ")))
            }
        }
        try NewsFolder.write(lines.joined(separator: "\n") + "\n", to: file)
        defer { _ = try? TerminalProbe.runProgram(["rm", "-f", file]) }
        for peer in ["less", "lnav"] {
            guard TerminalProbe.isInstalled(peer) else {
                print("  \(peer): skipped, not installed")
                continue
            }
            try measure(peer, [peer, file])
        }
    }

    private func measure(
        _ name: String, _ command: [String], more: (TerminalProbe) -> Void = { _ in }
    ) throws {
        let probe = try TerminalProbe(command)
        defer { probe.end() }
        guard let start = probe.response(since: probe.start, quiet: 0.8, patience: 60) else {
            print("  \(name): showed nothing")
            return
        }
        print(
            "  \(name): \(Figure.seconds(start.last)) to the first picture, \(Figure.megabytes(probe.peakMemory ?? 0)) peak memory"
        )
        report("j", answers(of: probe, to: "j", count: 60))
        report("PageDown", answers(of: probe, to: "\u{1B}[6~", count: 30))
        // Each goes from one end to the other, so that there is something to draw.
        let ends = (0..<6).map { _ in (probe.press("G", quiet: 0.015), probe.press("g", quiet: 0.015)) }
        report("G", ends.compactMap(\.0?.last))
        report("g", ends.compactMap(\.1?.last))
        let burst = probe.press(String(repeating: "j", count: 200), quiet: 0.1)
        print(
            "    200 × j in one write: \(burst.map { Figure.milliseconds($0.last) + ", \($0.bytes) bytes" } ?? "no answer")"
        )
        more(probe)
    }

    /// The seconds to the last byte of each answer; a program that leaves three keys in a row unanswered is not asked on.
    private func answers(of probe: TerminalProbe, to keys: String, count: Int) -> [Double] {
        var answers: [Double] = []
        var silent = 0
        while answers.count + silent < count, silent < 3 {
            if let answer = probe.press(keys, quiet: 0.015) { answers.append(answer.last) } else { silent += 1 }
        }
        return answers
    }

    /// Help is opened and closed while the timeline is still made.
    private func measureLoading(_ command: [String]) throws {
        let probe = try TerminalProbe(command)
        defer { probe.end() }
        guard probe.response(since: probe.start, quiet: 0.2) != nil else { return }
        let answers = (0..<20).compactMap { probe.press($0 % 2 == 0 ? "?" : "\u{1B}[11~", quiet: 0.03)?.last }
        print("    while loading, help opened and closed: \(BrowserKeys.figures(answers))")
    }

    private func report(_ key: String, _ answers: [Double]) {
        let median = Figure.milliseconds(Measurement.median(answers))
        let high = Figure.milliseconds(Measurement.percentile(95, answers))
        print("    \(key): \(median) median, \(high) p95 of \(answers.count)")
    }
}
