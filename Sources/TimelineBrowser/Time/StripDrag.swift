import CivilTime

/// A stretch of the strip of time, chosen by moving the mouse with its button held.
struct StripDrag: Sendable {
    private let start: TimeStrip.Bin
    private var end: TimeStrip.Bin
    /// A click that trembles is no choice.
    private(set) var isMoved = false

    init(start: TimeStrip.Bin) {
        (self.start, end) = (start, start)
    }

    mutating func move(to bin: TimeStrip.Bin) {
        if bin != start { isMoved = true }
        end = bin
    }

    /// Day numbers, both included.
    var days: ClosedRange<Int32> { min(start.first, end.first)...max(start.end, end.end) - 1 }

    var from: CivilDay { CivilDay(number: days.lowerBound) }
    var to: CivilDay { CivilDay(number: days.upperBound) }
    var label: String { "\(from.label) – \(to.label)" }
}
