/// One independent source of an event: an article, or several that print the same text.
public struct EventSource: Sendable, Hashable {
    /// Indices in `Timeline.articles`, ascending.
    public var articles: [Int]
    /// Indices in `Event.passages`, ascending.
    public var passages: [Int]

    /// For a reader, why several articles count as one; empty for one article.
    public var because: String { articles.count > 1 ? "\(articles.count) articles print the same text" : "" }
}

extension Event {
    /// Who tells it independently, in the order of the passages. Linear in their number.
    public var sources: [EventSource] {
        // Each passage belongs to the source of the one it repeats, or of an earlier one in the same article.
        var sources: [EventSource] = []
        var sourceOfArticle: [Int: Int] = [:]
        var sourceOfPassage: [Int] = []
        for (place, passage) in passages.enumerated() {
            let original = passage.original.flatMap { $0 < place ? sourceOfPassage[$0] : nil }
            let source = sourceOfArticle[passage.article] ?? original ?? sources.count
            if source == sources.count { sources.append(EventSource(articles: [], passages: [])) }
            if sourceOfArticle.updateValue(source, forKey: passage.article) == nil {
                sources[source].articles.append(passage.article)
            }
            sources[source].passages.append(place)
            sourceOfPassage.append(source)
        }
        for index in sources.indices { sources[index].articles.sort() }
        return sources
    }

    /// How many tell it independently.
    var independentCount: Int {
        guard passages.contains(where: { $0.original != nil }) else { return articleCount }
        guard passages.count <= 8 else { return sources.count }
        return passages.indices.count { place in
            // One that repeats no other, in an article that tells it here for the first time.
            let article = passages[place].article
            return passages[place].original == nil && !passages[..<place].contains { $0.article == article }
        }
    }
}
