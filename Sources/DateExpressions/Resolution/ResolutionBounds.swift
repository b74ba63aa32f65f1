import CivilTime

/// The words between and before times that bound them: "since", "by", "from … to …".
extension Resolution {
    /// "since" runs to the article's date, "by" leaves the start open, "after" the end.
    func bound(
        _ resolved: inout Resolved, by signal: Signal, of clause: ClauseTime, _ today: CivilDay?
    ) {
        guard var period = resolved.period, resolved.type == .date || resolved.type == .time, period.endPrecision == nil
        else { return }
        switch signal {
        case .since:
            guard let today, period.interval.firstDay <= today else { return }
            period.endPrecision = .day
            period.interval.end = max(CivilMoment(today.adding(days: 1)), period.interval.start)
            if period.interval.firstDay == today { period.endPrecision = nil }
        // "Before dawn on June 4", "by noon" are of that day; "until noon" ends there.
        case .by, .before: if resolved.type == .date { period.openness = .start }
        case .until: if !clause.isReached { period.openness = .start }
        case .after: break
        default: return
        }
        resolved.period = period
    }

    /// Both ends of "from Monday to Thursday" mean the whole span; "from May" alone runs to the article's date.
    func joinSpans(_ result: inout [DateExpression], _ today: CivilDay?) {
        for (index, expression) in recognised.expressions.enumerated() {
            putBehindFirst(index, expression, &result)
            if let end = expression.end, let last = result[end].period {
                if expression.meaning.isSpokenOfUnit {
                    result[index].explanation.setEnd(result[end])
                    continue
                }
                if expression.meaning.isQuarter {
                    if let months = months(of: result[index].period, upTo: last.interval.lastDay) {
                        result[index].period = months
                        result[index].explanation.setEnd(result[end])
                    }
                    continue
                }
                result[index].period = stretch(expression.meaning, upTo: last)
                if result[index].period != nil { result[index].explanation.setEnd(result[end]) }
                continue
            }
            if let partner = expression.partner, partner > index, var first = result[index].period,
                var last = result[partner].period
            {
                if first.interval.start > last.interval.start, expression.meaning.isOfWeekday,
                    recognised.expressions[partner].meaning.isOfWeekday
                {
                    // "Tuesday through Sunday", "from Saturday night to Monday morning": the first behind that Tuesday.
                    let week: Int64 = 7 * 1440
                    let weeks = (first.interval.start.minutes - last.interval.start.minutes + week - 1) / week
                    last.interval.start.minutes += weeks * week
                    last.interval.end.minutes += weeks * week
                    result[partner].value = TimexValue.text(CivilPeriod(day: last.interval.firstDay))
                }
                if first.interval.start > last.interval.start, let today, first.interval.firstDay > today,
                    first.precision == .day, last.precision == .day, !result[partner].isExplicit,
                    case let later = last.interval.firstDay.adding(months: 12), later > first.interval.firstDay
                {
                    // "from July 1 to June 30", while that July lies ahead: the June behind it.
                    last = CivilPeriod(day: later)
                    result[partner].value = TimexValue.text(last)
                }
                if first.interval.start > last.interval.start {
                    // "from August to October" in September: the August before.
                    guard first.precision == .month, !result[index].isExplicit else { continue }
                    let start = first.interval.firstDay.adding(months: -12)
                    guard let month = CivilPeriod.month(start.month, of: start.year),
                        month.interval.start <= last.interval.start
                    else { continue }
                    first = month
                    result[index].value = TimexValue.text(month)
                }
                let span = CivilPeriod(
                    CivilInterval(start: first.interval.start, end: last.interval.end), precision: first.precision,
                    endPrecision: last.precision, isApproximate: first.isApproximate || last.isApproximate)
                result[index].period = span
                result[partner].period = span
            } else if expression.signal == .from, expression.partner == nil, let today,
                let period = result[index].period,
                period.endPrecision == nil, period.precision >= .day, period.interval.lastDay < today,
                result[index].type == .date, runsOn(expression)
            {
                result[index].period?.interval.end = CivilMoment(today.adding(days: 1))
                result[index].period?.endPrecision = .day
            }
        }
    }

    /// "They were to meet on Monday and Tuesday": where the verb leaves open which week, the Tuesday behind that Monday.
    private func putBehindFirst(_ index: Int, _ expression: Recognised, _ result: inout [DateExpression]) {
        guard expression.clauseOf < index, expression.meaning.isWeekday,
            recognised.expressions[expression.clauseOf].meaning.isWeekday,
            expression.clause.kind == .either || expression.clause.kind == .future,
            let first = result[expression.clauseOf].period, let own = result[index].period,
            own.openness == .none, own.endPrecision == nil
        else { return }
        let day = first.interval.firstDay.next(own.interval.firstDay.weekday)
        guard day != own.interval.firstDay else { return }
        result[index].period = CivilPeriod(day: day)
        result[index].value = TimexValue.dayText(day)
    }

    /// "from 2019 on", "from May onward": not "figures from May".
    private func runsOn(_ expression: Recognised) -> Bool {
        let after = text[min(expression.range.upperBound, text.count)...]
        guard after.starts(with: " on".utf8) else { return after.starts(with: " forward".utf8) }
        let next = after.dropFirst(3)
        return next.first.map { !Digits.isLetter($0) && $0 != 0x20 } ?? true || next.starts(with: "ward".utf8)
    }
}
