import TerminalScreen
import TimelineModel

/// A line to type a command in, at the place of the status line: `:` for commands of the program, `|` for a program that
/// takes the selected event.
struct CommandView: BrowserView {
    enum Purpose: Sendable, Hashable {
        case command
        /// The event that is sent.
        case pipe(event: Int)
    }

    private(set) var purpose: Purpose
    private var field: TextField
    /// The place in the history, counted from its end; 0 is the line being typed.
    private var recalled = 0
    private var draft = ""
    /// What Tab has found, and which of it stands in the line.
    private var completion = CommandCompletion.none
    private var offered: Int?

    init(_ purpose: Purpose, text: String = "") {
        self.purpose = purpose
        field = TextField(text)
    }

    var name: String { purpose == .command ? "Command" : "Send to a program" }

    var bindings: [Binding] {
        [
            Binding([.enter], .open, "do it"), Binding([.tab, .backTab], .toggle, "complete"),
            Binding([.up, .down], .previous, "earlier lines"), Binding([.escape], .close, "give up"),
        ]
    }

    var takesText: Bool { true }
    var ownsStatusLine: Bool { true }
    func isOverlay(in context: BrowserContext) -> Bool { true }

    // MARK: Typing

    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition {
        switch key {
        case .enter: return accept(&context)
        case .escape, .control("g"): return .pop
        case .backspace where field.text.isEmpty: return .pop
        case .tab, .backTab: complete(forward: key == .tab, &context)
        case .up, .control("p"): recall(1, context)
        case .down, .control("n"): recall(-1, context)
        case .control("c"), .control("z"), .control("l"): return .ignored
        default: if field.type(key) || field.move(key) { forgetCompletion() }
        }
        return .stay
    }

    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition {
        field.insert(text)
        forgetCompletion()
        return .stay
    }

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        switch action {
        case .quit, .suspend, .redraw: .ignored
        default: .stay
        }
    }

    private mutating func accept(_ context: inout BrowserContext) -> Transition {
        let line = field.text.split(separator: " ").joined(separator: " ")
        guard !line.isEmpty else { return .pop }
        context.remember(line: field.text, of: purpose.isCommand)
        switch purpose {
        case .command: context.carryOut(field.text)
        case .pipe(let event): context.perform(.pipe(event: event, command: field.text, context.index))
        }
        return .pop
    }

    // MARK: History

    private mutating func recall(_ step: Int, _ context: BrowserContext) {
        let lines = context.history(ofCommands: purpose.isCommand)
        let place = min(max(recalled + step, 0), lines.count)
        guard place != recalled else { return }
        if recalled == 0 { draft = field.text }
        recalled = place
        field.set(place == 0 ? draft : lines[lines.count - place])
        forgetCompletion()
    }

    // MARK: Completing

    private mutating func forgetCompletion() { (completion, offered) = (.none, nil) }

    /// The first Tab asks; what all candidates share is put in at once. The next ones go through them.
    private mutating func complete(forward: Bool, _ context: inout BrowserContext) {
        guard purpose == .command else { return }
        guard !completion.candidates.isEmpty else {
            context.requestCompletion(of: field.head)
            return
        }
        let count = completion.candidates.count
        let next = offered.map { ($0 + (forward ? 1 : count - 1)) % count } ?? (forward ? 0 : count - 1)
        offered = next
        field.replace(head: completion.candidate(next, in: field.head))
    }

    mutating func settle(_ context: inout BrowserContext) {
        guard let found = context.takeCompletion(of: field.head) else { return }
        if found.candidates.count == 1 {
            let word = found.candidate(0, in: field.head)
            field.replace(head: word.hasSuffix("/") || word.hasSuffix(" ") ? word : word + " ")
            return
        }
        if found.candidates.isEmpty { context.message = StatusMessage(text: "nothing to complete it with") }
        completion = found
        let common = found.commonStart
        if !common.isEmpty, found.kept + common.count > field.head.count {
            field.replace(head: field.head.prefix(found.kept) + common)
        }
    }

    mutating func move(by change: TimelineChange) -> Bool {
        guard case .pipe(let event) = purpose else { return true }
        guard let event = change.event(event) else { return false }
        purpose = .pipe(event: event)
        return true
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let y = frame.height - 1
        frame.clear(Rectangle(x: 0, y: y, width: frame.width, height: 1))
        if completion.candidates.count > 1 { drawCandidates(on: &frame, y: y - 1) }
        var end = frame.width - 1
        let note = context.message?.text ?? (field.text.isEmpty ? hint : "")
        let noteX = frame.width - note.columns - 1
        if !note.isEmpty, noteX > frame.width / 3 {
            frame.write(note, x: noteX, y: y, in: 0..<frame.width, style: Style(.dim))
            end = noteX - 1
        }
        let x = frame.write(purpose.isCommand ? ":" : "| ", x: 1, y: y, in: 0..<frame.width, style: Style(.key))
        field.draw(on: &frame, x: x, y: y, end: end)
    }

    private var hint: String { purpose.isCommand ? "Tab completes" : "a pager or command" }

    /// As many as fit beside the one that stands in the line.
    private func drawCandidates(on frame: inout Frame, y: Int) {
        frame.clear(Rectangle(x: 0, y: y, width: frame.width, height: 1))
        let words = completion.candidates
        var first = 0
        func width(_ range: Range<Int>) -> Int { range.reduce(0) { $0 + words[$1].columns + 2 } }
        while let offered, first < offered, width(first..<offered + 1) > frame.width - 4 { first += 1 }
        var x = 1
        for place in first..<words.count where x < frame.width - 1 {
            let style = place == offered ? Style(.strong, isMatch: true) : Style(.dim)
            x = frame.write(words[place], x: x, y: y, in: 1..<frame.width - 1, style: style) + 2
        }
    }
}

extension CommandView.Purpose {
    var isCommand: Bool { self == .command }
}

extension CommandCompletion {
    /// The line with a candidate in it.
    func candidate(_ place: Int, in head: String) -> String { String(head.prefix(kept)) + candidates[place] }
}
