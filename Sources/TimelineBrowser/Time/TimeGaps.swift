import CivilTime

/// What the list says of the time between its rows: long pauses, and where today is.
struct TimeGaps {
    let rows: RowIndex
    let index: TimelineIndex
    let today: CivilDay?
    /// The first event of today or later, where something lies before it.
    private let todayOrdinal: Int?

    init(_ context: BrowserContext) {
        (rows, index, today) = (context.rows, context.index, context.today)
        guard let today = context.today?.number else {
            todayOrdinal = nil
            return
        }
        let (rows, index) = (rows, index)
        let ordinal = RowIndex.partition(rows.count) { index.firstDays[rows.event(at: $0)] >= today }
        let isBetween =
            ordinal > 0 && ordinal < rows.count
            && index.firstDays[rows.event(at: ordinal)] != TimelineIndex.undated
        todayOrdinal = isBetween ? ordinal : nil
    }

    /// Longer pauses than this are told.
    private static let longestPause = 31
    /// A span that began some rows before may reach up to here.
    private static let rowsLookedBack = 8

    func isToday(before ordinal: Int) -> Bool { ordinal == todayOrdinal }

    /// Days in which nothing is told, before an event; 0 where it is no more than a month.
    func pause(before ordinal: Int) -> Int {
        guard ordinal > 0, ordinal < rows.count else { return 0 }
        let first = index.firstDays[rows.event(at: ordinal)]
        guard first != TimelineIndex.undated else { return 0 }
        var last = Int32.min
        for place in max(ordinal - Self.rowsLookedBack, 0)..<ordinal {
            last = max(last, index.lastDays[rows.event(at: place)])
        }
        let days = Int(first) - Int(last)
        return days > Self.longestPause ? days : 0
    }

    /// "after 7 months", "today, 21 November 2026"; empty where there is nothing to say.
    func note(before ordinal: Int) -> String {
        if isToday(before: ordinal), let today { return "today is \(today.label)" }
        let days = pause(before: ordinal)
        guard days > 0 else { return "" }
        let months = (days * 12 + 182) / 365
        return months < 24 ? "after \(counted(max(months, 1), "month"))" : "after \(counted(days / 365, "year"))"
    }
}
