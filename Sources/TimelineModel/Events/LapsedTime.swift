import CivilTime
import Language

/// "A week after the judge ruled": how long before the rest of its sentence something happened.
struct LapsedTime: Sendable {
    /// Days, weeks, months or years.
    let unit: Precision
    let count: Int

    /// For a reader: "8 months".
    var label: String {
        let name =
            switch unit {
            case .day: "day"
            case .week: "week"
            case .month: "month"
            default: "year"
            }
        return count == 1 ? "1 \(name)" : "\(count) \(name)s"
    }

    /// The time that lies so long before another one; `nil` where that is told less finely than the length.
    func before(_ period: CivilPeriod) -> CivilPeriod? {
        guard period.openness == .none, period.endPrecision == nil, period.precision <= max(unit, .day) else {
            return nil
        }
        let day = period.earliest
        switch unit {
        case .day: return CivilPeriod(day: day.adding(days: -count))
        case .week: return CivilPeriod(day: day.adding(days: -7 * count))
        case .month:
            let then = day.adding(months: -count).components
            guard let first = CivilDay(year: then.year, month: then.month, day: 1) else { return nil }
            let last = first.adding(days: CivilDay.length(ofMonth: then.month, year: then.year) - 1)
            return CivilPeriod(CivilInterval(from: first, through: last), precision: .month)
        default:
            let year = day.components.year - count
            guard let first = CivilDay(year: year, month: 1, day: 1),
                let last = CivilDay(year: year, month: 12, day: 31)
            else { return nil }
            return CivilPeriod(CivilInterval(from: first, through: last), precision: .year)
        }
    }
}

extension SentenceTree {
    /// The length that ends at a word: "eight months" before "after".
    func length(before word: Int) -> LapsedTime? {
        guard let unit = unit(of: word - 1), let count = count(at: word - 2) else { return nil }
        return LapsedTime(unit: unit, count: count)
    }

    private func unit(of word: Int) -> Precision? {
        if isWord(word, "day", "days") { return .day }
        if isWord(word, "week", "weeks") { return .week }
        if isWord(word, "month", "months") { return .month }
        return isWord(word, "year", "years") ? .year : nil
    }

    private func count(at word: Int) -> Int? {
        guard tokens.contains(word) else { return nil }
        let text = string(word).lowercased()
        if let number = Int(text), (1...200).contains(number) { return number }
        return Self.numberWords.firstIndex(of: text).map { $0 == 0 ? 1 : $0 }
    }

    private static let numberWords = [
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
}
