import CivilTime

/// Parts of a time, times of the day, and stretches.
extension Resolver {
    // MARK: Early, mid, late

    func part(_ part: Part, _ inner: Meaning) -> Resolved {
        var result = resolve(inner)
        switch part {
        case .early, .start: result.modifier = "START"
        case .earlier: result.modifier = "START"
        case .mid, .middle: result.modifier = "MID"
        case .late, .end: result.modifier = "END"
        case .later: result.modifier = "END"
        case .firstHalf, .secondHalf, .rest: break
        }
        if part == .earlier { result.direction = .past }
        if part == .later || part == .rest { result.direction = .future }
        if let period = result.period { result.period = Self.narrow(period, to: part) }
        return result
    }

    /// The third of a month, a year, a decade that is meant; other units stay whole.
    private static func narrow(_ period: CivilPeriod, to part: Part) -> CivilPeriod {
        let first = period.interval.firstDay
        let last = period.interval.lastDay
        guard part != .earlier, part != .later, part != .rest, period.endPrecision == nil else { return period }
        let index: Int =
            switch part {
            case .early, .start: 0
            case .mid, .middle: 1
            default: 2
            }
        func days(_ from: CivilDay, _ through: CivilDay, _ precision: Precision) -> CivilPeriod {
            CivilPeriod(
                CivilInterval(from: from, through: through), precision: precision, openness: period.openness,
                isApproximate: period.isApproximate)
        }
        switch period.precision {
        case .month:
            let starts = [first, first.adding(days: 10), first.adding(days: 20)]
            let ends = [first.adding(days: 9), first.adding(days: 19), last]
            return days(starts[index], ends[index], .partOfMonth)
        case .year:
            let start = first.adding(months: index * 4)
            return days(start, start.adding(months: 4).adding(days: -1), .partOfYear)
        case .decade, .century:
            let years = period.precision == .decade ? [0, 4, 7, 10] : [0, 33, 67, 100]
            let start = first.adding(months: years[index] * 12)
            let end = first.adding(months: years[index + 1] * 12).adding(days: -1)
            var span = days(start, end, .year)
            span.endPrecision = .year
            return span
        case .week:
            let starts = [0, 2, 4]
            let ends = [1, 3, 6]
            return days(first.adding(days: starts[index]), first.adding(days: ends[index]), .week)
        case .quarter, .season, .half:
            let length = period.interval.dayCount
            let start = first.adding(days: length * index / 3)
            return days(start, first.adding(days: length * (index + 1) / 3 - 1), .partOfYear)
        default:
            return period
        }
    }

    // MARK: Times of the day

    func clock(_ time: ClockTime, _ day: Meaning?) -> Resolved { clock(time, of: dayOf(day)) }

    /// A time of a day that is resolved.
    func clock(_ time: ClockTime, of outer: Resolved) -> Resolved {
        guard let period = outer.period, period.precision <= .day else {
            var result = outer
            if outer.type != .set { result.type = .time }
            // "every evening at 7:13": the hour says more than the part of the day.
            let day = outer.value.prefix { $0 != "T" }
            result.value = (day.isEmpty ? "XXXX-XX-XX" : day) + TimexValue.clock(time.minute)
            result.granularity = .minute
            result.period = nil
            return result
        }
        let start = CivilMoment(period.interval.firstDay, hour: 0, minute: time.minute)
        var result = outer
        result.type = .time
        result.text = .clock(period.interval.firstDay, minute: time.minute)
        result.granularity = .minute
        if time.minute >= 1440 {
            result.period = CivilPeriod(day: period.interval.firstDay)
        } else {
            result.period = CivilPeriod(
                CivilInterval(start: start, end: CivilMoment(minutes: start.minutes + (time.showsMinutes ? 1 : 60))),
                precision: time.showsMinutes ? .minute : .hour)
        }
        return result
    }

    /// "Friday night", "this morning".
    ///
    /// Of a day that is named the annotated news writes the day as the value two times in three ("Friday night" is
    /// `2000-01-07`), of one that is not the part of it ("this morning" is `1998-02-06TMO`). The period is the part in both.
    func dayPart(_ part: DayPart, _ day: Meaning?) -> Resolved {
        var result = dayOf(day)
        result.type = .time
        result.granularity = .partOfDay
        result.isWrittenAsDay = day?.namesDay ?? false
        guard let period = result.period, period.precision <= .day else {
            if result.isWrittenAsDay { return result }
            let told = result.period == nil && day == nil ? "XXXX-XX-XX" : String(result.value.prefix(10))
            result.value = told + "T" + part.code
            return result
        }
        let first = period.interval.firstDay
        result.text = result.isWrittenAsDay ? .period(CivilPeriod(day: first)) : .dayPart(first, part)
        let minutes = part.minutes
        result.period = CivilPeriod(
            CivilInterval(
                start: CivilMoment(first, minute: minutes.lowerBound),
                end: CivilMoment(first, minute: minutes.upperBound)),
            precision: .partOfDay)
        return result
    }

