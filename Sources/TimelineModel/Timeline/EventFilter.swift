import CivilTime

/// What a user wants to see of a timeline; an empty filter lets everything through.
public struct EventFilter: Sendable, Hashable {
    /// Events with all of these actors (indices in `Timeline.actors`).
    public var actors: [Int] = []
    /// Events that name, of each of these, at least one: a thing may go by several names (indices in `Timeline.things`).
    public var things: [[Int]] = []
    /// Events with none of these actors.
    public var excludedActors: [Int] = []
    /// Events whose interval touches the window; either end may be open. Events without a date are out when either is set.
    public var from: CivilDay?
    public var to: CivilDay?
    /// Events whose headline or passages hold all these words, case ignored.
    public var search: String = ""
    public var bases: Set<Dating.Basis> = []
    public var statuses: Set<EventStatus> = []
    /// Of the events that pass all else, only so many, the most important.
    public var top: Int?

    public init() {}

    public var isEmpty: Bool { self == EventFilter() }
}
