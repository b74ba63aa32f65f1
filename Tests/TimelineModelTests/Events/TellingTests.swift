import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

/// Real news phrasing, told by articles of a known date; the whole chain from text to events runs.
@Suite("What sentences tell")
struct TellingTests {
    /// The timeline of one article with a header date, Friday 8 March 2030.
    static func timeline(_ body: String, id: String = "gazette") -> Timeline {
        let text = "Harbour news\n\nMarch 8, 2030\n\n" + body
        return TimelineBuilder().build(ArticleReader().read(Array(text.utf8), path: "\(id).txt"))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var sentence: String
        var trigger: String
        var status: EventStatus
        var edtf: String
        var testDescription: String { sentence }
    }

    static let told: [Case] = [
        Case(
            sentence: "The transport ministry signed a contract with Norwegian shipbuilders on Tuesday.",
            trigger: "signed",
            status: .happened, edtf: "2030-03-05"),
        Case(
            sentence: "Police arrested four people in Lisbon on March 2.", trigger: "arrested", status: .happened,
            edtf: "2030-03-02"),
        Case(
            sentence: "The company plans to open a factory in Ohio next year.", trigger: "open", status: .planned,
            edtf: "2031"),
        Case(
            sentence: "Voters will elect a new parliament on April 14.", trigger: "elect", status: .planned,
            edtf: "2030-04-14"),
        Case(
            sentence: "The two ministers held talks in Geneva last week.", trigger: "talks", status: .happened,
            edtf: "2030-02-25/2030-03-03"),
        Case(
            sentence: "The army denied that its troops had attacked the village on Monday.", trigger: "attacked",
            status: .denied, edtf: "2030-03-04"),
        Case(
            sentence: "The opposition claimed that soldiers had killed two protesters on Sunday.", trigger: "killed",
            status: .claimed, edtf: "2030-03-03"),
        Case(
            sentence: "Engineers have been repairing the bridge since January.", trigger: "repairing",
            status: .happened,
            edtf: "2030-01/2030-03-08"),
        Case(
            sentence: "Lawmakers must approve the budget by June.", trigger: "approve", status: .planned,
            edtf: "../2030-06"),
    ]

    @Test("A sentence tells its event with trigger, status and date", arguments: told)
    func sentencesTell(_ example: Case) throws {
        let timeline = Self.timeline(example.sentence)
        let event = try #require(
            timeline.events.first { event in
                let passage = event.passages[0]
                return timeline.articles[0].string(passage.trigger) == example.trigger
            })
        #expect(event.status == example.status)
        #expect(event.dating.period?.edtf == example.edtf)
        #expect(event.dating.basis == .stated)
        #expect(!event.dating.because.isEmpty)
    }

    @Test(
        "Comment, mood, custom and condition tell nothing",
        arguments: [
            "The stakes are huge.",
            "The move underscores the tension between the two neighbours.",
            "The situation remains fraught with uncertainty.",
            "If the union called a strike, the port would close.",
            "Dogs bark at night.",
            "What happens next?",
        ])
    func commentTellsNothing(_ sentence: String) {
        #expect(Self.timeline(sentence).events.map(\.headline) == [])
    }

    @Test("Two dated happenings in one sentence are two events")
    func twoDatesTwoEvents() {
        let timeline = Self.timeline(
            "The council approved the plan on Monday, and builders started work on the site on Wednesday.")
        #expect(timeline.events.map { $0.dating.period?.edtf } == ["2030-03-04", "2030-03-06"])
    }

    @Test("A plain past that follows a dated one in its paragraph continues it")
    func undatedContinues() throws {
        let timeline = Self.timeline("A bomb exploded in the market on Tuesday. Police arrested two men.")
        let arrest = try #require(timeline.events.first { $0.headline.contains("arrested") })
        #expect(arrest.dating.basis == .inherited)
        #expect(arrest.dating.period?.edtf == "2030-03-05")
    }

    @Test("What has been done is not dated by a day that lies ahead")
    func deedsAreNotDatedAhead() throws {
        let timeline = Self.timeline("The orchestra has cancelled the concert on April 2.")
        let event = try #require(timeline.events.first { $0.headline.contains("cancelled") })
        #expect(event.status == .happened)
        #expect(event.dating.basis == .article)
    }

    @Test("What states no date stands at the article's own, and says so")
    func undatedStandsAtArticle() throws {
        let timeline = Self.timeline("The mayor has opened the new library.")
        let event = try #require(timeline.events.first)
        #expect(event.dating.basis == .article)
        #expect(event.dating.period?.edtf == "2030-03-08")
        #expect(event.dating.because.contains("8 March 2030"))
    }

    @Test("An event of an article that can't be dated has no date and stands at the end")
    func undatedArticleComesLast() throws {
        let text = "Notes\n\nThe mayor opened the library. The council was founded in 1987 by Peter Holm."
        let timeline = TimelineBuilder().build(ArticleReader().read(Array(text.utf8), path: "notes.txt"))
        let last = try #require(timeline.events.last)
        #expect(timeline.events.count == 2)
        #expect(timeline.events[0].dating.period?.edtf == "1987")
        #expect(last.dating.period == nil)
        #expect(last.dating.because.contains("unknown"))
    }
}

