import ArticleReading
import TimelineModel

/// Words of the articles on their way to another program, with what a reader needs to find them again.
enum Citation {
    /// The words of a passage, and below them publisher, title, date, file and line.
    static func passage(_ passage: Passage, _ index: TimelineIndex) -> String? {
        guard index.timeline.articles.indices.contains(passage.article) else { return nil }
        let article = index.timeline.articles[passage.article]
        let words = oneLine(article.string(passage.range.clamped(to: 0..<article.text.count)))
        var source: [String] = []
        if let publisher = article.publisher { source.append(oneLine(publisher)) }
        if let title = article.title { source.append("“\(oneLine(title))”") }
        if let published = article.publication.period { source.append(published.label) }
        source.append("\(oneLine(article.address ?? article.path)), line \(passage.line)")
        return "\(words)\n— \(source.joined(separator: ", "))\n"
    }

    /// One event as an item of a Markdown list, with a link to each article that tells it.
    static func markdown(_ event: Event, _ index: TimelineIndex) -> String {
        var text = "- **\(escaped(event.dating.period?.label ?? "no date"))** \(escaped(event.headline))"
        if event.status != .happened { text += " (\(event.status.rawValue))" }
        var seen: Set<Int> = []
        var links: [String] = []
        for passage in event.passages where index.timeline.articles.indices.contains(passage.article) {
            guard seen.insert(passage.article).inserted else { continue }
            let article = index.timeline.articles[passage.article]
            let name = article.publisher ?? article.title ?? article.id
            let target = (article.address ?? article.path).filter { !"<>".contains($0) }
            links.append("[\(escaped(name))](<\(oneLine(target))>)")
        }
        return text + (links.isEmpty ? "" : " — " + links.joined(separator: ", ")) + "\n"
    }

    /// Without line ends and other controls: pasted into a shell, they would act.
    private static func oneLine(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            if !isControl, scalar != " " {
                line.unicodeScalars.append(scalar)
            } else if let last = line.last, last != " " {
                line.append(" ")
            }
        }
        if line.last == " " { line.removeLast() }
        return line
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in oneLine(text) {
            if "\\`*_[]<>".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
