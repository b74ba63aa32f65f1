import CivilTime
import TerminalScreen

/// A line to type in, at the place of the status line.
struct PromptView: BrowserView {
    enum Purpose: Sendable { case search, date }

    let purpose: Purpose
    private var field = TextField()
    /// Where the search began: Esc goes back there.
    private var origin = 0
    private var complaint: String?

    private init(_ purpose: Purpose, origin: Int = 0) {
        self.purpose = purpose
        self.origin = origin
    }

    static func search(_ context: inout BrowserContext) -> PromptView {
        context.prepareSearch()
        return PromptView(.search, origin: context.selectedEvent ?? 0)
    }

    static func goToDate() -> PromptView { PromptView(.date) }

    var name: String { purpose == .search ? "Search" : "Go to a date" }

    var bindings: [Binding] {
        [
            Binding([.enter], .open, purpose == .search ? "keep the hits" : "go there"),
            Binding([.escape], .close, "give up"),
        ]
    }

    var takesText: Bool { true }
    var ownsStatusLine: Bool { true }
    func isOverlay(in context: BrowserContext) -> Bool { true }

    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition {
        switch key {
        case .enter: return accept(&context)
        case .escape, .control("g"): return cancel(&context)
        case .backspace where field.text.isEmpty: return cancel(&context)
        case .control("c"), .control("z"), .control("l"): return .ignored
        default:
            if field.type(key) { changed(&context) } else { _ = field.move(key) }
            return .stay
        }
    }

    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition {
        field.insert(text)
        changed(&context)
        return .stay
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        switch action {
        case .quit, .suspend, .redraw: .ignored
        default: .stay
        }
    }

    private mutating func changed(_ context: inout BrowserContext) {
        complaint = nil
        if purpose == .search {
            context.select(event: origin)
            context.start(search: field.text, from: origin)
        }
    }

    private mutating func accept(_ context: inout BrowserContext) -> Transition {
        switch purpose {
        case .search:
            context.setTyping(false)
            if let event = context.selectedEvent { context.select(event: event) }
            return .pop
        case .date:
            guard let day = DateInput.firstDay(of: field.text) else {
                complaint = "not a date; try 2026, 2026-01, 29 Jan 2026"
                return field.text.isEmpty ? .pop : .stay
            }
            TimelineView.select(day: day.number, &context)
            return .pop
        }
    }

    private func cancel(_ context: inout BrowserContext) -> Transition {
        if purpose == .search {
            context.endSearch()
            context.select(event: origin)
        }
        return .pop
    }

    mutating func move(by change: TimelineChange) -> Bool {
        origin = change.nearest(to: origin)
        return true
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let y = frame.height - 1
        frame.clear(Rectangle(x: 0, y: y, width: frame.width, height: 1))
        let right = complaint ?? note(context)
        let rightX = frame.width - right.columns - 1
        let label = purpose == .search ? "/" : "date: "
        var end = frame.width - 1
        if !right.isEmpty, rightX > frame.width / 3 {
            frame.write(
                right, x: rightX, y: y, in: 0..<frame.width, style: Style(complaint == nil ? .dim : .warning))
            end = rightX - 1
        }
        let x = frame.write(label, x: 1, y: y, in: 0..<frame.width, style: Style(.key))
        field.draw(on: &frame, x: x, y: y, end: end)
    }

    private func note(_ context: BrowserContext) -> String {
        guard purpose == .search else { return field.text.isEmpty ? "2026, 2026-01, 29 Jan 2026" : "" }
        guard context.search.isActive else { return "" }
        guard context.search.isComplete else {
            let found = context.passingHits
            return found == 0 ? "searching …" : "\(counted(found, "hit")) and more …"
        }
        guard !context.search.hits.isEmpty else { return "not found" }
        let hidden = context.search.hits.count - context.passingHits
        if context.passingHits == 0 { return "not among these; the filter hides \(counted(hidden, "hit"))" }
        return counted(context.passingHits, "hit") + (hidden > 0 ? ", \(grouped(hidden)) more behind the filter" : "")
    }
}
