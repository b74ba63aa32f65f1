import ArticleReading
import CivilTime
import TimelineModel

/// Makes a timeline of any number of events straight away, without reading anything: for the browser at sizes that no
/// folder at hand has. Headlines, dates and actors are those of made-up news.
enum TimelineGenerator {
    private static let eventsInArticle = 50

    static func timeline(events count: Int, seed: UInt64 = 11) -> Timeline {
        var random = SeededGenerator(seed: seed)
        var actors = makeActors(count: max(20, min(5000, count / 20)), &random)
        var articles: [Article] = []
        var events: [Event] = []
        events.reserveCapacity(count)
        // Some fifteen years for a million events.
        let firstDay = 20_400 - min(5500, max(300, count / 180))
        for number in 0..<count {
            if number % eventsInArticle == 0 {
                articles.append(article(number: articles.count, events: min(eventsInArticle, count - number), &random))
            }
            let index = articles.count - 1
            let block = articles[index].blocks[number % eventsInArticle + 1]
            let chosen = pickActors(actors.count, &random)
            for actor in chosen { actors[actor].events.append(number) }
            let period = period(firstDay + number * (20_400 - firstDay) / count, &random)
            let isPlanned = number > count - count / 50
            events.append(
                Event(
                    id: "e\(number)", headline: headline(articles[index].string(block.range)),
                    status: isPlanned ? .planned : random.chance(15) ? .claimed : .happened,
                    dating: Dating(period: period, basis: .stated, because: "made up"), actors: chosen,
                    speaker: random.chance(10) ? chosen.first : nil,
                    passages: passages(in: articles, index, number % eventsInArticle, &random)))
        }
        sort(&events, &actors)
        return Timeline(articles: articles, actors: actors, events: events)
    }

    private static func makeActors(count: Int, _ random: inout SeededGenerator) -> [Actor] {
        (0..<count).map { number in
            let surname = random.pick(NewsVocabulary.surnameStarts) + random.pick(NewsVocabulary.surnameEnds)
            let place = random.pick(NewsVocabulary.placeStarts) + " " + random.pick(NewsVocabulary.placeEnds)
            return switch number % 5 {
            case 0, 1, 2:
                Actor(
                    id: "actor-\(number)", name: "\(random.pick(NewsVocabulary.firstNames)) \(surname)", kind: .person,
                    aliases: [surname], roles: [random.pick(NewsVocabulary.roles)])
            case 3:
                Actor(
                    id: "actor-\(number)", name: "\(place) \(random.pick(NewsVocabulary.organizationEnds))",
                    kind: .organization, aliases: [], roles: [])
            default: Actor(id: "actor-\(number)", name: place, kind: .place, aliases: [], roles: [])
            }
        }
    }

    /// A few actors are in many events, most in few.
    private static func pickActors(_ count: Int, _ random: inout SeededGenerator) -> [Int] {
        var chosen: [Int] = []
        for _ in 0..<random.number(1...4) {
            let actor = random.number(0...count - 1) * random.number(0...count - 1) / count
            if !chosen.contains(actor) { chosen.append(actor) }
        }
        return chosen
    }

    private static func article(number: Int, events: Int, _ random: inout SeededGenerator) -> Article {
        var generator = NewsGenerator(seed: random.next())
        var text: [UInt8] = []
        var blocks: [Block] = []
        var lineStarts: [Int32] = [0]
        func add(_ line: some StringProtocol, _ kind: Block.Kind) {
            let start = text.count
            text += line.utf8
            blocks.append(Block(range: start..<text.count, kind: kind))
            text += "\n\n".utf8
            lineStarts += [Int32(text.count - 1), Int32(text.count)]
        }
        while blocks.count <= events {
            let news = generator.next()
            var lines = news.text.split(separator: "\n")
            if blocks.isEmpty { add(lines[0], .title) }
            lines.removeFirst(3)
            for line in lines {
                for sentence in line.split(separator: ". ") where blocks.count <= events { add(sentence, .paragraph) }
            }
        }
        return Article(
            id: "article-\(number)", path: "made-up/article-\(number).txt", text: text, blocks: blocks,
            lineStarts: lineStarts, title: blocks.first.map { String(decoding: text[$0.range], as: UTF8.self) },
            publisher: random.pick(NewsVocabulary.newspapers),
            publication: Publication(
                period: CivilPeriod(day: CivilDay(number: 20_400)), basis: .given, because: "made up"))
    }

    private static func period(_ day: Int, _ random: inout SeededGenerator) -> CivilPeriod {
        let day = CivilDay(number: Int32(day))
        switch random.number(0...9) {
        case 0:
            let start = day.startOfMonth
            let interval = CivilInterval(from: start, through: start.adding(months: 1).adding(days: -1))
            return CivilPeriod(interval, precision: .month)
        case 1:
            return CivilPeriod(
                CivilInterval(from: day.startOfWeek, through: day.startOfWeek.adding(days: 6)), precision: .week)
        default: return CivilPeriod(day: day)
        }
    }

    private static func headline(_ sentence: String) -> String {
        sentence.utf8.count <= 80 ? sentence : sentence.prefix(78) + "…"
    }

    private static func passages(
        in articles: [Article], _ article: Int, _ number: Int, _ random: inout SeededGenerator
    ) -> [Passage] {
        var passages = [passage(in: articles[article], article, block: number + 1)]
        // What several papers tell is told a few articles before, too.
        for other in 0..<(random.chance(20) ? random.number(1...3) : 0) where article > other {
            let earlier = article - other - 1
            passages.append(
                passage(in: articles[earlier], earlier, block: min(number + 1, articles[earlier].blocks.count - 1)))
        }
        return passages
    }

    private static func passage(in article: Article, _ index: Int, block: Int) -> Passage {
        let range = article.blocks[block].range
        let words = article.text[range].split(separator: UInt8(ascii: " "))
        let trigger = words[words.count / 2]
        return Passage(
            article: index, range: range, line: article.line(at: range.lowerBound), paragraph: block,
            trigger: trigger.startIndex..<trigger.endIndex)
    }

    /// Puts the events in the order of a timeline and the actors' indices with them.
    private static func sort(_ events: inout [Event], _ actors: inout [Actor]) {
        let keys = events.map { $0.dating.period ?? CivilPeriod(day: CivilDay(number: 0)) }
        let order = keys.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
        var place = [Int](repeating: 0, count: order.count)
        for (position, index) in order.enumerated() { place[index] = position }
        events = order.map { events[$0] }
        for index in actors.indices { actors[index].events = actors[index].events.map { place[$0] }.sorted() }
    }
}
