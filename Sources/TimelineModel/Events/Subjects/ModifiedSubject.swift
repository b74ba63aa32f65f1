import Language

/// A subject that opens its sentence, with a clause of its own between it and its verb: "A *nurse* who spent years in prison *was*
/// freed", "A *probe* orbiting the moon *has found* ice".
///
/// Parsers often take a noun inside that clause for the subject.
struct ModifiedSubject {
    let noun: Int
    let verb: Int

    /// The subject and the main verb; `nil` where the sentence does not begin so.
    init?(_ tree: SentenceTree) {
        guard let (noun, last) = Self.openingPhrase(tree) else { return nil }
        let opener = last + 1
        // "A town that the flood destroyed was rebuilt": often taken for "that" of what is said.
        let isRelative =
            tree.tag(opener).isWhWord && tree.tag(opener) != .wrb
            || tree.tag(opener) == .in && tree.isWord(opener, "that")
        // "Troops attacked the town": a past that is tagged as a participle needs another verb behind it.
        switch tree.tag(opener) {
        case .vbg, .vbn: guard noun == last else { return nil }
        // "Work to clear the road will start"
        case .to:
            guard noun == last, tree.tokens.contains(opener + 1), tree.tag(opener + 1) == .vb else { return nil }
        default: guard isRelative else { return nil }
        }
        var groupsLeft = isRelative ? 1 : 0
        var word = opener + 1
        while tree.tokens.contains(word) {
            switch tree.tag(word) {
            case .vbd, .vbz, .vbp, .md:
                let verb = Self.mainVerb(of: word, tree)
                // "who came and saw": still of the same clause.
                let isJoined = tree.tag(word - 1) == .cc || tree.tag(word - 1) == .rb && tree.tag(word - 2) == .cc
                if groupsLeft == 0, !isJoined {
                    self.noun = tree.relation(noun) == .flat ? tree.head(of: noun) ?? noun : noun
                    self.verb = verb
                    return
                }
                // "that critics *say* would harm the port": the next verb is still that clause's.
                let isSaid = tree.isWord(verb, "say", "says", "said", "believe", "fear", "hope", "hoped")
                if !isJoined, !isSaid || !tree.tokens.contains(verb + 1) || !tree.tag(verb + 1).isTensed {
                    groupsLeft -= 1
                }
                word = verb + 1
            case .vbn where groupsLeft > 0 && tree.tag(word - 1).isNoun:
                groupsLeft -= 1
                word += 1
            // Other clauses begin: which verb is whose, the order of the words no longer tells.
            case .comma, .colon, .wdt, .wp, .wrb, .wpPossessive, .openQuote, .closeQuote: return nil
            case .in
            where tree.isWord(word, "that", "as", "after", "before", "because", "while", "if", "until", "since"):
                return nil
            default: word += 1
            }
        }
        return nil
    }

    /// The noun of the phrase that opens the sentence, and the last one of that phrase: "*hundreds* of fighters in the *revolution*".
    private static func openingPhrase(_ tree: SentenceTree) -> (noun: Int, last: Int)? {
        var noun: Int?
        for word in tree.tokens {
            switch tree.tag(word) {
            case .dt, .prpPossessive, .jj, .jjr, .jjs, .cd, .hyphen, .pos: break
            case .vb where word == tree.tokens.lowerBound && tree.isWord(word + 1, "to"): return (word, word)
            case .in where noun != nil && linksNouns(word, tree): break
            case .nn, .nns, .nnp, .nnps:
                guard !tree.isDate(word), tree.tokens.contains(word + 1) else { return nil }
                switch tree.tag(word + 1) {
                case .nn, .nns, .nnp, .nnps, .pos, .hyphen: break
                case .in where linksNouns(word + 1, tree): noun = noun ?? word
                default: return (noun ?? word, word)
                }
            default: return nil
            }
        }
        return nil
    }

    private static func linksNouns(_ word: Int, _ tree: SentenceTree) -> Bool {
        tree.tag(word) == .in && tree.isWord(word, "of", "in", "at", "from", "for", "on")
    }

    /// The verb that an auxiliary leads to; the word itself where it is the verb.
    static func mainVerb(of first: Int, _ tree: SentenceTree) -> Int {
        guard tree.token(first).universal == .aux else { return first }
        var word = first + 1
        while tree.tokens.contains(word), word - first < 5 {
            switch tree.tag(word) {
            case .vb, .vbn, .vbg: if tree.token(word).universal != .aux { return word }
            case .rb: break
            default: return first
            }
            word += 1
        }
        return first
    }
}
