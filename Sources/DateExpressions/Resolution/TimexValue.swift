import CivilTime

/// TIMEX3 values, as the TimeML Annotation Guidelines 1.2.1 write them.
enum TimexValue {
    static func text(_ period: CivilPeriod) -> String {
        let day = period.interval.firstDay
        let (year, month, _) = day.components
        guard (0...9999).contains(year) else {
            return year < 0 ? "BC" + fourDigits(min(1 - year, 9999)) : "XXXX"
        }
        switch period.precision {
        case .minute, .hour, .partOfDay, .day: return dayText(day)
        case .week:
            let week = day.isoWeek
            return "\(fourDigits(week.year))-W\(twoDigits(week.week))"
        case .weekend:
            let week = day.isoWeek
            return "\(fourDigits(week.year))-W\(twoDigits(week.week))-WE"
        case .month, .partOfMonth: return day.monthDescription
        case .quarter: return "\(fourDigits(year))-Q\((month - 1) / 3 + 1)"
        case .half: return "\(fourDigits(year))-H\(month <= 6 ? 1 : 2)"
        case .season: return "\(fourDigits(year))-\(Season(startMonth: month).map(code) ?? "SP")"
        case .year, .partOfYear: return fourDigits(year)
        case .decade: return fourDigits(year).dropLast() + "X"
        case .century: return fourDigits(year).dropLast(2) + "XX"
        case .millennium: return fourDigits(year).dropLast(3) + "XXX"
        }
    }

    static func dayText(_ day: CivilDay) -> String {
        let (year, month, number) = day.components
        guard (0...9999).contains(year) else { return "XXXX-\(twoDigits(month))-\(twoDigits(number))" }
        return day.description
    }

    /// One day of a month or a year that is not told: `1998-10-XX`, `1998-XX-XX`.
    static func dayWithin(_ period: CivilPeriod) -> String {
        let (year, month, _) = period.interval.firstDay.components
        guard (0...9999).contains(year), period.endPrecision == nil else { return "XXXX-XX-XX" }
        return switch period.precision {
        case .month, .partOfMonth: "\(fourDigits(year))-\(twoDigits(month))-XX"
        case .year, .partOfYear, .season, .quarter, .half: "\(fourDigits(year))-XX-XX"
        default: "XXXX-XX-XX"
        }
    }

    static func code(_ season: Season) -> String {
        switch season {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        }
    }

    /// `T17:30`, `T24:00`.
    static func clock(_ minute: Int) -> String { "T\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }

    /// `P9M`, `PT16H`, `PXY`, `P1Y6M`.
    static func duration(_ quantity: Quantity, _ unit: TimeUnit) -> String {
        guard let code = code(unit) else { return quantity.isVague ? "PXX" : "P\(quantity.whole)X" }
        let prefix = code.isTime ? "PT" : "P"
        if quantity.isVague { return "\(prefix)X\(code.letter)" }
        let rest = quantity.hundredths % 100
        if rest == 0 { return "\(prefix)\(quantity.whole * code.factor)\(code.letter)" }
        // Halves and quarters in the next smaller unit.
        if let smaller = smaller(unit) {
            let count = rest * smaller.count / 100
            let whole = quantity.whole == 0 ? "" : "\(prefix)\(quantity.whole)\(code.letter)"
            if whole.isEmpty { return (smaller.isTime ? "PT" : "P") + "\(count)\(smaller.letter)" }
            return smaller.isTime == code.isTime
                ? whole + "\(count)\(smaller.letter)" : whole + "T\(count)\(smaller.letter)"
        }
        return "\(prefix)\(quantity.whole * code.factor).\(rest % 10 == 0 ? rest / 10 : rest)\(code.letter)"
    }

    private static func code(_ unit: TimeUnit) -> (letter: String, factor: Int, isTime: Bool)? {
        switch unit {
        case .second: ("S", 1, true)
        case .minute: ("M", 1, true)
        case .hour: ("H", 1, true)
        case .day, .night: ("D", 1, false)
        case .weekend: ("WE", 1, false)
        case .week: ("W", 1, false)
        case .fortnight: ("W", 2, false)
        case .month: ("M", 1, false)
        case .quarter: ("Q", 1, false)
        case .season: ("S", 1, false)
        case .half: ("M", 6, false)
        case .year: ("Y", 1, false)
        case .decade: ("Y", 10, false)
        case .century: ("Y", 100, false)
        case .millennium: ("Y", 1000, false)
        case .period: nil
        }
    }

    private static func smaller(_ unit: TimeUnit) -> (letter: String, count: Int, isTime: Bool)? {
        switch unit {
        case .minute: ("S", 60, true)
        case .hour: ("M", 60, true)
        case .day: ("H", 24, true)
        case .year: ("M", 12, false)
        case .decade: ("Y", 10, false)
        case .century: ("Y", 100, false)
        default: nil
        }
    }

    static func fourDigits(_ year: Int) -> String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
