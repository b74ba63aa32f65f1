import DateExpressions
import Testing

/// Sentences as agencies and papers write them, all of an article of Friday, 30 January 2026.
@Suite("Dates in the news of today")
struct NewsTests {
    @Test(
        "a time follows the verb it belongs to, not the nearest one",
        arguments: [
            Case("The court said on [Tuesday] that the state will appeal.", "2026-01-27"),
            Case("The suspects, arrested [Monday], will appear in court next week.", "2026-01-26"),
            Case("Rules to be published in [early November] will settle it.", "2026-11"),
            Case("The group pledged to send aid by [March].", "2026-03", "../2026-03"),
            Case(
                "Found in the sea off Florida in [late November], the boy has been the subject of a lawsuit.", "2025-11"
            ),
            Case("Ministers are due to meet on [Feb. 10].", "2026-02-10"),
            Case("A message that was read [Wednesday] drew applause.", "2026-01-28"),
        ])
    func verbs(example: Case) throws { try example.check() }

    @Test(
        "the simple present of a timetable lies ahead, that of a report does not",
        arguments: [
            Case("The law takes effect on [July 1].", "2026-07-01"),
            Case("The trial begins [Monday] in Austin.", "2026-02-02"),
            Case("The pact expires [Thursday].", "2026-02-05"),
            Case("The minister says the vote on [Tuesday] was fair.", "2026-01-27"),
        ])
    func timetables(example: Case) throws { try example.check() }

    @Test(
        "what is put off or called off keeps its days apart",
        arguments: [
            Case("The vote was postponed until [Thursday].", "2026-02-05", "2026-02-05"),
            Case("The trial has been pushed back to [the autumn].", "2026-FA", "2026-23"),
            Case("A march planned for [Saturday] was canceled.", "2026-01-31"),
            Case("A march planned for [Wednesday] was canceled.", "2026-01-28"),
            Case("The offer had been scheduled to expire [Thursday].", "2026-01-29"),
        ])
    func changes(example: Case) throws { try example.check() }

    @Test(
        "a bare month or day goes on from the year that the text tells",
        arguments: [
            Case("He was re-elected in November 2024 and took office on [the 20th of January].", "2025-01-20"),
            Case("The deal was signed on March 3, 2019. In [June], it collapsed.", "2019-06"),
            Case("In 1998, Miller joined the firm. In [June], he became a partner.", "1998-06"),
            Case("The archive, which dates to 1994, was sold. In [June], it reopened.", "2025-06"),
            Case("The deal was signed on March 3, 2019. On Monday, he quit. In [December], he had won.", "2025-12"),
        ])
    func tellings(example: Case) throws { try example.check() }

    @Test("a text that tells history by its dates goes on from them throughout")
    func history() {
        let text = """
            The siege began on 3 March 1854. In June 1854 the fleet arrived. The general died on 5 July 1854, and by 9 August \
            1854 half his men were ill. Peace was offered on 2 May 1855 and refused on 4 May 1855.

            On 12 September, the city fell. The treaty came the following spring.
            """
        let values = Reading.dates(text).map(\.value)
        #expect(values.suffix(2) == ["1855-09-12", "1856-SP"])
    }

    @Test(
        "stories are told forward and back from their own days",
        arguments: [
            Case("The storm hit Sunday; [two days later], the river crested.", "2026-01-27"),
            Case("The storm hit Tuesday. By [the following weekend], roads were open.", "2026-W05-WE"),
            Case("In March 2024 the plan passed. [A year earlier] it had failed.", "2023-03"),
            Case(
                "In March 2024 the plan passed. That June, residents sued. [The following month] it stopped.", "2024-07"
            ),
            Case("The archive opened in 1995. [A decade on], it closed.", "2005"),
            Case("Protests began on Jan. 7. [That night], police opened fire.", "2026-01-07TNI"),
            Case("The strike began on Jan. 12. It ended [that week].", "2026-W03"),
        ])
    func narrative(example: Case) throws { try example.check() }

