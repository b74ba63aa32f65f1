/// A season of the year, as weather services count it: three whole months.
public enum Season: Int, Hashable, Sendable, CaseIterable {
    case spring, summer, autumn, winter

    /// Which half of the earth a season is told from.
    public enum Hemisphere: Sendable { case northern, southern }

    /// The season named by its year; one that runs over New Year is named for the year in which it starts.
    public func interval(year: Int, hemisphere: Hemisphere = .northern) -> CivilInterval? {
        let northern = 3 + rawValue * 3
        let month = hemisphere == .northern ? northern : (northern + 5) % 12 + 1
        guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        return CivilInterval(from: first, through: first.adding(months: 3).adding(days: -1))
    }

    /// The season of the northern hemisphere that starts in this month, if one does.
    public init?(startMonth: Int) {
        switch startMonth {
        case 3: self = .spring
        case 6: self = .summer
        case 9: self = .autumn
        case 12: self = .winter
        default: return nil
        }
    }

    /// "spring", "summer", "fall", "winter".
    public var name: String {
        switch self {
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "fall"
        case .winter: "winter"
        }
    }
}
