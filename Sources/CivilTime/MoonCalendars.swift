#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Days of calendars that follow the moon, in the Gregorian calendar.
enum MoonCalendars {
    /// The Julian day number of 1 January 1970, at noon.
    private static let dayNumberOf1970 = 2_440_588

    // MARK: Islamic

    /// A day of the tabular Islamic calendar that falls in a year; the first of two where two do.
    ///
    /// Where the month begins with a sighting of the moon, it may be a day earlier or later.
    static func islamicDay(month: Int, day: Int, in year: Int) -> CivilDay? {
        let guess = (year - 622) * 33 / 32
        for hijri in max(guess - 1, 1)...max(guess + 2, 1) {
            // Reingold and Dershowitz, "Calendrical Calculations": odd months have 30 days, 11 years in 30 a day more.
            let days = (59 * (month - 1) + 1) / 2 + (hijri - 1) * 354 + (3 + 11 * hijri) / 30
            let found = CivilDay(number: Int32(clamping: day + days + 1_948_439 - dayNumberOf1970))
            if found.year == year { return found }
        }
        return nil
    }

    // MARK: Hebrew

    /// So many days after 1 Tishri of a year's autumn, counted as in a year whose Heshvan has 29 days.
    static func hebrewDay(afterNewYear days: Int, in year: Int) -> CivilDay? {
        let hebrew = year + 3761
        let newYear = hebrewNewYear(hebrew)
        let length = hebrewNewYear(hebrew + 1) - newYear
        let hasLongHeshvan = length % 10 == 5
        return CivilDay(number: Int32(clamping: newYear + days + (hasLongHeshvan && days >= 59 ? 1 : 0)))
    }

    /// 1 Tishri as days from 1970: the mean new moon, put off by the four rules.
    private static func hebrewNewYear(_ year: Int) -> Int {
        let before = delayed(year - 1)
        let own = delayed(year)
        let after = delayed(year + 1)
        let correction = after - own == 356 ? 2 : own - before == 382 ? 1 : 0
        return own + correction + 347_998 - dayNumberOf1970
    }

    private static func delayed(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }

    // MARK: New moons

    /// The first day of the Chinese year: the new moon from 21 January on, by the clock of Beijing. (In 1985, after a year
    /// with a month put in late, it was the next.)
    static func chineseNewYear(in year: Int) -> CivilDay? {
        guard let earliest = CivilDay(year: year, month: 1, day: 21) else { return nil }
        return newMoons(around: year).lazy.map {
            CivilDay(number: Int32(clamping: Int(($0 + 8.0 / 24).rounded(.down))))
        }
        .first { $0 >= earliest }
    }

    /// Diwali: the evening of the last day of the waning moon in the sun's sidereal month of Libra, in India.
    static func diwali(in year: Int) -> CivilDay? {
        guard let earliest = CivilDay(year: year, month: 10, day: 17) else { return nil }
        let moons = newMoons(around: year + 1).reversed() + newMoons(around: year).reversed()
        guard let moon = moons.filter({ $0 >= Double(earliest.number) }).min() else { return nil }
        // The moon must still be waning some two hours after sunset, about 14:30 by Greenwich.
        let day = (moon - 14.5 / 24).rounded(.down)
        return CivilDay(number: Int32(clamping: Int(day)))
    }

    /// New moons from November before a year to its end, as days from 1970 (Meeus, "Astronomical Algorithms", ch. 49; right to
    /// some minutes).
    private static func newMoons(around year: Int) -> [Double] {
        guard (1...9999).contains(year) else { return [] }
        let first = Int((Double(year - 2000) * 12.3685).rounded(.down)) - 2
        return (first...(first + 15)).map { newMoon(Double($0)) }
    }

    private static func newMoon(_ number: Double) -> Double {
        let century = number / 1236.85
        func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
        let sun = radians(2.5534 + 29.10535670 * number)
        let moon = radians(201.5643 + 385.81693528 * number)
        let node = radians(160.7108 + 390.67050284 * number)
        let omega = radians(124.7746 - 1.56375588 * number)
        let eccentricity = 1 - 0.002516 * century
        var day = 2_451_550.09766 + 29.530588861 * number + 0.00015437 * century * century
        day += -0.40720 * sin(moon) + 0.17241 * eccentricity * sin(sun) + 0.01608 * sin(2 * moon)
        day += 0.01039 * sin(2 * node) + 0.00739 * eccentricity * sin(moon - sun)
        day += -0.00514 * eccentricity * sin(moon + sun) + 0.00208 * sin(2 * sun) - 0.00111 * sin(moon - 2 * node)
        day += -0.00057 * sin(moon + 2 * node) + 0.00056 * sin(2 * moon + sun) - 0.00042 * sin(3 * moon)
        day += 0.00042 * sin(sun + 2 * node) + 0.00038 * sin(sun - 2 * node) - 0.00024 * sin(2 * moon - sun)
        day -= 0.00017 * sin(omega)
        // From the Julian day, which begins at noon; dynamical time runs about a minute ahead.
        return day - 2_440_587.5 - 0.0008
    }
}
