/// The letters and digits of a line in small letters, to know it again by.
private struct LineKey: Hashable {
    private var hash: UInt64 = 0
    private(set) var count = 0

    init(_ text: [UInt8], _ range: Range<Int>) {
        for byte in text[range] where byte.isLetterOrDigit {
            hash = WordHash.mix(hash, UInt64(byte.inSmallLetters))
            count += 1
        }
    }
}

/// What stands around the article on its page: repetitions, lists of other pages, biographies.
extension BlockClassifier {
    /// A headline that a page shows a second time, and any short line that stands there twice.
    mutating func claimRepetitions() {
        var seen: Set<LineKey> = []
        if let titleIndex {
            let title = LineKey(text, looked[titleIndex].look.range)
            for index in 0..<min(looked.count, body.lowerBound + 2)
            where index != titleIndex && looked[index].kind == nil && isHeadlineLike(index) {
                if isBreadcrumb(index, of: titleIndex) || LineKey(text, looked[index].look.range) == title {
                    claim(index, .furniture, .navigation)
                }
            }
            seen.insert(title)
        }
        for index in looked.indices where looked[index].kind == nil && looked[index].look.wordCount <= 24 {
            let line = LineKey(text, looked[index].look.range)
            // What somebody says twice is a sentence; what a page shows twice is not.
            if line.count >= 8, !seen.insert(line).inserted, looked[index].look.endMark != .sentence {
                claim(index, .furniture, .navigation)
            }
        }
    }

    /// Headline-like lines below the heading of a list of other pages, up to the next paragraph.
    mutating func claimLists() {
        var index = 0
        while index < looked.count {
            let isHeading = looked[index].furniture == .listHeading
            index += 1
            guard isHeading else { continue }
            while index < looked.count, !isProse(index), looked[index].kind != nil || isHeadlineLike(index) {
                if index >= body.upperBound { dropDates(in: index) }
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

    /// Below the article, the dates in a list of other pages are theirs.
    private mutating func dropDates(in index: Int) {
        let range = looked[index].look.range
        dates.removeAll { $0.label != .published && range.contains($0.date.range.lowerBound) }
    }

    mutating func claimBiographies() {
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

    /// What readers wrote below the article: under a line that counts or heads the comments, the first of which says how long ago
    /// it was written.
    mutating func claimComments() {
        func headsComments(_ index: Int) -> Bool {
            guard looked[index].kind == .furniture, let last = looked[index].look.words.last?.text else { return false }
            return looked[index].look.wordCount <= 3 && (last == "comments" || last == "comment")
        }
        guard let heading = looked.indices.last(where: headsComments),
            looked[heading...].prefix(4).contains(where: { $0.look.words.last?.text == "ago" })
        else { return }
        for index in looked.indices[(heading + 1)...] where looked[index].kind == nil {
            claim(index, .furniture, .prompt)
        }
    }

    /// Below the last paragraph, what is headline-like and follows furniture belongs to the page.
    mutating func claimTail() {
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
