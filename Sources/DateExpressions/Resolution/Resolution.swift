import CivilTime

/// Resolves all expressions of a text in their order.
struct Resolution {
    let book: RuleBook
    let text: [UInt8]
    let recognised: RecognisedDates

    func resolve(published: CivilPeriod?) -> [DateExpression] {
        guard let published else { return resolve(today: nil) }
        let days = Self.days(of: published)
        guard let first = days.first else { return resolve(today: nil) }
        var result = resolve(today: first)
        if days.count == 1 { return result }
        var isBroad = [Bool?](repeating: nil, count: result.count)
        for day in days.dropFirst() {
            let other = resolve(today: day)
            for index in result.indices where other[index].period != result[index].period || isBroad[index] == true {
                Self.widen(&result[index], by: other[index])
                isBroad[index] = true
            }
        }
        for index in result.indices where result[index].period != nil && !result[index].isExplicit {
            result[index].explanation.setArticle(published, isBroad: isBroad[index] ?? false)
        }
        return result
    }

    /// The days an article may be of; of a long interval a selection with both ends.
    private static func days(of published: CivilPeriod) -> [CivilDay] {
        let (first, last) = (published.interval.firstDay, published.interval.lastDay)
        let count = Int(last.number) - Int(first.number) + 1
        guard count > 62 else { return (0..<max(count, 1)).map { first.adding(days: $0) } }
        return (0..<62).map { first.adding(days: $0 * (count - 1) / 61) }
    }

    private static func widen(_ expression: inout DateExpression, by other: DateExpression) {
        guard let mine = expression.period, let its = other.period else {
            expression.period = nil
            return
        }
        let interval = CivilInterval(
            start: min(mine.interval.start, its.interval.start), end: max(mine.interval.end, its.interval.end))
        if interval != mine.interval || mine.precision != its.precision {
            var period = CivilPeriod(interval, precision: .day, openness: mine.openness, isApproximate: true)
            if interval.dayCount > 1 { period.endPrecision = .day }
            expression.period = period
            expression.value = common(expression.value, other.value)
        }
        if expression.direction != other.direction { expression.direction = .unknown }
    }

    /// "2026-01-29" and "2026-01-22" have "2026-01-XX" in common.
    private static func common(_ left: String, _ right: String) -> String {
        guard left != right, left.utf8.count == right.utf8.count else { return left }
        var differs = false
        let bytes = zip(left.utf8, right.utf8).map { pair -> UInt8 in
            if pair.0 != pair.1 { differs = true }
            let isDigit = Digits.isDigit(pair.0) || pair.0 == 0x58
            return differs && isDigit ? 0x58 : pair.0
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: One day

    private func resolve(today: CivilDay?) -> [DateExpression] {
        var resolver = Resolver(
            book: book, today: today, dayFirst: recognised.dayFirst,
            hemisphere: recognised.isSouthern ? .southern : .northern)
        resolver.isHistory = recognised.isHistory
        var result: [DateExpression] = []
        result.reserveCapacity(recognised.expressions.count)
        for (index, expression) in recognised.expressions.enumerated() {
            let told = resolved(expression, &resolver)
            var bounded = told
            bound(&bounded, by: expression.signal, of: expression.clause, today)
            result.append(make(expression, bounded, result))
            remember(told, expression, index, &resolver)
        }
        joinSpans(&result, today)
        return result
    }

    /// What one expression means by itself.
    private func resolved(_ expression: Recognised, _ resolver: inout Resolver) -> Resolved {
        var resolved: Resolved
        if let end = expression.end, let unit = unit(expression.meaning, endedBy: end, resolver) {
            resolved = resolver.counted(unit, .back)
        } else {
            set(expression, &resolver)
            resolved = resolver.resolve(expression.meaning)
            if resolved.period == nil, expression.end == nil, spansFigures(expression),
                let reported = resolver.reported,
                !reported.isFiscal
            {
                resolved.period = months(expression.meaning, through: reported.quarter)
                if resolved.period != nil {
                    resolved.base = .text(reported.quarter)
                    resolved.anchor = reported.index
                }
            }
        }
        if let period = resolved.period, !Self.isOfTheCalendar(period) { resolved.period = nil }
        return resolved
    }

    func set(_ expression: Recognised, _ resolver: inout Resolver) {
        resolver.clause = expression.clause
        resolver.place = Resolver.Place(
            sentence: expression.sentence, block: expression.block, opensSentence: expression.opensSentence)
        resolver.signal = expression.signal
        resolver.isEnded = expression.end != nil
        resolver.isCompared = expression.isCompared
        resolver.isOwner = expression.isOwner
    }

    /// "since" runs to the article's date, "by" leaves the start open, "after" the end.
    private func bound(
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
        case .until: if !clause.isMoved { period.openness = .start }
        case .after: break
        default: return
        }
        resolved.period = period
    }

    /// What the text is at now.
    private func remember(
        _ resolved: Resolved, _ expression: Recognised, _ index: Int, _ resolver: inout Resolver
    ) {
        // Figures "for the nine months" or "the year" are compared with a year, not with a quarter.
        if spansFigures(expression) { resolver.reported = nil }
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
                setsScene: place.opensSentence && resolver.signal == .ahead)
        } else if !recognised.isHistory {
            resolver.told = nil
        }

