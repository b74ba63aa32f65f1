import ArticleReading
import CivilTime
import TimelineModel

/// One event for people: what, when and why then, who, and every passage that tells it.
public struct EventDetailText {
    private let timeline: Timeline
    private let event: Event

    public init(_ timeline: Timeline, event: Event) {
        self.timeline = timeline
        self.event = event
    }

    public func write(to output: ByteOutput, style: TextStyle) {
        output.writeLine(style.styled(event.headline.visible, .heading))
        writeDating(to: output, style)
        writeActors(to: output, style)
        writePassages(to: output, style)
    }

    private func writeDating(to output: ByteOutput, _ style: TextStyle) {
        var line = event.dating.period.label
        if let edtf = event.dating.period?.edtf, edtf != line { line += " (\(edtf))" }
        line += " · \(event.status.rawValue)"
        if let speaker = event.speaker {
            line += event.status == .claimed ? " by " : " · said by "
            line += timeline.actors[speaker].name.visible
        }
        output.writeLine("  " + line)
        write(event.dating.because, to: output, style)
        if !event.mergeBecause.isEmpty { write(event.mergeBecause, to: output, style) }
        output.writeLine(style.styled("  id \(event.id.visible)", .faint))
    }

    private func write(_ explanation: String, to output: ByteOutput, _ style: TextStyle) {
        var paragraph = StyledParagraph()
        paragraph.append(explanation)
        for line in paragraph.lines(style, indent: "  ") { output.writeLine(line) }
    }

    private func writeActors(to output: ByteOutput, _ style: TextStyle) {
        guard !event.actors.isEmpty else { return }
        output.writeLine()
        output.writeLine(style.styled("Actors", .heading))
        var columns = TextColumns([.init(limit: 40), .init()])
        columns.indent = "  "
        let rows = event.actors.map { index in
            let actor = timeline.actors[index]
            return [actor.name.visible, actor.kind.rawValue, actor.roles.joined(separator: ", ").visible]
        }
        for row in rows { columns.measure(row) }
        for row in rows { output.writeLine(columns.row(row)) }
    }

    private func writePassages(to output: ByteOutput, _ style: TextStyle) {
        output.writeLine()
        let articles = event.articleCount
        let title = "\(event.passages.count) \(event.passages.count == 1 ? "passage" : "passages")"
        let source = "\(articles) \(articles == 1 ? "article" : "articles")"
        output.writeLine(style.styled("\(title) in \(source)", .heading))
        for passage in event.passages {
            let article = timeline.articles[passage.article]
            var place = "  \(article.path.visible):\(passage.line) · paragraph \(passage.paragraph)"
            if let publisher = article.publisher { place += " · \(publisher.visible)" }
            output.writeLine(style.styled(place, .faint))
            for line in words(of: passage, in: article).lines(style, indent: "    ") { output.writeLine(line) }
        }
    }

    /// The passage's words, its trigger and date expression marked.
    private func words(of passage: Passage, in article: Article) -> StyledParagraph {
        var marks: [(range: Range<Int>, role: TextStyle.Role)] = [(passage.trigger, .trigger)]
        if let expression = passage.expression, !expression.overlaps(passage.trigger) {
            marks.append((expression, .expression))
        }
        marks.sort { $0.range.lowerBound < $1.range.lowerBound }
        var paragraph = StyledParagraph()
        var position = passage.range.lowerBound
        for mark in marks where passage.range.lowerBound <= mark.range.lowerBound {
            guard mark.range.upperBound <= passage.range.upperBound else { continue }
            paragraph.append(article.string(position..<mark.range.lowerBound))
            paragraph.append(article.string(mark.range), mark.role)
            position = mark.range.upperBound
        }
        paragraph.append(article.string(position..<passage.range.upperBound))
        return paragraph
    }
}
