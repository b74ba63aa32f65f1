/// Joins what belongs to one name: "Schering-Plough", "Pratt & Whitney", "Bank of America", "Immigration and Naturalization
/// Service".
struct NameJoining {
    let text: NameText
    /// Common words that the text has as names.
    let capitalisedNouns: NumberSet

    init(text: NameText) {
        self.text = text
        capitalisedNouns = Self.capitalisedNouns(text)
    }

    /// Common words with a capital within sentences, and those that begin several and never stand in small letters.
    private static func capitalisedNouns(_ text: NameText) -> NumberSet {
        var nouns = NumberSet()
        var openings: [UInt32: Int] = [:]
        for index in text.capitals where text.words[index].shape == .capital && text.isCommonWord(index) {
            if text.opensSentence(index) {
                if text.has(.nn, index) { openings[text.words[index].hash, default: 0] += 1 }
            } else if text.tokens[index].tag.isProperNoun {
                nouns.insert(UInt64(text.words[index].hash))
            }
        }
        openings = openings.filter { $0.value > 1 }
        guard !openings.isEmpty else { return nouns }
        // One bit for each of the few, so that hardly any other word is looked up.
        let bits = openings.keys.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }
        for word in text.words where bits & 1 << UInt64(word.hash & 63) != 0 && word.shape == .lower {
            openings[word.hash] = nil
        }
        for opening in openings.keys { nouns.insert(UInt64(opening)) }
        return nouns
    }

    /// Names that lie over each other are one; what begins first says of which kind.
    func merged(_ names: [Name]) -> [Name] {
        var merged: [Name] = []
        merged.reserveCapacity(names.count)
        for name in names {
            if let last = merged.last, last.tokens.upperBound > name.tokens.lowerBound {
                let end = max(last.tokens.upperBound, name.tokens.upperBound)
                merged[merged.count - 1] = text.name(last.tokens.lowerBound..<end, last.kind)
            } else {
                merged.append(name)
            }
        }
        return merged
    }

    /// Names that a hyphen, "&", "of" or "and" make one, and what stands behind companies and fathers' namesakes.
    func joined(_ names: [Name]) -> [Name] {
        var joined: [Name] = []
        joined.reserveCapacity(names.count)
        var rest = names[...]
        while var name = rest.popFirst() {
            if let last = joined.last, last.tokens.upperBound >= name.tokens.upperBound { continue }
            extendRight(&name, over: &rest)
            var start = leftGrown(name, after: joined.last)
            if let paragraph = (start..<name.tokens.lowerBound).last(where: { text.opensParagraph($0 + 1) }) {
                start = paragraph + 1
            }
            while let last = joined.last, last.tokens.upperBound > start {
                start = min(start, last.tokens.lowerBound)
                joined.removeLast()
            }
            joined.append(text.name(start..<name.tokens.upperBound, name.kind))
        }
        return joined
    }

    /// No name is made longer than this, in words, so that text without an end to its capitals costs no more than other text.
    static let longest = 16

    /// Lets the name swallow what belongs to it behind it.
    private func extendRight(_ name: inout Name, over rest: inout ArraySlice<Name>) {
        while name.tokens.count < Self.longest, let end = end(of: name, before: rest.first),
            end > name.tokens.upperBound, !(name.tokens.upperBound..<end).contains(where: text.opensParagraph)
        {
            if text.has(.pos, name.tokens.upperBound) { name.kind = .organization }
            name.tokens = name.tokens.lowerBound..<end
            while let next = rest.first, next.tokens.lowerBound < name.tokens.upperBound {
                if text.isAmpersand(next.tokens.lowerBound - 1) { name.kind = .organization }
                if text.isHyphen(next.tokens.lowerBound - 1) { name.kind = next.kind }
                name.tokens = name.tokens.lowerBound..<max(name.tokens.upperBound, next.tokens.upperBound)
                rest = rest.dropFirst()
            }
        }
    }

    /// How far the name reaches by one more step; nil if no further.
    private func end(of name: Name, before next: Name?) -> Int? {
        let end = name.tokens.upperBound
        guard end < text.tokens.count else { return nil }
        if text.isHyphen(end), text.touches(end - 1), text.touches(end) { return hyphenEnd(name) }
        if text.isAmpersand(end) { return ampersandEnd(name) }
        if let company = companyEnd(name) ?? possessorEnd(name) { return company }
        if text.cues(end).contains(.generation), name.tokens.count > 1, text.isCapitalised(end), name.kind == .person {
            return end + 1
        }
        if text.cues(end).contains(.foreignParticle), text.words[end].shape == .lower, name.kind != .organization {
            let word = text.cues(end + 1).contains(.particle) ? end + 2 : end + 1
            if text.words.indices.contains(word), text.words[word].shape == .capital { return word + 1 }
        }
        return complementEnd(end) ?? pairEnd(name, next) ?? prepositionEnd(end)
    }

    /// "Doctors Without Borders": a preposition has a capital in names alone, but for headlines.
    private func prepositionEnd(_ end: Int) -> Int? {
        guard text.has(.in, end), text.words[end].shape == .capital, text.words[end].length > 3,
            text.isCapitalised(end + 1), text.tokens[end + 1].tag.isNoun
        else { return nil }
        return text.hasSmallVerb(after: end + 1) ? end + 2 : nil
    }

    /// "Schering-Plough", "Lee Myung-bak"; but "US-Canada" and "Acme-owned" are names with something behind them.
    private func hyphenEnd(_ name: Name) -> Int? {
        let after = name.tokens.upperBound + 1
        let first = name.tokens.lowerBound
        if text.isCapitalised(after) {
            let known: WordLists = [.country, .region, .demonym, .organization, .group]
            let isPair = !text.lists(first).isDisjoint(with: known) && !text.lists(after).isDisjoint(with: known)
            return isPair || text.cues(first).contains(.prefix) ? nil : after + 1
        }
        if isModel(first, after) { return after + 1 }
        guard text.words.indices.contains(after), text.words[after].shape == .lower, text.words[after].length <= 6,
            text.cues(first).contains(.eastAsianSurname) && name.tokens.count > 1
                || text.words[after].classes.isEmpty && name.kind == .person
                || text.cues(first - 1).contains(.eastAsianSurname) && text.isCapitalised(first - 1)
        else { return nil }
        return after + 1
    }

    /// "A350-1000", "XWB-97": the number of a model, which a hyphen parts from letters or from its first part.
    private func isModel(_ first: Int, _ after: Int) -> Bool {
        guard text.words.indices.contains(after), [.number, .alphanumeric].contains(text.words[after].shape),
            !(text.touches(after) && text.isHyphen(after + 1))
        else { return false }
        switch text.words[after - 2].shape {
        case .upper, .alphanumeric, .mixed: return true
        default: return false
        }
    }

    /// "Pratt & Whitney", but not "Newark, N.J. & London".
    private func ampersandEnd(_ name: Name) -> Int? {
        let end = name.tokens.upperBound
        guard text.isCapitalised(end + 1), text.words[end - 1].shape != .initial,
            !text.cues(end - 1).contains(.stateAbbreviation),
            name.tokens.count > 1 || text.lists(end - 1).isDisjoint(with: [.country, .region])
        else { return nil }
        return end + 2
    }

    /// "Acme Corp.", "Acme, Inc."
    private func companyEnd(_ name: Name) -> Int? {
        let end = name.tokens.upperBound
        let index = text.has(.comma, end) ? end + 1 : end
        guard text.cues(index).contains(.companyEnding), text.words[index].shape != .initial,
            text.words[index].shape != .lower || Self.smallEndings.contains(text.words[index].hash),
            index == end || text.words[index].length < 6
        else { return nil }
        // "Reno, NV"
        let isCode = text.words[index].shape == .upper && text.words[index].length == 2
        return isCode && (index > end || name.kind == .place && name.tokens.count > 1) ? nil : index + 1
    }

    /// "Ostrow's Holdings Inc.", "Ostrow's of London": what somebody has would be called by a word of its own there, or stand
    /// right behind the mark.
    private func possessorEnd(_ name: Name) -> Int? {
        let mark = name.tokens.upperBound
        guard text.has(.pos, mark), name.tokens.count == 1, text.isCapitalised(mark - 1), text.touches(mark - 1),
            text.lists(mark - 1).isDisjoint(with: [.country, .region, .city, .demonym, .calendar]),
            !text.cues(mark - 1).contains(.office)
        else { return nil }
        if text.isWord(NameText.of, mark + 1) {
            return text.isCapitalised(mark + 2) && text.tokens[mark + 2].tag.isProperNoun ? mark + 3 : nil
        }
        for word in (mark + 1)..<(mark + 5) {
            guard text.isCapitalised(word) else { return nil }
            if text.cues(word).contains(.companyEnding) { return word + 1 }
            guard isCommonPart(word) || text.cues(word).contains(.companyWord) else { return nil }
        }
        return nil
    }

    private static let smallEndings: NumberSet = [
        WordInfo.hash(of: "plc"), WordInfo.hash(of: "plc."), WordInfo.hash(of: "spa"),
    ]

    /// "Bank of America", "Center for Auto Safety"
    private func complementEnd(_ end: Int) -> Int? {
        guard text.cues(end - 1).contains(.bodyOf) || text.endsCorporationOf(end - 1), text.isCapitalised(end - 1),
            text.isWord(NameText.of, end) || text.isWord(NameText.for, end)
        else { return nil }
        var start = end + 1
        if text.isWord(NameText.the, start), text.words[start].shape == .lower { start += 1 }
        guard text.isCapitalised(start), text.lists(start).isDisjoint(with: .calendar) else { return nil }
        // "Office for the Coordination of Humanitarian Affairs"
        if isCommonPart(start), text.isWord(NameText.of, start + 1), isCommonPart(start + 2) {
            return isCommonPart(start + 3) ? start + 4 : start + 3
        }
        return start + 1
    }

    /// "Immigration and Naturalization Service": common nouns that "and" joins before the word for a body, and "Ministry of
    /// Trade and Industry".
    private func pairEnd(_ name: Name, _ next: Name?) -> Int? {
        let end = name.tokens.upperBound
        guard text.isWord(NameText.and, end), isCommonPart(end + 1) else { return nil }
        if let next, next.tokens.lowerBound == end + 1, let last = next.tokens.last {
            let isCompany = text.cues(last).contains(.companyEnding)
            let isPart = next.tokens.count > 1 || name.tokens.count > 1
            // "Ball Aerospace and Technologies Corp."
            if isCompany { return next.tokens.count == 2 ? next.tokens.upperBound : nil }
            let isList = text.has(.in, name.tokens.lowerBound + 1) || isCommonPart(end - 1)
            return text.endsBody(last) && next.kind != .person && isPart && isList ? next.tokens.upperBound : nil
        }
        let hasComplement = name.tokens.dropLast().contains {
            (text.isWord(NameText.of, $0) || text.isWord(NameText.for, $0)) && text.cues($0 - 1).contains(.bodyOf)
        }
        return hasComplement ? end + 2 : nil
    }

    /// A common noun or adjective that has a capital as a part of a body's name: "Naturalization".
    func isCommonPart(_ index: Int) -> Bool {
        text.words.indices.contains(index) && text.words[index].shape == .capital && text.isCommonWord(index)
            && text.lists(index).isDisjoint(with: [.country, .region, .city, .givenName, .calendar, .organization])
    }
}
