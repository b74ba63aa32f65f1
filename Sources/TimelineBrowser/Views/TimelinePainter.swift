import CivilTime
import TerminalScreen
import TimelineModel

/// Draws the strip, the rules and the list. Only rows that are seen are looked at.
struct TimelinePainter {
    let layout: TimelineLayout
    let context: BrowserContext
    private let gaps: TimeGaps

    init(layout: TimelineLayout, context: BrowserContext) {
        self.layout = layout
        self.context = context
        gaps = TimeGaps(context)
    }

    /// - Parameter chosen: The days that are being chosen on the strip.
    func draw(on frame: inout Frame, top: Int, chosen: ClosedRange<Int32>? = nil, isFocused: Bool = true) {
        drawStrip(on: &frame, days: chosen)
        drawRules(on: &frame)
        let rows = context.rows
        guard rows.count > 0 else { return drawEmpty(on: &frame) }
        for line in 0..<layout.list.height {
            let y = layout.list.y + line
            switch rows.contents(of: top + line) {
            case .heading(let group): drawHeading(rows.groups[group], isFirst: true, y: y, on: &frame)
            case .event(let ordinal, let group):
                // Scrolled into the middle of a group, the list still says where it is.
                if line == 0, layout.list.height >= 2, case .event = rows.contents(of: top + 1) {
                    drawHeading(rows.groups[group], isFirst: false, y: y, on: &frame)
                } else {
                    drawEvent(ordinal, group: rows.groups[group], y: y, on: &frame, isFocused: isFocused)
                }
            case nil: break
            }
        }
        // Scrolled away, the selection waits beyond an edge: the cursor stands at that edge.
        if frame.cursor == nil, isFocused {
            let isAbove = rows.row(of: context.selection) < top
            frame.placeCursor(x: layout.markerX, y: isAbove ? layout.list.y : layout.list.y + layout.list.height - 1)
        }
    }

    private func drawEmpty(on frame: inout Frame) {
        let text: String
        if context.isLoading {
            text = "Reading the articles …"
        } else if context.filter.isEmpty {
            text = "No event was found."
        } else {
            text = "No event passes the filter. \\ lifts it."
        }
        frame.write(
            text, x: layout.dateX, y: layout.list.y + min(1, layout.list.height - 1), in: layout.list.columns,
            style: Style(.dim))
        frame.placeCursor(x: layout.dateX, y: layout.list.y)
    }

    private func drawHeading(_ group: RowIndex.Group, isFirst: Bool, y: Int, on frame: inout Frame) {
        let end = frame.write(
            group.unit.label, x: layout.markerX, y: y, in: layout.list.columns, style: Style(isFirst ? .heading : .dim))
        let note = isFirst ? gaps.note(before: Int(group.ordinal)) : "↑"
        if end + note.columns + 3 < layout.list.width {
            frame.write(note, x: end + (isFirst ? 2 : 1), y: y, in: layout.list.columns, style: Style(.rule))
        }
    }

    private func drawEvent(
        _ ordinal: Int, group: RowIndex.Group, y: Int, on frame: inout Frame, isFocused: Bool
    ) {
        let number = context.rows.event(at: ordinal)
        let event = context.index.event(number)
        let isSelected = ordinal == context.selection
        let columns = layout.list.columns
        if isSelected {
            frame.write("▌", x: layout.markerX, y: y, in: columns, style: Style(.marker, isSelected: true))
            if isFocused { frame.placeCursor(x: layout.markerX, y: y) }
        } else if ordinal > Int(group.ordinal) {
            // The first of a group has its heading to say so.
            let sign = gaps.isToday(before: ordinal) ? "»" : gaps.pause(before: ordinal) > 0 ? "⋮" : ""
            frame.write(sign, x: layout.markerX, y: y, in: columns, style: Style(.rule))
        }
        frame.write(
            DateColumn.label(event.dating.period, under: group.unit, form: context.dateForm), x: layout.dateX, y: y,
            in: columns.lowerBound..<layout.statusX,
            // What only stands at its article's date stands back.
            style: Style(event.dating.basis == .article ? .dim : .date, isSelected: isSelected))
        if let mark = event.status.mark {
            frame.write(
                mark, x: layout.statusX, y: y, in: columns, style: Style(event.status.role, isSelected: isSelected))
        }
        frame.write(
            event.headline, x: layout.headlineX, y: y,
            in: columns
                .lowerBound..<max(
                    columns.upperBound - layout.countWidth - (event.hasConflict ? 1 : 0), layout.headlineX + 1),
            style: Style(.plain, isSelected: isSelected), marking: context.search.words)
        if context.places.stars.contains(number) {
            frame.write(
                "★", x: columns.upperBound - 1, y: y, in: columns, style: Style(.marker, isSelected: isSelected))
        }
        if event.hasConflict {
            // Between headline and number: what the passages say differs.
            let x = columns.upperBound - layout.countWidth
            frame.write("!", x: x, y: y, in: columns, style: Style(.warning, isSelected: isSelected))
        }
        if layout.countWidth > 1 { drawCount(event, isSelected: isSelected, y: y, on: &frame) }
        if isSelected { frame.select(x: columns, y: y) }
    }

