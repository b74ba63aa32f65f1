import ArticleReading

/// Articles, actors, and events in order.
public struct Timeline: Sendable {
    public var articles: [Article]
    public var actors: [Actor]
    /// Places and products that events name but that never act, in the order in which the folder names them first.
    public var things: [NamedThing] = []
    /// Earlier start first, on a tie the broader first, then article and position; those without a date last.
    public var events: [Event]

    public init(articles: [Article], actors: [Actor], events: [Event]) {
        self.articles = articles
        self.actors = actors
        self.events = events
    }
}
