import CivilTime
import TerminalScreen
import Testing
import TimelineModel

@testable import TimelineBrowser

/// Text that is hard to place: in every view the columns hold, and only what is fit for a terminal stands in a cell.
@Suite struct TextColumnsTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    private static let samples: [Sample] = [
        Sample(name: "CJK", text: "海の町で橋が壊れた、市長は再建を約束した。東京、大阪、名古屋でも同じことが起きた。"),
        Sample(
            name: "combining marks",
            text:
                "Cafe\u{301} e\u{301}\u{323}\u{302}\u{300}t z\u{335}a\u{336}l\u{337}g\u{338}o\u{489} closed the pier again"
        ),
        Sample(name: "joined emoji", text: "👩‍👩‍👧‍👦 families 👩🏽‍🚒 firefighters 🏳️‍🌈 marched past the pier"),
        Sample(name: "flags", text: "🇫🇷🇩🇪🇮🇹🇯🇵 flags flew over the pier, 🇨 alone too"),
        Sample(name: "right to left", text: "ראש העיר אמר שהגשר נסגר \u{202E}evil\u{202C} والمدينة أيضا"),
        Sample(name: "tabs", text: "one\ttwo\t\tthree\t"),
        Sample(name: "NUL and escapes", text: "a\u{0}b\u{1B}[2J\u{1B}]0;title\u{7}c\u{9B}31md\u{7F}e"),
        Sample(name: "a line of a megabyte", text: String(repeating: "The pier 海 broke again. ", count: 40_000)),
    ]

    private static func timeline(_ text: String) -> Timeline {
        let bytes = "Title \(text)\n\n\(text)"
        let article = SampleTimeline.article("odd", bytes, text, .init(number: 20_000))
        let start = bytes.utf8.count - text.utf8.count
        let events = (0..<12).map { number in
            let passage = Passage(
                article: 0, range: start..<article.text.count, line: 3, paragraph: 1, trigger: start..<start + 1)
            return Event(
                id: "e\(number)", headline: text, status: EventStatus.allCases[number % 4],
                dating: Dating(
                    period: CivilPeriod(day: CivilDay(number: Int32(20_000 + number * 9))), basis: .stated,
                    because: text), actors: [0, 1], speaker: 0, passages: [passage, passage])
        }
        let actors = (0..<2).map { number in
            Actor(
                id: "a\(number)", name: text, kind: .person, aliases: [text], roles: [text], events: Array(0..<12))
        }
        return Timeline(articles: [article], actors: actors, events: events)
    }

    /// Ways to each view.
    private static let walks = ["", "\t", "\r", "A", "a", "L", "f", "?", "/e", ":x"]

    @Test("every row is as wide as the window, whatever stands in it", arguments: samples)
    func widths(sample: Sample) {
        let timeline = Self.timeline(sample.text)
        // A megabyte takes its time without the optimizer; how wide the window is makes no difference to it.
        let isLong = sample.text.utf8.count > 10_000
        for (width, height) in isLong ? [(80, 24)] : [(120, 40), (80, 24), (41, 12), (20, 5)] {
            for walk in isLong ? ["", "\t", "\r", "A", "L"] : Self.walks {
                var driver = BrowserDriver(timeline, width: width, height: height)
                for key in walk {
                    driver.press(key == "\t" ? .tab : key == "\r" ? .enter : .character(key))
                }
                let frame = driver.frame
                for y in 0..<height {
                    let row = frame.text(row: y)
                    #expect(row.columns == width, "\(walk) at \(width)×\(height), row \(y)")
                    let isFit = row.unicodeScalars.allSatisfy { scalar in
                        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                            && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
                    }
                    #expect(isFit, "\(walk) at \(width)×\(height), row \(y)")
                }
            }
        }
    }

    @Test("the line between list and event stays in its column", arguments: samples)
    func separator(sample: Sample) throws {
        let driver = BrowserDriver(Self.timeline(sample.text), width: 140, height: 30)
        let layout = TimelineLayout(width: 140, height: 30)
        let x = try #require(layout.detail).x - 1
        let frame = driver.frame
        for y in layout.list.rows {
            // The columns to the left of the line hold as many cells as there are.
            var column = 0
            var found: Character?
            for character in frame.text(row: y) {
                if column == x { found = character }
                column += String(character).columns
            }
            #expect(found == "│", "row \(y)")
        }
    }
}
