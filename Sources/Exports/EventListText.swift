import CivilTime
import TimelineModel

/// Events for people, one a line, in order: date, status unless it happened, number of articles, `!` where they do not
/// agree, id, headline.
///
///     March 2024               5  !  1a2b3c  Ferry crews ended their strike
///     May 2024        planned  2     9f8e7d  A new timetable will be published
///
/// The column of marks is there only where some event has one.
public struct EventListText {
    private let timeline: Timeline
    private let events: [Int32]

    /// - Parameter events: Indices in `timeline.events`, in the order in which to write them.
    public init(_ timeline: Timeline, events: [Int32]) {
        self.timeline = timeline
        self.events = events
    }

    /// Headlines are cut to the style's width, where it has one.
    public func write(to output: ByteOutput, style: TextStyle) {
        var columns = TextColumns([.init(limit: 32), .init(), .init(.right), .init(), .init()])
        for index in events { columns.measure(cells(of: timeline.events[Int(index)])) }
        for index in events {
            let event = timeline.events[Int(index)]
            var row = cells(of: event)
            let start = max(columns.startOfLast, columns.row(row).displayWidth + 2)
            let headline = event.headline.visible
            row.append(style.width.map { headline.cut(toWidth: max($0 - start, 12)) } ?? headline)
            output.writeLine(columns.row(row))
        }
    }

    private func cells(of event: Event) -> [String] {
        [
            event.dating.period.label,
            event.status == .happened ? "" : event.status.rawValue,
            "\(event.articleCount)",
            event.hasConflict ? "!" : "",
            event.id.visible,
        ]
    }
}

extension CivilPeriod? {
    /// The date in words, or that it is unknown.
    var label: String { self?.label ?? "unknown" }
}
