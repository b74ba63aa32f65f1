import CivilTime
import TerminalScreen
import TimelineModel

/// Draws the axis of time, the lanes in sight, and the selected event below them.
struct LanesPainter {
    private let view: LanesView
    private let context: BrowserContext
    private let layout: LaneLayout

    init(view: LanesView, context: BrowserContext) {
        self.view = view
        self.context = context
        layout = LaneLayout(width: context.width, height: context.height)
    }

    func draw(on frame: inout Frame) {
        if let ruleRow = layout.ruleRow { frame.fill("─", x: 0..<frame.width, y: ruleRow, style: Style(.rule)) }
        guard !view.list.lanes.isEmpty else {
            let text =
                context.isLoading ? "Reading the articles …" : context.isCountingActors ? "Counting …" : "Nobody acts."
            frame.write(text, x: 1, y: layout.chart.y, in: 1..<frame.width, style: Style(.dim))
            return frame.placeCursor(x: 1, y: layout.chart.y)
        }
        drawAxis(on: &frame)
        for row in view.cells.indices { drawLane(row, on: &frame) }
        drawFoot(on: &frame)
    }

    // MARK: Time

    private func drawAxis(on frame: inout Frame) {
        let columns = layout.chart.columns
        frame.write(
            "by \(context.wantedZoom.name)", x: 1, y: layout.axisRow, in: layout.names.columns, style: Style(.dim))
        let unit = view.scale.unit
        var start = unit.start(of: CivilDay(number: view.scale.day(at: view.left)))
        var free = columns.lowerBound
        var isFirst = true
        while true {
            let x = columns.lowerBound + view.scale.column(of: start.number) - view.left
            guard x < columns.upperBound else { return }
            if x >= columns.lowerBound, let ruleRow = layout.ruleRow {
                frame.fill("┴", x: x..<x + 1, y: ruleRow, style: Style(.rule))
            }
            let label = Self.label(start, unit, isFirst: isFirst)
            let labelX = max(x, columns.lowerBound)
            let next = unit.next(after: start)
            // The rest of a month at the left edge leaves its place to the label of the next one.
            let nextX = columns.lowerBound + view.scale.column(of: next.number) - view.left
            if x < columns.lowerBound, labelX + label.columns >= nextX, next > start {
                start = next
                continue
            }
            if labelX >= free, labelX + label.columns <= columns.upperBound {
                let isYear = unit != .year && start.month == 1
                free =
                    frame.write(
                        label, x: labelX, y: layout.axisRow, in: columns, style: Style(isYear ? .strong : .dim)) + 1
            }
            isFirst = false
            guard next > start else { return }
            start = next
        }
    }

    /// "2026", "Feb", "19 Jan", "26"; the first says more, because nothing stands before it.
    private static func label(_ start: CivilDay, _ unit: StripUnit, isFirst: Bool) -> String {
        let month = CivilPeriod.month(start.month, of: start.year)
        switch unit {
        case .day where start.dayOfMonth > 1 && !isFirst: return "\(start.dayOfMonth)"
        case .week where !isFirst: return "\(start.dayOfMonth) \(month?.shortLabel(under: .year) ?? "")"
        case .day, .month, .week:
            if isFirst { return month?.shortLabel(under: nil) ?? "" }
            if unit == .month, start.month == 1 { return "\(start.year)" }
            return month?.shortLabel(under: .year) ?? ""
        default: return "\(start.year)"
        }
    }

    // MARK: Lanes

