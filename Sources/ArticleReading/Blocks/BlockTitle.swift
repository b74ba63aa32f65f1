/// Which line is the article's headline, and which carries it on.
extension BlockClassifier {
    mutating func claimTitle() {
        let limit = min(looked.count, max(body.lowerBound, 1) + 1, 12)
        // "HEADLINE: …" says itself what it is.
        var candidate = looked.indices[..<min(body.lowerBound, looked.count)].first {
            looked[$0].kind == nil && isHeadlineLike($0) && TitleMarks.isLabelled(looked[$0].look.range, in: text)
        }
        for index in 0..<limit where looked[index].kind == nil && candidate == nil {
            guard index <= body.lowerBound else { break }
            if CaptionRule.matches(looked[index].look, in: text) {
                claim(index, .caption)
            } else if isHeadlineLike(index), isKicker(index) || isDocumentNumber(index) || isSetInColumns(index) {
                claim(index, .furniture, .navigation)
            } else {
                candidate = isHeadlineLike(index) ? index : nil
                break
            }
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
        looked[title].look = BlockLook(text, TitleMarks.inside(looked[title].look.range, in: text))
        for index in 0..<max(body.lowerBound, title + 1)
        where looked[index].kind == nil && MastheadRule.matches(looked[index].look) {
            claim(index, .furniture, .navigation)
        }
        guard let below = nextUnclaimed(after: title), below < body.lowerBound || !isProse(below), below <= title + 3,
            isHeadlineLike(below), (3...45).contains(looked[below].look.wordCount), below + 1 < looked.count,
            !isLabel(below), !looked[below].look.isTitleCase, !CaptionRule.matches(looked[below].look, in: text)
        else { return }
        claim(below, .standfirst)
    }

    private func nextUnclaimed(after index: Int) -> Int? {
        looked.indices[(index + 1)...].first { looked[$0].kind == nil }
    }

    /// The name of a paper, a section or a topic above the headline.
    private func isKicker(_ index: Int) -> Bool {
        let isMasthead = MastheadRule.matches(looked[index].look)
        guard looked[index].look.wordCount <= 3 || isMasthead,
            let next = looked.indices[(index + 1)...].first(where: { looked[$0].kind == nil && !isSection($0) }),
            next <= body.lowerBound,
            isHeadlineLike(next), looked[next].look.wordCount >= 4
        else { return false }
        if isMasthead || isSection(index) { return true }
        // "Rail strike | Union calls off strike after talks | Members had planned to walk out on Wednesday": of three lines
        // the second is the headline, the third its standfirst.
        guard let third = nextUnclaimed(after: next), third < body.lowerBound, third <= index + 2 else { return false }
        return [next, third].allSatisfy { isHeadlineLike($0) && looked[$0].look.wordCount >= 6 }
    }

    private func isSection(_ index: Int) -> Bool {
        looked[index].look.wordCount <= 3 && CommonWords.sections.contains(looked[index].look.line)
    }

    /// `SC/16231`, `2026/014`, `a0417` above the headline.
    private func isDocumentNumber(_ index: Int) -> Bool {
        let look = looked[index].look
        guard look.wordCount == 1, let word = look.words.first, nextUnclaimed(after: index) != nil else { return false }
        let digits = text[word.range].count(where: \.isDigit)
        return digits > 0 && text[word.range].contains(UInt8(ascii: "/")) || digits >= 3 && digits < word.range.count
    }

    /// `Bulletin of the Survey          No. 14`: the head of a printed page.
    private func isSetInColumns(_ index: Int) -> Bool {
        nextUnclaimed(after: index) != nil && TextColumns.columns(text, looked[index].look.range).count > 1
    }

    /// A line that leads to the headline ("Home › Local › Harbour reopens …") or repeats it with the site's name.
    func isBreadcrumb(_ index: Int, of title: Int) -> Bool {
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
    static func letters(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(range.count)
        for byte in text[range] where byte.isLetterOrDigit { letters.append(byte.inSmallLetters) }
        return letters
    }
}
