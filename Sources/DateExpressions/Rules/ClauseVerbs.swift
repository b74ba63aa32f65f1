/// The verbs of a language that say where a time lies, whatever their tense.
struct ClauseVerbs: Sendable {
    /// Their time lies ahead in any tense: "scheduled for Friday", "plans".
    var scheduling: WordSet
    /// The infinitive behind them lies ahead: "agreed to meet Friday".
    var willing: WordSet
    /// In the simple present they tell a timetable: "the trial begins Monday".
    var timetabled: WordSet
    /// Words that make a timetable of the verb before them: "takes effect July 1".
    var timetabledObjects: WordSet
    /// They move something to a later time: "pushed back to the autumn".
    var postponing: WordSet
    /// What was planned did not come: its day may lie on either side of the article's.
    var callingOff: WordSet
    /// A day as their object is one they fix: "set Friday as the deadline".
    var fixing: WordSet
}

/// Words, asked for by their bytes in a text; no case, no string made.
struct WordSet: Sendable {
    private var slots: [Lexicon.Key]
    private let mask: Int

    /// - Parameter words: Separated by white space, in lower case; none longer than `Lexicon.Key.capacity` bytes.
    init(_ words: String) {
        let keys = words.split(whereSeparator: \.isWhitespace).map { Lexicon.Key(String($0)) }
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        slots = Array(repeating: Lexicon.Key(), count: size)
        mask = size - 1
        for key in keys {
            var slot = key.slot & mask
            while slots[slot] != Lexicon.Key(), slots[slot] != key { slot = (slot + 1) & mask }
            slots[slot] = key
        }
    }

    func contains(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.upperBound <= text.count, range.count <= Lexicon.Key.capacity, !range.isEmpty else { return false }
        var key = Lexicon.Key()
        for (index, offset) in range.enumerated() {
            let byte = UInt64(text[offset] | 0x20)
            if index < 8 { key.low |= byte << UInt64(index * 8) } else { key.high |= byte << UInt64((index - 8) * 8) }
        }
        var slot = key.slot & mask
        while slots[slot] != Lexicon.Key() {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
