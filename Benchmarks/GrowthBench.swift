import ArticleReading
import CivilTime
import TimelineModel

/// Joining alone, on made-up tellings that grow tenfold: time and memory by event.
///
/// The tellings repeat one another as those of a folder of news do: a happening is told by one to five articles of its story, in
/// words that only partly agree, half of them without a date; words follow a law of few common and many rare.
enum GrowthBench {
    /// Up to a million, but for a quick run.
    static func sizes(forChainOf articles: Int) -> [Int] {
        articles >= 10_000 ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000]
    }

    static func run(events counts: [Int]) throws {
        print("\njoining made-up tellings into events; each in a process of its own")
        for count in counts {
            try TerminalProbe.runProgram([CommandLine.arguments[0], "chain", "tellings:\(count)"])
        }
    }

    /// What the process for one number of happenings does.
    static func measure(happenings: Int) {
        var news = MadeUpTellings(happenings: happenings)
        let (accounts, articles, actors) = news.make()
        let tellings = accounts.count
        let before = Measurement.peakMemory
        let start = (Measurement.now, Measurement.processorTime)
        let timeline = TimelineBuilder().build(accounts, of: articles, actors: actors)
        let seconds = Measurement.now - start.0
        let processor = Measurement.processorTime - start.1
        let passages = timeline.events.reduce(0) { $0 + $1.passages.count }
        let ranking = Measurement.best(of: 1) { _ = ImportanceRanking(timeline) }
        let ranked = ImportanceRanking(timeline)
        let all = Array(0..<Int32(timeline.events.count))
        let top = Measurement.best(of: 3) { _ = ranked.top(40, among: all) }
        print(
            """
              \(happenings) happenings in \(tellings) tellings: \(timeline.events.count) events of \(passages) passages
                \(Figure.seconds(seconds)) on \(Figure.rounded(processor / seconds)) cores, \
            \(Figure.rounded(processor * 1e6 / Double(tellings))) µs of a core for each telling; peak memory \(Figure.megabytes(Measurement.peakMemory)), \
            of it the tellings \(Figure.megabytes(before)), an event \
            \(timeline.events.isEmpty ? 0 : size(of: timeline) / timeline.events.count) bytes; ranking \
            \(Figure.milliseconds(ranking)), the top 40 of all \(Figure.milliseconds(top))
            """)
    }

    /// The bytes that the events of a timeline take, their texts and lists included; articles and actors left out.
    private static func size(of timeline: Timeline) -> Int {
        // An array or a long string has a header of 32 bytes.
        func list<Element>(_ values: [Element]) -> Int {
            values.isEmpty ? 0 : 32 + values.count * MemoryLayout<Element>.stride
        }
        func text(_ string: String) -> Int { string.utf8.count > 15 ? 32 + string.utf8.count : 0 }
        return timeline.events.reduce(0) { sum, event in
            sum + MemoryLayout<Event>.stride + text(event.id) + text(event.headline) + text(event.mergeBecause)
                + text(event.dating.because) + list(event.actors) + list(event.passages) + list(event.differences)
        }
    }
}

/// Stories made of happenings, and what the articles of a story tell of them.
private struct MadeUpTellings {
    private let happenings: Int
    private var random = SeededGenerator(seed: 5)
    private static let happeningsInStory = 14
    private static let articlesInStory = 5

    init(happenings: Int) {
        self.happenings = happenings
    }

    private struct Happening {
        var day: CivilDay
        var concept: UInt64
        var actors: [Int32]
        var words: [UInt64]
        var number: UInt64?
    }

    mutating func make() -> (accounts: [Account], articles: [Article], actors: [Actor]) {
        var accounts: [Account] = []
        var articles: [Article] = []
        let stories = (happenings + Self.happeningsInStory - 1) / Self.happeningsInStory
        for story in 0..<stories {
            let first = 14_000 + random.number(0...6000)
            let count = min(Self.happeningsInStory, happenings - story * Self.happeningsInStory)
            let told = (0..<count).map { _ in happening(story: story, firstDay: first, of: stories) }
            for _ in 0..<Self.articlesInStory {
                let published = CivilDay(number: Int32(first + 100 + random.number(0...60)))
                let article = articles.count
                var text: [UInt8] = []
                for (sentence, happening) in told.enumerated() where random.chance(30) {
                    let start = text.count
                    for word in happening.words {
                        text += "\(NewsVocabulary.firstNames[Int(word % 24)])\(word % 97) ".utf8
                    }
                    text += "told in \(article).\n".utf8
                    accounts.append(
                        account(happening, article, sentence, start..<text.count - 1, published: published))
                }
                articles.append(
                    Article(
                        id: "a\(article)", path: "a\(article).txt", text: text, blocks: [], lineStarts: [0], title: nil,
                        publisher: NewsVocabulary.newspapers[article % 8],
                        publication: Publication(period: CivilPeriod(day: published), basis: .given, because: "")))
            }
        }
        let actors = (0..<stories * 3 + 40).map {
            Actor(id: "\($0)", name: "Actor \($0)", kind: $0 % 3 == 0 ? .organization : .person, aliases: [], roles: [])
        }
        return (accounts, articles, actors)
    }

    private mutating func happening(story: Int, firstDay: Int, of stories: Int) -> Happening {
        // Two of the story's own people, or one of those whom many stories are about.
        let own = Int32(40 + story * 3 + random.number(0...2))
        let other = random.chance(40) ? Int32(random.number(0...39)) : Int32(40 + story * 3 + random.number(0...2))
        return Happening(
            day: CivilDay(number: Int32(firstDay + random.number(0...100))), concept: UInt64(random.number(1...60)),
            actors: own == other ? [own] : [own, other],
            words: (0..<7).map { $0 < 2 ? storyWord(story) : commonWord() },
            number: random.chance(25) ? UInt64(random.number(2...400)) << 32 : nil)
    }

    private mutating func storyWord(_ story: Int) -> UInt64 { 1_000_000 + UInt64(story * 8 + random.number(0...7)) }

    /// One of 20,000 words, the common ones often: a product of two even choices lies low more often than high.
    private mutating func commonWord() -> UInt64 {
        UInt64(random.number(0...199)) * UInt64(random.number(0...99))
    }

    private mutating func account(
        _ happening: Happening, _ article: Int, _ sentence: Int, _ range: Range<Int>, published: CivilDay
    ) -> Account {
        let isDated = random.chance(50)
        let day = isDated ? happening.day : published
        var words = Set(happening.words)
        // Another paper's words: one left out, one of its own.
        if let left = happening.words.randomElement(using: &random) { words.remove(left) }
        words.insert(commonWord())
        return Account(
            passage: Passage(
                article: article, range: range, line: sentence + 1, paragraph: sentence + 1,
                trigger: range.lowerBound..<range.lowerBound + 5),
            sentence: Int32(sentence), headline: "What happened in story \(article / Self.articlesInStory), told again",
            dating: Dating(
                period: CivilPeriod(day: day), basis: isDated ? .stated : .article, because: "made up"),
            actors: happening.actors, agentCount: 1, speaker: -1, concept: happening.concept,
            traits: [.strong, .occurrence],
            terms: Account.Terms(words: words.sorted(), numbers: happening.number.map { [$0] } ?? []))
    }
}
