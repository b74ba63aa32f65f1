/// Makes the names of a text agree with each other: the same name has one kind, a surname is a person once the full name
/// was told, an acronym in brackets is of the kind of the name before it.
struct NameAgreement {
    let tokens: [Token]
    let words: [WordInfo]

    func agree(_ names: inout [Name]) {
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
