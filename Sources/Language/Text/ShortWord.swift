/// A word of at most eight bytes, lower-cased and packed into an integer, so that small word lists can be asked
/// without making strings: `ShortWord.pack(text, 4..<7)`.
enum ShortWord {
    /// The packed word; 0 for one that is empty or longer than eight bytes.
    @inline(__always)
    static func pack(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        if range.count > 8 { return 0 }
        var packed: UInt64 = 0
        for index in range { packed = packed << 8 | UInt64(TextBytes.lowered(text[index])) }
        return packed
    }

    static func pack(_ word: String) -> UInt64 {
        word.utf8.count > 8 ? 0 : word.utf8.reduce(0) { $0 << 8 | UInt64(TextBytes.lowered($1)) }
    }

    /// The words of a list that are written with spaces between them; longer words than eight bytes have no place in it.
    static func set(_ words: String) -> NumberSet {
        NumberSet(words.split(separator: " ").map { pack(String($0)) })
    }
}
