/// Adds names that the finder saw nothing of, where the writing leaves no doubt.
struct MissedNames {
    let text: NameText

    /// Adds people: who stands behind a common noun for somebody or an office ("the founder Mary Marsh", "President Tea Banh").
    func withPeople(_ names: [Name]) -> [Name] {
        let surroundings = NameSurroundings(text: text)
        return merged(names) { first, limit in
            guard first > 0, first + 1 < text.tokens.count, text.words[first].shape == .capital,
                text.words[first - 1].shape == .lower || text.words[first - 1].shape.isCapitalised,
                text.lists(first).isDisjoint(with: [.calendar, .demonym, .country, .organizationHead, .companyEnding]),
                text.cues(first).isDisjoint(with: [.office, .honorific, .portfolio, .bodyEnd])
            else { return nil }
            let second = first + 1
            let isTwo =
                text.words[second].shape == .capital && text.tokens[second].tag.isNoun
                && text.lists(second).isDisjoint(with: [.calendar, .title, .organizationHead, .country, .demonym])
                && text.cues(second).isDisjoint(with: [.bodyEnd, .siteEnd, .office])
            if text.cues(first - 1).contains(.honorific), text.isCapitalised(first - 1),
                text.tokens[first].tag.isProperNoun
            {
                return text.name(first..<(isTwo ? first + 2 : first + 1), .person)
            }
            if let end = endAfterParticle(first), surroundings.isOfficeNoun(first - 1) {
                return text.name(first..<end, .person)
            }
            guard isTwo else { return nil }
            // "By Jane Roe"
            if text.isWord(Self.by, first - 1), text.opensSentence(first - 1) {
                return text.name(first..<(first + 2), .person)
            }
            let isKnown =
                text.lists(first).contains(.givenName) && text.words[first].capitals == .mostly && second < limit
                && text.words[first - 1].shape == .lower && text.tokens[first - 1].tag == .nn
            guard isKnown || surroundings.isOfficeNoun(first - 1) else { return nil }
            return text.name(first..<(first + 2), .person)
        }
    }

    /// "Minister Fadel al-Harbi": where the name of a person ends whose given name a small word of foreign names follows.
    private func endAfterParticle(_ given: Int) -> Int? {
        var index = given + 1
        while index < given + 3, text.words.indices.contains(index), text.words[index].shape == .lower,
            text.cues(index).contains(.foreignParticle) || text.isWord(Self.al, index)
        {
            index += 1
        }
        guard index > given + 1 else { return nil }
        if text.isHyphen(index), text.touches(index - 1), text.touches(index) { index += 1 }
        return text.isCapitalised(index) && text.tokens[index].tag.isNoun ? index + 1 : nil
    }

    private static let by = WordInfo.hash(of: "by")
    private static let al = WordInfo.hash(of: "al")
    private static let without = WordInfo.hash(of: "without")
    private static let against = WordInfo.hash(of: "against")

    /// Adds bodies: a capitalised word before one that ends the name of a body ("the Morwell Court"), a word for a body with
    /// "of" and a capital behind it ("the Bureau of Meteorology"), and who sends the news ("TRIPOLI (Acme) -").
    func withBodies(_ names: [Name]) -> [Name] {
        let surroundings = NameSurroundings(text: text)
        return merged(names) { index, _ in
            let cues = text.cues(index)
            // "Moody's downgraded"
            if text.has(.pos, index + 1), text.isPhrase(index..<index + 2) {
                return text.name(index..<index + 2, .organization)
            }
            guard index > 0 else { return nil }
            if isCalledBody(index) {
                var end = index + 1
                while text.isCapitalised(end), text.tokens[end].tag.isNoun, !text.opensParagraph(end) { end += 1 }
                return text.name(index..<end, .organization)
            }
            if text.has(.openBracket, index - 1) {
                let name = text.name(index..<(index + 1), .organization)
                return surroundings.isDatelineAgency(name) || acronym(index, after: names) ? name : nil
            }
            if cues.contains(.stateAbbreviation), text.has(.comma, index - 1), text.isCapitalised(index - 2) {
                return text.name(index..<(index + 1), .place)
            }
            // "Doctors Without Borders", outside of headlines
            if text.isWord(Self.without, index) || text.isWord(Self.against, index), text.isCapitalised(index - 1),
                text.isCapitalised(index + 1), text.tokens[index + 1].tag.isNoun, text.hasSmallVerb(after: index + 1)
            {
                return text.name((index - 1)..<(index + 2), .organization)
            }
            let endsCompany = cues.contains(.companyEnding) && !text.cues(index - 1).contains(.companyEnding)
            guard text.tokens[index].tag.isNoun || endsCompany else { return nil }
            if !cues.isDisjoint(with: [.bodyOf, .affairEnd, .documentEnd]), text.lists(index).isDisjoint(with: .title),
                text.isWord(NameText.of, index + 1) || text.isWord(NameText.for, index + 1) && cues.contains(.bodyOf)
            {
                // "Bureau of Meteorology", "Battle of the Somme"
                let word = text.isWord(NameText.the, index + 2) ? index + 3 : index + 2
                if text.isCapitalised(word) {
                    return text.name(index..<(word + 1), cues.contains(.bodyOf) ? .organization : .event)
                }
            }
            // "the State Attorney's Office", "Hawke's Bay"
            if text.has(.pos, index - 1), text.isCapitalised(index - 2), text.words[index].shape == .capital,
                cues.contains(.siteEnd) && text.lists(index - 2).isDisjoint(with: [.country, .region, .city])
                    || cues.contains(.bodyEnd) && text.isTitleOrCommon(index - 2)
            {
                return text.name(index..<(index + 1), cues.contains(.siteEnd) ? .place : .organization)
            }
            // "Teck Resources"
            let isCompany =
                cues.contains(.companyWord) && !text.isCapitalised(index + 1) && text.tokens[index].tag.isProperNoun
                && text.tokens[index - 1].tag.isProperNoun && text.words[index - 1].capitals != .seldom
            guard text.endsBody(index) || isCompany || cues.contains(.companyEnding),
                text.words[index].shape == .capital || endsCompany && text.words[index].shape == .upper,
                text.isCapitalised(index - 1),
                endsCompany || text.tokens[index - 1].tag.isProperNoun || text.tokens[index - 1].tag == .jj
                    || text.tokens[index - 1].tag.isNoun && !text.opensSentence(index - 1),
                text.lists(index - 1).isDisjoint(with: [.title, .calendar]) || isDepartment(index)
            else { return nil }
            return text.name((index - 1)..<(index + 1), .organization)
        }
    }

