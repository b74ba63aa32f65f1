/// How finely a date is known, from fine to coarse.
public enum Precision: UInt8, Hashable, Comparable, Sendable, CaseIterable {
    case minute, hour, partOfDay, day, weekend, week, partOfMonth, month, quarter, season, half, partOfYear, year
    case decade, century, millennium

    public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
}

/// An interval together with how it was said: its precision, whether one side is open, whether it is approximate.
///
///     CivilPeriod(interval, precision: .month, openness: .start).edtf   // "../2026-05", said "by May"
public struct CivilPeriod: Hashable, Sendable {
    /// Which side of the interval the words leave open.
    public enum Openness: UInt8, Hashable, Sendable {
        case none
        /// "by", "before", "until": `interval` is the limit, what lies before it is open.
        case start
        /// "after", "from … on" with no end known: `interval` is where it starts.
        case end
    }

    /// What is meant; for a deadline the limit itself, so that it sorts there.
    public var interval: CivilInterval
    /// The precision of the whole, or of the start where `endPrecision` is set.
    public var precision: Precision
    /// Set for a span between two dates, each with its own precision: `2025-04/2026-01-30`.
    public var endPrecision: Precision?
    public var openness: Openness
    public var isApproximate: Bool

    public init(
        _ interval: CivilInterval, precision: Precision, endPrecision: Precision? = nil,
        openness: Openness = .none, isApproximate: Bool = false
    ) {
        self.interval = interval
        self.precision = precision
        self.endPrecision = endPrecision
        self.openness = openness
        self.isApproximate = isApproximate
    }

    public init(day: CivilDay) {
        self.init(CivilInterval(day: day), precision: .day)
    }

    public var earliest: CivilDay { interval.firstDay }
    public var latest: CivilDay { interval.lastDay }
}

extension CivilPeriod: Comparable {
    public static func < (left: CivilPeriod, right: CivilPeriod) -> Bool { left.interval < right.interval }
}
