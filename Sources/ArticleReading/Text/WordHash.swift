import Language

/// Hashes of words, to compare words of many articles by.
enum WordHash {
    /// Of the letters and digits in small letters, so that "U.S." is "us"; 0 where there are none.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = HashedBytes()
        var isEmpty = true
        for byte in bytes {
            let lowered = byte.inSmallLetters
            guard lowered.isLetterOrDigit || lowered >= 0xC3 else { continue }
            hash.add(lowered)
            isEmpty = false
        }
        return isEmpty ? 0 : hash.value
    }

    /// Of a pair, or of a longer run one word after the other.
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var hash = (left ^ right) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 33
        return hash &* 0xC4CE_B9FE_1A85_EC53
    }

    /// The hashes of words that a rule knows.
    static func set(_ words: some Sequence<String>) -> Set<UInt64> { Set(words.map { of($0.utf8) }) }

    /// Of each token of an article.
    static func ofTokens(_ text: [UInt8], _ analysis: Analysis) -> [UInt64] {
        text.withUnsafeBufferPointer { text in
            analysis.tokens.map { of(text[$0.range]) }
        }
    }
}
