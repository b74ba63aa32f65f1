import ArticleReading
import CivilTime
import TimelineModel

/// News that never happened, as much of it as is wanted: the same seed gives the same timeline.
struct MadeUpTimeline {
    var eventCount: Int
    var seed: UInt64 = 1
    var firstDay = CivilDay(year: 2019, month: 3, day: 1) ?? CivilDay(number: 0)
    var dayCount = 2400
    /// Events told by one article.
    var eventsPerArticle = 6

    private static let givenNames = [
        "Ana", "Bruno", "Chidi", "Dora", "Emil", "Farah", "Goran", "Hana", "Igor", "Jana", "Kofi", "Lena", "Mikael",
        "Nadia", "Oskar", "Petra", "Rafael", "Selma", "Tomas", "Yusuf",
    ]
    private static let familyNames = [
        "Almeida", "Brandt", "Castillo", "Dragan", "Eriksen", "Fontaine", "Gruber", "Haddad", "Ivanov", "Jensen",
        "Kowalski", "Lindqvist", "Moreau", "Novak", "Okafor", "Petrov", "Quiroga", "Rossi", "Sato", "Tanaka", "Urban",
        "Vargas", "Weber", "Ximénez", "Yilmaz", "Zhang",
    ]
    private static let places = ["Port Ellery", "Marrow Bay", "Stanholm", "Upper Quay", "Lake Orrin", "Westmarch"]
    private static let bodies = [
        "Harbour Board", "Water Authority", "Teachers' Union", "Regional Court", "City Council",
    ]
    private static let publishers = ["The Ellery Courier", "Marrow Bay Herald", "Stanholm Today", "Orrin Dispatch"]
    private static let verbs: [(told: String, status: EventStatus)] = [
        ("approved a plan for", .happened), ("rejected the appeal over", .happened), ("opened talks on", .happened),
        ("will vote on", .planned), ("plans to publish a report on", .planned),
        ("accused the board of hiding", .claimed),
        ("said nothing was decided about", .denied), ("visited the site of", .happened),
        ("signed a contract worth 12 million for", .happened), ("warned that money is running out for", .claimed),
    ]
    private static let subjects = [
        "the new ferry terminal", "the flood defences along the old canal", "the closure of two rural schools",
        "a 40-kilometre cycle road", "the night train to the coast", "drinking water in the eastern districts",
        "the sale of the fish market", "rents in the harbour quarter", "the bridge that was damaged in the storm",
    ]
    private static let beginnings = ["On Tuesday", "Last week", "In spring", "Earlier this month", "Two days later"]

    func make() -> Timeline {
        var random = SplitMix(state: seed)
        let actors = makeActors(&random)
        var days = (0..<eventCount).map { _ in Int32(random.below(dayCount)) }
        days.sort()
        let articleCount = max(eventCount / eventsPerArticle, 1)
        var texts = makeHeads(articleCount, &random)
        var events: [Event] = []
        events.reserveCapacity(eventCount)
        var postings = [[Int]](repeating: [], count: actors.count)
        for number in 0..<eventCount {
            let event = makeEvent(number, day: days[number], actors: actors, texts: &texts, &random)
            events.append(event)
        }
        Self.sort(&events)
        for (place, event) in events.enumerated() { for actor in event.actors { postings[actor].append(place) } }
        var finished = actors
        for actor in actors.indices { finished[actor].events = postings[actor] }
        return Timeline(articles: texts.map { $0.finished() }, actors: finished, events: events)
    }

    /// The order of a timeline.
    private static func sort(_ events: inout [Event]) {
        var keys = events.indices.map { index -> (start: Int64, end: Int64, index: Int) in
            guard let interval = events[index].dating.period?.interval else { return (.max, .max, index) }
            return (interval.start.minutes, -interval.end.minutes, index)
        }
        keys.sort { ($0.start, $0.end, $0.index) < ($1.start, $1.end, $1.index) }
        events = keys.map { events[$0.index] }
    }

    private func makeActors(_ random: inout SplitMix) -> [Actor] {
        var actors: [Actor] = []
        for place in Self.places {
            actors.append(Actor(id: "p\(actors.count)", name: place, kind: .place, aliases: [], roles: []))
            for body in Self.bodies {
                actors.append(
                    Actor(
                        id: "o\(actors.count)", name: "\(place) \(body)", kind: .organization, aliases: [body],
                        roles: []))
            }
        }
        for given in Self.givenNames {
            for family in Self.familyNames where random.below(3) > 0 {
                actors.append(
                    Actor(
                        id: "n\(actors.count)", name: "\(given) \(family)", kind: .person, aliases: [family],
                        roles: random.below(2) == 0 ? ["spokesperson"] : []))
            }
        }
        return actors
    }

    private func makeHeads(_ count: Int, _ random: inout SplitMix) -> [ArticleText] {
        (0..<count).map { number in
            let day = firstDay.adding(days: number * dayCount / count + 2)
            let title = "What is known about \(random.pick(Self.subjects))"
            return ArticleText(
                id: "a\(number)", title: title, publisher: random.pick(Self.publishers), day: day)
        }
    }