    /// The day a time of day is told of: the one stated, the one the text is at, the article's.
    private func dayOf(_ day: Meaning?) -> Resolved {
        if let day { return resolve(day) }
        if let happened = dayOfHappening() { return happened }
        if let narrative, narrative.period.precision <= .day {
            var result = counted(CivilPeriod(day: narrative.period.interval.firstDay), .same)
            result.base = .text(narrative.period)
            result.anchor = narrative.index
            return result
        }
        guard let today else { return unknown("XXXX-XX-XX", .day, .unknown) }
        // "Went into orbit on Thursday, after ten years … It was 5:04 p.m. when …": the day of the news.
        if let newsDay { return sameDay(newsDay) }
        return counted(CivilPeriod(day: today), .same)
    }

    // MARK: Stretches

    func duration(_ quantity: Quantity, _ unit: TimeUnit, _ window: Window) -> Resolved {
        var result = Resolved(TimexValue.duration(quantity, unit))
        result.type = .duration
        result.motion = .length
        result.modifier = quantity.modifier?.modifier
        switch window {
        case .past, .previous: result.direction = .past
        case .next, .following: result.direction = .future
        default: break
        }
        guard let today else { return result }
        if window == .none, signal == .ahead, clause.kind == .future, !isEnded,
            Calendar.precision(unit) >= .day
        {
            // "will be redeemed in five years": a time, not a length.
            var result = shifted(quantity, unit, .fromNow, nil)
            if quantity.modifier != nil { result.period?.isApproximate = true }
            return result
        }
        result.base = article(today)
        // A vague number is taken as about three, and said to be approximate.
        let count = quantity.isVague ? 3 : quantity.whole
        guard Calendar.precision(unit) >= .day else { return result }
        let precision: Precision = max(Calendar.precision(unit), .day)
        switch window {
        case .past:
            let start = Calendar.shift(today, unit, by: -count)
            guard start < today else { return result }
            let half =
                quantity.hundredths % 100 == 0 ? start : Calendar.shift(start, .month, by: unit == .year ? -6 : 0)
            result.period = CivilPeriod(
                CivilInterval(from: half, through: today), precision: Self.startPrecision(precision),
                endPrecision: .day,
                isApproximate: quantity.isVague || quantity.modifier != nil)
        case .next:
            if let span = nextTold(count, unit) {
                result.period = CivilPeriod(
                    span.days, precision: .day, endPrecision: Self.startPrecision(precision),
                    isApproximate: quantity.isVague || quantity.modifier != nil)
                result.base = .text(span.told)
                result.anchor = span.index
                return result
            }
            let end = Calendar.shift(today, unit, by: count)
            guard end > today else { return result }
            result.period = CivilPeriod(
                CivilInterval(from: today, through: end), precision: .day, endPrecision: Self.startPrecision(precision),
                isApproximate: quantity.isVague || quantity.modifier != nil)
        case .first:
            guard unit == .month, count > 0, count < 12, let year = CivilPeriod.year(today.year) else { return result }
            let start = year.interval.firstDay
            result.period = CivilPeriod(
                CivilInterval(from: start, through: start.adding(months: count).adding(days: -1)), precision: .month,
                endPrecision: .month)
        case .following, .previous:
            guard let anchor = anchor() else { return result }
            let isBack = window == .previous
            let first = anchor.period.interval.firstDay
            let last = anchor.period.interval.lastDay
            let span =
                isBack
                ? CivilInterval(from: Calendar.shift(first, unit, by: -count), through: first)
                : CivilInterval(from: last, through: Calendar.shift(last, unit, by: count))
            result.period = CivilPeriod(span, precision: .day, endPrecision: .day, isApproximate: quantity.isVague)
            result.base = anchor.base
            result.anchor = anchor.index
        case .none, .final: break
        }
        return result
    }

    /// "For the next 12 years she taught": counted from the time the text is at, where all of it has gone by since.
    private func nextTold(
        _ count: Int, _ unit: TimeUnit
    ) -> (days: CivilInterval, told: CivilPeriod, index: Int)? {
        guard clause.kind == .past, signal != .none, let today, let narrative else { return nil }
        let last = narrative.period.interval.lastDay
        let end = Calendar.shift(last, unit, by: count)
        guard end > last, end < today else { return nil }
        return (CivilInterval(from: last, through: end), narrative.period, narrative.index)
    }

    /// "the past nine months" begins in a month, "the past five years" in a year, finer ones on a day.
    private static func startPrecision(_ unit: Precision) -> Precision {
        switch unit {
        case .month, .quarter, .season, .half: .month
        case .year, .decade, .century, .millennium: .year
        default: .day
        }
    }
}
