import Language

/// Bodies whose names were taken for those of share indices or of persons.
extension ArticleJoiner {
    /// An index that says or buys something is the body of its name, wherever the article has that name; so is one that the
    /// article has in full, as a company.
    mutating func tellBodiesFromIndices(_ formOfName: [Int32], _ forms: NameForms) {
        guard formOfName.contains(where: { $0 >= 0 && isIndex(forms[$0]) }) else { return }
        var acting = WordSet()
        var companies: [[NameKey]] = []
        for (index, form) in formOfName.enumerated() where form >= 0 {
            let verb = words.verb(ofSubject: words.analysis.names[index].tokens)
            if isIndex(forms[form]) {
                if let verb, Self.verbsOfBodies.contains(words.word(verb)) { acting.insert(forms[form].key.word) }
            } else if kind(at: index) == .organization {
                companies.append(forms[form].words)
            }
        }
        for (index, form) in formOfName.enumerated() where form >= 0 && isIndex(forms[form]) {
            let own = forms[form].words
            if acting.contains(forms[form].key.word)
                || companies.contains(where: { $0.count > own.count && $0.starts(with: own) })
            {
                takeForBody(at: index)
            }
        }
    }

    private func isIndex(_ form: NameForm) -> Bool { form.known?.sense == .shareIndex }

    private static let verbsOfBodies = WordSet(
        """
        acquire acquired agreed announced bought declined offered owns plans publishes published reported said says
        sold
        """)

    /// "Norvik shares", "Norvik chief executive Ann Lee": a name of one word that nobody bears in full is that of a company,
    /// wherever the article has it.
    mutating func tellBodiesFromSurnames(_ formOfName: [Int32], _ forms: NameForms) {
        var companies = WordSet()
        var isAny = false
        for (index, form) in formOfName.enumerated() where form >= 0 && isBareSurname(forms[form], at: index) {
            guard ownsAsCompany(words.analysis.names[index]) else { continue }
            companies.insert(forms[form].key.word)
            isAny = true
        }
        guard isAny else { return }
        for (index, form) in formOfName.enumerated() where form >= 0 && isBareSurname(forms[form], at: index) {
            if companies.contains(forms[form].key.word) { takeForBody(at: index) }
        }
    }

    private func isBareSurname(_ form: NameForm, at index: Int) -> Bool {
        kind(at: index) == .person && form.words.count == 1 && form.person?.gender == nil && form.known == nil
            && words.analysis.names[index].role == nil && !titledSurnames.contains(form.key.word)
            && shortForms.forms(of: form.key.word, where: { $0.rule == .surname || $0.rule == .givenName }).isEmpty
    }

    private func ownsAsCompany(_ name: Name) -> Bool {
        let next = name.tokens.upperBound
        guard words.inSameSentence(next - 1, next) else { return false }
        if words.word(next) == "chief" { return words.word(next + 1) == "executive" }
        return Self.ownedByCompanies.contains(words.word(next))
    }

    private static let ownedByCompanies = WordSet(
        "ceo customers employees executives factories factory headquarters plant plants products shareholders shares stock"
    )
}
