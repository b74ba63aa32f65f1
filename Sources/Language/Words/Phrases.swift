/// Names of several words that the gazetteers know: "New York", "European Union".
///
/// Section layout: slot count (32 bits), padding to 8 bytes; slots of 6 bytes: check of the phrase (32 bits, 0 free), the
/// lists it stands in (16 bits).
package struct Phrases: @unchecked Sendable {
    package static let slotSize = 6
    /// No phrase has more words.
    package static let longest = 6

    private let slots: UnsafeRawPointer
    private let slotCount: Int

    package init?(_ section: UnsafeRawBufferPointer) {
        guard section.count > 8, let base = section.baseAddress else { return nil }
        slotCount = Int(section.load(as: UInt32.self))
        guard slotCount > 0, section.count >= 8 + slotCount * Self.slotSize else { return nil }
        slots = base + 8
    }

    /// Folds the hash of a further word into that of the words before it.
    @inline(__always)
    package static func hash(_ before: UInt64, _ word: UInt32) -> UInt64 {
        let value = (before ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
        return (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    }

    private func lists(_ hash: UInt64) -> WordLists? {
        let check = Lexicon.check(hash)
        var slot = Lexicon.slot(hash, of: slotCount)
        while true {
            let found = slots.loadUnaligned(fromByteOffset: slot * Self.slotSize, as: UInt32.self)
            if found == 0 { return nil }
            if found == check {
                return WordLists(
                    rawValue: slots.loadUnaligned(fromByteOffset: slot * Self.slotSize + 4, as: UInt16.self))
            }
            slot = slot + 1 == slotCount ? 0 : slot + 1
        }
    }

    /// The lists that the words as a whole stand in.
    func lists(of range: Range<Int>, words: [WordInfo]) -> WordLists {
        guard range.count > 1, range.count <= Self.longest else { return [] }
        return lists(range.reduce(0) { Self.hash($0, words[$1].hash) }) ?? []
    }

    /// The longest phrase that starts at a word: its number of words and its lists.
    func longestMatch(_ words: [WordInfo], at start: Int, limit: Int) -> (count: Int, lists: WordLists)? {
        guard words[start].lists.contains(.beginsPhrase), words[start].shape != .lower else { return nil }
        var hash: UInt64 = 0
        var best: (Int, WordLists)?
        for index in start..<min(limit, start + Self.longest) {
            hash = Self.hash(hash, words[index].hash)
            if index > start, let lists = lists(hash) { best = (index - start + 1, lists) }
        }
        return best
    }
}
