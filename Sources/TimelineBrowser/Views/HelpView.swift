import TerminalScreen

/// The keys that work in the view below; typing narrows the list.
struct HelpView: BrowserView {
    private let viewName: String
    private let entries: [Entry]
    private var field = TextField()
    private var top = 0

    private struct Entry: Sendable {
        var keys: String
        /// Two or three words, and a whole line.
        var short: String
        var long: String
    }

    let name = "Help"
    let bindings = [
        Binding([.down], .next, "scroll", isOffered: true, hint: "↓ ↑"), Binding([.up], .previous, "scroll up"),
        Binding([.pageDown], .nextPage, "page down"), Binding([.pageUp], .previousPage, "page up"),
        Binding([.home], .first, "first"), Binding([.end], .last, "last"),
        Binding([.escape], .help, "back", isOffered: true),
    ]

    /// Signs that stand beside headlines.
    private static let signs = [
        "○ planned", "“ claimed", "× denied", "★ starred", "! articles differ", "⋮ month's gap", "» today",
        "3 articles",
    ]

    /// The signs in as many lines as they take in a window of a width, two at most.
    private static func legend(width: Int) -> [String] {
        var lines = [""]
        for sign in signs {
            let longer = lines[lines.count - 1].isEmpty ? sign : lines[lines.count - 1] + "  " + sign
            if longer.columns <= width || lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] = longer
            } else if lines.count < 2 {
                lines.append(sign)
            } else {
                break
            }
        }
        return lines
    }

    init(viewName: String, bindings: [Binding], isASCII: Bool = false) {
        self.viewName = viewName
        var merged: [Binding] = []
        for binding in bindings {
            // The same thing under several keys is one line; the first key to be bound wins.
            let free = binding.keys.filter { key in !merged.contains { $0.keys.contains(key) } }
            if let place = merged.firstIndex(where: { $0.action == binding.action }) {
                merged[place].keys += free
            } else if !free.isEmpty {
                merged.append(binding)
                merged[merged.count - 1].keys = free
            }
        }
        entries = merged.map { binding in
            Entry(
                keys: binding.keys.map { isASCII ? $0.plainName : $0.name }.joined(separator: " "),
                short: binding.help, long: binding.explanation ?? binding.help)
        }
    }

    var takesText: Bool { true }

    private var shown: [Entry] {
        let wanted = field.text.lowercased()
        return wanted.isEmpty
            ? entries : entries.filter { $0.long.lowercased().contains(wanted) || $0.keys.contains(field.text) }
    }

    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition {
        switch key {
        case .escape, .enter, .function(1), .character("?"): return .pop
        case .character("q") where field.text.isEmpty: return .pop
        case .character, .backspace, .control("u"), .control("w"):
            if field.type(key) { top = 0 }
            return .stay
        default: return .ignored
        }
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let page = max(context.height - 6, 1)
        switch action {
        case .next: top += 1
        case .previous: top -= 1
        case .nextPage: top += page
        case .previousPage: top -= page
        case .first: top = 0
        case .last: top = shown.count
        case .help: return .pop
        default: return .ignored
        }
        return .stay
    }

    mutating func settle(_ context: inout BrowserContext) {
        top = max(min(top, shown.count - area(context).height), 0)
    }

    private func area(_ context: BrowserContext) -> Rectangle {
        let top = context.height >= 10 ? 2 + Self.legend(width: context.width - 2).count : 1
        return Rectangle(x: 0, y: top, width: context.width, height: context.height - top - 1)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let columns = 1..<max(frame.width - 1, 1)
        frame.write("Keys in “\(viewName)”", x: 1, y: 0, in: columns, style: Style(.title))
        let area = area(context)
        if area.y >= 3 {
            for (line, signs) in Self.legend(width: context.width - 2).enumerated() {
                frame.write(signs, x: 1, y: 1 + line, in: columns, style: Style(.dim))
            }
            frame.fill("─", x: 0..<frame.width, y: area.y - 1, style: Style(.rule))
        }
        let keyWidth = min(shown.map(\.keys.columns).max() ?? 0, max(frame.width / 3, 8))
        for (line, entry) in shown.dropFirst(top).prefix(area.height).enumerated() {
            let y = area.y + line
            frame.write(entry.keys, x: 2, y: y, in: 0..<2 + keyWidth, style: Style(.key))
            let isLongFitting = 4 + keyWidth + entry.long.columns <= columns.upperBound
            frame.write(
                isLongFitting ? entry.long : entry.short, x: 4 + keyWidth, y: y, in: columns, style: Style(.plain))
        }
        if field.text.isEmpty {
            frame.placeCursor(x: 2, y: area.y)
        } else {
            let x = max(frame.width - field.text.columns - 3, frame.width / 2)
            frame.fill(" ", x: x - 1..<frame.width, y: 0, style: Style(.plain))
            field.draw(on: &frame, x: x, y: 0, end: frame.width)
        }
    }

    func position(_ context: BrowserContext) -> String { field.text.isEmpty ? "type to narrow" : "\(shown.count) keys" }
}
