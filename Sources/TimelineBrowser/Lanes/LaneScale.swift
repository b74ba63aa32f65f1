import CivilTime

/// How time runs across the columns of the lanes.
///
/// Columns are counted from the day with number 0 on, so that scrolling never shifts a day against its neighbours.
struct LaneScale: Sendable, Hashable {
    /// One of both is 1: either a column holds several days, or a day takes several columns.
    let daysPerColumn: Int
    let columnsPerDay: Int

    /// By years all of the time stands in the window; finer zooms have a scale of their own and scroll.
    init(zoom: TimeZoom, days: ClosedRange<Int32>?, width: Int) {
        let count = days.map { Int($0.upperBound) - Int($0.lowerBound) + 1 } ?? 1
        let all = (count + max(width - 2, 1) - 1) / max(width - 2, 1)
        switch zoom {
        case .years: (daysPerColumn, columnsPerDay) = (max(all, 6), 1)
        case .months: (daysPerColumn, columnsPerDay) = (6, 1)
        case .weeks: (daysPerColumn, columnsPerDay) = (1, 1)
        case .days: (daysPerColumn, columnsPerDay) = (1, 4)
        }
    }

    /// The column in which a day begins.
    func column(of day: Int32) -> Int { Self.floor(Int(day) * columnsPerDay, by: daysPerColumn) }

    /// The column in which a day ends; a lone day of several columns is marked in its first.
    func lastColumn(of day: Int32) -> Int { Self.floor((Int(day) + 1) * columnsPerDay - 1, by: daysPerColumn) }

    /// The first day that begins in a column or later.
    func day(at column: Int) -> Int32 {
        Int32(clamping: Self.floor(column * daysPerColumn + columnsPerDay - 1, by: columnsPerDay))
    }

    /// What the columns are named by.
    var unit: StripUnit {
        if columnsPerDay > 1 { return .day }
        return daysPerColumn == 1 ? .week : daysPerColumn <= 15 ? .month : daysPerColumn <= 180 ? .year : .decade
    }

    private static func floor(_ number: Int, by divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