    /// "The airline NVK", "the union NVK Finance": letters behind a common noun for a body.
    private func isCalledBody(_ index: Int) -> Bool {
        text.words[index].shape == .upper && text.words[index].length > 1 && text.tokens[index].tag.isNoun
            && text.cues(index - 1).contains(.bodyNoun) && text.words[index - 1].shape == .lower
            && text.tokens[index - 1].tag == .nn && text.cues(index).isDisjoint(with: [.office, .degree])
            && text.lists(index).isDisjoint(with: [.title, .calendar, .country])
    }

    /// "Justice Department", where the first word is a title elsewhere.
    private func isDepartment(_ index: Int) -> Bool {
        (text.isWord(Self.department, index) || text.isWord(Self.ministry, index))
            && text.isWord(Self.justice, index - 1)
    }

    private static let department = WordInfo.hash(of: "department")
    private static let ministry = WordInfo.hash(of: "ministry")
    private static let justice = WordInfo.hash(of: "justice")

    /// "the National Union of Teachers (NUT)": the first letters of the words before the bracket.
    private func acronym(_ index: Int, after names: [Name]) -> Bool {
        guard text.words[index].shape == .upper, text.words[index].length > 1, text.has(.closeBracket, index + 1),
            index > 2
        else { return false }
        return text.isCapitalised(index - 2) && !text.cues(index - 2).isDisjoint(with: [.bodyEnd, .bodyOf])
            || text.tokens[index - 2].tag.isProperNoun && text.words[index - 2].shape == .capital
    }

    /// Adds words that are names elsewhere in the text, or that the words around them show to be names.
    func withKnown(_ names: [Name], keys: NumberSet, _ designators: NameDesignators) -> [Name] {
        let surroundings = NameSurroundings(text: text)
        return merged(names) { index, _ in
            let word = text.words[index]
            guard word.shape == .capital || word.shape == .upper || word.shape == .mixed, word.length > 1,
                text.tokens[index].tag.isNoun,
                word.lists.isDisjoint(with: [.calendar, .title, .demonym, .eventHead]),
                index == 0 || !text.tokens[index - 1].tag.isProperNoun
            else { return nil }
            let range = index..<(index + 1)
            // "U.S. District Judge", "from Venus"
            let isState =
                word.lists.contains(.country) && !text.cues(index + 1).isDisjoint(with: [.office, .portfolio])
            if isState && word.capitals == .mostly || text.cues(index).contains(.planet) && text.has(.in, index - 1) {
                return text.name(range, .other)
            }
            let isAlone = index + 1 == text.tokens.count || !text.tokens[index + 1].tag.isProperNoun
            guard isAlone, !designators.isTicker(text.name(range, .other)) else { return nil }
            if !word.lists.contains(.country), keys.contains(text.key(range)) { return text.name(range, .other) }
            if word.capitals == .mostly, word.lists.contains(.organization) { return text.name(range, .other) }
            if word.lists.contains(.group), text.has(.nnps, index), word.lists.isDisjoint(with: [.surname, .givenName])
            {
                return text.name(range, .group)
            }
            guard text.tokens[index].tag.isProperNoun, word.capitals != .seldom, !text.opensSentence(index) else {
                return nil
            }
            let name = text.name(range, .other)
            let votes = surroundings.votes(name)
            let kind = votes.best(or: .other)
            return votes[kind] >= 4 && kind != .product ? name : nil
        }
    }

    /// The names with those that `find` makes of the capitalised words no name covers, in order; a new name may reach into
    /// the next one.
    private func merged(_ names: [Name], _ find: (Int, Int) -> Name?) -> [Name] {
        var all: [Name] = []
        all.reserveCapacity(names.count)
        var next = 0
        for index in text.capitals {
            while next < names.count, names[next].tokens.upperBound <= index {
                all.append(names[next])
                next += 1
            }
            let limit = next < names.count ? names[next].tokens.lowerBound : text.tokens.count
            guard index < limit, let name = find(index, limit),
                !name.tokens.dropFirst().contains(where: text.opensParagraph)
            else { continue }
            if let last = all.last, last.tokens.upperBound > name.tokens.lowerBound { continue }
            all.append(name)
        }
        return all + names[next...]
    }
}
