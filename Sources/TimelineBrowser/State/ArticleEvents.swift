import TimelineModel

/// Which events each article tells.
struct ArticleEvents: Sendable {
    /// One article's events after another's.
    private let events: [Int32]
    /// Where those of each article start, and where the last ones end.
    private let starts: [Int32]

    /// By counting, in two passes over all passages; an event of two passages in one article stands there once.
    init(_ timeline: Timeline) {
        let articleCount = timeline.articles.count
        var starts = [Int32](repeating: 0, count: articleCount + 1)
        func forEachMention(_ body: (_ article: Int, _ event: Int) -> Void) {
            for event in timeline.events.indices {
                let passages = timeline.events[event].passages
                for place in passages.indices where (0..<articleCount).contains(passages[place].article) {
                    let article = passages[place].article
                    // The main passage first, then by article: passages of one article stand together but for that one.
                    let isRepeated =
                        place > 0 && passages[0].article == article
                        || place > 1 && passages[place - 1].article == article
                    if !isRepeated { body(article, event) }
                }
            }
        }
        forEachMention { article, _ in starts[article + 1] += 1 }
        for article in 0..<articleCount { starts[article + 1] += starts[article] }
        var next = starts
        var events = [Int32](repeating: 0, count: Int(starts[articleCount]))
        forEachMention { article, event in
            events[Int(next[article])] = Int32(event)
            next[article] += 1
        }
        self.events = events
        self.starts = starts
    }

    /// Ascending; none for an index that is no article.
    func events(toldBy article: Int) -> ArraySlice<Int32> {
        guard article >= 0, article + 1 < starts.count else { return [] }
        return events[Int(starts[article])..<Int(starts[article + 1])]
    }
}
