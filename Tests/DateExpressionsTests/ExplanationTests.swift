import DateExpressions
import Testing

@Suite("Why a date is what it is")
struct ExplanationTests {
    @Test(
        "the reason names the words, the way and what was counted from",
        arguments: [
            (
                "Officials have met since last April.",
                "“last April” counted back from the article's date, 30 Jan 2026; “since” runs on to the article's date"
            ),
            ("He spoke last week.", "“last week” counted back from the article's date, 30 Jan 2026"),
            ("It was signed on 5 May 1998.", "“5 May 1998” as written"),
            (
                "The court will rule on Tuesday.",
                "“Tuesday” counted on from the article's date, 30 Jan 2026, as “rule” tells"
            ),
            ("It lasted two weeks.", "“two weeks” is a length without a date"),
            ("They meet every Monday.", "“every Monday” comes round and has no one date"),
        ])
    func because(text: String, because: String) throws {
        #expect(try #require(Reading.dates(text).first).because == because)
    }

    @Test("an expression counted from another names it")
    func anchor() throws {
        let dates = Reading.dates("The bridge fell on March 3, 2024. Two days later, the mayor resigned.")
        #expect(try #require(dates.last).because == "“Two days later” counted on from “March 3, 2024”, 3 Mar 2024")
    }
}
