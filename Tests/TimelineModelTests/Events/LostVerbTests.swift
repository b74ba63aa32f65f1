import Testing

@testable import TimelineModel

/// Verbs that the parse hangs on a noun behind them, and figures that move.
@Suite("Verbs that a parse loses")
struct LostVerbTests {
    private static func rows(_ body: String) -> [String] {
        let timeline = TellingTests.timeline(body)
        return timeline.events.map { event in
            event.status == .planned ? "> " + event.headline : event.headline
        }
    }

    @Test(
        "A past that looks like a participle before a noun is the verb of its clause",
        arguments: [
            (
                "The Red Star charity has since airdropped 180 tonnes of food, but flights were suspended last week.",
                "The Red Star charity has since airdropped 180 tonnes of food"
            ),
            (
                "The Norland Metal Workers did not comment on the departure, but expressed disappointment that the plans had been rejected.",
                "The Norland Metal Workers expressed disappointment that the plans…"
            ),
            (
                "The Holm H380, the largest passenger aircraft ever built, completed its maiden flight on Wednesday.",
                "The Holm H380 completed its maiden flight"
            ),
            (
                "Vestmark Systems Inc., snapping back after its first loss as a public firm, said it earned $5.2 million, or seven cents a share.",
                "Vestmark Systems Inc. said it earned $5.2 million, or seven cents a share"
            ),
            (
                "In the autumn of 1643, Royalist troops under Sir Edmund Carr surrounded the market town of Wexley, and for eleven weeks nothing went in or out.",
                "Royalist troops under Sir Edmund Carr surrounded the market town of Wexley"
            ),
            (
                "When a quarry company applied for permission to extend its workings, Margaret Ashdown chained herself to an excavator.",
                "Margaret Ashdown chained herself to an excavator"
            ),
        ])
    func lostVerbs(_ sentence: String, _ headline: String) {
        let rows = Self.rows(sentence)
        #expect(rows.contains(headline), "\(rows)")
    }

    @Test(
        "Prices and figures that move are told, also by “was down”",
        arguments: [
            ("London's FTSE 100 index was down 2.3% at midday.", "London's FTSE 100 index was down 2.3%"),
            ("Vestmark Motors' sales were down 45% from a year earlier.", "Vestmark Motors' sales were down 45%"),
            (
                "The index edged up 0.3% and the euro advanced 1.2 percent against the dollar.",
                "The euro advanced 1.2 percent against the dollar"
            ),
            ("The FTSE 250 index fell 1.2% and rival EasyWing gained 4%.", "Rival EasyWing gained 4%"),
            ("The automaker's stock hit its lowest level since 1950.", "The automaker's stock hit its lowest level"),
        ])
    func figures(_ sentence: String, _ headline: String) {
        let rows = Self.rows(sentence)
        #expect(rows.contains(headline), "\(rows)")
    }

    @Test(
        "What opens its sentence as a participle is told with its subject first",
        arguments: [
            (
                "Born in Truro on June 2, 1921, Margaret Ashdown was the youngest of five children of a miner.",
                "Margaret Ashdown was born in Truro"
            ),
            (
                "There, walking her dog in the spring of 1958, Margaret Ashdown came upon a strange plant.",
                "Margaret Ashdown walked her dog"
            ),
        ])
    func openings(_ sentence: String, _ headline: String) {
        let rows = Self.rows(sentence)
        #expect(rows.contains(headline), "\(rows)")
    }

    @Test("What opens its sentence dates what it goes on beside")
    func datesOfOpenings() throws {
        let timeline = TellingTests.timeline(
            "Walking her dog in the spring of 1958, Margaret Ashdown came upon a strange plant.")
        let finding = try #require(timeline.events.first { $0.headline.contains("came upon") })
        #expect(finding.dating.period?.edtf == "1958-21")
    }

    @Test(
        "Who is forced does what follows, who enters an office does so in the present, and parties that issue a statement act",
        arguments: [
            (
                "Vestair has grounded its six ships after one of them was forced to make an emergency landing in Sund on Thursday.",
                "One of them was forced to make an emergency landing in Sund"
            ),
            (
                "Ole Berg, formerly the chief engineer, succeeds Lars Holt as chairman.",
                "Ole Berg succeeds Lars Holt as chairman"
            ),
            (
                "Five major political parties in the country issued statements supporting the treaty.",
                "Five major political parties in the country issued statements supporting…"
            ),
            (
                "Norland announced $9 million in new aid, while Norway will send a field hospital.",
                "> Norway will send a field hospital"
            ),
        ])
    func deeds(_ sentence: String, _ headline: String) {
        let rows = Self.rows(sentence)
        #expect(rows.contains(headline), "\(rows)")
    }

    @Test(
        "Weights, ages of things, periods and other people's words are no events",
        arguments: [
            "The laptop is thin and weighs less than 3 lbs (1.36 kg).",
            "A contrary view is offered by Charles Reilly, a management expert.",
            "There are 500 engineers at what is their largest conference in the past decade.",
        ])
    func noEvents(_ sentence: String) {
        #expect(Self.rows(sentence).isEmpty)
    }

    @Test("“Starting next month” is a preposition with its date, not a start")
    func starts() {
        let rows = Self.rows(
            "Vestmark filed its plan on Friday, but applications can be submitted starting next month.")
        #expect(rows.contains("> Applications can be submitted"), "\(rows)")
        #expect(!rows.contains { $0.contains("start") })
    }

    @Test("What was so since a launch is not of the launch's year")
    func sinceLaunch() {
        let timeline = TellingTests.timeline(
            "Chief executive Henrik Dalgaard, who had led the carrier since its launch in 2003, apologised to customers."
        )
        #expect(timeline.events.map(\.headline) == ["Chief executive Henrik Dalgaard apologised to customers"])
    }

    @Test("What is said in a letter, or to somebody warned, is told with who said it")
    func sayings() {
        let letter = Self.rows(
            "Ana Cruz's father said in a letter published Wednesday that he wants diplomats to meet with his son.")
        #expect(letter == ["Ana Cruz's father said in a letter that he wants diplomats to meet with his son"])
        let warning = Self.rows("Officials in California are warning residents that rains will cause landslides.")
        #expect(warning.count == 1)
    }

    @Test("A date inside a quotation dates nothing outside it")
    func quotedDates() throws {
        let timeline = TellingTests.timeline(
            "“On Friday I was in Holm for a meeting with officials,” Ana Cruz wrote in a statement.")
        let writing = try #require(timeline.events.first { $0.headline.contains("wrote") })
        #expect(writing.dating.basis != .stated)
    }

    @Test("What is begun, ended or resumed is told by its noun, also where a sum stands before it")
    func begunNouns() {
        let rows = Self.rows(
            "Halden Group began its $37-a-share tender offer for all the shares of Vestmark on Monday.")
        #expect(rows.contains { $0.hasPrefix("Halden Group began its $37-a-share tender offer") }, "\(rows)")
    }

    @Test("A border that is shared is a state")
    func sharedBorders() {
        let rows = Self.rows("Residents voted on Monday despite Canada sharing a long border with the territory.")
        #expect(rows.count == 1, "\(rows)")
    }
}
