import ArticleReading
import CivilTime
import Testing

@testable import TimelineModel

@Suite("Joining what several articles tell")
struct MergingTests {
    /// An account of a concept about some words, numbered as a table of terms would.
    static func account(
        article: Int, sentence: Int32 = 0, concept: UInt64, actors: [Int32] = [], day: Int? = nil,
        words: [UInt64] = [],
        numbers: [UInt64] = [], status: EventStatus = .happened, traits: Account.Traits = [.strong, .occurrence]
    ) -> Account {
        let period = day.flatMap { CivilDay(year: 2031, month: 3, day: $0) }.map { CivilPeriod(day: $0) }
        return Account(
            passage: Passage(article: article, range: 0..<1, line: 1, paragraph: 1, trigger: 0..<1, status: status),
            sentence: sentence, headline: "Made up",
            dating: Dating(period: period, basis: period == nil ? .article : .stated, because: ""), actors: actors,
            agentCount: actors.isEmpty ? 0 : 1, speaker: -1, concept: concept, traits: traits,
            terms: Account.Terms(words: words, numbers: numbers), quantities: [])
    }

    static func groups(_ accounts: [Account]) -> [[Int]] {
        var accounts = accounts
        let groups = TellingClusters.group(
            TellingSimilarity(&accounts, kinds: [.place, .person, .person, .person, .organization, .organization]))
        return (0..<groups.count).map { groups[$0].map { Int($0) } }
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

    @Test("What one sentence says is said while speaking is the speech, which has the day; others' words are not")
    func sayingBelongsToSpeech() {
        let saying: Account.Traits = [.strong, .saying]
        let spoke = Self.account(article: 0, concept: 3, actors: [1], day: 4, words: [1, 2], traits: saying)
        let said = Self.account(article: 0, concept: 4, actors: [1], words: [3, 4], traits: saying)
        let another = Self.account(article: 0, concept: 4, actors: [2], words: [3, 4], traits: saying)
        let later = Self.account(article: 0, sentence: 1, concept: 4, actors: [1], words: [3, 4], traits: saying)
        #expect(Self.groups([spoke, said]) == [[0, 1]])
        #expect(Self.groups([spoke, another]) == [[0], [1]])
        #expect(Self.groups([spoke, later]) == [[0], [1]])
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

    @Test("Two tellings of one sentence are two events, even where a third resembles both")
    func sentencesTellSeveralThings() {
        let accounts = [
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3]),
            Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 4]),
            Self.account(article: 1, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3, 4]),
        ]
        let groups = Self.groups(accounts)
        #expect(groups.count == 2)
        #expect(!groups.contains { $0.contains(0) && $0.contains(1) })
    }

    @Test("A participle that tells its main verb's deed more closely is no second deed of the sentence")
    func participlesElaborate() {
        let main = Self.account(article: 0, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2])
        var closer = Self.account(article: 0, concept: Self.meet, actors: [1], day: 4, words: [3, 4])
        #expect(Self.groups([main, closer]) == [[0], [1]])
        closer.traits.insert(.elaborating)
        #expect(Self.groups([main, closer]) == [[0, 1]])
        closer.actors = [3]
        #expect(Self.groups([main, closer]) == [[0], [1]])
    }

    @Test("A plan and what came of it in its time are one event; a plan for another day is not")
    func plansComeToPass() {
        let plan = Self.account(
            article: 0, concept: Self.meet, actors: [1, 2], day: 9, words: [1, 2, 3], status: .planned)
        let met = Self.account(article: 1, concept: Self.meet, actors: [1, 2], day: 9, words: [1, 2, 3])
        let metBefore = Self.account(article: 1, concept: Self.meet, actors: [1, 2], day: 4, words: [1, 2, 3])
        #expect(Self.groups([plan, met]) == [[0, 1]])
        #expect(Self.groups([plan, metBefore]) == [[0], [1]])
    }

    @Test("Two people do not say one thing, but a person may say what a body says")
    func speakersAreToldApart() {
        func saying(_ article: Int, _ speaker: Int32) -> Account {
            Self.account(
                article: article, concept: 3, actors: [speaker], day: 4, words: [1, 2, 3, 4, 5],
                traits: [.strong, .saying])
        }
        #expect(Self.groups([saying(0, 1), saying(1, 2)]) == [[0], [1]])
        #expect(Self.groups([saying(0, 1), saying(1, 0)]) == [[0, 1]])
    }

    @Test("Numbers of one thing that cannot both be true keep two deeds apart that little else joins")
    func numbersKeepApart() {
        func arrests(_ article: Int, _ count: Double) -> Account {
            var account = Self.account(
                article: article, concept: 4, actors: [0], words: [1, 2, UInt64(article) + 10, UInt64(article) + 20],
                numbers: [UInt64(count) << 32])
            account.quantities = [Quantity(value: count, bound: .exact, unit: 9, start: 0, end: 1)]
            return account
        }
        #expect(Self.groups([arrests(0, 12), arrests(1, 12)]) == [[0, 1]])
        #expect(Self.groups([arrests(0, 12), arrests(1, 40)]) == [[0], [1]])
    }

    @Test("Numbers are compared unit by unit, within a unit the best pair decides")
    func numbersOfSeveralUnits() {
        func fall(_ numbers: [(Double, UInt64)]) -> Account {
            var account = Self.account(article: 0, concept: 4)
            account.quantities = numbers.map { Quantity(value: $0.0, bound: .exact, unit: $0.1, start: 0, end: 1) }
            return account
        }
        func accord(_ one: [(Double, UInt64)], _ other: [(Double, UInt64)]) -> QuantityLists.Accord {
            QuantityLists([fall(one), fall(other)]).accord(0, 1)
        }
        let (percent, dollar): (UInt64, UInt64) = (Quantity.percent, 9)
        #expect(accord([(12, percent)], [(14, percent)]).conflicts == 1)
        #expect(accord([(12, dollar)], [(14, dollar)]).nearnesses == 1)
        #expect(accord([(12, dollar)], [(12, percent)]) == QuantityLists.Accord())
        #expect(accord([(1.37, dollar), (1.22, dollar)], [(1.22, dollar)]) == .init(agreements: 1))
        #expect(accord([(5, 7), (1.37, dollar)], [(5, 7), (4.03, dollar)]) == .init(agreements: 1, conflicts: 1))
    }

    @Test("Two persons that know nothing of one another do not do one thing, whatever body they share")
    func otherPersonsAreOthers() {
        // Actors 1 to 3 are persons, 4 is a body.
        func leaving(_ article: Int, _ actors: [Int32]) -> Account {
            Self.account(
                article: article, concept: 7, actors: actors, day: 4, words: [1, 2, 3, UInt64(article) + 4])
        }
        #expect(Self.groups([leaving(0, [1, 4]), leaving(1, [1, 4])]) == [[0, 1]])
        #expect(Self.groups([leaving(0, [1, 4]), leaving(1, [2, 4])]) == [[0], [1]])
        #expect(Self.groups([leaving(0, [1, 2, 4]), leaving(1, [2, 1, 4])]) == [[0, 1]])
    }

    @Test("Who demands demands again: without a date, weeks apart are two demands, though other deeds may be one")
    func demandsComeAgain() {
        func pair(_ concept: String) -> [Account] {
            [5, 21].enumerated().map { article, day in
                var account = Self.account(
                    article: article, concept: HashedBytes.hash(concept.utf8), actors: [4], day: day,
                    words: [1] + (0..<6).map { UInt64(article * 10 + $0) + 5 })
                account.dating.basis = .article
                return account
            }
        }
        #expect(Self.groups(pair("buy")) == [[0, 1]])
        #expect(Self.groups(pair("request")) == [[0], [1]])
    }

    @Test("Articles may be read few at a time: the timeline is the same")
    func fewAtATime() {
        let texts = (0..<5).map { number in
            (
                path: "paper-\(number).txt",
                bytes: Array(
                    "Talks\n\nMay 4, 2031\n\nMinister Ada Holm met union leader Nils Berg in Kalmere on Monday.\n".utf8)
            )
        }
        func events(_ builder: TimelineBuilder) -> [[Int]] {
            builder.build(ArticleReader().read(texts: texts)).events.map { $0.passages.map(\.article) }
        }
        let whole = events(TimelineBuilder())
        #expect(whole.contains([0, 1, 2, 3, 4]))
        #expect(events(TimelineBuilder(articlesAtOnce: 2)) == whole)
    }

    @Test("A group of many keeps the days that it can agree on, though those who speak for it state none")
    func groupsKeepTheirDays() {
        var days = JoinedAccounts.Days()
        func stated(_ day: Int) -> JoinedAccounts.Days {
            JoinedAccounts.Days(AccountFacts([Self.account(article: 0, concept: 1, day: day)], 0, kinds: []))
        }
        #expect(!days.contradict(stated(4)))
        days.narrow(to: stated(4))
        #expect(!days.contradict(stated(5)))
        #expect(days.contradict(stated(12)))
        days.narrow(to: stated(12))
        #expect(!days.contradict(stated(4)))
    }

    @Test("Groups list their members in order, the groups by their first")
    func groupsInOrder() {
        let groups = AccountGroups(roots: [0, 1, 0, 3, 1])
        #expect((0..<groups.count).map { Array(groups[$0]) } == [[0, 2], [1, 4], [3]])
        #expect(groups.members == [0, 2, 1, 4, 3])
        var letters = ["a", "b", "c", "d", "e"]
        letters.reorder(groups.members)
        #expect(letters == ["a", "c", "b", "e", "d"])
        #expect(AccountGroups(roots: []).count == 0)
    }

    @Test("Arrays are put one behind the other in their order")
    func piecesInOrder() {
        #expect(Array(moving: [["a", "b"], [], ["c"], ["d", "e"]]) == ["a", "b", "c", "d", "e"])
        #expect(Array(moving: [[String]]()).isEmpty)
    }

    @Test("Hashes are numbered as they first come, however many they are")
    func numbersOfHashes() {
        var numbers = HashNumbers(expected: 1)
        let hashes = (0..<5000).map { HashedBytes.hash("\($0)".utf8) } + [0]
        for (place, hash) in hashes.enumerated() { #expect(numbers.number(hash) == UInt32(place)) }
        for (place, hash) in hashes.enumerated() { #expect(numbers.number(hash) == UInt32(place)) }
        #expect(numbers.count == 5001)
    }

    @Test("The speakers of a large group leave room for those of what joins it")
    func spokesmen() {
        func list(_ members: JoinedAccounts.Spokesmen) -> [Int32] { (0..<members.count).map { members[$0] } }
        var group = JoinedAccounts.Spokesmen(1)
        for account in Int32(2)...6 { group.add(JoinedAccounts.Spokesmen(account)) }
        #expect(list(group) == [1, 2, 3, 6])
        var other = JoinedAccounts.Spokesmen(11)
        for account in Int32(12)...16 { other.add(JoinedAccounts.Spokesmen(account)) }
        group.add(other)
        #expect(list(group) == [1, 2, 11, 12])
    }

    @Test("A key that a thousand tellings share is not compared all with all, and none is lost")
    func commonKeysStayCheap() {
        let accounts = (0..<1000).map {
            Self.account(article: $0, concept: Self.meet, day: $0 % 28 + 1, words: [1, UInt64($0 % 90) + 2])
        }
        let pairs = CandidatePairs.reach * (CandidatePairs.keysPerAccount + 3) * accounts.count
        var counted = accounts
        let similarity = TellingSimilarity(&counted, kinds: [])
        #expect(CandidatePairs(similarity: similarity).pairs().count <= pairs)
        #expect(Self.groups(accounts).flatMap { $0 }.sorted() == Array(0..<1000))
    }

    @Test("Who resigns, dies or is arrested is known by that alone, however common the name; who meets is not")
    func onceInOneStory() {
        // Actor 1 is a person who is in every account of the folder.
        func pair(_ concept: String, isDoneTo: Bool = false, isPassive: Bool = false, days: (Int?, Int?) = (nil, 4))
            -> [Account]
        {
            let hash = HashedBytes.hash(concept.utf8)
            var others = (0..<40).map { number in
                Self.account(
                    article: number, sentence: 9, concept: 1000 + UInt64(number), actors: [1],
                    words: [100 + UInt64(number)])
            }
            var one = Self.account(article: 0, concept: hash, actors: [1], day: days.0, words: [1, 2, 3])
            var other = Self.account(article: 1, concept: hash, actors: [1], day: days.1, words: [4, 5, 6])
            if isDoneTo {
                one.agentCount = 0
                other.agentCount = 0
            }
            if isPassive {
                one.traits.insert(.passive)
                other.traits.insert(.passive)
            }
            others.append(contentsOf: [one, other])
            return others
        }
        #expect(Self.groups(pair("resign")).contains([40, 41]))
        #expect(Self.groups(pair("arrest", isDoneTo: true)).contains([40, 41]), "arrested them")
        #expect(Self.groups(pair("arrest", isPassive: true)).contains([40, 41]), "they were arrested")
        #expect(!Self.groups(pair("arrest")).contains([40, 41]), "who arrests may do so again")
        #expect(!Self.groups(pair("meet")).contains([40, 41]))
        var since = pair("sentence", isPassive: true)
        since[40].dating = Dating(
            period: CivilPeriod(edtf: "2030-09/2031-03-04"), basis: .stated, because: "in prison since September")
        #expect(!Self.groups(since).contains([40, 41]), "what lasts is no deed of a day")
        #expect(!Self.groups(pair("resign", days: (3, 9))).contains([40, 41]), "on two days it is two offices")
    }
}
