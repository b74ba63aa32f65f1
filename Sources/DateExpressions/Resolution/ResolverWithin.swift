import CivilTime

/// A time within a larger one: "the third week of May", "Friday of last week".
extension Resolver {
    func within(_ unit: NamedUnit, _ relation: Relation, _ outer: Resolved) -> Resolved {
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
        case .weekday(let weekday) where relation == .previous:
            inner = CivilPeriod(day: first.adding(days: -7).next(weekday))
        case .weekday(let weekday) where relation == .following:
            inner = CivilPeriod(day: period.interval.lastDay.adding(days: 1).next(weekday))
        case .weekday(let weekday):
            if period.precision == .week || period.precision == .weekend {
                inner = CivilPeriod(day: first.startOfWeek.adding(days: weekday - 1))
            } else {
                // "a week ago Monday": the one nearest the day so reached.
                inner = CivilPeriod(day: first.adding(days: -3).next(weekday))
            }
        case .dayOfMonth(let number):
            inner = CivilDay(year: year, month: first.month, day: number).map { CivilPeriod(day: $0) }
        case .newYear: inner = .year(year)
        case .weekend: inner = .weekend(of: first)
        // "this day in 1987"
        case .unit(.day) where relation == .this:
            inner = today.flatMap { CivilDay(year: year, month: $0.month, day: $0.components.day) }
                .map { CivilPeriod(day: $0) }
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
        var (first, last) = (period.interval.firstDay, period.interval.lastDay)
        if unit == .weekend {
            let saturday = number < 0 ? last.adding(days: -6).next(6) : first.next(6).adding(days: (number - 1) * 7)
            return saturday <= last ? .weekend(of: saturday) : nil
        }
        if unit == .week {
            // A week is of the month, or the year, that most of its days lie in.
            first = first.adding(days: 3)
            last = last.adding(days: -3)
        }
        let start: CivilDay
        if number < 0 {
            start = Calendar.unit(unit, of: last)?.interval.firstDay ?? last
        } else {
            start = Calendar.shift(first, unit, by: number - 1)
        }
        guard start <= last else { return nil }
        return Calendar.unit(unit, of: start)
    }

    private func nthWeekday(_ number: Int, _ weekday: Int, of period: CivilPeriod) -> CivilPeriod? {
        let (first, last) = (period.interval.firstDay, period.interval.lastDay)
        let day = number < 0 ? last.adding(days: -6).next(weekday) : first.next(weekday).adding(days: (number - 1) * 7)
        return day >= first && day <= last ? CivilPeriod(day: day) : nil
    }

    // MARK: What comes round once a year

    private func nearest(_ day: CivilDay, _ instance: (Int) -> CivilPeriod?) -> CivilPeriod? {
        (-1...1).compactMap { instance(day.year + $0) }
            .min { abs($0.interval.firstDay.number - day.number) < abs($1.interval.firstDay.number - day.number) }
    }
}
