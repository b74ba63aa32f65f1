/// Says of each block what it is.
struct BlockClassifier {
    struct Looked {
        var look: BlockLook
        /// A blank line stands before it.
        var followsBlank: Bool
        /// `nil` until a rule claims the block.
        var kind: Block.Kind?
        var furniture: FurnitureClass?
    }

    let text: [UInt8]
    var looked: [Looked]
    private(set) var titleIndex: Int?
    private(set) var dates: [StatedDate] = []

    /// Two words of a name, for labels of pictures; found when the first line asks.
    lazy var namePairs: Set<UInt64> = findNamePairs()

    /// Where the body starts and ends: the first and last blocks that are paragraphs beyond doubt.
    private var body: Range<Int> = 0..<0

    init(_ text: [UInt8], _ pieces: [DatelineSplitter.Piece]) {
        self.text = text
        looked = pieces.map { piece in
            Looked(
                look: BlockLook(text, piece.raw.range), followsBlank: piece.raw.followsBlank,
                kind: piece.isDateline ? .dateline : nil)
        }
    }

    mutating func classify() {
        findBody()
        claimFurnitureByWords()
        claimDatelinesAndBylines()
        claimTitle()
        claimRepetitions()
        claimLists()
        claimBiographies()
        claimTail()
        claimByShape()
    }

    /// A block long enough, and ended as a sentence, so that it can only be the reporter's own words.
    func isProse(_ index: Int) -> Bool {
        let look = looked[index].look
        return look.wordCount >= 12 && look.endMark == .sentence
    }

    /// A line as headlines are: not too long, without a full stop.
    private func isHeadlineLike(_ index: Int) -> Bool {
        let look = looked[index].look
        let endsLikeText =
            look.endMark == .comma || look.endMark == .colon || (look.endMark == .sentence && look.endsWithStop(text))
        return look.wordCount <= 32 && look.range.count <= 240 && !endsLikeText
    }

    private mutating func claim(_ index: Int, _ kind: Block.Kind, _ furniture: FurnitureClass? = nil) {
        looked[index].kind = kind
        looked[index].furniture = furniture
    }

    private mutating func findBody() {
        guard let first = looked.indices.first(where: isProse), let last = looked.indices.last(where: isProse) else {
            body = 0..<looked.count
            return
        }
        body = first..<(last + 1)
    }

    private mutating func claimFurnitureByWords() {
        for index in looked.indices where looked[index].kind == nil {
            guard let kind = FurnitureClass(looked[index].look, in: text), !isLabelledDate(looked[index].look) else {
                continue
            }
            // The first line above the body with some words to it may be the headline, whatever it starts with.
            let mayBeTitle = index == 0 && index < body.lowerBound && looked[index].look.wordCount >= 5
            if mayBeTitle, kind == .listHeading || kind == .prompt || kind == .navigation { continue }
            claim(index, .furniture, kind)
        }
    }

    // MARK: Dates and bylines

    private mutating func claimDatelinesAndBylines() {
        let splitter = DatelineSplitter(text)
        for index in looked.indices {
            let isAtTop = index <= body.lowerBound + 1 || index < 4
            if looked[index].kind == .dateline {
                collectDates(index, isAtTop: isAtTop)
            }
            guard looked[index].kind == nil else { continue }
            if splitter.isAgencyDateline(looked[index].look.range) {
                claim(index, .dateline)
                collectDates(index, isAtTop: isAtTop)
            } else if isDateLine(looked[index].look) {
                claim(index, .dateline)
                collectDates(index, isAtTop: isAtTop)
            } else if BylineRule.matches(looked[index].look, in: text) {
                claim(index, .byline)
                collectDates(index, isAtTop: isAtTop)
            }
        }
    }

