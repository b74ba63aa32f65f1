import Language

/// Pasts that were taken for another form of their verb.
extension ClauseSyntax {
    func isFinite(_ verb: Int) -> Bool { tree.verbGroup(verb)?.isFinite ?? false || isMistakenPast(verb) }

    /// Whether a verb is a past though its tag is that of a participle or of the bare verb.
    func isMistakenPast(_ verb: Int) -> Bool {
        switch tree.tag(verb) {
        case .vbn: isPastTakenForParticiple(verb)
        case .vb, .vbp: isPastTakenForBase(verb)
        default: false
        }
    }

    /// "The ministry suspended trading": a past that was taken for its participle, for it has a subject and no auxiliary.
    private func isPastTakenForParticiple(_ verb: Int) -> Bool {
        guard tree.child(of: verb, .aux, .auxPassive, .cop) == nil else { return false }
        if isOnlyPast(verb) { return true }
        // "Plants idled in May will reopen"
        if let modified, modified.noun < verb, verb < modified.verb { return false }
        if interrupted?.verb == verb { return true }
        switch tree.relation(verb) {
        case .conj where goesOnWithPast(verb): return true
        case .root, .ccomp, .parataxis, .conj: break
        case .advcl where isSaid(verb): break
        case .advcl where opensJoinedClause(verb): return true
        case .advcl:
            guard tree.child(of: verb, .mark) != nil,
                !tree.children(of: verb).contains(where: { tree.isWord($0, "with") })
            else { return false }
        // "The index lost 19 percent.": a whole sentence without any other verb.
        case .acl where isInClauseTakenForNoun(verb) || leavesSubjectToSideClause(verb): return true
        case .acl where standsForVerbOfNoun(verb): return isLostMainVerb(verb)
        case .acl where movesByFigure(verb): return isWholeSentenceWithoutTense
        case .acl:
            guard let head = tree.head(of: verb), tree.relation(head) == .root, verb == head + 1, tree.tag(head).isNoun,
                tree.child(of: verb, .oblAgent) == nil
            else { return false }
            return isWholeSentenceWithoutTense
        case .amod: return isLostMainVerb(verb)
        default: return false
        }
        return tree.children(of: verb).contains {
            guard $0 < verb, !isDate($0), !tree.tag($0).isVerb else { return false }
            // "Teams in boats pulled survivors": what has an object is no passive.
            return tree.relation($0) == .nsubj
                || tree.relation($0) == .nsubjPassive && tree.child(of: verb, .obj) != nil
        }
    }

    /// "The wall *split* at dawn, the minister said": what opens a sentence that a saying closes.
    private func isSaid(_ verb: Int) -> Bool {
        guard let saying = tree.head(of: verb), verb < saying, tree.tag(saying) == .vbd,
            concept(ofVerb: saying).isSaying, let subject = tree.child(of: verb, .nsubj), subject < verb,
            tree.child(of: verb, .oblAgent) == nil, let speaker = tree.child(of: saying, .nsubj)
        else { return false }
        return tree.start(of: subject) == tree.tokens.lowerBound
            && (verb..<speaker).contains { tree.tag($0) == .comma }
    }

    /// "Shares on the Holm exchange *jumped* by 6 per cent.": what only moves is moved by nobody.
    func movesByFigure(_ verb: Int) -> Bool {
        guard var noun = tree.head(of: verb) else { return false }
        while tree.relation(noun) == .nmod, let head = tree.head(of: noun), head < noun { noun = head }
        guard tree.relation(noun) == .root, tree.tag(noun).isNoun, noun < verb else { return false }
        switch concept(ofVerb: verb).name {
        case "rise", "fall": break
        default: return false
        }
        return (noun + 1..<verb).allSatisfy { word in
            switch tree.tag(word) {
            case .in, .dt, .jj, .cd, .nn, .nns, .nnp, .nnps: true
            default: false
            }
        }
    }

    /// "The wall split at dawn and water *poured* out": a noun of its own right behind "and", after another such past.
    private func opensJoinedClause(_ verb: Int) -> Bool {
        guard let first = tree.head(of: verb), first < verb, tree.tag(first) == .vbn, isSaid(first),
            tree.tokens.contains(verb - 2), tree.tag(verb - 1).isNoun, !isDate(verb - 1),
            tree.child(of: verb, .oblAgent) == nil
        else { return false }
        return tree.tag(verb - 2) == .cc || tree.tag(verb - 2) == .dt && tree.tag(verb - 3) == .cc
    }

    /// "called a strike and *accused* the board": right behind "and", after a past without an auxiliary, with an object.
    private func goesOnWithPast(_ verb: Int) -> Bool {
        guard let first = tree.head(of: verb), first < verb, tree.tokens.contains(verb - 1), tree.tag(verb - 1) == .cc,
            tree.child(of: verb, .obj).map({ $0 > verb })
                ?? (tree.tokens.contains(verb + 1) && tree.tag(verb + 1) == .dollar)
        else { return false }
        // "were sold in May and raised $2 million": who is paid or fined is not who pays.
        if tree.tag(first) == .vbn, tree.tag(verb + 1) == .dollar, tree.verbGroup(first)?.isPassive ?? false {
            return tree.isWord(verb, "raised", "earned", "fetched", "made", "brought", "grossed", "netted", "cost")
        }
        return tree.tag(first) == .vbd && tree.child(of: first, .aux, .auxPassive) == nil
            && (tree.child(of: first, .nsubj) != nil || isMistakenPast(first))
    }

