import CivilTime

/// Times so far from another: "two days ago", "a week later", "a year before the treaty of 1848".
extension Resolver {
    func shifted(_ quantity: Quantity, _ unit: TimeUnit, _ shift: Shift, _ base: Meaning?) -> Resolved {
        let isBack = shift == .ago || shift == .earlier
        let direction: DateExpression.Direction = shift == .ago ? .past : shift == .fromNow ? .future : .unknown
        if quantity.isVague, base == nil, shift == .later {
            // "A few days later": so far from what the text is at, which may lie on either side of the article.
            var result = Resolved(TimexValue.duration(quantity, unit))
            result.type = .duration
            result.motion = .length
            return result
        }
        if quantity.isVague {
            var result = Resolved(isBack ? Reference.past.value : Reference.future.value)
            result.motion = .vague
            result.direction = isBack ? .past : shift == .fromNow ? .future : .unknown
            return result
        }
        if let base {
            let outer = resolve(base)
            guard let period = outer.period else { return outer }
            var result = moved(period, quantity, unit, isBack: isBack, exact: true)
            result.isExplicit = outer.isExplicit
            result.base = outer.base
            return result
        }
        if shift == .ago || shift == .fromNow {
            guard let today else { return unknown(template(unit), Calendar.precision(unit), direction) }
            if shift == .ago, unit == .year, quantity.hundredths == 100, let lastQuarter,
                narrative?.period == lastQuarter
            {
                // "a year ago" of figures: the same quarter of the year before.
                var result = counted(
                    moved(lastQuarter, quantity, unit, isBack: true, exact: true).period ?? lastQuarter, .back)
                result.direction = .past
                return result
            }
            // "up from seven a year ago": at this time of that year.
            let told = shift == .ago && isCompared ? CivilPeriod.month(today.month, of: today.year) : nil
            var result = moved(
                told ?? CivilPeriod(day: today), quantity, unit, isBack: isBack, exact: told != nil)
            result.base = article(today)
            result.direction = direction
            return result
        }
        guard let anchor = dayTold(unit) ?? (shift == .earlier ? anchorBehind() : anchor()), !isAstray(anchor.period)
        else {
            return unknown(template(unit), Calendar.precision(unit), direction)
        }
        if shift == .earlier, unit == .year, quantity.hundredths == 100, let lastQuarter {
            return counted(moved(lastQuarter, quantity, unit, isBack: true, exact: true).period ?? lastQuarter, .back)
        }
        if shift == .earlier, unit == .year, quantity.hundredths == 100, anchor.period.precision == .quarter {
            // The quarter is no longer what is compared: "for the nine months … a year earlier".
            return CivilPeriod.year(anchor.period.interval.firstDay.year - 1).map { counted($0, .back) }
                ?? unknown("XXXX", .year, .past)
        }
        if Calendar.precision(unit) <= .hour { return hoursFrom(anchor, quantity, unit, isBack: isBack) }
        let isSame = unit == .year && quantity.hundredths == 100 && anchor.period.precision >= .month
        var result = moved(anchor.period, quantity, unit, isBack: isBack, exact: isSame)
        result.base = anchor.base
        result.anchor = anchor.index
        if let period = result.period { result.direction = self.direction(of: period) }
        return result
    }

    /// "Sank at 9 p.m. An hour later …": the hour. Where only the day is told, it is a length, and most likely of that day.
    private func hoursFrom(
        _ anchor: (period: CivilPeriod, base: Explanation.Base, index: Int?), _ quantity: Quantity, _ unit: TimeUnit,
        isBack: Bool
    ) -> Resolved {
        let start = anchor.period.interval.start
        var result: Resolved
        if anchor.period.precision <= .hour, unit != .second {
            let length = Int64(quantity.hundredths * (unit == .hour ? 60 : 1) / 100)
            let moment = CivilMoment(minutes: start.minutes + (isBack ? -length : length))
            let end = CivilMoment(minutes: moment.minutes + (anchor.period.precision == .minute ? 1 : 60))
            result = counted(
                CivilPeriod(CivilInterval(start: moment, end: end), precision: anchor.period.precision),
                isBack ? .back : .on)
            result.text = .clock(moment.day, minute: moment.minuteOfDay)
            result.type = .time
        } else {
            result = Resolved(TimexValue.duration(quantity, unit))
            result.type = .duration
            result.motion = isBack ? .back : .on
            result.period = anchor.period.precision <= .day ? CivilPeriod(day: anchor.period.interval.firstDay) : nil
        }
        result.base = anchor.base
        result.anchor = anchor.index
        return result
    }

