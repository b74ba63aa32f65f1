/// Gives each name its kind by what all of the text says of it: the same name has one kind, a surname is a person's once the
/// full name was told, a company goes on without its "Inc.", an acronym in brackets is of the kind of the name before it.
struct NameAgreement {
    let text: NameText
    let designators: NameDesignators

    func agree(_ names: inout [Name]) {
        let surroundings = NameSurroundings(text: text)
        names.removeAll(where: designators.isNone)
        names = MissedNames(text: text).withKnown(names, keys: keys(of: names), designators)
            .map(NameExtents(text: text).completedPossessive)
        let keys = names.map { text.key($0.tokens) }
        // Each name once, however often it stands there.
        var numbers = NumberTable<Int32>(capacity: names.count, absent: -1)
        var votes: [KindVotes] = []
        let numberOfName = keys.map { key -> Int in
            let number = numbers[key]
            if number >= 0 { return Int(number) }
            numbers[key] = Int32(votes.count)
            votes.append(KindVotes())
            return votes.count - 1
        }
        var around: [KindVotes] = []
        around.reserveCapacity(names.count)
        for (index, name) in names.enumerated() {
            let own = designators.votes(name)
            let context = surroundings.votes(name)
            around.append(context)
            votes[numberOfName[index]] &+= own &+ context &+ context
        }
        let totals = names.indices.map { votes[numberOfName[$0]] &+ strong(around[$0]) }
        for index in names.indices { names[index].kind = totals[index].best(or: names[index].kind) }
        let short = shortForms(of: names, around)
        for index in names.indices {
            names[index].kind = (totals[index] &+ short[keys[index]]).best(or: names[index].kind)
        }
        agreeInLists(&names, totals)
        nameAcronyms(&names)
        // A word of which nothing says what it is was no name for the finder either.
        names.removeAll { $0.kind == .other && $0.tokens.count == 1 }
    }

    /// Of what stands around one mention, what outweighs the other mentions: "the town of Churchill" where Churchill is a person.
    private func strong(_ votes: KindVotes) -> KindVotes { votes.max() >= 10 ? votes : KindVotes() }

    /// "Audi, Skoda and Volkswagen AG": what commas and "and" join is of one kind, where one is sure and the other is not.
    private func agreeInLists(_ names: inout [Name], _ votes: [KindVotes]) {
        var totals = votes
        for index in names.indices.dropFirst() where areListed(names, index) {
            let (before, after) = (names[index - 1].kind, names[index].kind)
            guard before != after, mayAgree(before), mayAgree(after) else { continue }
            let (first, second) = (totals[index - 1], totals[index])
            if first[before] >= Self.sure, second[after] - second[before] <= 6, second[after] < Self.sure {
                names[index].kind = before
                totals[index][before] = Self.sure
            } else if second[after] >= Self.sure, first[before] - first[after] <= 6, first[before] < Self.sure {
                names[index - 1].kind = after
                totals[index - 1][after] = Self.sure
            }
        }
    }

    private func mayAgree(_ kind: NameKind) -> Bool { kind == .person || kind == .organization || kind == .place }

    /// What a kind needs to have for it to be sure.
    private static let sure: Int32 = 10

    /// Whether "and", or a comma in a list, joins the name to the one before it.
    private func areListed(_ names: [Name], _ index: Int) -> Bool {
        let gap = names[index - 1].tokens.upperBound..<names[index].tokens.lowerBound
        guard let link = gap.last, gap.count == 1 || gap.count == 2 && text.has(.comma, gap.lowerBound) else {
            return false
        }
        if text.has(.cc, link) { return true }
        return gap.count == 1 && text.has(.comma, link) && isInList(names, index)
            && !text.has(.cc, names[index - 1].tokens.lowerBound - 1)
    }

    /// Whether a name behind a comma is followed by a further one of a list.
    private func isInList(_ names: [Name], _ index: Int) -> Bool {
        let end = names[index].tokens.upperBound
        guard index + 1 < names.count, text.has(.cc, end) || text.has(.comma, end) && text.has(.cc, end + 1) else {
            return false
        }
        return names[index + 1].tokens.lowerBound <= end + 2
    }

    /// The words by which a text goes on to call what it named: single names, surnames, and companies without their "Inc.".
    private func keys(of names: [Name]) -> NumberSet {
        var keys = NumberSet()
        for name in names {
            guard let first = name.tokens.first, let last = name.tokens.last else { continue }
            if name.tokens.count == 1 {
                keys.insert(text.key(name.tokens))
            } else if name.kind == .person {
                keys.insert(text.key(last..<(last + 1)))
            } else if name.kind == .organization, !text.isCommonWord(first) || isCompany(last) {
                keys.insert(text.key(first..<(first + 1)))
            }
        }
        return keys
    }

