/// Words of one sentence, one bit each; as a sequence in the order of the text.
///
/// Words are named by their index in `Analysis.tokens`. A sentence of up to 128 words takes no memory beside the set itself.
struct SentenceWords: Sequence {
    /// The sentence's first word.
    private let origin: Int
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    /// The bits of a longer sentence behind the first 128; empty in others.
    private var rest: [UInt64] = []

    /// - Parameter sentence: All words that the set may ever hold.
    init(in sentence: Range<Int>) {
        origin = sentence.lowerBound
        if sentence.count > 128 { rest = Array(repeating: 0, count: (sentence.count - 65) / 64) }
    }

    private var blockCount: Int { 2 + rest.count }

    private subscript(block block: Int) -> UInt64 {
        get { block == 0 ? low : block == 1 ? high : rest[block - 2] }
        set {
            switch block {
            case 0: low = newValue
            case 1: high = newValue
            default: rest[block - 2] = newValue
            }
        }
    }

    /// Whether a word may be held at all.
    private func hasPlace(_ word: Int) -> Bool { word >= origin && (word - origin) >> 6 < blockCount }

    private static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place & 63) }

    // MARK: Words

    func contains(_ word: Int) -> Bool {
        guard hasPlace(word) else { return false }
        return self[block: (word - origin) >> 6] & Self.bit(word - origin) != 0
    }

    mutating func insert(_ word: Int) {
        guard hasPlace(word) else { return }
        self[block: (word - origin) >> 6] |= Self.bit(word - origin)
    }

    mutating func remove(_ word: Int) {
        guard hasPlace(word) else { return }
        self[block: (word - origin) >> 6] &= ~Self.bit(word - origin)
    }

    mutating func insert(_ words: Range<Int>) { for word in words { insert(word) } }

    mutating func insert(_ words: SentenceWords) {
        low |= words.low
        high |= words.high
        for block in rest.indices { rest[block] |= words.rest[block] }
    }

    mutating func remove(_ words: SentenceWords) {
        low &= ~words.low
        high &= ~words.high
        for block in rest.indices { rest[block] &= ~words.rest[block] }
    }

    mutating func removeAll(where isGone: (Int) -> Bool) { for word in self where isGone(word) { remove(word) } }

    func filter(_ isKept: (Int) -> Bool) -> SentenceWords {
        var kept = self
        for word in self where !isKept(word) { kept.remove(word) }
        return kept
    }

    // MARK: Order

    var first: Int? { word(from: origin) }

    var last: Int? { word(upTo: .max) }

    /// The first word at or behind a place.
    func word(from place: Int) -> Int? {
        let start = Swift.max(place - origin, 0)
        var block = start >> 6
        guard block < blockCount else { return nil }
        var bits = self[block: block] & (.max << UInt64(start & 63))
        while bits == 0 {
            block += 1
            guard block < blockCount else { return nil }
            bits = self[block: block]
        }
        return origin + block << 6 + bits.trailingZeroBitCount
    }

    /// The last word at or before a place.
    func word(upTo place: Int) -> Int? {
        guard place >= origin else { return nil }
        var block = blockCount - 1
        var bits = self[block: block]
        if (place - origin) >> 6 <= block {
            block = (place - origin) >> 6
            bits = self[block: block] & (.max >> UInt64(63 - (place - origin) & 63))
        }
        while bits == 0 {
            guard block > 0 else { return nil }
            block -= 1
            bits = self[block: block]
        }
        return origin + block << 6 + 63 - bits.leadingZeroBitCount
    }

    func last(where isMeant: (Int) -> Bool) -> Int? {
        var candidate = last
        while let word = candidate, !isMeant(word) { candidate = self.word(upTo: word - 1) }
        return candidate
    }

    struct Iterator: IteratorProtocol {
        private let words: SentenceWords
        private var block = 0
        /// The words of the block that are still to come.
        private var bits: UInt64

        fileprivate init(_ words: SentenceWords) {
            self.words = words
            bits = words.low
        }

        @inline(__always)
        mutating func next() -> Int? {
            while bits == 0 {
                block += 1
                guard block < words.blockCount else { return nil }
                bits = words[block: block]
            }
            defer { bits &= bits - 1 }
            return words.origin + block << 6 + bits.trailingZeroBitCount
        }
    }

    func makeIterator() -> Iterator { Iterator(self) }

    var count: Int {
        rest.reduce(low.nonzeroBitCount + high.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
    }

    var underestimatedCount: Int { count }
}