    /// "She leaves on June 30; her successor, named last week, takes over the next day": days count from the day that the
    /// sentence has told, not from its week.
    private func dayTold(_ unit: TimeUnit) -> (period: CivilPeriod, base: Explanation.Base, index: Int?)? {
        guard unit == .day, let narrative, narrative.period.precision > .day, let day = narrativeDay,
            day.sentence == place.sentence
        else { return nil }
        return (day.period, .text(day.period), day.index)
    }

    /// "A day earlier, the minister had said": not counted from what still lies ahead.
    private func anchorBehind() -> (period: CivilPeriod, base: Explanation.Base, index: Int?)? {
        guard clause.kind == .past, let behind = narrativeBehind else { return anchor() }
        return (behind.period, .text(behind.period), behind.index)
    }

    /// "A run-off would be held two weeks later", behind a year long past: that is not what it is counted from. Nor is a time
    /// told paragraphs before, unless the sentence goes on from it: "Two weeks later, …".
    private func isAstray(_ anchor: CivilPeriod) -> Bool {
        guard let today, !isHistory else { return false }
        let isAhead = side == .future || clause.kind == .future
        if isAhead, anchor.precision >= .year { return anchor.interval.lastDay.adding(months: 12) < today }
        let isFar = narrativeBlock >= 0 && place.block - narrativeBlock > 1
        return isFar && !place.opensSentence && anchor.interval.lastDay.adding(months: 1) < today
    }

    /// - Parameter exact: Keep the precision of what was counted from, where the unit is coarser.
    private func moved(
        _ period: CivilPeriod, _ quantity: Quantity, _ unit: TimeUnit, isBack: Bool, exact: Bool
    ) -> Resolved {
        let sign = isBack ? -1 : 1
        // From the middle of a year or a month "two days later" is still of it.
        let isFiner = Calendar.precision(unit) < period.precision && period.endPrecision == nil
        let first = period.interval.firstDay.adding(days: isFiner ? period.interval.dayCount / 2 : 0)
        var day = Calendar.shift(first, unit, by: sign * quantity.whole)
        let rest = quantity.hundredths % 100
        if rest != 0 { day = Calendar.shift(day, smaller(unit), by: sign * rest * parts(unit) / 100) }
        let own = Calendar.precision(unit)
        let told = own > .year ? TimeUnit.year : unit
        let precision = max(Calendar.precision(told), .day)
        let motion: Explanation.Motion = isBack ? .back : .on
        if own <= .hour {
            var result = Resolved(CivilPeriod(day: day), motion)
            result.period?.isApproximate = false
            return result
        }
        let unitOfResult =
            if exact { Calendar.unit(period.precision) } else if precision > period.precision { told } else {
                Calendar.unit(period.precision)
            }
        guard let result = Calendar.unit(unitOfResult == .weekend && unit != .weekend ? .day : unitOfResult, of: day)
        else {
            return unknown(template(unit), own, .unknown)
        }
        return Resolved(result, motion)
    }

    private func smaller(_ unit: TimeUnit) -> TimeUnit {
        switch unit {
        case .week, .fortnight: .day
        case .month: .day
        case .decade, .century: .year
        default: .month
        }
    }

    private func parts(_ unit: TimeUnit) -> Int {
        switch unit {
        case .week: 7
        case .fortnight: 14
        case .month: 30
        case .decade: 10
        case .century: 100
        case .quarter: 3
        case .year: 12
        default: 1
        }
    }
}
