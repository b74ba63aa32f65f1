/// A period in words.
extension CivilPeriod {
    /// "29 January 2026", "19–25 January 2026", "by May 2026", "spring 2025", "Apr 2025 – 30 Jan 2026", "around January 2026".
    public var label: String {
        switch openness {
        case .start: "by " + bare
        case .end: "from " + bare
        case .none: isApproximate ? "around " + bare : bare
        }
    }

    private var bare: String {
        if let endPrecision { return spanLabel(to: endPrecision) }
        let first = interval.firstDay
        let (year, month, _) = first.components
        let yearLabel = CivilLabels.year(year)
        switch precision {
        case .minute, .hour:
            return "\(first.label), \(clock)"
        case .partOfDay:
            return "\(first.label), \(partOfDay)"
        case .month:
            return "\(CivilLabels.months[month - 1]) \(yearLabel)"
        case .partOfMonth:
            if let period = CivilPeriod.month(month, of: year),
                let part = CivilLabels.part(interval, of: period.interval)
            {
                return "\(part == "mid" ? "mid-" : part + " ")\(CivilLabels.months[month - 1]) \(yearLabel)"
            }
        case .partOfYear:
            if let period = CivilPeriod.year(year), let part = CivilLabels.part(interval, of: period.interval) {
                return "\(part == "mid" ? "mid-" : part + " ")\(yearLabel)"
            }
        case .quarter:
            return "\(CivilLabels.ordinals[(month - 1) / 3 % 4]) quarter of \(yearLabel)"
        case .half:
            return "\(month <= 6 ? "first" : "second") half of \(yearLabel)"
        case .season:
            guard let season = Season(startMonth: month) else { break }
            return season == .winter
                ? "winter \(yearLabel)–\(CivilLabels.year(year + 1))" : "\(season.name) \(yearLabel)"
        case .year: return yearLabel
        case .decade: return "\(yearLabel)s"
        case .century: return "\(yearLabel)s"
        case .millennium: return "the years \(yearLabel)–\(CivilLabels.year(interval.lastDay.year))"
        case .day, .weekend, .week: break
        }
        return dayRange
    }

    /// "19–25 January 2026", "28 Jan – 3 Feb 2026", "29 Dec 2025 – 4 Jan 2026".
    private var dayRange: String {
        let (first, last) = (interval.firstDay, interval.lastDay)
        if first == last { return first.label }
        let (from, to) = (first.components, last.components)
        if from.year != to.year { return "\(first.shortLabel) – \(last.shortLabel)" }
        if from.month != to.month {
            return "\(from.day) \(CivilLabels.shortMonths[from.month - 1]) – \(last.shortLabel)"
        }
        return "\(from.day)–\(last.label)"
    }

    /// "Apr 2025 – 30 Jan 2026", "2010–2012", "Monday's 09:00–17:00" as "26 January 2026, 09:00–17:00".
    private func spanLabel(to endPrecision: Precision) -> String {
        let (first, last) = (interval.firstDay, interval.lastDay)
        if precision <= .hour, endPrecision <= .hour, first == last {
            return "\(first.label), \(clock)–\(Self.clock(interval.end.minuteOfDay))"
        }
        if precision == .day, endPrecision == .day { return dayRange }
        if precision == .year, endPrecision == .year {
            return "\(CivilLabels.year(first.year))–\(CivilLabels.year(last.year))"
        }
        let start = CivilPeriod(
            CivilInterval(start: interval.start, end: CivilMoment(first.adding(days: 1))), precision: precision)
        let end = CivilPeriod(CivilInterval(day: last), precision: endPrecision)
        return "\(start.endLabel(isStart: true)) – \(end.endLabel(isStart: false))"
    }

    /// One end of a span, short.
    private func endLabel(isStart: Bool) -> String {
        let day = interval.firstDay
        let (year, month, _) = day.components
        switch precision {
        case .month: return "\(CivilLabels.shortMonths[month - 1]) \(CivilLabels.year(year))"
        case .quarter: return "Q\((month - 1) / 3 + 1) \(CivilLabels.year(year))"
        case .season:
            let start = isStart ? day : day.startOfMonth.adding(months: -2)
            guard let season = Season(startMonth: start.month) else { break }
            return "\(season.name) \(CivilLabels.year(start.year))"
        case .half, .year: return CivilLabels.year(year)
        case .decade: return "\(CivilLabels.year(year - year % 10))s"
        case .century, .millennium: return "\(CivilLabels.year(year - year % 100))s"
        default: break
        }
        return day.shortLabel
    }

    /// "15:30".
    var clock: String { Self.clock(interval.start.minuteOfDay) }

    static func clock(_ minute: Int) -> String { "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }

    /// "morning", "afternoon", "evening", "night" by the hour it starts.
    var partOfDay: String {
        switch interval.start.minuteOfDay / 60 {
        case 5..<12: "morning"
        case 12..<17: "afternoon"
        case 17..<20: "evening"
        default: "night"
        }
    }
}

extension CivilLabels {
    static let ordinals = ["first", "second", "third", "fourth"]
}
