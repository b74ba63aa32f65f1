import CivilTime

/// What the text is at after each expression: what later ones count from.
extension Resolution {
    /// What the text is at now.
    func remember(
        _ resolved: Resolved, _ expression: Recognised, _ index: Int, _ resolver: inout Resolver
    ) {
        // Figures "for the nine months" or "the year" are compared with a year, not with a quarter.
        if spansFigures(expression) { resolver.reported = quarter(expression, index, resolver) }
        // "the quarter ended Sept. 30": the day ends what is told, it is not told itself.
        if expression.signal == .ending { return }

        guard let period = resolved.period, resolved.type == .date || resolved.type == .time, period.precision <= .year
        else { return }
        // A comparison looks aside and comes back: "up from $3 million a year earlier".
        if expression.isCompared || isComparison(expression.meaning) { return }
        if let today = resolver.today, period.interval.firstDay > today {
            resolver.narrativeBehind = resolver.narrativeBehind ?? resolver.narrative
        } else {
            resolver.narrativeBehind = nil
        }
        resolver.narrative = (period, index)
        resolver.narrativeBlock = resolver.place.block
        if let today = resolver.today, period.interval.lastDay.year != today.year {
            resolver.otherYear = (period, index)
        }
        if period.precision <= .day {
            resolver.narrativeDay = (period, index, resolver.place.sentence)
            let day = period.interval.firstDay
            if let today = resolver.today, day <= today, day.adding(days: 7) > today {
                resolver.newsDay = Resolver.Happened(day: day, index: index)
            }
        }
        if resolved.isExplicit || resolved.anchor != nil {
            // "He had retired in 1974": a history looks back and comes back.
            if recognised.isHistory, resolver.clause.isPastPerfect, let told = resolver.told,
                period.interval.start < told.period.interval.start
            {
                return
            }
            let place = resolver.place
            resolver.told = Resolver.Told(
                period: period, index: index, sentence: place.sentence, block: place.block,
                setsScene: place.opensSentence && resolver.signal == .ahead,
                isScene: period.precision < .year
                    && (place.opensSentence || resolver.told.map { $0.isScene && $0.index == resolved.anchor } ?? false)
            )
        } else if !recognised.isHistory {
            resolver.told = nil
        }
        if period.precision == .quarter { rememberQuarter(period, expression.meaning, index, &resolver) }
    }

    /// The quarter that figures are told of, which "a year earlier" and "the period" count from.
    private func rememberQuarter(
        _ period: CivilPeriod, _ meaning: Meaning, _ index: Int, _ resolver: inout Resolver
    ) {
        // A quarter that still runs is reported where accounts run by another year.
        let isReported =
            resolver.today.map { today in
                period.interval.lastDay < today
                    || period.interval.firstDay <= today && resolver.lastQuarter == nil
                        && resolver.clause.kind != .future
            } ?? true
        guard isReported, !isYearEarlier(meaning) else { return }
        let isFiscal = meaning.isFiscalQuarter || meaning.isUnnamedQuarter && resolver.reported?.isFiscal == true
        resolver.reported = (period, index, isFiscal)
    }

    private func isComparison(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .named(_, .yearEarlier, _): true
        case .shifted(let quantity, .year, .earlier, nil), .shifted(let quantity, .year, .ago, nil):
            quantity.hundredths == 100
        default: false
        }
    }

    private func isYearEarlier(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .named(_, .yearEarlier, _), .named(_, .that, _), .shifted: true
        case .approximate(_, let inner), .part(_, let inner): isYearEarlier(inner)
        default: false
        }
    }
}
