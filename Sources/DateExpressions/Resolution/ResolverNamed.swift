import CivilTime

/// What recurs, and the units of the calendar, by the relation they are named with: each kind has a file of its own.
extension Resolver {
    func named(_ unit: NamedUnit, _ relation: Relation, _ container: Meaning?) -> Resolved {
        if let container { return within(unit, relation, resolve(container)) }
        switch unit {
        case .unit(let unit): return calendarUnit(unit, relation)
        case .weekend: return calendarUnit(.weekend, relation)
        case .weekday(let weekday): return self.weekday(weekday, relation)
        case .dayOfMonth(let number): return dayOfMonth(number)
        case .month(let month):
            return recurring(
                relation, unknown: "XXXX-\(TimexValue.twoDigits(month))", .month
            ) { CivilPeriod.month(month, of: $0) }
        case .season(let season):
            return recurring(relation, unknown: "XXXX-\(TimexValue.code(season))", .season) {
                CivilPeriod.season(season, of: $0, hemisphere: hemisphere)
            }
        case .quarter(let number, _):
            return quarterOrHalf(relation, unknown: "XXXX-Q\(number)", .quarter) { CivilPeriod.quarter(number, of: $0) }
        case .half(let number):
            return quarterOrHalf(relation, unknown: "XXXX-H\(number)", .half) { CivilPeriod.half(number, of: $0) }
        case .holiday(let index):
            return recurring(relation, unknown: "XXXX-XX-XX", .day) { holiday(index, in: $0) }
        case .newYear: return newYear()
        case .nth, .nthWeekday:
            return Resolved("XXXX-XX")
        }
    }

    func holiday(_ index: Int, in year: Int) -> CivilPeriod? {
        guard book.holidays.indices.contains(index), let first = book.holidays[index].day.day(in: year) else {
            return nil
        }
        let length = book.holidays[index].length
        let isMonth = length > 14
        return CivilPeriod(
            CivilInterval(from: first, through: first.adding(days: length - 1)),
            precision: length == 1 || isMonth ? .day : .week, endPrecision: isMonth ? .day : nil,
            isApproximate: book.holidays[index].day.isApproximate)
    }
}
