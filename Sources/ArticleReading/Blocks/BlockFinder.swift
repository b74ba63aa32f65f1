/// A stretch of lines that belong together, before it is known what it is.
struct RawBlock {
    var range: Range<Int>
    /// A blank line, or the start of the text, stands before it.
    var followsBlank: Bool
}

/// Cuts a text into blocks: at blank lines, at indents, and at the ends of lines that were not wrapped to a width.
///
/// Pages come in two kinds: one line a paragraph, or paragraphs wrapped to some width by hand or by a mail program. A
/// line end is a wrap if the first word of the next line would not have fitted on it (the test is sharp, as programs
/// wrap greedily), or if the sentence plainly goes on.
struct BlockFinder {
    private let text: [UInt8]
    private let lines: [TextLines.Line]
    /// The width to which the text is wrapped, where it is.
    private var documentWidth: Int?
    private let frontMatter: Range<Int>

    /// Lines wider than this were never wrapped; narrower ones than the other are lists, menus and verse.
    private static let wrapWidths = 45...110

    /// - Parameter frontMatter: Where the text tells of itself; each line of it is a block.
    init(_ text: [UInt8], _ lines: TextLines, frontMatter: Range<Int>) {
        self.text = text
        self.lines = lines.lines
        self.frontMatter = frontMatter
        documentWidth = groups().compactMap(wrapWidth).max()
    }

    /// In the order of the text; linear in its length.
    func blocks() -> [RawBlock] {
        var blocks: [RawBlock] = []
        for group in groups() {
            append(group: group, to: &blocks)
        }
        return blocks
    }

