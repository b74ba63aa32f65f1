import DateExpressions
import Testing

@Suite("Before or after the article")
struct DirectionTests {
    @Test(
        "a bare weekday follows its verb",
        arguments: [
            Case("The Financial Times reported on [Thursday].", "2026-01-29"),
            Case("The court will rule on [Tuesday].", "2026-02-03"),
            Case("A hearing is scheduled for [Monday].", "2026-02-02"),
            Case("He was released [Wednesday].", "2026-01-28"),
            Case("The minister could not be reached [Thursday].", "2026-01-29"),
            Case("Lawmakers are expected to vote [Tuesday].", "2026-02-03"),
        ])
    func weekdays(example: Case) throws { try example.check() }

    @Test(
        "a time between a verb and a participle is the verb's",
        arguments: [
            Case("The two ministers issued a joint statement [Tuesday] saying the pact will hold.", "2026-01-27"),
            Case("The index fell [Monday], wiping out gains that will be missed.", "2026-01-26"),
        ])
    func participles(example: Case) throws { try example.check() }

    @Test(
        "what is due lies ahead",
        arguments: [
            Case("The envoy is due back on [Sunday].", "2026-02-01"),
            Case("The results are due in [late July].", "2026-07"),
            Case("The two agreed to hold a summit in [the second half].", "2026-H2"),
            Case("The bank will publish its [second-half] profit on Monday.", "2025-H2"),
        ])
    func awaited(example: Case) throws { try example.check() }

    @Test(
        "a deadline that was set lies ahead, unless its day has just gone by",
        arguments: [
            Case("The judge set [Tuesday] as the deadline.", "2026-02-03"),
            Case("The judge set [Thursday] as the deadline.", "2026-01-29"),
            Case("The judge will set [Thursday] as the deadline.", "2026-02-05"),
        ])
    func deadlines(example: Case) throws { try example.check() }

    @Test(
        "one that is singled out for a deed has done it",
        arguments: [
            Case("Among the first countries to join the alliance on [Monday] were Malta and Cyprus.", "2026-01-26"),
            Case("She agreed to join the alliance on [Monday].", "2026-02-02"),
        ])
    func singledOut(example: Case) throws { try example.check() }

    @Test(
        "the present of a full sentence tells what is fixed for a weekday",
        arguments: [
            Case("On [Sunday], Bell plays Novak for the championship.", "2026-02-01"),
            Case("She rises to sixth when the rankings are published on [Monday].", "2026-02-02"),
            Case("The strike enters its third week on [Monday].", "2026-02-02"),
            Case("The hearing continues on [Wednesday].", "2026-02-04"),
            Case("The final is on [Tuesday] in Rome.", "2026-02-03"),
            Case("Their next match is at home on [Tuesday night].", "2026-02-03"),
            Case("The report released on [Tuesday] shows a rise.", "2026-01-27"),
            Case("A survey on [Tuesday] shows a rise.", "2026-01-27"),
            Case("Novak beats Bell on [Sunday]", "2026-01-25"),
        ])
    func scheduled(example: Case) throws { try example.check() }

    @Test(
        "what was due on a day that has just gone by was that day",
        arguments: [
            Case("The talks were due to end at [6 p.m. on Friday].", "2026-01-30T18:00", published: "2026-01-31"),
            Case("The talks were due to end on [Tuesday].", "2026-02-03", published: "2026-01-31"),
            Case("By [Sunday] the fire was out.", "2026-01-25"),
            Case("The fire must be out by [Sunday].", "2026-02-01"),
            Case("They launched a petition to bring it to a vote by [May].", "2026-05"),
            Case("She had been in front as late as [September].", "2025-09"),
            Case("The ship was delayed until [2028].", "2028", "2028"),
        ])
    func expected(example: Case) throws { try example.check() }

    @Test(
        "since looks back, and so does until behind what did not happen",
        arguments: [
            Case("It was the club's first defeat since [Feb. 21].", "2025-02-21", "2025-02-21/2026-01-30"),
            Case("She did not return until [October].", "2025-10", "2025-10"),
            Case("It was not until [Tuesday] that the mayor spoke.", "2026-01-27", "2026-01-27"),
            Case("The shop will stay shut until [October].", "2026-10"),
        ])
    func limits(example: Case) throws { try example.check() }

    @Test(
        "a bare month follows its verb",
        arguments: [
            Case("The group will ask for credit in [February].", "2026-02"),
            Case("The group asked for credit in [November].", "2025-11"),
            Case("The summit will be held in [June].", "2026-06"),
            Case("He left the party in [July].", "2025-07"),
        ])
    func months(example: Case) throws { try example.check() }

    @Test(
        "a day without a year is the near one when the other is almost a year off",
        arguments: [
            Case("The dividend is payable [Feb. 20].", "2026-02-20"),
            Case("The offer was extended to [Feb. 6].", "2026-02-06"),
            Case("He was arrested on [Dec. 7].", "2025-12-07"),
        ])
    func days(example: Case) throws { try example.check() }

    @Test(
        "each expression says where the text places it",
        arguments: [
            ("Earlier this month he spoke.", DateExpression.Direction.past), ("He will speak next month.", .future),
            ("He spoke last week.", .past), ("The group will ask in February.", .future),
            ("He speaks today.", .present),
            ("Officials met on Thursday.", .past),
        ])
    func direction(text: String, direction: DateExpression.Direction) throws {
        #expect(try #require(Reading.dates(text).first).direction == direction)
        let undated = try #require(Reading.dates(text, published: nil).first)
        #expect(undated.period == nil)
        #expect(undated.direction == direction)
    }
}
