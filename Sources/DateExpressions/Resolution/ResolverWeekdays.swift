import CivilTime

/// Weekdays, and days of a month that is not told.
extension Resolver {
    func weekday(_ weekday: Int, _ relation: Relation) -> Resolved {
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
    func dayOfMonth(_ number: Int) -> Resolved {
        if let result = toldDay(number) { return result }
        guard let today else { return unknown("XXXX-XX-\(TimexValue.twoDigits(number))", .day, side) }
        let days = (-2...2).map { today.startOfMonth.adding(months: $0) }
            .compactMap { CivilDay(year: $0.year, month: $0.month, day: number) }
        guard let day = choose(days, from: today, days: { $0 }) else {
            return Resolved("XXXX-XX-\(TimexValue.twoDigits(number))")
        }
        return counted(CivilPeriod(day: day), day < today ? .back : .on, usedVerb: true)
    }
}
