/// Words looked for in any order, without regard to case.
struct SearchWords: Sendable, Hashable {
    /// As it was typed.
    let text: String
    /// Each word in lower case, as UTF-8.
    let words: [[UInt8]]

    static let none = SearchWords("")

    init(_ text: String) {
        self.text = text
        words = text.split { $0.isWhitespace }.map { LetterCase.folded($0) }
    }

    var isEmpty: Bool { words.isEmpty }

    /// Whether a word, given in lower case, stands in UTF-8 text.
    static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        word.withUnsafeBufferPointer { word in
            withLowerCase(of: text) { ByteFinder.find(word, in: $0, from: 0, to: $0.count) != nil }
        }
    }

    /// Where the words stand in a text, as byte ranges, for marking them.
    func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        guard !isEmpty else { return [] }
        let range = range.clamped(to: 0..<text.count)
        var found: [Range<Int>] = []
        text.withUnsafeBufferPointer { text in
            Self.withLowerCase(of: UnsafeBufferPointer(rebasing: text[range])) { lower in
                for word in words {
                    word.withUnsafeBufferPointer { word in
                        var start = 0
                        while let position = ByteFinder.find(word, in: lower, from: start, to: lower.count) {
                            start = position + word.count
                            found.append(range.lowerBound + position..<range.lowerBound + start)
                        }
                    }
                }
            }
        }
        return found.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func withLowerCase<Result>(
        of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(text.count, 1)) { memory in
            guard let start = memory.baseAddress else { return body(text) }
            LetterCase.fold(text, into: start)
            return body(UnsafeBufferPointer(start: start, count: text.count))
        }
    }
}
