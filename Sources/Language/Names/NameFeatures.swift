/// What the name finder knows of a token beside its word.
package struct NameContext: Sendable {
    /// The last token of the run of capitalised words that the token stands in, as an index in the text.
    package var runEnd: Int32 = 0
    package var runStart: Int32 = 0
    /// The lists of the gazetteer phrase it is part of.
    package var phraseLists: WordLists = []
    package var startsPhrase = false
}

/// The features of the name finder, and the choice of tokens it looks at.
package enum NameFeatures {
    /// Outside any name, inside the name begun before, and the beginning of a name of each kind.
    package static let classCount = 2 + NameKind.allCases.count
    package static let outside = 0
    package static let inside = 1

    package static func classIndex(beginning kind: NameKind) -> Int { 2 + Int(kind.rawValue) }
    package static func kind(ofClass index: Int) -> NameKind? { index < 2 ? nil : NameKind(rawValue: UInt8(index - 2)) }

    /// Whether a word by itself looks like part of a name.
    @inline(__always)
    package static func isNameLike(_ word: WordInfo, _ tag: PennTag) -> Bool {
        switch word.shape {
        case .capital, .upper, .mixed, .initial: true
        case .lower, .abbreviation: tag.isProperNoun
        case .alphanumeric: tag.isProperNoun
        default: false
        }
    }

    /// Whether a word has its capital only as the first of a sentence or title, by its tag: "The", "In", "He". The model never
    /// begins a name with one (not once in the 1,960 of the news it was measured on), so the finder doesn't ask it; that is
    /// one of six words it would ask for.
    static func isPlainOpening(_ word: WordInfo, _ tag: PennTag) -> Bool {
        guard word.shape == .capital else { return false }
        switch tag {
        case .dt, .in, .prp, .prpPossessive, .rb, .rbr, .cc, .cd, .ex, .wp, .wrb, .wdt: return true
        default: return false
        }
    }

    /// Whether the token may be part of a name at all; the others are not scored.
    /// - Parameter isInside: Whether the token before is part of a name.
    package static func isCandidate(
        _ index: Int, in sentence: Range<Int>, tokens: [Token], words: [WordInfo], isInside: Bool
    ) -> Bool {
        if isNameLike(words[index], tokens[index].tag) { return true }
        guard isInside else { return false }
        switch tokens[index].tag {
        case .cd, .pos: return true
        case .hyphen:
            return index > sentence.lowerBound && tokens[index - 1].end == tokens[index].start
        case .in, .cc, .dt, .sym, .fw:
            return index + 1 < sentence.upperBound && isNameLike(words[index + 1], tokens[index + 1].tag)
                || index + 2 < sentence.upperBound && tokens[index + 1].tag == .dt
                    && isNameLike(words[index + 2], tokens[index + 2].tag)
        default: return false
        }
    }

    /// Initializes one context for each token of a sentence: the runs of capitalised words and the phrases.
    package static func fill(
        _ contexts: UnsafeMutableBufferPointer<NameContext>, _ sentence: Range<Int>, tokens: [Token],
        words: [WordInfo], phrases: Phrases?
    ) {
        let lower = sentence.lowerBound
        var start = lower
        while start < sentence.upperBound {
            var end = start
            if isNameLike(words[start], tokens[start].tag) {
                while end + 1 < sentence.upperBound, isNameLike(words[end + 1], tokens[end + 1].tag) { end += 1 }
            }
            let run = NameContext(runEnd: Int32(end), runStart: Int32(start))
            for index in start...end { contexts.initializeElement(at: index - lower, to: run) }
            start = end + 1
        }
        guard let phrases else { return }
        var index = lower
        while index < sentence.upperBound {
            guard words[index].lists.contains(.beginsPhrase),
                let match = phrases.longestMatch(words, at: index, limit: sentence.upperBound)
            else {
                index += 1
                continue
            }
            for inner in 0..<match.count {
                contexts[index + inner - lower].phraseLists = match.lists
                contexts[index + inner - lower].startsPhrase = inner == 0
            }
            index += match.count
        }
    }

    /// Calls `body` with each feature of a token; the number of the template is in the top six bits.
    /// - Parameter before: The class given to the token before.
    @inline(__always)
    package static func each(
        _ index: Int, in sentence: Range<Int>, tokens: [Token], words: [WordInfo], context: NameContext,
        letterCase: LetterCase, before: Int, _ body: (UInt64) -> Void
    ) {
        let none = WordInfo()
        let lower = sentence.lowerBound
        let upper = sentence.upperBound
        let word = words[index]
        let previous = index > lower ? words[index - 1] : none
        let next = index + 1 < upper ? words[index + 1] : none
        let runEnd = Int(context.runEnd)
        let runStart = Int(context.runStart)
        let last = words[runEnd]
        let afterRun = runEnd + 1 < upper ? words[runEnd + 1] : none
        let beforeRun = runStart > lower ? words[runStart - 1] : none
        let head = Int(tokens[runEnd].head)
        let headId = head >= lower && head < upper ? UInt64(words[head].id) : 0
        let headCluster = head >= lower && head < upper ? UInt64(words[head].cluster) : 0
        let relation = UInt64(tokens[runEnd].relation.rawValue)
        let label = UInt64(before)
        let isFirst: UInt64 = index == lower ? 1 : 0
        let tag = UInt64(tokens[index].tag.rawValue)
        let nextTag = index + 1 < upper ? UInt64(tokens[index + 1].tag.rawValue) : 63
        let previousTag = index > lower ? UInt64(tokens[index - 1].tag.rawValue) : 63
        let shape = UInt64(word.shape.rawValue) | UInt64(letterCase.rawValue) << 4 | isFirst << 6
        let lists = UInt64(word.lists.rawValue & 0x7FFF)
        let lastLists = UInt64(last.lists.rawValue & 0x7FFF)
        let runLength = UInt64(min(runEnd - runStart, 3))
        let position = UInt64(min(index - runStart, 2))

        @inline(__always) func feature(_ template: UInt64, _ value: UInt64) { body(template << 58 | value) }
        feature(1, UInt64(word.id))
        feature(2, UInt64(word.id) | label << 20)
        feature(3, UInt64(word.suffix) & 0xFF_FFFF | shape << 32)
        feature(4, UInt64(word.prefix))
        feature(5, tag | shape << 6 | label << 16)
        feature(6, lists | shape << 16)
        feature(7, lists | label << 16 | tag << 20)
        feature(8, UInt64(previous.id) | label << 20)
        feature(9, UInt64(next.id) | label << 20)
        feature(10, UInt64(previous.id) | UInt64(word.id) << 20)
        feature(11, UInt64(word.id) | UInt64(next.id) << 20)
        feature(12, previousTag | tag << 6 | nextTag << 12 | label << 18)
        feature(
            13,
            UInt64(previous.shape.rawValue) | shape << 4 | UInt64(next.shape.rawValue) << 12 | label << 16)
        feature(14, lists | UInt64(next.lists.rawValue & 0x7FFF) << 16)
        feature(15, lists | UInt64(previous.lists.rawValue & 0x7FFF) << 16 | label << 32)
        feature(16, UInt64(context.phraseLists.rawValue) | (context.startsPhrase ? 1 : 0) << 16 | label << 17)
        feature(17, UInt64(last.id) | label << 20)
        feature(18, lastLists | runLength << 16 | position << 18 | label << 20)
        feature(19, UInt64(afterRun.id) | label << 20 | runLength << 24)
        feature(20, UInt64(beforeRun.id) | label << 20 | runLength << 24)
        feature(21, relation | headId << 6 | label << 26)
        feature(22, UInt64(last.suffix) & 0xFF_FFFF | label << 24)
        feature(23, lists | lastLists << 16 | runLength << 32 | label << 34)
        feature(24, UInt64(words[runStart].lists.rawValue & 0x7FFF) | lastLists << 16 | position << 32)
        feature(25, UInt64(beforeRun.id) | UInt64(afterRun.id) << 20 | label << 40)
        feature(27, UInt64(word.cluster) | label << 10 | shape << 14)
        feature(28, UInt64(previous.cluster) | label << 10)
        feature(29, UInt64(next.cluster) | label << 10)
        feature(30, UInt64(last.cluster) | label << 10 | position << 14)
        feature(31, UInt64(afterRun.cluster) | label << 10 | runLength << 14)
        feature(32, UInt64(beforeRun.cluster) | label << 10 | runLength << 14)
        feature(33, relation | headCluster << 6 | label << 16)
        feature(34, UInt64(word.cluster) | UInt64(last.cluster) << 10 | runLength << 20 | label << 22)
        feature(
            35, word.cluster6 | last.cluster6 << 6 | beforeRun.cluster6 << 12 | afterRun.cluster6 << 18 | label << 24)
        feature(
            36,
            UInt64(word.capitals.rawValue) | UInt64(next.capitals.rawValue) << 2 | shape << 4 | tag << 12 | label << 18)
        feature(37, UInt64(beforeRun.cluster) | UInt64(last.cluster) << 10 | label << 20)
        feature(38, word.cluster10 | lists << 10 | label << 26)
        feature(26, relation | label << 6 | runLength << 10 | shape << 12)
    }
}
