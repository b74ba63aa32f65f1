import CivilTime

/// Times counted from a happening whose day the text has told: "ten days before the murder".
extension Resolver {
    /// The day of a happening, where the text has told it.
    struct Happened: Sendable {
        var day: CivilDay
        /// The index of the expression that told it.
        var index: Int
    }

    /// Notes the day that dates a happening.
    mutating func remember(_ happening: UInt8, _ period: CivilPeriod, _ index: Int) {
        guard happening != WordFamilies.none, period.precision <= .day, period.endPrecision == nil,
            today.map({ period.interval.firstDay <= $0 }) ?? true
        else { return }
        if happened.isEmpty { happened = Array(repeating: nil, count: book.happenings.count + 1) }
        happened[Int(happening)] = Happened(day: period.interval.firstDay, index: index)
    }

    /// The day a happening of this family was last told to be of.
    func told(_ happening: UInt8) -> Happened? {
        Int(happening) < happened.count ? happened[Int(happening)] : nil
    }

    /// So far from the happening that the words behind an expression tell; `nil` where its day is not told.
    ///
    /// "Ten days before the murder" is a day, as the annotated news has it nearly always. "Ten days after the murder" they
    /// have as a length, and it stays one. "The days before the murder" and "the weeks before" are of the month.
    func counted(_ distance: EventDistance, from happening: UInt8, isDay: Bool) -> Resolved? {
        guard !distance.isAfter || isDay, distance.unit >= .day, let told = told(happening) else { return nil }
        let period: CivilPeriod?
        if let count = distance.count {
            guard count <= Self.longestCount else { return nil }
            let unit = Calendar.unit(distance.unit)
            let day = Calendar.shift(told.day, unit, by: distance.isAfter ? count : -count)
            period = Calendar.unit(unit, of: day)
        } else {
            let isShort = distance.unit == .day || distance.unit == .week
            guard isShort || distance.unit == .month else { return nil }
            period = Calendar.unit(isShort ? .month : .year, of: told.day.adding(days: -1))
        }
        guard var period else { return nil }
        period.isApproximate = distance.count == nil
        var result = counted(period, distance.count == 0 ? .same : distance.isAfter ? .on : .back)
        result.base = .text(CivilPeriod(day: told.day))
        result.anchor = told.index
        return result
    }

    /// "He was shot at 10 p.m.": of the day that the shooting was told to be of, unless the sentence tells a day of its own.
    func dayOfHappening() -> Resolved? {
        guard let told = told(happening), narrativeDay?.sentence != place.sentence else { return nil }
        return sameDay(told)
    }

    /// The day that the text told before.
    func sameDay(_ told: Happened) -> Resolved {
        var result = counted(CivilPeriod(day: told.day), .same)
        result.base = .text(CivilPeriod(day: told.day))
        result.anchor = told.index
        return result
    }

    /// Beyond this a count is no memory of a happening.
    private static let longestCount = 400
}
