import ArticleReading
import CivilTime
import TerminalScreen
import TimelineModel

/// A whole article, one event's passage in it marked, those of other events faintly.
struct ArticleView: BrowserView {
    /// A passage of this article.
    struct Mark: Sendable, Hashable {
        var range: Range<Int>
        var event: Int
        /// Its place in `Event.passages`.
        var passage: Int
    }

    private var event: Int
    private var passage: Int
    private var article: Int
    private var marks: [Mark]
    private var layout: ArticleLayout
    private var top = 0
    /// The byte the reader was taken to: the passage, or a hit of the search.
    private var focus: Int
    /// Whether the next drawing must bring `focus` into sight.
    private var mustReveal = true
    private var typedWords = SearchWords.none
    /// Whether another article tells the event, too.
    private var isToldElsewhere = false

    let name = "Article"

    /// `nil` where the passage stands in no article.
    init?(event: Int, passage: Int, _ context: BrowserContext) {
        let passages = context.index.event(event).passages
        guard passages.indices.contains(passage),
            context.index.timeline.articles.indices.contains(passages[passage].article)
        else { return nil }
        self.event = event
        self.passage = passage
        article = passages[passage].article
        focus = passages[passage].range.lowerBound
        marks = Self.marks(in: article, context.index)
        layout = ArticleLayout(
            context.index.timeline.articles[article],
            width: ArticlePage(width: context.width, height: context.height).textWidth)
    }

    /// At the first event that the article tells; `nil` where it tells none.
    init?(article: Int, _ context: BrowserContext) {
        guard let event = context.index.events(toldBy: article).first.map(Int.init),
            let passage = context.index.event(event).passages.firstIndex(where: { $0.article == article })
        else { return nil }
        self.init(event: event, passage: passage, context)
    }

