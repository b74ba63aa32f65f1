import Foundation
import Testing
import TimelineModel

@testable import Exports

@Suite("timeline as JSON")
struct TimelineJSONTests {
    private let timeline = SampleTimeline.timeline

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("the whole has all articles, actors and events, keys in the order of the design")
    func whole() throws {
        let text = ByteOutput.string { TimelineJSON(timeline).write(to: $0) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == #"{"dateline": 1, "articles": ["#)
        #expect(
            lines[1]
                == #"{"id": "harbour", "path": "news/harbour.txt", "title": "Ferry strike ends", "publisher": "The Harbour Post", "#
                + #""published": {"edtf": "2024-03-06", "earliest": "2024-03-06", "latest": "2024-03-06", "basis": "stated", "#
                + #""because": "stated in line 1"}},"#)
        #expect(lines[2].hasSuffix(#"}}], "actors": ["#))
        #expect(
            lines[3]
                == #"{"id": "ferry-crews", "name": "ferry crews", "kind": "group", "aliases": ["crews"], "#
                + #""roles": ["strikers"], "events": 1},"#)
        let document = try object(text)
        #expect((document["articles"] as? [Any])?.count == 2)
        #expect((document["actors"] as? [Any])?.count == 3)
        #expect((document["events"] as? [Any])?.count == 2)
    }

    @Test("an event has its date, actors, speaker, and passages with trigger and expression in bytes")
    func event() throws {
        let text = ByteOutput.string { TimelineJSON(timeline, events: [0]).writeEventLines(to: $0) }
        #expect(
            text
                == #"{"id": "e1", "headline": "The ferry crews of Port Lowell ended their strike", "status": "happened", "#
                + #""when": {"edtf": "2024-03-04", "earliest": "2024-03-04", "latest": "2024-03-04", "basis": "stated", "#
                + #""because": "“Monday” counted back from the article's date, 6 March 2024"}, "#
                + #""actors": ["ferry-crews", "port-lowell"], "speaker": "union", "importance": 0.569, "passages": ["#
                + #"{"article": "harbour", "start": 19, "end": 95, "line": 3, "status": "happened", "#
                + #""text": "The ferry crews of Port Lowell ended their strike on Monday, the union said.", "#
                + #""trigger": {"start": 50, "end": 55, "text": "ended"}, "#
                + #""expression": {"start": 69, "end": 78, "text": "on Monday", "value": "2024-03-04"}}, "#
                + #"{"article": "evening", "start": 0, "end": 59, "line": 1, "status": "happened", "#
                + #""text": "Ferries sail again after the crews\u001b[31m ended\ttheir strike.", "#
                + #""trigger": {"start": 40, "end": 45, "text": "ended"}, "expression": null}], "#
                + #""sources": [{"articles": ["harbour"], "because": null}, {"articles": ["evening"], "because": null}], "#
                + #""differences": []}"# + "\n")
    }

    @Test("an event without a date has null for all its dates, and null for no speaker")
    func undated() throws {
        let text = ByteOutput.string { TimelineJSON(timeline, events: [1]).writeEventLines(to: $0) }
        #expect(text.contains(#""when": {"edtf": null, "earliest": null, "latest": null, "basis": "article", "#))
        #expect(text.contains(#""actors": [], "speaker": null, "#))
    }

    @Test("a part has only the actors of its events, speakers included, and counts its own events")
    func part() throws {
        let document = try object(ByteOutput.string { TimelineJSON(timeline, events: [1]).write(to: $0) })
        #expect((document["actors"] as? [Any])?.isEmpty == true)
        #expect((document["events"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["e2"])
        let other = try object(ByteOutput.string { TimelineJSON(timeline, events: [0], articles: [0]).write(to: $0) })
        #expect((other["articles"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["harbour"])
        let actors = try #require(other["actors"] as? [[String: Any]])
        #expect(actors.compactMap { $0["id"] as? String } == ["ferry-crews", "port-lowell", "union"])
        #expect(actors.compactMap { $0["events"] as? Int } == [1, 1, 1])
    }

    @Test("an article comes with its text, byte for byte")
    func article() throws {
        let document = try object(ByteOutput.string { SampleTimeline.evening.writeJSON(to: $0) })
        #expect(document["text"] as? String == String(decoding: SampleTimeline.evening.text, as: UTF8.self))
        #expect((document["published"] as? [String: Any])?["basis"] as? String == "unknown")
    }
}
