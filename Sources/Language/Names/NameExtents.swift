/// Cuts off what stands around a name, and completes names of gazetteers and people.
struct NameExtents {
    let text: NameText

    /// Lets a name reach as far as the gazetteer phrase that begins with it, and drops the names that lie inside that.
    func completedPhrases(_ names: [Name]) -> [Name] {
        guard let phrases = text.phrases else { return names }
        var completed: [Name] = []
        for var name in names {
            if let last = completed.last, last.tokens.upperBound >= name.tokens.upperBound { continue }
            let start = name.tokens.lowerBound
            if let match = phrases.longestMatch(text.words, at: start, limit: text.tokens.count),
                match.count > name.tokens.count,
                text.words[start + match.count - 1].shape != .lower
            {
                name.tokens = start..<(start + match.count)
            }
            completed.append(name)
        }
        return completed
    }

    /// "Moody's", of which the mark of the possessor is a part.
    func completedPossessive(_ name: Name) -> Name {
        let end = name.tokens.upperBound
        guard text.has(.pos, end) else { return name }
        if text.isPhrase(name.tokens.lowerBound..<end + 1) {
            return text.name(name.tokens.lowerBound..<end + 1, name.kind)
        }
        // "the city's largest hospital, St. Brigid's, was closed"
        let start = name.tokens.lowerBound
        let saint = start > 0 && Self.saints.contains(text.words[start - 1].hash) ? start - 1 : start
        guard Self.saints.contains(text.words[saint].hash), saint < end - 1, !text.has(.jj, end + 1),
            end + 1 == text.tokens.count || !text.tokens[end + 1].tag.isNoun
        else { return name }
        return text.name(saint..<end + 1, .organization)
    }

    private static let saints = WordInfo.hashes(of: "st. st saint")

    // MARK: What stands around a name

    /// Without an article or possessor mark around it, a title, or punctuation at its ends.
    func trimmed(_ name: Name) -> Name? {
        var range = name.tokens
        while let first = range.first,
            isOuter(first) || isArticle(first)
                || text.isWord(NameText.the, first) || isTitle(first, in: range, name.kind)
        {
            range = (first + 1)..<range.upperBound
        }
        // "Today Acme said"
        if range.count > 1, let first = range.first, Self.days.contains(text.words[first].hash),
            text.opensSentence(first)
        {
            range = (first + 1)..<range.upperBound
        }
        // "Ex-Acme", "anti-Acme"
        if range.count > 2, let first = range.first, text.cues(first).contains(.prefix), text.isHyphen(first + 1) {
            range = (first + 2)..<range.upperBound
        }
        while let last = range.last,
            isOuter(last) && !(text.has(.pos, last) && text.isPhrase(range))
                || [.in, .cc, .dt].contains(text.tokens[last].tag) && text.words[last].shape == .lower
        {
            range = range.lowerBound..<last
        }
        // "Black Friday" is an event, "Reuters Friday" no name.
        if name.kind != .event { range = withoutDays(range, of: name.kind) }
        range = withoutOffice(range, of: name.kind)
        // "Andrew Green KC"
        while name.kind == .person, range.count > 2, let last = range.last, text.cues(last).contains(.degree),
            text.words[last].shape == .upper || text.words[last].shape == .mixed
        {
            range = range.lowerBound..<last
        }
        range = capitalisedPart(of: range)
        guard !range.isEmpty else { return nil }
        return text.name(range, name.kind)
    }

    /// Words of the calendar that are in no name.
    static let days = WordInfo.hashes(of: "today tomorrow tonight yesterday")

    /// "Texas Governor" is a place and an office, "Fire Department Battalion" before "Chief Jane Roe" a body and a part of an
    /// office.
    private func withoutOffice(_ range: Range<Int>, of kind: NameKind) -> Range<Int> {
        var range = range
        // "U.S. District Judge"
        let isNation = range.first.map { text.lists($0).contains(.country) } == true
        let isPerson = kind == .person && !range.contains(where: text.endsBody) && !isNation
        while range.count > 1, let last = range.last {
            let next = range.upperBound
            let isBeforePerson = !isPerson && text.isCapitalised(next) && text.cues(last).contains(.office)
            guard isOffice(last) || isBeforePerson && text.words[last].shape == .capital else { break }
            range = range.lowerBound..<last
        }
        guard !isPerson, text.isCapitalised(range.upperBound),
            isOffice(range.upperBound) || text.cues(range.upperBound).contains(.office)
        else { return range }
        while range.count > 1, let last = range.last, text.cues(last).contains(.portfolio), !text.endsBody(last),
            text.words[last].shape == .capital
        {
            range = range.lowerBound..<last
        }
        return range
    }

