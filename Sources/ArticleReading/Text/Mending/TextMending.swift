/// Undoes what mail programs, typesetters and printers did to the lines of a plain text: quotation marks of mail, words cut at
/// the ends of lines, and the heads of pages in the middle of a paragraph. Joins the dates of a chronicle with what they head.
///
/// Everything stays at its place: what goes becomes spaces, so that offsets hold for the file.
enum TextMending {
    /// - Parameters:
    ///   - lines: Of the text; those that now go on are marked, heads of pages left out.
    ///   - isWord: Whether a word, in small letters, is known.
    static func mend(_ text: inout [UInt8], _ lines: inout TextLines, isWord: ([UInt8]) -> Bool) {
        if blankQuoteMarks(&text, lines.lines) { lines = TextLines(text) }
        removeHeads(&text, &lines.lines)
        joinDateHeadings(&text, &lines.lines)
        joinCutWords(&text, &lines.lines, isWord: isWord)
    }

    private static func blank(_ range: Range<Int>, of text: inout [UInt8]) {
        for index in range { text[index] = 0x20 }
    }

    // MARK: Mail

    /// `> ` and `>> ` at the start of lines; one line alone may mean something else by it.
    private static func blankQuoteMarks(_ text: inout [UInt8], _ lines: [TextLines.Line]) -> Bool {
        func isQuoted(_ line: TextLines.Line) -> Bool {
            !line.isBlank && text[line.range.lowerBound] == UInt8(ascii: ">")
        }
        let quoted = lines.filter(isQuoted)
        guard quoted.count >= 2 else { return false }
        for line in quoted {
            let marks = line.range.prefix { text[$0] == UInt8(ascii: ">") || text[$0] == 0x20 }
            blank(line.range.lowerBound..<marks.upperBound, of: &text)
        }
        return true
    }

    // MARK: Pages

    /// Lets the sentence go on that a page break cut in two.
    private static func removeHeads(_ text: inout [UInt8], _ lines: inout [TextLines.Line]) {
        // The line end that parts the two lines stays one; a blank line would part paragraphs.
        join(RunningHeads.find(text, lines), of: &text, &lines, sparing: 1)
    }

    /// Lets the line before each gap go on in the line behind it.
    ///
    /// - Parameters:
    ///   - gaps: Lines to leave out, by their indices, in order; at least one line stands between two of them.
    ///   - spared: Bytes behind the line before that stay as they are.
    private static func join(
        _ gaps: [Range<Int>], of text: inout [UInt8], _ lines: inout [TextLines.Line], sparing spared: Int
    ) {
        guard !gaps.isEmpty else { return }
        var kept: [TextLines.Line] = []
        var start = 0
        for gap in gaps {
            let end = lines[gap.lowerBound - 1].range.upperBound + spared
            blank(end..<lines[gap.upperBound].range.lowerBound, of: &text)
            kept += lines[start..<gap.lowerBound]
            kept[kept.count - 1].goesOn = true
            start = gap.upperBound
        }
        lines = kept + lines[start...]
    }

    // MARK: Chronicles

    /// Lets a date on a line of its own open the paragraph below it.
    private static func joinDateHeadings(_ text: inout [UInt8], _ lines: inout [TextLines.Line]) {
        join(DateHeadings.find(text, lines), of: &text, &lines, sparing: 0)
    }

    // MARK: Words cut at line ends

    /// Joins `offi-` and `cials` on the first of the two lines. A compound such as `long-` `term`, whose parts are words and
    /// whose whole is none, keeps its hyphen.
    /// - Parameter lines: As they stood; those that were joined are marked.
    private static func joinCutWords(
        _ text: inout [UInt8], _ lines: inout [TextLines.Line], isWord: ([UInt8]) -> Bool
    ) {
        for index in lines.indices.dropLast() where lines[index].width >= 30 && !lines[index + 1].isBlank {
            let (line, next) = (lines[index], lines[index + 1])
            let hyphen = line.range.upperBound - 1
            guard text[hyphen] == UInt8(ascii: "-"), text[next.range.lowerBound].isSmallLetter else { continue }
            let first = letters(of: text, endingAt: hyphen, from: line.range.lowerBound)
            let second = next.range.prefix { text[$0].isSmallLetter }
            guard first.count >= 2, second.count >= 2 else { continue }
            lines[index].goesOn = true
            let parts = (text[first].map(\.inSmallLetters), Array(text[second]))
            let isCompound = !isWord(parts.0 + parts.1) && isWord(parts.0) && isWord(parts.1)
            // The marks behind the word come with it; the line end and the spaces behind it follow.
            let tail = next.range.prefix { text[$0] > 0x20 }
            let gap = Array(text[(hyphen + 1)..<tail.lowerBound])
            let moved = (isCompound ? [text[hyphen]] : []) + text[tail] + gap + (isCompound ? [] : [0x20])
            text.replaceSubrange(hyphen..<tail.upperBound, with: moved)
        }
    }

    private static func letters(of text: [UInt8], endingAt end: Int, from start: Int) -> Range<Int> {
        var low = end
        while low > start, text[low - 1].isLetter { low -= 1 }
        return low..<end
    }
}
