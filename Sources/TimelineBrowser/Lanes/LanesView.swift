import CivilTime
import TerminalScreen
import TimelineModel

/// Who was busy when: time from left to right, a lane for each actor.
struct LanesView: BrowserView {
    private(set) var list = LaneList()
    private var chosen: [Int]
    private(set) var lane = LaneList.Lane.together
    private(set) var top = 0
    /// The column of time at the left edge of the chart.
    private(set) var left = 0
    private(set) var scale = LaneScale(zoom: .months, days: nil, width: 1)
    /// The lanes in sight, from `top` on.
    private(set) var cells: [LaneCells] = []

    /// The filter under which the actors' events were counted last.
    private var countedFilter: EventFilter?
    /// What `list` and `cells` were made for.
    private var listKey: ListKey?
    private var chartKey: ChartKey?
    private var revealed: Revealed?

    private struct ListKey: Hashable {
        var chosen: [Int]
        var counts: Int
    }

    private struct ChartKey: Hashable {
        var list: ListKey?
        var rows: Int
        var scale: LaneScale
        var left: Int
        var top: Int
        var layout: LaneLayout
    }

    /// The window follows the selection when one of these changes; else it stays where it was scrolled to.
    private struct Revealed: Hashable {
        var event: Int?
        var scale: LaneScale
        var width: Int
    }

    let name = "Lanes"
    let followsSelection = true

    init(_ context: BrowserContext) {
        chosen = context.wantedFilter.actors
    }

    var bindings: [Binding] {
        [
            Binding([.character("j"), .down, .control("n")], .next, "lane", "next lane", isOffered: true, hint: "j k"),
            Binding(
                [.character("l"), .right], .later, "in time", "later event of the lane", isOffered: true, hint: "h l"),
            Binding([.enter], .open, "event", "event in full", isOffered: true),
            Binding(
                [.character(" "), .insert], .mark, "choose", "put the lane on top; two have one together",
                isOffered: true),
            Binding([.character("L")], .close, "list", "back to the list", isOffered: true),
            Binding([.character("h"), .left], .earlier, "earlier event of the lane"),
            Binding([.character("0")], .firstLane, "first lane"),
            Binding([.character("A")], .actorPage, "page of the actor"),
        ] + TimeActions.bindings + CommonBindings.movement
    }

