import TerminalScreen
import TimelineModel

/// One actor's page: names and roles with the passages that state them, the actors it acts with, its events.
struct ActorView: BrowserView {
    private(set) var actor: Int
    /// The actors that `]` and `[` go through: those of the event from which the page was opened.
    private var siblings: [Int]
    private var selection = 0
    private var top = 0
    private var page: ActorPage?

    let name = "Actor"

    init(actor: Int, siblings: [Int] = [], _ context: BrowserContext) {
        self.actor = actor
        self.siblings = siblings
    }

    /// The page of the first actor of an event; `]` leads on to the others.
    static func page(ofActorIn event: Int, _ context: inout BrowserContext) -> Transition {
        let actors = context.index.event(event).actors.filter(context.index.timeline.actors.indices.contains)
        guard let first = actors.first else {
            context.message = StatusMessage(text: "nobody is known to act in this event")
            return .stay
        }
        return .push(ActorView(actor: first, siblings: actors, context))
    }

    var bindings: [Binding] {
        [
            Binding([.character("j"), .down, .control("n")], .next, "move", isOffered: true, hint: "j k"),
            Binding(
                [.enter, .right, .character("l")], .open, "open", "open; of another actor, filter by both",
                isOffered: true),
            Binding([.tab], .focusDetail, "next part", isOffered: true),
            Binding([.character("f")], .mark, "filter by this actor", isOffered: true),
            Binding([.character("]"), .character("J")], .nextArticle, "next actor of the event"),
            Binding([.character("["), .character("K")], .previousArticle, "previous actor of the event"),
            Binding([.character("q"), .left, .character("h")], .close, "back", isOffered: true),
        ] + CommonBindings.movement
    }

    // MARK: Answering

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let height = max(area(context).height - 2, 1)
        let count = page?.items.count ?? 0
        switch action {
        case .next: selection += 1
        case .previous: selection -= 1
        case .nextPage: selection += height
        case .previousPage: selection -= height
        case .first: selection = 0
        case .last: selection = count - 1
        case .focusDetail: selection = page?.startOfNextPart(after: selection) ?? 0
        case .mark: return filter(by: [actor], &context)
        case .nextArticle, .previousArticle: goToSibling(forward: action == .nextArticle)
        case .open: return open(&context)
        default: return .ignored
        }
        selection = max(min(selection, count - 1), 0)
        return .stay
    }

    private mutating func goToSibling(forward: Bool) {
        guard let place = siblings.firstIndex(of: actor) else { return }
        actor = siblings[(place + (forward ? 1 : siblings.count - 1)) % siblings.count]
        (page, selection, top) = (nil, 0, 0)
    }

    private func open(_ context: inout BrowserContext) -> Transition {
        guard let page, page.items.indices.contains(selection) else { return .stay }
        switch page.items[selection] {
        case .role(let place):
            guard let source = page.profile.roles[place].place else {
                context.message = StatusMessage(text: "no passage of its events states this role")
                return .stay
            }
            return ArticleView(event: source.event, passage: source.passage, context).map { .push($0) } ?? .stay
        case .companion(let place): return filter(by: [actor, page.profile.companions[place].actor], &context)
        case .event(let place): return .push(EventView(event: page.profile.events[place]))
        }
    }

    private func filter(by actors: [Int], _ context: inout BrowserContext) -> Transition {
        var filter = context.wantedFilter
        filter.actors = actors
        filter.excludedActors.removeAll(where: actors.contains)
        context.apply(filter)
        return .popToRoot
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        let area = area(context)
        guard area.contains(x: mouse.x, y: mouse.y), let item = page?.item(inRow: top + mouse.y - area.y) else {
            return .stay
        }
        selection = item
        return mouse.action == .press(clicks: 2) ? open(&context) : .stay
    }

    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)? {
        guard let page, page.items.indices.contains(selection) else { return nil }
        switch page.items[selection] {
        case .role(let place): return page.profile.roles[place].place
        case .companion: return nil
        case .event(let place): return (page.profile.events[place], 0)
        }
    }

    mutating func move(by change: TimelineChange) -> Bool {
        guard let actor = change.actor(actor) else { return false }
        self.actor = actor
        siblings = siblings.compactMap(change.actor)
        page = nil
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        if page?.profile.actor != actor || page?.index !== context.index {
            page = nil
            if let profile = context.profile, profile.actor == actor {
                page = ActorPage(profile, context.index)
            } else {
                context.requestProfile(of: actor)
                // A short timeline has answered already.
                page = context.profile.flatMap { $0.actor == actor ? ActorPage($0, context.index) : nil }
            }
        }
        guard let page else { return }
        selection = max(min(selection, page.items.count - 1), 0)
        let height = area(context).height
        guard let row = page.row(ofItem: selection) else {
            top = 0
            return
        }
        // The heading of a part is seen with its first row.
        let head = page.isFirstOfPart(selection) ? 1 : 0
        top = min(max(top, row - height + 1), max(row - head, 0))
        top = max(min(top, page.rowCount - height), 0)
    }

    // MARK: Drawing

    private func area(_ context: BrowserContext) -> Rectangle {
        let top = context.height >= 12 ? 4 : 1
        return Rectangle(x: 0, y: top, width: context.width, height: context.height - top - 1)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        guard context.index.timeline.actors.indices.contains(actor) else { return }
        let entry = context.index.timeline.actors[actor]
        let columns = 1..<max(frame.width - 1, 1)
        var line = StyledLine(entry.name, .title)
        line.append("  \(entry.kind.rawValue) · \(counted(entry.events.count, "event"))", .dim)
        frame.write(line, x: 1, y: 0, in: columns)
        let area = area(context)
        if area.y == 4 {
            let aliases = entry.aliases.prefix(8).joined(separator: ", ")
            frame.write(aliases.isEmpty ? "no other names" : "also " + aliases, x: 1, y: 1, in: columns, style: .plain)
            frame.write(entry.reasons.first ?? "", x: 1, y: 2, in: columns, style: Style(.dim))
            frame.fill("─", x: 0..<frame.width, y: 3, style: Style(.rule))
        }
        frame.placeCursor(x: 1, y: area.y)
        guard let page else {
            frame.write("Counting …", x: 3, y: area.y, in: columns, style: Style(.dim))
            return
        }
        for row in 0..<area.height where top + row < page.rowCount {
            page.draw(row: top + row, y: area.y + row, selection: selection, on: &frame, context)
        }
    }

    func position(_ context: BrowserContext) -> String {
        guard let page, !page.items.isEmpty else { return "" }
        return "\(grouped(selection + 1)) of \(grouped(page.items.count))"
    }
}
