import Language

/// Adjectives of places that the name finder takes for names.
extension ArticleJoiner {
    /// "Velian forces": a word that ends as adjectives of places do, before a noun, and is no name of the gazetteer.
    func isAdjective(_ form: NameForm, _ name: Name) -> Bool {
        guard form.words.count == 1, form.known == nil, form.person?.gender == nil, !shortForms.contains(form.key.word),
            Self.adjectiveEndings.contains(where: form.key.text.hasSuffix)
        else { return false }
        let next = name.tokens.upperBound
        guard words.inSameSentence(next - 1, next), !words.startsWithCapital(next) else { return false }
        return words.tag(next) == .nns || words.tag(next) == .nn && placeOfAdjective(form) != nil
    }

    private static let adjectiveEndings = ["ian", "ean", "ani", "ese", "ish", "an"]

    /// "Velia", in an article that has both.
    func placeOfAdjective(_ form: NameForm) -> ActorKey? {
        for (ending, length) in [("n", 1), ("an", 2), ("ian", 3), ("i", 1), ("ese", 3), ("ish", 3)] {
            guard form.key.text.hasSuffix(ending) else { continue }
            let stem = NameKey(String(form.key.text.dropLast(length)))
            if stem.text.utf8.count > 2, singleNames.contains(stem.word) { return ActorKey(rank: .full, name: stem) }
        }
        return nil
    }
}
