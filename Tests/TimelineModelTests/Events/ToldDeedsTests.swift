import Testing

@testable import TimelineModel

/// Deeds in words that elsewhere tell a state, a comment or a saying, and clauses that only look like deeds.
@Suite("Which clauses tell a deed")
struct ToldDeedsTests {
    private static func triggers(_ event: Event, _ timeline: Timeline) -> [String] {
        event.passages.map { timeline.articles[$0.article].string($0.trigger) }
    }

    @Test(
        "A verb of state tells a deed with the object or subject that makes it one",
        arguments: [
            ("The court will hear the appeal on April 3.", "The court will hear the appeal"),
            ("The mayor is due to appear before a judge on April 6.", "The mayor is due to appear before a judge"),
            ("The judge dismissed the lawsuit on Tuesday.", "The judge dismissed the lawsuit"),
            ("A jury found the banker guilty of fraud on Monday.", "A jury found the banker guilty of fraud"),
            ("The ferry ran aground off Holm on Monday.", "The ferry ran aground off Holm"),
            ("The missing painting was found in a cellar on Tuesday.", "The missing painting was found in a cellar"),
            ("The death toll has risen to 19, according to the ministry.", "The death toll has risen to 19"),
            ("Two of the board abstained.", "Two of the board abstained"),
            ("At least 82 were killed in the blast.", "At least 82 were killed in the blast"),
        ])
    func statesThatAreDeeds(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test(
        "What a picture shows, the hour of the day, a paper and a dropped plan are no events",
        arguments: [
            ("Police cleared the square as dawn broke on Saturday.", "broke"),
            ("Rey shared a map on Monday showing Norland and Sund draped in a flag.", "draped"),
            ("In a decree published on Tuesday, Rey appointed a new minister.", "published"),
            ("The fund postponed a visit that had been planned for this week.", "planned"),
            ("These talks, which have persisted since last spring, worry the ministry.", "persisted"),
        ])
    func noDeeds(_ sentence: String, _ trigger: String) {
        let timeline = TellingTests.timeline(sentence)
        let triggers = timeline.events.flatMap { Self.triggers($0, timeline) }
        #expect(!triggers.contains(trigger), "\(triggers)")
    }

    @Test(
        "A past that was taken for a participle keeps its subject",
        arguments: [
            (
                "Ten people have died since floods swept through the port on March 2.", "Floods swept through the port"
            ),
            (
                "The quake struck on Monday, two days after a smaller one hit the coast.", "The quake struck"
            ),
            (
                "The opposition leader, Josef Adler, who brought the case, urged Rey to step aside.",
                "The opposition leader, Josef Adler, urged Rey to step aside"
            ),
        ])
    func mistakenPasts(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("What a disaster did to how many is told beside it, on its day")
    func tolls() throws {
        let timeline = TellingTests.timeline("The blast tore through the mine on Monday, killing at least six people.")
        let killing = try #require(timeline.events.first { $0.headline == "The blast killed at least six people" })
        #expect(killing.dating.period?.edtf == "2030-03-04")
    }

    @Test("Who will try to do something is planned to do it, once")
    func attempts() throws {
        let events = TellingTests.timeline("Crews will try to tow the ship to Holm on Sunday.").events
        #expect(events.map(\.headline) == ["Crews will try to tow the ship to Holm"])
        #expect(events.first?.status == .planned && events.first?.dating.period?.edtf == "2030-03-10")
    }

    @Test("Who says so in the middle of a sentence leaves what is told before and behind as events")
    func parenthesis() {
        let headlines = TellingTests.timeline(
            "At least 14 people have died of cholera in the port city of Holm since floods swept through it, the Health Ministry said on Tuesday, and a campaign will begin on Sunday."
        ).events.map(\.headline)
        #expect(headlines.contains { $0.hasPrefix("At least 14 people have died of cholera") }, "\(headlines)")
        #expect(!headlines.contains { $0.hasPrefix("The Health Ministry") }, "\(headlines)")
    }

    @Test(
        "What lies so many days from another happening is dated by it",
        arguments: [
            ("The mill burned down on May 3, 2029. The owners fled the day after the fire.", "fled", "2029-05-04"),
            ("She left Holm on June 1, 2029. The day after she left, the office was closed.", "closed", "2029-06-02"),
            (
                "The bank closed on June 10, 2029. Two days before it closed, the chief sold his shares.", "sold",
                "2029-06-08"
            ),
            ("The quake struck on Monday, two days after a smaller one hit the coast.", "hit", "2030-03-02"),
        ])
    func lapses(_ text: String, _ trigger: String, _ edtf: String) throws {
        let timeline = TellingTests.timeline(text)
        let event = try #require(
            timeline.events.first { Self.triggers($0, timeline).contains(trigger) })
        #expect(event.dating.period?.edtf == edtf)
        #expect(!event.dating.because.isEmpty)
    }

    @Test(
        "A row names its own subject, also where the parse prefers a nearer noun",
        arguments: [
            ("Profit at the unit fell 5 percent in February.", "Profit at the unit fell 5 percent"),
            ("Patient records had been stolen.", "Patient records had been stolen"),
            ("The car was found abandoned at the airport in December.", "The car was found abandoned at the airport"),
            ("Anna Weil, a former judge born in Lenz in 1967, will lead the inquiry.", "Anna Weil was born in Lenz"),
        ])
    func ownSubjects(_ sentence: String, _ headline: String) {
        let headlines = TellingTests.timeline(sentence).events.map(\.headline)
        #expect(headlines.contains(headline), "\(headlines)")
    }

    @Test("Who is named between commas behind a role takes part in what the role does")
    func apposedNames() throws {
        let timeline = TellingTests.timeline(
            "The foreign ministers of the two states, Petra Hlavin and Yusuf Taric, will meet in Vienna on March 20.")
        let meeting = try #require(timeline.events.first { $0.status == .planned })
        let names = Set(meeting.actors.map { timeline.actors[$0].name })
        #expect(names.isSuperset(of: ["Petra Hlavin", "Yusuf Taric"]), "\(names)")
    }

    @Test("A day ahead is that of the ceremony somebody has been invited to, not of the invitation")
    func invitations() {
        let events = TellingTests.timeline(
            "The president has invited the ministers to a ceremony in Port Vale on March 12."
        ).events
        let invitation = events.first { $0.headline.hasPrefix("The president has invited") }
        let ceremony = events.first { $0.headline == "A ceremony in Port Vale" }
        #expect(invitation?.status == .happened && invitation?.dating.period?.edtf != "2030-03-12")
        #expect(ceremony?.status == .planned && ceremony?.dating.period?.edtf == "2030-03-12")
    }

    @Test("When bonds fall due dates nothing that is done with them")
    func datesOfBonds() {
        let events = TellingTests.timeline(
            "Norlines said holders of its bonds, due March 15, 2037, have agreed to a swap."
        ).events
        #expect(!events.isEmpty && events.allSatisfy { $0.dating.period?.earliest.year ?? 0 == 2030 })
    }
}
