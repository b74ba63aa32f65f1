/// A word in lower case, or the key of a name, by the hash of its bytes: compared and looked up at the cost of a number.
///
/// The hash is that of `HashedBytes`, in which two words of one folder are alike once in many million folders.
struct WordKey: Hashable, Sendable {
    let hash: UInt64

    init(hash: UInt64) { self.hash = hash }

    /// - Parameter text: In lower case.
    init(_ text: some StringProtocol) {
        var hash = HashedBytes()
        for byte in text.utf8 { hash.add(byte) }
        self.hash = hash.value
    }

    /// A word as the text has it, its ASCII letters made small.
    init(folding bytes: ArraySlice<UInt8>) {
        var hash = HashedBytes()
        for byte in bytes { hash.addFolded(byte) }
        self.hash = hash.value
    }

    /// The word with a letter more.
    func appending(_ letter: UInt8) -> WordKey {
        var hash = HashedBytes(value: hash)
        hash.add(letter)
        return WordKey(hash: hash.value)
    }
}

extension WordKey: ExpressibleByStringLiteral {
    init(stringLiteral text: StaticString) {
        var hash = HashedBytes()
        for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) { hash.add(byte) }
        self.hash = hash.value
    }
}

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

/// Words to be asked for, made from a text that parts them by blanks and line ends; no strings are made.
struct WordSet: Sendable {
    private var table: WordTable<Void>

    init(_ lists: StaticString...) {
        table = WordTable(capacity: lists.reduce(0) { $0 + $1.utf8CodeUnitCount / 8 })
        for list in lists {
            let text = TableText(list)
            text.forEachWord { table[text.word($0)] = () }
        }
    }

    func contains(_ word: WordKey) -> Bool { table[word] != nil }

    /// - Parameter word: In lower case.
    func contains(_ word: some StringProtocol) -> Bool { contains(WordKey(word)) }
}
