import TerminalScreen

/// What the list and the lanes have in common: search, filters, zoom, going to a date.
enum TimeActions {
    static let bindings: [Binding] = [
        Binding([.character("a")], .actors, "actors", isOffered: true),
        Binding([.character("/")], .search, "search", isOffered: true),
        Binding([.character("f")], .filterPanel, "filter", isOffered: true),
        Binding([.character("+"), .character("=")], .zoomIn, "finer", isOffered: true),
        Binding([.character("-")], .zoomOut, "coarser", isOffered: true),
        Binding([.character("t")], .goToDate, "go to a date", isOffered: true),
        Binding([.character("n")], .nextHit, "next hit"),
        Binding([.character("N")], .previousHit, "previous hit"),
    ]

    static func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        switch action {
        case .actors:
            context.requestActorCounts()
            return .push(ActorsView(context))
        case .filterPanel: return .push(FilterPanel(context))
        case .search: return .push(PromptView.search(context))
        case .goToDate: return .push(PromptView.goToDate())
        case .nextHit, .previousHit: selectHit(forward: action == .nextHit, &context)
        case .zoomIn: zoom(context.wantedZoom.finer, &context)
        case .zoomOut: zoom(context.wantedZoom.coarser, &context)
        case .close where context.search.isActive: context.endSearch()
        default: return .ignored
        }
        return .stay
    }

    private static func selectHit(forward: Bool, _ context: inout BrowserContext) {
        if !context.search.isActive {
            context.message = StatusMessage(text: "nothing is searched for; / starts a search")
        } else if !context.selectHit(forward: forward) {
            context.message = StatusMessage(
                text: context.search.isComplete ? "“\(context.search.words.text)” is not found" : "still searching …")
        }
    }

    private static func zoom(_ zoom: TimeZoom?, _ context: inout BrowserContext) {
        guard let zoom else { return }
        context.apply(zoom)
        context.message = StatusMessage(text: "by \(zoom.name)")
    }
}
