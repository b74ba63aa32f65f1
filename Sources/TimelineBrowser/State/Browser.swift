import CivilTime
import TerminalScreen
import TimelineModel

/// The whole state of the browser: a stack of views over what they share.
///
/// It knows no terminal. Input comes in, effects come out, and `frame()` draws what it is without changing it.
struct Browser: Sendable {
    var context: BrowserContext
    private(set) var views: [any BrowserView]
    /// The action that waits for its letter: `m` or `'` was pressed.
    var awaitedLetter: Action?

    /// Smaller windows are told so.
    static let smallest = (width: 20, height: 5)

    init(_ options: BrowserOptions, width: Int, height: Int, today: CivilDay? = nil) {
        context = BrowserContext(options, width: max(width, 1), height: max(height, 1), today: today)
        views = [TimelineView()]
        context.tell(problems: context.settingsProblems)
        if options.startsWithLanes { views.append(LanesView(context)) }
    }

    // MARK: What happens

    mutating func handle(_ input: Input) {
        context.message = nil
        if case .key = input {} else { (context.count, awaitedLetter) = (nil, nil) }
        let transition: Transition
        switch input {
        case .key(let key): transition = handle(key)
        case .mouse(let mouse): transition = handle(mouse)
        case .paste(let text): transition = top { $0.paste(text, &$1) }
        }
        carryOut(transition)
        settle()
        rememberPlace()
    }

    /// A move of more than a screenful is a jump: there is a way back. What is being typed has not arrived yet.
    mutating func rememberPlace() {
        guard !current.takesText else { return }
        let rows = context.rows
        let event = context.selectedEvent
        var isFar = false
        if let event, let here = context.places.here, let start = rows.ordinal(of: here) {
            isFar = abs(rows.ordinal(atOrAfter: event) - start) > context.height
        }
        context.places.stand(on: event, isFar: isFar)
    }

    private mutating func handle(_ key: Key) -> Transition {
        if let action = awaitedLetter {
            awaitedLetter = nil
            return take(letter: key, for: action)
        }
        if current.takesText {
            let transition = top { $0.type(key, &$1) }
            if case .ignored = transition {} else { return transition }
        }
        if takeDigit(key) { return .stay }
        let count = context.count
        context.count = nil
        let bindings = context.keyboard.bindings(of: current)
        guard let binding = bindings.first(where: { $0.keys.contains(key) }) else { return .ignored }
        // Tab and Ctrl-I are one byte: right after going back it leads forward again.
        let isForward = key == .tab && current.followsSelection && context.places.canGoForward
        return perform(isForward ? .goForward : binding.action, count: count)
    }

    /// A number before a key: 12j. A zero begins none.
    private mutating func takeDigit(_ key: Key) -> Bool {
        guard !current.takesText, case .character(let character) = key, character.isASCII,
            let digit = character.wholeNumberValue, digit > 0 || context.count != nil
        else { return false }
        context.count = min((context.count ?? 0) * 10 + digit, 999_999_999)
        return true
    }

    /// Does it so many times, or goes to the row of that number; stops where there is something to say.
    private mutating func perform(_ action: Action, count: Int?) -> Transition {
        guard let count else { return performOnce(action) }
        if action == .first || action == .last, current.followsSelection {
            context.select(count - 1)
            return .stay
        }
        if action == .next || action == .previous, current is TimelineView {
            context.select(context.selection + (action == .next ? count : -count))
            return .stay
        }
        guard action.isRepeatable else { return performOnce(action) }
        for _ in 0..<min(count, Self.mostRepetitions) {
            let transition = performOnce(action)
            guard case .stay = transition, context.message == nil else { return transition }
        }
        return .stay
    }

    private static let mostRepetitions = 10_000

    private mutating func performOnce(_ action: Action) -> Transition {
        let transition = top { $0.perform(action, &$1) }
        guard case .ignored = transition else { return transition }
        return performOnPlaces(action) ?? perform(action)
    }

    /// Actions that mean the same wherever the view has no meaning of its own for them.
    private mutating func perform(_ action: Action) -> Transition {
        switch action {
        case .help: return .push(help)
        case .command: return .push(CommandView(.command))
        case .pipe:
            guard let subject = current.subject(context) else { return .stay }
            return .push(CommandView(.pipe(event: subject.event), text: context.pager))
        case .toggleFilters: context.message = StatusMessage(text: context.toggleFilter())
        case .redraw: context.perform(.redraw)
        case .suspend: context.perform(.suspend)
        case .quit: context.perform(.quit)
        case .close:
            if views.count > 1 { return .pop }
            context.perform(.quit)
        case .back:
            let transition = top { $0.perform(.close, &$1) }
            guard case .ignored = transition else { return transition }
            if views.count > 1 { return .pop }
            context.message = StatusMessage(text: "q quits")
        default: break
        }
        return .stay
    }

