import ArticleReading
import CivilTime
import TerminalScreen
import TimelineModel

/// Where the parts of an article stand in a window: what it is above, its text, the event of the marked passage below.
struct ArticlePage: Sendable {
    let text: Rectangle
    /// The column of the marks beside the text.
    let gutterX: Int
    private let infoRow: Int?
    private let ruleRow: Int?
    private let footRow: Int?
    private let width: Int

    /// Longer lines are hard to read.
    private static let measure = 88

    var textWidth: Int { text.width }

    init(width: Int, height: Int) {
        self.width = width
        infoRow = height >= 10 ? 1 : nil
        ruleRow = height >= 14 ? 2 : nil
        footRow = height >= 8 ? height - 2 : nil
        let top = height >= 14 ? 3 : height >= 10 ? 2 : 1
        let bottom = footRow ?? height - 1
        let textWidth = min(max(width - 4, 2), Self.measure)
        gutterX = max((width - textWidth - 4) / 2, 0) + (width >= 30 ? 1 : 0)
        text = Rectangle(x: gutterX + 2, y: top, width: textWidth, height: max(bottom - top, 1))
    }

    func drawHead(on frame: inout Frame, _ article: Article, filter: String, _ form: DateForm) {
        let columns = 1..<max(width - 1, 1)
        let title = article.title ?? article.id
        let filterWidth = min(filter.columns, width / 3)
        let filterX = width - 1 - filterWidth
        frame.write(
            title, x: 1, y: 0, in: 1..<max(filter.isEmpty ? width - 1 : filterX - 2, 1), style: Style(.title))
        frame.write(filter, x: filterX, y: 0, in: columns, style: Style(.strong))
        if let infoRow {
            var line = StyledLine()
            if let publisher = article.publisher {
                line.append(publisher, .strong)
                line.append(" · ", .dim)
            }
            line.append(form.label(article.publication.period), .date)
            line.append(" (\(article.publication.basis.rawValue)) · \(article.path)", .dim)
            frame.write(line, x: 1, y: infoRow, in: columns)
        }
        if let ruleRow { frame.fill("─", x: 0..<width, y: ruleRow, style: Style(.rule)) }
    }

    func drawFoot(on frame: inout Frame, _ event: Event, _ form: DateForm) {
        guard let footRow else { return }
        frame.write(StyledLine(summaryOf: event, form), x: 1, y: footRow, in: 1..<max(width - 1, 1))
    }
}

extension StyledLine {
    /// An event in one line: date, sign of its status, headline.
    init(summaryOf event: Event, _ form: DateForm) {
        self.init(form.label(event.dating.period), .date)
        append("  " + (event.status.mark.map { $0 + " " } ?? ""), event.status.role)
        append(event.headline, .strong)
    }

    /// The same as a row of a table: the date in a column of its own, shorter where it would not fit.
    init(rowOf event: Event, _ form: DateForm, dateColumns: Int) {
        var date = form.compactLabel(event.dating.period)
        if date.columns > dateColumns, let period = event.dating.period { date = period.shortLabel(under: nil) }
        self.init(date + String(repeating: " ", count: max(dateColumns - date.columns, 0)), .date)
        append(" " + (event.status.mark ?? " ") + " ", event.status.role)
        append(event.headline, .strong)
    }
}

/// What can be done with the file and the address behind an article.
enum ArticleActions {
    static func edit(event: Int, passage: Int, _ context: inout BrowserContext) {
        let passages = context.index.event(event).passages
        guard passages.indices.contains(passage) else { return }
        edit(passages[passage].article, line: passages[passage].line, &context)
    }

    static func edit(_ article: Int, line: Int, _ context: inout BrowserContext) {
        guard context.index.timeline.articles.indices.contains(article) else { return }
        let article = context.index.timeline.articles[article]
        guard article.path != "-", !article.path.isEmpty else {
            context.message = StatusMessage(
                text: "it came from standard input: there is no file to edit", isWarning: true)
            return
        }
        context.perform(.edit(path: article.path, line: line))
    }

    static func open(_ article: Int, _ context: inout BrowserContext) {
        let articles = context.index.timeline.articles
        guard articles.indices.contains(article), let address = articles[article].address else {
            context.message = StatusMessage(text: "the article's address is not known", isWarning: true)
            return
        }
        context.perform(.open(address: address))
    }
}
