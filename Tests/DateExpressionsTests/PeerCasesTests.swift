import DateExpressions
import Testing

/// Forms that the peers' own test corpora hold readers to, restated as sentences of news: Recognizers-Text (Microsoft, MIT licence)
/// and duckling (Meta, BSD licence). `Documentation/date-cases.md` says how the whole corpora come out.
@Suite("Forms that other date readers are held to")
struct PeerCasesTests {
    @Test(
        "days",
        arguments: [
            Case("He resigned on [the 20th of last month].", "2025-12-20", "2025-12-20"),
            Case("The deal was signed on [31-Oct-2024].", "2024-10-31", "2024-10-31"),
            Case("The hall will open on [Friday after next].", "2026-02-06", "2026-02-06", published: "2026-01-28"),
            Case("It was founded on [the fourth of July, 1976].", "1976-07-04", "1976-07-04"),
            Case("The two met on [March 15th, 2024].", "2024-03-15", "2024-03-15"),
            Case("He spoke on [Tuesday the 27th].", "2026-01-27", "2026-01-27"),
            Case("The strike began on [the twenty-first of March 2024].", "2024-03-21", "2024-03-21"),
            Case("It was held on [the last Friday of June 2025].", "2025-06-27", "2025-06-27"),
            Case("They voted on [the first Monday in May 2025].", "2025-05-05", "2025-05-05"),
            Case("It closed [three days after Christmas 2024].", "2024-12-28", "2024-12-28"),
            Case("He flew out [the day before yesterday].", "2026-01-28", "2026-01-28"),
            Case("He will be back [a week from Monday].", "2026-02-09", "2026-02-09"),
        ])
    func days(example: Case) throws { try example.check() }

    @Test(
        "weeks, months, quarters and years",
        arguments: [
            Case("Sales fell in [Q3 2025].", "2025-Q3", "2025-35"),
            Case("Sales fell in [the fourth quarter of 2024].", "2024-Q4", "2024-36"),
            Case("It rained in [the third week of May 2025].", "2025-W20", "2025-05-12/2025-05-18"),
            Case("They met in [week 10 of 2025].", "2025-W10", "2025-03-03/2025-03-09"),
            Case("Shops were full on [Thanksgiving weekend].", "2025-W48-WE", "2025-11-29/2025-11-30"),
            Case("It happened in [January last year].", "2025-01", "2025-01"),
            Case("It will open in [the second half of 2026].", "2026-H2", "2026-41"),
            Case("It failed in [fiscal 2025].", "2025", "2025"),
            Case("Many died in [late 2024].", "2024", "2024-09-01/2024-12-31"),
        ])
    func units(example: Case) throws { try example.check() }

    @Test(
        "times",
        arguments: [
            Case("It began at [half past three p.m.].", "2026-01-30T15:30", "2026-01-30T15:30"),
            Case("It began at [a quarter to 9 p.m.].", "2026-01-30T20:45", "2026-01-30T20:45"),
            Case("Shots fell [this morning at 10 a.m.].", "2026-01-30T10:00", "2026-01-30T10:00"),
            Case("The ship left at [noon on Jan. 26].", "2026-01-26T12:00", "2026-01-26T12:00"),
            Case("They talked on [Thursday at 5:30 p.m. EST].", "2026-01-29T17:30", "2026-01-29T17:30"),
            Case("The polls close at [8 in the evening].", "2026-01-30T20:00", "2026-01-30T20:00"),
        ])
    func times(example: Case) throws { try example.check() }

    @Test(
        "lengths up to now and from now",
        arguments: [
            Case("Prices have doubled in [the past two years].", "P2Y", "2024/2026-01-30"),
            Case("It will be built over [the next three months].", "P3M", "2026-01-30/2026-04"),
            Case("In [the five past years] nothing changed.", "P5Y", "2021/2026-01-30"),
            Case("It grew in [the past decade].", "P10Y", "2016/2026-01-30"),
        ])
    func windows(example: Case) throws { try example.check() }

    @Test(
        "what no reader may take for a date",
        arguments: [
            "laughing out loud", "1 adult", "we are separated", "25", "this is the one", "this past one",
            "at a couple of",
            "dozens o'clock", "rat 6", "3 30", "at 650-650-6500", "two sixty a m", "Pay ABC 2000", "4a.", "A4 A5",
            "palm",
            "two three", "The notice is confidential.",
        ])
    func negatives(text: String) {
        #expect(Reading.dates(text).isEmpty)
    }
}
