/// The verbs of a language that say where a time lies, whatever their tense.
struct ClauseVerbs: Sendable {
    /// Their time lies ahead in any tense: "scheduled for Friday", "plans".
    var scheduling: WordSet
    /// The infinitive behind them lies ahead: "agreed to meet Friday".
    var willing: WordSet
    /// What they tell others to do lies ahead: "invited both sides to meet on Thursday".
    var directing: WordSet
    /// "for" a day they fix what comes: "called a strike for Monday".
    var arranging: WordSet
    /// With "for" behind them, and a noun and its day: "called for a strike on Monday".
    var wishing: WordSet
    /// With "to" behind them, and a noun and its day: "invited them to talks on Monday".
    var inviting: WordSet
    /// "for", behind a verb of wishing.
    var purpose: WordSet
    /// "to", behind one of inviting.
    var toward: WordSet
    /// "from" a day they fix what comes: "agreed to a truce from Friday".
    var startingFrom: WordSet
    /// What looks back within what is wished for: "called for calm after the clashes on Sunday".
    var lookingBack: WordSet
    /// Adjectives of what is to come: "a planned visit in September".
    var planned: WordSet
    /// "is due on Friday"
    var due: WordSet
    /// Before a verb in the past they tell of what was still to come: "would not move before the board met on Friday".
    var awaiting: WordSet
    /// Behind a month they tell of one ahead: "crude for December delivery".
    var traded: WordSet
    /// In the simple present they tell a timetable: "the trial begins Monday".
    var timetabled: WordSet
    /// Words that make a timetable of the verb before them: "takes effect July 1".
    var timetabledObjects: WordSet
    /// Their plain present with a day is an arrangement: "plays on Sunday", "meets on Friday".
    var arranged: WordSet
    /// They move something to a later time: "pushed back to the autumn".
    var postponing: WordSet
    /// What they tell ended at the time behind "until": "lasted until November".
    var lasting: WordSet
    /// What was planned did not come: its day may lie on either side of the article's.
    var callingOff: WordSet
    /// "could not be reached Friday" is past, "could close Friday" is not.
    var doubtful: WordSet
    /// "is due", "the match is on Tuesday"
    var being: WordSet
    /// "was to open Sunday"
    var havingBeen: WordSet
    /// "the first country to join": words before an infinitive that tells what one did.
    var singlingOut: WordSet
    /// A day as their object is one they fix: "set Friday as the deadline".
    var fixing: WordSet
    /// What such a day is fixed as: "set Friday as the deadline".
    var fixedAs: WordSet
}

/// Words, asked for by their bytes in a text; no case, no string made.
struct WordSet: Sendable {
    private var slots: [Lexicon.Key]
    private let mask: Int

    /// - Parameter words: Separated by white space, in lower case; none longer than `Lexicon.Key.capacity` bytes.
    init(_ words: String) { self.init(keys: Self.keys(words)) }

    init(keys: [Lexicon.Key]) {
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

    static func keys(_ words: String) -> [Lexicon.Key] {
        var keys: [Lexicon.Key] = []
        var key = Lexicon.Key()
        var length = 0
        for byte in words.utf8 {
            if byte > 0x20, length < Lexicon.Key.capacity {
                key.set(byte | 0x20, at: length)
                length += 1
            } else if byte <= 0x20, length > 0 {
                keys.append(key)
                key = Lexicon.Key()
                length = 0
            }
        }
        if length > 0 { keys.append(key) }
        return keys
    }

    /// Numbers that `place` gives lie below this.
    var capacity: Int { slots.count }

    func contains(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        place(of: range, in: text) != nil
    }

    /// A number that is the word's own in this set; `nil` where it is not in it.
    func place(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard range.upperBound <= text.count, range.count <= Lexicon.Key.capacity, !range.isEmpty else { return nil }
        var key = Lexicon.Key()
        for (index, offset) in range.enumerated() { key.set(text[offset] | 0x20, at: index) }
        return place(of: key)
    }

    func place(of key: Lexicon.Key) -> Int? {
        var slot = key.slot & mask
        while slots[slot] != Lexicon.Key() {
            if slots[slot] == key { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