    /// A line that holds a date and hardly anything else.
    private func isDateLine(_ look: BlockLook) -> Bool {
        guard look.wordCount <= 24, look.wordCount >= 1, hasDigit(look) else { return false }
        let finder = HeaderDateFinder(look, in: text)
        let dates = finder.dates()
        guard !dates.isEmpty else { return false }
        let inDates = dates.reduce(0) { $0 + $1.words.count }
        let others = look.words.enumerated().filter { offset, word in
            !dates.contains { $0.words.contains(offset) } && !StatedDate.labels.contains(word.text)
                && !HeaderDateFinder.timeWords.contains(word.text) && !word.isNumber
                && HeaderDateFinder.weekdays[word.text] == nil
        }.map(\.element)
        if others.isEmpty { return true }
        guard dates.contains(where: { $0.date.year != nil }), !look.endsWithStop(text) else { return false }
        // A place, an agency, an author's name beside it: all capitalised, no verb.
        return others.count <= max(4, inDates) && others.count <= 6
            && others.allSatisfy {
                ($0.isCapitalised && !CommonWords.verbs.contains($0.text)) || $0.text.utf8.first == 0x7C
            }
            && (look.words[..<dates[0].words.lowerBound].allSatisfy { StatedDate.labels.contains($0.text) }
                || dates[dates.count - 1].words.upperBound == look.words.count
                || dates.contains { finder.standsApart($0.words) })
    }

    private func hasDigit(_ look: BlockLook) -> Bool {
        look.range.contains { (0x30...0x39).contains(text[$0]) }
    }

    /// "First published on Fri 30 Jan 2026": a date line, though its words could be those of a note below the article.
    private func isLabelledDate(_ look: BlockLook) -> Bool {
        StatedDate.label(of: look.words) != .none && isDateLine(look)
    }

    private mutating func collectDates(_ index: Int, isAtTop: Bool) {
        let look = looked[index].look
        var labelStart = 0
        for (date, words) in HeaderDateFinder(look, in: text).dates() {
            let label = StatedDate.label(of: look.words[labelStart..<words.lowerBound])
            dates.append(StatedDate(date: date, label: label, isAtTop: isAtTop))
            labelStart = words.upperBound
        }
    }

    // MARK: The title

    private mutating func claimTitle() {
        let limit = min(looked.count, max(body.lowerBound, 1) + 1, 12)
        var candidate: Int?
        for index in 0..<limit where looked[index].kind == nil {
            guard index <= body.lowerBound, isHeadlineLike(index) else { break }
            if isKicker(index) {
                claim(index, .furniture, .navigation)
                continue
            }
            candidate = index
            break
        }
        guard var title = candidate, looked.count > 1 else { return }
        let next = nextUnclaimed(after: title)
        if let next, next <= body.lowerBound, isHeadlineLike(next), isBreadcrumb(title, of: next) {
            claim(title, .furniture, .navigation)
            title = next
        }
        guard looked[title].look.wordCount >= 2 || nextUnclaimed(after: title) != nil else { return }
        titleIndex = title
        claim(title, .title)
        guard let below = nextUnclaimed(after: title), below < body.lowerBound || !isProse(below), below <= title + 3,
            isHeadlineLike(below), (3...45).contains(looked[below].look.wordCount), below + 1 < looked.count,
            !isLabel(below), !looked[below].look.isTitleCase, !CaptionRule.matches(looked[below].look, in: text)
        else { return }
        claim(below, .standfirst)
    }

    private func nextUnclaimed(after index: Int) -> Int? {
        looked.indices[(index + 1)...].first { looked[$0].kind == nil }
    }

    /// The name of a section above the headline.
    private func isKicker(_ index: Int) -> Bool {
        guard looked[index].look.wordCount <= 3, let next = nextUnclaimed(after: index), next <= body.lowerBound,
            isHeadlineLike(next), looked[next].look.wordCount >= 4
        else { return false }
        return CommonWords.sections.contains(looked[index].look.line)
    }

