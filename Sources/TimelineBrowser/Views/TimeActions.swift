import TerminalScreen

/// What the list and the lanes have in common: search, filters, zoom, going to a date.
enum TimeActions {
    static let bindings: [Binding] = [
        Binding([.character("a")], .actors, "actors", "actors, to filter by", isOffered: true),
        Binding([.character("/")], .search, "search", "search as you type", isOffered: true),
        Binding([.character("f")], .filterPanel, "filter", "filter by status, dating, time", isOffered: true),
        Binding(
            [.character("+"), .character("=")], .zoomIn, "finer", "finer: years, months, weeks, days", isOffered: true),
        Binding([.character("-")], .zoomOut, "coarser", isOffered: true),
        Binding([.character("t")], .goToDate, "go to a date", isOffered: true),
        Binding([.character("i")], .articles, "articles", "articles, with their dates", isOffered: true),
        Binding([.character("<")], .fewerEvents, "fewer events, the most important"),
        Binding([.character(">")], .moreEvents, "more events"),
        Binding([.character("{")], .windowStart, "from the selected event on"),
        Binding([.character("}")], .windowEnd, "up to the selected event"),
        Binding([.character("n")], .nextHit, "next hit"),
        Binding([.character("N")], .previousHit, "previous hit"),
    ]

    static func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        switch action {
        case .actors:
            context.requestActorCounts()
            return .push(ActorsView(context))
        case .articles: return .push(ArticlesView(context))
        case .filterPanel: return .push(FilterPanel(context))
        case .search: return .push(PromptView.search(&context))
        case .goToDate: return .push(PromptView.goToDate())
        case .nextHit, .previousHit: selectHit(forward: action == .nextHit, &context)
        case .zoomIn: zoom(context.wantedZoom.finer, &context)
        case .zoomOut: zoom(context.wantedZoom.coarser, &context)
        case .fewerEvents, .moreEvents: changeDensity(fewer: action == .fewerEvents, &context)
        case .windowStart, .windowEnd: limitWindow(isStart: action == .windowStart, &context)
        case .close where context.search.isActive: context.endSearch()
        default: return .ignored
        }
        return .stay
    }

    private static func selectHit(forward: Bool, _ context: inout BrowserContext) {
        if !context.search.isActive {
            context.message = StatusMessage(text: "nothing is searched for; / starts a search")
        } else if !context.selectHit(forward: forward) {
            let words = context.search.words.text
            let isHidden = !context.search.hits.isEmpty
            context.message = StatusMessage(
                text: !context.search.isComplete
                    ? "still searching …"
                    : isHidden
                        ? "“\(words)” is found only where the filter hides it; \\ lifts it" : "“\(words)” is not found")
        }
    }

    /// One step fewer or more of 1, 2, 5, 10, 20 and so on, the most important first.
    private static func changeDensity(fewer: Bool, _ context: inout BrowserContext) {
        var filter = context.wantedFilter
        if fewer {
            // What passes may be fewer than were asked for.
            let shown = context.rows.count == 0 ? filter.top ?? 0 : context.rows.count
            guard let next = Density.step(below: min(filter.top ?? .max, max(shown, 1))) else {
                context.message = StatusMessage(text: "there are no fewer")
                return
            }
            filter.top = next
        } else {
            guard let top = filter.top else {
                context.message = StatusMessage(text: "all events are shown")
                return
            }
            let next = Density.step(above: top)
            // Where fewer pass than were asked for, all of them are there.
            filter.top = next >= context.index.eventCount || context.rows.count < top ? nil : next
        }
        context.apply(filter)
        context.message = StatusMessage(
            text: filter.top.map { "the \(counted($0, "most important event"))" } ?? "all events")
    }

    /// Takes the day of the selected event as the first or the last; the same again takes it away.
    private static func limitWindow(isStart: Bool, _ context: inout BrowserContext) {
        guard let event = context.selectedEvent, let period = context.index.event(event).dating.period else {
            context.message = StatusMessage(text: "the selected event has no date")
            return
        }
        var filter = context.wantedFilter
        if isStart {
            filter.from = filter.from == period.earliest ? nil : period.earliest
        } else {
            filter.to = filter.to == period.latest ? nil : period.latest
        }
        context.apply(filter)
        let day = isStart ? filter.from : filter.to
        context.message = StatusMessage(
            text: (isStart ? "from " : "to ") + (day.map(\.description) ?? (isStart ? "the beginning" : "the end")))
    }

    private static func zoom(_ zoom: TimeZoom?, _ context: inout BrowserContext) {
        guard let zoom else { return }
        context.apply(zoom)
        context.message = StatusMessage(text: "by \(zoom.name)")
    }
}
