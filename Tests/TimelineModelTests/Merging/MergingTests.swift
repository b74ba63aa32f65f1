import CivilTime
import Testing

@testable import TimelineModel

@Suite("Joining what several articles tell")
struct MergingTests {
    /// A telling of a concept about some words, numbered as a table of terms would.
    static func telling(
        article: Int, concept: String, actors: [Int] = [], day: Int? = nil, strength: Telling.Strength = .strong
    ) -> Telling {
        let period = day.flatMap { CivilDay(year: 2031, month: 3, day: $0) }.map { CivilPeriod(day: $0) }
        return Telling(
            article: article, sentence: 0, trigger: 0, chain: [0],
            concept: EventConcept(name: concept, kind: .occurrence),
            status: .happened, strength: strength, expression: nil,
            dating: Dating(period: period, basis: period == nil ? .article : .stated, because: ""), actors: actors,
            agentCount: actors.isEmpty ? 0 : 1, speaker: nil, headline: "", passage: 0..<1, clause: [])
    }

    static func groups(_ tellings: [Telling], words: [[Int32]], numbers: [[Int32]] = []) -> [[Int]] {
        let terms = tellings.indices.map { index in
            TellingTerms(
                words: words[index], numbers: index < numbers.count ? numbers[index] : [],
                actors: tellings[index].actors.map { Int32($0) })
        }
        return TellingClusters.group(
            TellingSimilarity(tellings, terms: terms, weights: Array(repeating: 3, count: 100)))
    }

    @Test("The same deed of the same actors in two articles is one event")
    func sameDeedIsOneEvent() {
        let tellings = [
            Self.telling(article: 0, concept: "meet", actors: [1, 2], day: 4),
            Self.telling(article: 1, concept: "meet", actors: [1, 2], day: 4),
        ]
        #expect(Self.groups(tellings, words: [[1, 2, 3], [1, 2, 4]]) == [[0, 1]])
    }

    @Test("Stated dates that contradict keep two events apart, whatever else they share")
    func datesKeepApart() {
        let tellings = [
            Self.telling(article: 0, concept: "meet", actors: [1, 2], day: 4),
            Self.telling(article: 1, concept: "meet", actors: [1, 2], day: 9),
        ]
        #expect(Self.groups(tellings, words: [[1, 2, 3], [1, 2, 3]]) == [[0], [1]])
    }

    @Test("An undated telling does not tie two contradicting dates together")
    func undatedDoesNotBridge() {
        let tellings = [
            Self.telling(article: 0, concept: "meet", actors: [1, 2], day: 4),
            Self.telling(article: 1, concept: "meet", actors: [1, 2]),
            Self.telling(article: 2, concept: "meet", actors: [1, 2], day: 9),
        ]
        let groups = Self.groups(tellings, words: [[1, 2, 3], [1, 2, 3], [1, 2, 3]])
        #expect(groups.count == 2)
        #expect(!groups.contains { $0.contains(0) && $0.contains(2) })
    }

    @Test("Another deed of the same actors is another event")
    func otherDeedIsOtherEvent() {
        let tellings = [
            Self.telling(article: 0, concept: "meet", actors: [1, 2], day: 4),
            Self.telling(article: 1, concept: "sue", actors: [1, 2], day: 4),
        ]
        #expect(Self.groups(tellings, words: [[1, 2, 3], [1, 2, 4]]) == [[0], [1]])
    }

    @Test("A key that a thousand tellings share is not compared all with all")
    func commonKeysStayCheap() {
        let tellings = (0..<1000).map { Self.telling(article: $0, concept: "meet", day: $0 % 28 + 1) }
        let groups = Self.groups(tellings, words: tellings.indices.map { [1, Int32($0 % 90) + 2] })
        #expect(groups.reduce(0) { $0 + $1.count } == 1000)
    }
}
