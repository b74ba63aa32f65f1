import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

@Suite("Headlines")
struct HeadlineTests {
    @Test(
        "A headline is the clause in words of the source",
        arguments: [
            (
                "The finance minister, Ana Cruz, visited the flooded town on Monday.",
                "The finance minister, Ana Cruz, visited the flooded town"
            ),
            ("On Thursday, rebels seized the airport, which had been closed for months.", "Rebels seized the airport"),
            ("Meanwhile, the court fined the airline on Friday.", "The court fined the airline"),
            ("The police issued their warning on Monday.", "The police issued their warning"),
        ])
    func headlinesReadAlone(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
    }

    @Test(
        "A participle or an infinitive that stands alone gets the form it needs",
        arguments: [
            ("A tanker struck the pier on Monday, killing three sailors.", "Three sailors were killed"),
            ("Founded in 1920, the yard built ferries.", "The yard was founded"),
            (
                "Police searched a flat in Lisbon after a tip about paintings stolen in May 2029.",
                "Paintings were stolen"
            ),
            ("The strike is likely to end in April.", "The strike is likely to end"),
        ])
    func formsStandAlone(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "A date stays in a headline that says something else without it",
        arguments: [
            ("Maria Silva missed most of last season.", "Maria Silva missed most of last season"),
            ("A verdict is not expected before May.", "A verdict is not expected before May"),
            ("Prosecutors had asked for twelve years.", "Prosecutors had asked for twelve years"),
        ])
    func neededDatesStay(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("How much later something was goes off a headline that doesn't tell than what")
    func spansGo() {
        let headlines = TellingTests.timeline(
            "Police arrested two managers on Monday. Peter Holm resigned hours later."
        )
        .events.map(\.headline)
        #expect(headlines.contains("Peter Holm resigned"), "\(headlines)")
    }

    @Test("A headline takes at most eighty cells before the ellipsis")
    func headlinesAreShort() throws {
        let timeline = TellingTests.timeline(
            "The regional water authority opened a desalination plant near the northern harbour with money from the national "
                + "development fund and several large private investors on Monday.")
        let event = try #require(timeline.events.first)
        #expect(event.headline.count <= HeadlineText.limit + 1)
        #expect(event.headline.hasSuffix("…"))
    }

    @Test("A pronoun gives way to the name it stands for")
    func pronounsAreNamed() {
        let timeline = TellingTests.timeline("Maria Silva leads the union. She met ministers in Lisbon on Tuesday.")
        #expect(timeline.events.map(\.headline).contains { $0.contains("Silva met ministers") })
    }

    @Test(
        "Words without which a verb means little stay",
        arguments: [
            (
                "The governor has refrained from endorsing the plan, calling it premature.",
                "The governor has refrained from endorsing the plan"
            ),
            ("Peter Holm accused the bank of hiding losses.", "Peter Holm accused the bank of hiding losses"),
            ("Peter Holm made remarks that angered the unions.", "Peter Holm made remarks that angered the unions"),
        ])
    func complementsStay(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
    }

    @Test(
        "No headline leaves out a condition, how many there were, or which ones are meant",
        arguments: [
            ("The bank will leave Malta if taxes rise.", "The bank will leave Malta if taxes rise"),
            (
                "The unions have vowed to continue the strike until the government drops the plan.",
                "The unions have vowed to continue the strike until the government drops the plan"
            ),
            ("More than 9,000 people fled the city on Monday.", "More than 9,000 people fled the city"),
            (
                "Peter Holm criticized the lenders that had refused to swap their debt.",
                "Peter Holm criticized the lenders that had refused to swap their debt"
            ),
        ])
    func qualificationsStay(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
    }

    @Test(
        "Who is named stays the subject, whatever stands between commas behind the name",
        arguments: [
            (
                "Louis Galt, the chairman of the railway, will succeed Peter Holm.",
                "Louis Galt will succeed Peter Holm"
            ),
            (
                "The company's founder, Leo Halden, fled the country in 2019.",
                "The company's founder, Leo Halden, fled the country"
            ),
        ])
    func namesStaySubjects(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
    }

    @Test("A second verb takes along the auxiliary that stands only before the first")
    func auxiliariesAreShared() {
        let timeline = TellingTests.timeline("The minister will brief the council and return to Lisbon on Monday.")
        #expect(timeline.events.map(\.headline).contains { $0.contains("minister will return") })
    }

    @Test("“His” gives way to a name where the line names nobody it could mean")
    func possessivesAreNamed() {
        let timeline = TellingTests.timeline("Peter Holm leads the bank. His lawyers sued the ministry on Tuesday.")
        #expect(timeline.events.map(\.headline).contains { $0.contains("Peter Holm's lawyers sued") })
    }

    @Test("What is said stays whole, with its conditions; when it was said goes")
    func sayingsStayWhole() {
        let timeline = TellingTests.timeline(
            "Peter Holm said on Monday that, under the treaty, the bank would leave Malta if taxes rose.")
        #expect(
            timeline.events.map(\.headline).contains(
                "Peter Holm said that, under the treaty, the bank would leave Malta if taxes rose"))
    }

