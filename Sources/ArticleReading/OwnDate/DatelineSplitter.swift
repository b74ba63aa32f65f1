/// Cuts off what stands glued before the first sentence of a paragraph: a date with its label, or an agency's dateline.
///
///     date 2024-05-07 After weeks of rain …  →  date 2024-05-07 | After weeks of rain …
///     NAIROBI, Aug. 7 (Xinhua) -- A blast …       →  NAIROBI, Aug. 7 (Xinhua) -- | A blast …
///     NEW DELHI: The court …                      →  NEW DELHI: | The court …
struct DatelineSplitter {
    struct Piece {
        var look: BlockLook
        /// A blank line stands before it.
        var followsBlank: Bool
        /// Cut off from the paragraph that follows.
        var isDateline: Bool
    }

    let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// The blocks, those cut in two that begin with a dateline.
    func split(_ blocks: [RawBlock]) -> [Piece] {
        // A place with a colon stands above the first paragraph; further down it is a speaker's name.
        var isFirst = true
        let looks = blocks.map { BlockLook(text, $0.range) }
        let cuts = zip(blocks, looks).map { block, look in
            defer { if block.range.count > Self.longestDateline { isFirst = false } }
            return cut(look, mayHaveColon: isFirst)
        }
        // Where one date after the other opens a paragraph, each tells when something happened.
        let isChronicle =
            cuts.contains { $0?.isDateAlone ?? false } && looks.count(where: opensWithDate) >= Self.fewestInChronicle
        var pieces: [Piece] = []
        pieces.reserveCapacity(blocks.count + 4)
        for (index, block) in blocks.enumerated() {
            if let cut = cuts[index], !(isChronicle && cut.isDateAlone) {
                pieces.append(
                    Piece(look: BlockLook(text, cut.dateline), followsBlank: block.followsBlank, isDateline: true))
                pieces.append(Piece(look: cut.rest, followsBlank: false, isDateline: false))
            } else {
                pieces.append(Piece(look: looks[index], followsBlank: block.followsBlank, isDateline: false))
            }
        }
        return pieces
    }

    /// Paragraphs that a date opens; a page has two at the most, when it was published and when it was updated.
    private static let fewestInChronicle = 3

    private struct Cut {
        var dateline: Range<Int>
        var rest: BlockLook
        /// Nothing but a date, without a label, was cut off.
        var isDateAlone: Bool
    }

    /// `nil` for a block without a dateline.
    private func cut(_ look: BlockLook, mayHaveColon: Bool) -> Cut? {
        let block = look.range
        // A dateline and a sentence take more than this; a date in a list is an entry's.
        guard block.count > 50, !ListMark.starts(text, block), !ListMark.startsRow(text, block) else { return nil }
        let colon = mayHaveColon ? colonCut(block) : nil
        guard colon != nil || mayHoldDateline(block),
            var cut = colon ?? agencyCut(look) ?? dateCut(look) ?? placeCut(look), cut < block.upperBound
        else { return nil }
        // "WASHINGTON (AP) — January 30, 2026 — The council …"
        var rest = BlockLook(text, WhiteSpace.trim(text, cut..<block.upperBound))
        if rest.range.count > 50, let further = dateCut(rest) {
            cut = further
            rest = BlockLook(text, WhiteSpace.trim(text, cut..<block.upperBound))
        }
        let before = WhiteSpace.trim(text, block.lowerBound..<cut)
        guard !before.isEmpty, rest.range.count > 30 else { return nil }
        return Cut(dateline: before, rest: rest, isDateAlone: isDateAlone(look, before))
    }

    private func opensWithDate(_ look: BlockLook) -> Bool {
        guard let date = HeaderDateFinder(look, in: text).date(at: 0)?.date else { return false }
        return date.year != nil && date.range.lowerBound == look.range.lowerBound
    }

    /// Whether a dateline is a date and the mark behind it, and nothing else.
    private func isDateAlone(_ head: BlockLook, _ dateline: Range<Int>) -> Bool {
        guard let (date, _) = HeaderDateFinder(head, in: text).date(at: 0), date.range.upperBound <= dateline.upperBound
        else { return false }
        let behind = BlockLook(text, date.range.upperBound..<dateline.upperBound)
        return date.range.lowerBound == dateline.lowerBound && behind.wordCount == 0
    }

    /// A dateline has a figure near its start, or a place in capitals or an agency in brackets before a dash; most paragraphs
    /// have none of these.
    private func mayHoldDateline(_ range: Range<Int>) -> Bool {
        let head = range.prefix(Self.longestDateline)
        if head.prefix(48).contains(where: { text[$0].isDigit }) { return true }
        guard let dash = Dash.firstParting(text, head) else { return false }
        return endsWithBracket(head.lowerBound..<dash.lowerBound) || !firstWordHasSmallLetters(head)
    }

    private func firstWordHasSmallLetters(_ range: Range<Int>) -> Bool {
        range.prefix { text[$0] > 0x20 }.contains { text[$0].isSmallLetter }
    }

    /// Whether a whole block is an agency's dateline, its sentence in the next block.
    func isAgencyDateline(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        var start = end
        while start > range.lowerBound, Dash.endsDash(text, start) {
            start -= text[start - 1] < 0x80 ? 1 : 3
        }
        guard range.count <= Self.longestDateline else { return false }
        let head = WhiteSpace.trim(text, range.lowerBound..<start)
        let hasDash = start < end
        let hasBracket = endsWithBracket(head)
        guard hasDash || hasBracket else { return false }
        let look = BlockLook(text, head)
        guard let first = look.words.first, look.words.count <= 14 else { return false }
        if hasBracket {
            // "(Undated)" stands where the place would stand.
            if look.words.count == 1 { return hasDash || first.text == "undated" }
            return first.isAllCapitals || (hasDash && first.isCapitalised)
        }
        return hasDash && first.isAllCapitals && look.words.allSatisfy { $0.isCapitalised || $0.isNumber }
    }

