/// How long the keys take that only the browser has: filters, search, zoom, lanes.
struct BrowserKeys {
    let probe: TerminalProbe

    func add(to table: inout GoalTable) {
        _ = probe.press("g", quiet: 0.1)
        table.add("actor filter", (0..<5).compactMap { _ in filterByActor() }, median: 50)
        let keys = search("council vote")
        table.add("search, a key answered", keys.map(\.first), each: 100)
        table.add("search, all hits of a key", keys.map(\.last), each: 100)
        _ = probe.press("\r\u{1B}", quiet: 0.3)
        table.add("zoom", press(["+", "+", "-", "-", "-", "+"]), median: 20)
        table.add("fewer and more events", press(["<", "<", ">", ">"]), median: 50)
        _ = probe.press("\\", quiet: 0.3)
        table.add("lanes opened, closed", press(["L", "L", "L", "L"]), median: 16)
    }

    private func press(_ keys: [String]) -> [Double] {
        keys.compactMap { probe.press($0, quiet: 0.3)?.last }
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
}
