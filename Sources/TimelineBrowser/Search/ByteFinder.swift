/// Finds a word of a few bytes in much text.
enum ByteFinder {
    private typealias Block = SIMD16<UInt8>

    /// The offset at which a word that is not empty is found, `start` or later, all of it before `end`.
    ///
    /// Sixteen places at once are asked for the word's first and last byte; only where both stand is the rest compared.
    static func find(
        _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard let first = word.first, let last = word.last, start >= 0, end <= text.count else { return nil }
        let reach = word.count - 1
        var position = start
        let firsts = Block(repeating: first)
        let lasts = Block(repeating: last)
        let bytes = UnsafeRawBufferPointer(text)
        while position + reach + Block.scalarCount <= end {
            let isFirst = bytes.loadUnaligned(fromByteOffset: position, as: Block.self) .== firsts
            let isLast = bytes.loadUnaligned(fromByteOffset: position + reach, as: Block.self) .== lasts
            let both = unsafeBitCast(isFirst .& isLast, to: SIMD2<UInt64>.self)
            if both.x | both.y != 0 {
                for half in 0..<2 {
                    // Each place is a byte of ones.
                    var places = both[half].littleEndian
                    while places != 0 {
                        let place = places.trailingZeroBitCount / 8
                        let candidate = position + half * 8 + place
                        if isWord(word, in: text, at: candidate) { return candidate }
                        places &= ~(0xFF << UInt64(place * 8))
                    }
                }
            }
            position += Block.scalarCount
        }
        while position + reach < end {
            if text[position] == first, isWord(word, in: text, at: position) { return position }
            position += 1
        }
        return nil
    }

    private static func isWord(
        _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> Bool {
        for offset in word.indices where text[position + offset] != word[offset] { return false }
        return true
    }
}
