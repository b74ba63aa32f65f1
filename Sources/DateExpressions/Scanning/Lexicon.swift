/// The words of one language that can stand in a date expression, found by their lower-case bytes in one probe or two.
final class Lexicon: Sendable {
    /// One line of a lexicon: words that mean the same.
    struct Entry: Sendable {
        var kind: WordKind
        var value: Int32
        /// Separated by spaces, in lower case. A dot at the end: the word may be written with it. An exclamation mark after
        /// that: it needs its capital letter to be meant so, unless a number stands by it.
        var words: String

        init(_ kind: WordKind, _ value: Int, _ words: String) {
            self.kind = kind
            self.value = Int32(value)
            self.words = words
        }
    }

    struct Word: Sendable {
        var text: String
        var kinds: WordKinds
        var readings: [(kind: WordKind, value: Int32)]
        var mayHaveDot: Bool
        var needsCapital: Bool
    }

    /// A word's bytes, packed, as it is looked up.
    struct Key: Hashable, Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        /// The longest word that is looked up, in bytes.
        static let capacity = 16

        init() {}

        init(_ text: String) {
            for (index, byte) in text.utf8.prefix(Self.capacity).enumerated() {
                if index < 8 {
                    low |= UInt64(byte) << UInt64(index * 8)
                } else {
                    high |= UInt64(byte) << UInt64((index - 8) * 8)
                }
            }
        }

        var slot: Int {
            let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
            return Int(truncatingIfNeeded: mixed >> 52)
        }
    }

    /// Word 0 is none.
    let words: [Word]
    /// The kinds of each word, apart for the scanner's sake.
    let kinds: [WordKinds]
    /// For each byte, as the first of a word in either case, the lengths that such words have, as bits; bit 0 says that the
    /// byte is a letter.
    let lengths: [UInt32]
    private let table: Table
    /// The readings of all words behind one another, and where those of each word begin.
    private let readings: [(kind: WordKind, value: Int32)]
    private let firstReading: [Int32]
    private let flags: [(needsCapital: Bool, mayHaveDot: Bool)]

    init(_ entries: [Entry], plainWords: [String]) {
        var builder = Builder()
        for entry in entries {
            for word in entry.words.split(separator: " ") {
                builder.add(String(word), kind: entry.kind, value: entry.value)
            }
        }
        for word in plainWords where builder.table.find(Key(word)) == 0 {
            builder.add(word, kind: .plain, value: 0)
        }
        words = builder.words
        kinds = builder.words.map(\.kinds)
        lengths = (0..<256).map { byte in
            let letter = Scanner.isLetter(UInt8(byte)) ? 1 as UInt32 : 0
            return builder.lengths[byte | 0x20] | letter
        }
        table = builder.table
        var readings: [(kind: WordKind, value: Int32)] = []
        var firstReading: [Int32] = []
        for word in builder.words {
            firstReading.append(Int32(readings.count))
            readings += word.readings
        }
        firstReading.append(Int32(readings.count))
        self.readings = readings
        self.firstReading = firstReading
        flags = builder.words.map { ($0.needsCapital, $0.mayHaveDot) }
    }

    /// The number of a word in lower case, if the lexicon has it.
    func number(of word: String) -> UInt16? {
        let number = find(Key(word))
        return number == 0 ? nil : number
    }

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
    /// Open addressing over packed words.
    fileprivate struct Table: Sendable {
        var keys = [Key](repeating: Key(), count: 4096)
        var slots = [UInt16](repeating: 0, count: 4096)

        @inline(__always)
        func find(_ key: Key) -> UInt16 {
            var slot = key.slot
            while slots[slot] != 0 {
                if keys[slot] == key { return slots[slot] }
                slot = (slot + 1) & 4095
            }
            return 0
        }

        mutating func insert(_ key: Key, _ word: Int) {
            var slot = key.slot
            while slots[slot] != 0 { slot = (slot + 1) & 4095 }
            keys[slot] = key
            slots[slot] = UInt16(word)
        }
    }

    fileprivate struct Builder {
        var words = [Word(text: "", kinds: [], readings: [], mayHaveDot: false, needsCapital: false)]
        var table = Table()
        var lengths = [UInt32](repeating: 0, count: 256)

        mutating func add(_ entry: String, kind: WordKind, value: Int32) {
            let needsCapital = entry.hasSuffix("!")
            let spelling = needsCapital ? entry.dropLast() : entry[...]
            let mayHaveDot = spelling.hasSuffix(".")
            // "a.m." is looked up as its letters.
            let text = String(spelling.filter { $0 != "." })
            let key = Key(text)
            let found = Int(table.find(key))
            if found != 0 {
                words[found].kinds.formUnion(WordKinds(kind))
                words[found].readings.append((kind, value))
                words[found].mayHaveDot = words[found].mayHaveDot || mayHaveDot
                words[found].needsCapital = words[found].needsCapital || needsCapital
                return
            }
            guard let first = text.utf8.first, text.utf8.count <= Key.capacity, words.count < 2048 else { return }
            words.append(
                Word(
                    text: text, kinds: WordKinds(kind), readings: [(kind, value)], mayHaveDot: mayHaveDot,
                    needsCapital: needsCapital))
            table.insert(key, words.count - 1)
            lengths[Int(first)] |= 1 << UInt32(text.utf8.count)
        }
    }
}
