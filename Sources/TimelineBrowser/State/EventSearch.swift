/// Looks through headlines and passages.
struct EventSearch {
    let words: SearchWords
    let index: TimelineIndex

    private static let slice = 4096

    /// Goes from an event to the end and then from the beginning, so that the hit the reader wants comes first.
    ///
    /// - Parameters:
    ///   - isStale: Asked now and then; the search stops where nobody waits for it any more.
    ///   - deliver: Called with the first hits as soon as they are known, with more now and then, and with all at the end;
    ///     in ascending order.
    func run(from start: Int, isStale: () -> Bool, deliver: ([Int32], Bool) -> Void) {
        guard !words.isEmpty else { return deliver([], true) }
        let count = index.eventCount
        let start = min(max(start, 0), count)
        var hits: [Int32] = []
        var wrapped: [Int32] = []
        var delivered = 0
        for (range, isWrapped) in [(start..<count, false), (0..<start, true)] {
            var position = range.lowerBound
            while position < range.upperBound {
                if isStale() { return }
                let end = min(position + Self.slice, range.upperBound)
                for event in position..<end where matches(event) {
                    if isWrapped { wrapped.append(Int32(event)) } else { hits.append(Int32(event)) }
                }
                position = end
                // Twice as many each time: the reader can go on, and all deliveries together cost no more than the last.
                let found = hits.count + wrapped.count
                if found > 0, found >= delivered * 2 {
                    delivered = found
                    deliver(wrapped + hits, false)
                }
            }
        }
        deliver(wrapped + hits, true)
    }

    /// Whether each word stands in the headline or in a passage.
    func matches(_ event: Int) -> Bool {
        words.words.allSatisfy { word in
            var headline = index.timeline.events[event].headline
            if headline.withUTF8({ SearchWords.isFound(word, in: $0) }) { return true }
            for passage in index.timeline.events[event].passages {
                guard index.timeline.articles.indices.contains(passage.article) else { continue }
                let isFound = index.timeline.articles[passage.article].text.withUnsafeBufferPointer { text in
                    let range = passage.range.clamped(to: 0..<text.count)
                    return SearchWords.isFound(word, in: UnsafeBufferPointer(rebasing: text[range]))
                }
                if isFound { return true }
            }
            return false
        }
    }
}
