import CivilTime
import Testing

@testable import TimelineModel

@Suite("Agreement and conflict among articles")
struct AgreementTests {
    static let ferryFire = NewsTimeline([
        (
            "courier", "2031-05-13",
            [
                "Fire on ferry off Kalmere",
                "A fire broke out on the ferry Solveig off Kalmere on Monday. Rescue crews evacuated 84 passengers from the ferry Solveig on Monday, the Kalmere Coast Guard said.",
            ]
        ),
        (
            "herald", "2031-05-14",
            [
                "Ferry passengers taken off",
                "Rescue crews evacuated at least 90 passengers from the ferry Solveig near Kalmere on 12 May 2031.",
            ]
        ),
    ])

    @Test("Numbers that differ are a difference, with the words of each passage")
    func numbersDiffer() throws {
        let event = try #require(Self.ferryFire.events(toldBy: "evacuated").first)
        #expect(Self.ferryFire.articles(of: event) == ["courier", "herald"])
        let difference = try #require(event.differences.first { $0.kind == .number })
        #expect(event.hasConflict)
        #expect(Set(difference.statements.map(\.words)) == ["84", "at least 90"])
        #expect(difference.because.contains("“84” in courier"))
        #expect(difference.because.contains("“at least 90” in herald"))
        for statement in difference.statements {
            let article = Self.ferryFire.timeline.articles[event.passages[statement.passage].article]
            #expect(article.string(statement.range) == statement.words)
        }
    }

    @Test("A date told less finely agrees, and the finest dates the event")
    func coarserDatesAgree() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-20",
                ["Bridge opened", "Mayor Ada Holm opened the Sandvik bridge in Kalmere in May 2031."]
            ),
            (
                "herald", "2031-06-21",
                ["New bridge", "Mayor Ada Holm opened the Sandvik bridge in Kalmere on 17 May 2031."]
            ),
        ])
        let event = try #require(news.events(toldBy: "opened").first { $0.articleCount == 2 })
        #expect(event.dating.period?.edtf == "2031-05-17")
        #expect(!event.hasConflict)
        #expect(event.mergeBecause.contains("“17 May 2031” in herald"))
    }

    @Test("An undated telling takes the date of a dated one")
    func undatedTakesTheDate() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-03",
                ["Talks end", "Minister Ada Holm resigned from the Kalmere government on Monday."]
            ),
            ("herald", "2031-06-04", ["Minister out", "Minister Ada Holm has resigned from the Kalmere government."]),
        ])
        let event = try #require(news.events(toldBy: "resigned").first)
        #expect(news.articles(of: event) == ["courier", "herald"])
        #expect(event.dating.basis == .stated)
        #expect(event.dating.period?.edtf == "2031-06-02")
    }

    @Test("What one article plans and a later one reports is one event that happened, its plan still marked")
    func plansAreKept() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-03",
                ["Talks planned", "Minister Ada Holm will meet union leader Nils Berg in Kalmere on 9 June 2031."]
            ),
            (
                "herald", "2031-06-11",
                ["Talks held", "Minister Ada Holm met union leader Nils Berg in Kalmere on 9 June 2031."]
            ),
        ])
        let event = try #require(news.events(toldBy: "met").first)
        #expect(news.articles(of: event) == ["courier", "herald"])
        #expect(event.status == .happened)
        #expect(event.wasPlanned)
        #expect(!event.hasConflict)
        #expect(event.passages.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.happened, .planned])
    }

    static let agencyText =
        "The Kalmere shipyard dismissed 300 welders on Monday after its largest customer cancelled an order for two icebreakers."

    @Test("Two papers that print one agency's text are one source, and say so")
    func copiesAreOneSource() throws {
        let news = NewsTimeline([
            ("courier", "2031-06-03", ["Shipyard cuts jobs", Self.agencyText]),
            ("herald", "2031-06-03", ["Welders lose jobs", Self.agencyText]),
        ])
        let event = try #require(news.events(toldBy: "dismissed").first)
        #expect(event.articleCount == 2)
        #expect(event.sourceCount == 1)
        #expect(event.sources.map(\.because) == ["2 articles print the same text"])
    }

    @Test("Two papers that quote one speaker in their own words are two sources")
    func quotationsAreNoCopies() {
        let quotation = "“The yard has no orders left and we had no other choice than to let them go now”"
        let texts = [
            "In Kalmere, \(quotation), Holm said.", "Asked about the yard: \(quotation), Ada Holm told reporters.",
        ]
        let first = ArticleCopies.shingles(Array(texts[0].utf8), 0..<texts[0].utf8.count)
        let second = ArticleCopies.shingles(Array(texts[1].utf8), 0..<texts[1].utf8.count)
        #expect(Set(first).isDisjoint(with: second))
    }
}

@Suite("Numbers as articles tell them")
struct QuantityTests {
    struct Case: Sendable {
        var one: (Double, Quantity.Bound)
        var other: (Double, Quantity.Bound)
        var agree: Bool
    }

    static let cases = [
        Case(one: (3, .exact), other: (3, .exact), agree: true),
        Case(one: (3, .exact), other: (3, .least), agree: false),
        Case(one: (3, .exact), other: (4, .exact), agree: false),
        Case(one: (10, .exact), other: (12, .exact), agree: false),
        Case(one: (50, .about), other: (52, .exact), agree: true),
        Case(one: (50, .about), other: (70, .exact), agree: false),
        Case(one: (300, .about), other: (327, .exact), agree: true),
        Case(one: (1_100_000, .about), other: (1_200_000, .exact), agree: false),
        Case(one: (1_100_000, .exact), other: (1_120_000, .about), agree: true),
        Case(one: (440_000, .exact), other: (438_568, .exact), agree: true),
        Case(one: (400, .exact), other: (430, .exact), agree: false),
        Case(one: (300_000, .least), other: (301_620, .exact), agree: true),
        Case(one: (300_000, .least), other: (299_000, .exact), agree: false),
        Case(one: (20, .most), other: (19, .exact), agree: true),
        Case(one: (5000, .exact), other: (5000, .least), agree: true),
        Case(one: (200, .least), other: (217, .least), agree: true),
        Case(one: (8, .least), other: (60, .least), agree: false),
    ]

    @Test("Two numbers agree where one tells the other less finely", arguments: cases)
    func numbersAgree(_ example: Case) {
        func quantity(_ number: (Double, Quantity.Bound)) -> Quantity {
            Quantity(value: number.0, bound: number.1, unit: 1, start: 0, end: 1)
        }
        #expect(quantity(example.one).agrees(with: quantity(example.other)) == example.agree)
        #expect(quantity(example.other).agrees(with: quantity(example.one)) == example.agree)
    }
}
