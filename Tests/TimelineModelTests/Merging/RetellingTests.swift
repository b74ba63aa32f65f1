import CivilTime
import Testing

@testable import TimelineModel

/// What agencies and papers make of one happening, in the words that they use for it.
@Suite("One happening in other words")
struct RetellingTests {
    struct Pair: Sendable {
        var one: String
        var other: String
        var trigger: String
        var areOne: Bool
    }

    static let pairs = [
        // The noun that a verb governs tells the deed.
        Pair(
            one: "Mayor Ada Holm filed an appeal against the Kalmere verdict on Monday.",
            other: "Mayor Ada Holm appealed against the Kalmere verdict on Monday.", trigger: "filed", areOne: true),
        // Who speaks of a deed does not do it.
        Pair(
            one: "Mayor Ada Holm rejected the sale of the Kalmere shipyard on Monday.",
            other: "Tarn Line sold the Kalmere shipyard on Monday.", trigger: "rejected", areOne: false),
        // A promise with its deed, and the same as a threat.
        Pair(
            one: "Minister Nils Berg vowed to impose a tariff of 80 percent on Varland steel.",
            other: "Minister Nils Berg has threatened Varland with tariffs of 80 percent on steel.",
            trigger: "vowed", areOne: true),
        // A noun that is a verb, too, tells what that tells.
        Pair(
            one: "Inspectors imposed a fine on Tarn Mining in Kalmere on Monday because roof supports were missing.",
            other: "Inspectors fined Tarn Mining in Kalmere on Monday because roof supports were missing.",
            trigger: "imposed", areOne: true),
        // Rises of different sizes are two, whatever else they share.
        Pair(
            one: "Revenue rose 12 percent to $1.37 billion from $1.22 billion on Monday.",
            other: "Revenue rose 14 percent to $4.03 billion from $3.54 billion on Monday.",
            trigger: "rose", areOne: false),
        // Numbers in words and in digits.
        Pair(
            one: "Fourteen people were injured on Monday.",
            other: "On Monday, 14 others were injured.", trigger: "injured", areOne: true),
        // Two firms are two, whatever else is alike.
        Pair(
            one: "Shares of Tarn Shipping Inc. fell 4 percent on the Kalmere exchange on Monday.",
            other: "Calder Foods Inc. shares fell 9 percent in Kalmere trading on Monday.",
            trigger: "fell", areOne: false),
        // The noun tells the deed where its verb says only that it happened.
        Pair(
            one: "An explosion tore through the Tarn paint works in Kalmere on Monday.",
            other: "A tank blew up at the Tarn paint works in Kalmere on Monday.", trigger: "tore", areOne: true),
        Pair(
            one: "Inspectors inspected the Tarn paint works in Kalmere on Monday.",
            other: "A tank blew up at the Tarn paint works in Kalmere on Monday.", trigger: "inspected", areOne: false),
        // Who was removed has left office, whichever word a paper chooses.
        Pair(
            one: "The council removed its finance director, Elena Marsh, on Monday.",
            other: "Finance director Elena Marsh stepped down on Monday.", trigger: "removed", areOne: true),
        Pair(
            one: "Prosecutors charged Elena Marsh with fraud on Monday.",
            other: "Finance director Elena Marsh stepped down on Monday.", trigger: "charged", areOne: false),
        // To ask somebody to go, as a demand or as a call.
        Pair(
            one: "Opposition leader Greta Holt called on Minister Nils Berg to resign.",
            other: "Greta Holt demanded the resignation of Minister Nils Berg.", trigger: "called", areOne: true),
        // A verb that carries any noun shares no deed with a meeting.
        Pair(
            one: "The Varland foreign ministry issued a warning about attacks on trains in Kalmere on Monday.",
            other: "Minister Nils Berg met aides after the attacks on trains in Kalmere on Monday.",
            trigger: "met", areOne: false),
        // Who stops work strikes; so does a missile, but another thing.
        Pair(
            one: "More than 6,000 drivers downed tools in Kalmere on Monday in a dispute over wages.",
            other: "Drivers walked out in Kalmere on Monday.",
            trigger: "downed", areOne: true),
        // What was announced of a thing is not the thing's own launch.
        Pair(
            one: "Tarn Motors presented the Kestrel in Kalmere in May.",
            other: "Tarn Motors announced in June that it will cut the price of the Kestrel.",
            trigger: "presented", areOne: false),
        // Who meets is met.
        Pair(
            one: "Minister Nils Berg met union leader Greta Holt in Kalmere on Monday.",
            other: "Union leader Greta Holt met the minister, Nils Berg, in Kalmere on Monday.",
            trigger: "met", areOne: true),
        // Papers that differ by a day on what happens once.
        Pair(
            one: "Governor Elena Marsh resigned on Monday.", other: "Governor Elena Marsh resigned on Tuesday.",
            trigger: "resigned", areOne: true),
        Pair(
            one: "Governor Elena Marsh spoke in Kalmere on Monday.",
            other: "Governor Elena Marsh spoke in Kalmere on Tuesday.", trigger: "spoke", areOne: false),
        // What is filed, announced or approved tells one such deed from another.
        Pair(
            one: "Greta Holt has filed a lawsuit against the Kalmere shipyard.",
            other: "Greta Holt sued the Kalmere shipyard.", trigger: "filed", areOne: true),
        Pair(
            one: "Greta Holt has filed affidavits on abuse by guards.",
            other: "Greta Holt filed a petition to lift the ban on cars.", trigger: "filed", areOne: false),
        Pair(
            one: "The Kalmere ministry approved visas for six nurses.",
            other: "The Kalmere ministry has approved the budget of the port.", trigger: "approved", areOne: false),
        Pair(
            one: "Governor Elena Marsh announced that the shipyard would close.",
            other: "Governor Elena Marsh announced that schools would be repaired.", trigger: "announced",
            areOne: false),
        // Who was fined has paid it.
        Pair(
            one: "Tarn Mining was fined $2 million in Kalmere for dirty machines.",
            other: "Tarn Mining paid a fine of $2 million in Kalmere because of dirty machines.", trigger: "fined",
            areOne: true),
        // Who announces to go goes.
        Pair(
            one: "Mayor Ada Holm announced her resignation at a meeting of the council on Monday.",
            other: "Ada Holm has stepped down over the collapse of the bridge.", trigger: "announced", areOne: true),
        // What leaves people dead kills them.
        Pair(
            one: "Heavy snow left 14 people dead in Kalmere on Monday.",
            other: "Fourteen people were killed in Kalmere on Monday by heavy snow.", trigger: "left", areOne: true),
        // Two roles of one body.
        Pair(
            one: "Tarn Mining was sued over the Kalmere dam.",
            other: "Tarn Mining sued Greta Holt over the Kalmere dam.", trigger: "sued", areOne: false),
    ]

