import ArticleReading

/// Which articles and passages print the same text, as clients of one agency do.
struct ArticleCopies: Sendable {
    /// Marks the passages that repeat an earlier one word by word. Linear in their length.
    func markOriginals(_ passages: inout [Passage], in articles: [Article]) {
        guard let first = passages.first, passages.contains(where: { $0.article != first.article }) else { return }
        var originals: [(place: Int, shingles: [UInt64])] = []
        for place in passages.indices {
            let article = passages[place].article
            let shingles = Self.shingles(articles[article].text, passages[place].range)
            guard shingles.count >= Self.fewest else { continue }
            let original = originals.first {
                passages[$0.place].article != article && Self.repeats(shingles, $0.shingles)
            }
            if let original {
                passages[place].original = original.place
            } else if originals.count < Self.mostOriginals {
                originals.append((place, shingles))
            }
        }
    }

    /// So many texts of one event are remembered; a copy of a later one counts as a text of its own.
    private static let mostOriginals = 128

    /// Whether seven in ten of a passage's runs stand in another; both ascending. Most are told apart after a few.
    private static func repeats(_ shingles: [UInt64], _ other: [UInt64]) -> Bool {
        var mayMiss = shingles.count - (shingles.count * 7 + 9) / 10
        var index = 0
        for shingle in shingles {
            while index < other.count, other[index] < shingle { index += 1 }
            if index < other.count, other[index] == shingle { continue }
            mayMiss -= 1
            if mayMiss < 0 { return false }
        }
        return true
    }

    /// Fewer than so many runs of words may be alike by chance.
    private static let fewest = 6

    /// Runs of three neighbouring words outside quotation marks: what two reporters quote, both may have heard.
    ///
    /// Ascending, none twice.
    static func shingles(_ text: [UInt8], _ range: Range<Int>) -> [UInt64] {
        text.withUnsafeBufferPointer { shingles($0, range.clamped(to: $0.indices)) }
    }

    private static func shingles(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt64] {
        var found: [UInt64] = []
        // A word takes some six bytes.
        found.reserveCapacity(range.count / 5)
        var words: (UInt64, UInt64) = (0, 0)
        var word = HashedBytes()
        var length = 0
        var isQuoted = false
        var index = range.lowerBound
        func end() {
            guard length > 0 else { return }
            if !isQuoted {
                if words.0 != 0 {
                    var run = HashedBytes()
                    run.add(words.0)
                    run.add(words.1)
                    run.add(word.value)
                    found.append(run.value)
                }
                words = (words.1, word.value)
            }
            word = HashedBytes()
            length = 0
        }
        while index < range.upperBound {
            let byte = text[index]
            if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 || (byte >= 0x80 && length > 0) {
                // The opening bytes of curly quotation marks are E2 80 9C and 9D.
                if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80 {
                    end()
                    if text[index + 2] == 0x9C { isQuoted = true }
                    if text[index + 2] == 0x9D { isQuoted = false }
                    index += 3
                    continue
                }
                word.addFolded(byte)
                length += 1
            } else {
                end()
                if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            }
            index += 1
        }
        end()
        found.sortUnique()
        return found
    }
}