    /// A dateline lies within so many bytes.
    static let longestDateline = 110

    // MARK: A date with its label

    private func dateCut(_ look: BlockLook) -> Int? {
        var index = 0
        while index < min(look.words.count, 4), StatedDate.labels.contains(look.words[index].text),
            !look.words[index].isNumber
        {
            index += 1
        }
        let finder = HeaderDateFinder(look, in: text)
        guard let (date, words) = finder.date(at: index), date.year != nil, words.upperBound < look.words.count else {
            return nil
        }
        let next = look.words[words.upperBound]
        guard next.isCapitalised || next.isNumber else { return nil }
        let gap = text[date.range.upperBound..<next.range.lowerBound]
        // "On January 30, 2026, the court …" is a sentence.
        guard !gap.contains(UInt8(ascii: ",")) else { return nil }
        let isLabelled =
            index > 0 && look.words[..<index].contains { $0.text != "on" && $0.text != "in" && $0.text != "the" }
        let isParted =
            gap.contains { $0 == 0x0A || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
            || Dash.isIn(text, gap.indices)
        let isNumeric = words.count == 1
        guard
            isLabelled || isParted || (isNumeric && index == 0)
                || (index == 0 && CommonWords.openers.contains(next.text))
        else { return nil }
        // Quotation marks before the next word belong to it.
        var cut = next.range.lowerBound
        while cut > date.range.upperBound, text[cut - 1] > 0x20, !Dash.endsDash(text, cut), text[cut - 1] != 0x7C,
            text[cut - 1] != 0x3A
        {
            cut -= 1
        }
        return cut
    }

    // MARK: A place and a date

    /// `London | 30 January 2026 —`, `[TOKYO, Jan 30, 2026]`, `MOSCOW, January 30, 2026. /TASS/.`,
    /// `DUSHANBE (Sputnik - 30th January, 2026)`: names, then a date with its year, then a mark that ends it. Before an agency
    /// between strokes the year may be left out. Returns where the sentence starts.
    private func placeCut(_ look: BlockLook) -> Int? {
        let range = look.range
        let finder = HeaderDateFinder(look, in: text)
        guard let first = look.words.first, first.isCapitalised, !CommonWords.openers.contains(first.text),
            !CommonWords.function.contains(first.text),
            let (date, words) = (1..<max(min(look.words.count, 10), 1)).lazy.compactMap({ finder.date(at: $0) }).first,
            words.upperBound < look.words.count,
            look.words[..<words.lowerBound].allSatisfy({ $0.isCapitalised || Self.isBracketed(text, $0) })
        else { return nil }
        let before = text[look.words[words.lowerBound - 1].range.upperBound..<date.range.lowerBound]
        guard before.contains(where: { $0 != 0x20 }), let end = endOfPlace(date.range.upperBound, range),
            date.year != nil || text[date.range.upperBound..<end].contains(UInt8(ascii: "/"))
        else { return nil }
        let next = look.words.first { $0.range.lowerBound >= end }
        guard let next, next.isCapitalised || next.isNumber else { return nil }
        return WhiteSpace.trim(text, end..<range.upperBound).lowerBound
    }

    /// Behind the mark that ends a dateline after its date: a bracket, a dash, or an agency between strokes.
    private func endOfPlace(_ start: Int, _ range: Range<Int>) -> Int? {
        var index = start
        var hasEnded = false
        func skipSpaces() { while index < range.upperBound, text[index] == 0x20 { index += 1 } }
        while index < range.upperBound, [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[index]) { index += 1 }
        if index < range.upperBound, [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(text[index]) {
            index += 1
            hasEnded = true
        }
        if index < range.upperBound, text[index] == UInt8(ascii: ":") {
            index += 1
            hasEnded = true
        }
        skipSpaces()
        if index < range.upperBound, text[index] == UInt8(ascii: "/"),
            let close = text[(index + 1)..<min(index + 24, range.upperBound)].firstIndex(of: UInt8(ascii: "/"))
        {
            index = close + 1
            hasEnded = true
            while index < range.upperBound, text[index] == UInt8(ascii: ".") { index += 1 }
            skipSpaces()
        }
        let dash = Dash.length(text, at: index, before: range.upperBound)
        if dash > 0 {
            index += dash
            hasEnded = true
        }
        return hasEnded && index < range.upperBound ? index : nil
    }

    // MARK: A place with a colon

    /// `NEW DELHI: The court …`, `LONDON, England: The museum …`: one to three words in capitals, perhaps a region, a colon,
    /// and a sentence. Returns where the sentence starts.
    private func colonCut(_ range: Range<Int>) -> Int? {
        guard range.count > Self.longestDateline,
            let colon = range.prefix(48).first(where: { text[$0] == UInt8(ascii: ":") }), text[colon + 1] == 0x20
        else { return nil }
        let next = text[colon + 2]
        guard next.isCapital || next >= 0x80 else { return nil }
        let words = BlockLook(text, range.lowerBound..<colon).words
        let capitals = words.prefix(while: \.isAllCapitals)
        guard (1...3).contains(capitals.count), words.count <= 5, let first = words.first,
            capitals.reduce(0, { $0 + $1.range.count }) >= 4,
            !capitals.contains(where: { Self.labels.contains($0.text) }),
            words.allSatisfy(\.isCapitalised),
            words.count == capitals.count || text[first.range.lowerBound..<colon].contains(0x2C)
        else { return nil }
        return colon + 2
    }
}
