/// Looking through a clause's words behind a place, and cutting them there.
extension SentenceWords {
    /// The first word behind a place of which something is true that few words are.
    @inline(__always)
    func first(behind place: Int, where isMeant: (Int) -> Bool) -> Int? {
        guard let last, place < last else { return nil }
        // Asking costs less than going from word to word.
        for word in place + 1..<last + 1 where isMeant(word) && contains(word) { return word }
        return nil
    }

    /// Removes a word and all behind it.
    mutating func remove(from place: Int) {
        var candidate = word(from: place)
        while let word = candidate {
            remove(word)
            candidate = self.word(from: word + 1)
        }
    }

    mutating func remove(_ words: Range<Int>) { for word in words { remove(word) } }
}
