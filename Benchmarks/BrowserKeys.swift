/// How long the keys take that only the browser has: filters, search, zoom, lanes, a new size.
struct BrowserKeys {
    let probe: TerminalProbe

    func report() {
        _ = probe.press("g", quiet: 0.1)
        let filters = (0..<5).compactMap { _ in filterByActor() }
        print("    actor filter, from Enter: \(Self.figures(filters))")
        let keys = search("council vote")
        print(
            "    search as you type, first hits: \(Self.figures(keys.map(\.first))); all hits: \(Self.figures(keys.map(\.last)))"
        )
        _ = probe.press("\r\u{1B}", quiet: 0.3)
        report("zoom", pressing: ["+", "+", "-", "-", "-", "+"])
        report("fewer and more events", pressing: ["<", "<", ">", ">"])
        _ = probe.press("\\", quiet: 0.3)
        report("lanes, opened and closed", pressing: ["L", "L", "L", "L"])
        let sizes: [(UInt16, UInt16)] = [(100, 30), (200, 60), (80, 24), (120, 40)]
        let resizes = sizes.compactMap { probe.resize(columns: $0, rows: $1)?.last }
        print("    resize: \(Self.figures(resizes))")
    }

    private func report(_ name: String, pressing keys: [String]) {
        print("    \(name): \(Self.figures(keys.compactMap { probe.press($0, quiet: 0.3)?.last }))")
    }

    /// By the busiest actor; lifted again after it.
    private func filterByActor() -> Double? {
        _ = probe.press("a", quiet: 0.3)
        defer { _ = probe.press("\\", quiet: 0.3) }
        return probe.press("\r", quiet: 0.3)?.last
    }

    private func search(_ words: String) -> [TerminalProbe.Response] {
        _ = probe.press("/", quiet: 0.1)
        return words.compactMap { probe.press(String($0), quiet: 0.5) }
    }

    static func figures(_ answers: [Double]) -> String {
        let median = Figure.milliseconds(Measurement.median(answers))
        return "\(median) median, \(Figure.milliseconds(answers.max() ?? .nan)) at most of \(answers.count)"
    }
}
