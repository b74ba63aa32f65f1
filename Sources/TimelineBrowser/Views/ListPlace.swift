import TerminalScreen

/// Where a list stands: the row that is selected and the first one in sight.
struct ListPlace {
    var selection = 0
    private(set) var top = 0

    /// - Returns: Whether the action is one that moves in a list; the row may lie outside until `settle`.
    mutating func move(_ action: Action, count: Int, height: Int) -> Bool {
        let page = max(height - 1, 1)
        switch action {
        case .next: selection += 1
        case .previous: selection -= 1
        case .nextPage: selection += page
        case .previousPage: selection -= page
        case .first: selection = 0
        case .last: selection = count - 1
        default: return false
        }
        return true
    }

    /// Selects the row under the mouse.
    /// - Returns: Whether there is one.
    mutating func select(at mouse: Mouse, in area: Rectangle, count: Int) -> Bool {
        let row = top + mouse.y - area.y
        guard area.contains(x: mouse.x, y: mouse.y), (0..<count).contains(row) else { return false }
        selection = row
        return true
    }

    /// Brings the selection back into the list.
    mutating func clamp(count: Int) { selection = max(min(selection, count - 1), 0) }

    /// Brings the selection into the list and into sight.
    mutating func settle(count: Int, height: Int) {
        clamp(count: count)
        top = min(max(top, selection - height + 1), selection)
        top = max(min(top, count - height), 0)
    }

    mutating func goToStart() { self = ListPlace() }

    /// The rows in sight, with the line of the area that each stands on.
    func rows(count: Int, in area: Rectangle) -> [(row: Int, y: Int)] {
        (0..<max(area.height, 0)).prefix { top + $0 < count }.map { (top + $0, area.y + $0) }
    }

    /// The line that the selection stands on.
    func cursorLine(in area: Rectangle) -> Int { area.y + selection - top }

    /// For the status line: "4 of 65"; empty for an empty list.
    func label(count: Int) -> String { count == 0 ? "" : "\(grouped(selection + 1)) of \(grouped(count))" }
}
