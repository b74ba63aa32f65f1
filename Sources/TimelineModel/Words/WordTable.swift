/// Values by words: an open table, since the hashes of words are as good as random.
struct WordTable<Value: Sendable>: Sendable {
    /// 0 where a slot is empty.
    private var hashes: [UInt64]
    private var values: [Value?]
    private(set) var count = 0

    /// - Parameter capacity: About how many words it will hold; it grows beyond that.
    init(capacity: Int = 8) {
        var slots = 16
        while slots < capacity * 2 { slots *= 2 }
        hashes = [UInt64](repeating: 0, count: slots)
        values = [Value?](repeating: nil, count: slots)
    }

    subscript(word: WordKey) -> Value? {
        get {
            let slot = slot(of: word.hash)
            return hashes[slot] == 0 ? nil : values[slot]
        }
        set {
            if count * 2 >= hashes.count { grow() }
            let slot = slot(of: word.hash)
            if hashes[slot] == 0 { count += 1 }
            hashes[slot] = word.hash
            values[slot] = newValue
        }
    }

    /// Where a hash stands, or the empty slot where it would; at most half of the slots are taken, so one is near.
    private func slot(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = WordTable(capacity: hashes.count)
        for (hash, value) in zip(hashes, values) where hash != 0 { larger[WordKey(hash: hash)] = value }
        self = larger
    }
}
