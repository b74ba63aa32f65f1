import ArticleReading
import CivilTime
import TimelineModel

/// One event for people: what, when and why then, who, where its passages differ, and every passage that tells it.
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
        writeDifferences(to: output, style)
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
        let reasons = event.importanceReasons.prefix(3).joined(separator: ", ")
        let importance = Int((event.importance * 100).rounded())
        write("importance \(importance) of 100\(reasons.isEmpty ? "" : ": ")\(reasons)", to: output, style)
        output.writeLine(style.styled("  id \(event.id.visible)", .faint))
    }

    /// What each passage says where they do not say the same; nothing where they agree.
    private func writeDifferences(to output: ByteOutput, _ style: TextStyle) {
        guard event.hasConflict else { return }
        output.writeLine()
        output.writeLine(style.styled("Differences", .heading))
        var columns = TextColumns([.init()])
        columns.indent = "  "
        for difference in event.differences { columns.measure([difference.kind.rawValue]) }
        for difference in event.differences {
            output.writeLine(columns.row([difference.kind.rawValue, difference.because.visible]))
        }
    }

    /// How many tell it, and how many of them independently.
    private var tellers: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        var line = count(event.passages.count, "passage") + " in " + count(event.articleCount, "article")
        if event.publisherCount > 0 { line += " of " + count(event.publisherCount, "publisher") }
        let sources = event.sources
        if sources.count < event.articleCount {
            line += "; " + count(sources.count, "independent source")
            line += ", as some print the same text"
        }
        return line
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
        output.writeLine(style.styled(tellers, .heading))
        for passage in event.passages {
            let article = timeline.articles[passage.article]
            var place = "  \(article.path.visible):\(passage.line) · paragraph \(passage.paragraph)"
            if let publisher = article.publisher { place += " · \(publisher.visible)" }
            if passage.status != event.status { place += " · \(passage.status.rawValue)" }
            if let original = passage.original, event.passages.indices.contains(original) {
                place += " · same text as \(timeline.articles[event.passages[original].article].id.visible)"
            }
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
