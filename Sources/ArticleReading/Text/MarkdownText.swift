/// The words of a Markdown file without its marks, line for line: emphasis, links, pictures, quotations, notes (CommonMark 0.31
/// and the footnotes of its dialects). Headings and lists keep theirs, which say what the line is.
struct MarkdownText {
    private(set) var text: [UInt8] = []
    private let source: [UInt8]

    init(_ source: [UInt8]) {
        self.source = source
        text.reserveCapacity(source.count)
        var start = FrontMatter.range(in: source).upperBound
        text += source[..<start]
        var isCode = false
        while start < source.count {
            let end = source.firstOffset(of: 0x0A, in: start..<source.count) ?? source.count
            let line = WhiteSpace.trim(source, start..<end)
            if source[line].starts(with: "```".utf8) || source[line].starts(with: "~~~".utf8) {
                isCode.toggle()
            } else if isCode {
                text += source[start..<end]
            } else if isRow(line) {
                if !isRowOfRules(line) { addRow(line) }
            } else if !isRule(line) {
                addLine(line)
            }
            if end < source.count { text.append(0x0A) }
            start = end + 1
        }
    }

    /// `---`, `***`, `===`: a rule, or the underline of a heading.
    private func isRule(_ line: Range<Int>) -> Bool {
        guard let mark = line.first.map({ source[$0] }), line.count >= 3 else { return false }
        return [UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark)
            && line.allSatisfy { source[$0] == mark || source[$0] == 0x20 }
    }

    /// `| 18 June 2019 | permit granted |`
    private func isRow(_ line: Range<Int>) -> Bool {
        line.count >= 3 && source[line.lowerBound] == UInt8(ascii: "|")
            && source[line.upperBound - 1] == UInt8(ascii: "|")
    }

    /// `|------|:-----|`, below the heads of the columns.
    private func isRowOfRules(_ line: Range<Int>) -> Bool {
        line.allSatisfy { [UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20].contains(source[$0]) }
    }

    /// A row of a table as an item of a list, what the first cell names before the rest: `- 18 June 2019: permit granted`.
    private mutating func addRow(_ line: Range<Int>) {
        let cells = source[line].split(separator: UInt8(ascii: "|")).map { WhiteSpace.trim(source, $0.indices) }
        for (number, cell) in cells.filter({ !$0.isEmpty }).enumerated() {
            text += Array((number == 0 ? "- " : number == 1 ? ": " : " – ").utf8)
            addWords(cell)
        }
    }

    private mutating func addLine(_ line: Range<Int>) {
        var index = line.prefix { source[$0] == UInt8(ascii: ">") || source[$0] == 0x20 }.upperBound
        // `[^1]: Council minutes` is a note, `[1]: https://…` where a link leads.
        if index < line.upperBound, source[index] == UInt8(ascii: "["),
            let close = closing(UInt8(ascii: "]"), from: index, before: line.upperBound), close + 1 < line.upperBound,
            source[close + 1] == UInt8(ascii: ":")
        {
            guard source[index + 1] == UInt8(ascii: "^") else { return }
            index = WhiteSpace.endOfSpaces(source, from: close + 2, before: line.upperBound)
        } else if index + 1 < line.upperBound, source[index + 1] == 0x20 {
            // The mark of a list.
            text += source[index..<(index + 2)]
            index += 2
        }
        addWords(index..<line.upperBound)
    }

    private mutating func addWords(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            let next = index + 1 < range.upperBound ? source[index + 1] : 0
            switch byte {
            case UInt8(ascii: "\\") where Self.isMark(next):
                text.append(next)
                index += 2
            case UInt8(ascii: "!") where next == UInt8(ascii: "["):
                index = link(index + 1, before: range.upperBound).map(\.end) ?? index + 1
            case UInt8(ascii: "["):
                if let link = link(index, before: range.upperBound) {
                    addWords(link.words)
                    index = link.end
                } else {
                    text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"):
                let run = range[index...].prefix { source[$0] == byte }
                if !isEmphasis(run, in: range) { text += source[run] }
                index = run.upperBound
            default:
                text.append(byte)
                index += 1
            }
        }
    }

    /// The words of `[words](address)`, `[words][name]` or `[^1]`, and where it ends.
    private func link(_ open: Int, before end: Int) -> (words: Range<Int>, end: Int)? {
        guard let close = closing(UInt8(ascii: "]"), from: open + 1, before: end) else { return nil }
        if source[open + 1] == UInt8(ascii: "^") { return (close..<close, close + 1) }
        guard close + 1 < end else { return nil }
        let mark = source[close + 1]
        guard mark == UInt8(ascii: "(") || mark == UInt8(ascii: "["),
            let last = closing(
                mark == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"), from: close + 2, before: end)
        else { return nil }
        return ((open + 1)..<close, last + 1)
    }

    /// Links and their addresses are no longer than this, bytes.
    private static let longestLink = 600

    private func closing(_ mark: UInt8, from start: Int, before end: Int) -> Int? {
        guard start < end else { return nil }
        return (start..<min(end, start + Self.longestLink)).first { source[$0] == mark }
    }

    /// Whether marks open or close emphasis rather than stand for themselves, as in "2 * 3" and "file_name".
    private func isEmphasis(_ run: Range<Int>, in line: Range<Int>) -> Bool {
        let before = run.lowerBound > line.lowerBound ? source[run.lowerBound - 1] : 0x20
        let after = run.upperBound < line.upperBound ? source[run.upperBound] : 0x20
        if source[run.lowerBound] == UInt8(ascii: "~") { return run.count == 2 }
        if before <= 0x20, after <= 0x20 { return false }
        return source[run.lowerBound] != UInt8(ascii: "_") || !(Self.isWord(before) && Self.isWord(after))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte.isLetterOrDigit
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !byte.isLetterOrDigit
    }
}
