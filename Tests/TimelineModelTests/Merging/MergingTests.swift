import CivilTime
import Testing

@testable import TimelineModel

@Suite("Joining what several articles tell")
struct MergingTests {
    /// An account of a concept about some words, numbered as a table of terms would.
    static func account(
        article: Int, concept: UInt64, actors: [Int32] = [], day: Int? = nil, words: [UInt64] = [],
        numbers: [UInt64] = [], status: EventStatus = .happened, traits: Account.Traits = [.strong, .occurrence]
    ) -> Account {
        let period = day.flatMap { CivilDay(year: 2031, month: 3, day: $0) }.map { CivilPeriod(day: $0) }
        return Account(
            passage: Passage(article: article, range: 0..<1, line: 1, paragraph: 1, trigger: 0..<1, status: status),
            sentence: 0, headline: "Made up",
            dating: Dating(period: period, basis: period == nil ? .article : .stated, because: ""), actors: actors,
            agentCount: actors.isEmpty ? 0 : 1, speaker: -1, concept: concept, traits: traits,
            terms: Account.Terms(words: words, numbers: numbers), quantities: [])
    }

    static func groups(_ accounts: [Account]) -> [[Int]] {
        TellingClusters.group(TellingSimilarity(accounts: accounts, weights: Array(repeating: 3, count: 100)))
    }

    static let meet: UInt64 = 1
    static let sue: UInt64 = 2

    @Test("The same deed of the same actors in two articles is one event")
    func sameDeedIsOneEvent() {
        let accounts = [
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
            Self.account(article: 1, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
        ]
        #expect(Self.groups(accounts) == [[0, 1]])
    }

    @Test("Stated dates that contradict keep two events apart, whatever else they share")
    func datesKeepApart() {
        let accounts = [
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
            Self.account(article: 1, concept: Self.meet, actors: [1, 2], day: 9, words: [1, 2, 3]),
        ]
        #expect(Self.groups(accounts) == [[0], [1]])
    }

    @Test("An undated telling does not tie two contradicting dates together")
    func undatedDoesNotBridge() {
        let accounts = [
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
            Self.account(article: 1, concept: Self.meet, actors: [1, 2], words: [1, 2, 3]),
            Self.account(article: 2, concept: Self.meet, actors: [1, 2], day: 9, words: [1, 2, 3]),
        ]
        let groups = Self.groups(accounts)
        #expect(groups.count == 2)
        #expect(!groups.contains { $0.contains(0) && $0.contains(2) })
    }

    @Test("Another deed of the same actors is another event")
    func otherDeedIsOtherEvent() {
        let accounts = [
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
            Self.account(article: 1, concept: Self.sue, actors: [1, 2], day: 4, words: [1, 2, 3]),
        ]
        #expect(Self.groups(accounts) == [[0], [1]])
    }

    @Test("A key that a thousand tellings share is not compared all with all")
    func commonKeysStayCheap() {
        let accounts = (0..<1000).map {
            Self.account(
                article: $0, concept: Self.meet, day: $0 % 28 + 1, words: [1, UInt64($0 % 90) + 2])
        }
        let groups = Self.groups(accounts)
        #expect(groups.reduce(0) { $0 + $1.count } == 1000)
    }
}
