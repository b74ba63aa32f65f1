import ArticleReading
import TerminalScreen

/// An article's text cut into the lines of a screen.
struct ArticleLayout: Sendable {
    struct Line: Sendable, Hashable {
        /// UTF-8 bytes of the article's text; empty for a blank line.
        var range: Range<Int>
        /// `nil` between blocks.
        var kind: Block.Kind?
    }

    let lines: [Line]
    let width: Int

    /// Linear in the length of the text.
    init(_ article: Article, width: Int) {
        self.width = width
        var lines: [Line] = []
        var block = 0
        for number in article.lineStarts.indices {
            let start = Int(article.lineStarts[number])
            let next = number + 1 < article.lineStarts.count ? Int(article.lineStarts[number + 1]) : article.text.count
            guard start <= next, next <= article.text.count else { continue }
            let range = Self.trimmed(start..<next, of: article.text)
            if range.isEmpty {
                // Several blank lines say no more than one.
                if let last = lines.last, !last.range.isEmpty { lines.append(Line(range: range, kind: nil)) }
                continue
            }
            while block < article.blocks.count, article.blocks[block].range.upperBound <= range.lowerBound {
                block += 1
            }
            let kind: Block.Kind? =
                block < article.blocks.count && article.blocks[block].range.overlaps(range)
                ? article.blocks[block].kind : nil
            for part in TextWrapping.lines(of: article.text, in: range, width: width) {
                lines.append(Line(range: part, kind: kind))
            }
        }
        if lines.last?.range.isEmpty == true { lines.removeLast() }
        self.lines = lines
    }

    /// Without the line end, spaces at either end, and a byte order mark.
    private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
        while end > start, text[end - 1] <= 0x20, text[end - 1] != 0x1B { end -= 1 }
        while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        return start..<end
    }

    /// The line on which a byte stands, or the nearest before it.
    func line(of offset: Int) -> Int {
        max(RowIndex.partition(lines.count) { lines[$0].range.lowerBound > offset } - 1, 0)
    }
}
