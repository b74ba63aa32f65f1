import TerminalScreen

/// One event in full, its passages to choose from: beside the list where the window is wide, else over it.
struct EventView: BrowserView {
    private(set) var event: Int
    private(set) var passage = 0
    private var top = 0
    /// Above the first passage: the date, the because and the actors are in sight.
    private var isAtHead = true
    /// Whether the keys for the next passage and the next event lead anywhere.
    private var hasMorePassages = false
    private var hasMoreEvents = false

    let name = "Event"

    init(event: Int, passage: Int = 0) {
        self.event = event
        self.passage = passage
        isAtHead = passage == 0
    }

    var bindings: [Binding] {
        [
            Binding([.character("j"), .down, .control("n")], .next, "next passage", isOffered: hasMorePassages),
            Binding([.enter, .right, .character("l")], .open, "source", "the words in the article", isOffered: true),
            Binding([.character("]"), .character("J")], .nextArticle, "next event", isOffered: hasMoreEvents),
            Binding([.character("["), .character("K")], .previousArticle, "previous event"),
            Binding([.character("e")], .edit, "edit", "edit the article at this line"),
            Binding([.character("A")], .actorPage, "page of its actor", isOffered: true),
            Binding([.left, .character("h"), .tab], .close, "back", isOffered: true),
        ] + CommonBindings.movement
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let count = context.index.event(event).passages.count
        switch action {
        case .next where isAtHead && !isFirstPassageInSight(context): isAtHead = false
        case .next: passage += 1
        case .previous where passage == 0: isAtHead = true
        case .previous: passage -= 1
        case .nextPage: passage += 5
        case .previousPage: passage -= 5
        case .first: (passage, isAtHead) = (0, true)
        case .last: passage = count - 1
        case .nextArticle, .previousArticle:
            context.select(context.selection + (action == .nextArticle ? 1 : -1))
            guard let selected = context.selectedEvent else { return .pop }
            self = EventView(event: selected)
        case .open: return ArticleView(event: event, passage: passage, context).map { .push($0) } ?? .stay
        case .actorPage: return ActorView.page(ofActorIn: event, &context)
        case .edit: ArticleActions.edit(event: event, passage: passage, &context)
        default: return .ignored
        }
        passage = min(max(passage, 0), max(context.index.event(event).passages.count - 1, 0))
        if passage > 0 { isAtHead = false }
        return .stay
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        let area = area(context)
        guard area.contains(x: mouse.x, y: mouse.y) else { return .pop }
        let line = top + mouse.y - area.y
        guard let place = detail(context).passageLines.first(where: { $0.value.contains(line) })?.key else {
            return .stay
        }
        passage = place
        isAtHead = false
        return mouse.action == .press(clicks: 2) ? perform(.open, &context) : .stay
    }

    mutating func move(by change: TimelineChange) -> Bool {
        guard let event = change.event(event) else { return false }
        self.event = event
        passage = min(passage, max(change.new.event(event).passages.count - 1, 0))
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        // A filter may have taken the event away; the reader stays with it until going back.
        hasMorePassages = context.index.event(event).passages.count > 1 || !isFirstPassageInSight(context)
        hasMoreEvents = context.rows.count > 1
        let area = area(context)
        let detail = detail(context)
        guard let lines = detail.passageLines[passage] else { return }
        top = isAtHead ? 0 : min(max(top, lines.upperBound - area.height), lines.lowerBound)
        top = max(min(top, detail.lines.count - 1), 0)
    }

    private func isFirstPassageInSight(_ context: BrowserContext) -> Bool {
        guard let lines = detail(context).passageLines[0] else { return true }
        return lines.upperBound <= area(context).height
    }

    /// Beside the list, the list stays as it is.
    func isOverlay(in context: BrowserContext) -> Bool {
        TimelineLayout(width: context.width, height: context.height).detail != nil
    }

    private func area(_ context: BrowserContext) -> Rectangle {
        let layout = TimelineLayout(width: context.width, height: context.height)
        return layout.detail ?? Rectangle(x: 0, y: 1, width: context.width, height: context.height - 2)
    }

    private func detail(_ context: BrowserContext) -> EventDetail {
        let area = area(context)
        return EventDetail(
            event: event, context: context, width: area.width - 2, height: area.height, chosen: passage)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        if !isOverlay(in: context) { TitleLine.draw(on: &frame, context) }
        let area = area(context)
        frame.clear(area)
        if isOverlay(in: context) {
            for y in area.rows { frame.fill("│", x: area.x - 1..<area.x, y: y, style: Style(.rule)) }
        }
        let detail = detail(context)
        detail.draw(on: &frame, in: area, context, top: top)
        guard let lines = detail.passageLines[passage] else { return frame.placeCursor(x: area.x, y: area.y) }
        for line in lines where (top..<top + area.height).contains(line) {
            frame.fill(
                "▌", x: area.x + 1..<area.x + 2, y: area.y + line - top, style: Style(.marker, isSelected: true))
        }
        frame.placeCursor(x: area.x + 1, y: area.y + min(max(lines.lowerBound - top, 0), area.height - 1))
    }

    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)? { (event, passage) }

    func position(_ context: BrowserContext) -> String {
        "passage \(grouped(passage + 1)) of \(grouped(context.index.event(event).passages.count))"
    }
}
