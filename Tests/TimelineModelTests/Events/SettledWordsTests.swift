import Testing

@testable import TimelineModel

/// Words that look like a deed and are none, and deeds in words that look like none.
@Suite("Words that a clause settles")
struct SettledWordsTests {
    private static func rows(_ body: String) -> [String] {
        TellingTests.timeline(body).events.map { "\($0.headline) | \($0.dating.period?.edtf ?? "") | \($0.status)" }
    }

    @Test(
        "A deed is told with its day and its status",
        arguments: [
            (
                "Police fired tear gas on Tuesday, and at least nine people were slightly hurt.",
                "At least nine people were slightly hurt | 2030-03-05 | happened"
            ),
            (
                "About 400 growers drove their tractors into the capital on Tuesday.",
                "About 400 growers drove their tractors into the capital | 2030-03-05 | happened"
            ),
            (
                "The villages will not be rebuilt, the regional council voted last week.",
                "The regional council voted: The villages will not be rebuilt | 2030-02-25/2030-03-03 | happened"
            ),
            ("The banker is due in court on Monday.", "The banker is due in court | 2030-03-11 | planned"),
            ("The ship was due in Holm on Monday.", "The ship was due in Holm | 2030-03-11 | planned"),
            (
                "The yard shook on Monday. The firm's chief executive, Grant Whitlow, resigned quickly.",
                "Grant Whitlow resigned quickly | 2030-03-04 | happened"
            ),
            (
                "Norland and Sund became members of the alliance on Tuesday.",
                "Norland and Sund became members of the alliance | 2030-03-05 | happened"
            ),
            (
                "Norlines, facing a strike at its yard, today sold a ship to the bank.",
                "Norlines today sold a ship to the bank | 2030-03-08 | happened"
            ),
            ("The bishop objected on Tuesday.", "The bishop objected | 2030-03-05 | happened"),
            (
                "The party said on Tuesday it respected the ruling but denied any fraud.",
                "The party denied any fraud | 2030-03-08 | denied"
            ),
            (
                "Ana Holm will retire when the survey of the reef ends in 2037.",
                "The survey of the reef ends | 2037 | planned"
            ),
            (
                "Four men sat down for dinner in 2021 and divided the firm.",
                "Four men divided the firm | 2021 | happened"
            ),
        ])
    func deeds(_ sentence: String, _ row: String) {
        let rows = Self.rows(sentence)
        #expect(rows.contains(row), "\(rows)")
    }

    @Test(
        "What only looks like a deed makes no row",
        arguments: [
            ("The firm, it turned out, belonged to his brother.", "turned"),
            ("According to accounts filed last month, the firm lost 4 million euros.", "Accounts"),
            ("The treaty does not mean that the border was closed in May.", "closed |"),
            ("Residents vowed to march until the priest was freed.", "The priest was freed"),
            ("The father is anxious to have the boy returned to him.", "returned"),
            ("Profit fell in the year ending June 30.", "Profit ended"),
            ("Mourners lit candles outside Lenz town hall on Wednesday evening.", "town hall |"),
        ])
    func noDeeds(_ sentence: String, _ words: String) {
        let rows = Self.rows(sentence)
        #expect(!rows.contains { $0.contains(words) && !$0.contains("lit candles") }, "\(rows)")
    }

    @Test("What somebody was warned of a year before it happened is not dated a year from now")
    func lapsesFromNow() {
        let events = TellingTests.timeline("Doctors warned the maker of the drug a year before three patients died.")
            .events
        #expect(!events.isEmpty && events.allSatisfy { ($0.dating.period?.earliest.year ?? 0) <= 2030 })
    }

    @Test("What investors claim of a firm is no happening of its own")
    func claims() {
        let rows = Self.rows("Investors have filed four lawsuits, claiming the firm misled them.")
        #expect(!rows.contains { $0.contains("misled them |") && $0.hasSuffix("happened") }, "\(rows)")
    }

    @Test("“Last month's vote” does not date what a deed of Thursday does to its winner")
    func recalledVotes() {
        let rows = Self.rows(
            "The court on Thursday ordered a recount of votes in three provinces, throwing into doubt the narrow victory of President Leo Halden in last month's election."
        )
        #expect(!rows.contains { $0.contains("| 2030-02 |") }, "\(rows)")
    }

    @Test("A letter of long ago is answered then, not on the day of the article")
    func answersOfLongAgo() {
        let rows = Self.rows(
            """
            Norlines closed the pier on Tuesday.

            Ana Holm wrote to the firm's director on 23 May 2028 about two cracks. She asked for the pier to be closed.
            """)
        #expect(rows.contains("Ana Holm asked for the pier to be closed | 2028-05-23 | happened"), "\(rows)")
    }

    @Test("What goes on behind a date is left out of the row")
    func tailsOfDates() {
        let rows = Self.rows(
            "The report names Leo Halden, who resigned as chief executive in April, and two former directors.")
        #expect(rows.contains { $0.hasPrefix("Leo Halden resigned as chief executive |") }, "\(rows)")
    }
}
