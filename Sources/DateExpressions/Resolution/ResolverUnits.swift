import CivilTime

/// Units of the calendar by their relation: "last week", "the following month", "the quarter".
extension Resolver {
    func calendarUnit(_ unit: TimeUnit, _ relation: Relation) -> Resolved {
        let precision = Calendar.precision(unit)
        // "overnight"
        if unit == .night { return deictic(side == .future ? 0 : -1) }
        guard let today else {
            return relation.isOfTheText && narrative != nil
                ? besideNarrative(unit, relation) : unknown(template(unit), precision, stated(relation))
        }
        func article(_ count: Int) -> Resolved {
            guard let period = neighbour(unit, count, of: today) else {
                return unknown(template(unit), precision, stated(relation))
            }
            var result = counted(period, count < 0 ? .back : count > 0 ? .on : .within)
            if count != 0 { result.direction = stated(relation) }
            return result
        }
        if unit == .season { return seasonOfPlay(relation, today) }
        switch relation {
        // "This quarter's loss", in a report of the last one's.
        case .this where unit == .quarter && isOwner && lastQuarter != nil: return lastReported(unit, today)
        case .this: return article(0)
        // "up from $3 million last year", of a quarter.
        case .last where unit == .year && isCompared && lastQuarter != nil: return yearEarlier(.period, today)
        // "He has been away for the last week": a stretch up to now.
        case .last where signal == .length && (unit == .week || unit == .month):
            return duration(Quantity(1), unit, .past)
        // On a Sunday the week just over, which of ISO 8601 is not over yet, is called last week.
        case .last where unit == .week && today.weekday == 7:
            var result = article(0)
            (result.motion, result.direction) = (.back, .past)
            return result
        case .last: return article(-1)
        case .past: return past(article(-1), unit, today)
        case .next, .coming: return article(unit == .weekend && today.weekday < 6 ? 0 + (relation == .next ? 1 : 0) : 1)
        case .beforeLast: return article(-2)
        case .afterNext: return article(2)
        case .latest: return unit == .quarter || unit == .period ? lastReported(unit, today) : article(-1)
        case .yearEarlier: return yearEarlier(unit, today)
        case .bare, .the: return spokenOf(unit, today)
        case .previous, .following, .that: return besideNarrative(unit, relation)
        }
    }

    /// "this season", "last season": of sport, of the theatre, of television. When it begins is not told, so it is a wide
    /// stretch, never a spring or a fall.
    private func seasonOfPlay(_ relation: Relation, _ today: CivilDay) -> Resolved {
        let years =
            switch relation {
            case .last, .past, .previous, .latest, .yearEarlier: -1
            case .beforeLast: -2
            case .next, .coming, .following: 1
            case .afterNext: 2
            case .this, .bare, .that, .the: 0
            }
        let month = today.startOfMonth.adding(months: years * 12)
        var result = counted(
            CivilPeriod(
                CivilInterval(from: month.adding(months: -9), through: month.adding(months: 7).adding(days: -1)),
                precision: .month, endPrecision: .month, isApproximate: true),
            years < 0 ? .back : years > 0 ? .on : .within)
        result.value = TimexValue.fourDigits(month.year)
        result.granularity = .year
        result.direction = stated(relation)
        return result
    }

    /// The unit that holds a day, or one so many before or after it.
    private func neighbour(_ unit: TimeUnit, _ count: Int, of day: CivilDay) -> CivilPeriod? {
        guard let current = Calendar.unit(unit, of: day), count != 0 else { return Calendar.unit(unit, of: day) }
        return Calendar.unit(unit, of: Calendar.shift(current.interval.firstDay, unit, by: count))
    }

    /// "the following month", "that week": counted from the time the text is at.
    private func besideNarrative(_ unit: TimeUnit, _ relation: Relation) -> Resolved {
        guard let anchor = relation == .that && unit == .year ? anchorOfThatYear() : anchor() else {
            return unknown(template(unit), Calendar.precision(unit), stated(relation))
        }
        let first = anchor.period.interval.firstDay
        // "The following week" of a year that is told as a whole is one of many.
        if relation != .that, anchor.period.precision >= .year, Calendar.precision(unit) < .season {
            return unknown(template(unit), Calendar.precision(unit), .unknown)
        }
        let count = relation == .previous ? -1 : relation == .following ? 1 : 0
        // "That same day", told of October: one of its days.
        if relation == .that, unit == .day, anchor.period.precision > .day, signal == .none {
            var result = unknown(TimexValue.dayWithin(anchor.period), .day, .past)
            result.motion = .vague
            return result
        }
        // "since then": the time itself, as finely as it was told.
        let isThen = relation == .that && unit == .day
        let period: CivilPeriod?
        if unit == .weekend, relation == .following {
            // From a Tuesday the weekend ahead, not the one after it.
            period = .weekend(of: anchor.period.interval.lastDay.adding(days: 1).next(6))
        } else {
            period = unit == .period || isThen ? anchor.period : neighbour(unit, count, of: first)
        }
        guard let period else { return unknown(template(unit), Calendar.precision(unit), stated(relation)) }
        var result = counted(period, count < 0 ? .back : count > 0 ? .on : .within)
        result.base = anchor.base
        result.anchor = anchor.index
        return result
    }

