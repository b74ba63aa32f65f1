import CivilTime

/// What recurs — weekdays, months, seasons, quarters, holidays — and the units of the calendar by their relation.
extension Resolver {
    func named(_ unit: NamedUnit, _ relation: Relation, _ container: Meaning?) -> Resolved {
        if let container { return within(unit, relation, resolve(container)) }
        switch unit {
        case .unit(let unit): return calendarUnit(unit, relation)
        case .weekend: return calendarUnit(.weekend, relation)
        case .weekday(let weekday): return self.weekday(weekday, relation)
        case .dayOfMonth(let number): return dayOfMonth(number)
        case .month(let month):
            return recurring(
                relation, unknown: "XXXX-\(TimexValue.twoDigits(month))", .month
            ) { CivilPeriod.month(month, of: $0) }
        case .season(let season):
            return recurring(relation, unknown: "XXXX-\(TimexValue.code(season))", .season) {
                CivilPeriod.season(season, of: $0, hemisphere: hemisphere)
            }
        case .quarter(let number, _):
            return quarterOrHalf(relation, unknown: "XXXX-Q\(number)", .quarter) { CivilPeriod.quarter(number, of: $0) }
        case .half(let number):
            return quarterOrHalf(relation, unknown: "XXXX-H\(number)", .half) { CivilPeriod.half(number, of: $0) }
        case .holiday(let index):
            return recurring(relation, unknown: "XXXX-XX-XX", .day) { holiday(index, in: $0) }
        case .nth, .nthWeekday:
            return Resolved("XXXX-XX")
        }
    }

    private func holiday(_ index: Int, in year: Int) -> CivilPeriod? {
        guard book.holidays.indices.contains(index), let first = book.holidays[index].day.day(in: year) else {
            return nil
        }
        let length = book.holidays[index].length
        let isMonth = length > 14
        return CivilPeriod(
            CivilInterval(from: first, through: first.adding(days: length - 1)),
            precision: length == 1 || isMonth ? .day : .week, endPrecision: isMonth ? .day : nil,
            isApproximate: book.holidays[index].day.isApproximate)
    }

    // MARK: Within a larger time

    private func within(_ unit: NamedUnit, _ relation: Relation, _ outer: Resolved) -> Resolved {
        guard let period = outer.period else { return outer }
        var inner: CivilPeriod?
        let first = period.interval.firstDay
        let year = first.year
        switch unit {
        case .month(let month):
            inner = relation == .that ? nearest(first) { CivilPeriod.month(month, of: $0) } : .month(month, of: year)
        case .season(let season): inner = .season(season, of: year, hemisphere: hemisphere)
        case .quarter(let number, _): inner = .quarter(number, of: year)
        case .half(let number): inner = .half(number, of: year)
        case .holiday(let index): inner = holiday(index, in: year)
        case .weekday(let weekday):
            if period.precision == .week || period.precision == .weekend {
                inner = CivilPeriod(day: first.startOfWeek.adding(days: weekday - 1))
            } else {
                // "a week ago Monday": the one nearest the day so reached.
                inner = CivilPeriod(day: first.adding(days: -3).next(weekday))
            }
        case .dayOfMonth(let number):
            inner = CivilDay(year: year, month: first.month, day: number).map { CivilPeriod(day: $0) }
        case .weekend: inner = .weekend(of: first)
        case .unit(let unit):
            if unit == .weekend || unit == .week {
                // "Labor Day weekend": the weekend nearest the day.
                let day = unit == .weekend && first.weekday <= 2 ? first.adding(days: -2) : first
                inner = Calendar.unit(unit, of: day)
            } else if unit == .period || unit == .quarter {
                inner = samePeriod(in: year)
            } else {
                inner = Calendar.unit(unit, of: first)
            }
        case .nth(let number, .week) where period.precision == .year && number > 0:
            inner = CivilDay.monday(ofWeek: number, year: year).map { CivilPeriod.week(of: $0) }
        case .nth(let number, let unit): inner = nth(number, unit, of: period)
        case .nthWeekday(let number, let weekday): inner = nthWeekday(number, weekday, of: period)
        }
        guard let inner else { return outer }
        var result = outer
        result.text = .period(inner)
        result.period = inner
        result.granularity = inner.precision
        if outer.direction != .unknown, outer.direction == .present { result.direction = direction(of: inner) }
        return result
    }

    /// "the 1988 period": the quarter spoken of, in that year; the year where none is.
    private func samePeriod(in year: Int) -> CivilPeriod? {
        guard let lastQuarter else { return .year(year) }
        let day = lastQuarter.interval.firstDay
        return lastQuarter.precision == .month
            ? .month(day.month, of: year) : .quarter((day.month - 1) / 3 + 1, of: year)
    }

