import CivilTime
import TerminalScreen
import TimelineModel

/// The list of events under their headings, with the strip of time above it and the selected event beside it.
struct TimelineView: BrowserView {
    /// The first row of the list that is shown. Where it is an event, its heading stands in its place.
    private var top = 0
    /// The list was scrolled by itself, and stays where it is while nothing of this changes.
    private var scrolled: Scrolled?
    /// The stretch of time that is being chosen on the strip.
    private var drag: StripDrag?

    private struct Scrolled: Hashable {
        var selection: Int
        var rows: Int
        var width: Int
        var height: Int
    }

    let name = "Timeline"
    let followsSelection = true

    var bindings: [Binding] {
        [
            Binding([.character("j"), .down, .control("n")], .next, "move", "move down", isOffered: true, hint: "j k"),
            Binding([.enter], .open, "source", "the words in the article", isOffered: true),
        ] + TimeActions.bindings + [
            Binding([.character("L")], .lanes, "lanes", "lanes: who was busy when", isOffered: true),
            Binding([.tab, .right, .character("l")], .focusDetail, "event in full"),
            Binding([.character("A")], .actorPage, "page of its actor"),
        ] + CommonBindings.movement
    }

    // MARK: Answering

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let page = max(TimelineLayout(width: context.width, height: context.height).list.height - 2, 1)
        switch action {
        case .next: context.select(context.selection + 1)
        case .previous: context.select(context.selection - 1)
        case .nextPage: context.select(ordinal(rowsAway: page, context))
        case .previousPage: context.select(ordinal(rowsAway: -page, context))
        case .first: context.select(0)
        case .last: context.select(context.rows.count - 1)
        case .scrollDown, .scrollUp:
            top += action == .scrollDown ? 1 : -1
            scrolled = state(context)
        case .open: return open(context)
        case .focusDetail:
            guard let event = context.selectedEvent else { return .stay }
            return .push(EventView(event: event))
        case .lanes: return .push(LanesView(context))
        case .actorPage: return actorPage(&context)
        default: return TimeActions.perform(action, &context)
        }
        if action != .scrollDown, action != .scrollUp { scrolled = nil }
        return .stay
    }

    private func state(_ context: BrowserContext) -> Scrolled {
        Scrolled(
            selection: context.selection, rows: context.rowsRevision, width: context.width, height: context.height)
    }

    private func actorPage(_ context: inout BrowserContext) -> Transition {
        guard let event = context.selectedEvent else { return .stay }
        return ActorView.page(ofActorIn: event, &context)
    }

    /// To the words in the article where the event is seen already; to the event where there was no room for it.
    private func open(_ context: BrowserContext) -> Transition {
        guard let event = context.selectedEvent else { return .stay }
        let layout = TimelineLayout(width: context.width, height: context.height)
        if layout.detail == nil { return .push(EventView(event: event)) }
        return ArticleView(event: event, passage: 0, context).map { .push($0) } ?? .stay
    }

    /// The event so many rows of the list away, headings counted.
    private func ordinal(rowsAway distance: Int, _ context: BrowserContext) -> Int {
        let rows = context.rows
        guard rows.count > 0 else { return 0 }
        let row = min(max(rows.row(of: context.selection) + distance, 0), rows.rowCount - 1)
        switch rows.contents(of: row) {
        case .event(let ordinal, _): return ordinal
        case .heading(let group):
            let first = Int(rows.groups[group].ordinal)
            return distance > 0 ? first : max(first - 1, 0)
        case nil: return context.selection
        }
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        let layout = TimelineLayout(width: context.width, height: context.height)
        if let strip = layout.strip, strip.contains(x: mouse.x, y: mouse.y) {
            let times = TimeStrip(
                rows: context.rows, cutDay: context.index.cutDay, zoom: context.zoom, columns: strip.columns)
            if let bin = times.bin(at: mouse.x) {
                Self.select(day: bin.first, &context)
                drag = StripDrag(start: bin)
            }
            return .stay
        }
        if layout.list.contains(x: mouse.x, y: mouse.y) {
            guard case .event(let ordinal, _) = context.rows.contents(of: top + mouse.y - layout.list.y) else {
                return .stay
            }
            context.select(ordinal)
            return mouse.action == .press(clicks: 2) ? open(context) : .stay
        }
        if let detail = layout.detail, detail.contains(x: mouse.x, y: mouse.y), let event = context.selectedEvent {
            return .push(EventView(event: event))
        }
        return .stay
    }

    /// Moving with the button held chooses a stretch of the strip; letting go makes it the window of time.
    mutating func drag(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        guard var drag else { return .ignored }
        let layout = TimelineLayout(width: context.width, height: context.height)
        let times = layout.strip.map {
            TimeStrip(rows: context.rows, cutDay: context.index.cutDay, zoom: context.zoom, columns: $0.columns)
        }
        if let bin = times?.bin(at: mouse.x) { drag.move(to: bin) }
        if mouse.action == .drag {
            self.drag = drag
            context.message = StatusMessage(text: drag.label + "; let go to see only this")
            return .stay
        }
        self.drag = nil
        guard drag.isMoved else { return .stay }
        var filter = context.wantedFilter
        (filter.from, filter.to) = (drag.from, drag.to)
        context.apply(filter)
        context.message = StatusMessage(text: drag.label + "; \\ lifts it")
        return .stay
    }

    /// Selects the first event that starts on a day or later.
    static func select(day: Int32, _ context: inout BrowserContext) {
        let rows = context.rows
        let index = context.index
        context.select(RowIndex.partition(rows.count) { index.firstDays[rows.event(at: $0)] >= day })
    }

    // MARK: Scrolling

    mutating func settle(_ context: inout BrowserContext) {
        let rows = context.rows
        let height = TimelineLayout(width: context.width, height: context.height).list.height
        guard rows.count > 0 else {
            top = 0
            return
        }
        if scrolled != nil, scrolled == state(context) {
            top = max(min(top, rows.rowCount - height), 0)
            return
        }
        scrolled = nil
        let selected = rows.row(of: context.selection)
        // Two rows of what comes next stay in sight, where there is room for it.
        let margin = height >= 8 ? 2 : height >= 4 ? 1 : 0
        top = min(max(top, selected + margin - height + 1), max(rows.rowCount - height, 0))
        top = max(min(top, selected - margin - (height >= 2 ? 1 : 0)), 0)
        // The first event of a group shows its heading with it.
        if height >= 2, case .heading = rows.contents(of: selected - 1) { top = min(top, selected - 1) }
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let layout = TimelineLayout(width: context.width, height: context.height)
        TitleLine.draw(on: &frame, context)
        TimelinePainter(layout: layout, context: context).draw(on: &frame, top: top, chosen: drag?.days)
        if let detail = layout.detail, let event = context.selectedEvent {
            EventDetail(event: event, context: context, width: detail.width - 2, height: detail.height)
                .draw(on: &frame, in: detail, context)
        }
    }

    func position(_ context: BrowserContext) -> String {
        guard context.rows.count > 0 else { return "" }
        let place = "\(grouped(context.selection + 1)) of \(grouped(context.rows.count))"
        guard context.search.isActive else { return place }
        return (context.search.isComplete ? counted(context.passingHits, "hit") : "… hits") + " · " + place
    }
}
