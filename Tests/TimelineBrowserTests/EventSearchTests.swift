import Testing

@testable import TimelineBrowser

@Suite struct EventSearchTests {
    private let index = TimelineIndex(SampleTimeline.timeline)

    private func hits(_ text: String) -> [String] {
        var found: [Int32] = []
        EventSearch(words: SearchWords(text), index: index).run(
            from: 0, isStale: { false },
            deliver: { hits, isComplete in
                if isComplete { found = hits }
            })
        return found.map { index.event(Int($0)).id }
    }

    @Test(
        "words are found in headlines and passages, in any order and any case",
        arguments: [
            ("POLL", ["poll"]), ("residents met", ["town-hall"]), ("met residents", ["town-hall"]),
            ("海の町", ["help"]), ("nosuchword", []), ("", []), ("monday", ["pier"]),
        ])
    func search(text: String, events: [String]) {
        #expect(hits(text) == events)
    }

    @Test("the first hit comes from where the reader stands, before the search is done")
    func order() {
        var deliveries: [([Int32], Bool)] = []
        EventSearch(words: SearchWords("pier"), index: index).run(
            from: 3, isStale: { false }, deliver: { deliveries.append(($0, $1)) })
        #expect(deliveries.map(\.1) == [false, false, true])
        #expect(deliveries.first?.0 == [3, 4])
        #expect(deliveries.last?.0 == [0, 1, 3, 4])
    }

    @Test("a search nobody waits for stops")
    func stale() {
        EventSearch(words: SearchWords("pier"), index: index).run(
            from: 0, isStale: { true }, deliver: { _, _ in Issue.record("it went on") })
    }

    @Test("places to mark are byte ranges, case ignored")
    func ranges() {
        let text = Array("École, école, ECOLE".utf8)
        #expect(SearchWords("éCOLE").ranges(in: text, 0..<text.count) == [0..<6, 8..<14])
        #expect(SearchWords("le ec").ranges(in: text, 0..<text.count).count == 4)
    }
}
