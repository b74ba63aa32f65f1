import CivilTime

/// Whether an event has happened, by what its passages say.
public enum EventStatus: String, Sendable, CaseIterable {
    case happened, planned, claimed, denied
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
    /// Where its passages do not say the same.
    public var differences: [EventDifference]
    /// What its importance is reckoned from.
    public var weight: EventWeight

    public init(
        id: String, headline: String, status: EventStatus, dating: Dating, actors: [Int], speaker: Int?,
        passages: [Passage], mergeBecause: String = "", differences: [EventDifference] = [],
        weight: EventWeight = EventWeight()
    ) {
        self.id = id
        self.headline = headline
        self.status = status
        self.dating = dating
        self.actors = actors
        self.speaker = speaker
        self.passages = passages
        self.mergeBecause = mergeBecause
        self.differences = differences
        self.weight = weight
    }

    /// Whether its passages contradict one another: what a list marks with `!`.
    public var hasConflict: Bool { !differences.isEmpty }

    /// Whether it has come to pass after a passage announced it.
    public var wasPlanned: Bool { status != .planned && passages.contains { $0.status == .planned } }

    /// How much of the story it carries, 0...1; see `EventWeight`.
    public var importance: Double { weight.importance }

    /// What makes it important, a phrase for each reason, the weightiest first.
    public var importanceReasons: [String] { weight.reasons }

    /// How many different articles tell it.
    public var articleCount: Int {
        // Passages come by article but for the main one, so that a few comparisons do.
        guard passages.count > 1 else { return passages.count }
        return passages.count <= 8
            ? passages.indices.count { place in
                !passages[..<place].contains { $0.article == passages[place].article }
            } : Set(passages.lazy.map(\.article)).count
    }

    /// How many different publishers are known to tell it; 0 where no article names its own.
    public var publisherCount: Int { Int(weight.publisherCount) }

    /// How many of its articles do not merely repeat another's text; at least 1.
    public var sourceCount: Int { max(1, Int(weight.sourceCount)) }
}
