/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (day 0).
///
/// Arithmetic on days needs no time zone: articles speak in civil time.
public struct CivilDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before it.
    public var number: Int32

    public init(number: Int32) {
        self.number = number
    }

    /// The day named by year, month (1...12) and day of the month, or `nil` where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year),
            (-9999...99999).contains(year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    /// Days from civil, after Howard Hinnant, "chrono-compatible low-level date algorithms" (2013).
    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(clamping: era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month (1...12) and day of the month (1...31).
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { components.year }
    public var month: Int { components.month }
    public var dayOfMonth: Int { components.day }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int {
        let remainder = (Int(number) + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// So many days on, or back where negative; stops at the ends of the calendar.
    public func adding(days: Int) -> CivilDay {
        CivilDay(number: Int32(clamping: Int(number) + min(max(days, -Self.reach), Self.reach)))
    }

    /// The same day of the month so many months on; the month's last day where that month is shorter.
    public func adding(months: Int) -> CivilDay {
        let (year, month, day) = components
        let index = year * 12 + month - 1 + min(max(months, -Self.reach), Self.reach)
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        return CivilDay(unchecked: newYear, newMonth, min(day, Self.length(ofMonth: newMonth, year: newYear)))
    }

    /// More days than `Int32` spans, so that a sum stopped there still ends up at the calendar's end.
    private static let reach = 1 << 33

    /// The Monday of this day's ISO week.
    public var startOfWeek: CivilDay { adding(days: 1 - weekday) }

    /// The first day of this day's month.
    public var startOfMonth: CivilDay { adding(days: 1 - dayOfMonth) }

    /// Year and week number (1...53) as ISO 8601 counts them.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        let year = thursday.year
        let first = CivilDay(unchecked: year, 1, 1)
        return (year, Int(thursday.number - first.number) / 7 + 1)
    }

    /// The Monday of an ISO week, or `nil` where the year has no such week.
    public static func monday(ofWeek week: Int, year: Int) -> CivilDay? {
        guard let fourth = CivilDay(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
        let monday = fourth.startOfWeek.adding(days: (week - 1) * 7)
        return monday.isoWeek == (year, week) ? monday : nil
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Days in a month (1...12) of a year.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

extension CivilDay: CustomStringConvertible {
    /// `2026-01-29`; where the year has more than four digits only that, `Y12000`, as EDTF has no longer form.
    public var description: String {
        let (year, month, day) = components
        guard (-9999...9999).contains(year) else { return edtfYear(year) }
        guard year < 0 else { return Self.digits(year, month, day) }
        return "\(edtfYear(year))-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// `2026-01`, of the years 0...9999; of others as `description`.
    public var monthDescription: String {
        let (year, month, _) = components
        guard (0...9999).contains(year) else { return "\(edtfYear(year))-\(twoDigits(month))" }
        return Self.digits(year, month, nil)
    }

    /// A day or a month of the years 0...9999: at most ten bytes, which fit a string without storage of its own.
    private static func digits(_ year: Int, _ month: Int, _ day: Int?) -> String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ value: Int, at index: Int) {
                bytes[index] = UInt8(ascii: "0") + UInt8(value / 10)
                bytes[index + 1] = UInt8(ascii: "0") + UInt8(value % 10)
            }
            put(year / 100, at: 0)
            put(year % 100, at: 2)
            bytes[4] = UInt8(ascii: "-")
            put(month, at: 5)
            guard let day else { return 7 }
            bytes[7] = UInt8(ascii: "-")
            put(day, at: 8)
            return 10
        }
    }
}

func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
}

func edtfYear(_ year: Int) -> String {
    guard (0...9999).contains(year) else {
        return year < 0 && year > -10000 ? "-" + edtfYear(-year) : "Y\(year)"
    }
    if year >= 1000 { return String(year) }
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
