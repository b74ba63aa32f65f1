import TerminalScreen

/// What a key does in a view, and what the help says about it.
struct Binding: Sendable {
    var keys: [Key]
    var action: Action
    /// Two or three words, for the status line and the help.
    var help: String
    /// What the help says where it has room for more than the status line.
    var explanation: String?
    /// Whether the status line offers it where there is room.
    var isOffered = false
    /// What the status line names instead of the first key: "j k" for both ways to move.
    var hint: String?

    init(
        _ keys: [Key], _ action: Action, _ help: String, _ explanation: String? = nil, isOffered: Bool = false,
        hint: String? = nil
    ) {
        self.keys = keys
        self.action = action
        self.help = help
        self.explanation = explanation
        self.isOffered = isOffered
        self.hint = hint
    }
}

/// Everything that can be asked for by a key. Views answer those that mean something in them.
enum Action: String, Sendable, CaseIterable {
    case next, previous, nextPage, previousPage, first, last
    case open, close, focusDetail
    case actors, articles, filterPanel, toggleFilters, goToDate, zoomIn, zoomOut
    case search, nextHit, previousHit
    case nextPassage, previousPassage, nextArticle, previousArticle, edit, openAddress
    case mark, exclude, toggle
    case setMark, goToMark, star, nextStar, goBack, goForward, copyPassage, copyEvent
    case lanes, earlier, later, firstLane
    case scrollDown, scrollUp, fewerEvents, moreEvents, actorPage
    case windowStart, windowEnd, liftWindow
    case command, pipe
    /// `close` leaves the program from the lowest view, `back` never does.
    case back, help, quit, suspend, redraw

    /// Whether a number before the key does it so many times.
    var isRepeatable: Bool {
        switch self {
        case .next, .previous, .nextPage, .previousPage, .nextHit, .previousHit, .nextPassage, .previousPassage,
            .nextArticle, .previousArticle, .earlier, .later, .nextStar, .goBack, .goForward, .scrollDown, .scrollUp,
            .fewerEvents, .moreEvents:
            true
        default: false
        }
    }
}

/// What becomes of the views after one has answered a key.
enum Transition: Sendable {
    /// The view has dealt with it.
    case stay
    /// The view has no use for it; the browser may have one.
    case ignored
    case push(any BrowserView)
    /// Back to the view below, which is as it was left.
    case pop
    /// To another view in place of this one.
    case replace(any BrowserView)
    /// To the list, leaving all views above it.
    case popToRoot
}

/// One thing the browser can show. A view is a value with these few operations; all else it needs is in the context.
protocol BrowserView: Sendable {
    /// For the help: "Timeline".
    var name: String { get }
    /// What keys do here, the most useful first.
    var bindings: [Binding] { get }
    /// Whether the view below shows through.
    func isOverlay(in context: BrowserContext) -> Bool
    /// Whether letters are text here, not commands.
    var takesText: Bool { get }
    /// Whether the view draws the last line itself.
    var ownsStatusLine: Bool { get }

    /// Whether the view shows the selected event, wherever that goes.
    var followsSelection: Bool { get }
    /// The event, and the place among its passages, that a mark, a star or a copy is made of.
    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)?

    /// Answers an action that a key stands for.
    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition
    /// Answers a key before it is looked up, in views that take text.
    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition
    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition
    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition
    /// Answers the mouse being moved with its button held, and let go.
    mutating func drag(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition
    /// Goes on in a timeline that took the place of the one it showed. Returns whether there is still something to show.
    mutating func move(by change: TimelineChange) -> Bool
    /// Called after anything changed, the window included: brings scroll positions back into range.
    mutating func settle(_ context: inout BrowserContext)
    /// Draws itself and places the cursor. The status line is drawn for it.
    func draw(on frame: inout Frame, _ context: BrowserContext)
    /// What stands at the right of the status line: "12 of 41".
    func position(_ context: BrowserContext) -> String
}

extension BrowserView {
    func isOverlay(in context: BrowserContext) -> Bool { false }
    var takesText: Bool { false }
    var ownsStatusLine: Bool { false }
    var followsSelection: Bool { false }
    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)? {
        context.selectedEvent.map { ($0, 0) }
    }
    mutating func type(_ key: Key, _ context: inout BrowserContext) -> Transition { .ignored }
    mutating func paste(_ text: String, _ context: inout BrowserContext) -> Transition { .ignored }
    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition { .ignored }
    mutating func drag(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition { .ignored }
    mutating func move(by change: TimelineChange) -> Bool { true }
    mutating func settle(_ context: inout BrowserContext) {}
    func position(_ context: BrowserContext) -> String { "" }
}

/// Keys that mean the same in every view that does not take text.
enum CommonBindings {
    static let movement: [Binding] = [
        Binding([.character("j"), .down, .control("n")], .next, "move down"),
        Binding([.character("k"), .up, .control("p")], .previous, "move up"),
        Binding([.pageDown, .character(" "), .control("f"), .control("d")], .nextPage, "page down"),
        Binding([.pageUp, .character("b"), .control("b"), .control("u")], .previousPage, "page up"),
        Binding([.control("e")], .scrollDown, "scroll down, the selection stays"),
        Binding([.control("y")], .scrollUp, "scroll up, the selection stays"),
        Binding([.character("g"), .home], .first, "first"),
        Binding([.character("G"), .end], .last, "last"),
    ]

    /// Where letters are text, only what no text holds works.
    static let withinText = everywhere.compactMap { binding in
        var binding = binding
        binding.keys.removeAll {
            if case .character(let letter) = $0 { letter != "?" && letter != "\\" } else { false }
        }
        return binding.keys.isEmpty ? nil : binding
    }

    static let everywhere: [Binding] = [
        Binding([.character("?"), .function(1)], .help, "help", isOffered: true),
        Binding([.character("\\")], .toggleFilters, "lift filters, put back"),
        Binding([.character("m")], .setMark, "mark with a letter"),
        Binding([.character("'")], .goToMark, "go to a mark; ' ' goes back"),
        Binding([.character("s")], .star, "star, take it away"),
        Binding([.character("S")], .nextStar, "next star"),
        Binding([.control("o")], .goBack, "back to where you were"),
        Binding([.alt("o")], .goForward, "forward again; so does Tab, right after"),
        Binding([.character("y")], .copyPassage, "copy the passage"),
        Binding([.character("Y")], .copyEvent, "copy the event as Markdown"),
        Binding([.character(":")], .command, "command; Tab completes"),
        Binding([.character("|")], .pipe, "send the event to a program"),
        Binding([.control("l")], .redraw, "draw anew"),
        Binding([.control("z")], .suspend, "suspend"),
        Binding([.character("q")], .close, "back; from the timeline, quit"),
        Binding([.escape], .back, "back"),
        Binding([.character("Q"), .control("c")], .quit, "quit"),
    ]
}