    @Test("A line that is full ends before words that ask for another")
    func fullLinesEndWell() throws {
        let timeline = TellingTests.timeline(
            "Engineers from the northern water authority repaired the oldest pumping station of the city and the canal."
        )
        let headline = try #require(timeline.events.first?.headline)
        #expect(headline == "Engineers from the northern water authority repaired the oldest pumping station…")
    }

    @Test("A pronoun inside a headline gives way to the name it stands for")
    func innerPronounsAreNamed() {
        let timeline = TellingTests.timeline("Maria Silva leads the union. The governor met her in Lisbon on Tuesday.")
        #expect(timeline.events.map(\.headline).contains { $0.hasPrefix("The governor met Maria Silva") })
    }

    @Test("A caption in the present is headed by what was going on")
    func captionsAreHeadedByTheirEvent() {
        let timeline = TellingTests.timeline("A farmer holds a banner during the harbour protest in Porto on Monday.")
        #expect(timeline.events.map(\.headline).contains { $0.hasPrefix("The harbour protest") })
    }

    @Test(
        "No line begins or ends with what belonged to words left out",
        arguments: [
            ("Ines Roth, who took over in 2026, met the owners on Monday.", "Ines Roth met the owners"),
            (
                "After a long debate, the council on Tuesday approved the plan.",
                "The council on Tuesday approved the plan"
            ),
            ("The merger, expected to close in June, will create 200 jobs.", "The merger is expected to close"),
            ("The firm will open a depot in Lisbon on 1 May.", "The firm will open a depot in Lisbon"),
        ])
    func endsAreClean(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
    }

    @Test("What “which” stands for comes back behind its verb")
    func relativeObjectsComeBack() {
        let timeline = TellingTests.timeline(
            "The ferry, which Norlines bought from a Greek operator in 2027, sank on Monday.")
        #expect(timeline.events.map(\.headline).contains("Norlines bought the ferry from a Greek operator"))
    }

    @Test(
        "No headline ends before what its verb says",
        arguments: [
            (
                "The talks, hosted by Norway and other nations, were aimed at easing border tensions on Monday.",
                "The talks were aimed at easing border tensions"
            ),
            (
                "On Monday the police planned to spend the night patrolling the harbour.",
                "The police planned to spend the night patrolling the harbour"
            ),
            ("The meeting, held on Monday, resulted in support for the merger.", "The meeting was held"),
        ])
    func verbsAreFollowed(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("When something came says nothing without what it was")
    func comingsAreNotTold() {
        let timeline = TellingTests.timeline("The filing came on Monday, a month after the workers left the port.")
        #expect(!timeline.events.map(\.headline).contains("The filing came"))
    }

    @Test("An article before a quoted word is not lost")
    func articlesStay() {
        let timeline = TellingTests.timeline("A witness said the “quiet” founder had attacked the clerk on Monday.")
        #expect(timeline.events.map(\.headline).contains { $0.contains("he “quiet” founder had attacked the clerk") })
    }

    @Test("A long subject is shortened so that the line reaches its verb")
    func longSubjectsAreShortened() {
        let headlines = TellingTests.timeline(
            "The armed conflict over the new border between the northern region of Valdia and the southern region of Marland "
                + "erupted on Monday."
        ).events.map(\.headline)
        #expect(headlines == ["The armed conflict over the new border erupted"])
    }

    @Test(
        "No part of a subject is lost before its last word",
        arguments: [
            ("The 404 landed at Lisbon airport on Monday.", "The 404 landed at Lisbon airport"),
            (
                "The first Vale 505 MAX was ordered by Norlines on Monday.",
                "The first Vale 505 MAX was ordered by Norlines"
            ),
            (
                "Two women were hurt on Monday when the roof of the old clock tower building collapsed.",
                "The roof of the old clock tower building collapsed"
            ),
        ])
    func subjectsStayWhole(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "A saying that has too little room gets as far as its verb",
        arguments: [
            (
                "Javier Solas said on Monday that the accession of the three countries and Marland is not linked to their debts.",
                "Javier Solas: The accession of the three countries and Marland is not linked…"
            ),
            (
                "``This little boy, who has been through so much in the last few months, belongs with his father,'' "
                    + "Doris Meiner said on Monday.",
                "Doris Meiner: This little boy belongs with his father"
            ),
            (
                "``Nobody wants the boy to be parted from his father,'' said Ninosa Perel of the Lisbon-based Foundation "
                    + "for Marland.",
                "Ninosa Perel: “Nobody wants the boy to be parted from his father”"
            ),
            (
                "``They are coming with everyone,'' said Armando Sanz, 73.",
                "Armando Sanz: “They are coming with everyone”"
            ),
            ("``What right does that man have?'' Peter Holm said.", "Peter Holm: “What right does that man have?”"),
        ])
    func sayingsReachTheirVerb(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "When it was said or ruled goes, wherever it stands",
        arguments: [
            (
                "Maria Silva said Friday the council did the right thing.",
                "Maria Silva said the council did the right thing"
            ),
            (
                "The court ruled Wednesday that the boy must be returned to Porto.",
                "The court ruled that the boy must be returned to Porto"
            ),
            ("Monday's vote split the council.", "The vote split the council"),
            (
                "A strike by the pilots is lawful, the labour court ruled Wednesday.",
                "The labour court ruled: A strike by the pilots is lawful"
            ),
        ])
    func datesOfSayings(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }
}
