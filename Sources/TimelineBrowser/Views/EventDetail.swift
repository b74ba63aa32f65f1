import ArticleReading
import TerminalScreen
import TimelineModel

/// Everything known of one event, as lines: beside the list, and in the view of the event.
struct EventDetail {
    private(set) var lines: [StyledLine] = []
    /// The lines of each passage that is laid out, by its place in `Event.passages`.
    private(set) var passageLines: [Int: Range<Int>] = [:]

    /// Passages farther from the chosen one than this are counted, not laid out.
    private static let reach = 40
    /// Of a passage this much is shown; the article has the rest.
    private static let longestPassage = 1200

    /// - Parameters:
    ///   - width: Columns for text.
    ///   - height: Rows that will be seen; more are laid out only where passages can be chosen.
    ///   - chosen: The passage the reader stands on, in the view of the event.
    init(event number: Int, context: BrowserContext, width: Int, height: Int, chosen: Int? = nil) {
        let width = max(width, 8)
        let event = context.index.event(number)
        addHead(event, context.dateForm, width: width)
        addDating(event, width: width)
        if context.wantedFilter.top != nil { addImportance(event, width: width) }
        addActors(event, context.index, width: width)
        addDifferences(event, context.index, width: width)
        addPassages(event, context.index, width: width, height: height, chosen: chosen)
    }

    // MARK: Laying out

    private mutating func addHead(_ event: Event, _ form: DateForm, width: Int) {
        let date = form.label(event.dating.period)
        let status = event.status.rawValue
        var line = StyledLine(date, .date)
        let gap = width - date.columns - status.columns
        if gap >= 2 {
            line.append(String(repeating: " ", count: gap), .plain)
            line.append(status, event.status.role)
            lines.append(line)
        } else {
            add(date, .date, width: width)
            add(status, event.status.role, width: width)
        }
        add(event.headline, .strong, width: width, limit: 12)
        lines.append(StyledLine())
    }

    private mutating func addDating(_ event: Event, width: Int) {
        let because = event.dating.because
        // A because that starts with the words of the article reads on from here.
        let opening =
            because.isEmpty
            ? "date: \(event.dating.basis.rawValue)" : because.hasPrefix("“") ? "dated by " + because : because
        add(opening, .dim, width: width, limit: 8)
        lines.append(StyledLine())
    }

    /// Why the event is among those that are left where only the most important are shown.
    private mutating func addImportance(_ event: Event, width: Int) {
        let reasons = event.importanceReasons.joined(separator: ", ")
        let share = Int((event.importance * 100).rounded())
        add("importance \(share) of 100" + (reasons.isEmpty ? "" : ": " + reasons), .dim, width: width, limit: 4)
        lines.append(StyledLine())
    }

    private mutating func addActors(_ event: Event, _ index: TimelineIndex, width: Int) {
        guard !event.actors.isEmpty || event.speaker != nil else { return }
        if !event.actors.isEmpty { addNames("actors", event.actors, index, width: width) }
        if let speaker = event.speaker { addNames("said by", [speaker], index, width: width) }
        lines.append(StyledLine())
    }

    /// Names after a label, parted by dots, with the first role of each; a name is not cut where it fits in a line.
    private mutating func addNames(_ label: String, _ actors: [Int], _ index: TimelineIndex, width: Int) {
        var line = StyledLine(label, .dim)
        line.append("  ", .plain)
        let indent = String(repeating: " ", count: min(label.columns + 2, width / 3))
        var isFirst = true
        for actor in actors.prefix(60) where index.timeline.actors.indices.contains(actor) {
            let entry = index.timeline.actors[actor]
            let role = entry.roles.first.map { " (\($0))" } ?? ""
            let needed = entry.name.columns + role.columns + (isFirst ? 0 : 3)
            if !isFirst, line.columns + needed > width {
                lines.append(line)
                line = StyledLine(indent, .plain)
                isFirst = true
            }
            if !isFirst { line.append(" · ", .dim) }
            line.append(entry.name, entry.kind.role)
            line.append(role, .dim)
            isFirst = false
        }
        if actors.count > 60 { line.append(" … \(grouped(actors.count - 60)) more", .dim) }
        lines.append(line)
    }

    /// Where the passages do not say the same: the words of each, and the article in which they stand.
    private mutating func addDifferences(_ event: Event, _ index: TimelineIndex, width: Int) {
        guard event.hasConflict else { return }
        add("the articles differ", .warning, width: width)
        for difference in event.differences.prefix(Self.mostDifferences) {
            add("! " + difference.kind.label, .warning, width: width)
            for statement in difference.statements.prefix(Self.mostDifferences)
            where event.passages.indices.contains(statement.passage) {
                let article = event.passages[statement.passage].article
                guard index.timeline.articles.indices.contains(article) else { continue }
                let source = index.timeline.articles[article].publisher ?? index.timeline.articles[article].id
                var line = StyledLine("    “\(statement.words)”", .strong)
                line.append("  \(source) ¶\(event.passages[statement.passage].paragraph)", .dim)
                lines.append(line)
            }
        }
        lines.append(StyledLine())
    }

