import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

@Suite("Filters")
struct FilterTests {
    static let sentences = [
        "The ministry met union leaders in March.",
        "Ørsted's Élan wind park opened on 4 May.",
        "The union will strike in June unless pay rises.",
        "A spokesman said the court had ruled.",
    ]

    /// Four events of one article: March 2031, 4 May 2031, by June 2031, and one without a date.
    static func timeline() -> Timeline {
        let text = Array(sentences.joined(separator: "\n").utf8)
        let article = Article(
            id: "a", path: "a.txt", text: text, blocks: [], lineStarts: [0], title: nil, publisher: nil,
            publication: Publication(period: nil, basis: .unknown, because: ""))
        func period(
            _ from: (Int, Int), _ to: (Int, Int), _ precision: Precision, _ openness: CivilPeriod.Openness = .none
        )
            -> CivilPeriod?
        {
            guard let first = CivilDay(year: 2031, month: from.0, day: from.1),
                let last = CivilDay(year: 2031, month: to.0, day: to.1)
            else { return nil }
            return CivilPeriod(CivilInterval(from: first, through: last), precision: precision, openness: openness)
        }
        let periods: [(CivilPeriod?, Dating.Basis, EventStatus)] = [
            (period((3, 1), (3, 31), .month), .stated, .happened),
            (period((5, 4), (5, 4), .day), .inherited, .happened),
            (period((6, 1), (6, 30), .month, .start), .stated, .planned), (nil, .article, .claimed),
        ]
        var start = 0
        let events = zip(sentences, periods).enumerated().map { number, pair in
            defer { start += pair.0.utf8.count + 1 }
            return Event(
                id: "e\(number)", headline: "Headline \(number)", status: pair.1.2,
                dating: Dating(period: pair.1.0, basis: pair.1.1, because: ""),
                actors: number == 1 ? [1] : number == 3 ? [0, 1] : [0], speaker: nil,
                passages: [
                    Passage(
                        article: 0, range: start..<start + pair.0.utf8.count, line: number + 1, paragraph: number + 1,
                        trigger: start..<start + 3)
                ])
        }
        let actors = [
            Actor(id: "union", name: "The Union", kind: .organization, aliases: ["TU"], roles: [], events: [0, 2, 3]),
            Actor(id: "orsted", name: "Ørsted", kind: .organization, aliases: [], roles: [], events: [1, 3]),
        ]
        return Timeline(articles: [article], actors: actors, events: events)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var expected: [Int32]
        var change: @Sendable (inout EventFilter) -> Void
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "an empty filter lets all through", expected: [0, 1, 2, 3]) { _ in },
        Case(name: "one actor", expected: [0, 2, 3]) { $0.actors = [0] },
        Case(name: "two actors: events with both", expected: [3]) { $0.actors = [0, 1] },
        Case(name: "an excluded actor", expected: [1]) { $0.excludedActors = [0] },
        Case(name: "from: what touches the window, nothing undated", expected: [1, 2]) {
            $0.from = CivilDay(year: 2031, month: 4, day: 1)
        },
        Case(name: "to: the last day counts", expected: [0, 1]) { $0.to = CivilDay(year: 2031, month: 5, day: 4) },
        Case(name: "a basis", expected: [0, 2]) { $0.bases = [.stated] },
        Case(name: "two statuses", expected: [2, 3]) { $0.statuses = [.planned, .claimed] },
        Case(name: "a word of the passage, case ignored", expected: [3]) { $0.search = "COURT" },
        Case(name: "a letter beyond ASCII, case ignored", expected: [1]) { $0.search = "éLAN ørsted" },
        Case(name: "all words, headline and passage together", expected: [2]) { $0.search = "headline strike" },
        Case(name: "a word that stands nowhere", expected: []) { $0.search = "strike court" },
    ]

    @Test("A filter keeps the events that", arguments: cases)
    func filterKeeps(_ example: Case) {
        var filter = EventFilter()
        example.change(&filter)
        #expect(Self.timeline().indices(matching: filter) == example.expected)
    }

    @Test(
        "A name, an alias and an id find their actor, whatever their case, accents and articles",
        arguments: ["the union", "tu", "union", "The TU", "The Únion"])
    func actorsAreFoundByName(_ name: String) {
        #expect(Self.timeline().actors(named: name) == [0])
    }

    @Test(
        "A body is found with another ending of its name",
        arguments: ["Norvik Motor Corporation", "Norvik Motor", "norvik motor corp"])
    func bodiesAreFoundByOtherEndings(_ name: String) {
        var timeline = Self.timeline()
        timeline.actors[0].name = "Norvik Motor Corp."
        #expect(timeline.actors(named: name) == [0])
    }

    @Test(
        "A thing is found by its name in any case, with an article, and by its first and last word",
        arguments: ["Tessaro Music Store", "tessaro music store", "THE TESSARO MUSIC STORE", "Tessaro Store"])
    func thingsAreFoundByName(_ name: String) {
        var timeline = Self.timeline()
        timeline.things = [
            NamedThing(name: "Tessaro", aliases: [], events: [0]),
            NamedThing(name: "Tessaro Music Store", aliases: [], events: [1]),
        ]
        #expect(timeline.things(named: name) == [1])
        #expect(timeline.things(named: "Norvik Store").isEmpty)
    }

    @Test(
        "A model is found with and without its maker, and with what stands behind its number",
        arguments: [
            ("Norvik 340", [0, 1]), ("340", [0, 1]), ("Norvik N50", [2]), ("N50", [2]), ("N50-900", [2]),
            ("Norvik 50", []), ("N500", []), ("Tessaro 340", [0]), ("Halden", [3]), ("Norvik", []),
        ])
    func modelsAreFoundByTheirNumber(_ name: String, _ expected: [Int]) {
        var timeline = Self.timeline()
        timeline.things = [
            NamedThing(name: "340", aliases: [], events: [0]),
            NamedThing(name: "Norvik 340 Skylark", aliases: [], events: [1]),
            NamedThing(name: "N50", aliases: [], events: [2]),
            NamedThing(name: "Halden Composite", aliases: ["Halden Composite Index"], events: [2]),
        ]
        #expect(timeline.things(named: name) == expected)
    }

    @Test("Of a thing that goes by several names the events of all are kept")
    func allNamesOfAThingPass() {
        var timeline = Self.timeline()
        timeline.things = [
            NamedThing(name: "340", aliases: [], events: [0]), NamedThing(name: "Norvik 340", aliases: [], events: [1]),
        ]
        var filter = EventFilter()
        filter.things = [[0, 1]]
        #expect(timeline.indices(matching: filter) == [0, 1])
    }
}
