import ArticleReading
import TimelineModel

/// Headlines and passages of all events in lower case, one after the other: a million of them are looked through at the
/// speed at which memory is read.
struct SearchText: Sendable {
    /// The text of some thousand events that follow one another.
    fileprivate struct Piece: Sendable {
        let bytes: [UInt8]
        /// Where the text of each event starts, and where the last one ends.
        let starts: [Int]
    }

    private let pieces: [Piece]

    private static let eventsInPiece = 8192
    /// Between headline and passages: no word holds it, so that none is found across.
    private static let separator = UInt8(ascii: "\n")
    /// Ten times what a piece of news takes. Where sentences are so long, they are looked through where they are.
    fileprivate static let longestPiece = 16 << 20

    /// Made on as many threads as there are processors; `nil` where it would take too much memory.
    init?(_ timeline: Timeline) {
        let count = timeline.events.count
        let made = ParallelMap.map((count + Self.eventsInPiece - 1) / Self.eventsInPiece) { number in
            let first = number * Self.eventsInPiece
            return Piece(timeline, first..<min(first + Self.eventsInPiece, count))
        }
        pieces = made.compactMap { $0 }
        if pieces.count < made.count { return nil }
    }

    /// Calls `body` with the events of a range that hold each of the words, ascending.
    func forEachEvent(in events: Range<Int>, holding words: SearchWords, _ body: (Int) -> Void) {
        guard let rarest = words.words.max(by: { $0.count < $1.count }) else { return }
        let others = words.words.filter { $0 != rarest }
        var first = events.lowerBound
        while first < events.upperBound {
            let piece = first / Self.eventsInPiece
            let start = piece * Self.eventsInPiece
            let end = min(start + Self.eventsInPiece, events.upperBound)
            pieces[piece].forEachEvent(in: first - start..<end - start, holding: rarest, others) { body(start + $0) }
            first = end
        }
    }

    /// Whether the text of one event holds each of the words, without anything made ready for it.
    static func holds(_ words: SearchWords, event: Int, of timeline: Timeline) -> Bool {
        let length = length(of: event, timeline)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(length, 1)) { memory in
            guard let start = memory.baseAddress else { return false }
            let text = UnsafeBufferPointer(start: start, count: write(event, timeline, to: start))
            return words.words.allSatisfy { isFound($0, in: text, 0..<text.count) }
        }
    }

    fileprivate static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        word.withUnsafeBufferPointer { ByteFinder.find($0, in: text, from: range.lowerBound, to: range.upperBound) }
            != nil
    }

    // MARK: The text of an event

    fileprivate static func length(of event: Int, _ timeline: Timeline) -> Int {
        var length = timeline.events[event].headline.utf8.count + 1
        for passage in timeline.events[event].passages { length += range(of: passage, timeline).count + 1 }
        return length
    }

    /// Returns how many bytes it took: as many as `length(of:)` says.
    fileprivate static func write(_ event: Int, _ timeline: Timeline, to memory: UnsafeMutablePointer<UInt8>) -> Int {
        var length = 0
        func add(_ part: UnsafeBufferPointer<UInt8>) {
            LetterCase.fold(part, into: memory + length)
            memory[length + part.count] = separator
            length += part.count + 1
        }
        var headline = timeline.events[event].headline
        headline.withUTF8(add)
        for passage in timeline.events[event].passages {
            let range = range(of: passage, timeline)
            guard !range.isEmpty else {
                add(UnsafeBufferPointer(start: nil, count: 0))
                continue
            }
            timeline.articles[passage.article].text.withUnsafeBufferPointer { text in
                add(UnsafeBufferPointer(rebasing: text[range]))
            }
        }
        return length
    }

    /// Where a passage lies in its article; empty where there is no such place.
    private static func range(of passage: Passage, _ timeline: Timeline) -> Range<Int> {
        guard timeline.articles.indices.contains(passage.article) else { return 0..<0 }
        return passage.range.clamped(to: 0..<timeline.articles[passage.article].text.count)
    }
}

extension SearchText.Piece {
    /// `nil` where it would be too long.
    init?(_ timeline: Timeline, _ events: Range<Int>) {
        var starts = [0]
        starts.reserveCapacity(events.count + 1)
        var length = 0
        for event in events {
            length += SearchText.length(of: event, timeline)
            if length > SearchText.longestPiece { return nil }
            starts.append(length)
        }
        bytes = [UInt8](unsafeUninitializedCapacity: length) { memory, count in
            guard let start = memory.baseAddress else { return }
            for event in events { count += SearchText.write(event, timeline, to: start + count) }
        }
        self.starts = starts
    }

    /// By the numbers that events have in this piece.
    func forEachEvent(in events: Range<Int>, holding word: [UInt8], _ others: [[UInt8]], _ body: (Int) -> Void) {
        bytes.withUnsafeBufferPointer { text in
            word.withUnsafeBufferPointer { word in
                var event = events.lowerBound
                var position = starts[event]
                while let found = ByteFinder.find(word, in: text, from: position, to: starts[events.upperBound]) {
                    event = self.event(at: found, from: event)
                    position = starts[event + 1]
                    if others.allSatisfy({ SearchText.isFound($0, in: text, starts[event]..<position) }) { body(event) }
                }
            }
        }
    }

    /// The event in whose text an offset lies, which is `first` or a later one; mostly it is near.
    private func event(at offset: Int, from first: Int) -> Int {
        var low = first
        var step = 1
        while low + step < starts.count - 1, starts[low + step] <= offset {
            low += step
            step *= 2
        }
        return low + RowIndex.partition(min(step, starts.count - 1 - low)) { starts[low + $0] > offset } - 1
    }
}