    /// Without days and months at the end: "Kenya Friday". Of a person's name they may be a part ("Theresa May").
    func withoutDays(_ range: Range<Int>, of kind: NameKind) -> Range<Int> {
        var range = range
        while range.count > 1, let last = range.last, text.lists(last).contains(.calendar),
            kind != .person || text.lists(last).isDisjoint(with: [.givenName, .surname])
        {
            range = range.lowerBound..<last
        }
        return range
    }

    /// A name that has capitals neither begins nor ends with a small word.
    private func capitalisedPart(of range: Range<Int>) -> Range<Int> {
        var range = range
        guard range.contains(where: { text.words[$0].shape != .lower }) else { return range }
        while let first = range.first, text.words[first].shape == .lower, !text.tokens[first].tag.isProperNoun {
            range = (first + 1)..<range.upperBound
        }
        while range.count > 1, let last = range.last, text.words[last].shape == .lower,
            !text.cues(last).contains(.companyEnding), !text.isHyphen(last - 1)
        {
            range = range.lowerBound..<last
        }
        return range
    }

    /// "the", "A" at the beginning of a sentence; but "All" in the midst of one may belong to the name.
    private func isArticle(_ index: Int) -> Bool {
        text.tokens[index].tag == .dt
            && (text.words[index].shape != .capital || text.opensSentence(index) || text.words[index].length < 3)
    }

    private func isOuter(_ index: Int) -> Bool {
        text.tokens[index].tag == .pos || text.words[index].shape == .mark && text.tokens[index].tag != .sym
    }

    private func isOffice(_ index: Int) -> Bool {
        text.isCapitalised(index) && text.lists(index).contains(.title)
            && text.lists(index).isDisjoint(with: [.givenName, .surname, .organizationHead, .companyEnding])
    }

    /// A title before the name of a person is no part of it: "Mr.", "President".
    private func isTitle(_ index: Int, in range: Range<Int>, _ kind: NameKind) -> Bool {
        guard kind == .person, range.count > 1 else { return false }
        let cues = text.cues(index)
        if cues.contains(.honorific) { return true }
        if cues.contains(.office), text.isCapitalised(index + 1) {
            return range.count > 2 || text.lists(index).isDisjoint(with: [.givenName, .surname])
        }
        return text.lists(index).contains(.title) && !text.lists(index).contains(.givenName)
    }

    /// Gives a person of whom only the given name was found the capitalised word after it: "Steve" → "Steve Jobs".
    func completedPeople(_ names: [Name]) -> [Name] {
        var names = names
        for index in names.indices where names[index].kind == .person && names[index].tokens.count == 1 {
            let first = names[index].tokens.lowerBound
            if isGivenMonth(first - 1), text.lists(first).contains(.surname) {
                names[index] = text.name((first - 1)..<(first + 1), .person)
                continue
            }
            let next = first + 1
            guard text.lists(first).contains(.givenName), next < text.tokens.count,
                index + 1 == names.count || names[index + 1].tokens.lowerBound > next,
                text.words[next].shape == .capital,
                text.tokens[next].tag.isNoun, text.lists(next).isDisjoint(with: [.calendar, .title]),
                text.tokens[next].start - text.tokens[first].end == 1
            else { continue }
            names[index] = text.name(first..<(next + 1), .person)
        }
        return names
    }

    /// "April Jones", but not "in April Jones left", "last April" or "3 April".
    private func isGivenMonth(_ index: Int) -> Bool {
        guard index >= 0, text.words[index].shape == .capital,
            text.lists(index).isSuperset(of: [.givenName, .calendar]),
            text.tokens[index + 1].start - text.tokens[index].end == 1
        else { return false }
        guard index > 0 else { return true }
        switch text.tokens[index - 1].tag {
        case .in, .cd, .jj, .dt, .rb, .to: return false
        default: return true
        }
    }
}
