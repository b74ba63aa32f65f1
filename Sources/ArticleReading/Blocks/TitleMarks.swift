/// The marks and labels that may stand around a headline in its line: `# Headline`, `Title: Headline`,
/// `title: "Headline"`, `Subject: Re: Headline`, `^Headline` as wires have it.
enum TitleMarks {
    /// The range of the headline itself, never empty.
    static func inside(_ line: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var range = line
        let hashes = lengthOfHashes(range, in: text)
        if hashes > 0 { range = WhiteSpace.trim(text, (range.lowerBound + hashes)..<range.upperBound) }
        if range.count > 1, range.first.map({ text[$0] == UInt8(ascii: "^") }) ?? false { range.removeFirst() }
        if let colon = colon(behind: labels, range, in: text) {
            range = withoutReplyMarks(WhiteSpace.trim(text, (colon + 1)..<range.upperBound), in: text)
            if let first = range.first, range.count > 2, text[first] == text[range.upperBound - 1],
                [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text[first])
            {
                range = WhiteSpace.trim(text, (first + 1)..<(range.upperBound - 1))
            }
        }
        return range.isEmpty ? line : range
    }

    /// `Re: Fwd: Dam operator fined` is about the dam.
    private static func withoutReplyMarks(_ line: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var range = line
        while let colon = colon(behind: replyMarks, range, in: text) {
            range = WhiteSpace.trim(text, (colon + 1)..<range.upperBound)
        }
        return range
    }

    private static let replyMarks = WordHash.set(["re", "fw", "fwd"])

    /// The bytes of the marks of a heading in Markdown, `## Heading`; 0 where there is no space after them.
    static func lengthOfHashes(_ range: Range<Int>, in text: [UInt8]) -> Int {
        let hashes = range.prefix { text[$0] == UInt8(ascii: "#") }
        return hashes.upperBound < range.upperBound && text[hashes.upperBound] == 0x20 ? hashes.count : 0
    }

    /// Whether a line says by a label that it is the headline.
    static func isLabelled(_ line: Range<Int>, in text: [UInt8]) -> Bool {
        colon(behind: labels, line, in: text) != nil
    }

    /// The colon behind one of the words with which a line may begin.
    private static func colon(behind words: Set<UInt64>, _ line: Range<Int>, in text: [UInt8]) -> Int? {
        guard let colon = line.prefix(longestLabel + 1).first(where: { text[$0] == UInt8(ascii: ":") }),
            words.contains(WordHash.of(text[line.lowerBound..<colon]))
        else { return nil }
        return colon
    }

    private static let labels = WordHash.set(["title", "headline", "subject"])
    /// Bytes.
    private static let longestLabel = 8
}
