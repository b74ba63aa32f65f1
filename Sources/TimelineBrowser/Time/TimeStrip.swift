import CivilTime

/// The strip of time on top of the list: how many events start in each stretch, what is planned set apart.
///
/// Costs as much as the strip is wide, not as there are events.
struct TimeStrip: Sendable {
    struct Bin: Sendable, Hashable {
        /// The column of its bar.
        var x: Int
        var width: Int
        /// Day numbers, `first..<end`.
        var first: Int32
        var end: Int32
        var label: String
        var count: Int
        /// After the last article.
        var isPlanned: Bool
    }

    struct Label: Sendable, Hashable {
        var x: Int
        var text: String
    }

    private(set) var bins: [Bin] = []
    private(set) var groupLabels: [Label] = []
    /// Columns of the lines between years, and before what is planned.
    private(set) var separators: [Int] = []
    /// The largest count of a bin.
    private(set) var maximum = 0

    private static let plannedLabel = "planned"
    private static let widestBin = 6

    /// Nothing where no event has a date that is good enough, or nothing fits.
    init(rows: RowIndex, cutDay: Int32, zoom: TimeZoom, columns: Range<Int>) {
        guard let first = rows.stripDays.first, let last = rows.stripDays.last, columns.count >= 8 else { return }
        for unit in StripUnit.allCases where unit.rawValue >= StripUnit(zoom: zoom).rawValue {
            guard (Int(last) - Int(first)) / unit.leastDays <= columns.count * 2 else { continue }
            let starts = Self.starts(of: unit, from: first, through: last)
            guard starts.count <= columns.count else { continue }
            for width in stride(from: Self.widestBin, through: 1, by: -1)
            where layOut(unit, starts, width: width, cutDay: cutDay, columns: columns) {
                count(rows)
                return
            }
        }
    }

    private static func starts(of unit: StripUnit, from first: Int32, through last: Int32) -> [CivilDay] {
        var starts: [CivilDay] = []
        var day = unit.start(of: CivilDay(number: first))
        while day.number <= last {
            starts.append(day)
            let next = unit.next(after: day)
            // The calendar ends somewhere; time does not stand still.
            guard next > day else { break }
            day = next
        }
        return starts
    }

    /// Whether everything found its place in the columns.
    private mutating func layOut(
        _ unit: StripUnit, _ starts: [CivilDay], width: Int, cutDay: Int32, columns: Range<Int>
    ) -> Bool {
        bins = []
        groupLabels = []
        separators = []
        // Narrow columns have no room for names of their own: that of a year stands above its months.
        let isNarrow = width < unit.leastNamedWidth
        var x = columns.lowerBound
        var group: String?
        var isPlanned = false
        for start in starts {
            let startsPlan = !isPlanned && start.number > cutDay && !bins.isEmpty
            let label = unit.groupLabel(start, width: width)
            let startsGroup = label != group
            if startsPlan || startsGroup && !isNarrow, !bins.isEmpty {
                separators.append(x)
                x += 1
            }
            if startsPlan {
                groupLabels.append(Label(x: x + 1, text: Self.plannedLabel))
                x += Self.plannedLabel.count + 2
                isPlanned = true
            }
            if startsGroup, !label.isEmpty {
                if isNarrow { makeRoom(at: x) }
                let room = x - (groupLabels.last.map { $0.x + $0.text.columns } ?? -1)
                if !isNarrow || room >= 1 { groupLabels.append(Label(x: x, text: label)) }
                if !isNarrow { x += label.columns + 1 }
            }
            group = label
            bins.append(
                Bin(
                    x: x, width: width, first: start.number, end: unit.next(after: start).number,
                    label: isNarrow ? "" : unit.label(start, width: width), count: 0, isPlanned: start.number > cutDay))
            x += width
            if x - (width - 1) > columns.upperBound { return false }
        }
        return true
    }

    /// The rest of a year at the left edge leaves its place to the name of the next one.
    private mutating func makeRoom(at x: Int) {
        guard groupLabels.count == 1, let first = groupLabels.first, first.text != Self.plannedLabel,
            first.x + first.text.columns >= x
        else { return }
        groupLabels = []
    }

    private mutating func count(_ rows: RowIndex) {
        for position in bins.indices {
            bins[position].count = rows.eventCount(from: bins[position].first, to: bins[position].end)
            maximum = max(maximum, bins[position].count)
        }
    }

    /// The sign for a bar: nothing at all is a dot, one event is seen however high the others are.
    func bar(_ bin: Bin) -> Unicode.Scalar {
        guard bin.count > 0, maximum > 0 else { return "·" }
        let height = (bin.count * 8 + maximum - 1) / maximum
        return Unicode.Scalar(0x2580 + UInt32(min(max(height, 1), 8))) ?? "█"
    }

    /// The bin at a column, or the nearest to its left.
    func bin(at x: Int) -> Bin? { bins.last { $0.x <= x } ?? bins.first }

    func bin(holding day: Int32) -> Bin? { bins.first { $0.first <= day && day < $0.end } }
}
