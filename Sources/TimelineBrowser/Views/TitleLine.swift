import CivilTime
import TerminalScreen
import TimelineModel

/// The first line: what is browsed, how much of it, and every filter that is active.
enum TitleLine {
    static func draw(on frame: inout Frame, _ context: BrowserContext) {
        let width = frame.width
        let filter = FilterDescription(context.wantedFilter, context.index)
        let isFiltered = !filter.text.isEmpty
        let right = isFiltered ? filter.text : width >= 60 ? "all actors" : ""
        // Filters are never left out; a long list of them gets the larger part and is cut.
        let rightWidth = min(right.columns, isFiltered ? max(width * 3 / 5, width - 24) : width / 3)
        let rightStart = max(width - rightWidth - 1, 1)
        frame.write(
            right, x: rightStart, y: 0, in: rightStart..<max(width - 1, rightStart),
            style: Style(isFiltered ? .strong : .dim))

        let columns = 1..<max(rightStart - 2, 1)
        var x = 1
        if width >= 60 {
            x = frame.write("dateline", x: x, y: 0, in: columns, style: Style(.title)) + 2
        }
        x = frame.write(context.title, x: x, y: 0, in: columns, style: Style(.strong))
        let counts = counts(context)
        x = frame.write(counts.isEmpty ? "" : " · " + counts, x: x, y: 0, in: columns, style: Style(.dim))
        let span = span(context)
        let spanStart = min(max(x + 3, width / 2), columns.upperBound)
        if !span.isEmpty, spanStart + span.columns <= columns.upperBound {
            frame.write(span, x: spanStart, y: 0, in: columns, style: Style(.date))
        }
    }

    private static func counts(_ context: BrowserContext) -> String {
        guard !context.isLoading else { return "" }
        let all = context.index.eventCount
        let shown = context.rows.count
        let events = shown == all ? counted(all, "event") : "\(grouped(shown)) of \(counted(all, "event"))"
        guard context.width >= 60 else { return events }
        return "\(counted(context.index.timeline.articles.count, "article")) · \(events)"
    }

    /// "Apr 2025 – Mar 2026", the months in which something is told as past.
    private static func span(_ context: BrowserContext) -> String {
        guard let first = context.rows.stripDays.first, let last = context.rows.stripDays.last else { return "" }
        let end = min(last, max(context.index.cutDay, first))
        let (from, to) = (month(first), month(end))
        return from == to ? from : "\(from) – \(to)"
    }

    private static func month(_ day: Int32) -> String {
        let day = CivilDay(number: day)
        guard let period = CivilPeriod.month(day.month, of: day.year) else { return "\(day.year)" }
        return period.shortLabel(under: nil)
    }
}

/// A filter in words: "Maria Lopez + City Council · not Bob Hill · planned · from 2026-01-01".
struct FilterDescription {
    let text: String

    init(_ filter: EventFilter, _ index: TimelineIndex) {
        var parts: [String] = []
        let things = filter.things.compactMap { names in
            names.first(where: index.timeline.things.indices.contains).map { index.timeline.things[$0].name }
        }
        let named = filter.actors.map(index.actorName) + things
        if !named.isEmpty { parts.append(named.joined(separator: " + ")) }
        for actor in filter.excludedActors { parts.append("not " + index.actorName(actor)) }
        if !filter.search.isEmpty { parts.append("“\(filter.search)”") }
        parts += EventStatus.allCases.filter(filter.statuses.contains).map(\.rawValue)
        parts += Dating.Basis.allCases.filter(filter.bases.contains).map { "date \($0.rawValue)" }
        if let top = filter.top { parts.append("top \(grouped(top))") }
        if let from = filter.from { parts.append("from \(from)") }
        if let to = filter.to { parts.append("to \(to)") }
        text = parts.joined(separator: " · ")
    }
}
