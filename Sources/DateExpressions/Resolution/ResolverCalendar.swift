import CivilTime

/// Calendar dates, with what they leave out filled in.
extension Resolver {
    func calendar(_ stated: CalendarDate) -> Resolved {
        var date = stated
        if date.isAmbiguous { orderNumbers(&date) }
        if date.hasShortYear, let short = date.year { date.year = fullYear(short) }
        if date.isBeforeEra { return beforeEra(date.year ?? 1) }
        if let year = date.year { return withYear(date, year) }
        if let month = date.month, let day = date.day { return monthDay(month, day) }
        if let day = date.day, let weekday = date.weekday { return weekdayDay(weekday, day) }
        if let month = date.month { return named(.month(month), .bare, nil) }
        var result = Resolved("XXXX-XX-XX")
        result.motion = .vague
        return result
    }

    private func withYear(_ date: CalendarDate, _ year: Int) -> Resolved {
        let period: CivilPeriod? =
            if let month = date.month, let number = date.day {
                CivilDay(year: year, month: month, day: number).map { CivilPeriod(day: $0) }
            } else if let month = date.month {
                .month(month, of: year)
            } else {
                .year(year)
            }
        guard let period else {
            // 30 February: the month is still told.
            var result = date.month.flatMap { CivilPeriod.month($0, of: year) }.map { Resolved($0) } ?? Resolved("XXXX")
            result.period = nil
            return result
        }
        var result = Resolved(period)
        result.isExplicit = true
        result.direction = direction(of: period)
        return result
    }

    private func beforeEra(_ year: Int) -> Resolved {
        var result = CivilPeriod.year(1 - year).map { Resolved($0) } ?? Resolved("XXXX")
        result.isExplicit = true
        result.direction = .past
        return result
    }

    /// 3/4: the article's own convention, unless only one order is a date.
    private func orderNumbers(_ date: inout CalendarDate) {
        guard let first = date.month, let second = date.day else { return }
        if first > 12 || (dayFirst && second <= 12) { (date.month, date.day) = (second, first) }
        if let month = date.month, month > 12 {
            date.month = nil
            date.day = nil
        }
    }

    /// '98 is the year nearest the article's, not more than 20 years on.
    private func fullYear(_ short: Int) -> Int {
        let now = today?.year ?? 2025
        let candidate = now / 100 * 100 + short
        return candidate > now + 20 ? candidate - 100 : candidate
    }

    /// "March 3": the year comes from what the text is at or from the verb.
    func monthDay(_ month: Int, _ day: Int) -> Resolved {
        if let result = told({ CivilDay(year: $0, month: month, day: day).map { CivilPeriod(day: $0) } }) {
            return result
        }
        guard let today else {
            return unknown("XXXX-\(TimexValue.twoDigits(month))-\(TimexValue.twoDigits(day))", .day, side)
        }
        func year(_ year: Int) -> CivilDay? { CivilDay(year: year, month: month, day: day) }
        let candidates = (-4...4).compactMap { year(today.year + $0) }
        guard let chosen = choose(candidates, from: today, days: { $0 }) else {
            return Resolved("XXXX-\(TimexValue.twoDigits(month))-\(TimexValue.twoDigits(day))")
        }
        return counted(CivilPeriod(day: chosen), chosen < today ? .back : chosen > today ? .on : .same, usedVerb: true)
    }

    /// "Friday the 13th": the nearest day that is both.
    private func weekdayDay(_ weekday: Int, _ number: Int) -> Resolved {
        guard let today else { return unknown("XXXX-XX-\(TimexValue.twoDigits(number))", .day, side) }
        let months = (-14...14).map { today.startOfMonth.adding(months: $0) }
        let days = months.compactMap { CivilDay(year: $0.year, month: $0.month, day: number) }
        guard let chosen = choose(days.filter { $0.weekday == weekday }, from: today, days: { $0 }) else {
            return Resolved("XXXX-XX-\(TimexValue.twoDigits(number))")
        }
        return counted(CivilPeriod(day: chosen), chosen < today ? .back : .on, usedVerb: true)
    }

    /// Of several times that the same words can mean, in order, the one that the verb and the preposition point to.
    func choose<Time>(_ candidates: [Time], from today: CivilDay, days: (Time) -> CivilDay) -> Time? {
        let past = candidates.last { days($0) <= today }
        let future = candidates.first { days($0) >= today }
        guard let past, let future else { return past ?? future }
        let back = Int(today.number - days(past).number)
        let on = Int(days(future).number - today.number)
        // No one says "Dec. 7" of a day almost a year away when the next is weeks ahead, whatever the verb; but what "will"
        // come on Jan. 20 is never over.
        switch side {
        // "Since" never looks ahead.
        case .past: return back > 240 && on < 60 && signal != .since ? future : past
        case .future: return on > 240 && back < 60 && !clause.saysWill ? past : future
        case .present: return on * (clause.isScheduled ? 1 : 2) <= back ? future : past
        case .unknown: return on <= back ? future : past
        }
    }
}
