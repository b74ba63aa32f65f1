/// A period in at most eight cells, for a column under a heading.
extension CivilPeriod {
    /// The widest that `shortLabel(under:)` gives, in terminal cells.
    public static let shortLabelWidth = 8

    /// What a heading leaves to say: "26 Mon", "19–25", "Jan", "2025", "by May", "fall", "15:30"; never wider than eight cells.
    /// - Parameter heading: The precision of the heading it stands under (a year, a month or a day), `nil` for none.
    public func shortLabel(under heading: Precision?) -> String {
        let bare = shortBare(under: heading)
        let marked =
            switch openness {
            case .start: "by " + bare
            case .end: "from " + bare
            case .none: isApproximate ? "~" + bare : bare
            }
        return marked.count <= Self.shortLabelWidth ? marked : bare
    }

    private func shortBare(under heading: Precision?) -> String {
        let first = interval.firstDay
        if let endPrecision, !(first == interval.lastDay && precision <= .hour) {
            return shortSpan(to: endPrecision, under: heading)
        }
        let (year, month, day) = first.components
        switch precision {
        case .minute, .hour:
            return heading == .day ? clock : shortDay(first, under: heading)
        case .partOfDay:
            guard heading == .day else { return shortDay(first, under: heading) }
            return partOfDay == "afternoon" ? "p.m." : partOfDay
        case .day:
            return heading == .month && openness == .none
                ? "\(day) \(CivilLabels.shortWeekdays[first.weekday - 1])" : shortDay(first, under: heading)
        case .weekend, .week:
            return shortDays(under: heading)
        case .partOfMonth:
            guard heading != nil, let unit = CivilPeriod.month(month, of: year),
                let part = CivilLabels.part(interval, of: unit.interval)
            else { return shortDays(under: heading) }
            return heading == .year
                ? "\(part == "early" ? "e." : part == "late" ? "l." : "mid") \(shortMonth(first))" : part
        case .month:
            return heading == nil ? "\(shortMonth(first)) \(CivilLabels.year(year))" : shortMonth(first)
        case .quarter:
            return named("Q\((month - 1) / 3 + 1)", year, under: heading)
        case .half:
            return named("H\(month <= 6 ? 1 : 2)", year, under: heading)
        case .season:
            guard let season = Season(startMonth: month) else { return shortMonth(first) }
            return heading == nil ? CivilLabels.year(year) : season.name
        case .partOfYear:
            guard heading != nil, let unit = CivilPeriod.year(year),
                let part = CivilLabels.part(interval, of: unit.interval)
            else { return CivilLabels.year(year) }
            return part
        case .year: return CivilLabels.year(year)
        case .decade: return "\(CivilLabels.year(year))s"
        case .century: return "\(CivilLabels.year(year))s"
        case .millennium: return CivilLabels.year(year)
        }
    }

    private func shortMonth(_ day: CivilDay) -> String { CivilLabels.shortMonths[day.month - 1] }

    private func named(_ name: String, _ year: Int, under heading: Precision?) -> String {
        heading == nil ? "\(name) \(CivilLabels.year(year))" : name
    }

    /// A day where the heading names its month, its year, or nothing.
    private func shortDay(_ day: CivilDay, under heading: Precision?) -> String {
        switch heading {
        case nil: "\(shortMonth(day)) \(CivilLabels.year(day.year))"
        case .some(let heading) where heading >= .year: "\(shortMonth(day)) \(day.dayOfMonth)"
        default: "\(day.dayOfMonth)"
        }
    }

    /// "19–25", "28–Feb 3" under a month; "Jan 19–25" has nine cells, so a year's heading gets the first day.
    private func shortDays(under heading: Precision?) -> String {
        let (first, last) = (interval.firstDay, interval.lastDay)
        guard heading == .month, first != last else { return shortDay(first, under: heading) }
        if first.month == last.month, first.year == last.year { return "\(first.dayOfMonth)–\(last.dayOfMonth)" }
        let text = "\(first.dayOfMonth)–\(shortMonth(last)) \(last.dayOfMonth)"
        return text.count <= Self.shortLabelWidth ? text : "\(first.dayOfMonth)–\(shortMonth(last))"
    }

    /// "Apr–Jan", "2010–12", "19–25", "26–Mar".
    private func shortSpan(to endPrecision: Precision, under heading: Precision?) -> String {
        let (first, last) = (interval.firstDay, interval.lastDay)
        if precision <= .day, endPrecision <= .day, heading == .month { return shortDays(under: heading) }
        if precision >= .year, endPrecision >= .year {
            let end = last.year
            guard first.year > 0, first.year != end else { return CivilLabels.year(first.year) }
            return first.year / 100 == end / 100 ? "\(first.year)–\(twoDigits(end % 100))" : "\(first.year)–"
        }
        let end = precision >= .year || last.year - first.year > 1 ? CivilLabels.year(last.year) : shortMonth(last)
        let start =
            switch heading {
            case nil: CivilLabels.year(first.year)
            case .some where precision >= .year: CivilLabels.year(first.year)
            case .some(.month) where precision <= .day: "\(first.dayOfMonth)"
            default: shortMonth(first)
            }
        if start == end { return start }
        let text = heading == nil ? "\(start)–" : "\(start)–\(end)"
        return text.count <= Self.shortLabelWidth ? text : "\(start)–"
    }
}
