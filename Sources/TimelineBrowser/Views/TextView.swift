import TerminalScreen

/// Text to read: what a command printed.
struct TextView: BrowserView {
    private let title: String
    private let bytes: [UInt8]
    /// Byte ranges of the lines as they were printed.
    private let printed: [Range<Int>]
    private var lines: [Range<Int>] = []
    private var width = 0
    private var top = 0

    let name = "Text"

    init(title: String, text: String) {
        self.title = title
        bytes = Array(text.utf8)
        var printed: [Range<Int>] = []
        var start = 0
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            printed.append(start..<place)
            start = place + 1
        }
        if start < bytes.count { printed.append(start..<bytes.count) }
        self.printed = printed
    }

    var bindings: [Binding] {
        [
            Binding([.character("j"), .down, .enter], .next, "scroll", isOffered: true, hint: "j k"),
            Binding([.character("q"), .left, .character("h")], .close, "back", isOffered: true),
        ] + CommonBindings.movement
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let page = max(area(context).height - 1, 1)
        switch action {
        case .next, .scrollDown: top += 1
        case .previous, .scrollUp: top -= 1
        case .nextPage: top += page
        case .previousPage: top -= page
        case .first: top = 0
        case .last: top = lines.count
        default: return .ignored
        }
        return .stay
    }

    mutating func settle(_ context: inout BrowserContext) {
        let area = area(context)
        if area.width != width {
            width = area.width
            lines = printed.flatMap { line in
                line.isEmpty ? [line] : TextWrapping.lines(of: bytes, in: line, width: max(area.width, 1), limit: 200)
            }
        }
        top = max(min(top, lines.count - area.height), 0)
    }

    private func area(_ context: BrowserContext) -> Rectangle {
        let top = context.height >= 10 ? 2 : 1
        return Rectangle(x: 1, y: top, width: context.width - 2, height: context.height - top - 1)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let area = area(context)
        frame.write(title, x: 1, y: 0, in: 1..<frame.width - 1, style: Style(.title))
        if area.y == 2 { frame.fill("─", x: 0..<frame.width, y: 1, style: Style(.rule)) }
        for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
            frame.write(bytes, in: line, x: area.x, y: area.y + row, columns: area.columns) { _ in .plain }
        }
        frame.placeCursor(x: area.x, y: area.y)
    }

    func position(_ context: BrowserContext) -> String {
        let last = min(top + area(context).height, lines.count)
        return lines.isEmpty ? "" : "lines \(grouped(top + 1))–\(grouped(last)) of \(grouped(lines.count))"
    }
}
