import CivilTime
import Testing

@testable import TimelineModel

/// Accounts put together by hand that say the same words of different happenings.
@Suite("Two happenings that look alike")
struct LookalikeTests {
    private static func joins(_ one: Account, _ other: Account) -> Bool {
        MergingTests.groups([one, other]) == [[0, 1]]
    }

    private static func concept(_ name: String) -> UInt64 { HashedBytes.hash(name.utf8) }

    @Test("How a figure moves is one event only where it is told whose figure it is")
    func figures() {
        func figure(_ article: Int, _ concept: String, speaker: Int32 = -1, actors: [Int32] = []) -> Account {
            var account = MergingTests.account(
                article: article, concept: Self.concept(concept), actors: actors, words: [1, 2, 3])
            account.speaker = speaker
            return account
        }
        #expect(!Self.joins(figure(0, "fall"), figure(1, "fall")))
        #expect(!Self.joins(figure(0, "fall", speaker: 4), figure(1, "fall", speaker: 5)))
        #expect(Self.joins(figure(0, "fall", speaker: 4), figure(1, "fall", speaker: 4)))
        #expect(Self.joins(figure(0, "fall", speaker: 4), figure(1, "fall", actors: [4])))
        #expect(Self.joins(figure(0, "build"), figure(1, "build")))
    }

    @Test(
        "Of the same body in the same words, what is approved or signed is another thing; other deeds are told of one thing by many words"
    )
    func otherThings() {
        func deed(_ article: Int, _ concept: String, of theme: UInt64) -> Account {
            var account = MergingTests.account(
                article: article, concept: Self.concept(concept), actors: [4], words: [1, theme].sorted())
            account.theme = theme
            return account
        }
        #expect(Self.joins(deed(0, "approve", of: 7), deed(1, "approve", of: 7)))
        #expect(!Self.joins(deed(0, "approve", of: 7), deed(1, "approve", of: 8)))
        #expect(Self.joins(deed(0, "build", of: 7), deed(1, "build", of: 8)))
        #expect(!Self.joins(deed(0, "build", of: 7), deed(0, "build", of: 8)))
    }

    @Test("What did not come about is no deed that did, unless all else is the same")
    func opposites() {
        func deed(_ article: Int, _ status: EventStatus = .happened, words: [UInt64]) -> Account {
            MergingTests.account(
                article: article, concept: Self.concept("win"), actors: [4], words: words, status: status)
        }
        #expect(Self.joins(deed(0, words: [1, 2, 3]), deed(1, words: [2, 7, 8, 9])))
        #expect(!Self.joins(deed(0, words: [1, 2, 3]), deed(1, .denied, words: [2, 7, 8, 9])))
        #expect(Self.joins(deed(0, words: [1, 2, 3]), deed(1, .denied, words: [1, 2, 3])))
    }

    @Test("A toll has grown only between two articles of known dates")
    func growth() {
        func toll(_ article: Int, _ count: Double) -> Account {
            var account = MergingTests.account(
                article: article, concept: Self.concept("kill"), day: 4, words: [1, 2, 3])
            account.quantities = [Quantity(value: count, bound: .exact, unit: 9, start: 0, end: 1)]
            return account
        }
        func support(_ published: [Int64]) -> Float {
            var accounts = [toll(0, 8), toll(1, 20)]
            let similarity = TellingSimilarity(&accounts, kinds: [], published: published)
            return similarity.numberSupport(0, 1, mayGrow: true)
        }
        #expect(support([1440, 2880]) > support([2880, 1440]))
        #expect(support([0, 2880]) == support([2880, 1440]))
    }

    @Test("Papers that name people or bodies, and none in common, tell of two, unless both date it alike")
    func otherNames() {
        func signing(_ article: Int, of body: Int32, day: Int? = nil) -> Account {
            MergingTests.account(
                article: article, concept: Self.concept("sign"), day: day,
                words: ([1, 2, 3, 4] + [Account.Terms.name(of: body)]).sorted())
        }
        #expect(Self.joins(signing(0, of: 4), signing(1, of: 4)))
        #expect(!Self.joins(signing(0, of: 4), signing(1, of: 5)))
        #expect(Self.joins(signing(0, of: 4, day: 4), signing(1, of: 5, day: 4)))
    }

    @Test("A title tells the news of its day: what another article dates a month and more away is something else")
    func newsOfTheDay() throws {
        var title = MergingTests.account(
            article: 0, concept: Self.concept("launch"), actors: [4], day: 4, words: [1, 2, 3],
            traits: [.occurrence, .headline, .titled])
        title.dating.basis = .article
        for (month, isOne) in [(3, true), (6, false)] {
            var other = MergingTests.account(
                article: 1, concept: Self.concept("launch"), actors: [4], day: 4, words: [1, 2, 3],
                traits: [.strong, .occurrence, .headline, .titled])
            let day = try #require(CivilDay(year: 2031, month: month, day: 6))
            other.dating = Dating(period: CivilPeriod(day: day), basis: .article, because: "")
            #expect(Self.joins(title, other) == isOne)
        }
    }

    @Test("The deaths of years are not those of one of their days")
    func spans() throws {
        let first = try #require(CivilDay(year: 2029, month: 1, day: 1))
        let last = try #require(CivilDay(year: 2031, month: 3, day: 20))
        func deaths(_ article: Int, _ concept: String) -> Account {
            var account = MergingTests.account(
                article: article, concept: Self.concept(concept), day: 4, words: [1, 2, 3])
            if article == 1 {
                account.dating.period = CivilPeriod(
                    CivilInterval(from: first, through: last), precision: .day, openness: .end)
            }
            return account
        }
        #expect(!Self.joins(deaths(0, "kill"), deaths(1, "kill")))
        #expect(Self.joins(deaths(0, "build"), deaths(1, "build")))
    }

    @Test("A night goes on into the small hours of the next day, but is not that day")
    func nights() throws {
        let friday = try #require(CivilDay(year: 2031, month: 3, day: 7))
        let saturday = friday.adding(days: 1)
        func time(_ start: CivilMoment, _ end: CivilMoment) -> ToldTime {
            ToldTime(
                period: CivilPeriod(CivilInterval(start: start, end: end), precision: .day), basis: .stated)
        }
        let night = time(CivilMoment(friday, hour: 18), CivilMoment(saturday))
        let smallHours = time(CivilMoment(saturday, hour: 2), CivilMoment(saturday, hour: 3))
        let nextDay = time(CivilMoment(saturday), CivilMoment(saturday.adding(days: 1)))
        #expect(!night.contradicts(smallHours))
        #expect(!smallHours.contradicts(night))
        #expect(night.contradicts(nextDay))
        #expect(nextDay.contradicts(night))
    }
}