    private func drawLane(_ row: Int, on frame: inout Frame) {
        let lane = view.list.lanes[view.top + row]
        let y = layout.chart.y + row
        let isSelected = lane == view.lane
        drawName(lane, y: y, isSelected: isSelected, on: &frame)
        if isSelected {
            frame.fill("▌", x: 0..<1, y: y, style: Style(.marker, isSelected: true))
            frame.select(x: layout.names.columns, y: y)
            frame.placeCursor(x: 0, y: y)
        }
        if lane == .together, view.list.events(in: lane, context.index).isEmpty {
            frame.write("they never meet", x: layout.chart.x, y: y, in: layout.chart.columns, style: Style(.dim))
            return
        }
        let isHere = context.selectedEvent.map { view.list.holds($0, in: lane, context.index) } ?? false
        let chosen = isHere ? selectedColumns : nil
        let today = context.today.map { view.scale.column(of: $0.number) - view.left }
        let edge = view.scale.column(of: context.index.cutDay) - view.left + 1
        for (column, cell) in view.cells[row].cells.enumerated() {
            let isChosen = chosen?.contains(column) ?? false
            guard cell.mark != .empty || isChosen else {
                // What lies behind the line is planned; today has one of its own.
                if column == edge || column == today {
                    frame.fill("┊", x: layout.chart.x + column..<layout.chart.x + column + 1, y: y, style: Style(.rule))
                }
                continue
            }
            let mark = cell.mark == .empty ? .day : cell.mark
            frame.fill(
                Self.sign(mark), x: layout.chart.x + column..<layout.chart.x + column + 1, y: y,
                style: Style(
                    isChosen ? .chosenBar : mark.isPlanned ? .plannedBar : .bar, isMatch: isChosen && isSelected))
        }
        drawWayOut(of: view.cells[row], y: y, on: &frame)
        if isSelected, let first = chosen?.first(where: { layout.chart.width > $0 && $0 >= 0 }) {
            frame.placeCursor(x: layout.chart.x + first, y: y)
        }
    }

    /// Where a lane has nothing in the window, the dates of its nearest events on either side.
    private func drawWayOut(of cells: LaneCells, y: Int, on frame: inout Frame) {
        let columns = layout.chart.columns
        func label(_ event: Int) -> String { context.dateForm.label(context.index.event(event).dating.period) }
        var x = columns.lowerBound
        if let event = cells.earlier {
            x = frame.write("← " + label(event), x: x, y: y, in: columns, style: Style(.dim)) + 2
        }
        if let event = cells.later {
            let text = label(event) + " →"
            let start = columns.upperBound - text.columns
            if start >= x { frame.write(text, x: start, y: y, in: columns, style: Style(.dim)) }
        }
    }

    /// Columns of the chart that the selected event covers; they may lie beyond its edges.
    private var selectedColumns: ClosedRange<Int>? {
        guard let event = context.selectedEvent, context.index.firstDays[event] != TimelineIndex.undated else {
            return nil
        }
        let (first, last) = (context.index.firstDays[event], context.index.lastDays[event])
        let start = view.scale.column(of: first) - view.left
        return start...max(first == last ? start : view.scale.lastColumn(of: last) - view.left, start)
    }

    private static func sign(_ mark: LaneCells.Mark) -> Unicode.Scalar {
        switch mark {
        case .empty: " "
        case .plannedSpan: "╌"
        case .span: "━"
        case .plannedDay: "○"
        case .day: "•"
        case .days: "●"
        }
    }

    private func drawName(_ lane: LaneList.Lane, y: Int, isSelected: Bool, on frame: inout Frame) {
        var columns = layout.names.columns
        let name: String
        let role: Role
        switch lane {
        case .together: (name, role) = ("together", .strong)
        case .actor(let actor):
            guard context.index.timeline.actors.indices.contains(actor) else { return }
            (name, role) = (context.index.actorName(actor), context.index.timeline.actors[actor].kind.role)
            if layout.showsCounts, let count = view.list.count(of: actor) {
                let text = grouped(count)
                let x = columns.upperBound - text.columns
                frame.write(text, x: x, y: y, in: columns, style: Style(.dim, isSelected: isSelected))
                columns = columns.lowerBound..<x - 1
            }
        }
        if view.isChosen(lane) { frame.fill("✓", x: 1..<2, y: y, style: Style(.strong, isSelected: isSelected)) }
        frame.write(name, x: 2, y: y, in: columns, style: Style(role, isSelected: isSelected))
    }

    private func drawFoot(on frame: inout Frame) {
        guard let footRow = layout.footRow, let event = context.selectedEvent else { return }
        frame.write(
            StyledLine(summaryOf: context.index.event(event), context.dateForm), x: 1, y: footRow,
            in: 1..<max(frame.width - 1, 1))
    }
}

extension LaneCells.Mark {
    var isPlanned: Bool { self == .plannedSpan || self == .plannedDay }
}
