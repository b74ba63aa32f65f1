import Language

/// Names of products and other things: the number of a model belongs to them, and their first words alone stand for the
/// model that an article is about.
extension ArticleJoiner {
    /// A name with the number of a model, which is no part of it for the name finder: "Tessaro 5", "5G Tessaro"; also
    /// after the name of a maker, "Norvik 340".
    func tokensWithModel(_ name: Name) -> Range<Int> {
        guard name.kind == .product || name.kind == .organization else { return name.tokens }
        let next = name.tokens.upperBound
        if words.inSameSentence(name.tokens.lowerBound, next), isModel(next) {
            let isModel = name.kind == .product ? !words.tag(next + 1).isNoun : isMakersModel(next)
            return isModel ? name.tokens.lowerBound..<next + 1 : name.tokens
        }
        let before = name.tokens.lowerBound - 1
        if name.kind == .product, words.inSameSentence(name.tokens.lowerBound, before), isModel(before),
            hasLetter(before)
        {
            return before..<next
        }
        return name.tokens
    }

    private func isModel(_ token: Int) -> Bool {
        let bytes = words.bytes(words.tokens[token].range)
        return bytes.count <= 5 && words.nameOfToken[token] < 0 && bytes.contains { Self.digits.contains($0) }
    }

    /// A number that counts nothing and is no year: "the Norvik 340 jet", but not "gave Norvik 340 million".
    private func isMakersModel(_ token: Int) -> Bool {
        let bytes = words.bytes(words.tokens[token].range)
        guard bytes.count >= 3, !bytes.contains(UInt8(ascii: ",")), !bytes.contains(UInt8(ascii: ".")) else {
            return false
        }
        if bytes.count == 4, bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8) { return false }
        switch words.tag(token + 1) {
        case .cd, .dollar: return false
        case .nn, .nns: return !Self.countedNouns.contains(words.word(token + 1))
        default: return !Self.percent.contains(words.word(token + 1))
        }
    }

    private static let percent = WordSet("% percent")

    /// What the number after a body's name counts.
    private static let countedNouns = WordSet(
        """
        billion dollars employees euros index jobs members million people percent points pounds shares staff times
        trillion workers yen
        """)

    private func hasLetter(_ token: Int) -> Bool {
        words.bytes(words.tokens[token].range).contains { $0 | 0x20 >= UInt8(ascii: "a") }
    }

    /// What joins the names of a thing: the number of its model stands last.
    func thingKey(_ form: NameForm) -> ActorKey {
        guard let first = form.words.first, form.words.count > 1, first.text.utf8.contains(where: Self.digits.contains)
        else {
            return ActorKey(rank: .full, name: form.key)
        }
        return ActorKey(rank: .full, name: NameKey(joining: form.words.dropFirst() + [first]))
    }

    /// Notes a model, for its name without the number.
    mutating func learnThing(_ form: NameForm, at index: Int) {
        let key = thingKey(form)
        for part in Self.parts(of: key.text) { offer(WordKey(part), key, .partOfName, index, nil) }
        guard let space = key.text.utf8.lastIndex(of: UInt8(ascii: " ")),
            key.text.utf8[space...].contains(where: Self.digits.contains)
        else { return }
        offer(WordKey(key.text[..<space]), key, .withoutModel, index, nil)
    }

    /// The model that a thing's name without a number stands for, in an article that is about one model.
    func model(of form: NameForm, at index: Int) -> ActorKey? {
        guard let only = shortForms.only(form.key.word, .withoutModel) else { return nil }
        let first = words.sentence(of: words.analysis.names[only.first].tokens.lowerBound)
        return first < 4 || only.count > 2 ? only.key : nil
    }

    /// "The 340", in an article that has the "Norvik 340".
    mutating func joinNumbersOfModels(_ forms: inout NameForms) {
        guard result.actors.contains(where: { $0.kindVotes[NamedKind.thing.rawValue] > 0 }) else { return }
        for token in words.tokens.indices.dropFirst()
        where words.tag(token) == .cd && words.nameOfToken[token] < 0 && words.word(token - 1) == "the" {
            guard isModel(token), isMakersModel(token), words.inSameSentence(token - 1, token),
                let whole = shortForms.only(words.word(token), .partOfName)
            else { continue }
            let actor = actorIndex(whole.key)
            result.actors[actor].addUse(forms.index(of: words.bytes(words.tokens[token].range)), .partOfName)
            result.missedNames.append((token..<token + 1, actor))
        }
    }

    /// The parts of a thing's name by which it is called alone, which hold the number of its model: "340" and "340 Skylark" of the "Norvik 340 Skylark".
    static func parts(of name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count > 1, words.count < 6 else { return [] }
        var parts: [String] = []
        for start in words.indices {
            for end in (start + 1)...words.count where end - start < words.count {
                let part = words[start..<end]
                let hasModel = part.contains { $0.utf8.count > 2 && $0.utf8.contains(where: digits.contains) }
                if hasModel { parts.append(part.joined(separator: " ")) }
            }
        }
        return parts
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
