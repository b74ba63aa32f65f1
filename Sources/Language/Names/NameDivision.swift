/// Takes apart what the finder ran together: "Acme Corp. CEO Jane Roe", "US-Canada", "Acme buys Bolt".
struct NameDivision {
    let text: NameText

    /// The names with each in place of what it is taken apart into.
    func divided(_ names: [Name]) -> [Name] {
        var divided: [Name] = []
        divided.reserveCapacity(names.count)
        for name in names {
            if name.tokens.count == 1 {
                divided.append(name)
            } else if let countries = countries(name) {
                divided += countries
            } else {
                addPieces(of: name, to: &divided)
            }
        }
        return divided
    }

    /// Countries that a hyphen, a comma or "and" joins are names of their own, but for those of which it is a part
    /// ("Trinidad and Tobago").
    private func countries(_ name: Name) -> [Name]? {
        let range = NameExtents(text: text).withoutDays(name.tokens, of: name.kind)
        var count = 0
        for index in range where !joinsCountries(index) {
            guard text.lists(index).contains(.country) else { return nil }
            count += 1
        }
        guard count < name.tokens.count, count > 1,
            (text.phrases?.lists(of: range, words: text.words) ?? []).isEmpty
        else { return nil }
        return range.filter { !joinsCountries($0) }.map { text.name($0..<($0 + 1), .place) }
    }

    private func joinsCountries(_ index: Int) -> Bool {
        switch text.tokens[index].tag {
        case .hyphen, .cc, .comma: true
        default: false
        }
    }

    /// No name runs over a word in small letters, unless that is a small word of names, or over the end of a sentence.
    private func addPieces(of name: Name, to names: inout [Name]) {
        var start = name.tokens.lowerBound
        for index in name.tokens where divides(index, start: start) {
            addPiece(start..<index, name.kind, to: &names)
            start = index + 1
        }
        if start == name.tokens.lowerBound {
            addWithoutOffice(name, to: &names)
        } else {
            addPiece(start..<name.tokens.upperBound, name.kind, to: &names)
        }
    }

    private func addPiece(_ range: Range<Int>, _ kind: NameKind, to names: inout [Name]) {
        guard range.contains(where: { text.isCapitalised($0) || text.words[$0].shape == .alphanumeric }) else { return }
        addWithoutOffice(text.name(range, kind), to: &names)
    }

    private func divides(_ index: Int, start: Int) -> Bool {
        if text.tokens[index].tag == .period { return index > start }
        // "Acme Corporation of Allen", but "Broadcasting Corporation of Ghana"
        if index > start, text.tokens[index].tag == .in, text.cues(index - 1).contains(.companyEnding) {
            return !text.endsCorporationOf(index - 1)
        }
        guard text.words[index].shape == .lower, text.cues(index).isDisjoint(with: [.particle, .companyEnding]) else {
            return false
        }
        // "Myung-bak"; "iron-ore" is no matter here.
        return !(index > start && text.isHyphen(index - 1) && text.touches(index - 1))
    }

    /// "U.S. District Judge Jane Roe" is a country and a person; the office between them is no part of either.
    private func addWithoutOffice(_ name: Name, to names: inout [Name]) {
        guard name.tokens.count > 2 else { return names.append(name) }
        // "ambassador to Kenya Jane Roe"
        let first = name.tokens.lowerBound
        if text.lists(first).contains(.country), text.lists(first + 1).contains(.givenName),
            text.has(.in, first - 1) || text.has(.to, first - 1), text.cues(first - 2).contains(.office)
        {
            names.append(text.name(first..<(first + 1), .place))
            return names.append(text.name((first + 1)..<name.tokens.upperBound, .person))
        }
        for index in name.tokens.dropFirst().dropLast() where beginsPerson(after: index, of: name) {
            let person = text.name((index + 1)..<name.tokens.upperBound, .person)
            var end = text.cues(index).contains(.companyEnding) ? index + 1 : index
            while end > name.tokens.lowerBound,
                !text.cues(end - 1).isDisjoint(with: [.portfolio, .office]) || text.lists(end - 1).contains(.title)
                    || text.has(.hyphen, end - 1)
            {
                end -= 1
            }
            if end > name.tokens.lowerBound {
                let kind = name.kind == .person ? .organization : name.kind
                names.append(text.name(name.tokens.lowerBound..<end, kind))
            }
            return names.append(person)
        }
        names.append(name)
    }

    /// Whether the word is an office or the end of a company's name, and what follows is a person.
    private func beginsPerson(after index: Int, of name: Name) -> Bool {
        let rest = (index + 1)..<name.tokens.upperBound
        let cues = text.cues(index)
        guard rest.count <= 4, !text.has(.in, index - 1), !text.has(.pos, index + 1),
            rest.allSatisfy({
                text.isCapitalised($0) || text.cues($0).contains(.particle) || text.has(.hyphen, $0 - 1)
                    || text.isHyphen($0)
            }),
            let last = rest.last,
            text.cues(last).isDisjoint(with: [.bodyEnd, .companyEnding, .siteEnd, .documentEnd, .affairEnd]),
            text.isCapitalised(rest.lowerBound), text.cues(rest.lowerBound).isDisjoint(with: [.office, .portfolio])
        else { return false }
        if cues.contains(.companyEnding), rest.count > 1 {
            return text.words[index].shape != .lower && text.lists(rest.lowerBound).contains(.givenName)
        }
        guard !cues.isDisjoint(with: [.office, .honorific]) || text.lists(index).contains(.title),
            !text.lists(rest.lowerBound).contains(.title) || text.lists(rest.lowerBound).contains(.givenName)
        else { return false }
        if text.lists(index).isDisjoint(with: [.givenName, .surname, .organizationHead]) { return true }
        // "Secretary of State Dean Jones"
        if rest.count == 1, text.lists(index).contains(.givenName), text.has(.in, index - 2) { return false }
        // "Martin Luther King Jr.", "Earl Dean Jones": the word may be a name here.
        let before = index - 1
        return !text.cues(before).isDisjoint(with: [.portfolio, .bodyEnd, .companyEnding])
            || !text.lists(before).isDisjoint(with: [.country, .region, .demonym, .organization])
            || text.words[before].shape == .upper
    }
}
