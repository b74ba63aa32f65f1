/// Where a name begins that the finder saw only the end of: "National [Union of Teachers]", "Fayez al-[Serri]".
extension NameJoining {
    /// "National [Union of Teachers]", "Food and [Drug Administration]", "Workers' [Party]": the name of a body begins with
    /// the first of its capitals.
    func leftGrown(_ name: Name, after last: Name?) -> Int {
        var start = name.tokens.lowerBound
        let isSite = name.tokens.count == 1 && text.cues(start).contains(.siteEnd)
        if let given = givenName(before: name) { return given }
        // "Downing [Street] said"
        if isSite, start > 0, text.words[start - 1].shape == .capital, text.has(.vbg, start - 1) { return start - 1 }
        // "USS [Marlow]"
        if start > 0, text.cues(start - 1).contains(.shipStart), text.words[start - 1].shape == .upper {
            return start - 1
        }
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
        // "Harrow [Holm & Roth]"
        if name.kind != .person, name.tokens.count > 2, text.isAmpersand(start + 1), beginsFirm(before: start) {
            return start - 1
        }
        // "Friends of [Eastgate]"
        if start > 1, text.isWord(NameText.of, start - 1), text.has(.nns, start - 2),
            text.words[start - 2].shape == .capital, !text.opensSentence(start - 2),
            text.lists(start - 2).isDisjoint(with: [.title, .group, .demonym]),
            text.cues(start - 2).isDisjoint(with: [.office, .honorific, .portfolio, .placeNoun]),
            text.hasSmallVerb(after: start)
        {
            return start - 2
        }
        // "calling itself Night [Heron]"
        if start > 1, text.isCapitalised(start - 1), text.isWord(Self.itself, start - 2) { return start - 1 }
        // "Real [Madrid]"
        if start > 0, text.cues(start - 1).contains(.bodyStart), text.words[start - 1].shape == .capital,
            name.kind != .person,
            !text.has(.hyphen, start), text.tokens[start].start - text.tokens[start - 1].end == 1
        {
            return start - 1
        }
        // "[Skyline] Air to buy rival"
        if name.kind == .organization, start > 0, text.opensSentence(start - 1), text.has(.nn, start - 1),
            text.words[start - 1].shape == .capital, capitalisedNouns.contains(text.words[start - 1].hash),
            text.cues(start - 1).isDisjoint(with: [.bodyNoun, .office, .agent])
        {
            return start - 1
        }
        let plainStart = beginsWithPlainWord(before: name, after: last) ? start - 1 : start
        guard let end = name.tokens.last,
            name.kind != .person || text.cues(end).contains(.companyEnding)
                || text.endsBody(end) && !text.lists(end).contains(.surname)
        else { return plainStart }
        let isBody = name.tokens.contains { text.endsBody($0) || text.cues($0).contains(.companyEnding) }
        guard isBody || isSite, !text.isPhrase(name.tokens) || isCompanyOrOrganization(name) else {
            return plainStart
        }
        let isCompany = text.cues(end).contains(.companyEnding)
        // "Harrow, Roth & Co.", but "Acme Bank, Roth & Co." is a list.
        if isCompany, start > 1, text.isAmpersand(end - 1), text.has(.comma, start - 1), text.isCapitalised(start - 2),
            !text.isCapitalised(start - 3)
        {
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

    /// "Credit [Suisse]", "Minera [Altamira]": within a sentence a word before a name has a capital for no other reason than
    /// that it begins the name, unless it is a title, a nation or a day.
    private func beginsWithPlainWord(before name: Name, after last: Name?) -> Bool {
        let index = name.tokens.lowerBound - 1
        // "Economic [Community of West African States]"
        let isAdjectiveOfBody =
            text.has(.jj, index) && name.kind == .organization && text.isWord(NameText.of, index + 2)
        guard index > 0, text.words[index].shape == .capital, text.words[index].length > 1,
            text.tokens[index].tag == .nn || text.tokens[index].tag == .nnp || isAdjectiveOfBody,
            text.tokens[index + 1].start - text.tokens[index].end == 1,
            name.kind == .person || text.words[index + 1].shape == .capital,
            !text.opensSentence(index), last.map({ $0.tokens.upperBound <= index }) ?? true,
            text.lists(index).isDisjoint(with: [.title, .calendar, .country, .region, .demonym, .group, .surname]),
            isAdjectiveOfBody || text.cues(index).isDisjoint(with: .portfolio),
            text.cues(index).isDisjoint(with: [
                .office, .honorific, .agent, .kin, .prefix, .companyEnding, .bodyEnd, .bodyNoun, .degree,
            ]), text.hasSmallVerb(around: index)
        else { return false }
        if name.kind == .person {
            // "Chief of Staff Ann Lee"
            return text.lists(index).contains(.givenName) && name.tokens.count == 1 && !text.has(.in, index - 1)
        }
        return text.isCommonWord(index) || text.words[index].capitals == .unknown
    }

    /// Whether a word is the first partner's name of a firm: a capital that belongs to no title and to no other name.
    private func beginsFirm(before start: Int) -> Bool {
        guard start > 1, text.words[start - 1].shape == .capital, text.tokens[start - 1].tag.isProperNoun,
            text.tokens[start].start - text.tokens[start - 1].end == 1,
            !text.tokens[start - 2].tag.isProperNoun
        else { return false }
        return text.lists(start - 1).isDisjoint(with: [.title, .calendar, .country, .region, .demonym])
            && text.cues(start - 1).isDisjoint(with: [.office, .honorific, .portfolio, .companyEnding, .bodyEnd])
    }

    /// "Fayez [al-Serri]", "Fayez al-[Serri]", "Ann van [Doyle]": a person's name begins with what stands before small words
    /// of foreign names.
    private func givenName(before name: Name) -> Int? {
        guard name.kind != .organization, name.tokens.count < 4 else { return nil }
        var start = name.tokens.lowerBound
        let isParticleItsOwn = text.cues(start).contains(.foreignParticle) || text.isWord(Self.al, start)
        // "Yusuf [Al Taric]"
        if isParticleItsOwn, text.words[start].shape == .capital, name.tokens.count > 1, start > 0,
            text.words[start - 1].shape == .capital, text.tokens[start - 1].tag.isProperNoun,
            text.lists(start - 1).contains(.givenName) || text.words[start - 1].capitals == .unknown,
            text.cues(start - 1).isDisjoint(with: [.office, .honorific])
        {
            return start - 1
        }
        if !isParticleItsOwn || text.words[start].shape != .lower {
            if text.isHyphen(start - 1) { start -= 1 }
            while start > 0, text.words[start - 1].shape == .lower,
                text.cues(start - 1).contains(.foreignParticle) || text.isWord(Self.al, start - 1)
            {
                start -= 1
            }
            guard start < name.tokens.lowerBound, text.words[start].shape == .lower else { return nil }
        }
        guard start > 0, text.words[start - 1].shape == .capital, text.tokens[start - 1].tag.isProperNoun,
            text.cues(start - 1).isDisjoint(with: [.office, .honorific]),
            text.lists(start - 1).isDisjoint(with: [.title, .country, .city, .region, .calendar])
        else { return name.tokens.lowerBound == start ? nil : start }
        return start - 1
    }

    private static let al = WordInfo.hash(of: "al")
    private static let itself = WordInfo.hash(of: "itself")

    /// "West Bank" is a place as a whole.
    private func isCompanyOrOrganization(_ name: Name) -> Bool {
        text.phrases?.lists(of: name.tokens, words: text.words).isDisjoint(with: [.country, .region, .city]) ?? true
    }

    /// Titles that are no title in the name of a body: "Justice" Party, "General" Motors.
    private static let nouns: NumberSet = [WordInfo.hash(of: "justice"), WordInfo.hash(of: "general")]

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
            // "Skyline Air Group said", in a text that has Skyline with a capital elsewhere
            return tag == .nn && capitalisedNouns.contains(text.words[index].hash)
                && text.cues(index).isDisjoint(with: [.bodyNoun, .office, .agent])
        }
        if text.isWord(NameText.the, index) { return false }
        return tag != .dt || !text.opensSentence(index)
    }
}
