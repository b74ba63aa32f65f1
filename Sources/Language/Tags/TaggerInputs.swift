/// What the hidden units of the tagger look at: the words around the place one by one, and the tags before it. Which of
/// them matter together is for the units to learn.
package enum TaggerInputs {
    /// Calls `body` with each input of the word at `index`; its number is above the lowest 48 bits.
    /// - Parameters:
    ///   - words: The words of the text; those of the sentence are in `sentence`.
    ///   - spacing: As `spacing` gives it.
    ///   - before: The tags of the three words before, the nearest first; `xx` where there is none.
    @inline(__always)
    package static func each(
        _ words: UnsafeBufferPointer<WordInfo>, at index: Int, in sentence: Range<Int>, letterCase: LetterCase,
        spacing: UInt64, before: (PennTag, PennTag, PennTag), _ body: (UInt64) -> Void
    ) {
        let none = WordInfo()
        @inline(__always) func neighbour(_ offset: Int) -> WordInfo {
            sentence.contains(index + offset) ? words[index + offset] : none
        }
        @inline(__always) func input(_ number: UInt64, _ value: UInt64) { body(number << 48 | value) }
        let isFirst: UInt64 = index == sentence.lowerBound ? 1 : 0

        for offset in -2...2 {
            let word = neighbour(offset)
            let number = UInt64(offset + 2) * 10
            input(number, UInt64(word.id))
            input(number + 1, UInt64(word.cluster))
            input(number + 2, UInt64(word.classes.rawValue))
            input(number + 3, UInt64(word.commonTag.rawValue) | (word.isUnambiguous ? 1 : 0) << 6)
            guard abs(offset) <= 1 else { continue }
            let begins: UInt64 = index + offset == sentence.lowerBound ? 1 : 0
            input(number + 4, UInt64(word.suffix & 0xFF_FFFF))
            input(number + 5, UInt64(word.shape.rawValue) | UInt64(word.capitals.rawValue) << 4 | begins << 8)
            input(number + 6, word.cluster6)
            input(number + 8, UInt64(word.lists.rawValue))
        }
        for (number, offset) in [(UInt64(0), -3), (1, 3)] {
            input(50 + number, UInt64(neighbour(offset).commonTag.rawValue))
            input(52 + number, neighbour(offset).cluster6)
        }
        let word = words[index]
        let next = neighbour(1)
        let classes = UInt64(word.classes.rawValue)
        let cluster = UInt64(word.cluster)
        input(60, UInt64(word.suffix))
        input(61, UInt64(word.suffix & 0xFFFF))
        input(62, UInt64(word.prefix >> 8))
        let hyphen: UInt64 = word.hasHyphen ? 1 : 0
        input(63, UInt64(word.shape.rawValue) | UInt64(letterCase.rawValue) << 4 | isFirst << 8 | hyphen << 9)
        input(64, word.cluster10)
        input(65, UInt64(word.length))

        let tag = UInt64(before.0.rawValue)
        input(70, tag)
        input(71, UInt64(before.1.rawValue))
        input(72, UInt64(before.2.rawValue))
        input(73, tag | UInt64(before.1.rawValue) << 6)
        input(74, tag | classes << 6)
        input(75, tag | UInt64(next.commonTag.rawValue) << 6)
        input(76, spacing | (word.shape == .mark ? 1 : 0) << 3)
        input(77, index + 1 == sentence.upperBound ? 1 : 0)
        input(78, UInt64(words[sentence.upperBound - 1].commonTag.rawValue))
        // "been quietly meeting": past an adverb, the word before it tells.
        input(79, UInt64(neighbour(before.0 == .rb ? -2 : -1).id))
        input(80, tag | UInt64(next.classes.rawValue) << 6)
        input(81, cluster | tag << 12)
        input(82, cluster | UInt64(next.commonTag.rawValue) << 12)
    }

    /// Whether the token stands right behind the one before it in the sentence (1) and right before the next (2), or is the
    /// last (4).
    @inline(__always)
    package static func spacing(
        of index: Int, in sentence: Range<Int>, tokens: UnsafeBufferPointer<Token>
    ) -> UInt64 {
        let isGlued = index > sentence.lowerBound && tokens[index - 1].end == tokens[index].start
        guard index + 1 < sentence.upperBound else { return (isGlued ? 1 : 0) | 4 }
        return (isGlued ? 1 : 0) | (tokens[index].end == tokens[index + 1].start ? 2 : 0)
    }
}
