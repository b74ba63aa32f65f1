import DateExpressions
import Testing

@Suite("Times counted from what the text is at")
struct NarrativeTests {
    @Test(
        "the next expression counts from the one before",
        arguments: [
            ("The bridge fell on March 3, 2024. Two days later, the mayor resigned.", "2024-03-05"),
            ("The bridge fell in March 2024. The following month, the mayor resigned.", "2024-04"),
            ("The bridge fell on March 3, 2024. The same day, the mayor resigned.", "2024-03-03"),
            ("The bridge fell in 2019. A year earlier, the mayor had warned of it.", "2018"),
            ("The bridge fell on March 3, 2024. The next day, the mayor resigned.", "2024-03-04"),
            ("The bridge fell on March 3, 2024. That week, the mayor resigned.", "2024-W09"),
            ("The bridge fell on March 3, 2024. That year, three others did.", "2024"),
        ])
    func anchored(text: String, value: String) throws {
        let dates = Reading.dates(text)
        let second = try #require(dates.dropFirst().first)
        #expect(second.value == value)
        #expect(second.anchor == 0)
        #expect(second.because.contains("March") || second.because.contains("2019"))
    }

    @Test("comparisons of figures keep to the quarter that is reported")
    func quarters() {
        let text =
            "Profit rose in the third quarter of 2025. It was $3 million a year earlier. Sales fell from the year-earlier quarter."
        #expect(Reading.dates(text).map(\.value) == ["2025-Q3", "2024-Q3", "2024-Q3"])
    }

    @Test("a figure of “last year” that a quarter's is compared with is that quarter's; other last years are years")
    func lastYear() {
        let text =
            "Profit was $4 million in the third quarter of 2025, compared with a loss of $3 million last year. "
            + "Last year the mill burned down."
        #expect(Reading.dates(text).map(\.value) == ["2025-Q3", "2024-Q3", "2025"])
    }

    @Test("“this quarter's” in a report of the last one is the one that is reported")
    func thisQuarter() {
        let text = "Profit fell in the third quarter. This quarter's results include a charge of $2 million."
        #expect(Reading.dates(text, published: "2025-11-03").map(\.value) == ["2025-Q3", "2025-Q3"])
    }

    @Test("a quarter with its end told is the one of those three months, whatever quarter of accounts it is")
    func quarterWithItsEnd() throws {
        let plain = Reading.dates("In the quarter ended July 31, the mill earned $3 million.", published: "2025-11-03")
        #expect(plain.first?.value == "2025-Q2")
        #expect(plain.first?.period?.edtf == "2025-05/2025-07")
        let fiscal = Reading.dates(
            "The mill lost $3 million in the fiscal first quarter. Sales fell for the quarter ended Sept. 30.",
            published: "2025-11-03")
        #expect(fiscal.prefix(2).map(\.value) == ["2025-Q1", "2025-Q1"])
        #expect(fiscal.dropFirst().first?.period?.edtf == "2025-07/2025-09")
    }

    @Test("a stretch with its end told is a length, also where more is expected of it")
    func yearWithItsEnd() {
        let dates = Reading.dates("The mill expects a loss in the year ending June 30, 2026.", published: "2025-11-03")
        #expect(dates.first?.value == "P1Y")
        #expect(dates.first?.period?.edtf == "2025-07-01/2026-06-30")
    }

    @Test("figures for nine months are those of the year up to the quarter that is reported")
    func nineMonths() {
        let dates = Reading.dates(
            "Profit rose in the third quarter. For the nine months, the mill earned $9 million.",
            published: "2025-11-03")
        #expect(dates.last?.value == "P9M")
        #expect(dates.last?.period?.edtf == "2025-01/2025-09")
    }

    @Test("the week of figures told on Monday is the one that ended on the Friday before")
    func weekOfFigures() {
        let dates = Reading.dates(
            "The index fell 5 points on Friday. For the week, it dropped 3.8 percent.", published: "2026-01-26")
        #expect(dates.map(\.value) == ["2026-01-23", "2026-W04"])
    }

    @Test("what a bracket says again plays when the time before it does")
    func bracket() {
        let dates = Reading.dates("The ship will sail at 4 in the morning (4 a.m. EDT Thursday), the captain said.")
        #expect(dates.last?.value == "2026-02-05T04:00")
    }
}
