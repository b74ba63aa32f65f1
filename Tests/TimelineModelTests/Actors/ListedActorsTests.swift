import ArticleReading
import Testing

@testable import TimelineModel

/// Whom a timeline lists beside those who take part in its events.
struct ListedActorsTests {
    private static func listed(_ marked: String) -> [String] {
        let reading = Reading(articles: [MarkedText.article("000", marked)], problems: [])
        return TimelineBuilder().build(reading).actors.map { "\($0.events.count) \($0.name)" }
    }

    @Test func whoActsIsListedThoughNoEventTellsIt() {
        let names = Self.listed("{person Ann Lee} is/VBZ tall/JJ ./.\n{organization Norvik} seems/VBZ rich/JJ ./.")
        #expect(names == ["0 Ann Lee", "0 Norvik"])
    }

    @Test func whoIsOnlyMentionedIsNot() {
        #expect(Self.listed("The/DT house/NN of/IN {person Ann Lee} is/VBZ tall/JJ ./.") == [])
        #expect(Self.listed("{place Lund} is/VBZ old/JJ ./.\n{person Lee} is/VBZ old/JJ ./.") == [])
    }
}
