import ArgumentParser
import CivilTime
import TimelineModel

/// Which events to show: the same for browse, list and export.
struct FilterOptions: ParsableArguments {
    @Option(
        name: .customLong("actor"),
        help: ArgumentHelp(
            "Only events with this actor, by name or alias, case ignored. Repeatable: events with all of them.",
            valueName: "NAME"))
    var actors: [String] = []

    @Option(
        help: ArgumentHelp("Only events that touch or follow this date.", valueName: "DATE"),
        transform: DateArgument.period)
    var from: CivilPeriod?

    @Option(
        help: ArgumentHelp("Only events that touch or precede this date.", valueName: "DATE"),
        transform: DateArgument.period)
    var to: CivilPeriod?

    @Option(
        help: ArgumentHelp("Only events whose headline or passages hold all these words.", valueName: "WORDS"))
    var search: String?

    @Option(
        name: .customLong("basis"),
        help: ArgumentHelp("Only events dated so: stated, inherited or article. Repeatable.", valueName: "BASIS"))
    var bases: [Dating.Basis] = []

    @Option(
        name: .customLong("status"),
        help: ArgumentHelp(
            "Only events of this status: happened, planned, claimed or denied. Repeatable.", valueName: "STATUS"))
    var statuses: [EventStatus] = []

    @Option(
        help: ArgumentHelp("Of the events that are left, only the N most important.", valueName: "N"),
        transform: Self.count)
    var top: Int?

    /// - Throws: `Failure` for an actor that the timeline does not have, or a name that several have.
    func filter(for timeline: Timeline) throws -> EventFilter {
        var filter = EventFilter()
        for name in actors {
            switch try NamedFilter(name, in: timeline) {
            case .actor(let actor): filter.actors.append(actor)
            case .things(let things): filter.things.append(things)
            }
        }
        filter.from = from?.earliest
        filter.to = to?.latest
        filter.search = search ?? ""
        filter.bases = Set(bases)
        filter.statuses = Set(statuses)
        filter.top = top
        return filter
    }

    /// The events that pass, as indices in the timeline.
    func events(of timeline: Timeline) throws -> [Int32] {
        timeline.indices(matching: try filter(for: timeline))
    }

    private static func count(_ text: String) throws -> Int {
        guard let count = Int(text), count > 0 else {
            throw ValidationError("'\(text)' is no number of events; write 1 or more.")
        }
        return count
    }
}

extension Dating.Basis: ExpressibleByArgument {}
extension EventStatus: ExpressibleByArgument {}
