/// How long keys take on a large timeline in the real browser, each with its goal, beside pagers on a file of as many lines.
struct KeysBench {
    let events: Int
    /// The program on a small folder, where it was measured.
    var start: StartBench.Figures?

    private static let peers = ["less", "lnav"]

    func run() throws {
        print("\nbrowser on \(events) events, 120×40, and pagers on as many lines")
        var table = GoalTable(others: Self.peers)
        let host = [CommandLine.arguments[0], "browse", "--events", "\(events)"]
        try measureBrowser(host, &table)
        try measureLoading(host + ["--loading"], &table)
        start?.add(to: &table)
        let file = try writeLines()
        defer { _ = try? TerminalProbe.runProgram(["rm", "-f", file]) }
        for peer in Self.peers {
            guard TerminalProbe.isInstalled(peer) else {
                print("  \(peer): skipped, not installed")
                continue
            }
            try measure(peer, [peer, file], &table)
        }
        table.print()
    }

    // MARK: The browser

    private func measureBrowser(_ host: [String], _ table: inout GoalTable) throws {
        let ready = "/tmp/dateline-bench-ready.\(events)"
        defer { _ = try? TerminalProbe.runProgram(["rm", "-f", ready]) }
        var frames: [Double] = []
        var last: TerminalProbe?
        for _ in 0..<3 {
            last?.end()
            let probe = try TerminalProbe(host + ["--ready", ready])
            last = probe
            guard let picture = probe.response(since: probe.start, quiet: 0.8, patience: 60),
                let made = BrowseHost.readyTime(in: ready)
            else { throw BenchError("the browser showed nothing") }
            frames.append(probe.start + picture.last - made)
        }
        guard let probe = last else { return }
        defer { probe.end() }
        table.add("first frame, the timeline at hand", frames, median: 100)
        let keys = PagerKeys(probe)
        table.add("j", keys.down, median: 2, high: 5)
        table.add("PageDown", keys.page, median: 3, high: 8)
        table.add("G, last", keys.last, median: 5)
        table.add("g, first", keys.first, median: 5)
        BrowserKeys(probe: probe).add(to: &table)
        table.add("resize", keys.resize, median: 10)
        if let burst = keys.burst {
            let isReached = burst.last <= 0.010 && burst.bursts <= 2
            table.add(
                "200 × j in one write", goal: "10 ms, 2 frames",
                "\(Figure.milliseconds(burst.last)), \(burst.bursts) frames", isReached)
        }
        let before = probe.processorTime
        let bytes = probe.response(since: Measurement.now, quiet: 0.5, patience: 1)?.bytes ?? 0
        let busy = (probe.processorTime ?? .nan) - (before ?? .nan)
        table.add(
            "idle for a second", goal: "0 ms, 0 bytes", "\(Figure.milliseconds(busy)), \(bytes) bytes",
            busy == 0 && bytes == 0)
        print("  peak memory \(Figure.megabytes(probe.peakMemory ?? 0)), with what searches go through")
    }

    /// Help is opened and closed while the timeline is still made.
    private func measureLoading(_ command: [String], _ table: inout GoalTable) throws {
        let probe = try TerminalProbe(command)
        defer { probe.end() }
        guard probe.response(since: probe.start, quiet: 0.2) != nil else { return }
        let answers = (0..<20).compactMap { probe.press($0 % 2 == 0 ? "?" : "\u{1B}[11~", quiet: 0.03)?.last }
        table.add("a key while loading", answers, each: 16)
    }

    // MARK: Pagers

    private func measure(_ name: String, _ command: [String], _ table: inout GoalTable) throws {
        let probe = try TerminalProbe(command)
        defer { probe.end() }
        guard let picture = probe.response(since: probe.start, quiet: 0.8, patience: 60) else {
            print("  \(name): showed nothing")
            return
        }
        table.compare("first frame, the timeline at hand", with: name, [picture.last])
        // Some begin at the end.
        _ = probe.press("g", quiet: 0.5)
        let keys = PagerKeys(probe)
        table.compare("j", with: name, keys.down)
        table.compare("PageDown", with: name, keys.page)
        table.compare("G, last", with: name, keys.last)
        table.compare("g, first", with: name, keys.first)
        table.compare("resize", with: name, keys.resize)
        table.compare("200 × j in one write", with: name, keys.burst.map { [$0.last] } ?? [])
        print("  \(name): peak memory \(Figure.megabytes(probe.peakMemory ?? 0))")
    }

    /// As many lines of made-up news as there are events.
    private func writeLines() throws -> String {
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
        return file
    }
}

/// Seconds to the last byte of the answers to keys that every pager has.
struct PagerKeys {
    let down: [Double]
    let page: [Double]
    let last: [Double]
    let first: [Double]
    let resize: [Double]
    /// To 200 keys in one write.
    let burst: TerminalProbe.Response?

    /// - Parameter probe: A program that stands at its first line.
    init(_ probe: TerminalProbe) {
        down = Self.answers(of: probe, to: "j", count: 60)
        page = Self.answers(of: probe, to: "\u{1B}[6~", count: 30)
        // Each goes from one end to the other, so that there is something to draw.
        let ends = (0..<6).map { _ in (probe.press("G", quiet: 0.015), probe.press("g", quiet: 0.015)) }
        last = ends.compactMap(\.0?.last)
        first = ends.compactMap(\.1?.last)
        burst = probe.press(String(repeating: "j", count: 200), quiet: 0.1)
        let sizes: [(UInt16, UInt16)] = [(100, 30), (200, 60), (80, 24), (120, 40)]
        resize = sizes.compactMap { probe.resize(columns: $0, rows: $1)?.last }
    }

    /// A program that leaves three keys in a row unanswered is not asked on.
    private static func answers(of probe: TerminalProbe, to keys: String, count: Int) -> [Double] {
        var answers: [Double] = []
        var silent = 0
        while answers.count + silent < count, silent < 3 {
            if let answer = probe.press(keys, quiet: 0.015) { answers.append(answer.last) } else { silent += 1 }
        }
        return answers
    }
}
