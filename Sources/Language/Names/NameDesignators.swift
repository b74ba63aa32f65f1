/// What a name says of its own kind: the words it begins or ends with, and the gazetteers it stands in.
struct NameDesignators {
    let text: NameText

    /// What outweighs anything the words around a name can say.
    static let certain: Int32 = 60
    /// What a gazetteer says.
    static let known: Int32 = 12

    // MARK: No names

    /// Days, lone titles, nationalities as adjectives, codes of exchanges, and nouns that have a capital only as the first
    /// word of a sentence.
    func isNone(_ name: Name) -> Bool {
        guard name.tokens.count == 1, let index = name.tokens.first else { return isTicker(name) || isOffice(name) }
        let word = text.words[index]
        let lists = word.lists
        let isKnownName = !lists.isDisjoint(with: [.givenName, .surname])
        let isPlace = !lists.isDisjoint(with: [.country, .region, .city])
        let cues = text.cues(index)
        if cues.contains(.stateAbbreviation) { return false }
        if word.shape == .lower, !text.tokens[index].tag.isProperNoun { return true }
        if lists.contains(.calendar) || word.shape == .number || isTicker(name) { return true }
        // "LONDON, Jan 14"
        if Self.months.contains(word.hash), text.has(.cd, index + 1) { return true }
        // "Jane Roe, MD,"
        if text.has(.comma, index - 1), word.shape != .capital, cues.contains(.degree) { return true }
        // "Executive Officer", "Datuk", "the Prince of Wales"
        if !cues.isDisjoint(with: [.office, .honorific]), !isKnownName || text.isWord(NameText.of, index + 1) {
            return true
        }
        if cues.contains(.portfolio), !isKnownName, !isPlace, text.cues(index + 1).contains(.office) { return true }
        // "Chile's Mining Minister"
        if text.isCommonWord(index), !isKnownName, !isPlace, word.shape == .capital,
            text.isWord(Self.minister, index + 1) || text.isWord(Self.secretary, index + 1),
            text.isCapitalised(index + 1)
        {
            return true
        }
        if name.kind == .person, text.opensSentence(index), word.capitals != .mostly, !isPlace,
            [.nn, .nns, .vbn, .vbg, .jj].contains(text.tokens[index].tag)
        {
            return true
        }
        if lists.contains(.demonym), !lists.contains(.country), !text.tokens[index].tag.isPlural { return true }
        if lists.contains(.title), !isKnownName, lists.isDisjoint(with: [.city, .country]) { return true }
        // "anti-Acme"
        if word.hasHyphen, word.shape == .mixed, Self.prefixes.contains(word.prefix) { return true }
        // What large text writes small is nobody's name, unless it is known as one.
        if name.kind == .person, !isKnownName,
            word.capitals == .seldom || word.classes.contains(.verbGerund) && word.capitals != .mostly
        {
            return true
        }
        return word.capitals == .seldom && text.opensSentence(index) && !isPlace
            && lists.isDisjoint(with: [.organization, .group, .product, .givenName]) && name.kind != .product
    }

    /// "Crown Prince", "Associate Justice" beside the name of who is one.
    private func isOffice(_ name: Name) -> Bool {
        guard let last = name.tokens.last, !text.cues(last).isDisjoint(with: [.office, .honorific]) else {
            return false
        }
        return name.tokens.allSatisfy { index in
            !text.cues(index).isDisjoint(with: [.office, .honorific, .portfolio])
                && text.lists(index).isDisjoint(with: [.givenName, .country])
        }
    }

    /// "(NASDAQ: ACME)": an exchange and a code, neither of which does anything here.
    func isTicker(_ name: Name) -> Bool {
        guard let first = name.tokens.first, let last = name.tokens.last else { return false }
        if text.has(.openBracket, first - 1), text.cues(last).contains(.exchange), text.has(.colon, last + 1) {
            return true
        }
        return text.has(.colon, first - 1) && text.cues(first - 2).contains(.exchange)
            && text.words[first].shape != .capital
    }

    // MARK: Kind

