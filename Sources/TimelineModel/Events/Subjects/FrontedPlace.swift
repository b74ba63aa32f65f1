import Language

/// A sentence that begins with where something happened, with no comma before who did it: "In the capital Holm *hundreds of students*
/// blocked a bridge", "In his home town of Holm *young men* burned tyres".
///
/// Parsers take the people for the last word of the place.
struct FrontedPlace {
    /// The first word of the subject's phrase.
    let start: Int
    let subject: Int
    let verb: Int

    /// The subject and verb of a sentence that begins so; `nil` for others.
    init?(_ tree: SentenceTree) {
        let first = tree.tokens.lowerBound
        guard tree.isWord(first, "in", "at", "near", "outside", "across", "on"), tree.tag(first) == .in else {
            return nil
        }
        var word = first + 1
        // The place: a phrase that ends with its name.
        while tree.tokens.contains(word + 3),
            !tree.tag(word).isProperNoun || tree.tag(word + 1).isProperNoun || tree.tag(word + 1) == .pos
        {
            switch tree.tag(word) {
            case .dt, .jj, .nn, .nnp, .nnps, .pos, .prpPossessive: break
            default: guard tree.isWord(word, "of") else { return nil }
            }
            if tree.isDate(word) { return nil }
            word += 1
        }
        guard tree.tokens.contains(word + 3), tree.tag(word).isProperNoun, !tree.isDate(word) else { return nil }
        start = word + 1
        word = start
        if tree.isWord(word, "hundreds", "thousands", "dozens", "scores", "tens"), tree.isWord(word + 1, "of") {
            subject = word
            word += 2
            while tree.tokens.contains(word), tree.tag(word) == .jj || tree.tag(word).isNoun || tree.isWord(word, "of")
            {
                word += 1
            }
        } else {
            while tree.tokens.contains(word), tree.tag(word) == .jj { word += 1 }
            guard word > start, tree.tokens.contains(word), tree.tag(word) == .nns else { return nil }
            subject = word
            word += 1
        }
        while tree.tokens.contains(word), tree.tag(word) == .rb { word += 1 }
        guard tree.tokens.contains(word), tree.tag(word).isTensed else { return nil }
        verb = ModifiedSubject.mainVerb(of: word, tree)
    }
}
