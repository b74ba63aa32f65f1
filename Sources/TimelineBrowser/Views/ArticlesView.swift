import ArticleReading
import TerminalScreen
import TimelineModel

/// The articles by date, with how many events each tells: what was read, and what date each was given.
struct ArticlesView: BrowserView {
    /// Indices in the timeline's articles, by date.
    private var order: [Int32]
    /// As wide as the longest publisher's name takes; 0 where no publisher is known.
    private var publisherWidth: Int
    private var place = ListPlace()

    let name = "Articles"

    let bindings =
        [
            Binding([.character("j"), .down, .control("n")], .next, "move", "move down", isOffered: true, hint: "j k"),
            Binding([.enter, .right, .character("l")], .open, "read", "read the article", isOffered: true),
            Binding([.character("e")], .edit, "edit", "edit the article", isOffered: true),
            Binding([.character("o")], .openAddress, "open its address"),
            Binding([.character("q"), .left, .character("h"), .character("i")], .close, "back", isOffered: true),
        ] + CommonBindings.movement

    /// Stands at the article that tells the selected event first.
    init(_ context: BrowserContext) {
        order = Self.order(context.index)
        publisherWidth = Self.publisherWidth(context.index)
        guard let event = context.selectedEvent, let main = context.index.event(event).passages.first else { return }
        place.selection = order.firstIndex { Int($0) == main.article } ?? 0
    }

    /// By date, those without one last; so many that it would take long stay as they were read.
    private static func order(_ index: TimelineIndex) -> [Int32] {
        let articles = index.timeline.articles
        guard articles.count <= BrowserContext.inlineLimit else { return articles.indices.map(Int32.init) }
        let days = articles.map { $0.publication.period?.earliest.number ?? TimelineIndex.undated }
        return articles.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map(Int32.init)
    }

    private static func publisherWidth(_ index: TimelineIndex) -> Int {
        let articles = index.timeline.articles
        guard articles.count <= BrowserContext.inlineLimit else { return widestPublisher }
        return min(articles.reduce(0) { max($0, $1.publisher?.columns ?? 0) }, widestPublisher)
    }

    // MARK: Answering

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        if place.move(action, count: order.count, height: area(context).height) { return .stay }
        switch action {
        case .open: return open(&context)
        case .edit:
            guard let article = article(context) else { return .stay }
            ArticleActions.edit(article, line: 1, &context)
        case .openAddress: if let article = article(context) { ArticleActions.open(article, &context) }
        default: return .ignored
        }
        return .stay
    }

    private func article(_ context: BrowserContext) -> Int? {
        order.indices.contains(place.selection) ? Int(order[place.selection]) : nil
    }

    private func open(_ context: inout BrowserContext) -> Transition {
        guard let article = article(context) else { return .stay }
        if let view = ArticleView(article: article, context) { return .push(view) }
        context.message = StatusMessage(text: "no event is told in that article; e opens it in the editor")
        return .stay
    }

    mutating func click(_ mouse: Mouse, _ context: inout BrowserContext) -> Transition {
        guard place.select(at: mouse, in: area(context), count: order.count) else { return .stay }
        return mouse.action == .press(clicks: 2) ? open(&context) : .stay
    }

    /// No event is meant by a mark, a star or a copy made here.
    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)? { nil }

    mutating func move(by change: TimelineChange) -> Bool {
        let selected = order.indices.contains(place.selection) ? change.article(Int(order[place.selection])) : nil
        order = Self.order(change.new)
        publisherWidth = Self.publisherWidth(change.new)
        if let selected { place.selection = order.firstIndex { Int($0) == selected } ?? place.selection }
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        // It may have been opened before the articles were read.
        if order.count != context.index.timeline.articles.count {
            order = Self.order(context.index)
            publisherWidth = Self.publisherWidth(context.index)
        }
        place.settle(count: order.count, height: area(context).height)
    }

    // MARK: Drawing

    private func area(_ context: BrowserContext) -> Rectangle {
        let top = context.height >= 10 ? 2 : 1
        return Rectangle(x: 0, y: top, width: context.width, height: context.height - top - 1)
    }

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        TitleLine.draw(on: &frame, context)
        let area = area(context)
        if area.y == 2 { frame.fill("─", x: 0..<frame.width, y: 1, style: Style(.rule)) }
        for (row, y) in place.rows(count: order.count, in: area) { drawArticle(row, y: y, on: &frame, context) }
        if order.isEmpty {
            let text = context.isLoading ? "Reading the articles …" : "No article was read."
            frame.write(text, x: 3, y: area.y, in: area.columns, style: Style(.dim))
        }
        frame.placeCursor(x: 1, y: place.cursorLine(in: area))
    }

    /// In columns: "~29–31 Jan 2026", "10,001", a publisher's name.
    private static let (dateWidth, countWidth, widestPublisher) = (15, 6, 20)

    private func drawArticle(_ row: Int, y: Int, on frame: inout Frame, _ context: BrowserContext) {
        let number = Int(order[row])
        let article = context.index.timeline.articles[number]
        let isSelected = row == place.selection
        let columns = 0..<max(frame.width - 1, 0)
        func style(_ role: Role) -> Style { Style(role, isSelected: isSelected) }
        if isSelected { frame.fill("▌", x: 1..<2, y: y, style: style(.marker)) }
        var x = 3
        let date = context.dateForm.compactLabel(article.publication.period)
        frame.write(date, x: x, y: y, in: x..<min(x + Self.dateWidth, columns.upperBound), style: style(.date))
        x += Self.dateWidth + 1
        let count = grouped(context.index.events(toldBy: number).count)
        frame.write(count, x: x + Self.countWidth - count.columns, y: y, in: columns, style: style(.dim))
        x += Self.countWidth + 2
        if frame.width >= 80, publisherWidth > 0 {
            let end = x + publisherWidth
            frame.write(article.publisher ?? "", x: x, y: y, in: x..<end, style: style(.dim))
            x = end + 2
        }
        frame.write(article.title ?? article.id, x: x, y: y, in: columns, style: style(.strong))
        if isSelected { frame.select(x: 0..<frame.width, y: y) }
    }

    func position(_ context: BrowserContext) -> String {
        place.label(count: order.count)
    }
}
