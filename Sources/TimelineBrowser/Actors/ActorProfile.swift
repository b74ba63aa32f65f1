import TimelineModel

/// What is known of one actor: who it acts with, and where the articles say what it is.
struct ActorProfile: Sendable {
    /// Where a role stands in an article.
    struct RoleSource: Sendable, Hashable {
        var role: String
        /// The event and its passage that hold the words; `nil` where no passage does.
        var place: (event: Int, passage: Int)?

        static func == (left: RoleSource, right: RoleSource) -> Bool {
            left.role == right.role && left.place?.event == right.place?.event
                && left.place?.passage == right.place?.passage
        }

        func hash(into hasher: inout Hasher) { hasher.combine(role) }
    }

    let actor: Int
    let roles: [RoleSource]
    /// The actors of the same events with the number of those, the most frequent first.
    let companions: [ActorCounts.Entry]
    /// Indices in the timeline, ascending.
    let events: [Int]

    /// Roles are looked for in no more events than this.
    private static let eventsLookedThrough = 2000

    /// Linear in the mentions of actors in the actor's events.
    init(actor: Int, _ index: TimelineIndex) {
        let actors = index.timeline.actors
        self.actor = actor
        guard actors.indices.contains(actor) else {
            (roles, companions, events) = ([], [], [])
            return
        }
        events = actors[actor].events.filter { index.timeline.events.indices.contains($0) }
        var counts: [Int: Int] = [:]
        for event in events {
            for other in index.timeline.events[event].actors where other != actor && actors.indices.contains(other) {
                counts[other, default: 0] += 1
            }
        }
        companions = counts.map { ActorCounts.Entry(actor: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.actor < $1.actor }
        roles = actors[actor].roles.map { role in
            RoleSource(role: role, place: Self.place(of: role, actors[actor], index))
        }
    }

    /// The first passage with the role and a word of the name; else the first with the role.
    private static func place(of role: String, _ actor: Actor, _ index: TimelineIndex) -> (event: Int, passage: Int)? {
        let words = [LetterCase.folded(role)]
        let name = actor.name.split(separator: " ").last.map { LetterCase.folded($0) } ?? []
        var fallback: (event: Int, passage: Int)?
        for event in actor.events.prefix(eventsLookedThrough) {
            guard index.timeline.events.indices.contains(event) else { continue }
            for (place, passage) in index.timeline.events[event].passages.enumerated() {
                guard index.timeline.articles.indices.contains(passage.article) else { continue }
                let holds = index.timeline.articles[passage.article].text.withUnsafeBufferPointer { text in
                    let part = UnsafeBufferPointer(rebasing: text[passage.range.clamped(to: 0..<text.count)])
                    let hasRole = words.allSatisfy { SearchWords.isFound($0, in: part) }
                    return (role: hasRole, both: hasRole && SearchWords.isFound(name, in: part))
                }
                if holds.both { return (event, place) }
                if holds.role, fallback == nil { fallback = (event, place) }
            }
        }
        return fallback
    }
}