    /// Lines that no blank line parts.
    private func groups() -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            if lines[index].isBlank {
                index += 1
                continue
            }
            var end = index
            while end < lines.count, !lines[end].isBlank {
                end += 1
            }
            groups.append(index..<end)
            index = end
        }
        return groups
    }

    /// The width of a group of three or more lines most of which fill it.
    private func wrapWidth(of group: Range<Int>) -> Int? {
        guard group.count >= 3 else { return nil }
        let widths = group.map { lines[$0].width + lines[$0].indent }
        guard let width = widths.max(), Self.wrapWidths.contains(width) else { return nil }
        let full = widths.dropLast().count { $0 * 5 >= width * 4 }
        return full * 5 >= (widths.count - 1) * 3 ? width : nil
    }

    private func append(group: Range<Int>, to blocks: inout [RawBlock]) {
        let widest = group.reduce(0) { max($0, lines[$1].width + lines[$1].indent) }
        let width =
            Self.wrapWidths.contains(widest) ? wrapWidth(of: group) ?? documentWidth.map { max($0, widest) } : nil
        var first = group.lowerBound
        for index in group {
            let isLast = index + 1 == group.upperBound
            if !isLast, isWrap(after: index, blockStart: first, width: width, widest: widest) { continue }
            let block = RawBlock(
                range: lines[first].range.lowerBound..<lines[index].range.upperBound,
                followsBlank: first == group.lowerBound)
            if let last = blocks.last, block.followsBlank, goesOn(from: last, to: block) {
                blocks[blocks.count - 1].range = last.range.lowerBound..<block.range.upperBound
            } else {
                blocks.append(block)
            }
            first = index + 1
        }
    }

    /// Whether the end of a line is a wrap inside a paragraph.
    /// - Parameters:
    ///   - width: To which the lines are wrapped, `nil` where nothing shows that they are.
    ///   - widest: The width of the widest line of the group.
    private func isWrap(after index: Int, blockStart: Int, width: Int?, widest: Int) -> Bool {
        let line = lines[index]
        if line.goesOn { return true }
        guard !frontMatter.contains(line.range.lowerBound) else { return false }
        let next = lines[index + 1]
        guard Self.wrapWidths.contains(widest), !ListMark.starts(text, next.range), !isOfFields(line.range),
            !isOfFields(next.range)
        else { return false }
        let isItem = ListMark.starts(text, lines[blockStart].range)
        // An indent starts a paragraph, the line after it goes back; in a list it is the other way round.
        if !isItem, next.indent > line.indent + 1 { return false }
        if line.indent > next.indent + 1, index != blockStart { return false }
        if let width, widthOfFirstWord(next.range) + 1 > width - line.width - line.indent { return true }
        guard line.width * 3 >= widest * 2 else { return false }
        return !endsSentence(line.range) && (startsLowercase(next.range) || endsInsidePhrase(line.range))
    }

    /// `Valley Times | Saturday, November 30, 2024`: a line by itself.
    private func isOfFields(_ line: Range<Int>) -> Bool {
        guard let bar = text.firstOffset(of: UInt8(ascii: "|"), in: line), bar > line.lowerBound,
            bar + 1 < line.upperBound
        else { return false }
        return text[bar - 1] == 0x20 && text[bar + 1] == 0x20
    }

    /// Whether a paragraph was cut in two inside a sentence, as tools do that take "U.S." for the end of one.
    private func goesOn(from last: RawBlock, to next: RawBlock) -> Bool {
        guard last.range.count >= 40, next.range.count >= 20, !ListMark.starts(text, next.range) else { return false }
        if startsLowercase(next.range), !startsWithAddress(next.range) {
            // What ends without a mark and goes on in small letters; a comma says the same more loudly.
            return !endsSentence(last.range) && !endsWithColon(last.range)
        }
        // Most paragraphs end with a longer word.
        guard text[last.range.upperBound - 1] == UInt8(ascii: "."),
            last.range.suffix(Self.longestAbbreviation + 1).contains(where: { text[$0] <= 0x20 })
        else { return false }
        let word = lastWord(last.range)
        guard word.count <= Self.longestAbbreviation else { return false }
        let abbreviation = String(decoding: text[word], as: UTF8.self)
        if Self.titleAbbreviations.contains(abbreviation) { return true }
        // "… with the U.S. | Commerce Department to …": a nation's name that an institution follows without an article.
        guard Self.nationAbbreviations.contains(abbreviation) else { return false }
        let before = lastWord(WhiteSpace.trim(text, last.range.lowerBound..<word.lowerBound))
        return text[before].elementsEqual("the".utf8) && startsWithInstitution(next.range)
    }

    private static let titleAbbreviations: Set<String> = [
        "Mr.", "Mrs.", "Ms.", "Dr.", "Gov.", "Sen.", "Rep.", "Gen.", "Col.", "Lt.", "Sgt.", "Capt.", "Prof.", "Rev.",
    ]
    /// Bytes.
    private static let longestAbbreviation = 5
    private static let nationAbbreviations: Set<String> = ["U.S.", "U.K.", "U.N.", "E.U."]

    /// The nouns with which the name of a nation's institution ends.
    private static let institutions: Set<String> = [
        "Agency", "Ambassador", "Army", "Attorney", "Bureau", "Capitol", "Census", "Center", "Coast", "Commission",
        "Congress", "Constitution", "Consulate", "Council", "Court", "Department", "District", "Embassy", "Federal",
        "Force", "Forces", "Government", "House", "Marine", "Marines", "Ministry", "Navy", "Office", "Postal",
        "Secretary", "Security", "Senate", "Senator", "Service", "Supreme", "Treasury",
    ]

    private func startsWithInstitution(_ range: Range<Int>) -> Bool {
        let words = text[range].prefix(80).split(separator: 0x20, maxSplits: 3).prefix(3)
        let capitalised = words.prefix { $0.first?.isCapital ?? false }
        return capitalised.contains { Self.institutions.contains(String(decoding: $0, as: UTF8.self)) }
    }

    private func lastWord(_ range: Range<Int>) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, text[start - 1] > 0x20 { start -= 1 }
        return start..<range.upperBound
    }

    private func widthOfFirstWord(_ range: Range<Int>) -> Int {
        var width = 0
        for index in range where text[index] & 0xC0 != 0x80 {
            if text[index] == 0x20 || text[index] == 0x09 { break }
            width += 1
        }
        return width
    }

    private func startsLowercase(_ range: Range<Int>) -> Bool {
        text[range.lowerBound].isSmallLetter
    }

    private func startsWithAddress(_ range: Range<Int>) -> Bool {
        text[range].starts(with: "http".utf8) || text[range].starts(with: "www.".utf8)
    }

    /// "… cracked after blasting in": no headline and no item of a list ends so.
    private func endsInsidePhrase(_ range: Range<Int>) -> Bool {
        let word = lastWord(range)
        guard word.count <= Self.longestLink, word.lowerBound > range.lowerBound else { return false }
        return Self.links.contains(String(decoding: text[word], as: UTF8.self))
    }

    /// Articles and prepositions that always have their noun behind them.
    private static let links: Set<String> = [
        "a", "an", "and", "at", "for", "from", "in", "into", "of", "on", "or", "that", "the", "their", "to", "with",
    ]
    /// Bytes.
    private static let longestLink = 5

    private func endsWithColon(_ range: Range<Int>) -> Bool {
        text[range.upperBound - 1] == UInt8(ascii: ":") || text[range.upperBound - 1] == UInt8(ascii: ";")
    }

    private func endsSentence(_ range: Range<Int>) -> Bool {
        BlockLook.endMark(text, range) == .sentence
    }
}

/// Marks that start an item of a list.
enum ListMark {
    /// Whether a line starts with a bullet, a dash and a space, or a number with a full stop or bracket.
    static func starts(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        length(text, range) > 0
    }

    /// Whether a line is a row of a table with bars between its cells: `| 18 June 2019 | permit granted |`.
    static func startsRow(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        range.first.map { text[$0] == UInt8(ascii: "|") } ?? false
    }

    /// The bytes of the mark, the space after it included; 0 where there is none.
    static func length(_ text: [UInt8], _ range: Range<Int>) -> Int {
        let head = text[range].prefix(6)
        guard let first = head.first else { return 0 }
        if first == UInt8(ascii: "*") || first == UInt8(ascii: "-") {
            return head.dropFirst().first == 0x20 ? 2 : 0
        }
        for mark in ["•", "▪", "●", "·", "‣", "–", "■"] where head.starts(with: mark.utf8) {
            let rest = head.dropFirst(mark.utf8.count)
            return rest.first == 0x20 || mark != "–" ? mark.utf8.count + (rest.first == 0x20 ? 1 : 0) : 0
        }
        let digits = head.prefix(while: \.isDigit)
        guard (1...2).contains(digits.count) else { return 0 }
        let rest = head.dropFirst(digits.count)
        guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"), rest.dropFirst().first == 0x20 else {
            return 0
        }
        return digits.count + 2
    }
}
