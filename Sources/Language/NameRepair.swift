/// Makes the names of a text agree with the gazetteers and with each other.
struct NameRepair {
    let tokens: [Token]
    let words: [WordInfo]
    let text: [UInt8]

    /// Trims names, drops what is none, and gives the same name the same kind throughout.
    func repaired(_ names: [Name]) -> [Name] {
        var names = names.compactMap(trimmed)
        names = names.compactMap(judged)
        agree(&names)
        return names
    }

    // MARK: One name

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
        guard let first = range.first, let last = range.last else { return nil }
        var name = name
        name.tokens = range
        name.range = Int(tokens[first].start)..<Int(tokens[last].end)
        return name
    }

    private func isOuter(_ index: Int) -> Bool {
        tokens[index].tag == .pos || words[index].shape == .mark && tokens[index].tag != .sym
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
            if lists.contains(.group), tag == .nns || tag == .nnps { name.kind = .group }
            if lists.contains(.demonym), !lists.contains(.country) {
                if tag != .nns && tag != .nnps { return nil }
                name.kind = .group
            }
            if lists.contains(.title), lists.isDisjoint(with: [.surname, .givenName, .city, .country]) { return nil }
            if lists.contains(.country), lists.isDisjoint(with: [.givenName]) { name.kind = .place }
            if lists.contains(.product), lists.isDisjoint(with: [.organization]) { name.kind = .product }
        } else if lists.contains(.companyEnding), words[last].shape != .initial {
            name.kind = .organization
        } else if name.kind == .person, name.tokens.count > 1, words[last].lists.contains(.organizationHead),
            words[last].lists.isDisjoint(with: [.surname])
        {
            name.kind = .organization
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
    }

    /// "the Alberta Federation of Labor (AFL)": a name in brackets that has the initials of the one before is of its kind.
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
