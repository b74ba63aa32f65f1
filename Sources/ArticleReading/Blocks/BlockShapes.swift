/// What a block is by its length, its capitals and the mark at its end.
extension BlockClassifier {
    /// Claims what no rule has claimed.
    mutating func claimByShape() {
        let prose = looked.indices.filter { looked[$0].kind == nil && looked[$0].look.wordCount >= 12 }
        let unended = prose.count { looked[$0].look.endMark == .none }
        // Where most paragraphs end without a mark, the lack of one says nothing.
        let marksMatter = unended * 3 <= prose.count
        for index in looked.indices where looked[index].kind == nil {
            looked[index].kind = shape(index, marksMatter: marksMatter)
        }
    }

    private func shape(_ index: Int, marksMatter: Bool) -> Block.Kind {
        let look = looked[index].look
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
    func isLabel(_ index: Int) -> Bool {
        let words = looked[index].look.words
        guard (2...8).contains(words.count), looked[index].look.endMark == .none,
            words.allSatisfy({ $0.isCapitalised || CommonWords.function.contains($0.text) }),
            !words.contains(where: { CommonWords.verbs.contains($0.text) })
        else { return false }
        let name = text[words[words.count - 2].range.lowerBound..<words[words.count - 1].range.upperBound]
        return looked.indices.contains { other in
            other != index && other != titleIndex && isProse(other)
                && Self.contains(name, in: text[looked[other].look.range])
        }
    }

    private static func contains(_ part: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return false }
        var start = bytes.startIndex
        let last = bytes.endIndex - part.count
        while start <= last {
            guard let hit = bytes[start...last].firstIndex(of: first) else { return false }
            if bytes[hit...].starts(with: part) { return true }
            start = hit + 1
        }
        return false
    }
}