    private func nth(_ number: Int, _ unit: TimeUnit, of period: CivilPeriod) -> CivilPeriod? {
        let (first, last) = (period.interval.firstDay, period.interval.lastDay)
        let start: CivilDay
        if number < 0 {
            start = Calendar.unit(unit, of: last)?.interval.firstDay ?? last
        } else {
            start = Calendar.shift(first, unit, by: number - 1)
        }
        guard start <= last else { return nil }
        if unit == .weekend {
            let saturday = number < 0 ? last.adding(days: -6).next(6) : first.next(6).adding(days: (number - 1) * 7)
            return .weekend(of: saturday)
        }
        return Calendar.unit(unit, of: start)
    }

    private func nthWeekday(_ number: Int, _ weekday: Int, of period: CivilPeriod) -> CivilPeriod? {
        let (first, last) = (period.interval.firstDay, period.interval.lastDay)
        let day = number < 0 ? last.adding(days: -6).next(weekday) : first.next(weekday).adding(days: (number - 1) * 7)
        return day >= first && day <= last ? CivilPeriod(day: day) : nil
    }

    // MARK: Weekdays and days of a month

    private func weekday(_ weekday: Int, _ relation: Relation) -> Resolved {
        let stated: DateExpression.Direction =
            switch relation {
            case .last, .past, .previous: .past
            case .next, .coming, .following: .future
            default: side
            }
        if relation == .bare, let result = toldWeekday(weekday) { return result }
        guard let today else {
            return narrative != nil && relation.isOfTheText
                ? besideNarrative(weekday, relation) : unknown("XXXX-WXX-\(weekday)", .day, stated)
        }
        let upTo = today.adding(days: -6).next(weekday)
        let onFrom = today.next(weekday)
        switch relation {
        case .last, .past:
            return counted(CivilPeriod(day: upTo == today ? today.adding(days: -7) : upTo), .back)
        case .next:
            return counted(CivilPeriod(day: today.startOfWeek.adding(days: 6 + weekday)), .on)
        case .coming:
            return counted(CivilPeriod(day: onFrom == today ? today.adding(days: 7) : onFrom), .on)
        case .previous, .following, .that:
            return besideNarrative(weekday, relation)
        default: break
        }
        let day: CivilDay
        var usedVerb = true
        switch side {
        case .past: day = upTo
        // "was due to end Friday", written on Saturday.
        case .future: day = clause.mayHaveCome && (1...2).contains(today.number - upTo.number) ? upTo : onFrom
        case .present where relation == .this: day = today.startOfWeek.adding(days: weekday - 1)
        case .present: day = clause.isScheduled ? onFrom : upTo
        case .unknown where clause.kind == .either && relation != .this:
            day = today.number - upTo.number <= onFrom.number - today.number ? upTo : onFrom
        case .unknown:
            usedVerb = false
            day = relation == .this ? today.startOfWeek.adding(days: weekday - 1) : upTo
        }
        let motion: Explanation.Motion = day < today ? .back : day > today ? .on : .same
        var result = counted(CivilPeriod(day: day), motion, usedVerb: usedVerb)
        if side == .past || side == .future { result.direction = side }
        return result
    }

    private func besideNarrative(_ weekday: Int, _ relation: Relation) -> Resolved {
        guard let anchor = anchor() else { return unknown("XXXX-WXX-\(weekday)", .day, .unknown) }
        let first = anchor.period.interval.firstDay
        let day =
            switch relation {
            case .previous: first.adding(days: -7).next(weekday)
            case .following: anchor.period.interval.lastDay.adding(days: 1).next(weekday)
            default: first.startOfWeek.adding(days: weekday - 1)
            }
        var result = counted(CivilPeriod(day: day), day < first ? .back : .on)
        result.base = anchor.base
        result.anchor = anchor.index
        return result
    }

    /// "the 26th": of the month the text is at, else the nearest one that the verb allows.
    private func dayOfMonth(_ number: Int) -> Resolved {
        if let result = toldDay(number) { return result }
        guard let today else { return unknown("XXXX-XX-\(TimexValue.twoDigits(number))", .day, side) }
        let days = (-2...2).map { today.startOfMonth.adding(months: $0) }
            .compactMap { CivilDay(year: $0.year, month: $0.month, day: number) }
        guard let day = choose(days, from: today, days: { $0 }) else {
            return Resolved("XXXX-XX-\(TimexValue.twoDigits(number))")
        }
        return counted(CivilPeriod(day: day), day < today ? .back : .on, usedVerb: true)
    }

    // MARK: What comes round once a year

    private func nearest(_ day: CivilDay, _ instance: (Int) -> CivilPeriod?) -> CivilPeriod? {
        (-1...1).compactMap { instance(day.year + $0) }
            .min { abs($0.interval.firstDay.number - day.number) < abs($1.interval.firstDay.number - day.number) }
    }

