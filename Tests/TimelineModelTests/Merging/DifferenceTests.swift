import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

/// Accounts of one event, put together by hand: each kind of difference by itself.
@Suite("Differences between the passages of one event")
struct DifferenceTests {
    static let texts = [
        "Lund sued Marek on Monday, Lund said.", "Marek sued Lund on Tuesday, Marek said.",
    ]

    static let finder = DifferenceFinder(
        articles: texts.enumerated().map { number, text in
            Article(
                id: ["courier", "herald"][number], path: "", text: Array(text.utf8), blocks: [], lineStarts: [0],
                title: nil, publisher: nil, publication: Publication(period: nil, basis: .unknown, because: ""))
        },
        actors: ["Lund", "Marek"].map { Actor(id: $0, name: $0, kind: .person, aliases: [], roles: []) })

    static func account(
        _ article: Int, actors: [Int32] = [0, 1], agents: UInt8 = 1, day: Int? = nil, status: EventStatus = .happened,
        speaker: Int32 = -1
    ) -> Account {
        var account = MergingTests.account(article: article, concept: 1, actors: actors, day: day, status: status)
        account.passage.trigger = article == 0 ? 5..<9 : 6..<10
        account.passage.expression = article == 0 ? 19..<25 : 19..<26
        account.agentCount = agents
        account.agentWords = 0..<(article == 0 ? 4 : 5)
        account.speaker = speaker
        account.speakerWords = article == 0 ? 27..<31 : 28..<33
        return account
    }

    static func kinds(_ one: Account, _ other: Account) -> [EventDifference.Kind] {
        finder.differences(among: [one, other], [0, 1]).map(\.kind)
    }

    @Test("Accounts that say the same differ in nothing")
    func noDifference() {
        #expect(Self.kinds(Self.account(0, day: 3, speaker: 0), Self.account(1, day: 3, speaker: 0)) == [])
    }

    @Test("Stated dates that do not touch are a difference, a dated and an undated account are not")
    func dates() {
        #expect(Self.kinds(Self.account(0, day: 3), Self.account(1, day: 4)) == [.date])
        #expect(Self.kinds(Self.account(0, day: 3), Self.account(1)) == [])
        let difference = Self.finder.differences(among: [Self.account(0, day: 3), Self.account(1, day: 4)], [0, 1])
            .first
        #expect(difference?.because == "“Monday” in courier, “Tuesday” in herald")
        #expect(difference?.statements.map(\.passage) == [0, 1])
    }

    @Test("Who says it by name differs; whom \"he\" means has been guessed")
    func guessedSpeakers() {
        func saying(_ article: Int, speaker: Int32) -> Account {
            var account = Self.account(article, speaker: speaker)
            account.traits.insert(.saying)
            return account
        }
        #expect(Self.kinds(saying(0, speaker: 0), saying(1, speaker: 1)) == [.speaker])
        let texts = ["He said so.", "Marek said so."]
        let finder = DifferenceFinder(
            articles: texts.enumerated().map { number, text in
                Article(
                    id: "\(number)", path: "", text: Array(text.utf8), blocks: [], lineStarts: [0], title: nil,
                    publisher: nil, publication: Publication(period: nil, basis: .unknown, because: ""))
            }, actors: Self.finder.actors)
        var (one, other) = (saying(0, speaker: 0), saying(1, speaker: 1))
        one.speakerWords = 0..<2
        other.speakerWords = 0..<5
        #expect(finder.differences(among: [one, other], [0, 1]).isEmpty)
    }

    @Test("A bare number behind a counted one counts the same, so that the passage says two things")
    func bareNumbers() {
        func killed(_ article: Int, _ counts: [(Double, UInt64)]) -> Account {
            var account = Self.account(article)
            account.quantities = counts.enumerated().map { place, count in
                Quantity(value: count.0, bound: .exact, unit: count.1, start: Int32(place), end: Int32(place) + 1)
            }
            return account
        }
        #expect(Self.kinds(killed(0, [(247, 9)]), killed(1, [(10, 9)])) == [.number])
        #expect(Self.kinds(killed(0, [(247, 9), (10, 0)]), killed(1, [(10, 9)])) == [])
    }

    @Test("Who agrees with whom may be told either way round")
    func mutualRoles() {
        var (one, other) = (Self.account(0), Self.account(1, actors: [1, 0]))
        #expect(Self.kinds(one, other) == [.role])
        (one.concept, other.concept) = (HashedBytes.hash("agree".utf8), HashedBytes.hash("agree".utf8))
        #expect(Self.kinds(one, other) == [])
    }

    @Test("A date that is only about right does not contradict one beside it")
    func approximateDates() {
        var one = Self.account(0, day: 3)
        one.dating.period?.isApproximate = true
        #expect(Self.kinds(one, Self.account(1, day: 4)) == [])
        #expect(Self.kinds(one, Self.account(1, day: 9)) == [.date])
    }

    @Test("Who does it and whom it is done to, turned round, is a difference; meeting each other is not")
    func roles() {
        #expect(Self.kinds(Self.account(0), Self.account(1, actors: [1, 0])) == [.role])
        #expect(Self.kinds(Self.account(0, agents: 2), Self.account(1, actors: [1, 0], agents: 2)) == [])
        #expect(Self.kinds(Self.account(0), Self.account(1, actors: [1])) == [])
    }

    @Test("A claim that two people are said to have made is a difference")
    func speakers() {
        let one = Self.account(0, status: .claimed, speaker: 0)
        #expect(Self.kinds(one, Self.account(1, status: .claimed, speaker: 1)) == [.speaker])
        #expect(Self.kinds(one, Self.account(1, status: .claimed)) == [])
    }

    @Test(
        "Denied against told is a difference; planned, claimed and happened are stages of one event",
        arguments: [
            (EventStatus.happened, EventStatus.denied, true), (.claimed, .denied, true), (.happened, .planned, false),
            (.happened, .claimed, false), (.denied, .denied, false),
        ])
    func statuses(one: EventStatus, other: EventStatus, differ: Bool) {
        let found = Self.kinds(Self.account(0, status: one), Self.account(1, status: other))
        #expect(found == (differ ? [.status] : []))
    }
}

@Suite("Sorting by the upper half")
struct RadixSortTests {
    @Test(
        "Values are in the order of their upper halves, and those with the same keep theirs",
        arguments: [0, 1, 50, 5000])
    func sorts(count: Int) {
        var state: UInt64 = 7
        let values = (0..<count).map { index -> UInt64 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return ((state >> 40) % 300) << (index % 3 == 0 ? 55 : 32) | UInt64(index)
        }
        var sorted = values
        sorted.sortByUpperHalf()
        #expect(sorted == values.sorted())
    }
}
