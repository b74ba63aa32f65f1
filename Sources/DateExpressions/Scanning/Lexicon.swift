/// The words of one language that can stand in a date expression, found by their lower-case bytes in one probe or two.
final class Lexicon: Sendable {
    /// One line of a lexicon: words that mean the same.
    struct Entry: Sendable {
        var kind: WordKind
        var value: Int32
        /// Separated by spaces, in lower case. A dot at the end: the word may be written with it. An exclamation mark after
        /// that: it needs its capital letter to be meant so, unless a number stands by it.
        var words: String
        /// Each word is worth one more than the one before it: "one two three".
        var isCounted = false

        init(_ kind: WordKind, _ value: Int, _ words: String) {
            self.kind = kind
            self.value = Int32(value)
            self.words = words
        }

        init(_ kind: WordKind, from first: Int, _ words: String) {
            self.init(kind, first, words)
            isCounted = true
        }
    }

    struct Flags {
        var needsCapital = false
        var mayHaveDot = false
    }

    struct Reading {
        var kind: WordKind
        var value: Int32
    }

    /// The kinds of each word by its number; word 0 is none.
    let kinds: [WordKinds]
    /// For each byte, as the first of a word in either case, the lengths that such words have, as bits; bit 0 says that the
    /// byte is a letter.
    let lengths: [UInt32]
    private let table: Table
    /// The readings of all words behind one another, and where those of each word begin.
    private let readings: [Reading]
    private let firstReading: [Int32]
    private let flags: [Flags]

    init(_ builder: LexiconBuilder) {
        kinds = builder.kinds
        lengths = builder.lengths
        table = builder.table
        flags = builder.flags
        (firstReading, readings) = builder.readingsByWord()
    }

    /// The number of a word in lower case; 0 where the lexicon lacks it.
    func number(of word: String) -> UInt16 { find(Key(word)) }

    /// 0 where it is not here.
    @inline(__always)
    func find(_ key: Key) -> UInt16 { table.find(key) }

    func needsCapital(_ word: UInt16) -> Bool { flags[Int(word)].needsCapital }

    func mayHaveDot(_ word: UInt16) -> Bool { flags[Int(word)].mayHaveDot }

    /// The value of a word as that kind, or `nil` where it is not of that kind.
    func value(_ word: UInt16, _ kind: WordKind) -> Int32? {
        guard kinds[Int(word)].has(kind) else { return nil }
        for index in Int(firstReading[Int(word)])..<Int(firstReading[Int(word) + 1]) where readings[index].kind == kind
        {
            return readings[index].value
        }
        return nil
    }
}

extension Lexicon {
    /// A word's bytes, packed, as it is looked up.
    struct Key: Hashable, Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        /// The longest word that is looked up, in bytes.
        static let capacity = 16

        init() {}

        init(_ word: String) {
            var word = word
            word.withUTF8 { bytes in
                for index in 0..<min(bytes.count, Self.capacity) { set(bytes[index], at: index) }
            }
        }

        /// - Parameter index: Below `capacity`.
        @inline(__always)
        mutating func set(_ byte: UInt8, at index: Int) {
            if index < 8 {
                low |= UInt64(byte) << UInt64(index * 8)
            } else {
                high |= UInt64(byte) << UInt64((index - 8) * 8)
            }
        }

        var slot: Int {
            let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
            return Int(truncatingIfNeeded: mixed >> 52)
        }
    }

    /// Open addressing over packed words.
    struct Table: Sendable {
        private var keys = [Key](repeating: Key(), count: 4096)
        private var slots = [UInt16](repeating: 0, count: 4096)

        @inline(__always)
        func find(_ key: Key) -> UInt16 {
            var slot = key.slot
            while slots[slot] != 0 {
                if keys[slot] == key { return slots[slot] }
                slot = (slot + 1) & 4095
            }
            return 0
        }

        mutating func insert(_ key: Key, _ word: UInt16) {
            var slot = key.slot
            while slots[slot] != 0 { slot = (slot + 1) & 4095 }
            keys[slot] = key
            slots[slot] = word
        }
    }
}