    private func recurring(
        _ relation: Relation, unknown value: @autoclosure () -> String, _ precision: Precision,
        _ instance: (Int) -> CivilPeriod?
    ) -> Resolved {
        let stated: DateExpression.Direction =
            switch relation {
            case .last, .past, .previous: .past
            case .next, .coming, .following: .future
            default: side
            }
        if relation.isOfTheText, let result = besideNarrative(relation, instance) { return result }
        if relation == .bare, let result = told(instance) { return result }
        guard let today else { return unknown(value(), precision, stated) }
        let all = instances(around: today.year, instance)
        let current = all.first { $0.interval.firstDay <= today && today <= $0.interval.lastDay }
        let past = all.last { $0.interval.lastDay < today }
        let future = all.first { $0.interval.firstDay > today }
        switch relation {
        case .last, .past, .latest: return past.map { counted($0, .back) } ?? self.unknown(value(), precision, .past)
        case .beforeLast, .yearEarlier:
            return past.map { counted($0, .back) } ?? self.unknown(value(), precision, .past)
        case .next, .coming, .afterNext:
            return future.map { counted($0, .on) } ?? self.unknown(value(), precision, .future)
        case .this:
            if let current { return counted(current, .within) }
            // Of this year, unless the verb or the calendar says otherwise.
            let ofYear = instance(today.year)
            if precision == .season, today.month <= 2, let past, past.interval.lastDay.year == today.year {
                return counted(past, .back)
            }
            return ofYear.map { counted($0, $0.interval.firstDay > today ? .on : .back) }
                ?? self.unknown(value(), precision, side)
        default: break
        }
        if let current, side != .unknown || precision != .day { return counted(current, .within, usedVerb: false) }
        guard
            let chosen = precision == .day
                ? choose(all, from: today, days: { $0.interval.firstDay }) : byVerb(all, today)
        else {
            return self.unknown(value(), precision, side)
        }
        var result = counted(chosen, chosen.interval.firstDay < today ? .back : .on, usedVerb: side != .unknown)
        if side == .past || side == .future { result.direction = side }
        return result
    }

    /// What comes round once a year, in order: the last one over and the next one ahead are among them. A winter belongs to
    /// the year that it begins in.
    private func instances(around year: Int, _ instance: (Int) -> CivilPeriod?) -> [CivilPeriod] {
        var all: [CivilPeriod] = []
        all.reserveCapacity(4)
        for year in year - 2...year + 1 {
            if let one = instance(year) { all.append(one) }
        }
        return all
    }

    /// "the following May", "that winter": counted from the time the text is at.
    private func besideNarrative(_ relation: Relation, _ instance: (Int) -> CivilPeriod?) -> Resolved? {
        guard let anchor = anchor() else { return nil }
        let first = anchor.period.interval.firstDay
        let around = instances(around: first.year, instance)
        let found =
            switch relation {
            case .previous: around.last { $0.interval.lastDay < first }
            // From a year "the following winter" is the one that begins in it.
            case .following:
                around.first {
                    $0.interval.firstDay > first && $0.interval.lastDay > anchor.period.interval.lastDay
                }
            // "That May", told of the summer: of the same year; "that January", told of December: of the next.
            default:
                around.first {
                    $0.interval.lastDay >= first
                        || $0.interval.lastDay > first.adding(months: -8)
                            && $0.interval.firstDay.year == first.year
                }
            }
        guard let found else { return nil }
        var result = counted(found, relation == .previous ? .back : .on)
        result.base = anchor.base
        result.anchor = anchor.index
        return result
    }

    /// A month or a season: the verb decides; without one what is nearer, the past rather.
    private func byVerb(_ all: [CivilPeriod], _ today: CivilDay) -> CivilPeriod? {
        guard let past = all.last(where: { $0.interval.lastDay < today }),
            let future = all.first(where: { $0.interval.firstDay > today })
        else { return all.first }
        let back = Int(today.number - past.interval.firstDay.number)
        let on = Int(future.interval.firstDay.number - today.number)
        switch side {
        case .past: return past
        case .future: return future
        case .present: return on * 2 <= back ? future : past
        case .unknown: return on * 3 <= back ? future : past
        }
    }

    private func quarterOrHalf(
        _ relation: Relation, unknown value: String, _ precision: Precision, _ instance: (Int) -> CivilPeriod?
    ) -> Resolved {
        if relation == .yearEarlier {
            let year = (lastQuarter?.interval.firstDay.year ?? today?.year ?? 0) - 1
            return instance(year).map { counted($0, .back) } ?? unknown(value, precision, .past)
        }
        guard let today else { return unknown(value, precision, side) }
        let all = (-2...2).compactMap { instance(today.year + $0) }
        let started = all.last { $0.interval.firstDay <= today }
        let ahead = all.first { $0.interval.lastDay >= today }
        // Reports of the quarter that is just over speak of it in any tense.
        let isFresh = started.map { Int(today.number - $0.interval.lastDay.number) <= 100 } ?? false
        switch side {
        case .future where !isFresh:
            return ahead.map { counted($0, .on, usedVerb: true) } ?? unknown(value, precision, .future)
        default: return started.map { counted($0, .back) } ?? unknown(value, precision, .past)
        }
    }
}