    private static let mostDifferences = 20

    private mutating func addPassages(
        _ event: Event, _ index: TimelineIndex, width: Int, height: Int, chosen: Int?
    ) {
        add(counted(index.articleCount(of: event), "article"), .heading, width: width)
        if !event.mergeBecause.isEmpty {
            add("one event: " + event.mergeBecause, .dim, width: width, limit: 4)
        }
        let middle = chosen ?? 0
        let range = max(middle - Self.reach, 0)..<min(middle + Self.reach + 1, event.passages.count)
        guard range.lowerBound < range.upperBound else { return }
        if range.lowerBound > 0 { lines.append(StyledLine("… \(grouped(range.lowerBound)) before", .dim)) }
        for place in range {
            if chosen == nil, lines.count > height { return }
            let start = lines.count
            addPassage(
                event.passages[place], note: note(on: event.passages[place], of: event, index), index, width: width)
            passageLines[place] = start..<lines.count
        }
        let rest = event.passages.count - range.upperBound
        if rest > 0 { lines.append(StyledLine("… \(grouped(rest)) more", .dim)) }
    }

    /// What sets a passage apart from its event: another status, or words that another article has printed, too.
    private func note(on passage: Passage, of event: Event, _ index: TimelineIndex) -> (text: String, role: Role)? {
        if let original = passage.original, event.passages.indices.contains(original),
            index.timeline.articles.indices.contains(event.passages[original].article)
        {
            let article = index.timeline.articles[event.passages[original].article]
            return ("same words as \(article.publisher ?? article.id)", .dim)
        }
        let differs = event.passages.contains { $0.status != event.status }
        guard differs else { return nil }
        return ((passage.status.mark.map { $0 + " " } ?? "") + passage.status.rawValue, passage.status.role)
    }

    /// Where it stands, then its words.
    private mutating func addPassage(
        _ passage: Passage, note: (text: String, role: Role)?, _ index: TimelineIndex, width: Int
    ) {
        guard index.timeline.articles.indices.contains(passage.article) else { return }
        let article = index.timeline.articles[passage.article]
        var line = StyledLine("  ", .plain)
        // Who published it and under which title; the file's name only where neither is known.
        if let publisher = article.publisher {
            line.append(publisher, .plain)
            line.append("  ¶\(passage.paragraph)", .dim)
            if let note { line.append("  " + note.text, note.role) }
            if let title = article.title { line.append("  " + title, .dim) }
        } else {
            // A title may be cut; the place in the article is not.
            line.append("¶\(passage.paragraph)  ", .dim)
            if let note { line.append(note.text + "  ", note.role) }
            line.append(article.title ?? article.id, .plain)
        }
        lines.append(line)
        let range = passage.range.clamped(to: 0..<article.text.count)
        let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestPassage)
        for part in TextWrapping.lines(of: article.text, in: shown, width: width - 4, limit: 24) {
            var line = StyledLine("    ", .plain)
            let trigger = passage.trigger.clamped(to: part)
            let expression = (passage.expression ?? 0..<0).clamped(to: part)
            for (range, role) in Self.pieces(of: part, trigger: trigger, expression: expression) {
                line.append(article.string(range), role)
            }
            lines.append(line)
        }
        if shown.upperBound < range.upperBound { lines.append(StyledLine("    …", .dim)) }
    }

    /// A line cut where a marked word starts or ends.
    private static func pieces(
        of part: Range<Int>, trigger: Range<Int>, expression: Range<Int>
    ) -> [(Range<Int>, Role)] {
        var bounds = [part.lowerBound, part.upperBound]
        for range in [trigger, expression] where !range.isEmpty { bounds += [range.lowerBound, range.upperBound] }
        bounds.sort()
        return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { start, end in
            let role: Role = trigger.contains(start) ? .trigger : expression.contains(start) ? .date : .plain
            return (start..<end, role)
        }
    }

    private mutating func add(_ text: String, _ role: Role, width: Int, limit: Int = 6) {
        let wrapped = TextWrapping.lines(of: text, width: width, limit: limit)
        lines += wrapped.map { StyledLine($0, role) }
    }

    // MARK: Drawing

    /// Draws the lines from `top` on, one column in from the left edge.
    func draw(on frame: inout Frame, in area: Rectangle, _ context: BrowserContext, top: Int = 0) {
        for line in 0..<area.height where top + line < lines.count {
            frame.write(
                lines[top + line], x: area.x + 1, y: area.y + line, in: area.x..<area.columns.upperBound - 1,
                marking: context.search.words)
        }
    }
}

extension EventDifference.Kind {
    /// What the articles differ on.
    var label: String {
        switch self {
        case .number: "how many"
        case .date: "when"
        case .role: "who did it to whom"
        case .speaker: "who said it"
        case .status: "whether it happened"
        }
    }
}
