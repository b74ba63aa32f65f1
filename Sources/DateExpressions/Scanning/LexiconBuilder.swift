/// Gathers the words of a lexicon from its entries and from the patterns of the rules.
///
/// This is done at every start of the program, so it works on bytes and makes no strings.
struct LexiconBuilder {
    /// By word; word 0 is none.
    private(set) var kinds: [WordKinds] = [[]]
    private(set) var flags = [Lexicon.Flags()]
    /// See `Lexicon.lengths`.
    private(set) var lengths: [UInt32]
    private(set) var table = Lexicon.Table()
    private var readings: [(word: UInt16, reading: Lexicon.Reading)] = []

    /// Half of the places of the table.
    private static let mostWords = 2048

    init(_ entries: [Lexicon.Entry]) {
        lengths = (0..<256).map { Scanner.isLetter(UInt8($0)) ? 1 : 0 }
        kinds.reserveCapacity(1024)
        flags.reserveCapacity(1024)
        readings.reserveCapacity(1024)
        for entry in entries { add(entry) }
    }

    private mutating func add(_ entry: Lexicon.Entry) {
        var value = entry.value
        var key = Lexicon.Key()
        var length = 0
        var flags = Lexicon.Flags()
        func end(_ builder: inout LexiconBuilder) {
            guard length > 0 else { return }
            builder.add(key, length: length, flags, Lexicon.Reading(kind: entry.kind, value: value))
            if entry.isCounted { value += 1 }
            key = Lexicon.Key()
            length = 0
            flags = Lexicon.Flags()
        }
        for byte in entry.words.utf8 {
            switch byte {
            case UInt8(ascii: " "): end(&self)
            case UInt8(ascii: "!"): flags.needsCapital = true
            // "a.m." is looked up as its letters; only the last dot is one that may be written.
            case UInt8(ascii: "."): flags.mayHaveDot = true
            default:
                flags.mayHaveDot = false
                if length < Lexicon.Key.capacity { key.set(byte, at: length) }
                length += 1
            }
        }
        end(&self)
    }

    private mutating func add(_ key: Lexicon.Key, length: Int, _ flags: Lexicon.Flags, _ reading: Lexicon.Reading) {
        let word = number(adding: key, length: length, as: reading.kind)
        guard word != 0 else { return }
        kinds[Int(word)].formUnion(WordKinds(reading.kind))
        self.flags[Int(word)].needsCapital = self.flags[Int(word)].needsCapital || flags.needsCapital
        self.flags[Int(word)].mayHaveDot = self.flags[Int(word)].mayHaveDot || flags.mayHaveDot
        readings.append((word, reading))
    }

    /// The number of a word, which comes in without a value if it is new; 0 where it is too long or too many are here.
    mutating func number(adding key: Lexicon.Key, length: Int, as kind: WordKind) -> UInt16 {
        let found = table.find(key)
        if found != 0 { return found }
        guard length > 0, length <= Lexicon.Key.capacity, kinds.count < Self.mostWords else { return 0 }
        let word = UInt16(kinds.count)
        kinds.append(WordKinds(kind))
        flags.append(Lexicon.Flags())
        table.insert(key, word)
        // In either case: a byte and the one that differs from it by the bit of the case.
        let first = Int(key.low & 0xFF)
        lengths[first & ~0x20] |= 1 << UInt32(length)
        lengths[first | 0x20] |= 1 << UInt32(length)
        return word
    }

    mutating func number(adding word: String) -> UInt16 {
        number(adding: Lexicon.Key(word), length: word.utf8.count, as: .plain)
    }

    /// Makes a word one that the scanner stops at.
    mutating func setOpening(_ word: UInt16) { kinds[Int(word)].formUnion(WordKinds(.opening)) }

    /// The readings in the order of their words, and for each word where its own begin.
    func readingsByWord() -> (first: [Int32], readings: [Lexicon.Reading]) {
        var first = [Int32](repeating: 0, count: kinds.count + 1)
        for (word, _) in readings { first[Int(word) + 1] += 1 }
        for word in kinds.indices { first[word + 1] += first[word] }
        var next = first
        var sorted = [Lexicon.Reading](repeating: Lexicon.Reading(kind: .plain, value: 0), count: readings.count)
        for (word, reading) in readings {
            sorted[Int(next[Int(word)])] = reading
            next[Int(word)] += 1
        }
        return (first, sorted)
    }
}
