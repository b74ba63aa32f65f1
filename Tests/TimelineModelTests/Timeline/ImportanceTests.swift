import Testing

@testable import TimelineModel

@Suite("Importance")
struct ImportanceTests {
    @Test("Each reason makes an event more important, and none makes it more than 1")
    func reasonsAdd() {
        let plain = EventWeight(firstParagraph: 9, isSaying: true)
        let reasons: [(String, (inout EventWeight) -> Void)] = [
            ("sources", { $0.sourceCount = 2 }), ("passages", { $0.passageCount = 2 }),
            ("an earlier paragraph", { $0.firstParagraph = 1 }), ("an actor", { $0.actorCount = 1 }),
            ("a stated date", { $0.hasStatedDate = true }), ("a deed", { $0.isSaying = false }),
            ("a headline", { $0.isHeadlined = true }),
        ]
        for (name, change) in reasons {
            var changed = plain
            change(&changed)
            #expect(changed.importance > plain.importance, "\(name)")
        }
        let most = EventWeight(
            sourceCount: .max, passageCount: .max, firstParagraph: 1, actorCount: .max, hasStatedDate: true,
            isHeadlined: true)
        #expect(most.importance <= 1)
        #expect(EventWeight(firstParagraph: 0, isSaying: true).importance == 0)
    }

    @Test("The reasons come with the weightiest first")
    func reasonsInOrder() {
        let weight = EventWeight(sourceCount: 9, passageCount: 2, firstParagraph: 30, actorCount: 1)
        #expect(weight.reasons.first == "9 independent sources tell it")
        #expect(!weight.reasons.contains { $0.contains("date") })
    }

    /// The events of `FilterTests`, with these numbers of sources.
    static func timeline(sources: [Int]) -> Timeline {
        var timeline = FilterTests.timeline()
        for (index, count) in sources.enumerated() { timeline.events[index].weight.sourceCount = UInt16(count) }
        return timeline
    }

    @Test(
        "The most important come in the order of the timeline, of equals the earlier, ranked or asked once",
        arguments: [
            (1, [2]), (2, [2, 3]), (3, [0, 2, 3]), (4, [0, 1, 2, 3]), (9, [0, 1, 2, 3]), (0, []), (-1, []),
        ] as [(Int, [Int32])])
    func theMostImportant(count: Int, expected: [Int32]) {
        let timeline = Self.timeline(sources: [1, 1, 5, 3])
        #expect(timeline.mostImportant(count) == expected)
        #expect(ImportanceRanking(timeline).top(count, among: [0, 1, 2, 3]) == expected)
    }

    @Test("Only the given events are ranked, and what is no event is left out")
    func amongSome() {
        let timeline = Self.timeline(sources: [4, 1, 5, 3])
        #expect(timeline.mostImportant(1, among: [1, 3]) == [3])
        #expect(ImportanceRanking(timeline).top(1, among: [1, 3]) == [3])
        #expect(timeline.mostImportant(2, among: [1, 3, 77, -1]) == [1, 3])
        #expect(ImportanceRanking(timeline).top(2, among: [1, 3, 77, -1]) == [1, 3])
    }

    @Test("A filter's top counts among those that pass all else")
    func topOfAFilter() {
        let timeline = Self.timeline(sources: [1, 9, 5, 3])
        var filter = EventFilter()
        filter.actors = [0]
        filter.top = 2
        #expect(timeline.indices(matching: filter) == [2, 3])
        #expect(!filter.isEmpty)
    }

    @Test("An actor that the timeline does not have passes nothing", arguments: [[5], [-1], [0, 99]])
    func unknownActors(_ actors: [Int]) {
        var filter = EventFilter()
        filter.actors = actors
        #expect(FilterTests.timeline().indices(matching: filter).isEmpty)
    }
}
