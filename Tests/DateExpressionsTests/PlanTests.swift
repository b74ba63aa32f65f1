import DateExpressions
import Testing

@Suite("Plans told in the past")
struct PlanTests {
    @Test(
        "a day that something is called, booked or wished for lies ahead",
        arguments: [
            Case("The nurses called a walkout for [Tuesday].", "2026-02-03"),
            Case("The union announced a strike for Monday and [Tuesday].", "2026-02-03"),
            Case("He called for a day of protest on [Sunday].", "2026-02-01"),
            Case("The envoy invited the two leaders to a dinner on [Monday].", "2026-02-02"),
            Case("The governor ordered a curfew from [Saturday night].", "2026-01-31"),
        ])
    func arranged(example: Case) throws { try example.check() }

    @Test(
        "what was done on a day, or looked back to, stays behind",
        arguments: [
            Case("He called for calm after the clashes on [Sunday].", "2026-01-25"),
            Case("She was ordered on [Tuesday] to pay a fine.", "2026-01-27"),
            Case("The fares for the new line were set in [February].", "2025-02"),
            Case("The minister called on [Tuesday] for a recount.", "2026-01-27"),
        ])
    func done(example: Case) throws { try example.check() }

    @Test(
        "what one tells others to do lies ahead",
        arguments: [
            Case("The mediator invited both parties to meet in the capital on [Thursday].", "2026-02-05"),
            Case("Officials told residents to stay indoors on [Tuesday].", "2026-02-03"),
        ])
    func directed(example: Case) throws { try example.check() }

    @Test(
        "a noun that is planned has its month ahead",
        arguments: [
            Case("The two discussed a planned visit of the king in [October].", "2026-10"),
            Case("The two discussed a visit of the king in [October].", "2025-10"),
        ])
    func planned(example: Case) throws { try example.check() }

    @Test(
        "a day before “planned to” is that of the deed, and any other time that of the planning",
        arguments: [
            Case("On [Tuesday], the crew planned to leave for the coast.", "2026-02-03"),
            Case("On [Thursday], the crew planned to leave for the coast.", "2026-01-29"),
            Case("On [Tuesday], the judge scheduled a hearing.", "2026-01-27"),
            Case("In [October], the firm planned to close two shops.", "2025-10"),
        ])
    func beforePlan(example: Case) throws { try example.check() }

    @Test("what had been due on a day is of the nearer one")
    func due() throws {
        try Case("The truce had been due to start on [Thursday].", "2026-01-29").check()
        try Case("The truce had been due to start on [Sunday].", "2026-02-01").check()
    }

    @Test(
        "what is due, or is to come, lies ahead though an earlier verb is past",
        arguments: [
            Case("The envoy cut short a visit and is due in the capital on [Wednesday].", "2026-02-04"),
            Case("The envoy flew home on Tuesday and is to speak in parliament on [Monday].", "2026-02-02"),
            Case("The report, due [Wednesday], was leaked to the press.", "2026-02-04"),
            Case("She told reporters on Tuesday that talks could begin on [Monday].", "2026-02-02"),
            Case("The minister could not be reached on [Thursday].", "2026-01-29"),
            Case("The new mayor will be sworn in on [January 20].", "2027-01-20"),
        ])
    func dueThough(example: Case) throws { try example.check() }

    @Test("what was planned for a time and then moved may be over")
    func moved() throws {
        try Case("The vote, first planned for [January], was moved to May.", "2026-01").check()
    }

    @Test("the past behind “would … before” is still to come")
    func stillToCome() throws {
        try Case("The firm said it would not decide before its board met on [Tuesday].", "2026-02-03").check()
    }

    @Test("goods for delivery in a month are of the one ahead")
    func traded() throws {
        try Case("Crude for [April] delivery fell 2 percent.", "2026-04").check()
        try Case("[March] futures settled lower.", "2026-03").check()
    }

    @Test("the second of two weekdays follows the verb of the first")
    func coordinated() throws {
        try Case("Ministers were to meet on Monday and [Tuesday] in Oslo.", "2026-02-03").check()
    }
}
