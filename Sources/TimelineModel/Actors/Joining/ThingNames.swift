import Language

/// Names of products and other things: the number of a model belongs to them, and their first words alone stand for the
/// model that an article is about.
extension ArticleJoiner {
    /// A product's name with the number of its model, which is no part of a name for the name finder: "Tessaro 5", "5G
    /// Tessaro".
    func rangeWithModel(_ name: Name) -> Range<Int> {
        guard name.kind == .product else { return name.range }
        var range = name.range
        let next = name.tokens.upperBound
        if words.inSameSentence(name.tokens.lowerBound, next), isModel(next), !words.tag(next + 1).isNoun {
            return range.lowerBound..<words.tokens[next].range.upperBound
        }
        let before = name.tokens.lowerBound - 1
        if words.inSameSentence(name.tokens.lowerBound, before), isModel(before), hasLetter(before) {
            range = words.tokens[before].range.lowerBound..<range.upperBound
        }
        return range
    }

    private func isModel(_ token: Int) -> Bool {
        let bytes = words.bytes(words.tokens[token].range)
        return bytes.count <= 4 && words.nameOfToken[token] < 0 && bytes.contains { Self.digits.contains($0) }
    }

    private func hasLetter(_ token: Int) -> Bool {
        words.bytes(words.tokens[token].range).contains { $0 | 0x20 >= UInt8(ascii: "a") }
    }

    /// What joins the names of a thing: the number of its model stands last.
    func thingKey(_ form: NameForm) -> ActorKey {
        guard let first = form.words.first, form.words.count > 1, first.utf8.contains(where: Self.digits.contains)
        else {
            return ActorKey(rank: .full, text: form.key)
        }
        return ActorKey(rank: .full, text: Spelling.key(form.words.dropFirst() + [first]))
    }

    /// Notes a model, for its name without the number.
    mutating func learnThing(_ form: NameForm, at index: Int) {
        let key = thingKey(form)
        guard let space = key.text.utf8.lastIndex(of: UInt8(ascii: " ")),
            key.text.utf8[space...].contains(where: Self.digits.contains)
        else { return }
        offer(String(key.text[..<space]), key, .withoutModel, index, nil)
    }

    /// The model that a thing's name without a number stands for, in an article that is about one model.
    func model(of form: NameForm, at index: Int) -> ActorKey? {
        guard let all = shortForms[form.key]?.filter({ $0.rule == .withoutModel }), let only = all.first, all.count == 1
        else { return nil }
        let first = words.sentence(of: words.analysis.names[only.first].tokens.lowerBound)
        return first < 4 || only.count > 2 ? only.key : nil
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