    @Test("Two papers tell one event, or two that look alike", arguments: pairs)
    func papers(_ pair: Pair) throws {
        let news = NewsTimeline([
            ("courier", "2031-06-04", ["From the region", pair.one]),
            ("herald", "2031-06-04", ["In brief", pair.other]),
        ])
        let event = try #require(news.events(toldBy: pair.trigger).first)
        #expect((news.articles(of: event) == ["courier", "herald"]) == pair.areOne)
    }

    @Test("Papers that follow one story need fewer words in common to tell one happening")
    func oneStory() throws {
        let background = [
            "Mayor Ada Holm of Kalmere leads the inquiry into the Tarn Shipping ferry with Inspector Nils Berg.",
            "Tarn Shipping has asked Ada Holm and Nils Berg for more time, and Kalmere waits.",
        ]
        let first = "Five people were killed when the ferry sank on May 19."
        let second = "The May accident claimed five lives."
        let related = NewsTimeline([
            ("courier", "2031-06-04", ["Ferry inquiry goes on", first] + background),
            ("herald", "2031-06-05", ["Tarn Shipping waits", second] + background.reversed()),
        ])
        let event = try #require(related.events(toldBy: "killed").first)
        #expect(related.articles(of: event) == ["courier", "herald"])
        let unrelated = NewsTimeline([
            ("courier", "2031-06-04", ["Ferry inquiry goes on", first] + background),
            ("herald", "2031-06-05", ["From abroad", second, "Lisbon and Porto will build a bridge, Ana Reis said."]),
        ])
        let alone = try #require(unrelated.events(toldBy: "killed").first)
        #expect(unrelated.articles(of: alone) == ["courier"])
    }

