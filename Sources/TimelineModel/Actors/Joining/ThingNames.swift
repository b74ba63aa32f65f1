import Language

/// Names of products and other things: the parts by which they are called for short, and the model that an article is about.
extension ArticleJoiner {
    /// What joins the names of a thing: the number of its model stands last, wherever a name has it.
    func thingKey(_ form: NameForm) -> ActorKey {
        if let known = form.known, known.sense == .shareIndex { return ActorKey(rank: .full, text: known.key) }
        let isNumber = form.words.map { $0.text.utf8.contains(where: Self.digits.contains) }
        guard form.words.count > 1, isNumber.count(where: { $0 }) == 1, let number = isNumber.firstIndex(of: true)
        else {
            return ActorKey(rank: .full, name: form.key)
        }
        let others = form.words[..<number] + form.words[(number + 1)...]
        return ActorKey(rank: .full, name: NameKey(joining: Array(others) + [form.words[number]]))
    }

    /// Notes a model, for its name without the number.
    mutating func learnThing(_ form: NameForm, at index: Int) {
        let key = thingKey(form)
        if form.known != nil { return learnIndex(form, key, at: index) }
        guard form.words.count > 1 else { return }
        for part in Self.parts(of: key.text) { offer(WordKey(part), key, .partOfName, index, nil) }
        // "The 340" is the "Norvik 340-8".
        if let number = form.words.first(where: { $0.text.utf8.contains(where: Self.digits.contains) }),
            let hyphen = number.text.utf8.firstIndex(of: UInt8(ascii: "-")), number.text.utf8[..<hyphen].count > 2
        {
            offer(WordKey(number.text[..<hyphen]), key, .partOfName, index, nil)
        }
        guard let space = key.text.utf8.lastIndex(of: UInt8(ascii: " ")),
            key.text.utf8[space...].contains(where: Self.digits.contains), form.makerLength + 1 < form.words.count
        else { return }
        offer(WordKey(key.text[..<space]), key, .withoutModel, index, nil)
    }

    /// "The Norvik" of "the Norvik 500", whatever else is called so.
    private mutating func learnIndex(_ form: NameForm, _ key: ActorKey, at index: Int) {
        guard form.words.count > 1, let last = form.words.last, last.text.utf8.allSatisfy(Self.digits.contains) else {
            return
        }
        let short = WordKey(joining: form.words.dropLast())
        offer(short, key, .partOfName, index, nil)
        guard let space = key.text.utf8.lastIndex(of: UInt8(ascii: " ")) else { return }
        let usual = WordKey(key.text[..<space])
        if usual != short { offer(usual, key, .partOfName, index, nil) }
    }

    /// The model that a thing's name without a number stands for, in an article that is about one model.
    func model(of form: NameForm, at index: Int) -> ActorKey? {
        guard let only = shortForms.only(form.key.word, .withoutModel) else { return nil }
        let first = words.sentence(of: words.analysis.names[only.first].tokens.lowerBound)
        return first < 4 || only.count > 2 ? only.key : nil
    }

    /// "The 340" and "the Skylarks", in an article that has the "Norvik 340 Skylark", where the name finder passed them over;
    /// also numbers that are known to be those of airliners.
    mutating func joinMissedThings(_ forms: inout NameForms) {
        for token in words.tokens.indices.dropFirst() where words.nameOfToken[token] < 0 {
            let bytes = words.bytes(ofToken: token)
            guard let first = bytes.first else { continue }
            let isNumber = bytes.contains(where: Self.digits.contains)
            guard isNumber || first &- UInt8(ascii: "A") < 26, let key = keyOfMissedThing(token, bytes, isNumber) else {
                continue
            }
            // "340-8": the variant belongs to the number.
            var end = token + 1
            if isNumber, words.tag(end) == .hyphen, words.tag(end + 1) == .cd, words.nameOfToken[end + 1] < 0,
                words.tokens[token].range.upperBound == words.tokens[end].range.lowerBound
            {
                end += 2
            }
            let actor = actorIndex(key)
            let range = words.tokens[token].range.lowerBound..<words.tokens[end - 1].range.upperBound
            result.actors[actor].addUse(forms.index(of: words.bytes(range)), .partOfName)
            if result.actors[actor].kindVotes.wrappedSum() == 0 {
                result.actors[actor].kindVotes[NamedKind.thing.rawValue] = 1
            }
            result.missedNames.append((token..<end, actor))
        }
    }

