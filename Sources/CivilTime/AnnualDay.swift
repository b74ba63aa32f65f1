/// A day that comes round every year, fixed or moving: how a holiday is computed.
public enum AnnualDay: Hashable, Sendable {
    /// 25 December.
    case fixed(month: Int, day: Int)
    /// The third Monday of January; `nth` is negative to count from the month's end, -1 the last.
    case weekday(Int, nth: Int, month: Int)
    /// The first such weekday on or after a date: election day is the Tuesday on or after 2 November.
    case weekdayFrom(Int, month: Int, day: Int)
    /// So many days after Easter Sunday of the western churches; negative before it.
    case easter(days: Int)
    /// A day of the Islamic calendar by its tables; by the moon it may be one off.
    case islamic(month: Int, day: Int)
    /// So many days after the Jewish new year in the autumn (a late day as in a year whose Heshvan is short), negative for the
    /// spring before it.
    case hebrewNewYear(days: Int)
    /// The first day of the Chinese year.
    case chineseNewYear
    case diwali

    /// The day in a year of the Gregorian calendar, or `nil` where that year has none.
    public func day(in year: Int) -> CivilDay? {
        switch self {
        case .fixed(let month, let day):
            return CivilDay(year: year, month: month, day: day)
        case .weekday(let weekday, let nth, let month):
            guard nth != 0, let first = CivilDay(year: year, month: month, day: 1) else { return nil }
            if nth > 0 {
                let found = first.next(weekday).adding(days: (nth - 1) * 7)
                return found.month == month ? found : nil
            }
            let last = first.adding(months: 1).adding(days: -7)
            let found = last.next(weekday).adding(days: (nth + 1) * 7)
            return found.month == month ? found : nil
        case .weekdayFrom(let weekday, let month, let day):
            return CivilDay(year: year, month: month, day: day)?.next(weekday)
        case .easter(let days):
            return CivilDay.easter(in: year)?.adding(days: days)
        case .islamic(let month, let day):
            return MoonCalendars.islamicDay(month: month, day: day, in: year)
        case .hebrewNewYear(let days):
            return MoonCalendars.hebrewDay(afterNewYear: days, in: year)
        case .chineseNewYear:
            return MoonCalendars.chineseNewYear(in: year)
        case .diwali:
            return MoonCalendars.diwali(in: year)
        }
    }

    /// Known to a day or so only, as with what begins when the moon is sighted.
    public var isApproximate: Bool {
        switch self {
        case .islamic, .diwali: true
        case .fixed, .weekday, .weekdayFrom, .easter, .hebrewNewYear, .chineseNewYear: false
        }
    }
}

extension CivilDay {
    /// This day if it is that weekday (1 Monday … 7 Sunday), else the first after it that is.
    public func next(_ weekday: Int) -> CivilDay {
        adding(days: (weekday - self.weekday + 7) % 7)
    }

    /// Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", ch. 8).
    public static func easter(in year: Int) -> CivilDay? {
        guard (1...9999).contains(year) else { return nil }
        let golden = year % 19
        let (century, yearOfCentury) = (year / 100, year % 100)
        let correction = (century + 8) / 25
        let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