    func votes(_ name: Name) -> KindVotes {
        var votes = name.kind == .other ? KindVotes() : .for(name.kind, 2)
        guard let first = name.tokens.first, let last = name.tokens.last else { return votes }
        if name.tokens.count == 1 {
            single(first, name.kind, &votes)
        } else if let known = text.phrases?.lists(of: name.tokens, words: text.words), !known.isEmpty,
            !known.isDisjoint(with: [.country, .region, .city, .organization, .product])
        {
            if !known.isDisjoint(with: [.country, .region, .city]) { votes[.place] += Self.known + 1 }
            if known.contains(.organization) { votes[.organization] += Self.known + 2 }
            if known.contains(.product) { votes[.product] += Self.known + 3 }
        } else {
            ends(name, first, last, &votes)
        }
        return votes
    }

    private func single(_ index: Int, _ kind: NameKind, _ votes: inout KindVotes) {
        let word = text.words[index]
        let lists = word.lists
        let isPerson = !lists.isDisjoint(with: [.givenName, .surname])
        let isPlace = !lists.isDisjoint(with: [.country, .region, .city])
        if text.cues(index).contains(.stateAbbreviation) { votes[.place] += Self.certain }
        if text.cues(index).contains(.planet) { votes[.place] += 6 }
        if lists.contains(.group), text.tokens[index].tag.isNoun, !isPerson { votes[.group] += Self.known + 8 }
        if lists.contains(.demonym), !lists.contains(.country) { votes[.group] += Self.known }
        if word.shape == .upper, word.length > 1, !isPlace, !isPerson, kind == .person || kind == .place {
            votes[.organization] += 4
        }
        if lists.contains(.eventHead), !isPlace, !isPerson, kind != .place { votes[.event] += 4 }
        if !lists.isDisjoint(with: [.country, .region]) {
            votes[.place] += !isPerson || lists.contains(.country) ? Self.known : 5
        }
        if text.cues(index).contains(.honorific), isPerson { votes[.person] += 4 }
        if lists.contains(.city), !isPerson { votes[.place] += 3 }
        // "Dravia": the ending of many lands, and of given names that are known.
        if !isPerson, word.shape == .capital, word.length > 4, word.suffix & 0xFFFF == Self.ia, lists.isEmpty,
            kind == .person || kind == .place
        {
            votes[.place] += 2
            votes[.person] -= 2
        }
        if lists.contains(.givenName), !isPlace { votes[.person] += 2 }
        if lists.contains(.organization), !isPerson, !isPlace { votes[.organization] += Self.known + 1 }
        if lists.contains(.product), !lists.contains(.organization) { votes[.product] += Self.known + 2 }
    }

    private func ends(_ name: Name, _ first: Int, _ last: Int, _ votes: inout KindVotes) {
        // "A350-1000"
        if text.isHyphen(last - 1), [.number, .alphanumeric].contains(text.words[last].shape) {
            votes = .for(.product, Self.certain)
            return
        }
        let ending = text.cues(last)
        let beginning = text.cues(first)
        let lists = text.lists(last)
        if ending.contains(.companyEnding), text.words[last].shape != .initial {
            votes = .for(.organization, Self.certain)
            return
        }
        if name.tokens.contains(where: text.isAmpersand) { votes[.organization] += 20 }
        // "Twelve Americans"
        if lists.contains(.group), text.tokens[last].tag.isPlural, lists.isDisjoint(with: .surname) {
            votes[.group] += Self.known
        }
        if beginning.contains(.affairStart) { votes[.event] += Self.certain }
        if beginning.contains(.shipStart), text.words[first].shape == .upper {
            votes = .for(.product, Self.certain)
            return
        }
        if let head = name.tokens.dropLast().first(where: {
            text.isWord(NameText.of, $0 + 1) || text.isWord(NameText.for, $0 + 1)
        }) {
            let cues = text.cues(head)
            if cues.contains(.bodyOf) {
                votes = .for(.organization, Self.certain)
                return
            }
            if cues.contains(.affairEnd) {
                votes[.event] += Self.certain
                return
            }
            if cues.contains(.documentEnd) {
                votes[.other] += Self.certain
                return
            }
            if cues.contains(.siteEnd) {
                votes[.place] += Self.certain
                return
            }
        }
        // "Jude Law", "Sally Field": the last word is a family name there.
        let isPlainPerson =
            name.tokens.count == 2 && text.lists(first).contains(.givenName) && lists.contains(.surname)
            && text.words[first].capitals != .seldom
        if !isPlainPerson || text.isWord(NameText.the, first - 1) {
            if ending.contains(.documentEnd) { votes[.other] += Self.certain }
            if ending.contains(.affairEnd), !ending.contains(.bodyEnd) { votes[.event] += Self.certain }
            if ending.contains(.siteEnd) { votes[.place] += 30 }
            if ending.contains(.thingNoun) { votes[.product] += 30 }
            if text.endsBody(last) { votes[.organization] += 30 }
            if beginning.contains(.bodyStart), text.isCapitalised(first) { votes[.organization] += 10 }
            if text.isWord(Self.state, last) || text.isCenter(last) {
                votes[.place] += 6
            }
            if lists.contains(.organizationHead) || ending.contains(.companyWord),
                ending.isDisjoint(with: [.bodyEnd, .siteEnd]),
                lists.isDisjoint(with: [.surname, .placeHead]) || ending.contains(.companyWord)
            {
                votes[.organization] += [.event, .group].contains(name.kind) ? 0 : 10
            }
            if lists.contains(.eventHead), lists.isDisjoint(with: [.placeHead, .surname, .organizationHead]) {
                votes[.event] += 3
            }
        }
        if beginning.contains(.siteStart) { votes[.place] += 8 }
        person(name, first, last, &votes)
    }

