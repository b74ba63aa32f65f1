import CivilTime
import DateExpressions
import Testing

@Suite("What expressions mean")
struct ResolutionTests {
    @Test(
        "dates that are stated",
        arguments: [
            Case("The town hall was held on [Monday, Jan. 26, 2026].", "2026-01-26", "2026-01-26"),
            Case("Growth slowed in [mid-2025].", "2025", "2025-05-01/2025-08-31"),
            Case("They met in [April 2025].", "2025-04", "2025-04"),
            Case("The paper is dated [2026-01-30].", "2026-01-30", "2026-01-30"),
            Case("He was born in [1946].", "1946", "1946"),
            Case("The law passed on [5 May 1998].", "1998-05-05", "1998-05-05"),
            Case("It was signed on [3/14/2025].", "2025-03-14", "2025-03-14"),
            Case("Sales rose in [the third quarter of 2025].", "2025-Q3", "2025-35"),
            Case("It opened in [spring 2025].", "2025-SP", "2025-21"),
            Case("It happened in [the 1990s].", "199X", "199X"),
            Case("Wars of [the 20th century] shaped it.", "19XX", "19XX"),
            Case("Caesar died in [44 B.C.] in Rome.", "BC0044", "-0043"),
            Case("It ran from [Jan. 26–29, 2026].", "2026-01-26/2026-01-29", "2026-01-26/2026-01-29"),
            Case("They fought in the [2025-26] season.", "2025/2026", "2025/2026"),
        ])
    func stated(example: Case) throws {
        try example.check()
        #expect(example.found()?.isExplicit == true)
    }

    @Test(
        "dates counted from the article's",
        arguments: [
            Case("[Last week], the prime minister spoke.", "2026-W04", "2026-01-19/2026-01-25"),
            Case("He will ask for it [next month].", "2026-02", "2026-02"),
            Case("[Earlier this month], he shared a map.", "2026-01", "2026-01"),
            Case("A petition drew signatures [last year].", "2025", "2025"),
            Case("The report came [yesterday].", "2026-01-29", "2026-01-29"),
            Case("It was raised [two weeks ago].", "2026-W03", "2026-01-12/2026-01-18"),
            Case("It began [five years ago].", "2021", "2021"),
            Case("They have met three times over [the past 9 months].", "P9M", "2025-04/2026-01-30"),
            Case("A vote is due as early as [this fall].", "2026-FA", "2026-23"),
            Case("He resigned [last Thursday].", "2026-01-29", "2026-01-29"),
            Case("They meet [next Tuesday].", "2026-02-03", "2026-02-03"),
            Case("It was a cold night [last December].", "2025-12", "2025-12"),
            Case("The talks started [last spring].", "2025-SP", "2025-21"),
            Case("It will close [the day after tomorrow].", "2026-02-01", "2026-02-01"),
            Case("The bank failed in [early January].", "2026-01", "2026-01-01/2026-01-10"),
            Case("They will decide by [the end of the year].", "2026", "../2026-12-31"),
            Case("He spoke [this morning].", "2026-01-30TMO", "2026-01-30"),
            Case("The plane landed [Thursday night].", "2026-01-29", "2026-01-29"),
            Case("Polls opened at [7 a.m. Tuesday].", "2026-01-27T07:00", "2026-01-27T07:00"),
            Case("They return [the week after next].", "2026-W07", "2026-02-09/2026-02-15"),
        ])
    func relative(example: Case) throws {
        try example.check()
        #expect(example.found()?.isExplicit == false)
    }

    @Test(
        "a preposition bounds the time",
        arguments: [
            Case("Officials have held three meetings since [last April].", "2025-04", "2025-04/2026-01-30"),
            Case("They have met since [April 2025].", "2025-04", "2025-04/2026-01-30"),
            Case("The petition must be filed by [May].", "2026-05", "../2026-05"),
            Case("The offer stands until [Feb. 20].", "2026-02-20", "../2026-02-20"),
            Case("They hope to finish before [June 2027].", "2027-06", "../2027-06"),
        ])
    func bounds(example: Case) throws { try example.check() }

    @Test(
        "both ends of a span mean the whole span",
        arguments: [
            ("The fair ran from Monday to Thursday.", "2026-01-26/2026-01-29"),
            ("The war lasted from 2010 to 2012.", "2010/2012"),
            ("It was built between May and July 1998.", "1998-05/1998-07"),
            ("He served from November to March 2025.", "2024-11/2025-03"),
        ])
    func spans(text: String, edtf: String) {
        let dates = Reading.dates(text)
        #expect(dates.count == 2)
        #expect(dates.map { $0.period?.edtf } == [edtf, edtf])
    }

    @Test("each day of a list is an expression of its own")
    func lists() {
        let text = "Hearings were held on March 3, 5 and 9, 2025."
        #expect(Reading.dates("Hearings were held on Jan. 12 and 14.").map(\.value) == ["2026-01-12", "2026-01-14"])
        #expect(Reading.dates(text).first?.value.hasSuffix("03-03") == true)
    }

    @Test(
        "lengths, sets and references have their TIMEX3 values",
        arguments: [
            ("The siege lasted nine months.", "P9M", TimexType.duration), ("It took half an hour.", "PT30M", .duration),
            ("He waited for several years.", "PXY", .duration), ("A two-week strike ended.", "P2W", .duration),
            ("The flight took 5 1/2 hours.", "PT5H30M", .duration), ("They meet every Monday.", "XXXX-WXX-1", .set),
            ("It is printed daily.", "P1D", .set), ("They vote twice a year.", "P1Y", .set),
            ("The firm is now for sale.", "PRESENT_REF", .date), ("He was recently hired.", "PAST_REF", .date),
            ("It may help in the near future.", "FUTURE_REF", .date),
            ("They talked for at least 72 hours.", "PT72H", .duration),
        ])
    func values(text: String, value: String, type: TimexType) throws {
        let found = try #require(Reading.dates(text).first)
        #expect(found.value == value)
        #expect(found.type == type)
    }

    @Test("seasons are those of the hemisphere that the article tells of")
    func hemisphere() throws {
        let south = "Farmers in Australia lost their crops last spring, and Melbourne went dry."
        let north = "Farmers in Canada lost their crops last spring, and Toronto went dry."
        #expect(try #require(Reading.dates(south).first).period?.edtf == "2025-09/2025-11")
        #expect(try #require(Reading.dates(north).first).period?.edtf == "2025-21")
    }

    @Test("numbers in a date follow the text's own order")
    func dayFirst() {
        #expect(
            Reading.dates("Dated 25/12/2025 and answered on 3/1/2026.").map(\.value) == ["2025-12-25", "2026-01-03"])
        #expect(
            Reading.dates("Dated 12/25/2025 and answered on 3/1/2026.").map(\.value) == ["2025-12-25", "2026-03-01"])
    }
}
