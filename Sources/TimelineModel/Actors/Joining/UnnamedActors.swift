import Language

/// Actors that the words beside a name tell of, though they have no name of their own.
extension ArticleJoiner {
    /// "The Doyle administration", "the administration of President Martha Doyle": a body with its own place in the list.
    mutating func joinBody(of name: Name, _ form: NameForm, _ forms: inout NameForms) {
        guard let person = form.person, let noun = nounOfBody(beside: name) else { return }
        let word = words.text(ofToken: noun)
        // "Martha Doyle" has the Doyle administration.
        let length = min(person.surname.text.split(separator: " ").count, name.tokens.count)
        let first = name.tokens.upperBound - length
        guard words.tokens.indices.contains(first) else { return }
        let surname = words.bytes(
            min(words.tokens[first].range.lowerBound, name.range.upperBound)..<name.range.upperBound)
        let spelling = Array(Spelling.display(surname).utf8) + Array(" \(word)".utf8)
        let actor = actorIndex(ActorKey(rank: .full, text: "\(Spelling.key([person.surname.text])) \(word)"))
        result.actors[actor].addUse(forms.index(of: spelling[...]), .same)
        result.actors[actor].kindVotes[NamedKind.organization.rawValue] += 1
        result.actors[actor].nouns.append(words.word(noun))
        result.bodiesOfPersons.append((noun, actor))
    }

    /// The noun after a person's name, or the one before it and "of" and perhaps a title.
    func nounOfBody(beside name: Name) -> Int? {
        func names(_ token: Int) -> Bool {
            Self.nounsOfPersonsBodies.contains(words.word(token)) && words.inSameSentence(token, name.tokens.lowerBound)
        }
        if names(name.tokens.upperBound) { return name.tokens.upperBound }
        var preposition = (name.role?.lowerBound ?? name.tokens.lowerBound) - 1
        if words.tag(preposition) == .dt { preposition -= 1 }
        return words.word(preposition) == "of" && names(preposition - 1) ? preposition - 1 : nil
    }

    /// A person's name that the name finder passed over, in an article that has the full name of one of that surname
    /// elsewhere.
    mutating func joinMissedNames(_ forms: inout NameForms) {
        for token in words.tokens.indices where words.nameOfToken[token] < 0 && words.tag(token).isProperNoun {
            guard words.startsWithCapital(token), !words.tag(token + 1).isProperNoun,
                let bearer = shortForms.only(words.word(token), .surname)
            else { continue }
            var start = token
            if words.tag(token - 1).isProperNoun {
                let isGiven = "\(words.text(ofToken: token - 1)) \(words.text(ofToken: token))" == bearer.key.text
                guard isGiven, words.nameOfToken[token - 1] < 0 else { continue }
                start -= 1
            }
            let range = words.tokens[start].range.lowerBound..<words.tokens[token].range.upperBound
            let actor = actorIndex(bearer.key)
            result.actors[actor].addUse(forms.index(of: words.bytes(range)), start == token ? .surname : .same)
            result.missedNames.append((start..<token + 1, actor))
        }
    }

    /// "Chinese officials": a country that acts though only its adjective stands there.
    mutating func joinAdjectives(_ forms: inout NameForms) {
        for token in words.tokens.indices where words.nameOfToken[token] < 0 && words.startsWithCapital(token) {
            guard [.jj, .nnp].contains(words.tag(token)) else { continue }
            guard mayBeAdjective(token) else { continue }
            let form = forms.index(of: words.bytes(words.tokens[token].range))
            guard let known = forms[form].known, known.sense == .adjective else { continue }
            countries.insert(WordKey(known.key))
            var noun = token + 1
            while [.jj, .nn, .nnp, .hyphen].contains(words.tag(noun)), noun < token + 4,
                !ReferenceResolver.representatives.contains(words.word(noun))
            {
                noun += 1
            }
            guard words.inSameSentence(token, noun), ReferenceResolver.representatives.contains(words.word(noun)) else {
                continue
            }
            let actor = actorIndex(ActorKey(rank: .full, text: known.key))
            result.actors[actor].addUse(form, .adjective)
        }
    }

    /// Whether a word is a country's adjective or has marks that only a look at its form sees through.
    private func mayBeAdjective(_ token: Int) -> Bool {
        let isPlain = words.bytes(words.tokens[token].range).allSatisfy { $0 | 0x20 &- 0x61 < 26 }
        guard isPlain, words.tokens[token].range.count > 3 else { return true }
        return Gazetteer.shared.sense(of: words.word(token)) == .adjective
    }

    private static let nounsOfPersonsBodies = WordSet("administration campaign cabinet government")
}
