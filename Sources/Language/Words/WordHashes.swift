/// The hashes of the words that rules know, to be compared with those of a text.
extension WordInfo {
    /// What `hash` is for a word.
    static func hash(of word: some StringProtocol) -> UInt32 {
        let bytes = Array(word.utf8)
        return Lexicon.form(of: bytes, 0..<bytes.count).0.hash
    }

    /// The same for the words of a list that are written with spaces between them.
    static func hashes(of words: String) -> NumberSet {
        NumberSet(words.split(separator: " ").map { UInt64(hash(of: $0)) })
    }
}
