import TerminalScreen

/// Where the parts of the lanes stand in a window.
struct LaneLayout: Sendable, Hashable {
    /// The names of the lanes, with the numbers of their events where there is room.
    let names: Rectangle
    /// One column for a stretch of time, one row for a lane.
    let chart: Rectangle
    /// Names of years, months or days.
    let axisRow: Int
    /// The rule with a tick at each of them.
    let ruleRow: Int?
    /// The selected event.
    let footRow: Int?
    let showsCounts: Bool

    init(width: Int, height: Int) {
        axisRow = 1
        ruleRow = height >= 8 ? 2 : nil
        footRow = height >= 7 ? height - 2 : nil
        let top = ruleRow == nil ? 2 : 3
        let rows = max((footRow ?? height - 1) - top, 1)
        showsCounts = width >= 60
        let nameWidth = min(max(width / 4, 8), 28)
        names = Rectangle(x: 0, y: top, width: nameWidth, height: rows)
        chart = Rectangle(x: nameWidth + 1, y: top, width: max(width - nameWidth - 2, 1), height: rows)
    }
}