    // MARK: Answering

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let page = max(LaneLayout(width: context.width, height: context.height).chart.height - 1, 1)
        switch action {
        case .next: moveLane(by: 1, &context)
        case .previous: moveLane(by: -1, &context)
        case .nextPage: moveLane(by: page, &context)
        case .previousPage: moveLane(by: -page, &context)
        case .firstLane: moveLane(by: -list.lanes.count, &context)
        case .later, .earlier:
            let event = list.event(
                in: lane, from: context.selectedEvent ?? 0, forward: action == .later, context)
            if let event { context.select(event: event) } else { tellEnd(action, &context) }
        case .first:
            if let event = list.event(in: lane, from: -1, forward: true, context) { context.select(event: event) }
        case .last:
            let event = list.event(in: lane, from: context.index.eventCount, forward: false, context)
            if let event { context.select(event: event) }
        case .open, .focusDetail: return context.selectedEvent.map { .push(EventView(event: $0)) } ?? .stay
        case .actorPage:
            guard case .actor(let actor) = lane else { return .stay }
            return .push(ActorView(actor: actor, context))
        case .mark:
            guard case .actor(let actor) = lane else { return .stay }
            if let place = chosen.firstIndex(of: actor) { chosen.remove(at: place) } else { chosen.append(actor) }
        default: return TimeActions.perform(action, &context)
        }
        return .stay
    }

    private func tellEnd(_ action: Action, _ context: inout BrowserContext) {
        context.message = StatusMessage(text: action == .later ? "nothing later in this lane" : "nothing earlier")
    }

    private mutating func moveLane(by distance: Int, _ context: inout BrowserContext) {
        guard !list.lanes.isEmpty else { return }
        let place = (list.place(of: lane) ?? 0) + distance
        lane = list.lanes[min(max(place, 0), list.lanes.count - 1)]
        if let current = context.selectedEvent, let event = list.event(in: lane, near: current, context) {
            context.select(event: event)
        }
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        let layout = LaneLayout(width: context.width, height: context.height)
        if mouse.y == layout.axisRow || mouse.y == layout.ruleRow {
            TimelineView.select(day: scale.day(at: left + mouse.x - layout.chart.x), &context)
            return .stay
        }
        let place = top + mouse.y - layout.chart.y
        guard layout.chart.rows.contains(mouse.y), list.lanes.indices.contains(place) else { return .stay }
        lane = list.lanes[place]
        if let event = cells[place - top].event(near: mouse.x - layout.chart.x) { context.select(event: event) }
        guard mouse.action == .press(clicks: 2) else { return .stay }
        return perform(.open, &context)
    }

    // MARK: After a change

    mutating func move(by change: TimelineChange) -> Bool {
        chosen = chosen.compactMap(change.actor)
        if case .actor(let actor) = lane { lane = change.actor(actor).map { .actor($0) } ?? .together }
        (countedFilter, listKey, chartKey) = (nil, nil, nil)
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        let layout = LaneLayout(width: context.width, height: context.height)
        if context.wantedFilter != countedFilter {
            countedFilter = context.wantedFilter
            context.requestActorCounts()
        }
        let key = ListKey(chosen: chosen, counts: context.actorCountsRevision)
        if key != listKey {
            listKey = key
            list = LaneList(chosen: chosen, context)
        }
        chooseLane(context)
        let place = list.place(of: lane) ?? 0
        top = min(max(top, place - layout.chart.height + 1), place)
        top = max(min(top, list.lanes.count - layout.chart.height), 0)
        reveal(layout, context)
        draftCells(layout, context)
    }

    /// A lane with the selected event: the one the reader is in, else the uppermost.
    private mutating func chooseLane(_ context: BrowserContext) {
        if let event = context.selectedEvent {
            if list.place(of: lane) != nil, list.holds(event, in: lane, context.index) { return }
            let places = context.index.event(event).actors.compactMap { list.place(of: .actor($0)) }
            if let place = places.min() {
                lane = list.lanes[place]
                return
            }
        }
        if list.place(of: lane) == nil, let first = list.lanes.first { lane = first }
    }

    private mutating func reveal(_ layout: LaneLayout, _ context: BrowserContext) {
        let days = context.rows.stripDays
        let range = days.first.flatMap { first in days.last.map { first...max($0, first) } }
        scale = LaneScale(zoom: context.zoom, days: range, width: layout.chart.width)
        let state = Revealed(event: context.selectedEvent, scale: scale, width: layout.chart.width)
        guard state != revealed, let range else { return }
        let isNewScale = revealed?.scale != scale || revealed?.width != state.width
        revealed = state
        let width = layout.chart.width
        let (start, end) = (scale.column(of: range.lowerBound), scale.lastColumn(of: range.upperBound))
        if end - start < width {
            left = start - 1 + min((width - (end - start)) / 2, 1)
            return
        }
        let day = context.selectedEvent.map { context.index.firstDays[$0] } ?? range.lowerBound
        guard day != TimelineIndex.undated else { return }
        let column = scale.column(of: day)
        let margin = min(width / 8, 6)
        if isNewScale || column < left + margin || column >= left + width - margin {
            left = column - width / 3
            left = max(min(left, end + 2 - width), min(start - 1, column))
        }
    }

    private mutating func draftCells(_ layout: LaneLayout, _ context: BrowserContext) {
        let key = ChartKey(
            list: listKey, rows: context.rowsRevision, scale: scale, left: left, top: top, layout: layout)
        guard key != chartKey else { return }
        chartKey = key
        cells = list.lanes.dropFirst(top).prefix(layout.chart.height).map { lane in
            LaneCells(
                events: list.events(in: lane, context.index), rows: context.rows, index: context.index, scale: scale,
                left: left, width: layout.chart.width)
        }
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        TitleLine.draw(on: &frame, context)
        LanesPainter(view: self, context: context).draw(on: &frame)
    }

    func isChosen(_ lane: LaneList.Lane) -> Bool {
        if case .actor(let actor) = lane { return chosen.contains(actor) }
        return false
    }

    func position(_ context: BrowserContext) -> String {
        guard context.rows.count > 0, let place = list.place(of: lane) else { return "" }
        return "lane \(grouped(place + 1)) of \(grouped(list.lanes.count))"
    }
}