    @Test(
        "reports of figures compare the same stretch of the year before",
        arguments: [
            Case("Fourth-quarter revenue rose 8% from [a year earlier].", "2024-Q4", "2024-36"),
            Case("Fourth-quarter revenue rose. In [the year-ago quarter], it fell.", "2024-Q4"),
            Case("Fourth-quarter revenue rose from [the same quarter a year ago].", "2024-Q4"),
            Case("Fourth-quarter revenue rose. For [the full year], sales fell.", "2025", "2025"),
            Case("Profit for the third quarter ended Sept. 30 rose from [a year ago].", "2024-Q3"),
            Case("Exports fell in [the last quarter of 2025].", "2025-Q4", "2025-36"),
            Case("It expects growth in [the first quarter of fiscal 2027].", "2027-Q1"),
            Case("Its [2025 third-quarter] results were weak.", "2025-Q3"),
            Case("[H1 2026] guidance is due.", "2026-H1", "2026-40"),
        ])
    func figures(example: Case) throws { try example.check() }

    @Test(
        "a length with its end is the stretch up to it",
        arguments: [
            Case("Prices rose in [the 12 months] through December.", "P12M", "2025-01/2025-12"),
            Case("Inflation was 2.9% in [the year] to January.", "P1Y", "2025-02/2026-01"),
            Case("For [the nine months] ended Sept. 30, it lost money.", "P9M", "2025-01-01/2025-09-30"),
        ])
    func stretches(example: Case) throws { try example.check() }

    @Test(
        "ranges in their forms",
        arguments: [
            Case("They fought in the [2025-26] season.", "2025/2026", "2025/2026"),
            Case("Leaders meet on [Feb. 13-15].", "2026-02-13/2026-02-15", "2026-02-13/2026-02-15"),
            Case("[The winter of 2024-25] was warm.", "2024-WI", "2024-24"),
            Case("The fund paid nothing from [1 April 2025] to 31 March 2026.", "2025-04-01", "2025-04-01/2026-03-31"),
            Case("Voting will run from [8 a.m.] to 8 p.m. on Sunday, Feb. 8.", "2026-02-08T08:00"),
            Case(
                "The summit, which runs [Monday] through Wednesday, is the third.", "2026-02-02",
                "2026-02-02/2026-02-04"),
        ])
    func ranges(example: Case) throws { try example.check() }

    @Test(
        "times of the day, with zones and without",
        arguments: [
            Case("The blast was heard at [6:45 a.m. ET on Jan. 22].", "2026-01-22T06:45", "2026-01-22T06:45"),
            Case("It struck at [3:14 local time on Tuesday].", "2026-01-27T03:14", "2026-01-27T03:14"),
            Case("The ministry confirmed it at [0200 GMT].", "2026-01-30T02:00", "2026-01-30T02:00"),
            Case("Crews found him in [the early hours of Saturday].", "2026-01-24", "2026-01-24"),
            Case("Polls will close by [midnight Friday].", "2026-01-30T24:00"),
        ])
    func times(example: Case) throws { try example.check() }

    @Test(
        "holidays, fixed and moving",
        arguments: [
            Case("The parade on [the Fourth of July] was canceled.", "2025-07-04"),
            Case("The road will reopen [around Easter].", "2026-04-05", "2026-04-05~"),
            Case("Sales rose over [Thanksgiving weekend].", "2025-W48-WE"),
            Case("A storm hit on [New Year's Day].", "2026-01-01"),
            Case("The Senate returns after [Presidents Day].", "2026-02-16"),
        ])
    func holidays(example: Case) throws { try example.check() }

    @Test(
        "what looks like a time and is none",
        arguments: [
            "The strike was the second in as many visits.", "Smith, 34, is the father of a 6-year-old.",
            "It fell during business hours.", "He may march in the sun.", "Section 230 was cited 1,989 times.",
        ])
    func none(text: String) {
        #expect(Reading.dates(text).isEmpty)
    }
}