    @Test("A strike that is told twice at a distance of years is two")
    func strikesYearsApart() throws {
        let news = NewsTimeline([
            ("courier", "2031-06-04", ["Drivers strike", "Drivers last walked out in 2027, the union said."]),
            ("herald", "2031-06-05", ["Trains stand still", "The drivers walked out on Monday, the union said."]),
        ])
        #expect(news.events(toldBy: "walked").count == 2)
    }

    @Test("A day that two papers tell differently is a difference of the one event")
    func daysDiffer() throws {
        let news = NewsTimeline([
            ("courier", "2031-06-04", ["From the region", "Governor Elena Marsh resigned on Monday."]),
            ("herald", "2031-06-04", ["In brief", "Governor Elena Marsh resigned on Tuesday."]),
        ])
        let event = try #require(news.events(toldBy: "resigned").first)
        #expect(event.differences.map(\.kind) == [.date])
        #expect(event.differences.first?.statements.map(\.words) == ["Monday", "Tuesday"])
    }

    @Test("What an article also tells is another event than what it has told")
    func alsoIsAnother() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-04",
                [
                    "Tarn shows new ferries",
                    "Tarn Line presented the electric ferry Solveig in Kalmere on Monday.",
                    "Tarn Line also presented the electric ferry Aurora in Kalmere on Monday.",
                ]
            )
        ])
        let events = news.events(toldBy: "presented")
        #expect(events.count == 2)
    }

    @Test("A participle that tells the deed of its verb more closely is that deed: \"was re-elected, beating …\"")
    func closerTelling() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-04",
                ["Vote", "Mayor Ada Holm was re-elected in Kalmere on Monday, beating banker Greta Holt by 212 votes."]
            )
        ])
        #expect(
            Set(news.events(toldBy: "re-elected").map(\.id)).union(news.events(toldBy: "beating").map(\.id)).count == 1)
    }

    @Test("What is said in passing on a comment is that comment: \"echoed …, saying …\"")
    func elaboration() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-04",
                ["Talks", "Minister Nils Berg responded to Varland by urging its government to respect the treaty."]
            )
        ])
        #expect(news.events(toldBy: "responded").count + news.events(toldBy: "urging").count == 1)
    }

    @Test("A title makes an event where no sentence tells it, and none where one does")
    func titlesAlone() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-04",
                [
                    "Nils Berg sentenced to eight years for bribery",
                    "The judge mumbled through the verdict. Minister Nils Berg wept in the dock.",
                ]
            ),
            (
                "herald", "2031-06-05",
                ["Ada Holm sacks Kalmere council", "Mayor Ada Holm sacked the Kalmere council on Wednesday."]
            ),
        ])
        let event = try #require(news.events(toldBy: "sentenced").first)
        #expect(event.headline == "Nils Berg sentenced to eight years for bribery")
        #expect(event.dating.period?.edtf == "2031-06-04")
        #expect(news.events(toldBy: "sacks").map(\.headline) == ["Mayor Ada Holm sacked the Kalmere council"])
    }

    @Test("Of several tellings the headline is the one that names who acts and is not cut short")
    func bestHeadline() throws {
        let news = NewsTimeline([
            (
                "courier", "2031-06-03",
                [
                    "Sandvik Project grows",
                    "The Sandvik Project was founded in May. The activists met Minister Nils Berg in Kalmere on Monday.",
                ]
            ),
            (
                "herald", "2031-06-03",
                ["Minister talks", "The Sandvik Project met Minister Nils Berg in Kalmere on Monday."]
            ),
        ])
        let event = try #require(news.events(toldBy: "met").first)
        #expect(event.headline.hasPrefix("The Sandvik Project met"))
    }
}
