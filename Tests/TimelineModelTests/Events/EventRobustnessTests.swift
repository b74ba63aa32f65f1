import ArticleReading
import Testing

@testable import TimelineModel

@Suite("Garbled sentences")
struct EventRobustnessTests {
    private static let words = [
        "The", "ministry", "said", "on", "Monday", "that", "“", "she", "had", "sold", "”", ",", "which", "Norlines",
        "bought",
        "from", "selling", "the", "1998", "treaty", ",", "saying", "by", "May", "1", ".",
    ]

    @Test("Words in any order make a timeline whose lines are neither empty nor too long", arguments: 0..<26)
    func anyOrderIsRead(_ turn: Int) {
        // Every turn starts elsewhere and takes every third, fifth, … word: orders that no grammar foresees.
        let step = [1, 3, 5, 7, 9, 11][turn % 6]
        let words = (0..<Self.words.count).map { Self.words[(turn + $0 * step) % Self.words.count] }
        let timeline = TellingTests.timeline(words.joined(separator: " "))
        for event in timeline.events {
            #expect(!event.headline.isEmpty)
            #expect(event.headline.unicodeScalars.count <= HeadlineText.limit + 2)
        }
    }
}
