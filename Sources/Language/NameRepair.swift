/// Makes the names of a text agree with the gazetteers and with each other.
struct NameRepair {
    let tokens: [Token]
    let words: [WordInfo]
    let phrases: Phrases?

    /// Trims names, drops what is none, and gives the same name the same kind throughout.
    func repaired(_ names: [Name]) -> [Name] {
        var names = names.flatMap(divided).compactMap(trimmed)
        names = completed(names).compactMap(judged)
        agree(&names)
        return names
    }

    // MARK: One name

    /// The names that the finder ran together: "Acme Corp. CEO Jane Roe", "US-Canada".
    private func divided(_ name: Name) -> [Name] {
        guard name.tokens.count > 2 else { return [name] }
        if let parts = countries(name) { return parts }
        for index in name.tokens.dropFirst().dropLast() {
            let next = index + 1
            let isTitle =
                words[index].lists.contains(.title) && !words[next].lists.contains(.title)
                && words[index].lists.isDisjoint(with: [.givenName, .surname, .organizationHead])
            let isCompany = words[index].lists.contains(.companyEnding) && words[next].lists.contains(.givenName)
            guard isTitle && (words[next].lists.contains(.givenName) || name.kind != .place) || isCompany,
                name.tokens.upperBound - next <= 3, tokens[index - 1].tag != .in,
                (next..<name.tokens.upperBound).allSatisfy({ NameFeatures.isNameLike(words[$0], tokens[$0].tag) })
            else { continue }
            var end = isCompany ? next : index
            while !isCompany, end > name.tokens.lowerBound, words[end - 1].lists.contains(.title) { end -= 1 }
            var person = name
            person.tokens = next..<name.tokens.upperBound
            person.kind = .person
            guard end > name.tokens.lowerBound else { return [person] }
            var first = name
            first.tokens = name.tokens.lowerBound..<end
            if first.kind == .person { first.kind = .organization }
            return [first, person]
        }
        return [name]
    }

    /// Countries that hyphens join are names of their own.
    private func countries(_ name: Name) -> [Name]? {
        let parts = name.tokens.filter { tokens[$0].tag != .hyphen }
        guard parts.count < name.tokens.count, parts.allSatisfy({ words[$0].lists.contains(.country) }) else {
            return nil
        }
        return parts.map { Name(range: tokens[$0].range, tokens: $0..<($0 + 1), kind: .place) }
    }

    /// Without an article or possessor mark around it, or punctuation at its ends.
    private func trimmed(_ name: Name) -> Name? {
        var range = name.tokens
        while let first = range.first,
            isOuter(first) || tokens[first].tag == .dt || isTitle(first, in: range, name.kind)
        {
            range = (first + 1)..<range.upperBound
        }
        while let last = range.last, isOuter(last) || [.in, .cc, .dt].contains(tokens[last].tag) {
            range = range.lowerBound..<last
        }
        // "New Brunswick Premier" is a place and an office.
        while range.count > 1, let last = range.last, isOffice(last) { range = range.lowerBound..<last }
        range = capitalisedPart(of: range)
        guard let first = range.first, let last = range.last else { return nil }
        var name = name
        name.tokens = range
        name.range = Int(tokens[first].start)..<Int(tokens[last].end)
        return name
    }

    /// Gives a person of whom only the given name was found the capitalised word after it: "Steve" → "Steve Jobs".
    private func completed(_ names: [Name]) -> [Name] {
        var names = names
        for index in names.indices where names[index].kind == .person && names[index].tokens.count == 1 {
            let first = names[index].tokens.lowerBound
            let next = first + 1
            guard words[first].lists.contains(.givenName), next < tokens.count,
                index + 1 == names.count || names[index + 1].tokens.lowerBound > next, words[next].shape == .capital,
                tokens[next].tag.isNoun, words[next].lists.isDisjoint(with: [.calendar, .title]),
                tokens[next].start - tokens[first].end == 1
            else { continue }
            names[index].tokens = first..<(next + 1)
            names[index].range = Int(tokens[first].start)..<Int(tokens[next].end)
        }
        return names
    }

    /// A name that has capitals neither ends in a small word nor runs over a verb or common noun in small letters:
    /// "Acme announces", "Acme releases Windows".
    private func capitalisedPart(of range: Range<Int>) -> Range<Int> {
        guard range.contains(where: { words[$0].shape != .lower }) else { return range }
        var start = range.lowerBound
        while words[start].shape == .lower, !tokens[start].tag.isProperNoun { start += 1 }
        var end = start + 1
        while end < range.upperBound, words[end].shape != .lower || Self.innerTags.contains(tokens[end].tag) {
            end += 1
        }
        while end > start + 1, words[end - 1].shape == .lower { end -= 1 }
        return start..<end
    }

    private static let innerTags: Set<PennTag> = [.in, .dt, .cc, .to, .fw, .nnp, .pos]

    private func isOuter(_ index: Int) -> Bool {
        tokens[index].tag == .pos || words[index].shape == .mark && tokens[index].tag != .sym
    }

    private func isOffice(_ index: Int) -> Bool {
        words[index].lists.contains(.title)
            && words[index].lists.isDisjoint(with: [.givenName, .surname, .organizationHead, .companyEnding])
    }

    /// A title before the name of a person is no part of it: "Mr.", "President".
    private func isTitle(_ index: Int, in range: Range<Int>, _ kind: NameKind) -> Bool {
        kind == .person && range.count > 1 && words[index].lists.contains(.title)
            && !words[index].lists.contains(.givenName)
    }

