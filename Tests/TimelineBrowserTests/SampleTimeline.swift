import ArticleReading
import CivilTime
import TimelineModel

/// A small story in three articles, written for these tests, with every status and every kind of date in it.
enum SampleTimeline {
    static let courier = """
        Ferry line to Marrow Bay stopped after storm

        date 2026-01-30

        The ferry between Port Ellery and Marrow Bay stopped running on Monday, when waves broke the pier. "We will not \
        sail until the pier is safe," said Hana Brandt, who leads the Harbour Board.

        In April 2025 the board had been warned about the pier by engineers.

        The city council will vote in February on a loan of 12 million for repairs, and a new terminal could open by \
        May.
        """

    static let herald = """
        What we know about the broken pier

        Marrow Bay Herald, 2 February 2026

        Waves broke the ferry pier on January 26. Nobody was hurt.

        Mayor Igor Novak denied that he had known of the engineers' report. The council plans a vote in February.

        Residents met in the town hall last week. A poll of 438 residents was published on January 29.
        """

    static let dispatch = """
        海の町 – ferry towns ask for help 🚢

        Share this article

        The pier broke on 26 January, and the ministry said it would visit in spring 2026.

        Since 2024 two other piers have been closed.
        """

    static let timeline = make()

    private static func make() -> Timeline {
        let articles = [
            article("courier", courier, "The Ellery Courier", day(2026, 1, 30)),
            article("herald", herald, "Marrow Bay Herald", day(2026, 2, 2)),
            article("dispatch", dispatch, nil, day(2026, 2, 3), furniture: "Share this article"),
        ]
        var actors = [
            Actor(id: "board", name: "Harbour Board", kind: .organization, aliases: ["the board"], roles: []),
            Actor(
                id: "brandt", name: "Hana Brandt", kind: .person, aliases: ["Brandt"],
                roles: ["head of the Harbour Board"]),
            Actor(id: "novak", name: "Igor Novak", kind: .person, aliases: ["Novak"], roles: ["mayor"]),
            Actor(id: "council", name: "City Council", kind: .organization, aliases: ["the council"], roles: []),
            Actor(id: "residents", name: "residents", kind: .group, aliases: [], roles: []),
            Actor(id: "bay", name: "Marrow Bay", kind: .place, aliases: [], roles: []),
        ]
        var events = makeEvents(articles)
        for event in events.indices where events[event].id == "pier" { differ(&events[event], articles) }
        events.sort { left, right in
            guard let first = left.dating.period else { return false }
            guard let second = right.dating.period else { return true }
            return first < second
        }
        for actor in actors.indices {
            actors[actor].events = events.indices.filter { events[$0].actors.contains(actor) }
        }
        return Timeline(articles: articles, actors: actors, events: events)
    }

    /// One article says it otherwise than the others, and one only announced it.
    private static func differ(_ event: inout Event, _ articles: [Article]) {
        func statement(_ passage: Int, _ words: String) -> EventDifference.Statement {
            EventDifference.Statement(passage: passage, range: event.passages[passage].range, words: words)
        }
        event.differences = [
            EventDifference(
                kind: .date, statements: [statement(0, "January 26"), statement(2, "26 January")],
                because: "“January 26” in courier, “26 January” in port-notes")
        ]
        event.passages[2].status = .planned
    }