    /// "That year" is not the one the article is of, which is "this year".
    private func anchorOfThatYear() -> (period: CivilPeriod, base: Explanation.Base, index: Int?)? {
        guard let narrative, narrative.period.interval.lastDay.year == today?.year, let otherYear else {
            return anchor()
        }
        return (otherYear.period, .text(otherYear.period), otherYear.index)
    }

    /// "the past year" is told as the year before, and means the twelve months up to the article.
    private func past(_ named: Resolved, _ unit: TimeUnit, _ today: CivilDay) -> Resolved {
        guard unit != .weekend, unit != .season else { return named }
        var result = named
        let first = Calendar.shift(today, unit, by: -1)
        guard first < today else { return named }
        let precision: Precision = unit == .week ? .day : .month
        result.period = CivilPeriod(
            CivilInterval(from: first, through: today), precision: precision, endPrecision: .day)
        return result
    }

    private func stated(_ relation: Relation) -> DateExpression.Direction {
        switch relation {
        case .last, .past, .previous, .beforeLast, .latest, .yearEarlier: .past
        case .next, .coming, .following, .afterNext: .future
        case .this: .present
        case .bare, .that, .the: .unknown
        }
    }

    func template(_ unit: TimeUnit) -> String {
        switch unit {
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .half: "XXXX-HX"
        case .year, .season, .period: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        case .millennium: "X"
        case .day, .night, .hour, .minute, .second: "XXXX-XX-XX"
        }
    }

    /// "the quarter", "the weekend", "the year", "the month", "the week".
    private func spokenOf(_ unit: TimeUnit, _ today: CivilDay) -> Resolved {
        switch unit {
        case .quarter: return lastReported(unit, today)
        case .weekend:
            let saturday = today.startOfWeek.adding(days: 5)
            let isPast = side == .past || side == .unknown
            let day = saturday > today && isPast ? saturday.adding(days: -7) : saturday
            return counted(.weekend(of: day), day <= today ? .back : .on, usedVerb: true)
        case .week where side == .past || side == .unknown:
            // "… on Friday. For the week, the index fell": told on Monday, of the week before.
            guard today.weekday == 1, signal == .length, let narrative, narrative.period.precision <= .day,
                narrative.period.interval.lastDay < today, narrative.period.interval.lastDay >= today.adding(days: -7)
            else { break }
            return counted(.week(of: narrative.period.interval.firstDay), .back, usedVerb: side == .past)
        case .year:
            // "the full year", where its last quarter has been reported.
            guard let lastQuarter, lastQuarter.interval.lastDay.month == 12, lastQuarter.interval.lastDay < today,
                let year = CivilPeriod.year(lastQuarter.interval.firstDay.year)
            else { break }
            return counted(year, .back)
        default: break
        }
        guard let period = Calendar.unit(unit, of: today) else { return unknown(template(unit), .day, .unknown) }
        return counted(period, .within)
    }

    /// "in the new year": the next to begin, but what is told of it in the past, or in a January, is of this one.
    func newYear() -> Resolved {
        guard let today else { return unknown("XXXX", .year, side) }
        let isOver = side == .past || today.month == 1
        guard let year = CivilPeriod.year(isOver ? today.year : today.year + 1) else { return Resolved("XXXX") }
        return counted(year, isOver ? .within : .on, usedVerb: today.month != 1)
    }

    /// The quarter that the text last told, else the last that was over before the article.
    private func lastReported(_ unit: TimeUnit, _ today: CivilDay) -> Resolved {
        if let reported {
            var result = counted(reported.quarter, .same)
            result.base = .text(reported.quarter)
            result.anchor = reported.index
            return result
        }
        guard let current = Calendar.unit(.quarter, of: today),
            let before = Calendar.unit(.quarter, of: current.interval.firstDay.adding(days: -1))
        else { return unknown("XXXX-QX", .quarter, .past) }
        return counted(before, .back)
    }

    private func yearEarlier(_ unit: TimeUnit, _ today: CivilDay) -> Resolved {
        // Where no quarter was told, the last that was over before the article is what is reported.
        let from = lastQuarter?.interval.firstDay ?? (unit == .quarter ? today.adding(months: -3) : today)
        let day = from.adding(months: -12)
        let kind: TimeUnit =
            switch unit {
            case .period, .day: lastQuarter.map { Calendar.unit($0.precision) } ?? .year
            default: unit
            }
        guard let period = Calendar.unit(kind, of: day) else { return unknown("XXXX", .year, .past) }
        return counted(period, .back)
    }
}
