import TimelineModel

/// What stands in the columns of one lane.
struct LaneCells: Sendable {
    enum Mark: UInt8, Sendable { case empty, plannedSpan, span, plannedDay, day, days }

    struct Cell: Sendable, Hashable {
        var mark = Mark.empty
        /// An event that stands here, the first one to be found; -1 where there is none.
        var event: Int32 = -1
    }

    private(set) var cells: [Cell]
    /// Where nothing stands in the window, the nearest events beyond its edges.
    private(set) var earlier: Int?
    private(set) var later: Int?

    /// So many events that the filter holds back are passed over in looking for the nearest one.
    private static let mostPassedOver = 200

    /// Looks at the lane's events up to the right edge once; no others are touched.
    ///
    /// - Parameters:
    ///   - events: Indices in the timeline, ascending.
    ///   - left: The column at the left edge of the window.
    init(events: [Int], rows: RowIndex, index: TimelineIndex, scale: LaneScale, left: Int, width: Int) {
        cells = [Cell](repeating: Cell(), count: max(width, 0))
        let firstDay = scale.day(at: left - scale.columnsPerDay)
        var firstBeyond = events.count
        for (place, event) in events.enumerated() where index.firstDays.indices.contains(event) {
            let first = index.firstDays[event]
            let last = index.lastDays[event]
            if last < firstDay { continue }
            let start = first == TimelineIndex.undated ? width : scale.column(of: first) - left
            // Events come by their first day: nothing after this one is in sight.
            guard start < width else {
                firstBeyond = place
                break
            }
            guard rows.ordinal(of: event) != nil else { continue }
            let isPlanned = index.event(event).status == .planned
            let end = first == last ? start : scale.lastColumn(of: last) - left
            if start == end {
                if start >= 0 { markDay(start, event: event, isPlanned: isPlanned) }
            } else if end >= 0 {
                fillSpan(max(start, 0)...min(end, width - 1), event: event, isPlanned: isPlanned)
            }
        }
        guard isEmpty else { return }
        func passes(_ event: Int) -> Bool { rows.ordinal(of: event) != nil }
        earlier = events[..<firstBeyond].suffix(Self.mostPassedOver).last(where: passes)
        later = events[firstBeyond...].prefix(Self.mostPassedOver).first(where: passes)
    }

    var isEmpty: Bool { cells.allSatisfy { $0.mark == .empty } }

    private mutating func markDay(_ column: Int, event: Int, isPlanned: Bool) {
        let mark: Mark
        switch cells[column].mark {
        case .empty, .plannedSpan, .span: mark = isPlanned ? .plannedDay : .day
        case .plannedDay where isPlanned: return
        case .plannedDay, .day, .days: mark = .days
        }
        // A day is found before the span that it lies in.
        let isNew = cells[column].mark.rawValue < Mark.plannedDay.rawValue
        cells[column] = Cell(mark: mark, event: isNew ? Int32(event) : cells[column].event)
    }

    private mutating func fillSpan(_ columns: ClosedRange<Int>, event: Int, isPlanned: Bool) {
        let mark = isPlanned ? Mark.plannedSpan : .span
        for column in columns where cells[column].mark.rawValue < mark.rawValue {
            let isNew = cells[column].mark == .empty
            cells[column] = Cell(mark: mark, event: isNew ? Int32(event) : cells[column].event)
        }
    }

    /// The event at a column or the nearest one beside it.
    func event(near column: Int) -> Int? {
        for distance in cells.indices {
            for place in [column - distance, column + distance] where cells.indices.contains(place) {
                if cells[place].event >= 0 { return Int(cells[place].event) }
            }
        }
        return nil
    }
}