    /// A line that leads to the headline ("Home › Local › Harbour reopens …") or repeats it with the site's name.
    private func isBreadcrumb(_ index: Int, of title: Int) -> Bool {
        let line = Self.letters(text, looked[index].look.range)
        let headline = Self.letters(text, looked[title].look.range)
        guard headline.count >= 12, line.count > 12 else { return false }
        if line.starts(with: headline) { return line.count <= headline.count + 60 }
        // The headline may be cut off in the breadcrumb; then a good part of it must be there.
        let part = headline.prefix(20)
        guard line.count > part.count else { return false }
        for start in 1...(line.count - part.count) where line[start...].starts(with: part) {
            return headline.starts(with: line[start...]) || line[start...].starts(with: headline)
        }
        return false
    }

    /// The letters and digits of a range in small letters, to compare lines by.
    private static func letters(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
        text[range].compactMap { byte in
            switch byte {
            case 0x41...0x5A: byte + 32
            case 0x30...0x39, 0x61...0x7A: byte
            default: nil
            }
        }
    }

    // MARK: Repetitions, lists, biographies

    /// A headline that a page shows a second time, and any short line that stands there twice.
    private mutating func claimRepetitions() {
        var seen: Set<[UInt8]> = []
        if let titleIndex {
            let title = Self.letters(text, looked[titleIndex].look.range)
            for index in 0..<min(looked.count, body.lowerBound + 2)
            where index != titleIndex && looked[index].kind == nil && isHeadlineLike(index) {
                if isBreadcrumb(index, of: titleIndex) || Self.letters(text, looked[index].look.range) == title {
                    claim(index, .furniture, .navigation)
                }
            }
            seen.insert(title)
        }
        for index in looked.indices where looked[index].kind == nil && looked[index].look.wordCount <= 24 {
            let letters = Self.letters(text, looked[index].look.range)
            // What somebody says twice is a sentence; what a page shows twice is not.
            if letters.count >= 8, !seen.insert(letters).inserted, looked[index].look.endMark != .sentence {
                claim(index, .furniture, .navigation)
            }
        }
    }

    /// Headline-like lines below the heading of a list of other pages, up to the next paragraph.
    private mutating func claimLists() {
        var index = 0
        while index < looked.count {
            let isHeading = looked[index].furniture == .listHeading
            index += 1
            guard isHeading else { continue }
            while index < looked.count, !isProse(index), looked[index].kind != nil || isHeadlineLike(index) {
                if looked[index].kind == nil {
                    // Right before a paragraph, a line may be the heading of that paragraph.
                    let leadsOn =
                        looked[index].followsBlank && index + 1 < body.upperBound && isProse(index + 1)
                    if leadsOn { break }
                    claim(index, .furniture, .listHeading)
                }
                index += 1
            }
        }
    }

    private mutating func claimBiographies() {
        guard body.count > 1 else { return }
        var names = Set<String>()
        for entry in looked where entry.kind == .byline {
            names.formUnion(entry.look.words.filter(\.isCapitalised).map(\.text))
        }
        // From the end upwards: after a biography no paragraph of the article follows.
        for index in looked.indices.reversed() {
            guard looked[index].kind == nil || looked[index].kind == .byline else { continue }
            let look = looked[index].look
            let above = index > 0 && looked[index - 1].kind == nil ? looked[index - 1].look : nil
            if BiographyRule.matches(look, in: text, above: above, bylineNames: names) {
                claim(index, .furniture, .contact)
                if let above, BiographyRule.isName(above) { claim(index - 1, .furniture, .contact) }
            } else if looked[index].kind == nil, isProse(index) {
                break
            }
        }
    }

    /// Below the last paragraph, what is headline-like and follows furniture belongs to the page.
    private mutating func claimTail() {
        guard let last = looked.indices.last(where: { looked[$0].kind == nil && isProse($0) }) else { return }
        var isBelowFurniture = false
        for index in looked.indices[(last + 1)...] {
            if looked[index].kind == .furniture { isBelowFurniture = true }
            if isBelowFurniture, looked[index].kind == nil, isHeadlineLike(index),
                looked[index].look.endMark != .sentence
            {
                claim(index, .furniture, .navigation)
            }
        }
    }
}
