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
        let text = """
            A/DT new/JJ day/NN
            {person Ann Lee} is/VBZ tall/JJ ./.
            {organization Norvik} seems/VBZ rich/JJ ./.
            """
        #expect(Self.listed(text) == ["0 Ann Lee", "0 Norvik"])
    }

    @Test func whoHasTheOfficeThatSpeaksIsListed() {
        let text = """
            A/DT new/JJ day/NN
            The/DT city/NN 's/POS {person mayor/NN | Ann} is/VBZ old/JJ ./.
            {person Ann Lee} is/VBZ mentioned/VBN ./.
            """
        #expect(Self.listed(text).contains("0 Ann Lee"))
    }

    @Test func whoIsOnlyMentionedIsNot() {
        let title = "A/DT new/JJ day/NN\n"
        #expect(Self.listed(title + "The/DT house/NN of/IN {person Ann Lee} is/VBZ tall/JJ ./.") == [])
        #expect(Self.listed(title + "{place Lund} is/VBZ old/JJ ./.\n{person Lee} is/VBZ old/JJ ./.") == [])
    }

    @Test func wordsOfAHeadlineAloneAreNobody() {
        #expect(Self.listed("{organization Lee Team} is/VBZ old/JJ\nIt/PRP is/VBZ old/JJ ./.") == [])
    }
}