    /// How many articles tell it, where it is more than one.
    private func drawCount(_ event: Event, isSelected: Bool, y: Int, on frame: inout Frame) {
        guard event.passages.count > 1 else { return }
        let count = context.index.articleCount(of: event)
        guard count > 1 else { return }
        let text = grouped(count)
        let x = layout.list.columns.upperBound - 2 - text.columns
        frame.write(text, x: x, y: y, in: layout.list.columns, style: Style(.dim, isSelected: isSelected))
    }

    // MARK: Strip and rules

    private func drawStrip(on frame: inout Frame, days: ClosedRange<Int32>?) {
        guard let area = layout.strip else { return }
        let strip = TimeStrip(
            rows: context.rows, cutDay: context.index.cutDay, zoom: context.zoom, columns: area.columns)
        let chosen = context.selectedEvent.flatMap { strip.bin(holding: context.index.firstDays[$0]) }
        for label in strip.groupLabels {
            frame.write(label.text, x: label.x, y: area.y, in: area.columns, style: Style(.dim))
        }
        for x in strip.separators {
            frame.fill("│", x: x..<x + 1, y: area.y, style: Style(.rule))
            frame.fill("│", x: x..<x + 1, y: area.y + 1, style: Style(.rule))
        }
        for bin in strip.bins {
            let isChosen = days.map { $0.overlaps(bin.first...max(bin.end - 1, bin.first)) } ?? (bin == chosen)
            let isEmpty = bin.count == 0
            frame.write(
                bin.label, x: bin.x, y: area.y, in: area.columns, style: Style(isChosen ? .strong : .dim))
            frame.fill(
                strip.bar(bin), x: bin.x..<bin.x + 1, y: area.y + 1,
                style: Style(
                    isChosen ? .chosenBar : isEmpty ? .rule : bin.isPlanned ? .plannedBar : .bar,
                    isMatch: days != nil && isChosen))
        }
    }

    private func drawRules(on frame: inout Frame) {
        let separator = layout.detail.map { $0.x - 1 }
        if let ruleRow = layout.ruleRow {
            frame.fill("─", x: 0..<frame.width, y: ruleRow, style: Style(.rule))
            if let separator { frame.fill("┬", x: separator..<separator + 1, y: ruleRow, style: Style(.rule)) }
        }
        if let separator {
            for y in layout.list.rows { frame.fill("│", x: separator..<separator + 1, y: y, style: Style(.rule)) }
        }
    }
}

extension EventStatus {
    /// The sign beside a headline; none for what simply happened.
    var mark: String? {
        switch self {
        case .happened: nil
        case .planned: "○"
        case .claimed: "“"
        case .denied: "×"
        }
    }

    var role: Role {
        switch self {
        case .happened: .happened
        case .planned: .planned
        case .claimed: .claimed
        case .denied: .denied
        }
    }
}

extension Actor.Kind {
    var role: Role {
        switch self {
        case .person: .person
        case .organization: .organization
        case .group: .group
        case .place: .place
        }
    }
}
