/// The datelines of agencies and of papers that set the place in capitals.
extension DatelineSplitter {
    /// `PLACE, Region, Month day, year (Agency) --`, of which a place in capitals or an agency in brackets must be there.
    /// Returns where the sentence starts.
    func agencyCut(_ look: BlockLook) -> Int? {
        let range = look.range
        let end = min(range.upperBound, range.lowerBound + Self.longestDateline)
        guard let dash = Dash.firstParting(text, range.lowerBound..<end) else { return nil }
        let head = range.lowerBound..<dash.lowerBound
        // "ELLERY, June 11.--The river": the dash may stand inside what looks like a word.
        let words = BlockLook(text, head).words
        guard let first = words.first, words.count <= 14 else { return nil }
        let hasAgency = endsWithBracket(head)
        guard first.isCapitalised || hasAgency, hasAgency || !Self.labels.contains(first.text) else { return nil }
        var capitals = 0
        for word in words {
            if word.isAllCapitals && !Self.isBracketed(text, word) { capitals += 1 } else { break }
        }
        guard hasAgency || (capitals > 0 && (capitals > 1 || first.text.utf8.count >= 4)) else { return nil }
        // Without an agency, only a place with its region may stand there: "LAGOS, Nigeria —".
        if !hasAgency {
            guard words.count - capitals <= 6, words.allSatisfy({ $0.isCapitalised || $0.isNumber }) else { return nil }
            if words.count > capitals, !text[head].contains(UInt8(ascii: ",")) { return nil }
        } else {
            guard
                words.allSatisfy({
                    $0.isCapitalised || $0.isNumber || CommonWords.function.contains($0.text)
                        || Self.isBracketed(text, $0)
                })
            else { return nil }
        }
        guard
            let next = look.words.first(where: { $0.range.upperBound > dash.upperBound })
                .flatMap({
                    BlockLook(text, max($0.range.lowerBound, dash.upperBound)..<$0.range.upperBound).words.first
                }),
            !next.isAllCapitals || next.text == "u.s" || hasAgency,
            next.isCapitalised || next.isNumber || next.text.utf8.first.map({ $0 >= 0x80 || $0 == 0x24 }) == true
        else { return nil }
        return dash.upperBound
    }

    /// What stands in capitals before a dash and is no place: labels of pages, and short names of organizations.
    static let labels: Set<String> = CommonWords.sections.union([
        "file", "photo", "photos", "watch", "read", "update", "updated", "correction", "column", "review", "recap",
        "poll",
        "quiz", "gallery", "map", "timeline", "summary", "nato", "nasa", "opec", "fifa", "uefa", "iaea", "asean",
        "unesco",
        "breaking", "exclusive", "live", "analysis", "explainer", "factbox", "interview", "transcript", "comment",
        "editorial", "opinion", "obituary", "moderator", "host", "unicef", "unhcr", "ecowas", "noaa", "usaid", "fema",
        "naacp", "aclu",
    ])

    func endsWithBracket(_ range: Range<Int>) -> Bool {
        let trimmed = WhiteSpace.trim(text, range)
        guard let last = trimmed.last, text[last] == UInt8(ascii: ")"),
            let open = text[trimmed].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        let inside = text[(open + 1)..<last]
        return inside.count >= 2 && inside.count <= 40 && (inside.first?.isCapital ?? false)
    }

    static func isBracketed(_ text: [UInt8], _ word: BlockLook.Word) -> Bool {
        word.range.lowerBound > 0 && text[word.range.lowerBound - 1] == UInt8(ascii: "(")
    }
}
