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
            if expression.fromEvent == nil, let period = told.period {
                resolver.remember(expression.happening, period, index)
            }
        }
        joinSpans(&result, today)
        return result
    }

    /// What one expression means by itself.
    private func resolved(_ expression: Recognised, _ resolver: inout Resolver) -> Resolved {
        var resolved: Resolved
        set(expression, &resolver)
        if case .time(let time, nil) = expression.meaning, let day = dayFromEvent(expression, resolver) {
            resolved = resolver.clock(time, of: day)
        } else if let distance = expression.fromEvent,
            let counted = resolver.counted(distance, from: expression.happening, isDay: expression.meaning.isSomeDay)
        {
            resolved = counted
        } else if let end = expression.end, let unit = unit(expression.meaning, endedBy: end, resolver) {
            resolved = resolver.counted(unit, .back)
        } else {
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

    /// "At 6 a.m. ten days before the murder", "at 6 a.m. near the house ten days before the murder": the day of an hour, which
    /// is none that the text tells else.
    private func dayFromEvent(_ expression: Recognised, _ resolver: Resolver) -> Resolved? {
        expression.fromEvent.map {
            resolver.counted($0, from: expression.happening, isDay: false)
                ?? resolver.unknown("XXXX-XX-XX", .day, .unknown)
        }
    }

    func set(_ expression: Recognised, _ resolver: inout Resolver) {
        resolver.clause = expression.clause
        resolver.place = Resolver.Place(
            sentence: expression.sentence, block: expression.block, opensSentence: expression.opensSentence,
            goesOn: expression.goesOn)
        resolver.signal = expression.signal
        resolver.isEnded = expression.end != nil
        resolver.isCompared = expression.isCompared
        resolver.isOwner = expression.isOwner
        resolver.happening = expression.happening
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
            expression.isCompared
            || resolved.type == .time && (expression.signal == .by || expression.signal == .before)
            || expression.signal == .until && expression.clause.isReached
        let trace = Explanation.Trace(
            article: text, words: expression.range, motion: resolved.motion, base: resolved.base, baseWords: baseWords,
            signal: isClosed ? .none : expression.signal, verb: resolved.usedVerb ? expression.clause.verb : nil,
            isBroad: nil,
            isDated: resolved.period != nil, isFromEvent: expression.fromEvent != nil)
        var result = DateExpression(
            range: expression.range, tokens: expression.tokens,
            type: resolved.isWrittenAsDay ? .date : resolved.type, text: resolved.text,
            modifier: resolved.modifier, period: resolved.period, explanation: .trace(trace),
            rule: book.rules[expression.rule].name, anchor: resolved.anchor, isExplicit: resolved.isExplicit,
            direction: resolved.direction, granularity: resolved.granularity)
        result.isAttribute = expression.isAttribute
        result.fromEvent = expression.fromEvent
        return result
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
}
