import CivilTime
import TerminalScreen
import TimelineModel

/// A small form over the list: which statuses, which kinds of dating, from when to when.
struct FilterPanel: BrowserView {
    private enum Field: Hashable, Sendable {
        case status(EventStatus)
        case basis(Dating.Basis)
        case from, to
    }

    private static let fields: [Field] =
        EventStatus.allCases.map(Field.status) + Dating.Basis.allCases.map(Field.basis) + [.from, .to]

    private var statuses: Set<EventStatus>
    private var bases: Set<Dating.Basis>
    private var from: TextField
    private var to: TextField
    private var selection = 0
    private var top = 0
    private var complaint: String?

    let name = "Filter"
    let bindings = [
        Binding([.down, .tab, .character("j")], .next, "move", isOffered: true, hint: "↓ ↑"),
        Binding([.up, .backTab, .character("k")], .previous, "move up"),
        Binding([.character(" "), .character("x")], .toggle, "choose", isOffered: true),
        Binding([.enter], .open, "apply", isOffered: true),
        Binding([.escape, .character("q")], .back, "give up", isOffered: true),
        Binding([.home], .first, "first"), Binding([.end], .last, "last"),
    ]

    init(_ context: BrowserContext) {
        let filter = context.wantedFilter
        statuses = filter.statuses
        bases = filter.bases
        from = TextField(filter.from?.description ?? "")
        to = TextField(filter.to?.description ?? "")
    }

    func isOverlay(in context: BrowserContext) -> Bool { true }

    /// Only where a date is typed.
    var takesText: Bool { Self.fields[selection] == .from || Self.fields[selection] == .to }

    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition {
        switch key {
        case .character, .backspace, .control("u"), .control("w"):
            complaint = nil
            if Self.fields[selection] == .from { _ = from.type(key) } else { _ = to.type(key) }
            return .stay
        default: return .ignored
        }
    }

    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition {
        if Self.fields[selection] == .from { from.insert(text) }
        if Self.fields[selection] == .to { to.insert(text) }
        return .stay
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        switch action {
        case .next: selection = (selection + 1) % Self.fields.count
        case .previous: selection = (selection + Self.fields.count - 1) % Self.fields.count
        case .first: selection = 0
        case .last: selection = Self.fields.count - 1
        case .toggle: toggle()
        case .open: return apply(&context)
        default: return .ignored
        }
        return .stay
    }

    private mutating func toggle() {
        switch Self.fields[selection] {
        case .status(let status): statuses.formSymmetricDifference([status])
        case .basis(let basis): bases.formSymmetricDifference([basis])
        case .from, .to: break
        }
    }

    private mutating func apply(_ context: inout BrowserContext) -> Transition {
        var filter = context.wantedFilter
        filter.statuses = statuses
        filter.bases = bases
        filter.from = DateInput.firstDay(of: from.text)
        filter.to = DateInput.lastDay(of: to.text)
        if filter.from == nil, !from.text.isEmpty { return complain("from: “\(from.text)” is no date") }
        if filter.to == nil, !to.text.isEmpty { return complain("to: “\(to.text)” is no date") }
        context.apply(filter)
        return .pop
    }

    private mutating func complain(_ text: String) -> Transition {
        complaint = text
        return .stay
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        let box = box(context)
        guard box.contains(x: mouse.x, y: mouse.y) else { return .pop }
        let field = top + mouse.y - box.y - 1
        if Self.fields.indices.contains(field) {
            selection = field
            toggle()
        }
        return .stay
    }

    mutating func settle(_ context: inout BrowserContext) {
        let height = max(box(context).height - 2, 1)
        top = min(max(top, selection - height + 1), selection)
    }

    // MARK: Drawing

    private func box(_ context: BrowserContext) -> Rectangle {
        let width = min(46, context.width)
        let height = min(Self.fields.count + 2, max(context.height - 2, 3))
        return Rectangle(
            x: (context.width - width) / 2, y: max((context.height - height) / 2, 1), width: width, height: height)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let box = box(context)
        drawFrame(box, on: &frame)
        let columns = box.x + 1..<box.columns.upperBound - 1
        for row in 0..<box.height - 2 where top + row < Self.fields.count {
            let place = top + row
            let y = box.y + 1 + row
            let isSelected = place == selection
            if isSelected {
                frame.fill("▌", x: box.x + 1..<box.x + 2, y: y, style: Style(.marker, isSelected: true))
                frame.placeCursor(x: box.x + 1, y: y)
            }
            drawField(Self.fields[place], isSelected: isSelected, y: y, columns: columns, on: &frame)
        }
    }

    private func drawField(_ field: Field, isSelected: Bool, y: Int, columns: Range<Int>, on frame: inout Frame) {
        let x = columns.lowerBound + 2
        func draw(_ isChosen: Bool, _ text: String) {
            frame.write(
                "[\(isChosen ? "x" : " ")] \(text)", x: x, y: y, in: columns,
                style: Style(.plain, isSelected: isSelected))
        }
        switch field {
        case .status(let status): draw(statuses.contains(status), status.rawValue)
        case .basis(let basis): draw(bases.contains(basis), Self.explanation(of: basis))
        case .from: drawDate("from", from, isSelected: isSelected, x: x, y: y, columns: columns, on: &frame)
        case .to: drawDate("to", to, isSelected: isSelected, x: x, y: y, columns: columns, on: &frame)
        }
    }

    private func drawDate(
        _ label: String, _ field: TextField, isSelected: Bool, x: Int, y: Int, columns: Range<Int>,
        on frame: inout Frame
    ) {
        let padded = label + String(repeating: " ", count: 6 - label.count)
        let start = frame.write(padded, x: x, y: y, in: columns, style: Style(.plain, isSelected: isSelected))
        if isSelected {
            field.draw(on: &frame, x: start, y: y, end: columns.upperBound)
        } else {
            let text = field.text.isEmpty ? "any time" : field.text
            frame.write(text, x: start, y: y, in: columns, style: Style(field.text.isEmpty ? .dim : .date))
        }
    }

    private static func explanation(of basis: Dating.Basis) -> String {
        switch basis {
        case .stated: "date stated"
        case .inherited: "date from the sentence before"
        case .article: "date of the article"
        }
    }

    private func drawFrame(_ box: Rectangle, on frame: inout Frame) {
        frame.clear(box)
        let rule = Style(.rule)
        let (left, right) = (box.x, box.columns.upperBound - 1)
        for (y, first, last) in [(box.y, "╭", "╮"), (box.rows.upperBound - 1, "╰", "╯")] {
            frame.fill("─", x: left..<right, y: y, style: rule)
            frame.write(first, x: left, y: y, in: box.columns, style: rule)
            frame.write(last, x: right, y: y, in: box.columns, style: rule)
        }
        for y in box.y + 1..<max(box.rows.upperBound - 1, box.y + 1) {
            frame.fill("│", x: left..<left + 1, y: y, style: rule)
            frame.fill("│", x: right..<right + 1, y: y, style: rule)
        }
        frame.write(
            complaint.map { " \($0) " } ?? " filter ", x: left + 2, y: box.y, in: left + 2..<right,
            style: Style(complaint == nil ? .title : .warning))
    }

    func position(_ context: BrowserContext) -> String { "nothing chosen: all" }
}
