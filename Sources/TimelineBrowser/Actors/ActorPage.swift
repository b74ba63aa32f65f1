import TerminalScreen
import TimelineModel

/// The rows of an actor's page: parts under headings, and in each the things that can be opened.
struct ActorPage: Sendable {
    enum Item: Sendable, Hashable {
        /// Places in the lists of the profile.
        case role(Int)
        case companion(Int)
        case event(Int)
    }

    /// The things of all parts, without their being made.
    struct Items: Sendable, RandomAccessCollection {
        fileprivate let counts: [Int]
        var startIndex: Int { 0 }
        var endIndex: Int { counts.reduce(0, +) }

        subscript(position: Int) -> Item {
            if position < counts[0] { return .role(position) }
            if position < counts[0] + counts[1] { return .companion(position - counts[0]) }
            return .event(position - counts[0] - counts[1])
        }
    }

    private struct Part {
        var title: String
        /// The place of its first item, and how many it has.
        var first: Int
        var count: Int
        /// The row of its heading.
        var row: Int
    }

    /// In columns: "Apr 2025 – 30 Jan 2026", "~29–31 Jan 2026".
    private static let widestDate = 22
    private static let narrowDate = 15

    let profile: ActorProfile
    let index: TimelineIndex
    let items: Items
    private let parts: [Part]
    let rowCount: Int

    init(_ profile: ActorProfile, _ index: TimelineIndex) {
        self.profile = profile
        self.index = index
        items = Items(counts: [profile.roles.count, profile.companions.count, profile.events.count])
        var parts: [Part] = []
        var (first, row) = (0, 0)
        for (title, count) in zip(["Roles, and where they are stated", "Acts with", "Events"], items.counts)
        where count > 0 {
            if !parts.isEmpty { row += 1 }
            parts.append(Part(title: title, first: first, count: count, row: row))
            (first, row) = (first + count, row + 1 + count)
        }
        self.parts = parts
        rowCount = row
    }

    func row(ofItem item: Int) -> Int? {
        parts.last { $0.first <= item }.map { $0.row + 1 + item - $0.first }
    }

    func item(inRow row: Int) -> Int? {
        guard let part = parts.last(where: { $0.row <= row }), row > part.row, row - part.row <= part.count else {
            return nil
        }
        return part.first + row - part.row - 1
    }

    func isFirstOfPart(_ item: Int) -> Bool { parts.contains { $0.first == item } }

    /// The first item of the part below, around the end.
    func startOfNextPart(after item: Int) -> Int { parts.first { $0.first > item }?.first ?? 0 }

    // MARK: Drawing

    func draw(row: Int, y: Int, selection: Int, on frame: inout Frame, _ context: BrowserContext) {
        if let part = parts.first(where: { $0.row == row }) {
            var line = StyledLine(part.title, .heading)
            line.append("  " + grouped(part.count), .dim)
            return frame.write(line, x: 1, y: y, in: 1..<frame.width - 1)
        }
        guard let item = item(inRow: row) else { return }
        let isSelected = item == selection
        let columns = 1..<max(frame.width - 1, 1)
        frame.write(line(items[item], context), x: 3, y: y, in: columns, isSelected: isSelected)
        guard isSelected else { return }
        frame.fill("▌", x: 1..<2, y: y, style: Style(.marker, isSelected: true))
        frame.select(x: 0..<frame.width, y: y)
        frame.placeCursor(x: 1, y: y)
    }

    private func line(_ item: Item, _ context: BrowserContext) -> StyledLine {
        switch item {
        case .role(let place): return line(profile.roles[place])
        case .companion(let place):
            let entry = profile.companions[place]
            var line = StyledLine(Self.padded(grouped(entry.count), 7), .dim)
            line.append("  " + index.actorName(entry.actor), index.timeline.actors[entry.actor].kind.role)
            return line
        case .event(let place):
            let columns = context.width >= 60 ? Self.widestDate : Self.narrowDate
            return StyledLine(rowOf: index.event(profile.events[place]), context.dateForm, dateColumns: columns)
        }
    }

    private func line(_ source: ActorProfile.RoleSource) -> StyledLine {
        var line = StyledLine(source.role, .strong)
        guard let place = source.place else { return line }
        let passage = index.event(place.event).passages[place.passage]
        let article = index.timeline.articles[passage.article]
        line.append("  \(article.publisher ?? article.id) ¶\(passage.paragraph)  ", .dim)
        let range = passage.range.clamped(to: 0..<article.text.count)
        // One line shows no more of it.
        line.append(article.string(range.clamped(to: range.lowerBound..<range.lowerBound + 500)), .plain)
        return line
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }
}
