import CivilTime
import Testing

@Suite("Days of the calendar")
struct CivilDayTests {
    @Test(
        "a day and its components name each other, before and after the epoch",
        arguments: [
            (1970, 1, 1, 0), (2026, 1, 29, 20_482), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (1600, 3, 1, -135_080),
        ])
    func components(year: Int, month: Int, day: Int, number: Int) throws {
        let civil = try #require(CivilDay(year: year, month: month, day: day))
        #expect(civil.number == Int32(number))
        #expect(civil.components == (year, month, day))
    }

    @Test(
        "a day the calendar does not have is none",
        arguments: [(2025, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 1, 0)])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }

    @Test("adding months keeps the day, or takes the month's last")
    func months() throws {
        let last = try #require(CivilDay(year: 2026, month: 1, day: 31))
        #expect(last.adding(months: 1).description == "2026-02-28")
        #expect(last.adding(months: -11).description == "2025-02-28")
        #expect(last.adding(months: 12).description == "2027-01-31")
    }

    @Test("no sum of days or months leaves the calendar", arguments: [Int.max, Int.min, 1 << 40, -(1 << 40)])
    func extremes(amount: Int) {
        let day = CivilDay(number: 20_000)
        let byDays = day.adding(days: amount)
        let byMonths = day.adding(months: amount)
        #expect((byDays > day) == (amount > 0))
        #expect((byMonths > day) == (amount > 0))
        #expect(!byDays.description.isEmpty && !byMonths.description.isEmpty)
        #expect(byDays.adding(days: amount).startOfWeek.isoWeek.week > 0)
    }

    @Test(
        "weeks are counted as ISO 8601 has it",
        arguments: [
            (2026, 1, 1, 2026, 1), (2021, 1, 3, 2020, 53), (2024, 12, 30, 2025, 1), (2026, 12, 31, 2026, 53),
        ])
    func weeks(year: Int, month: Int, day: Int, weekYear: Int, week: Int) throws {
        let civil = try #require(CivilDay(year: year, month: month, day: day))
        #expect(civil.isoWeek == (weekYear, week))
        #expect(CivilDay.monday(ofWeek: week, year: weekYear) == civil.startOfWeek)
    }

    @Test("a year of 52 weeks has no 53rd")
    func noWeek() {
        #expect(CivilDay.monday(ofWeek: 53, year: 2025) == nil)
    }

    @Test(
        "Easter Sunday falls where almanacs have it",
        arguments: [
            (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"), (2038, "2038-04-25"),
        ])
    func easter(year: Int, day: String) {
        #expect(CivilDay.easter(in: year)?.description == day)
    }

    @Test(
        "moving days are computed for their year",
        arguments: [
            (AnnualDay.weekday(4, nth: 4, month: 11), 2025, "2025-11-27"),
            (AnnualDay.islamic(month: 9, day: 1), 2023, "2023-03-23"),
            (AnnualDay.islamic(month: 9, day: 1), 2025, "2025-03-01"),
            (AnnualDay.islamic(month: 12, day: 10), 2024, "2024-06-17"),
            (AnnualDay.hebrewNewYear(days: 0), 2025, "2025-09-23"),
            (AnnualDay.hebrewNewYear(days: 9), 2024, "2024-10-12"),
            (AnnualDay.hebrewNewYear(days: -163), 2025, "2025-04-13"),
            (AnnualDay.hebrewNewYear(days: -163), 2024, "2024-04-23"),
            (AnnualDay.hebrewNewYear(days: 83), 2025, "2025-12-15"),
            (AnnualDay.hebrewNewYear(days: 83), 2024, "2024-12-26"),
            (AnnualDay.chineseNewYear, 2024, "2024-02-10"),
            (AnnualDay.chineseNewYear, 2025, "2025-01-29"),
            (AnnualDay.chineseNewYear, 2026, "2026-02-17"),
            (AnnualDay.chineseNewYear, 2023, "2023-01-22"),
            (AnnualDay.chineseNewYear, 1998, "1998-01-28"),
            (AnnualDay.diwali, 2023, "2023-11-12"),
            (AnnualDay.diwali, 2024, "2024-10-31"),
            (AnnualDay.diwali, 2022, "2022-10-24"),
            (AnnualDay.diwali, 2020, "2020-11-14"),
            (.weekday(1, nth: -1, month: 5), 2026, "2026-05-25"),
            (.weekday(1, nth: 1, month: 9), 2025, "2025-09-01"),
            (.weekdayFrom(2, month: 11, day: 2), 2026, "2026-11-03"),
            (.easter(days: -2), 2026, "2026-04-03"),
            (.fixed(month: 12, day: 25), 1989, "1989-12-25"),
        ])
    func movingDays(day: AnnualDay, year: Int, expected: String) {
        #expect(day.day(in: year)?.description == expected)
    }

    @Test("a day that a year lacks is none")
    func missingDay() {
        #expect(AnnualDay.fixed(month: 2, day: 29).day(in: 2025) == nil)
        #expect(AnnualDay.weekday(1, nth: 5, month: 2).day(in: 2025) == nil)
    }
}
