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
                look(in: position..<end) { event in
                    if isWrapped { wrapped.append(Int32(event)) } else { hits.append(Int32(event)) }
                }
                position = end
                // Twice as many each time: the reader can go on, and all deliveries together cost no more than the last.
                let found = hits.count + wrapped.count
                if found > 0, found >= delivered * 2 {
                    delivered = found
                    deliver(wrapped + hits, false)
                    // The reader has a hit to look at; the rest goes faster with the text than beside its making.
                    while index.waitForSearchText(milliseconds: 5) { if isStale() { return } }
                }
            }
        }
        deliver(wrapped + hits, true)
    }

    /// In the text that was made ready, or, until it is, where the events have their words.
    private func look(in events: Range<Int>, _ take: (Int) -> Void) {
        if let text = index.searchText {
            text.forEachEvent(in: events, holding: words, take)
        } else {
            for event in events where SearchText.holds(words, event: event, of: index.timeline) { take(event) }
        }
    }
}
