import CivilTime

/// What comes round once a year: months, seasons, quarters, halves, holidays.
extension Resolver {
    func recurring(
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
        case .last, .past, .latest, .yearEarlier:
            return past.map { counted($0, .back) } ?? self.unknown(value(), precision, .past)
        case .beforeLast:
            let earlier = past.flatMap { past in all.last { $0.interval.lastDay < past.interval.lastDay } }
            return earlier.map { counted($0, .back) } ?? self.unknown(value(), precision, .past)
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
        // "turns 77 in September"
        case .present where clause.isScheduled && signal == .ahead: return future
        case .present: return on * 2 <= back ? future : past
        // "had hoped to pass it before the summer"
        case .unknown where clause.kind == .either: return on <= back ? future : past
        case .unknown: return on * 3 <= back ? future : past
        }
    }

    func quarterOrHalf(
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
        // "Will report its second-half profit" is of the one over, "will meet in the second half" of the next.
        case .future where !isFresh || signal == .ahead:
            return ahead.map { counted($0, .on, usedVerb: true) } ?? unknown(value, precision, .future)
        default: return started.map { counted($0, .back) } ?? unknown(value, precision, .past)
        }
    }
}
