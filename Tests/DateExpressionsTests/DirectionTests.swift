import DateExpressions
import Testing

@Suite("Before or after the article")
struct DirectionTests {
    @Test(
        "a bare weekday follows its verb",
        arguments: [
            Case("The Financial Times reported on [Thursday].", "2026-01-29", nil),
            Case("The court will rule on [Tuesday].", "2026-02-03", nil),
            Case("A hearing is scheduled for [Monday].", "2026-02-02", nil),
            Case("He was released [Wednesday].", "2026-01-28", nil),
            Case("The minister could not be reached [Thursday].", "2026-01-29", nil),
            Case("Lawmakers are expected to vote [Tuesday].", "2026-02-03", nil),
        ])
    func weekdays(example: Case) throws {
        let found = try #require(example.found(), "not recognised")
        #expect(found.value == example.value)
    }

    @Test(
        "a bare month follows its verb",
        arguments: [
            Case("The group will ask for credit in [February].", "2026-02", nil),
            Case("The group asked for credit in [November].", "2025-11", nil),
            Case("The summit will be held in [June].", "2026-06", nil),
            Case("He left the party in [July].", "2025-07", nil),
        ])
    func months(example: Case) throws {
        let found = try #require(example.found(), "not recognised")
        #expect(found.value == example.value)
    }

    @Test(
        "a day without a year is the near one when the other is almost a year off",
        arguments: [
            Case("The dividend is payable [Feb. 20].", "2026-02-20", nil),
            Case("The offer was extended to [Feb. 6].", "2026-02-06", nil),
            Case("He was arrested on [Dec. 7].", "2025-12-07", nil),
        ])
    func days(example: Case) throws {
        let found = try #require(example.found(), "not recognised")
        #expect(found.value == example.value)
    }

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
