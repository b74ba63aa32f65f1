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

    @Test("“Take place” and the like tell what takes place")
    func takingPlaceTellsItsSubject() throws {
        let timeline = Self.timeline("The referendum took place in Slovenia on Sunday.")
        let event = try #require(timeline.events.first)
        #expect(timeline.articles[0].string(event.passages[0].trigger) == "referendum")
        #expect(event.dating.period?.edtf == "2030-03-03")
    }

    @Test(
        "Who speaks for themselves makes the saying the event; what they say is one beside it only with a date of its own"
    )
    func sayingsTellTheirContent() {
        let timeline = Self.timeline(
            "Maria Silva said on Monday that the company had sold its mines in 2027. Peter Holm said the mines were closed."
        )
        #expect(timeline.events.map { $0.dating.period?.edtf } == ["2027", "2030-03-04", "2030-03-04"])
        #expect(timeline.events.filter { $0.headline.contains("mines were closed") }.count == 1)
    }

    @Test("A plain past without a date belongs to the day of the news, across paragraphs and also for what is said")
    func newsOfTheDayDatesTheRest() throws {
        let timeline = Self.timeline(
            "Finance Minister Maria Silva presented the budget on Wednesday.\n\nSilva said the deficit would fall.")
        let saying = try #require(timeline.events.first { $0.headline.contains("deficit") })
        #expect(saying.dating.basis == .inherited)
        #expect(saying.dating.period?.edtf == "2030-03-06")
    }

    @Test("A paragraph that has gone back to another time is not dated by the news of the day")
    func backgroundIsNotNews() throws {
        let timeline = Self.timeline(
            "Maria Silva presented the budget on Wednesday.\n\nSilva joined the ministry in 2019. She wrote its first plan."
        )
        let plan = try #require(timeline.events.first { $0.headline.contains("plan") })
        #expect(plan.dating.period?.edtf != "2030-03-06")
    }

    @Test("A date at the head of a sentence is that of all the deeds it opens")
    func headDatesSpread() throws {
        let timeline = Self.timeline("In 2019 Peter Holm left the bank and founded a charity.")
        let founding = try #require(timeline.events.first { $0.headline.contains("charity") })
        #expect(founding.dating.period?.edtf == "2019")
    }

    @Test(
        "Claims and denials are told as such, with who makes them",
        arguments: [
            ("Peter Holm accused the bank of fraud.", EventStatus.claimed),
            ("Peter Holm denied that he had met the bankers.", .denied),
            ("The treasurer allegedly moved the money to Malta on Monday.", .claimed),
            ("According to Peter Holm, the bank sold its mines on Monday.", .claimed),
            ("The bank will open a branch in Porto.", .planned),
            ("The bank agreed to buy its rival on Monday.", .happened),
        ])
    func statusesFollowTheWords(_ sentence: String, _ status: EventStatus) throws {
        let event = try #require(Self.timeline(sentence).events.first)
        #expect(event.status == status)
    }

    @Test("What is told of anybody is told of nobody")
    func anybodyIsNobody() {
        let timeline = Self.timeline("Peter Holm thanked anyone who had signed the petition on Monday.")
        #expect(!timeline.events.map(\.headline).contains { $0.hasPrefix("Anyone") })
    }

    @Test(
        "A participle with a comma, “while” or “by” before it tells a deed; behind other prepositions it may not have been done",
        arguments: [
            ("Maria Silva left the hall on Monday, accusing the chairman of fraud.", true),
            ("The law stops Maria Silva from accusing the chairman of fraud.", false),
        ])
    func participlesTell(_ sentence: String, _ isTold: Bool) {
        let headlines = Self.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains { $0.contains("Silva accused the chairman") } == isTold)
    }

    @Test(
        "What is done again and again, thought, or held in a picture is no event",
        arguments: [
            "Norland has persistently protested the treaty.", "Supporters have worn hats.",
            "Economists believe the bank will cut rates again in April.",
            "The court ruled on Monday that the deal violated the law.",
        ])
    func habitsAndThoughtsTellNothing(_ sentence: String) {
        let headlines = Self.timeline(sentence).events.map(\.headline)
        for part in ["protested", "worn", "cut rates", "deal violated"] {
            #expect(!headlines.contains { $0.contains(part) && !$0.contains("ruled") }, "\(headlines)")
        }
    }

    @Test(
        "Verbs that carry others tell what they carry",
        arguments: [
            ("Maria Silva had surgery on March 2.", "surgery"), ("Maria Silva became president in 2021.", "became"),
            ("The roof gave way on Monday.", "gave"), ("The conflict has claimed 300 lives since 2027.", "claimed"),
        ])
    func carriersTell(_ sentence: String, _ trigger: String) throws {
        let timeline = Self.timeline(sentence)
        let event = try #require(timeline.events.first)
        #expect(timeline.articles[0].string(event.passages[0].trigger) == trigger)
        #expect(event.status == .happened)
    }

    @Test(
        "A clause without a date has that of the clause it is tied to",
        arguments: [
            ("When the king opened the bridge in June 1909, crowds lined the river.", "lined", "1909-06"),
            ("The bank borrowed money after it ran into trouble in September 2029.", "borrowed", "2029-09"),
            ("Rovers reached the final by beating Northgate in January.", "reached", "2030-01"),
            ("Maria Silva was found guilty in March 2028 and sentenced to life.", "sentenced", "2028-03"),
        ])
    func clausesShareTheirTime(_ sentence: String, _ word: String, _ edtf: String) throws {
        let events = Self.timeline(sentence).events
        let event = try #require(events.first { $0.headline.contains(word) }, "\(events.map(\.headline))")
        #expect(event.dating.period?.edtf == edtf)
    }

    @Test("A paragraph that has told of several dates long past goes on with them where the article tells no news")
    func historyGoesOn() throws {
        let timeline = Self.timeline(
            "Plans were drawn up in 1871. In 1902 parliament voted money for the bridge. An engineer won the competition."
        )
        let event = try #require(timeline.events.first { $0.headline.contains("won") })
        #expect(event.dating.period?.edtf == "1902")
        #expect(event.dating.basis == .inherited)
    }

    @Test(
        "What something came a stated time “after” is dated by counting back",
        arguments: [
            ("The talks ended on Monday, three days after rebels seized the airport.", "seized", "2030-03-01"),
            ("The sale comes eight months after Norlines rejected an offer.", "rejected", "2029-07"),
        ])
    func lengthsCountBack(_ sentence: String, _ word: String, _ edtf: String) throws {
        let events = Self.timeline(sentence).events
        let event = try #require(events.first { $0.headline.contains(word) }, "\(events.map(\.headline))")
        #expect(event.dating.period?.edtf == edtf)
        #expect(event.dating.basis == .inherited)
    }

    @Test("“Not before May” is planned, from May on")
    func notBeforeIsFrom() throws {
        let event = try #require(Self.timeline("A verdict is not expected before May.").events.first)
        #expect(event.status == .planned)
        #expect(event.dating.period?.openness == .end)
    }

    @Test("The year of a treaty is not when it was broken")
    func datesOfThingsDateNothing() {
        let timeline = Self.timeline("Peter Holm broke the 1998 treaty.")
        let breach = timeline.events.first { $0.headline.contains("broke") }
        #expect(breach?.dating.period?.edtf == "2030-03-08")
    }

    @Test(
        "What a figure is measured against dates nothing",
        arguments: [
            "The index dropped 7.9 percent, its biggest fall since 1987.",
            "The index fell below 10,000 points for the first time since 2004.",
            "The port handled 31,000 containers, up from 24,500 in 2021.",
        ])
    func comparisonsDateNothing(_ sentence: String) throws {
        let event = try #require(Self.timeline(sentence).events.first)
        #expect(event.dating.period?.edtf == "2030-03-08")
    }

    @Test("“When” behind a date tells what happened then, and the next sentence goes on from there")
    func whenClausesTakeTheDate() throws {
        let timeline = Self.timeline(
            "Relations were strained in September 2024, when Norland arrested a Sardian captain. Norland closed the border."
        )
        let arrest = try #require(timeline.events.first { $0.headline.contains("arrested") })
        #expect(arrest.dating.period?.edtf == "2024-09")
        let closure = try #require(timeline.events.first { $0.headline.contains("closed") })
        #expect(closure.dating.period?.edtf == "2024-09")
        #expect(closure.dating.basis == .inherited)
    }

    @Test("What speaks of nobody the past was told of is news again")
    func narrationEnds() throws {
        let timeline = Self.timeline("Peter Holm founded the bank in 1997. Police arrested six people.")
        let arrest = try #require(timeline.events.first { $0.headline.contains("arrested") })
        #expect(arrest.dating.period?.edtf == "2030-03-08")
    }

    @Test("A past date behind what was meant is that of the deed")
    func pastDatesGoToTheDeed() throws {
        let timeline = Self.timeline("The council voted to replace the bridge in 1984.")
        let vote = try #require(timeline.events.first { $0.headline.contains("voted") })
        #expect(vote.dating.period?.edtf == "1984")
    }

    @Test("A date behind a coordinated state is that of the state")
    func statesKeepTheirDates() throws {
        let timeline = Self.timeline(
            "Maria Silva has been fighting the disease since 2024 and has been on leave since January.")
        let fight = try #require(timeline.events.first { $0.headline.contains("fighting") })
        #expect(fight.dating.period?.edtf == "2024/2030-03-08")
    }

    @Test("What “had” happened with no date stated lies somewhere before the article")
    func pluperfectsLieBefore() throws {
        let timeline = Self.timeline("The mayor had opened the library.")
        let event = try #require(timeline.events.first)
        #expect(event.dating.period?.edtf == "../2030-03-08")
        #expect(event.dating.basis == .article)
    }

    @Test("A verb goes with the nearest clause before it")
    func verbsGoWithTheNearestClause() {
        let timeline = Self.timeline("Police fired tear gas on Monday after youths set fires and smashed windows.")
        #expect(!timeline.events.map(\.headline).contains { $0.hasPrefix("Police smashed") })
    }

    @Test("That what was told before went on is no event of its own")
    func goingOnIsNotNew() {
        let timeline = Self.timeline(
            "Ministers held talks in Geneva on Monday. These talks have persisted since January.")
        #expect(!timeline.events.map(\.headline).contains { $0.contains("persisted") })
    }

    @Test("An apostrophe behind a plural opens no quotation")
    func apostrophesAreNotQuotations() throws {
        let timeline = Self.timeline("The miners' union signed a contract on Tuesday. Peter Holm opened a school.")
        let opening = try #require(timeline.events.first { $0.headline.contains("school") })
        #expect(opening.status == .happened)
    }

    @Test("When an unnamed source said so makes no event of the saying")
    func unnamedSayingsAreNoEvents() {
        let timeline = Self.timeline("A ferry sank off Lisbon late on Wednesday, officials said on Thursday.")
        #expect(timeline.events.map { $0.dating.period?.edtf } == ["2030-03-06"])
    }

    @Test("A date behind what a treaty is about is that of its signing")
    func datesPassOverNamedDeeds() throws {
        let timeline = Self.timeline("Peter Holm signed a treaty on sharing the river on Tuesday.")
        #expect(timeline.events.map { $0.dating.period?.edtf } == ["2030-03-05"])
    }

    @Test("Who is only talked about takes no part in the talking, but in what is told of them")
    func talkedAboutIsNotTalking() throws {
        let timeline = Self.timeline("Peter Holm said on Monday that Maria Silva had sold the mines.")
        func names(_ event: Event) -> [String] { event.actors.map { timeline.actors[$0].name } }
        let saying = try #require(timeline.events.first { $0.headline.hasPrefix("Peter Holm said") })
        #expect(names(saying) == ["Peter Holm"])
        let sale = try #require(timeline.events.first { $0.headline.hasPrefix("Maria Silva") })
        #expect(names(sale) == ["Maria Silva"])
        #expect(sale.status == .claimed)
    }

    @Test(
        "How something was or how somebody feels is comment, whoever says so",
        arguments: [
            "“It was very strong,” local police officer Ana Cruz told the agency by telephone.",
            "“I am very worried about the harbour,” President Leo Halden said.",
            "“It was awful,” said witness Ana Cruz.",
            "“The Danes are very happy about the vote,” Leo Halden said.",
        ])
    func descriptionsAreComment(_ sentence: String) {
        let timeline = Self.timeline("A quake rocked Lisbon on Monday.\n\n" + sentence)
        #expect(!timeline.events.contains { $0.headline.contains("Cruz") || $0.headline.contains("Halden") })
    }

    @Test("What somebody named warns of or announces is told")
    func announcementsAreTold() {
        let timeline = Self.timeline("President Leo Halden said the new ferry would be available to all ports.")
        #expect(timeline.events.contains { $0.headline.contains("would be available") })
    }

    @Test("What came of a deed is of its date")
    func consequencesShareTheDate() throws {
        let timeline = Self.timeline(
            "A Norlines plane crashed into the sea on February 1, killing all 80 people on board.")
        let event = try #require(timeline.events.first { $0.headline.lowercased().contains("all 80 people") })
        #expect(event.dating.period?.edtf == "2030-02-01")
    }

    @Test("The age of a thing does not date what happens to it")
    func agesOfThingsDateNothing() {
        let timeline = Self.timeline("Two women were hurt on Monday when the 19th-century clock tower collapsed.")
        #expect(!timeline.events.contains { $0.dating.period?.earliest.year ?? 2030 < 2030 })
    }

    @Test("What something came \"a day after\" happened before the rest")
    func whatCameBeforeIsEarlier() throws {
        let timeline = Self.timeline(
            "A strong quake hit the coast on Friday, a day after a smaller quake hit the north and killed 11 people.")
        let event = try #require(timeline.events.first { $0.headline.contains("killed 11 people") })
        #expect(event.dating.period?.edtf == "2030-03-07")
    }

    @Test("A superlative with an infinitive recalls, it does not tell")
    func superlativesTellNothing() {
        let timeline = Self.timeline(
            "Leo Halden was dismissed on Monday, becoming the first minister to be arrested since 1950.")
        #expect(
            !timeline.events.contains { $0.headline.contains("to be arrested") && $0.dating.period?.edtf == "1950" })
    }

    @Test("What is added behind a quotation is told, not the quotation again")
    func additionsFollowQuotations() {
        let timeline = Self.timeline(
            "“We're all happy with the vote,” Leo Halden said by phone on Monday, adding that the port would open soon."
        )
        #expect(!timeline.events.contains { $0.headline.contains("adding") })
    }
}