    /// The thing that a word outside all names means.
    private func keyOfMissedThing(_ token: Int, _ bytes: ArraySlice<UInt8>, _ isNumber: Bool) -> ActorKey? {
        let isOpened = opensThing(token - 1) && words.inSameSentence(token - 1, token)
        let isWhole = isNumber && bytes.first.map { $0 | 0x20 &- UInt8(ascii: "a") < 26 } == true && bytes.count > 3
        if isNumber {
            guard
                isWhole && isModel(token)
                    || isOpened && words.tag(token) == .cd && isModel(token) && isMakersModel(token)
            else { return nil }
        } else {
            guard isOpened, words.tag(token).isProperNoun || words.tag(token) == .nn || words.tag(token) == .nns else {
                return nil
            }
        }
        // "Its N340s", "the first Skylarks"
        let isPlural = bytes.last == UInt8(ascii: "s")
        let keys = [words.word(token)] + (isPlural ? [WordKey(folding: bytes.dropLast())] : [])
        for key in keys { if let whole = shortForms.only(key, .partOfName) { return whole.key } }
        guard isNumber else { return nil }
        let number = words.text(ofToken: token)
        let singular = isPlural ? number.dropLast() : number[...]
        guard ThingNouns.kind(ofModel: singular.utf8) != nil else { return nil }
        return ActorKey(rank: .full, text: String(singular))
    }

    /// Whether a short name that was taken for something else is that of a thing the article names in full: "the Skylark"
    /// in one that has the "Norvik Skylark".
    func isPartOfThing(_ form: NameForm, _ name: Name) -> Bool {
        guard form.known == nil, form.words.count < 3, shortForms.only(form.key.word, .partOfName) != nil else {
            return false
        }
        switch name.kind {
        case .product, .event: return true
        case .person:
            return name.role == nil && form.person?.gender == nil && !titledSurnames.contains(form.key.word)
                && shortForms.forms(of: form.key.word, where: { $0.rule == .surname }).isEmpty
        default: return shortForms.forms(of: form.key.word, where: { $0.rule != .partOfName }).isEmpty
        }
    }

    /// The parts of a thing's name by which it is called alone: those that hold the number of its model, "340" and "340
    /// Skylark" of the "Norvik 340 Skylark", and what follows the name of a known maker, "Skylark".
    /// - Parameter name: As in `thingKey`, the number last.
    static func parts(of name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count > 1, words.count < 6, let last = words.last else { return [] }
        var parts: [String] = []
        let hasNumber = last.utf8.count > 2 && last.utf8.contains(where: digits.contains)
        let others = hasNumber ? words.dropLast() : words[...]
        if hasNumber {
            // Each choice of the other words but all of them.
            for choice in 0..<(1 << others.count) - 1 {
                let chosen = others.indices.filter { choice >> $0 & 1 == 1 }.map { others[$0] }
                parts.append((chosen + [last]).joined(separator: " "))
            }
        }
        // "Elin" of "Hurricane Elin"
        if !hasNumber, words.count == 2, ThingNouns.kind(of: WordKey(words[0])) != nil { parts.append(String(last)) }
        for length in [2, 1] where others.count > length {
            let maker = KnownCompanies.shared.company(WordKey(others.prefix(length).joined(separator: " ")))
            guard let maker, ThingNouns.kind(madeBy: maker.line) != nil else { continue }
            let own = others.dropFirst(length).joined(separator: " ")
            if own.utf8.count > 2, !BodyNouns.isBody(WordKey(own)) { parts.append(own) }
            break
        }
        return parts
    }
}
