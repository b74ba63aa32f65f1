/// Heads and feet of printed pages that came into a text with its words: `The Daily Planet   8 February 2017   Page 2`,
/// `Journal of Harbours        14        May 2019`.
enum RunningHeads {
    /// The lines, by their indices, that stand in the middle of a sentence: heads and the blank lines around them.
    static func find(_ text: [UInt8], _ lines: [TextLines.Line]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for index in lines.indices where isHead(text, lines, index) {
            guard let before = lines[..<index].lastIndex(where: { !$0.isBlank }),
                let after = lines[(index + 1)...].firstIndex(where: { !$0.isBlank }),
                before >= found.last?.upperBound ?? 0, lines[before].width >= 30,
                BlockLook.endMark(text, lines[before].range) == .none,
                text[lines[after].range.lowerBound].isSmallLetter
            else { continue }
            found.append((before + 1)..<after)
        }
        return found
    }

    /// A line that ends or begins with "Page 2" or "Page 2 of 9", or first behind a form feed with a number at either end,
    /// or a number alone between blank lines.
    private static func isHead(_ text: [UInt8], _ lines: [TextLines.Line], _ index: Int) -> Bool {
        let line = lines[index]
        guard (1...120).contains(line.width), line.range.contains(where: { text[$0].isDigit }) else { return false }
        let isBehindBreak = line.range.lowerBound > 0 && text[line.range.lowerBound - 1] == formFeed
        let isApart =
            (index == 0 || lines[index - 1].isBlank || isBehindBreak)
            && (index + 1 == lines.count || lines[index + 1].isBlank)
        if isApart, line.width <= 7,
            line.range.allSatisfy({ text[$0].isDigit || text[$0] == 0x20 || text[$0] == 0x2D })
        {
            return true
        }
        if isApart, hasPageColumn(text, line.range) { return true }
        // Hardly a line with a figure begins or ends with one, or begins with the word.
        guard let head = text[line.range].first(where: isOfWord), let tail = text[line.range].last(where: isOfWord),
            tail.isDigit || head.isDigit || head | 0x20 == UInt8(ascii: "p")
        else { return false }
        let words = text[line.range].split { !isOfWord($0) }
        guard let first = words.first, let last = words.last else { return false }
        if isNumber(last), isPage(words.dropLast().last) || words.count >= 4 && isPage(words[words.count - 4]) {
            return true
        }
        if isPage(first), words.count > 1, isNumber(words[1]), !endsAsSentence(text, line) { return true }
        return isBehindBreak && (isNumber(first) || isNumber(last)) && !endsAsSentence(text, line)
    }

    /// Whether a line is set in columns, one of which is a number alone.
    static func hasPageColumn(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        let columns = TextColumns.columns(text, line)
        return columns.count >= 2 && columns.contains { isNumber(text[$0]) }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte != UInt8(ascii: "|") }

    private static let formFeed: UInt8 = 0x0C

    private static func endsAsSentence(_ text: [UInt8], _ line: TextLines.Line) -> Bool {
        BlockLook.endMark(text, line.range) == .sentence
    }

    private static func isPage(_ word: ArraySlice<UInt8>?) -> Bool {
        word.map { $0.elementsEqual("Page".utf8) || $0.elementsEqual("page".utf8) || $0.elementsEqual("PAGE".utf8) }
            ?? false
    }

    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        (1...4).contains(word.count) && word.allSatisfy(\.isDigit)
    }
}