    private static func marks(in article: Int, _ index: TimelineIndex) -> [Mark] {
        var marks: [Mark] = []
        var previous: Int32 = -1
        for event in index.events(toldBy: article) where event != previous {
            previous = event
            let passages = index.timeline.events[Int(event)].passages
            for place in passages.indices where passages[place].article == article {
                marks.append(Mark(range: passages[place].range, event: Int(event), passage: place))
            }
        }
        return marks.sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.event) < ($1.range.lowerBound, $1.range.upperBound, $1.event)
        }
    }

    var bindings: [Binding] {
        [
            Binding([.character("n")], .nextHit, "next passage", isOffered: true),
            Binding([.character("N")], .previousHit, "previous passage or hit"),
            Binding(
                [.character("]")], .nextArticle, "next article", "same event, next article", isOffered: isToldElsewhere),
            Binding([.character("[")], .previousArticle, "same event, article before"),
            Binding([.character("e")], .edit, "edit", "edit the article at this line", isOffered: true),
            Binding([.character("o")], .openAddress, "open its address"),
            Binding([.character("/")], .search, "search", isOffered: true),
            Binding([.character("q"), .left, .character("h")], .close, "back", isOffered: true),
            Binding([.enter], .nextPage, "read on"),
        ] + CommonBindings.movement
    }

    // MARK: Answering

    mutating func perform(_ action: Action, _ context: inout BrowserContext) -> Transition {
        let page = ArticlePage(width: context.width, height: context.height)
        switch action {
        case .next, .scrollDown: top += 1
        case .previous, .scrollUp: top -= 1
        case .nextPage: top += max(page.text.height - 2, 1)
        case .previousPage: top -= max(page.text.height - 2, 1)
        case .first: top = 0
        case .last: top = layout.lines.count
        case .nextHit, .previousHit:
            let forward = action == .nextHit
            if context.search.isActive {
                goToHit(forward: forward, &context)
            } else {
                goToMark(forward: forward, &context)
            }
        case .nextArticle, .previousArticle: goToArticle(forward: action == .nextArticle, &context)
        case .edit: ArticleActions.edit(event: event, passage: passage, &context)
        case .openAddress: ArticleActions.open(article, &context)
        case .search: return .push(PromptView.search(&context))
        case .close where context.search.isActive: context.endSearch()
        default: return .ignored
        }
        return .stay
    }

    /// To the passage next to this one in the text, whatever event it tells.
    private mutating func goToMark(forward: Bool, _ context: inout BrowserContext) {
        guard let current = marks.firstIndex(where: { $0.event == event && $0.passage == passage }) else { return }
        let next = current + (forward ? 1 : -1)
        guard marks.indices.contains(next) else {
            context.message = StatusMessage(text: forward ? "no passage below this one" : "no passage above this one")
            return
        }
        (event, passage, focus) = (marks[next].event, marks[next].passage, marks[next].range.lowerBound)
        mustReveal = true
    }

    /// To this event in the next article that tells it, around the end.
    private mutating func goToArticle(forward: Bool, _ context: inout BrowserContext) {
        let passages = context.index.event(event).passages
        let step = forward ? 1 : passages.count - 1
        var place = passage
        for _ in passages.indices {
            place = (place + step) % passages.count
            if passages[place].article != article, let view = ArticleView(event: event, passage: place, context) {
                self = view
                return
            }
        }
        context.message = StatusMessage(text: "no other article tells this event")
    }

    private mutating func goToHit(forward: Bool, _ context: inout BrowserContext) {
        let text = context.index.timeline.articles[article].text
        let hits = context.search.words.ranges(in: text, 0..<text.count)
        guard let first = hits.first, let last = hits.last else {
            context.message = StatusMessage(text: "“\(context.search.words.text)” is not in this article")
            return
        }
        let hit =
            forward
            ? hits.first { $0.lowerBound > focus } ?? first : hits.last { $0.lowerBound < focus } ?? last
        focus = hit.lowerBound
        mustReveal = true
    }

    /// To the same passage of the article as it stands now, or the one of its event that is nearest to it.
    mutating func move(by change: TimelineChange) -> Bool {
        guard let newArticle = change.article(article), let newEvent = change.event(event) else { return false }
        let passages = change.new.event(newEvent).passages
        let own = passages.indices.filter { passages[$0].article == newArticle }
        let old = change.old.event(event).passages
        let start = old.indices.contains(passage) ? old[passage].range.lowerBound : focus
        guard
            let place = own.min(by: {
                abs(passages[$0].range.lowerBound - start) < abs(passages[$1].range.lowerBound - start)
            })
        else { return false }
        let moved = passages[place].range.lowerBound - start
        (event, passage, article) = (newEvent, place, newArticle)
        focus = passages[place].range.lowerBound
        let top = layout.lines.indices.contains(top) ? layout.lines[top].range.lowerBound : 0
        marks = Self.marks(in: article, change.new)
        layout = ArticleLayout(change.new.timeline.articles[article], width: layout.width)
        self.top = layout.line(of: max(top + moved, 0))
        return true
    }

    mutating func settle(_ context: inout BrowserContext) {
        isToldElsewhere = context.index.event(event).passages.contains { $0.article != article }
        let page = ArticlePage(width: context.width, height: context.height)
        if layout.width != page.textWidth {
            let offset = layout.lines.indices.contains(top) ? layout.lines[top].range.lowerBound : 0
            layout = ArticleLayout(context.index.timeline.articles[article], width: page.textWidth)
            top = layout.line(of: offset)
        }
        if context.search.isTyping, context.search.words != typedWords {
            typedWords = context.search.words
            revealFirstHit(context)
        }
        if mustReveal {
            mustReveal = false
            let line = layout.line(of: focus)
            let isInSight = line >= top + 1 && line < top + page.text.height - 3
            // A third from the top: what led there can be read, and what follows.
            if !isInSight { top = line - page.text.height / 3 }
        }
        top = max(min(top, layout.lines.count - page.text.height), 0)
    }

    private mutating func revealFirstHit(_ context: BrowserContext) {
        let text = context.index.timeline.articles[article].text
        let hits = context.search.words.ranges(in: text, 0..<text.count)
        if let hit = hits.first(where: { $0.lowerBound >= focus }) ?? hits.first {
            focus = hit.lowerBound
            mustReveal = true
        }
    }

    // MARK: Drawing

    func draw(on frame: inout Frame, _ context: BrowserContext) {
        let page = ArticlePage(width: context.width, height: context.height)
        let filter = FilterDescription(context.wantedFilter, context.index).text
        page.drawHead(on: &frame, context.index.timeline.articles[article], filter: filter, context.dateForm)
        page.drawFoot(on: &frame, context.index.event(event), context.dateForm)
        drawText(on: &frame, page, context)
        let line = layout.line(of: focus)
        let row = (top..<top + page.text.height).contains(line) ? line - top : 0
        frame.placeCursor(x: page.gutterX, y: page.text.y + row)
    }

    private func drawText(on frame: inout Frame, _ page: ArticlePage, _ context: BrowserContext) {
        let text = context.index.timeline.articles[article].text
        let chosen = context.index.event(event).passages[passage]
        let hits = context.search.isActive ? visibleHits(text, page, context) : []
        let visible = visibleMarks(page)
        for row in 0..<page.text.height where top + row < layout.lines.count {
            let line = layout.lines[top + row]
            let y = page.text.y + row
            let isChosen = chosen.range.overlaps(line.range)
            let others = visible.filter { $0.range.overlaps(line.range) && $0.range != chosen.range }
            if isChosen {
                frame.fill("▌", x: page.gutterX..<page.gutterX + 1, y: y, style: Style(.marker))
            } else if !others.isEmpty {
                frame.fill("│", x: page.gutterX..<page.gutterX + 1, y: y, style: Style(.otherPassage))
            }
            frame.write(text, in: line.range, x: page.text.x, y: y, columns: page.text.columns, ellipsis: false) {
                offset in
                Style(
                    Self.role(at: offset, kind: line.kind, chosen: chosen, others: others),
                    isMatch: hits.contains { $0.contains(offset) })
            }
        }
    }

    /// The passages that touch the lines on the screen.
    private func visibleMarks(_ page: ArticlePage) -> [Mark] {
        let lines = layout.lines.dropFirst(top).prefix(page.text.height)
        guard let first = lines.first, let last = lines.last else { return [] }
        return marks.filter {
            $0.range.lowerBound < last.range.upperBound && $0.range.upperBound > first.range.lowerBound
        }
    }

    private func visibleHits(_ text: [UInt8], _ page: ArticlePage, _ context: BrowserContext) -> [Range<Int>] {
        let lines = layout.lines.dropFirst(top).prefix(page.text.height)
        guard let first = lines.first, let last = lines.last else { return [] }
        return context.search.words.ranges(
            in: text, first.range.lowerBound..<max(last.range.upperBound, first.range.lowerBound))
    }

    private static func role(at offset: Int, kind: Block.Kind?, chosen: Passage, others: [Mark]) -> Role {
        if chosen.range.contains(offset) {
            if chosen.trigger.contains(offset) { return .trigger }
            if let expression = chosen.expression, expression.contains(offset) { return .date }
            return .passage
        }
        if others.contains(where: { $0.range.contains(offset) }) { return .otherPassage }
        switch kind {
        case .title, .heading: return .heading
        case .furniture, .byline, .dateline: return .dim
        default: return .plain
        }
    }

    func subject(_ context: BrowserContext) -> (event: Int, passage: Int)? { (event, passage) }

    func position(_ context: BrowserContext) -> String {
        guard let place = marks.firstIndex(where: { $0.event == event && $0.passage == passage }) else { return "" }
        return "passage \(grouped(place + 1)) of \(grouped(marks.count))"
    }
}
