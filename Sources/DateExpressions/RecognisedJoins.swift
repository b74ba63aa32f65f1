/// Expressions that belong together: ends of a span, days and months that share a year, a time and its day.
extension RecognisedDates {
    /// Two expressions with one word between: the ends of a span, or months that share a year.
    mutating func join(_ first: Int, _ second: Int, across gap: Atom, _ words: FunctionWords) {
        let opening = expressions[first].signal
        let closing = expressions[second].signal
        if isPlain(second) {
            switch expressions[first].meaning {
            case .duration where closing == .ending || closing == .to: expressions[first].end = second
            case let meaning where (meaning.isQuarter || meaning.isSpokenOfUnit) && closing == .ending:
                expressions[first].end = second
            default: break
            }
        }
        joinToRepeated(first, second)
        joinInApposition(first, second, gap)
        // "for Monday and Tuesday", "meet on Thursday and Friday"
        if closing == .none, words.isAnd(gap) || gap.kinds.has(.comma),
            expressions[first].meaning.isWeekday, expressions[second].meaning.isWeekday
        {
            expressions[second].clauseOf = expressions[first].clauseOf
        }
        let isSpan =
            words.isTo(gap) && !gap.kinds.has(.comma)
            && (opening == .from || opening == .between || gap.kinds.has(.hyphen)
                || opening == .none || opening == .within || opening == .ahead)
            || words.isAnd(gap) && opening == .between
        if isSpan || words.isAnd(gap) || gap.kinds.has(.comma) { shareYear(first, second) }
        if isSpan, isPlain(first), isPlain(second) { pair(first, second) }
    }

    /// "On Mondays from 10am to 4pm": the hours are of those days, not of the article's.
    private mutating func joinToRepeated(_ first: Int, _ second: Int) {
        guard case .time(let time, nil) = expressions[second].meaning else { return }
        switch expressions[first].meaning {
        case .repeated(let day): expressions[second].meaning = .time(time, on: .repeated(day))
        case .time(_, on: .repeated(let day)): expressions[second].meaning = .time(time, on: .repeated(day))
        default: break
        }
    }

    /// "On Oct. 12, the day before the plunge": the same day, told once more.
    private mutating func joinInApposition(_ first: Int, _ second: Int, _ gap: Atom) {
        guard gap.kinds.has(.comma), expressions[second].meaning.isSomeDay,
            expressions[first].meaning.namesDay
        else { return }
        expressions[second].meaning = expressions[first].meaning
        expressions[second].clauseOf = expressions[first].clauseOf
    }

    mutating func pair(_ first: Int, _ second: Int) {
        // "from 8 a.m. to 8 p.m. on Sunday": both are of that day.
        if case .time(let start, nil) = expressions[first].meaning,
            case .time(_, let day?) = expressions[second].meaning
        {
            expressions[first].meaning = .time(start, on: day)
        }
        expressions[first].partner = second
        expressions[second].partner = first
    }

    /// "11:47 p.m. (1802 GMT) on Tuesday": the time is of the day behind the bracket.
    mutating func joinTimesToDays(in text: UnsafeBufferPointer<UInt8>) {
        for index in expressions.indices.dropLast() {
            guard case .time(let time, nil) = expressions[index].meaning,
                expressions[index + 1].meaning.isDay
            else { continue }
            let day = expressions[index + 1]
            let (end, start) = (expressions[index].range.upperBound, day.range.lowerBound)
            guard end < start else { continue }
            let gap = text[end..<start]
            guard gap.count <= 32, let open = gap.firstIndex(of: UInt8(ascii: "(")),
                let close = gap.lastIndex(of: UInt8(ascii: ")")), open < close, gap.endIndex - close <= 5
            else { continue }
            expressions[index].meaning = .time(time, on: day.meaning)
            expressions[index].clauseOf = index + 1
        }
    }

    private func isPlain(_ index: Int) -> Bool {
        switch expressions[index].meaning {
        case .duration, .frequency, .repeated, .reference, .span: false
        default: true
        }
    }

    /// "from May to July 1998", "March 3 and April 5, 2024": the first has the year of the second.
    private mutating func shareYear(_ first: Int, _ second: Int) {
        if case .named(.quarter(let number, let isFiscal), .bare, nil) = expressions[first].meaning,
            case .named(.quarter, .bare, let year?) = expressions[second].meaning
        {
            expressions[first].meaning = .named(.quarter(number, isFiscal: isFiscal), .bare, within: year)
            return
        }
        guard case .calendar(let last) = expressions[second].meaning, let year = last.year,
            let lastMonth = last.month,
            !last.hasShortYear
        else { return }
        switch expressions[first].meaning {
        case .named(.month(let month), .bare, nil):
            var date = CalendarDate()
            (date.year, date.month) = (month <= lastMonth ? year : year - 1, month)
            expressions[first].meaning = .calendar(date)
        case .calendar(var date):
            guard date.year == nil, let month = date.month, !date.isAmbiguous else { return }
            date.year = month <= lastMonth ? year : year - 1
            expressions[first].meaning = .calendar(date)
        default: break
        }
    }
}
