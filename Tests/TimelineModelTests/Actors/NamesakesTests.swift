import Testing

@testable import TimelineModel

/// Several people of one surname in one article.
@Suite("Namesakes")
struct NamesakesTests {
    static let family = """
        The father of Elin Brandt said the girl should come home. Jonas Brandt spoke to reporters in Oslo on Monday.

        Elin has lived with her aunt since May. A judge ordered on Tuesday that Elin stay there.

        Brandt appealed against the order on Wednesday. Lawyers for Elin declined to comment.
        """

    @Test("Who goes by the given name is not meant by the surname that another bears")
    func childrenGoByTheirGivenNames() throws {
        let timeline = TellingTests.timeline(Self.family)
        let appeal = try #require(timeline.events.first { $0.headline.contains("appealed") })
        #expect(appeal.actors.map { timeline.actors[$0].name } == ["Jonas Brandt"])
    }

    @Test("A given name used once or twice takes nobody's surname away")
    func slipsChangeNothing() throws {
        let timeline = TellingTests.timeline(
            """
            Elin Brandt won the race in Oslo on Monday. Her brother Jonas Brandt watched.

            “Go, Elin!” he shouted. Brandt received the cup on Tuesday.
            """)
        let cup = try #require(timeline.events.first { $0.headline.contains("cup") })
        #expect(cup.actors.map { timeline.actors[$0].name } != [])
    }

    @Test("An office named once is not “the group”")
    func officesAreNoGroups() {
        let timeline = TellingTests.timeline(
            """
            Six farmers and their lawyers applied for visas at the Norland Interests Section in Oslo on Monday. The group
            left for the border on Tuesday.
            """)
        let departure = timeline.events.first { $0.headline.contains("left for the border") }
        #expect(departure?.actors == [])
    }
}