    /// The keys that work in the view on top.
    var help: HelpView {
        HelpView(viewName: current.name, bindings: context.keyboard.bindings(of: current), isASCII: context.isASCII)
    }

    private mutating func handle(_ mouse: Mouse) -> Transition {
        switch mouse.action {
        case .wheelDown, .wheelUp:
            let isDown = mouse.action == .wheelDown
            for _ in 0..<3 {
                var transition = top { $0.perform(isDown ? .scrollDown : .scrollUp, &$1) }
                // What does not scroll moves its selection.
                if case .ignored = transition { transition = top { $0.perform(isDown ? .next : .previous, &$1) } }
                guard case .stay = transition else { return transition }
            }
            return .stay
        case .press: return top { $0.click(mouse, &$1) }
        case .drag, .release: return top { $0.drag(mouse, &$1) }
        }
    }

    var current: any BrowserView { views[views.count - 1] }

    private mutating func top(
        _ body: (inout any BrowserView, inout BrowserContext) -> Transition
    ) -> Transition {
        body(&views[views.count - 1], &context)
    }

    private mutating func carryOut(_ transition: Transition) {
        switch transition {
        case .stay, .ignored: break
        case .push(let view): views.append(view)
        case .replace(let view):
            if views.count > 1 { views.removeLast() }
            views.append(view)
        case .pop: if views.count > 1 { views.removeLast() }
        case .popToRoot: returnToList()
        }
    }

    mutating func push(_ view: any BrowserView) { views.append(view) }

    /// Back to the list, from wherever the reader is.
    mutating func returnToList() { views = [views[0]] }

    mutating func resize(width: Int, height: Int) {
        context.width = max(width, 1)
        context.height = max(height, 1)
        settle()
    }

    /// Takes the timeline when it is read, and again when the folder changed.
    mutating func install(_ loaded: LoadedTimeline) {
        let areProblemsKnown = loaded.notes == context.readingProblems
        let change = context.install(loaded)
        if !areProblemsKnown {
            context.tell(problems: context.settingsProblems + context.readingProblems)
        } else if let change {
            context.message = StatusMessage(text: Self.outcome(of: change))
        }
        awaitedLetter = nil
        if let change {
            // A view goes on where its event, article or actor still is; what stood above one that ends ends, too.
            var kept = 0
            while kept < views.count, kept == 0 || views[kept].move(by: change) { kept += 1 }
            views.removeSubrange(kept...)
        }
        if views.count > 1 { context.requestActorCounts() }
        settle()
        // A jump may be the first thing the reader does.
        if context.places.here == nil { context.places.stand(on: context.selectedEvent, isFar: false) }
    }

    /// What reading again has led to: "read again: 2 events more".
    private static func outcome(of change: TimelineChange) -> String {
        let difference = change.new.eventCount - change.old.eventCount
        if difference == 0 { return "articles read again" }
        return "articles read again: \(counted(abs(difference), "event")) \(difference > 0 ? "more" : "fewer")"
    }

    /// The articles could not be read again: what was read before stays.
    mutating func showReadingFailed(_ error: any Error) {
        context.progress = nil
        show(warning: "\(error)")
    }

    mutating func accept(_ answer: Answer) {
        context.accept(answer)
        settle()
    }

    mutating func showProgress(_ progress: LoadProgress) { context.progress = progress }

    mutating func show(warning: String) { context.message = StatusMessage(text: warning, isWarning: true) }

    mutating func takeEffects() -> [Effect] { context.takeEffects() }

    mutating func settle() {
        for position in views.indices { views[position].settle(&context) }
    }

    // MARK: What is shown

    func frame() -> Frame {
        var frame = Frame(width: context.width, height: context.height)
        guard context.width >= Self.smallest.width, context.height >= Self.smallest.height else {
            drawTooSmall(on: &frame)
            return frame
        }
        let lowest = views.lastIndex { !$0.isOverlay(in: context) } ?? 0
        for view in views[lowest...] { view.draw(on: &frame, context) }
        if !current.ownsStatusLine {
            StatusLine.draw(on: &frame, context, view: current)
        }
        return frame
    }

    private func drawTooSmall(on frame: inout Frame) {
        let text = "needs \(Self.smallest.width)×\(Self.smallest.height)"
        frame.write(text, x: 0, y: 0, in: 0..<frame.width, style: Style(.warning))
        frame.placeCursor(x: 0, y: 0)
    }
}
