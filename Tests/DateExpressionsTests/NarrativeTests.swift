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

    @Test("a week or a month is not counted from a year that is told as a whole")
    func ofAYear() throws {
        for unit in ["week", "month"] {
            let dates = Reading.dates("He was jailed in 2019. The following \(unit) his firm closed.")
            #expect(dates.map { $0.period?.edtf } == ["2019", nil])
        }
        #expect(Reading.dates("He was jailed in 2019. The following year his firm closed.").last?.value == "2020")
    }

    @Test("what lasted until a time ended then, and of two days a year apart the second lies behind the first")
    func ends() throws {
        try Case("The ban lasted until [November].", "2025-11", "2025-11").check()
        try Case("The plant will stay shut until [November].", "2026-11").check()
        try Case("The lease will run from July 1 to [June 30].", "2027-06-30", "2026-07-01/2027-06-30").check()
    }

    @Test(
        "a paragraph goes on from the day, month or season that opens one of its sentences",
        arguments: [
            (
                "On 14 October 1066 the two armies met. Three weeks later William was in London. "
                    + "He was crowned on Christmas Day.", ["1066-10-14", "1066-W44", "1066-12-25"]
            ),
            (
                "In the spring of 1794 the Terror reached its height. Danton was executed on April 5. "
                    + "Robespierre fell on July 27.", ["1794-SP", "1794-04-05", "1794-07-27"]
            ),
            (
                "In March 2024 he was jailed for fraud. The firm will close on April 5.", ["2024-03", "2026-04-05"]
            ),
        ])
    func scenes(text: String, values: [String]) {
        #expect(Reading.dates(text).map(\.value) == values)
    }

    static let chronicle = """
        The first shots were fired before dawn on June 4, 1977, at the river. Three days later the government declared a \
        state of emergency. On June 9 a general was named. He had retired in 1974. A ceasefire took effect on June 30. In \
        August both sides shelled cities. The war dragged on through the winter. In the spring of 1978 a brigade \
        mutinied. Talks opened that May. A treaty was signed on 12 July 1978. The general was killed in 1985. An inquiry \
        published in 2003 found him guilty.
        """

    @Test(
        "a history goes on from its own last date, and comes back from what it looks back to",
        arguments: [nil, "2026-01-30"])
    func chronicle(published: String?) {
        let dates = Reading.dates(Self.chronicle, published: published)
        #expect(
            dates.map(\.value) == [
                "1977-06-04", "1977-06-07", "1977-06-09", "1974", "1977-06-30", "1977-08", "1977-WI", "1978-SP",
                "1978-05", "1978-07-12", "1985", "2003",
            ])
        #expect(dates[2].because == "“June 9” counted on from “Three days later”, 7 Jun 1977")
    }

    @Test(
        "a month or season of the telling is the one of that year, or the next where that is nearer",
        arguments: [
            ("The inquiry began in the summer of 2020, after a nurse spoke up that May.", "2020-05"),
            ("He wrote six songs in December 2021. His father died that January.", "2022-01"),
            ("They met in April 2016. He paid again that October.", "2016-10"),
            ("It was spotted in 2017 and lost again the following winter.", "2017-WI"),
            ("It was spotted in 2017 and lost again the following June.", "2018-06"),
        ])
    func ofTheTelling(text: String, value: String) { #expect(Reading.dates(text).last?.value == value) }

    @Test("a day or a week counted from a year stays in that year, and one ahead is not counted from a year long past")
    func coarseAnchor() {
        let accident = Reading.dates("The jet crashed in 2006. It had been inspected the day before.")
        #expect(accident.map(\.value) == ["2006", "2006"])
        let election = Reading.dates("He was minister in 2014. A run-off would be held two weeks later.")
        #expect(election.last?.period == nil)
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

    @Test("figures for three months with their end are those of a quarter, and so are those they are compared with")
    func threeMonths() {
        let dates = Reading.dates(
            "For the three months ended Sept. 30, the mill earned $9 million, up from $7 million a year earlier.",
            published: "2025-11-03")
        #expect(dates.map(\.value) == ["P3M", "2025-09-30", "2024-Q3"])
        let undated = Reading.dates("Sales fell from the year-ago quarter.", published: "2025-11-03")
        #expect(undated.first?.value == "2024-Q3")
    }

    @Test("a bare month of an undated text told in the past goes on from the month told before")
    func undated() {
        let text = "The dam broke on 12 March 1928.\nAn inquest opened in April."
        #expect(Reading.dates(text, published: nil).map(\.value) == ["1928-03-12", "1928-04"])
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

    @Test("a month behind “in 2014, when” is of that year")
    func goesOn() throws {
        let dates = Reading.dates(
            "The last strike was in 2014, when trains stopped for two Sundays in August and September.")
        #expect(dates.map(\.value) == ["2014", "XXXX-WXX-7", "2014-08", "2014-09"])
    }

    @Test("“that year” is not the one that the article is of")
    func thatYear() throws {
        let dates = Reading.dates(
            "He began in January 1965, he said last week. By the end of that year he was a partner.")
        #expect(dates.last?.value == "1965")
    }

    @Test("“the next day” counts from the day that its sentence tells, not from its week")
    func nextDay() throws {
        let dates = Reading.dates(
            "She leaves on June 30; her successor, who was named last week, takes over the next day.")
        #expect(dates.last?.value == "2026-07-01")
    }

    @Test("“the next 12 years” of a life count from what was told, “a few days later” names no day")
    func lengths() throws {
        let dates = Reading.dates(
            "In 1961 she joined a ship. For the next 12 years she sailed. A few days later she wrote home.")
        #expect(dates.map(\.value) == ["1961", "P12Y", "PXD"])
        #expect(dates[1].period?.interval.firstDay.year == 1961)
    }
}
