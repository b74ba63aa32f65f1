/// Figures of the browser beside what it is to reach, and beside other programs on as much text.
struct GoalTable {
    private struct Row {
        var name: String
        var goal: String
        var figure: String
        var isReached: Bool
        var others: [String: String] = [:]
    }

    /// The names of the other programs, a column for each.
    let others: [String]
    private var rows: [Row] = []

    init(others: [String]) {
        self.others = others
    }

    // MARK: Filling

    /// Times that are to keep below a median and a 95th percentile, both in milliseconds.
    mutating func add(_ name: String, _ seconds: [Double], median: Double, high: Double) {
        let isReached =
            Measurement.median(seconds) <= median / 1000 && Measurement.percentile(95, seconds) <= high / 1000
        add(name, goal: "\(short(median)) / \(short(high)) ms", Self.figure(seconds), isReached)
    }

    /// Times of which the median is to keep below a limit, in milliseconds.
    mutating func add(_ name: String, _ seconds: [Double], median limit: Double) {
        add(name, goal: "\(short(limit)) ms", Self.figure(seconds), Measurement.median(seconds) <= limit / 1000)
    }

    /// Times none of which is to be above a limit, in milliseconds.
    mutating func add(_ name: String, _ seconds: [Double], each limit: Double) {
        let figure = "\(Figure.milliseconds(seconds.max() ?? .nan)) of \(seconds.count)"
        add(
            name, goal: "each \(short(limit)) ms", figure, seconds.allSatisfy { $0 <= limit / 1000 } && !seconds.isEmpty
        )
    }

    mutating func add(_ name: String, goal: String, _ figure: String, _ isReached: Bool) {
        rows.append(Row(name: name, goal: goal, figure: figure, isReached: isReached))
    }

    /// What another program takes for what a row is of.
    mutating func compare(_ name: String, with other: String, _ seconds: [Double]) {
        guard let row = rows.firstIndex(where: { $0.name == name }) else { return }
        rows[row].others[other] = seconds.isEmpty ? "no answer" : Self.figure(seconds)
    }

    private static func figure(_ seconds: [Double]) -> String {
        guard seconds.count > 1 else { return Figure.milliseconds(seconds.first ?? .nan) }
        let high = Figure.milliseconds(Measurement.percentile(95, seconds))
        return "\(Figure.rounded(Measurement.median(seconds) * 1000)) / \(high)"
    }

    private func short(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value))" : "\(value)"
    }

    // MARK: Printing

    func print() {
        let heads = ["median / p95", "goal: at most", "dateline"] + others
        var lines = [heads]
        for row in rows {
            let mark = row.isReached ? row.figure : row.figure + " !"
            lines.append([row.name, row.goal, mark] + others.map { row.others[$0] ?? "" })
        }
        let widths = heads.indices.map { column in (lines.map { $0[column].count }.max() ?? 0) + 2 }
        for line in lines {
            let cells = zip(line, widths).map { $0 + String(repeating: " ", count: max($1 - $0.count, 0)) }
            var text = "  " + cells.joined()
            while text.last == " " { text.removeLast() }
            Swift.print(text)
        }
        let missed = rows.filter { !$0.isReached }.count
        Swift.print(
            "  \(rows.count - missed) of \(rows.count) goals reached" + (missed == 0 ? "" : "; ! marks the others"))
    }
}