@Suite("Headlines")
struct HeadlineTests {
    @Test(
        "A headline is the clause in words of the source",
        arguments: [
            (
                "The finance minister, Ana Cruz, visited the flooded town on Monday.",
                "The finance minister visited the flooded town"
            ),
            ("On Thursday, rebels seized the airport, which had been closed for months.", "Rebels seized the airport"),
            ("Meanwhile, the court fined the airline on Friday.", "The court fined the airline"),
        ])
    func headlinesReadAlone(_ sentence: String, _ headline: String) {
        #expect(TellingTests.timeline(sentence).events.map(\.headline).contains(headline))
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
}

@Suite("One event, many tellers")
struct ManyTellersTests {
    static func timeline(_ bodies: [String]) -> Timeline {
        let articles = bodies.enumerated().map { number, body in
            (path: "\(number).txt", bytes: Array("Report \(number)\n\nMarch \(8 + number), 2030\n\n\(body)".utf8))
        }
        return TimelineBuilder().build(ArticleReader().read(texts: articles))
    }

    @Test("The same happening in two articles is one event with two passages")
    func sameHappeningIsOne() {
        let timeline = Self.timeline([
            "Finance Minister Maria Silva met union leaders in Lisbon on Tuesday to discuss the railway strike.",
            "Maria Silva held talks with union leaders in Lisbon on Tuesday about the railway strike.",
        ])
        let meetings = timeline.events.filter { $0.headline.contains("Silva") }
        #expect(meetings.count == 1)
        #expect(meetings.first?.articleCount == 2)
        #expect(meetings.first?.mergeBecause.isEmpty == false)
    }

    @Test("An undated telling takes the date of a dated one")
    func undatedTakesDate() {
        let timeline = Self.timeline([
            "Brazilian miner Vale bought the copper producer Antar on Monday.",
            "Brazilian miner Vale has bought the copper producer Antar.",
        ])
        let purchases = timeline.events.filter { $0.headline.contains("Vale") }
        #expect(purchases.count == 1)
        #expect(purchases.first?.dating.period?.edtf == "2030-03-04")
    }

    @Test("Two meetings on two days stay two events")
    func differentDaysStayApart() {
        let timeline = Self.timeline([
            "Maria Silva met union leaders in Lisbon on Tuesday.",
            "Maria Silva met union leaders in Lisbon on March 1.",
        ])
        #expect(timeline.events.filter { $0.headline.contains("Silva") }.count == 2)
    }

    @Test("No event lists one passage twice")
    func passagesAreListedOnce() {
        let timeline = Self.timeline([
            "Maria Silva warned of a “rupture” in trade, saying on Monday that the “rupture” had begun."
        ])
        for event in timeline.events {
            #expect(Set(event.passages.map(\.range)).count == event.passages.count)
        }
    }
}
