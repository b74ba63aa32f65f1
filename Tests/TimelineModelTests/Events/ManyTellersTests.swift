import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

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