    /// Whether a name that ends so is a company's, of which the first word alone is the usual short form, be it a common
    /// one: "Skyline" Air Group.
    private func isCompany(_ last: Int) -> Bool {
        text.cues(last).contains(.companyEnding) || Self.companyEnds.contains(text.words[last].hash)
    }

    private static let companyEnds = WordInfo.hashes(
        of: "airlines airways bank group industries motor motors systems technologies")

    /// What full names say of their short forms: "Whitfield" after "Maria Whitfield", "Acme" after "Acme Motors Inc.".
    private func shortForms(of names: [Name], _ around: [KindVotes]) -> NumberTable<KindVotes> {
        var short = NumberTable(capacity: names.count, absent: KindVotes())
        for name in names where name.kind == .person && name.tokens.count > 1 {
            guard let first = name.tokens.first, let last = name.tokens.last else { continue }
            let end = text.cues(last).contains(.generation) && name.tokens.count > 2 ? last : last + 1
            short[text.key((end - 1)..<end)] = .for(.person, 12)
            if text.cues(first).contains(.eastAsianSurname) { short[text.key(first..<(first + 1))] = .for(.person, 12) }
        }
        addCompanies(names, around, to: &short)
        addThings(names, to: &short)
        return short
    }

    private func addCompanies(_ names: [Name], _ around: [KindVotes], to short: inout NumberTable<KindVotes>) {
        var places: NumberSet?
        for name in names where name.kind == .organization && (2...8).contains(name.tokens.count) {
            guard let first = name.tokens.first, let last = name.tokens.last,
                // A place or a common word says nothing of the body that has it in its name, and what a town's council
                // begins with is the town.
                !name.tokens.contains(where: { Self.bodiesOfTowns.contains(text.words[$0].hash) }),
                text.lists(first).isDisjoint(with: [.country, .region, .demonym, .organizationHead])
            else { continue }
            // "Truman" is not the Truman Library.
            let hasEnding = text.cues(last).contains(.companyEnding)
            guard hasEnding || isCompany(last) || !text.isCommonWord(first),
                hasEnding || text.lists(first).isDisjoint(with: [.givenName, .surname])
            else { continue }
            if text.lists(first).contains(.city) {
                // "Meridian Motors Co." is called Meridian, in a text where nothing is in a town of that name.
                guard hasEnding, name.tokens.count < 4 else { continue }
                let used = places ?? usedAsPlaces(names, around)
                places = used
                guard !used.contains(text.key(first..<(first + 1))) else { continue }
            }
            for end in (first + 1)..<(last + 1) where text.isCapitalised(end - 1) {
                let key = text.key(first..<end)
                if short[key] == KindVotes() {
                    short[key] = .for(.organization, hasEnding ? NameDesignators.certain : 8)
                }
            }
        }
    }

    private static let bodiesOfTowns = WordInfo.hashes(
        of: "chamber council court county department district police township")

    /// The names around which something speaks for a place.
    private func usedAsPlaces(_ names: [Name], _ around: [KindVotes]) -> NumberSet {
        var used = NumberSet()
        for (name, votes) in zip(names, around) where votes[.place] > 0 { used.insert(text.key(name.tokens)) }
        return used
    }

    /// "Felix" after "Hurricane Felix", "Tessaro" after the phone "Tessaro 5".
    private func addThings(_ names: [Name], to short: inout NumberTable<KindVotes>) {
        for name in names where name.tokens.count == 2 {
            guard let first = name.tokens.first, let last = name.tokens.last else { continue }
            if name.kind == .event, text.cues(first).contains(.affairStart) {
                short[text.key(last..<(last + 1))] = .for(.event, Self.shortThing)
            } else if name.kind == .product, [.number, .alphanumeric].contains(text.words[last].shape),
                text.words[last].length < 4, !text.isCommonWord(first),
                text.lists(first).isDisjoint(with: .organization)
            {
                let key = text.key(first..<(first + 1))
                if short[key] == KindVotes() { short[key] = .for(.product, Self.shortThing) }
            }
        }
    }

    private static let shortThing: Int32 = 20

    /// "the National Union of Teachers (NUT)": a name in capitals in brackets is of the kind of the one before it.
    private func nameAcronyms(_ names: inout [Name]) {
        var kinds: [UInt64: NameKind] = [:]
        for (full, short) in zip(names, names.dropFirst()) {
            guard short.tokens.count == 1, short.tokens.lowerBound == full.tokens.upperBound + 1, full.tokens.count > 1,
                text.has(.openBracket, full.tokens.upperBound), text.words[short.tokens.lowerBound].shape == .upper
            else { continue }
            kinds[text.key(short.tokens)] = full.kind
        }
        guard !kinds.isEmpty else { return }
        for index in names.indices {
            if let kind = kinds[text.key(names[index].tokens)] { names[index].kind = kind }
        }
    }
}