    /// A given name, initials, or small words that families have.
    private func person(_ name: Name, _ first: Int, _ last: Int, _ votes: inout KindVotes) {
        if text.cues(last).contains(.generation), text.isCapitalised(last), !text.cues(last - 1).contains(.affairEnd) {
            votes[.person] += 20
        }
        guard name.tokens.count <= 5, text.words[last].shape != .upper else { return }
        var plain = true
        var initials = 0
        for index in name.tokens {
            let isSmall = text.words[index].shape == .lower || text.words[index].shape == .mark
            if isSmall { continue }
            if text.words[index].shape == .initial, text.words[index].length > 1, index != last { initials += 1 }
            if text.lists(index).contains(.product) { votes[.product] += 6 }
            if index == first, text.cues(index).contains(.placeAdjective) { plain = false }
            let other: WordLists = [
                .organizationHead, .companyEnding, .placeHead, .demonym, .country, .region, .eventHead,
            ]
            if !text.lists(index).isDisjoint(with: other), text.lists(index).isDisjoint(with: [.surname, .givenName]) {
                plain = false
            }
            if text.words[index].shape == .upper && text.words[index].length > 3 || text.words[index].shape == .number {
                plain = false
            }
        }
        let isCompany =
            text.lists(first).contains(.organization) && text.lists(first).isDisjoint(with: [.givenName, .surname])
        guard plain, !isCompany, !text.cues(last).contains(.companyWord) else { return }
        if initials > 0 { votes[.person] += 8 }
        if text.lists(first).contains(.givenName), text.words[first].capitals != .seldom { votes[.person] += 4 }
        if name.tokens.contains(where: { text.cues($0).contains(.foreignParticle) }) { votes[.person] += 2 }
        if text.isCommonWord(last), !text.lists(last).contains(.surname) {
            // "Phoenix Suns"
            if text.words[last].classes.contains(.pluralNoun), !text.lists(first).isDisjoint(with: [.city, .region]) {
                votes[.organization] += 5
            } else if name.kind == .person, text.words[last].classes.contains(.pluralNoun), name.tokens.count == 2 {
                // "Corwen Engines": hardly a family's name.
                votes[.organization] += 3
            }
            return
        }
        // Two or three capitalised words, none of which names anything else, are a person more often than a place.
        if name.tokens.count <= 4, initials + name.tokens.count > 1, !text.isWord(NameText.the, first - 1) {
            votes[.person] += name.kind == .organization ? 1 : 3
        }
    }

    /// "anti", "non-", "pro-", "post", as `WordInfo.prefix` has them.
    private static let prefixes = ShortWord.set("anti non- pro- post pre- mid-")
    /// "ia", as `WordInfo.suffix` has it.
    private static let ia: UInt32 = 0x6961
    private static let months = WordInfo.hashes(of: "jan mar apr may june")
    private static let state = WordInfo.hash(of: "state")
    private static let minister = WordInfo.hash(of: "minister")
    private static let secretary = WordInfo.hash(of: "secretary")
}

extension PennTag {
    fileprivate var isPlural: Bool { self == .nns || self == .nnps }
}
