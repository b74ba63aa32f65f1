/// Joins what belongs to one name: "Schering-Plough", "Pratt & Whitney", "Bank of America", "Immigration and Naturalization
/// Service".
struct NameJoining {
    let text: NameText

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
            while let last = joined.last, last.tokens.upperBound > start {
                start = min(start, last.tokens.lowerBound)
                joined.removeLast()
            }
            joined.append(text.name(start..<name.tokens.upperBound, name.kind))
        }
        return joined
    }

    /// No name is made longer than this, in words, so that text without an end to its capitals costs no more than other text.
    private static let longest = 16

    /// Lets the name swallow what belongs to it behind it.
    private func extendRight(_ name: inout Name, over rest: inout ArraySlice<Name>) {
        while name.tokens.count < Self.longest, let end = end(of: name, before: rest.first),
            end > name.tokens.upperBound
        {
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
        if let company = companyEnd(name) { return company }
        if text.cues(end).contains(.generation), name.tokens.count > 1, text.isCapitalised(end), name.kind == .person {
            return end + 1
        }
        if text.cues(end).contains(.foreignParticle), text.words[end].shape == .lower, name.kind != .organization {
            let word = text.cues(end + 1).contains(.particle) ? end + 2 : end + 1
            if text.words.indices.contains(word), text.words[word].shape == .capital { return word + 1 }
        }
        return complementEnd(end) ?? pairEnd(name, next)
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
        guard text.words.indices.contains(after), text.words[after].shape == .lower, text.words[after].length <= 6,
            text.cues(first).contains(.eastAsianSurname) && name.tokens.count > 1
                || text.words[after].classes.isEmpty && name.kind == .person
                || text.cues(first - 1).contains(.eastAsianSurname) && text.isCapitalised(first - 1)
        else { return nil }
        return after + 1
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

    private static let smallEndings: Set<UInt32> = [NameText.hash("plc"), NameText.hash("plc."), NameText.hash("spa")]

    /// "Bank of America", "Center for Auto Safety"
    private func complementEnd(_ end: Int) -> Int? {
        guard text.cues(end - 1).contains(.bodyOf) || text.endsCorporationOf(end - 1), text.isCapitalised(end - 1),
            text.isWord(NameText.of, end) || text.isWord(NameText.for, end)
        else { return nil }
        var start = end + 1
        if text.isWord(NameText.the, start), text.words[start].shape == .lower { start += 1 }
        guard text.isCapitalised(start), text.lists(start).isDisjoint(with: .calendar) else { return nil }
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
            text.isWord(NameText.of, $0) && text.cues($0 - 1).contains(.bodyOf)
        }
        return hasComplement ? end + 2 : nil
    }

    /// A common noun or adjective that has a capital as a part of a body's name: "Naturalization".
    private func isCommonPart(_ index: Int) -> Bool {
        text.words.indices.contains(index) && text.words[index].shape == .capital && text.isCommonWord(index)
            && text.lists(index).isDisjoint(with: [.country, .region, .city, .givenName, .calendar])
    }

    /// "National [Union of Teachers]", "Food and [Drug Administration]", "Workers' [Party]": the name of a body begins with
    /// the first of its capitals.
    private func leftGrown(_ name: Name, after last: Name?) -> Int {
        var start = name.tokens.lowerBound
        let isSite = name.tokens.count == 1 && text.cues(start).contains(.siteEnd)
        // "Hurricane [Felix]"
        if start > 0, text.cues(start - 1).contains(.affairStart), text.words[start - 1].shape == .capital,
            name.tokens.count < 3
        {
            return start - 1
        }
        // "Roe Smith & [Jones]"
        if start > 1, text.isAmpersand(start - 1), text.isCapitalised(start - 2),
            text.words[start - 2].shape != .initial
        {
            start -= 2
            while start > 0, name.tokens.lowerBound - start < Self.longest, text.tokens[start - 1].tag.isProperNoun,
                beginsEarlier(start - 1, isCompany: true)
            {
                start -= 1
            }
            return start
        }
        // "Real [Madrid]"
        if start > 0, text.cues(start - 1).contains(.bodyStart), text.words[start - 1].shape == .capital,
            name.kind != .person,
            !text.has(.hyphen, start), text.tokens[start].start - text.tokens[start - 1].end == 1
        {
            return start - 1
        }
        guard let end = name.tokens.last,
            name.kind != .person || text.cues(end).contains(.companyEnding)
                || text.endsBody(end) && !text.lists(end).contains(.surname)
        else { return start }
        let isBody = name.tokens.contains { text.endsBody($0) || text.cues($0).contains(.companyEnding) }
        guard isBody || isSite, !text.isPhrase(name.tokens) || isCompanyOrOrganization(name) else { return start }
        let isCompany = text.cues(end).contains(.companyEnding)
        // "Goldman, Sachs & Co."
        if isCompany, start > 1, text.isAmpersand(end - 1), text.has(.comma, start - 1), text.isCapitalised(start - 2) {
            start -= 2
        }
        while start > 0, name.tokens.lowerBound - start < Self.longest {
            if isBody, beginsEarlier(start - 1, isCompany: isCompany) {
                start -= 1
            } else if isBody, start > 1, text.isHyphen(start - 1), text.touches(start - 2), text.touches(start - 1),
                text.isCapitalised(start - 2), !text.cues(start - 2).contains(.prefix)
            {
                start -= 2
            } else if isBody, start > 1, text.isWord(NameText.and, start - 1) || text.isAmpersand(start - 1),
                text.isAmpersand(start - 1) && text.isCapitalised(start - 2)
                    || isCommonPart(start) && isCommonPart(start - 2)
                        && (name.tokens.count > 1 || start < name.tokens.lowerBound)
            {
                start -= 2
            } else if start > 1, text.has(.pos, start - 1), text.isCapitalised(start - 2),
                isSite && text.lists(start - 2).isDisjoint(with: [.country, .region, .city]) || isCommonPart(start - 2)
                    || !text.cues(start - 2).isDisjoint(with: [.office, .honorific])
                    || text.isPhrase((start - 2)..<start)
            {
                start -= 2
            } else {
                break
            }
            // A person beside it is another name.
            if let last, last.kind == .person, last.tokens.count > 1, last.tokens.contains(start) {
                return last.tokens.upperBound
            }
        }
        return start
    }

    /// "West Bank" is a place as a whole.
    private func isCompanyOrOrganization(_ name: Name) -> Bool {
        text.phrases?.lists(of: name.tokens, words: text.words).isDisjoint(with: [.country, .region, .city]) ?? true
    }

    /// Titles that are no title in the name of a body: "Justice" Party, "General" Motors.
    private static let nouns: Set<UInt32> = [NameText.hash("justice"), NameText.hash("general")]

    private func beginsEarlier(_ index: Int, isCompany: Bool) -> Bool {
        guard text.isCapitalised(index) || isCompany && text.words[index].shape == .alphanumeric,
            isCompany || text.words[index].shape != .initial || text.words[index].length > 2,
            text.lists(index).isDisjoint(with: [.title, .calendar]) || Self.nouns.contains(text.words[index].hash),
            !text.cues(index).contains(.honorific)
        else { return false }
        let tag = text.tokens[index].tag
        if tag == .in { return isCompany && !text.opensSentence(index) && text.words[index].shape == .capital }
        if [.prp, .wrb, .wp, .cc, .rb].contains(tag) { return false }
        // "Several Acme Bank officials"
        if !isCompany, text.opensSentence(index), !tag.isProperNoun, text.words[index].capitals != .mostly {
            return false
        }
        if text.isWord(NameText.the, index) { return false }
        return tag != .dt || !text.opensSentence(index)
    }
}
