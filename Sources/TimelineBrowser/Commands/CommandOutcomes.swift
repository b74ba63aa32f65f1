import TerminalScreen
import TimelineModel

extension Browser {
    /// Does what a command asks for.
    ///
    /// - Parameter index: The timeline that the command was given; `nil` where the outcome names nothing in it.
    mutating func accept(_ outcome: CommandOutcome, for index: TimelineIndex?) {
        if let index, index !== context.index, outcome.namesPlaces {
            context.message = StatusMessage(text: "the articles were read anew meanwhile; try again", isWarning: true)
            return
        }
        switch outcome {
        case .filter(let filter): context.apply(filter)
        case .event(let event): show(event: event)
        case .row(let event):
            returnToList()
            context.select(event: event)
        case .article(let article): show(article: article)
        case .actor(let actor): push(ActorView(actor: actor, context))
        case .articles: push(ArticlesView(context))
        case .actors:
            context.requestActorCounts()
            push(ActorsView(context))
        case .goTo(let day):
            returnToList()
            TimelineView.select(day: day.number, &context)
        case .zoom(let zoom):
            context.apply(zoom)
            context.message = StatusMessage(text: "by \(zoom.name)")
        case .saveScreen(let path): save(screenTo: path)
        case .text(let title, let text): push(TextView(title: title, text: text))
        case .help: push(help)
        case .quit: context.perform(.quit)
        case .done(let text): context.message = StatusMessage(text: text)
        case .failed(let text): context.message = StatusMessage(text: text, isWarning: true)
        }
        settle()
        rememberPlace()
    }

    private mutating func show(event: Int) {
        returnToList()
        context.select(event: event)
        guard context.selectedEvent == event else {
            context.message = StatusMessage(text: "the filter hides that event; \\ lifts it", isWarning: true)
            return
        }
        push(EventView(event: event))
    }

    /// At the first event it tells: an article is read by its passages.
    private mutating func show(article: Int) {
        guard let view = ArticleView(article: article, context) else {
            context.message = StatusMessage(text: "no event is told in that article", isWarning: true)
            return
        }
        push(view)
    }

    private mutating func save(screenTo path: String) {
        let frame = frame()
        let bytes = path.lowercased().hasSuffix(".svg") ? context.picture(of: frame) : Array(frame.plainText.utf8)
        context.perform(.save(path: path, bytes: bytes))
    }
}

extension CommandOutcome {
    /// Whether it names things by their numbers in a timeline.
    fileprivate var namesPlaces: Bool {
        switch self {
        case .filter, .event, .row, .article, .actor: true
        case .actors, .articles, .goTo, .zoom, .saveScreen, .text, .help, .quit, .done, .failed: false
        }
    }
}
