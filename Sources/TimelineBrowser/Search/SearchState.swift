/// What is looked for, and where it was found.
struct SearchState: Sendable {
    var words = SearchWords.none
    /// The event from which the search began.
    var origin = 0
    /// Events, ascending.
    var hits: [Int32] = []
    var isComplete = true
    /// Words are being typed: the selection follows the first hit.
    var isTyping = false
    var hasJumped = false

    init() {}

    init(words: SearchWords, origin: Int) {
        self.words = words
        self.origin = origin
        isComplete = words.isEmpty
        isTyping = true
    }

    var isActive: Bool { !words.isEmpty }

    /// The hit next to an event that also passes; around the end once all of them are known.
    func hit(from event: Int, forward: Bool, passing: (Int) -> Bool) -> Int? {
        guard !hits.isEmpty else { return nil }
        let after = RowIndex.partition(hits.count) { Int(hits[$0]) > event }
        let atOrAfter = RowIndex.partition(hits.count) { Int(hits[$0]) >= event }
        for step in 0..<hits.count {
            let position = forward ? after + step : atOrAfter - 1 - step
            if !isComplete, !hits.indices.contains(position) { return nil }
            let wrapped = ((position % hits.count) + hits.count) % hits.count
            if passing(Int(hits[wrapped])) { return Int(hits[wrapped]) }
        }
        return nil
    }
}
