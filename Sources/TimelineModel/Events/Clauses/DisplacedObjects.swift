import Language

/// What stands before a relative clause, and belongs behind its verb.
extension ClauseWords {
    /// "the ferry, which the firm planned to buy" becomes "the firm planned to buy *the ferry*", "Syria, with which it trades" "it trades
    /// *with Syria*", "a deadline the firm had set" "the firm had set *a deadline*".
    func bringBack(_ words: inout [Int], _ chain: TriggerChain) {
        let verb = chain.verb
        // "Residents of the town that the flood destroyed *returned*": the main clause, whatever the parse made of it.
        guard syntax.modified?.verb != verb else { return }
        let own = syntax.ownSubject(of: verb).flatMap { tree.tag($0).isWhWord ? nil : $0 }
        guard let subject = own ?? syntax.subject(of: verb) ?? syntax.object(of: verb), subject < verb,
            tree.child(of: verb, .ccomp) == nil, !hasObjectBehind(verb)
        else { return }
        if isNamedAfterObject(subject, verb), let place = placeOfGap(in: words, verb) {
            words.insert(contentsOf: phrase(of: subject).filter { $0 <= subject }, at: place)
            words.removeSubrange(..<(words.firstIndex { $0 > subject } ?? 0))
            return
        }
        let start = startOfNouns(subject, of: verb)
        guard let phrase = displaced(before: start, verb), let place = placeOfGap(in: words, verb) else { return }
        words.insert(contentsOf: phrase, at: place)
        words.removeSubrange(..<(words.firstIndex { $0 >= start } ?? 0))
    }

    /// "*a deadline* Norlines had set": a thing and a name before a verb without an object, the name taken for that of the thing.
    private func isNamedAfterObject(_ noun: Int, _ verb: Int) -> Bool {
        guard tree.tag(noun) == .nn, tree.isWord(tree.start(of: noun), "a", "an"), tree.tokens.contains(noun + 1),
            tree.tag(noun + 1).isProperNoun, tree.relation(noun + 1) == .appos, tree.head(of: noun + 1) == noun,
            tree.child(of: verb, .obj, .ccomp, .xcomp) == nil, !tree.word(noun).traits.contains(.acting),
            let group = tree.verbGroup(verb), group.isFinite, !group.isPassive,
            !VerbForms.isIntransitive(tree.lemma(verb))
        else { return false }
        return (noun + 1..<group.tokens.lowerBound).allSatisfy { tree.tag($0).isProperNoun }
    }

    private func hasObjectBehind(_ verb: Int) -> Bool {
        tree.children(of: verb).contains { $0 > verb && tree.relation($0) == .obj }
    }

    /// What a relative clause that begins at `start` is said of, with the preposition that leads it.
    private func displaced(before start: Int, _ verb: Int) -> [Int]? {
        let pronoun = start - 1
        guard tree.tokens.contains(pronoun) else { return nil }
        if isRelative(pronoun, verb) {
            let preposition = pronoun - 1
            let isLed = tree.tokens.contains(preposition) && tree.tag(preposition) == .in
            guard isLed || tree.child(of: verb, .obj).map({ $0 < verb }) ?? true,
                isLed || !(tree.verbGroup(verb)?.isPassive ?? false),
                let noun = isLed
                    ? nounBefore(preposition) : syntax.antecedent(of: pronoun, verb) ?? nounBefore(pronoun),
                noun < pronoun, !isTimeOrWay(noun)
            else { return nil }
            let phrase = nounPhrase(noun).filter { $0 < (isLed ? preposition : pronoun) && tree.tag($0) != .comma }
            return (isLed ? [preposition] : []) + phrase
        }
        guard tree.relation(verb) == .aclRelative, let noun = tree.head(of: verb), tree.tag(noun).isNoun, noun < start,
            tree.child(of: verb, .obj) == nil, !(tree.verbGroup(verb)?.isPassive ?? false),
            !(noun..<start).contains(where: {
                tree.tag($0).isWhWord || tree.tag($0) == .comma || tree.tag($0) == .colon || tree.isWord($0, "that")
            })
        else { return nil }
        let phrase = nounPhrase(noun).filter { $0 < start }
        return phrase.isEmpty ? nil : phrase
    }

    private func isRelative(_ word: Int, _ verb: Int) -> Bool {
        switch tree.tag(word) {
        case .wdt: return true
        case .wp: return tree.isWord(word, "who", "whom")
        default:
            return tree.isWord(word, "that") && tree.tokens.contains(word - 1) && tree.tag(word - 1).isNoun
                && (tree.relation(verb) == .aclRelative || tree.tag(verb) == .vbn && tree.relation(verb) == .acl)
        }
    }

    /// The noun before a word, a comma between them or none.
    private func nounBefore(_ word: Int) -> Int? {
        var noun = word - 1
        if tree.tokens.contains(noun), tree.tag(noun) == .comma { noun -= 1 }
        guard tree.tokens.contains(noun), tree.tag(noun).isNoun else { return nil }
        return tree.relation(noun) == .flat ? tree.head(of: noun) : noun
    }

    /// "the first time that they met": when or how they did, not what.
    private func isTimeOrWay(_ noun: Int) -> Bool {
        tree.isDate(noun)
            || tree.isWord(noun, "time", "times", "day", "moment", "year", "way", "reason", "fact", "extent", "degree")
    }

    /// Behind the last verb that a verb governs without an object of its own: "had promised to repair".
    private func placeOfGap(in words: [Int], _ verb: Int) -> Int? {
        var last = verb
        while let next = tree.child(of: last, .xcomp), next > last, tree.tag(next).isVerb, words.contains(next) {
            last = next
        }
        guard let place = words.firstIndex(of: last) else { return nil }
        let isFollowed = place + 1 < words.count && words[place + 1] == last + 1 && isParticle(last + 1)
        return isFollowed ? place + 2 : place + 1
    }

    /// Where the words before a noun begin that belong to it by their order alone; not the noun that the clause itself hangs on.
    private func startOfNouns(_ noun: Int, of verb: Int) -> Int {
        guard tree.tag(noun).isNoun else { return noun }
        let outer = tree.relation(verb) == .aclRelative ? tree.head(of: verb) : nil
        var start = noun
        while tree.tokens.contains(start - 1), start - 1 != outer {
            switch tree.tag(start - 1) {
            case .nn, .nns, .nnp, .nnps, .jj, .cd, .pos, .hyphen: start -= 1
            case .dt where !tree.isWord(start - 1, "that"), .prpPossessive: return start - 1
            default: return start
            }
        }
        return start
    }
}
