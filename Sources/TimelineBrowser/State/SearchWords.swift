/// Words looked for in any order, without regard to case.
struct SearchWords: Sendable, Hashable {
    /// As it was typed.
    let text: String
    /// Each word in lower case, as UTF-8.
    let words: [[UInt8]]

    static let none = SearchWords("")

    init(_ text: String) {
        self.text = text
        words = text.lowercased().split { $0.isWhitespace }.map { Array($0.utf8) }
    }

    var isEmpty: Bool { words.isEmpty }

    /// Whether a word, given in lower case, stands in a range of UTF-8 text.
    static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        find(word, in: text, from: 0) != nil
    }

    /// The offset at which a word is found, `from` or later.
    static func find(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let first = word.first, text.count >= word.count else { return nil }
        var position = start
        let last = text.count - word.count
        while position <= last {
            if folded(text, position) == first {
                var length = 1
                while length < word.count, folded(text, position + length) == word[length] { length += 1 }
                if length == word.count { return position }
            }
            position += 1
        }
        return nil
    }

    /// Lower case of a byte: ASCII, and the second byte of the Latin-1 letters.
    @inline(__always)
    private static func folded(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt8 {
        let byte = text[position]
        if byte &- 0x41 < 26 { return byte | 0x20 }
        if byte >= 0x80, byte < 0x9F, byte != 0x97, position > 0, text[position - 1] == 0xC3 { return byte + 0x20 }
        return byte
    }

    /// Where the words stand in a text, as byte ranges, for marking them.
    func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        guard !isEmpty else { return [] }
        let range = range.clamped(to: 0..<text.count)
        return text.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[range])
            var found: [Range<Int>] = []
            for word in words {
                var start = 0
                while let position = Self.find(word, in: part, from: start) {
                    let lower = range.lowerBound + position
                    found.append(lower..<lower + word.count)
                    start = position + word.count
                }
            }
            return found.sorted { $0.lowerBound < $1.lowerBound }
        }
    }
}