    private func makeEvent(
        _ number: Int, day: Int32, actors: [Actor], texts: inout [ArticleText], _ random: inout SplitMix
    ) -> Event {
        // A few act often, most of them seldom.
        let count = 1 + random.below(3)
        var chosen: [Int] = []
        for _ in 0..<count {
            let actor = min(random.below(actors.count), random.below(actors.count), random.below(actors.count))
            if !chosen.contains(actor) { chosen.append(actor) }
        }
        let verb = random.pick(Self.verbs)
        let headline = "\(actors[chosen[0]].name) \(verb.told) \(random.pick(Self.subjects))"
        let home = min(number / eventsPerArticle, texts.count - 1)
        let start = firstDay.adding(days: Int(day))
        var passages = [texts[home].append(random.pick(Self.beginnings), headline, trigger: verb.told)]
        while passages.count < 5, random.below(4) == 0 {
            let other = min(home + 1 + random.below(5), texts.count - 1)
            passages.append(texts[other].append(random.pick(Self.beginnings), headline, trigger: verb.told))
        }
        for place in passages.indices where place < 1 { passages[place].article = home }
        return Event(
            id: "a\(home)-\(number)", headline: headline, status: verb.status,
            dating: makeDating(start, number, &random), actors: chosen,
            speaker: verb.status == .claimed ? chosen[0] : nil,
            passages: passages, mergeBecause: passages.count > 1 ? "same day, same actor, same act" : "")
    }

    private func makeDating(_ start: CivilDay, _ number: Int, _ random: inout SplitMix) -> Dating {
        let (year, month, _) = start.components
        switch random.below(40) {
        case 0: return Dating(period: nil, basis: .article, because: "the article states no date")
        case 1: return Dating(period: .year(year), basis: .stated, because: "dated by the year itself")
        case 2...4: return Dating(period: .month(month, of: year), basis: .stated, because: "dated by the month's name")
        case 5...7:
            return Dating(
                period: .week(of: start), basis: .stated,
                because: "dated by “Last week”, counted from the article's date")
        case 8...15: return Dating(period: CivilPeriod(day: start), basis: .article, because: "dated by its article")
        case 16...20:
            return Dating(period: CivilPeriod(day: start), basis: .inherited, because: "dated by the sentence before")
        default:
            return Dating(
                period: CivilPeriod(day: start), basis: .stated,
                because: "dated by “On Tuesday”, the last before the article")
        }
    }
}

/// An article as it grows.
private struct ArticleText {
    let id: String
    let title: String
    let publisher: String
    let day: CivilDay
    var text: [UInt8] = []
    var blocks: [Block] = []
    var lineStarts: [Int32] = []

    init(id: String, title: String, publisher: String, day: CivilDay) {
        (self.id, self.title, self.publisher, self.day) = (id, title, publisher, day)
        addLine(title, .title)
        addLine("\(publisher), \(day)", .dateline)
    }

    private mutating func addLine(_ line: String, _ kind: Block.Kind) {
        lineStarts.append(Int32(text.count))
        let start = text.count
        text.append(contentsOf: line.utf8)
        blocks.append(Block(range: start..<text.count, kind: kind))
        text.append(10)
        lineStarts.append(Int32(text.count))
        text.append(10)
    }

    /// Adds a paragraph that tells an event, with a sentence around it.
    mutating func append(_ beginning: String, _ told: String, trigger: String) -> Passage {
        let start = text.count
        addLine("\(beginning), \(told), according to people who were there. Nobody else wished to comment.", .paragraph)
        let words = Array(trigger.utf8.prefix { $0 != 0x20 })
        let body = start + beginning.utf8.count + 2
        let length = told.utf8.count
        let offset = Array(told.utf8).firstRange(of: words)?.lowerBound ?? 0
        return Passage(
            article: Int(id.dropFirst()) ?? 0, range: start..<body + length + 36, line: lineStarts.count - 1,
            paragraph: blocks.count - 2, trigger: body + offset..<body + offset + words.count,
            expression: start..<start + beginning.utf8.count, expressionValue: "XXXX-WXX-2")
    }

    func finished() -> Article {
        Article(
            id: id, path: "news/\(id).txt", text: text, blocks: blocks, lineStarts: lineStarts, title: title,
            publisher: publisher, address: "https://news.example/\(id)",
            publication: Publication(period: CivilPeriod(day: day), basis: .stated, because: "stated in line 3"))
    }
}

extension Array where Element == UInt8 {
    fileprivate func firstRange(of other: [UInt8]) -> Range<Int>? {
        guard !other.isEmpty, count >= other.count else { return nil }
        for start in 0...(count - other.count) where self[start..<start + other.count].elementsEqual(other) {
            return start..<start + other.count
        }
        return nil
    }
}

/// A small generator of numbers that is the same everywhere (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