    /// The name with the kind that the gazetteers leave no doubt of; nil if it is none.
    private func judged(_ name: Name) -> Name? {
        var name = name
        guard let first = name.tokens.first, let last = name.tokens.last else { return nil }
        let lists = words[last].lists
        if name.tokens.count == 1 {
            let tag = tokens[first].tag
            if lists.contains(.calendar) || words[first].shape == .number { return nil }
            if lists.contains(.group), tag.isNoun, lists.isDisjoint(with: [.surname, .givenName]) {
                name.kind = .group
            }
            if lists.contains(.demonym), !lists.contains(.country) {
                if tag != .nns && tag != .nnps { return nil }
                name.kind = .group
            }
            let isPlaceOrName = !lists.isDisjoint(with: [.givenName, .surname, .country, .region, .city])
            if words[first].shape == .upper, words[first].length > 1, !isPlaceOrName,
                name.kind == .person || name.kind == .place
            {
                name.kind = .organization
            }
            if lists.contains(.eventHead), !isPlaceOrName, name.kind == .person { name.kind = .event }
            if lists.contains(.title), lists.isDisjoint(with: [.surname, .givenName, .city, .country]) { return nil }
            if !lists.isDisjoint(with: [.country, .region]),
                lists.isDisjoint(with: [.givenName, .surname]) || lists.contains(.country)
            {
                name.kind = .place
            }
            if lists.contains(.organization), lists.isDisjoint(with: [.givenName, .surname, .city, .country, .region]) {
                name.kind = .organization
            }
            if lists.contains(.product), lists.isDisjoint(with: [.organization]) { name.kind = .product }
        } else if let known = phrases?.lists(of: name.tokens, words: words), !known.isEmpty {
            if !known.isDisjoint(with: [.country, .region, .city]) { name.kind = .place }
            if known.contains(.organization) { name.kind = .organization }
            if known.contains(.product) { name.kind = .product }
        } else if lists.contains(.companyEnding), words[last].shape != .initial {
            name.kind = .organization
        } else if name.kind == .person || name.kind == .place {
            if lists.contains(.organizationHead), lists.isDisjoint(with: [.placeHead, .surname]) {
                name.kind = .organization
            } else if lists.contains(.eventHead), lists.isDisjoint(with: [.placeHead, .surname]) {
                name.kind = .event
            }
        }
        return name
    }

    // MARK: Names among each other

    private func agree(_ names: inout [Name]) {
        var votes: [UInt64: [Int]] = [:]
        var surnames: Set<UInt64> = []
        for name in names {
            votes[key(name.tokens), default: Array(repeating: 0, count: NameKind.allCases.count)][
                Int(name.kind.rawValue)] += 1
            if name.kind == .person, name.tokens.count > 1, let last = name.tokens.last {
                surnames.insert(key(last..<(last + 1)))
            }
        }
        for index in names.indices {
            let key = key(names[index].tokens)
            if names[index].tokens.count == 1, surnames.contains(key),
                !words[names[index].tokens.lowerBound].lists.contains(.country)
            {
                names[index].kind = .person
            } else if let counts = votes[key], let most = counts.indices.max(by: { counts[$0] < counts[$1] }),
                counts[most] > counts[Int(names[index].kind.rawValue)], let kind = NameKind(rawValue: UInt8(most))
            {
                names[index].kind = kind
            }
        }
        nameAcronyms(&names)
        addSurnames(surnames, to: &names)
    }

    /// Adds single words that are the surname of a person named in full elsewhere, where the finder saw no name.
    private func addSurnames(_ surnames: Set<UInt64>, to names: inout [Name]) {
        guard !surnames.isEmpty else { return }
        var added: [Name] = []
        var next = 0
        for index in tokens.indices {
            while next < names.count, names[next].tokens.upperBound <= index { next += 1 }
            let isTaken = next < names.count && names[next].tokens.contains(index)
            guard !isTaken, words[index].shape == .capital, tokens[index].tag.isNoun,
                surnames.contains(key(index..<(index + 1))),
                words[index].lists.isDisjoint(with: [.calendar, .country, .title])
            else { continue }
            let isAlone = index == 0 || !tokens[index - 1].tag.isProperNoun
            if isAlone { added.append(Name(range: tokens[index].range, tokens: index..<(index + 1), kind: .person)) }
        }
        guard !added.isEmpty else { return }
        names = (names + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "the National Union of Teachers (NUT)": a name in capitals in brackets is of the kind of the one before it.
    private func nameAcronyms(_ names: inout [Name]) {
        var kinds: [UInt64: NameKind] = [:]
        for (full, short) in zip(names, names.dropFirst()) {
            guard short.tokens.count == 1, short.tokens.lowerBound == full.tokens.upperBound + 1,
                tokens[full.tokens.upperBound].tag == .openBracket, words[short.tokens.lowerBound].shape == .upper
            else { continue }
            kinds[key(short.tokens)] = full.kind
        }
        guard !kinds.isEmpty else { return }
        for index in names.indices {
            if let kind = kinds[key(names[index].tokens)] { names[index].kind = kind }
        }
    }

    private func key(_ range: Range<Int>) -> UInt64 {
        range.reduce(0) { Phrases.hash($0, words[$1].hash) }
    }
}
