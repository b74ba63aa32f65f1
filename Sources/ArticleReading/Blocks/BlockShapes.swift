/// What a block is by its length, its capitals and the mark at its end.
extension BlockClassifier {
    /// Claims what no rule has claimed.
    mutating func claimByShape() {
        let prose = looked.indices.filter { looked[$0].kind == nil && looked[$0].look.wordCount >= 12 }
        let unended = prose.count { looked[$0].look.endMark == .none }
        // Where most paragraphs end without a mark, the lack of one says nothing.
        let marksMatter = unended * 3 <= prose.count
        for index in looked.indices where looked[index].kind == nil {
            let kind = shape(index, marksMatter: marksMatter)
            looked[index].kind = kind
        }
    }

    private mutating func shape(_ index: Int, marksMatter: Bool) -> Block.Kind {
        let look = looked[index].look
        if TitleMarks.lengthOfHashes(look.range, in: text) > 0, look.wordCount <= 14 {
            looked[index].look = BlockLook(text, TitleMarks.inside(look.range, in: text))
            return .heading
        }
        if CaptionRule.matches(look, in: text) { return .caption }
        if ListMark.starts(text, look.range) { return .listItem }
        if look.endMark == .sentence {
            let endsAsQuestion = !look.endsWithStop(text) && look.wordCount <= 9
            return endsAsQuestion && isHeadingPlace(index) && !startsWithMark(look) ? .heading : .paragraph
        }
        // A slip of the keyboard at the end is none of these.
        guard marksMatter, look.endMark == .none, let last = look.words.last,
            look.words.count < look.wordCount
                || last.range.upperBound == look.range.upperBound
        else { return .paragraph }
        if look.wordCount > 14 { return index > 0 && index + 1 < looked.count ? .caption : .paragraph }
        if isLabel(index) { return .caption }
        return isHeadingPlace(index) ? .heading : .paragraph
    }

    private func startsWithMark(_ look: BlockLook) -> Bool {
        guard let first = look.words.first else { return true }
        return first.range.lowerBound > look.range.lowerBound
    }

    /// Where a heading can stand: a paragraph follows.
    private func isHeadingPlace(_ index: Int) -> Bool {
        guard let first = looked[index].look.words.first, first.isCapitalised || first.isNumber else { return false }
        guard let next = looked.indices[(index + 1)...].first(where: { looked[$0].kind != .furniture }) else {
            return false
        }
        return looked[next].look.wordCount >= 12 || looked[next].look.endMark == .sentence
    }

    /// A picture's label: a name with its title ("Prime Minister Jane Doe") and no verb. That it is a name is seen from the
    /// text, which says its last two words together elsewhere.
    mutating func isLabel(_ index: Int) -> Bool {
        let words = looked[index].look.words
        guard (2...8).contains(words.count), looked[index].look.endMark == .none,
            words.allSatisfy({ $0.isCapitalised || CommonWords.function.contains($0.text) }),
            !words.contains(where: { CommonWords.verbs.contains($0.text) })
        else { return false }
        return namePairs.contains(
            Self.pair(text[words[words.count - 2].range], text[words[words.count - 1].range]))
    }

    /// Every two neighbouring words with capitals in the prose of the article.
    func findNamePairs() -> Set<UInt64> {
        var pairs: Set<UInt64> = []
        for index in looked.indices where isProse(index) && index != titleIndex {
            let range = looked[index].look.range
            var previous: Range<Int>?
            var start = range.lowerBound
            while start < range.upperBound {
                var end = start
                while end < range.upperBound, text[end] != 0x20 { end += 1 }
                if text[start].isCapital {
                    let word = start..<end
                    if let previous { pairs.insert(Self.pair(text[previous], Self.withoutPossessive(text[word]))) }
                    previous = word
                } else if end > start {
                    previous = nil
                }
                start = end + 1
            }
        }
        return pairs
    }

    private static func pair(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> UInt64 {
        WordHash.mix(WordHash.of(first), WordHash.of(second))
    }

    private static func withoutPossessive(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard word.last == UInt8(ascii: "s") else { return word }
        let stem = word.dropLast()
        if stem.last == UInt8(ascii: "'") { return stem.dropLast() }
        return stem.suffix(3).elementsEqual("’".utf8) ? stem.dropLast(3) : word
    }
}
