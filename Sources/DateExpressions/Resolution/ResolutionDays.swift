import CivilTime

/// An article date of several days: what the expressions mean for each of them, brought together.
extension Resolution {
    /// The days an article may be of; of a long interval a selection with both ends.
    static func days(of published: CivilPeriod) -> [CivilDay] {
        let (first, last) = (published.interval.firstDay, published.interval.lastDay)
        let count = Int(last.number) - Int(first.number) + 1
        guard count > 62 else { return (0..<max(count, 1)).map { first.adding(days: $0) } }
        return (0..<62).map { first.adding(days: $0 * (count - 1) / 61) }
    }

    static func widen(_ expression: inout DateExpression, by other: DateExpression) {
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
}