    private static func makeEvents(_ articles: [Article]) -> [Event] {
        func passage(_ article: Int, _ text: String, _ trigger: String, _ expression: String? = nil) -> Passage {
            Passages.find(text, trigger: trigger, expression: expression, in: articles[article], number: article)
        }
        func event(
            _ id: String, _ headline: String, _ status: EventStatus, _ edtf: String?, _ because: String,
            _ actors: [Int],
            speaker: Int? = nil, _ passages: [Passage]
        ) -> Event {
            Event(
                id: id, headline: headline, status: status,
                dating: Dating(
                    period: edtf.flatMap { CivilPeriod(edtf: $0) }, basis: edtf == nil ? .article : .stated,
                    because: because),
                actors: actors, speaker: speaker, passages: passages,
                mergeBecause: passages.count > 1 ? "the same day and the same pier" : "")
        }
        return [
            event(
                "closed", "Two other piers have been closed", .happened, "2024/2026-02-03",
                "“Since 2024”, up to the article's date", [],
                [passage(2, "Since 2024 two other piers have been closed.", "closed", "Since 2024")]),
            event(
                "warned", "The board had been warned about the pier by engineers", .happened, "2025-04",
                "“In April 2025”, stated", [0],
                [
                    passage(
                        0, "In April 2025 the board had been warned about the pier by engineers.", "warned",
                        "In April 2025")
                ]),
            event(
                "pier", "Waves broke the ferry pier", .happened, "2026-01-26",
                "“January 26”, the last one before the article of 2 Feb 2026", [5, 0],
                [
                    passage(1, "Waves broke the ferry pier on January 26.", "broke", "January 26"),
                    passage(
                        0,
                        "The ferry between Port Ellery and Marrow Bay stopped running on Monday, when waves broke the pier.",
                        "broke", "on Monday"),
                    passage(2, "The pier broke on 26 January", "broke", "26 January"),
                ]),
            event(
                "quote", "We will not sail until the pier is safe", .claimed, "2026-01-26",
                "dated by the sentence before",
                [1], speaker: 1, [passage(0, "\"We will not sail until the pier is safe,\" said Hana Brandt", "said")]),
            event(
                "town-hall", "Residents met in the town hall", .happened, "2026-01-26/2026-02-01",
                "“last week”, counted from the article's date, 2 Feb 2026", [4],
                [passage(1, "Residents met in the town hall last week.", "met", "last week")]),
            event(
                "poll", "A poll of 438 residents was published", .happened, "2026-01-29", "“January 29”, stated", [4],
                [passage(1, "A poll of 438 residents was published on January 29.", "poll", "January 29")]),
            event(
                "denied", "Mayor Igor Novak denied that he had known of the engineers' report", .denied, "2026-02-02",
                "dated by its article", [2], speaker: 2,
                [passage(1, "Mayor Igor Novak denied that he had known of the engineers' report.", "denied")]),
            event(
                "vote", "The city council will vote on a loan of 12 million", .planned, "2026-02",
                "“in February”, the next one after the article of 30 Jan 2026", [3],
                [
                    passage(
                        0, "The city council will vote in February on a loan of 12 million for repairs", "vote",
                        "in February"),
                    passage(1, "The council plans a vote in February.", "vote", "in February"),
                ]),
            event(
                "visit", "The ministry would visit", .planned, "2026-21", "“spring 2026”, stated", [],
                [passage(2, "the ministry said it would visit in spring 2026", "visit", "spring 2026")]),
            event(
                "terminal", "A new terminal could open by May", .planned, "../2026-05",
                "“by May”, the next one after the article", [3],
                [passage(0, "a new terminal could open by May", "open", "by May")]),
            event(
                "help", "海の町 – ferry towns ask for help", .happened, nil, "neither the text nor the article has a date",
                [], [passage(2, "海の町 – ferry towns ask for help 🚢", "ask")]),
        ]
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
        CivilDay(year: year, month: month, day: day) ?? CivilDay(number: 0)
    }

    static func article(_ id: String, _ text: String, _ publisher: String?, _ day: CivilDay, furniture: String? = nil)
        -> Article
    {
        let bytes = Array(text.utf8)
        var starts: [Int32] = [0]
        for (offset, byte) in bytes.enumerated() where byte == 10 { starts.append(Int32(offset + 1)) }
        var blocks: [Block] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? Int(starts[number + 1]) - 1 : bytes.count
            guard end > Int(start) else { continue }
            let line = String(decoding: bytes[Int(start)..<end], as: UTF8.self)
            let kind: Block.Kind = blocks.isEmpty ? .title : line == furniture ? .furniture : .paragraph
            blocks.append(Block(range: Int(start)..<end, kind: kind))
        }
        return Article(
            id: id, path: "news/\(id).txt", text: bytes, blocks: blocks, lineStarts: starts,
            title: text.split(separator: "\n").first.map(String.init), publisher: publisher,
            address: id == "courier" ? "https://news.example/pier" : nil,
            publication: Publication(period: CivilPeriod(day: day), basis: .stated, because: "stated"))
    }
}

/// Passages found by their words.
enum Passages {
    static func find(
        _ text: String, trigger: String, expression: String?, in article: Article, number: Int
    ) -> Passage {
        let range = offsets(of: text, in: article.text, from: 0) ?? 0..<0
        let line = article.line(at: range.lowerBound)
        let paragraph = article.blocks.filter { $0.range.lowerBound <= range.lowerBound }.count
        return Passage(
            article: number, range: range, line: line, paragraph: paragraph,
            trigger: offsets(of: trigger, in: article.text, from: range.lowerBound) ?? range
                .lowerBound..<range.lowerBound,
            expression: expression.flatMap { offsets(of: $0, in: article.text, from: range.lowerBound) },
            expressionValue: nil)
    }

    private static func offsets(of words: String, in text: [UInt8], from start: Int) -> Range<Int>? {
        let words = Array(words.utf8)
        guard !words.isEmpty, text.count >= words.count else { return nil }
        for offset in start...(text.count - words.count) where text[offset..<offset + words.count].elementsEqual(words)
        {
            return offset..<offset + words.count
        }
        return nil
    }
}
