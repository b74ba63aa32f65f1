/// Makes the names of a text agree with the gazetteers; `NameAgreement` makes them agree with each other.
struct NameRepair {
    let tokens: [Token]
    let words: [WordInfo]
    let phrases: Phrases?

    /// Trims names, drops what is none, and gives the same name the same kind throughout.
    func repaired(_ names: [Name]) -> [Name] {
        var names = completedPhrases(names).flatMap(divided).compactMap(trimmed)
        names = completedBodies(completed(withPeople(names))).compactMap(judged)
        NameAgreement(tokens: tokens, words: words).agree(&names)
        return names
    }

    /// Lets a name reach as far as the gazetteer phrase that begins with it, and drops the names that lie inside that.
    private func completedPhrases(_ names: [Name]) -> [Name] {
        guard let phrases else { return names }
        var completed: [Name] = []
        for var name in names {
            if let last = completed.last, last.tokens.upperBound >= name.tokens.upperBound { continue }
            let start = name.tokens.lowerBound
            if let match = phrases.longestMatch(words, at: start, limit: tokens.count), match.count > name.tokens.count
            {
                name.tokens = start..<(start + match.count)
            }
            completed.append(name)
        }
        return completed
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

    /// Countries that a hyphen, a comma or "and" joins are names of their own, but for those of which it is a part
    /// ("Trinidad and Tobago").
    private func countries(_ name: Name) -> [Name]? {
        let parts = withoutDays(name.tokens, of: name.kind).filter {
            tokens[$0].tag != .hyphen && tokens[$0].tag != .cc && tokens[$0].tag != .comma
        }
        guard parts.count < name.tokens.count, parts.count > 1,
            parts.allSatisfy({ words[$0].lists.contains(.country) }),
            (phrases?.lists(of: withoutDays(name.tokens, of: name.kind), words: words) ?? []).isEmpty
        else { return nil }
        return parts.map { Name(range: tokens[$0].range, tokens: $0..<($0 + 1), kind: .place) }
    }

    /// Without days and months at the end: "Kenya Friday". Of a person's name they may be a part ("Theresa May").
    private func withoutDays(_ range: Range<Int>, of kind: NameKind) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last, words[last].lists.contains(.calendar),
            kind != .person || words[last].lists.isDisjoint(with: [.givenName, .surname])
        {
            range = range.lowerBound..<last
        }
        return range
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
        // "Black Friday" is an event, "Reuters Friday" no name.
        if name.kind != .event { range = withoutDays(range, of: name.kind) }
        // "Texas Governor" is a place and an office.
        while range.count > 1, let last = range.last, isOffice(last) { range = range.lowerBound..<last }
        range = capitalisedPart(of: range)
        guard let first = range.first, let last = range.last else { return nil }
        var name = name
        name.tokens = range
        name.range = Int(tokens[first].start)..<Int(tokens[last].end)
        return name
    }

    /// Adds people the finder missed: a given name and another capitalised word, right behind a common noun ("the founder
    /// Mary Marsh").
    private func withPeople(_ names: [Name]) -> [Name] {
        var all: [Name] = []
        var next = 0
        for first in tokens.indices.dropFirst().dropLast() {
            while next < names.count, names[next].tokens.upperBound <= first {
                all.append(names[next])
                next += 1
            }
            guard words[first].lists.contains(.givenName), words[first].capitals == .mostly,
                words[first].shape == .capital, words[first - 1].shape == .lower, tokens[first - 1].tag == .nn,
                words[first + 1].shape == .capital, tokens[first + 1].tag.isNoun,
                words[first + 1].lists.isDisjoint(with: [.calendar, .title, .organizationHead, .country, .demonym]),
                next == names.count || names[next].tokens.lowerBound > first + 1
            else { continue }
            all.append(
                Name(
                    range: tokens[first].range.lowerBound..<tokens[first + 1].range.upperBound,
                    tokens: first..<(first + 2), kind: .person))
        }
        return all + names[next...]
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

    /// Gives a name the capitalised word right behind it that makes it one of an organization: "Acme" → "Acme Corps".
    private func completedBodies(_ names: [Name]) -> [Name] {
        var names = names
        for index in names.indices where names[index].kind != .event && names[index].kind != .product {
            let next = names[index].tokens.upperBound
            guard next < tokens.count, words[next].shape == .capital, tokens[next].tag.isNoun,
                !words[next].lists.isDisjoint(with: [.organizationHead, .companyEnding]),
                words[next].lists.isDisjoint(with: [.surname, .title, .placeHead]),
                index + 1 == names.count || names[index + 1].tokens.lowerBound > next,
                tokens[next].start - tokens[next - 1].end == 1
            else { continue }
            names[index].tokens = names[index].tokens.lowerBound..<(next + 1)
            names[index].range = names[index].range.lowerBound..<Int(tokens[next].end)
            names[index].kind = .organization
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
            // What large text writes small is nobody's name, unless it is known as one.
            if name.kind == .person, words[first].capitals == .seldom || words[first].classes.contains(.verbGerund),
                lists.isDisjoint(with: [.givenName, .surname])
            {
                return nil
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
        } else if name.kind != .event, name.kind != .organization, name.kind != .group {
            if lists.contains(.organizationHead), lists.isDisjoint(with: [.placeHead, .surname]) {
                name.kind = .organization
            } else if name.kind == .person || name.kind == .place, lists.contains(.eventHead),
                lists.isDisjoint(with: [.placeHead, .surname])
            {
                name.kind = .event
            }
        }
        if isDocument(name) { name.kind = .other }
        return name
    }

    /// "the Clean Air Act", "the Marshall Plan": what is agreed or decided is neither a person nor a body.
    private func isDocument(_ name: Name) -> Bool {
        guard name.tokens.count > 1, let first = name.tokens.first, let last = name.tokens.last,
            Self.documentHeads.contains(words[last].hash)
        else { return false }
        // "Jude Law"
        return
            !(name.tokens.count == 2 && words[first].lists.contains(.givenName) && words[last].lists.contains(.surname))
    }

    private static let documentHeads: Set<UInt32> = Set(
        [
            "accord", "accords", "act", "agenda", "agreement", "amendment", "bill", "budget", "charter", "constitution",
            "deal", "declaration", "doctrine", "initiative", "law", "pact", "plan", "protocol", "resolution",
            "strategy",
            "treaty",
        ].map { Lexicon.form(of: Array($0.utf8), 0..<$0.utf8.count).0.hash })
}
