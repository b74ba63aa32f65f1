import TerminalScreen

/// The last line: what just happened, or the keys that work here; at the right, where the reader stands.
enum StatusLine {
    static func draw(on frame: inout Frame, _ context: BrowserContext, view: any BrowserView) {
        let y = frame.height - 1
        frame.clear(Rectangle(x: 0, y: y, width: frame.width, height: 1))
        let typed = context.count.map { "\($0) · " } ?? ""
        let right = typed + (context.isLoading || context.progress != nil ? loading(context) : view.position(context))
        let rightWidth = right.columns
        let end = max(frame.width - rightWidth - 3, 0)
        if rightWidth + 2 <= frame.width {
            frame.write(
                right, x: frame.width - rightWidth - 1, y: y, in: 0..<frame.width, style: Style(.dim))
        }
        let columns = 1..<max(rightWidth == 0 ? frame.width - 1 : end, 1)
        if let message = context.message {
            frame.write(
                message.text, x: 1, y: y, in: columns, style: Style(message.isWarning ? .warning : .message))
            return
        }
        drawHints(on: &frame, context.keyboard.bindings(of: view), y: y, columns: columns, isASCII: context.isASCII)
    }

    private static func loading(_ context: BrowserContext) -> String {
        guard let progress = context.progress, progress.total > 0 else { return "reading …" }
        return "reading \(grouped(progress.done)) of \(grouped(progress.total))"
    }

    /// As many keys as fit; help always has the last place.
    private static func drawHints(
        on frame: inout Frame, _ bindings: [Binding], y: Int, columns: Range<Int>, isASCII: Bool
    ) {
        var offered: Set<Action> = []
        // In the help, its own key is the one that leads back.
        var hints = bindings.filter { $0.isOffered && offered.insert($0.action).inserted }
        func width(_ binding: Binding) -> Int { Self.keys(binding, isASCII).columns + 1 + binding.help.columns + 2 }
        while hints.count > 1, hints.reduce(-2, { $0 + width($1) }) > columns.count {
            hints.remove(at: hints.count - 2)
        }
        var x = columns.lowerBound
        for hint in hints where x + width(hint) - 2 <= columns.upperBound {
            x = frame.write(keys(hint, isASCII), x: x, y: y, in: columns, style: Style(.key)) + 1
            x = frame.write(hint.help, x: x, y: y, in: columns, style: Style(.hint)) + 2
        }
    }

    private static func keys(_ binding: Binding, _ isASCII: Bool) -> String {
        guard let hint = binding.hint, !isASCII || hint.allSatisfy(\.isASCII) else {
            return binding.keys.first.map { isASCII ? $0.plainName : $0.name } ?? ""
        }
        return hint
    }
}

/// "1,000,000".
func grouped(_ number: Int) -> String {
    let digits = String(abs(number))
    var text = ""
    for (position, digit) in digits.enumerated() {
        if position > 0, (digits.count - position) % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return number < 0 ? "-" + text : text
}

/// "1 event", "41 events".
func counted(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
}
