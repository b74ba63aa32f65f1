import Language

/// What kind of actor or thing a name is, where the words of it and around it tell better than the name finder.
extension ArticleJoiner {
    /// What a name finder's kind comes to for an actor, corrected where the words themselves tell better.
    func judgedKind(of name: Name, _ form: NameForm) -> NamedKind? {
        if let known = form.known, known.sense == .shareIndex { return .thing }
        if form.known == nil, form.hasModelNumber || isMadeByKnownMaker(form, name) { return .thing }
        if form.isTitledPerson { return .person }
        let kind = NamedKind(name.kind)
        if kind == .person, form.isPeopleOfPlace { return .group }
        if kind == .place, isCalledPerson(form, name) { return .person }
        if kind == .person, form.words.count > 1, let last = form.words.last, BodyNouns.isSite(last.word),
            form.words.first.map({ GivenNames.shared.isGivenName($0.word) }) == false
        {
            return .place
        }
        if kind == .organization, isBesideProduct(form, name) { return .thing }
        return kind == .person && form.person == nil ? .organization : kind
    }

    /// "The ferry Norlanda", "Norlanda, a ferry": a thing by what the words beside its name call it.
    func isCalledThing(_ findings: [RoleReader.Finding], _ form: NameForm) -> Bool {
        !form.body.hasCorporateEnding
            && findings.contains { $0.role == nil && $0.noun.flatMap(ThingNouns.kind(of:)) != nil }
    }

    /// "Spokesman Sven Lund" is nobody's place, whatever the name finder took it for.
    private func isCalledPerson(_ form: NameForm, _ name: Name) -> Bool {
        let before = name.tokens.lowerBound - 1
        return (2...3).contains(form.words.count) && form.known == nil && form.person?.isSurnameOnly == false
            && words.tag(before) == .nn && words.inSameSentence(before, name.tokens.lowerBound)
            && PersonNouns.contains(words.bytes(ofToken: before)) && !BodyNouns.isBusiness(words.word(before))
    }

    /// "The Norvik Sky Duo processor" is made by a body, and none itself.
    private func isBesideProduct(_ form: NameForm, _ name: Name) -> Bool {
        guard form.words.count > 1, form.known == nil, let last = form.words.last, !BodyNouns.isBody(last.word) else {
            return false
        }
        let next = name.tokens.upperBound
        return Self.productNouns.contains(words.word(next)) && words.inSameSentence(name.tokens.lowerBound, next)
            && !form.body.hasCorporateEnding
    }

    /// "The Norvik Skylark", but not "the Norvik Group" or "Norvik Europe".
    private func isMadeByKnownMaker(_ form: NameForm, _ name: Name) -> Bool {
        guard name.kind == .organization, form.makerLength + 1 == form.words.count, form.words.count > 1,
            opensThing(name.tokens.lowerBound - 1), !form.body.hasCorporateEnding, form.body.withoutDescriptor == nil,
            let last = form.words.last, !last.text.hasSuffix("s")
        else { return false }
        return !BodyNouns.isBody(last.word) && !BodyNouns.isSite(last.word)
            && Gazetteer.shared.sense(of: last.word) == nil
    }

    private static let productNouns = WordSet(
        """
        aircraft airliner browser camera chip chips console handset jet jetliner laptop laptops missile missiles
        notebook phone phones plane processor processors rifle smartphone smartphones tablet tablets vaccine
        """)
}