        // A quarter that still runs is reported where accounts run by another year.
        let isReported =
            resolver.today.map { today in
                period.interval.lastDay < today
                    || period.interval.firstDay <= today && resolver.lastQuarter == nil
                        && resolver.clause.kind != .future
            } ?? true
        if period.precision == .quarter, isReported, !isYearEarlier(expression.meaning) {
            let isFiscal =
                expression.meaning.isFiscalQuarter
                || expression.meaning.isUnnamedQuarter && resolver.reported?.isFiscal == true
            resolver.reported = (period, index, isFiscal)
        }
    }

    /// The days of the years that EDTF writes with four digits.
    private static let calendar: ClosedRange<CivilDay>? = {
        guard let first = CivilDay(year: -9999, month: 1, day: 1), let last = CivilDay(year: 9999, month: 12, day: 31)
        else { return nil }
        return first...last
    }()

    private static func isOfTheCalendar(_ period: CivilPeriod) -> Bool {
        calendar.map { $0.contains(period.earliest) && $0.contains(period.latest) } ?? false
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

    private func make(
        _ expression: Recognised, _ resolved: Resolved, _ earlier: [DateExpression]
    ) -> DateExpression {
        var baseWords: Range<Int>?
        if case .text = resolved.base, let anchor = resolved.anchor, earlier.indices.contains(anchor) {
            baseWords = earlier[anchor].range
        }
        // "Before dawn", "delayed until Friday": nothing lies open.
        let isClosed =
            resolved.type == .time && (expression.signal == .by || expression.signal == .before)
            || expression.clause.isMoved
        let trace = Explanation.Trace(
            article: text, words: expression.range, motion: resolved.motion, base: resolved.base, baseWords: baseWords,
            signal: isClosed ? .none : expression.signal, verb: resolved.usedVerb ? expression.clause.verb : nil,
            isBroad: nil,
            isDated: resolved.period != nil, isFromEvent: expression.fromEvent != nil)
        var result = DateExpression(
            range: expression.range, tokens: expression.tokens, type: resolved.type, text: resolved.text,
            modifier: resolved.modifier, period: resolved.period, explanation: .trace(trace),
            rule: book.rules[expression.rule].name, anchor: resolved.anchor, isExplicit: resolved.isExplicit,
            direction: resolved.direction, granularity: resolved.granularity)
        result.isAttribute = expression.isAttribute
        result.fromEvent = expression.fromEvent
        return result
    }

    /// "from 2019 on", "from May onward": not "figures from May".
    private func runsOn(_ expression: Recognised) -> Bool {
        let after = text[min(expression.range.upperBound, text.count)...]
        guard after.starts(with: " on".utf8) else { return after.starts(with: " forward".utf8) }
        let next = after.dropFirst(3)
        return next.first.map { !Digits.isLetter($0) && $0 != 0x20 } ?? true || next.starts(with: "ward".utf8)
    }

    /// Both ends of "from Monday to Thursday" mean the whole span; "from May" alone runs to the article's date.
    private func joinSpans(_ result: inout [DateExpression], _ today: CivilDay?) {
        for (index, expression) in recognised.expressions.enumerated() {
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
                if first.interval.start > last.interval.start, expression.meaning.isWeekday,
                    recognised.expressions[partner].meaning.isWeekday
                {
                    // "Tuesday through Sunday": the Sunday behind that Tuesday.
                    let day = first.interval.firstDay.next(last.interval.firstDay.weekday)
                    last = CivilPeriod(day: day)
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
}
