/// Numbers written as words, which are a closed class: "fourteen", "Twelve", "Thirty" of "Thirty-two". "One" is left out, as it
/// is a pronoun too; hundreds and thousands have their plurals and are known to the lexicon.
enum NumberWords {
    @inline(__always)
    static func contains(_ word: WordInfo) -> Bool {
        guard 3...9 ~= word.length, word.shape == .lower || word.shape == .capital else { return false }
        // Few words are left to ask about.
        switch UInt8(truncatingIfNeeded: word.prefix >> (word.length > 3 ? 24 : 16)) {
        case .ascii("e"), .ascii("f"), .ascii("n"), .ascii("s"), .ascii("t"): return hashes.contains(word.hash)
        default: return false
        }
    }

    private static let hashes = WordInfo.hashes(
        of: """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
            """)
}
