/// A minute of civil time, counted from 1970-01-01T00:00.
public struct CivilMoment: Hashable, Comparable, Sendable {
    /// Minutes since 1970-01-01T00:00, negative before it.
    public var minutes: Int64

    public init(minutes: Int64) {
        self.minutes = minutes
    }

    /// A moment of a day; `hour` 0...24, `minute` 0...59.
    public init(_ day: CivilDay, hour: Int = 0, minute: Int = 0) {
        minutes = Int64(day.number) * 1440 + Int64(hour * 60 + minute)
    }

    public var day: CivilDay {
        CivilDay(number: Int32(clamping: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440))
    }

    /// 0...1439.
    public var minuteOfDay: Int { Int(minutes - Int64(day.number) * 1440) }

    public static func < (left: CivilMoment, right: CivilMoment) -> Bool { left.minutes < right.minutes }
}

/// A half-open stretch of civil time, `start` included and `end` not.
public struct CivilInterval: Hashable, Sendable {
    public var start: CivilMoment
    public var end: CivilMoment

    /// `end` is moved to `start` where it lies before it.
    public init(start: CivilMoment, end: CivilMoment) {
        self.start = start
        self.end = max(start, end)
    }

    /// From the first day's midnight to the midnight after the last day.
    public init(from first: CivilDay, through last: CivilDay) {
        self.init(start: CivilMoment(first), end: CivilMoment(last.adding(days: 1)))
    }

    public init(day: CivilDay) {
        self.init(from: day, through: day)
    }

    public var firstDay: CivilDay { start.day }

    /// The last day touched, included.
    public var lastDay: CivilDay {
        end > start ? CivilMoment(minutes: end.minutes - 1).day : start.day
    }

    /// Length in days, at least 1 where any minute is covered.
    public var dayCount: Int { Int(lastDay.number - firstDay.number) + 1 }

    public func contains(_ other: CivilInterval) -> Bool { start <= other.start && other.end <= end }
    public func overlaps(_ other: CivilInterval) -> Bool { start < other.end && other.start < end }

    public func intersection(_ other: CivilInterval) -> CivilInterval? {
        overlaps(other) ? CivilInterval(start: max(start, other.start), end: min(end, other.end)) : nil
    }
}

extension CivilInterval: Comparable {
    /// The order of a timeline: earlier start first; on a tie the broader interval first.
    public static func < (left: CivilInterval, right: CivilInterval) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
