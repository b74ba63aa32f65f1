import ArticleReading
import CivilTime
import TimelineModel

/// Two short articles that tell one event together, and one event without a date.
enum SampleTimeline {
    static let harbour = article(
        id: "harbour", publisher: "The Harbour Post",
        text: "Ferry strike ends\n\nThe ferry crews of Port Lowell ended their strike on Monday, the union said.\n",
        published: CivilPeriod(day: CivilDay(year: 2024, month: 3, day: 6)!))

    static let evening = article(
        id: "evening", publisher: nil,
        text: "Ferries sail again after the crews\u{1B}[31m ended\ttheir strike.\nA new timetable is planned.\n",
        published: nil)

    static let timeline = Timeline(
        articles: [harbour, evening],
        actors: [
            Actor(
                id: "ferry-crews", name: "ferry crews", kind: .group, aliases: ["crews"], roles: ["strikers"],
                events: [0]),
            Actor(id: "port-lowell", name: "Port Lowell", kind: .place, aliases: [], roles: [], events: [0]),
            Actor(id: "union", name: "union", kind: .organization, aliases: [], roles: [], events: [0]),
        ],
        events: [
            Event(
                id: "e1", headline: "The ferry crews of Port Lowell ended their strike", status: .happened,
                dating: Dating(
                    period: CivilPeriod(day: CivilDay(year: 2024, month: 3, day: 4)!), basis: .stated,
                    because: "“Monday” counted back from the article's date, 6 March 2024"),
                actors: [0, 1], speaker: 2,
                passages: [
                    passage(
                        0, "The ferry crews of Port Lowell ended their strike on Monday, the union said.", line: 3,
                        trigger: "ended", expression: ("on Monday", "2024-03-04")),
                    passage(
                        1, "Ferries sail again after the crews\u{1B}[31m ended\ttheir strike.", line: 1,
                        trigger: "ended"),
                ],
                mergeBecause: "both tell that crews ended a strike",
                weight: EventWeight(
                    sourceCount: 2, passageCount: 2, publisherCount: 1, firstParagraph: 1, actorCount: 2,
                    hasStatedDate: true)),
            Event(
                id: "e2", headline: "A new timetable is planned", status: .planned,
                dating: Dating(period: nil, basis: .article, because: "neither sentence nor article has a date"),
                actors: [], speaker: nil,
                passages: [passage(1, "A new timetable is planned.", line: 2, trigger: "timetable")]),
        ])

    private static func article(id: String, publisher: String?, text: String, published: CivilPeriod?) -> Article {
        let bytes = Array(text.utf8)
        let lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { Int32($0 + 1) }
        return Article(
            id: id, path: "news/\(id).txt", text: bytes, blocks: [], lineStarts: lineStarts,
            title: text.split(separator: "\n").first.map(String.init), publisher: publisher,
            publication: Publication(
                period: published, basis: published == nil ? .unknown : .stated,
                because: published == nil ? "no date was found" : "stated in line 1"))
    }

    private static func passage(
        _ article: Int, _ text: String, line: Int, trigger: String, expression: (text: String, value: String)? = nil
    ) -> Passage {
        let bytes = article == 0 ? harbour.text : evening.text
        let range = bytes.firstRange(of: Array(text.utf8))!
        func inside(_ words: String) -> Range<Int> {
            bytes[range].firstRange(of: Array(words.utf8))!
        }
        return Passage(
            article: article, range: range, line: line, paragraph: 1, trigger: inside(trigger),
            expression: expression.map { inside($0.text) }, expressionValue: expression?.value)
    }
}
