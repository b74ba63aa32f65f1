import CivilTime

/// When an account says it was, as joining compares it.
struct ToldTime: Sendable {
    /// Minutes of civil time, half-open, an approximate date as wide as it may be; both 0 where there is no date.
    let start: Int64
    let end: Int64
    let openness: CivilPeriod.Openness
    /// Stated to go on for more than a month: "since May".
    let lasts: Bool
    let basis: Dating.Basis
    let isDated: Bool
    /// Half a day that ends at midnight: a night that is counted to its day goes on after it.
    private let isNight: Bool

    init(period: CivilPeriod?, basis: Dating.Basis) {
        self.basis = basis
        isDated = period != nil
        openness = period?.openness ?? .none
        guard let period else {
            (start, end, lasts, isNight) = (0, 0, false, false)
            return
        }
        let interval = period.interval
        // "Less than two weeks ago" may miss by as much again.
        let slack = period.isApproximate ? min(Int64(interval.dayCount), 31) * Self.day : 0
        start = interval.start.minutes - slack
        end = interval.end.minutes + slack
        isNight =
            interval.end.minutes % Self.day == 0 && interval.end.minutes - interval.start.minutes <= Self.day / 2
        lasts = basis == .stated && (period.openness == .end || period.endPrecision != nil && interval.dayCount > 31)
    }

    /// In minutes.
    static let day: Int64 = 1440

    var dayCount: Int64 { max(1, (end - start + Self.day - 1) / Self.day) }

    func overlaps(_ other: ToldTime) -> Bool {
        start < other.end(against: self) && other.start < end(against: other)
    }

    /// "Friday night" goes on into "2 a.m. on Saturday", but is not "Saturday".
    private func end(against other: ToldTime) -> Int64 {
        isNight && other.end - other.start <= Self.day / 2 ? end + Self.day / 4 : end
    }

    /// Whole days between two periods that do not touch.
    func gap(to other: ToldTime) -> Int64 { max(0, max(start - other.end, other.start - end) / Self.day) }

    /// Two stated dates that can't both be true.
    func contradicts(_ other: ToldTime) -> Bool {
        guard basis == .stated, other.basis == .stated, isDated, other.isDated else { return false }
        // A deadline is met by what comes before it, and contradicted by another deadline.
        if openness == .start || other.openness == .start {
            return openness == other.openness && !overlaps(other)
        }
        return !overlaps(other)
    }
}
