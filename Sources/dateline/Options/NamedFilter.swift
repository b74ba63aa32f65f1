import TimelineModel

/// What the name after `--actor` stands for.
enum NamedFilter {
    /// An index in `Timeline.actors`.
    case actor(Int)
    /// Indices in `Timeline.things`: nobody who acts, but the names of a place or product that events name.
    case things([Int])

    /// By name, other name or id, case ignored; else by the end of the name, since a title may stand before it: "Premier
    /// Ann Lee".
    /// - Throws: `Failure` for a name that nothing has, or that several have.
    init(_ name: String, in timeline: Timeline) throws {
        var words = name.split(separator: " ")
        repeat {
            let end = words.joined(separator: " ")
            if let actor = try Self.actor(named: end, in: timeline) {
                self = .actor(actor)
                return
            }
            let things = timeline.things(named: end)
            if !things.isEmpty {
                self = .things(things)
                return
            }
            words = Array(words.dropFirst())
            // One word alone may be anybody's surname.
        } while words.count > 1
        throw Failure(
            "no actor is named '\(name)'; 'dateline actors PATH…' lists those there are", status: .nothingFound)
    }

    private static func actor(named name: String, in timeline: Timeline) throws -> Int? {
        let found = timeline.actors(named: name)
        guard found.count > 1 else { return found.first }
        // One whose name it is goes before others that are called so too.
        let wanted = name.lowercased()
        let main = found.filter { timeline.actors[$0].name.lowercased() == wanted || timeline.actors[$0].id == name }
        if main.count == 1 { return main.first }
        let names = found.map { "\(timeline.actors[$0].name) (\(timeline.actors[$0].id))" }.joined(separator: ", ")
        throw Failure("--actor '\(name)' may be one of several: \(names); name one in full, or by its id")
    }
}
