/// A date that the page itself states, not its sentences.
struct StatedDate {
    /// What the words around it call it.
    enum Label: Int {
        case published, none, updated
        /// When a reader fetched the page; it says nothing of the article.
        case fetched
    }

    var date: HeaderDate
    var label: Label
    /// Stands above or at the start of the article, not below it.
    var isAtTop: Bool
    /// Day and month changed places, as the rest of the text has them.
    var isTurned = false

    /// The same with the day read first, where that could be.
    var dayFirst: StatedDate {
        guard date.isAmbiguous else { return self }
        var turned = self
        swap(&turned.date.month, &turned.date.day)
        turned.date.isAmbiguous = false
        turned.isTurned = true
        return turned
    }

    static func label(of words: some Sequence<BlockLook.Word>) -> Label {
        var label = Label.none
        for word in words {
            switch word.text {
            case "published", "posted", "publication", "created", "issued", "released", "pubdate", "publishdate":
                return .published
            case let word where ForeignDateWords.published.contains(word): return .published
            case "updated", "modified", "update", "edited", "revised", "update:", "lastmod": label = .updated
            case let word where ForeignDateWords.updated.contains(word): label = .updated
            case "accessed", "retrieved", "archived", "downloaded", "printed": label = .fetched
            default: break
            }
        }
        return label
    }

    /// Words that may stand beside a date in a header and say nothing else.
    static let labels: Set<String> = ForeignDateWords.labels.union([
        "date", "pubdate", "publishdate", "lastmod", "timer", "dated", "published", "posted", "publication", "created",
        "issued", "released", "release", "updated",
        "modified", "update", "edited", "revised", "last", "first", "on", "at", "of", "the", "filed", "under", "in",
        "by",
        "as", "article", "story", "news", "time", "and", "for", "immediate", "original", "originally", "web", "posted",
        "uploaded", "added", "written", "minute", "min", "mins", "minutes", "read", "edition", "issue", "print",
        "online", "ago", "hour", "day", "days",
        "from", "today", "page", "section",
    ])
}