    /// "fell", "took": forms that are no participles.
    private func isOnlyPast(_ verb: Int) -> Bool {
        guard (3...5).contains(tree.token(verb).range.count) else { return false }
        return tree.isWord(
            verb, "fell", "rose", "took", "gave", "went", "began", "broke", "chose", "drove", "flew", "froze", "grew",
            "knew", "saw", "shook", "sank", "spoke", "stole", "threw", "wore", "wrote", "drew", "ate", "rang", "sang",
            "swore", "tore", "woke", "arose", "blew", "rode", "swam", "fled")
    }

    /// "since floods *swept* through the town", "after rebels *seized* it": what opens the clause was taken for a preposition of its
    /// subject. "After figures *released* by the bank" is none.
    private func isInClauseTakenForNoun(_ verb: Int) -> Bool {
        guard let noun = tree.head(of: verb), noun == verb - 1, tree.tag(noun).isNoun,
            tree.child(of: verb, .oblAgent) == nil,
            tree.children(of: noun).contains(where: {
                $0 < noun && tree.relation($0) == .casing && (opensClause($0) || tree.isWord($0, "since"))
            })
        else { return false }
        return tree.child(of: verb, .obj).map { $0 > verb } ?? false
            || tree.isWord(verb + 1, "through", "into", "across", "over", "onto", "past", "along", "ashore", "aground")
    }

    /// "The quake *struck* on Monday, a day after a smaller one hit": the parse gave its subject to the verb of a clause behind it.
    private func leavesSubjectToSideClause(_ verb: Int) -> Bool {
        guard let noun = tree.head(of: verb), noun == verb - 1, tree.tag(noun).isNoun,
            tree.relation(noun).isNominalSubject, let other = tree.head(of: noun)
        else { return false }
        return isOfSideClause(other, behind: verb)
    }

    /// Whether a word that opens a clause stands between two verbs, and no other verb with a tense behind it.
    func isOfSideClause(_ verb: Int, behind first: Int) -> Bool {
        guard first < verb, let opener = (first + 1..<verb).last(where: opensClause) else { return false }
        let start = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        return tree.tag(start).isTensed
            && !(opener..<start).contains { tree.tag($0).isTensed || tree.tag($0) == .comma }
    }

    /// "In Athens, parliament approved measures.": the only verb of its sentence, with a noun on either side, taken for a modifier.
    func isLostMainVerb(_ verb: Int) -> Bool {
        guard tree.tag(verb) == .vbn, tree.relation(verb) == .amod || standsForVerbOfNoun(verb),
            tree.tokens.contains(verb - 1), tree.tokens.contains(verb + 1),
            tree.tag(verb - 1).isNoun, !isDate(verb - 1), isWholeSentenceWithoutTense
        else { return false }
        switch tree.tag(verb + 1) {
        case .dt, .prpPossessive, .nn, .nns, .nnp, .nnps, .jj, .cd, .dollar: break
        case .rp where tree.relation(verb) == .acl: break
        default: return false
        }
        return !(tree.tokens.lowerBound..<verb).contains { tree.tag($0) == .vbn || tree.tag($0) == .vbg }
    }

    /// "The firm *headed* off more trouble": between the subject and a noun that was taken for what it is said to be.
    private func standsForVerbOfNoun(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .acl, let subject = tree.head(of: verb), subject == verb - 1,
            tree.relation(subject) == .nsubj, let noun = tree.head(of: subject)
        else { return false }
        return noun > verb && tree.tag(noun).isNoun && tree.relation(noun) == .root
            && tree.child(of: noun, .cop) == nil
    }

    /// A whole sentence, up to where another clause says more of it: "Crews in boats searched houses in the town, *where* …".
    private var isWholeSentenceWithoutTense: Bool {
        guard let last = tree.tokens.last, tree.tag(last) == .period else { return false }
        guard hasTense else { return true }
        for word in tree.tokens {
            if tree.tag(word).isTensed { return false }
            switch tree.tag(word) {
            case .wdt, .wp, .wrb, .wpPossessive: return word > tree.tokens.lowerBound + 2
            default: break
            }
        }
        return false
    }

    /// "Rovers beat United": a past that looks like the bare verb, right behind its subject.
    private func isPastTakenForBase(_ verb: Int) -> Bool {
        // Asked of every verb: what is quick to see comes first.
        guard (3...6).contains(tree.token(verb).range.count), tree.tokens.contains(verb - 1),
            tree.token(verb).universal != .aux, tree.child(of: verb, .aux, .auxPassive) == nil,
            tree.isWord(
                verb, "beat", "hit", "cut", "put", "set", "shut", "quit", "hurt", "split", "spread", "cast", "shed",
                "burst", "upset", "thrust"),
            !tree.children(of: verb).contains(where: { tree.relation($0) == .mark && tree.tag($0) == .to })
        else { return false }
        switch tree.relation(verb) {
        case .root, .ccomp, .parataxis, .advcl: break
        // "swung to a loss and cut its forecast"
        case .conj: return tree.tag(verb - 1) == .cc && tree.head(of: verb).map { tree.tag($0) == .vbd } ?? false
        // "helped United beat Rovers" has a verb before the noun.
        default: return false
        }
        switch tree.tag(verb - 1) {
        // "Japan's Nikkei 225 shed 9.6%"
        case .cd where tree.tokens.contains(verb - 2): return tree.tag(verb - 2).isProperNoun
        case .nn, .nns, .nnp, .nnps:
            return !isDate(verb - 1)
                && !(tree.tokens.lowerBound..<verb).suffix(6).contains {
                    tree.tag($0) == .md || tree.tag($0) == .to || tree.isWord($0, "let", "helped", "did", "made", "saw")
                }
        case .prp: return true
        // "A rival, the firm Norlines, put three ships to sea"
        case .comma: return ownSubject(of: verb).map { $0 < verb } ?? false && !hasTense
        default: return false
        }
    }
}
