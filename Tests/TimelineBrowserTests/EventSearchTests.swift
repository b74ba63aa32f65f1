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

    @Test(
        "letters of other alphabets are found in any case",
        arguments: [
            ("ŠEFČOVIČ", "Maroš Šefčovič"), ("зеленський", "ЗЕЛЕНСЬКИЙ"), ("ΑΘΉΝΑ", "Αθήνα"), ("đặng", "Ông ĐẶNG Văn"),
            ("ԵՐԵՎԱՆ", "Երևան, երեվան"), ("İ", "İstanbul"),
        ])
    func alphabets(word: String, text: String) {
        let bytes = Array(text.utf8)
        #expect(SearchWords(word).ranges(in: bytes, 0..<bytes.count).count == 1)
    }

    @Test("lower case keeps every byte in its place, whatever the bytes are")
    func lowerCaseInPlace() {
        for lead in UInt8(0xC0)...0xFF {
            let broken: [UInt8] = [0x41, lead, 0x41, lead, 0xBF, lead, 0x80, 0x80, lead]
            let text = String(decoding: broken, as: UTF8.self)
            #expect(LetterCase.folded(text).count == text.utf8.count)
            var folded = [UInt8](repeating: 0, count: broken.count)
            broken.withUnsafeBufferPointer { broken in
                folded.withUnsafeMutableBufferPointer { memory in
                    if let start = memory.baseAddress { LetterCase.fold(broken, into: start) }
                }
            }
            #expect(folded[0] == 0x61 && folded[2] == 0x61)
        }
    }

    @Test("a word is found first where it first stands, at any place and of any length")
    func finder() {
        let alphabet = Array("abc".utf8)
        var state: UInt32 = 7
        let text = (0..<200).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return alphabet[Int(state >> 16) % 3]
        }
        text.withUnsafeBufferPointer { text in
            for length in 1...20 {
                for start in stride(from: 0, to: text.count, by: 3) {
                    let word = (0..<length).map { alphabet[(start * 7 + $0 * $0) % 3] }
                    let own = Array(text[min(start, text.count - length)...].prefix(length))
                    for word in [word, own] {
                        let plain = (start...max(start, text.count - length)).first {
                            $0 + length <= text.count && text[$0..<$0 + length].elementsEqual(word)
                        }
                        let found = word.withUnsafeBufferPointer {
                            ByteFinder.find($0, in: text, from: start, to: text.count)
                        }
                        #expect(found == plain)
                    }
                }
            }
        }
    }

    @Test(
        "the text that is made ready holds what the events hold",
        arguments: ["f", "ferry", "FERRY terminal", "ximénez", "harbour court 12", "nosuchword", "the"])
    func madeReady(words: String) throws {
        let timeline = MadeUpTimeline(eventCount: 3000).make()
        let text = try #require(SearchText(timeline))
        let words = SearchWords(words)
        let direct = timeline.events.indices.filter { SearchText.holds(words, event: $0, of: timeline) }
        var found: [Int] = []
        for start in stride(from: 0, to: 3000, by: 700) {
            text.forEachEvent(in: start..<min(start + 700, 3000), holding: words) { found.append($0) }
        }
        #expect(found == direct)
    }

    @Test("a search goes over to the text that is made ready meanwhile, and finds the same")
    func readyMeanwhile() {
        let index = TimelineIndex(MadeUpTimeline(eventCount: 12_000).make())
        func hits(whileLooking: () -> Void) -> [Int32] {
            var found: [Int32] = []
            EventSearch(words: SearchWords("school"), index: index).run(
                from: 500,
                isStale: {
                    whileLooking()
                    return false
                }, deliver: { hits, _ in found = hits })
            return found
        }
        let direct = hits {}
        var slices = 0
        let mixed = hits {
            slices += 1
            if slices == 2 { index.prepareSearchText() }
        }
        #expect(index.searchText != nil)
        #expect(!direct.isEmpty)
        #expect(mixed == direct)
    }
}
