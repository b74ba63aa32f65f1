import ArticleReading
import CivilTime
import TimelineModel

/// A timeline as JSON, whole or the part of it that a filter lets through.
///
/// Actors that are in none of the events are left out of a part, and each actor's number of events is that of the part.
public struct TimelineJSON {
    private let timeline: Timeline
    /// Indices in `timeline.events`.
    private let events: [Int32]
    private let articles: [Int]
    private let actors: [Int]
    private let eventCounts: [Int]

    public init(_ timeline: Timeline) {
        self.init(
            timeline, events: Array(0..<Int32(timeline.events.count)), articles: Array(timeline.articles.indices),
            keepsAllActors: true)
    }

    /// - Parameters:
    ///   - events: Indices in `timeline.events`, in the order in which to write them.
    ///   - articles: Indices in `timeline.articles`; all of them where left out.
    public init(_ timeline: Timeline, events: [Int32], articles: [Int]? = nil) {
        self.init(
            timeline, events: events, articles: articles ?? Array(timeline.articles.indices), keepsAllActors: false)
    }

    private init(_ timeline: Timeline, events: [Int32], articles: [Int], keepsAllActors: Bool) {
        self.timeline = timeline
        self.events = events
        self.articles = articles
        var counts = [Int](repeating: 0, count: timeline.actors.count)
        var isNamed = [Bool](repeating: keepsAllActors, count: timeline.actors.count)
        for index in events {
            for actor in timeline.events[Int(index)].everyActor {
                counts[actor] += 1
                isNamed[actor] = true
            }
        }
        eventCounts = counts
        actors = timeline.actors.indices.filter { isNamed[$0] }
    }

    /// One document: `{"dateline": 1, "articles": […], "actors": […], "events": […]}`, an element a line.
    public func write(to output: ByteOutput) {
        var json = JSONWriter(output)
        json.object { json in
            json.member("dateline", 1)
            json.array("articles", onLines: true) { json in
                for index in articles {
                    json.object { timeline.articles[index].writeMembers(to: &$0) }
                }
            }
            json.array("actors", onLines: true) { json in
                for index in actors {
                    json.object { timeline.actors[index].writeMembers(to: &$0, events: eventCounts[index]) }
                }
            }
            json.array("events", onLines: true) { json in
                for index in events {
                    json.object { timeline.writeMembers(of: timeline.events[Int(index)], to: &$0) }
                }
            }
        }
        json.endLine()
    }

    /// The events alone, each a line of its own.
    public func writeEventLines(to output: ByteOutput) {
        var json = JSONWriter(output)
        for index in events {
            json.object { timeline.writeMembers(of: timeline.events[Int(index)], to: &$0) }
            json.endLine()
        }
    }

    /// The actors alone, each a line of its own.
    public func writeActorLines(to output: ByteOutput) {
        var json = JSONWriter(output)
        for index in actors {
            json.object { timeline.actors[index].writeMembers(to: &$0, events: eventCounts[index]) }
            json.endLine()
        }
    }
}

extension Event {
    /// Those who act in it, and who tells it.
    fileprivate var everyActor: [Int] {
        guard let speaker, !actors.contains(speaker) else { return actors }
        return actors + [speaker]
    }
}

extension Article {
    /// The article with its text, one document on one line.
    public func writeJSON(to output: ByteOutput) {
        var json = JSONWriter(output)
        json.object { json in
            writeMembers(to: &json)
            json.member("text", text[...])
        }
        json.endLine()
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("path", path)
        json.member("title", title)
        json.member("publisher", publisher)
        json.object("published") { publication.writeMembers(to: &$0) }
    }
}

extension Publication {
    func writeMembers(to json: inout JSONWriter) {
        period.writeMembers(to: &json)
        json.member("basis", basis.rawValue)
        json.member("because", because)
    }
}

extension CivilPeriod? {
    /// `edtf`, and the first and last day, both included; all `null` where there is no date.
    func writeMembers(to json: inout JSONWriter) {
        json.member("edtf", self?.edtf)
        json.member("earliest", self?.earliest.description)
        json.member("latest", self?.latest.description)
    }
}

extension Actor {
    func writeMembers(to json: inout JSONWriter, events: Int) {
        json.member("id", id)
        json.member("name", name)
        json.member("kind", kind.rawValue)
        json.array("aliases") { json in for alias in aliases { json.element(alias) } }
        json.array("roles") { json in for role in roles { json.element(role) } }
        json.member("events", events)
    }
}

extension Timeline {
    func writeMembers(of event: Event, to json: inout JSONWriter) {
        json.member("id", event.id)
        json.member("headline", event.headline)
        json.member("status", event.status.rawValue)
        json.object("when") { json in
            event.dating.period.writeMembers(to: &json)
            json.member("basis", event.dating.basis.rawValue)
            json.member("because", event.dating.because)
        }
        json.array("actors") { json in for actor in event.actors { json.element(actors[actor].id) } }
        json.member("speaker", event.speaker.map { actors[$0].id })
        json.member("importance", thousandths: event.importance)
        json.array("passages") { json in
            for passage in event.passages {
                json.object { passage.writeMembers(to: &$0, article: articles[passage.article]) }
            }
        }
        json.array("sources") { json in
            for source in event.sources { json.object { writeMembers(of: source, to: &$0) } }
        }
        json.array("differences") { json in
            for difference in event.differences {
                json.object { writeMembers(of: difference, in: event, to: &$0) }
            }
        }
    }

    /// `because` is null for a source of one article.
    private func writeMembers(of source: EventSource, to json: inout JSONWriter) {
        json.array("articles") { json in for article in source.articles { json.element(articles[article].id) } }
        json.member("because", source.because.isEmpty ? nil : source.because)
    }

    /// `passage` is an index in the event's `passages`; `start` and `end` are bytes of that passage's article.
    private func writeMembers(of difference: EventDifference, in event: Event, to json: inout JSONWriter) {
        json.member("kind", difference.kind.rawValue)
        json.member("because", difference.because)
        json.array("statements") { json in
            for statement in difference.statements where event.passages.indices.contains(statement.passage) {
                json.object { json in
                    json.member("passage", statement.passage)
                    json.writeMembers(
                        range: statement.range, of: articles[event.passages[statement.passage].article])
                }
            }
        }
    }
}

extension Passage {
    func writeMembers(to json: inout JSONWriter, article: Article) {
        json.member("article", article.id)
        json.member("start", range.lowerBound)
        json.member("end", range.upperBound)
        json.member("line", line)
        json.member("status", status.rawValue)
        json.member("text", article.text[range])
        json.object("trigger") { $0.writeMembers(range: trigger, of: article) }
        guard let expression else { return json.member("expression", String?.none) }
        json.object("expression") { json in
            json.writeMembers(range: expression, of: article)
            json.member("value", expressionValue)
        }
    }
}

extension JSONWriter {
    /// `start`, `end` and `text` of a range of an article's text.
    mutating func writeMembers(range: Range<Int>, of article: Article) {
        member("start", range.lowerBound)
        member("end", range.upperBound)
        member("text", article.text[range])
    }
}
