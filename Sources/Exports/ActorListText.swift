import TimelineModel

/// Actors for people, one a line: number of events, kind, name, other names and roles.
///
///     12  person        Ada Byron  also Byron; engineer
public struct ActorListText {
    private let timeline: Timeline

    public init(_ timeline: Timeline) {
        self.timeline = timeline
    }

    /// The last column is cut to the style's width, where it has one.
    ///
    /// - Parameter explains: Whether each actor is followed by why its other names were joined to it.
    public func write(to output: ByteOutput, style: TextStyle, explains: Bool = false) {
        var columns = TextColumns([.init(.right), .init(), .init(limit: 40)])
        for actor in timeline.actors { columns.measure(cells(of: actor)) }
        for actor in timeline.actors {
            var row = cells(of: actor)
            let also = details(of: actor)
            row.append(style.width.map { also.cut(toWidth: max($0 - columns.startOfLast, 12)) } ?? also)
            output.writeLine(columns.row(row))
            guard explains else { continue }
            for reason in actor.reasons { output.writeLine("      " + reason.visible) }
        }
    }

    private func cells(of actor: Actor) -> [String] {
        ["\(actor.events.count)", actor.kind.rawValue, actor.name.visible]
    }

    private func details(of actor: Actor) -> String {
        var parts: [String] = []
        if !actor.aliases.isEmpty { parts.append("also " + actor.aliases.joined(separator: ", ")) }
        if !actor.roles.isEmpty { parts.append(actor.roles.joined(separator: ", ")) }
        return parts.joined(separator: "; ").visible
    }
}
