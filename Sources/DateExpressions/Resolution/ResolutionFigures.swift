import CivilTime

/// Stretches that reports of figures tell by where they end.
extension Resolution {
    /// "for the nine months", "in the first nine months", "the year ended": not "a two-year boom".
    func spansFigures(_ expression: Recognised) -> Bool {
        guard case .duration(_, let unit, let window) = expression.meaning, unit == .month || unit == .year else {
            return false
        }
        let start = expression.range.lowerBound
        return window == .first || expression.signal == .length || text[start...].prefix(4).elementsEqual("the ".utf8)
    }

    /// "the quarter ended July 31": the calendar's quarter that most of those three months lie in. "The week ended Nov. 15":
    /// the seven days up to it.
    func unit(_ meaning: Meaning, endedBy end: Int, _ resolver: Resolver) -> CivilPeriod? {
        guard meaning.isUnnamedQuarter || meaning.isSpokenOfUnit else { return nil }
        if meaning.isUnnamedQuarter, let reported = resolver.reported, reported.isFiscal { return reported.quarter }
        guard let last = lastDay(of: end, resolver) else { return nil }
        if meaning.isUnnamedQuarter { return quarter(upTo: last) }
        if case .named(.unit(.month), _, _) = meaning { return Calendar.unit(.month, of: last) }
        return CivilPeriod(CivilInterval(from: last.adding(days: -6), through: last), precision: .week)
    }

    /// "For the three months ended Sept. 30" tells a quarter: what it is compared with is one too.
    func quarter(
        _ expression: Recognised, _ index: Int, _ resolver: Resolver
    ) -> (quarter: CivilPeriod, index: Int, isFiscal: Bool)? {
        guard case .duration(let quantity, .month, .none) = expression.meaning, quantity == Quantity(3),
            let end = expression.end, let last = lastDay(of: end, resolver)
        else { return nil }
        return quarter(upTo: last).map { ($0, index, false) }
    }

    /// The last day of the time that an expression tells.
    private func lastDay(of index: Int, _ resolver: Resolver) -> CivilDay? {
        var other = resolver
        set(recognised.expressions[index], &other)
        return other.resolve(recognised.expressions[index].meaning).period?.interval.lastDay
    }

    /// The calendar's quarter that most of the three months up to a day lie in.
    private func quarter(upTo last: CivilDay) -> CivilPeriod? { Calendar.unit(.quarter, of: last.adding(days: -45)) }

    /// "For the nine months" in a report of the third quarter: the months of the year up to its end.
    func months(_ meaning: Meaning, through quarter: CivilPeriod) -> CivilPeriod? {
        guard case .duration(let quantity, .month, .none) = meaning, quantity == Quantity(6) || quantity == Quantity(9)
        else { return nil }
        let last = quarter.interval.lastDay
        let start = last.adding(days: 1).adding(months: -quantity.whole)
        guard start.month == 1 else { return nil }
        return CivilPeriod(CivilInterval(from: start, through: last), precision: .month, endPrecision: .month)
    }

    /// The three months that end on a day, where they are not the calendar's quarter told: accounts have quarters of their own.
    func months(of told: CivilPeriod?, upTo end: CivilDay) -> CivilPeriod? {
        if let told, abs(Int(told.interval.lastDay.number) - Int(end.number)) <= 7 { return nil }
        // Accounts end with a month, or on the weekend or Friday nearest its end.
        let month = (end.components.day < 8 ? end.adding(days: -8) : end).startOfMonth
        let last = month.adding(months: 1).adding(days: -1)
        guard abs(Int(last.number) - Int(end.number)) <= 8 else { return nil }
        return CivilPeriod(
            CivilInterval(from: month.adding(months: -2), through: last), precision: .month, endPrecision: .month)
    }

    /// "the nine months ended Sept. 30", "the year to January": the length, up to its end.
    func stretch(_ meaning: Meaning, upTo end: CivilPeriod) -> CivilPeriod? {
        guard case .duration(let quantity, let unit, _) = meaning, !quantity.isVague, quantity.whole > 0 else {
            return nil
        }
        let last = end.interval.lastDay
        let start = Calendar.shift(last.adding(days: 1), unit, by: -quantity.whole)
        guard start < last else { return nil }
        let isOfMonths = Calendar.precision(unit) >= .month && end.precision >= .day
        return CivilPeriod(
            CivilInterval(from: isOfMonths && end.precision > .day ? start.startOfMonth : start, through: last),
            precision: end.precision > .day ? .month : .day, endPrecision: end.precision > .day ? .month : .day)
    }
}
