import ArticleReading
import CivilTime

/// Whether an event has happened, by what its passages say.
public enum EventStatus: String, Sendable, CaseIterable {
    case happened, planned, claimed, denied
}

/// When an event was, and why it is thought so.
public struct Dating: Sendable, Hashable {
    public enum Basis: String, Sendable, CaseIterable {
        /// An expression says so.
        case stated
        /// The sentence continues a dated one.
        case inherited
        /// No date stated: it stands at the article's own date.
        case article
    }

    /// `nil` where neither the text nor the article has a date; such events stand at the end of the timeline.
    public var period: CivilPeriod?
    public var basis: Basis
    /// For a reader, a full phrase without a full stop.
    public var because: String

    public init(period: CivilPeriod?, basis: Basis, because: String) {
        self.period = period
        self.basis = basis
        self.because = because
    }
}

/// Where an article tells an event.
public struct Passage: Sendable, Hashable {
    /// Index in `Timeline.articles`.
    public var article: Int
    /// UTF-8 byte offsets into the article's text, half-open, as are all ranges below.
    public var range: Range<Int>
    /// The line, from 1, on which it starts.
    public var line: Int
    /// The paragraph of content, from 1.
    public var paragraph: Int
    public var trigger: Range<Int>
    /// The date expression that dates it, and its TIMEX3 value.
    public var expression: Range<Int>?
    public var expressionValue: String?

    public init(
        article: Int, range: Range<Int>, line: Int, paragraph: Int, trigger: Range<Int>, expression: Range<Int>? = nil,
        expressionValue: String? = nil
    ) {
        self.article = article
        self.range = range
        self.line = line
        self.paragraph = paragraph
        self.trigger = trigger
        self.expression = expression
        self.expressionValue = expressionValue
    }
}

/// Something that happened, is planned, is claimed or is denied.
public struct Event: Sendable {
    /// Stable while the event's main passage stands.
    public var id: String
    /// Words of the source.
    public var headline: String
    public var status: EventStatus
    public var dating: Dating
    /// Indices in `Timeline.actors`, those who act first.
    public var actors: [Int]
    /// Who says so, for what is claimed or reported.
    public var speaker: Int?
    /// The main passage first, then by article and place; never empty.
    public var passages: [Passage]
    /// Why its passages were taken to tell one event; empty for one passage.
    public var mergeBecause: String

    public init(
        id: String, headline: String, status: EventStatus, dating: Dating, actors: [Int], speaker: Int?,
        passages: [Passage], mergeBecause: String = ""
    ) {
        self.id = id
        self.headline = headline
        self.status = status
        self.dating = dating
        self.actors = actors
        self.speaker = speaker
        self.passages = passages
        self.mergeBecause = mergeBecause
    }

    /// How many different articles tell it.
    public var articleCount: Int {
        var seen: [Int] = []
        for passage in passages where !seen.contains(passage.article) { seen.append(passage.article) }
        return seen.count
    }
}

/// A person, organization, group or place that acts.
public struct Actor: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case person, organization, group, place
    }

    public var id: String
    public var name: String
    public var kind: Kind
    /// Other names in the articles, the most frequent first; without `name` itself.
    public var aliases: [String]
    public var roles: [String]
    /// Indices in `Timeline.events`, ascending.
    public var events: [Int]
    /// Why the other names were taken for this actor, a phrase for each.
    public var reasons: [String] = []

    public init(id: String, name: String, kind: Kind, aliases: [String], roles: [String], events: [Int] = []) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.roles = roles
        self.events = events
    }
}

/// Articles, actors, and events in order.
public struct Timeline: Sendable {
    public var articles: [Article]
    public var actors: [Actor]
    /// Earlier start first, on a tie the broader first, then article and position; those without a date last.
    public var events: [Event]

    public init(articles: [Article], actors: [Actor], events: [Event]) {
        self.articles = articles
        self.actors = actors
        self.events = events
    }
}
