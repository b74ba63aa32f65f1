import Language

/// Which branches of a clause say something beside what it tells, and which say who or what.
extension ClauseWords {
    func isSide(_ child: Int, of top: Int, _ chain: TriggerChain) -> Bool {
        // Most words say what their noun is, and nothing beside.
        if !tree.tag(child).isVerb {
            switch tree.relation(child) {
            case .det, .amod, .nummod, .compound, .flat, .nmodPossessive, .punct: return false
            default: break
            }
        }
        if chain.words.contains(child) { return false }
        let isTop = tree.head(of: child) == top
        // A second subject is a stray of the parse.
        if isTop, top == chain.verb, tree.relation(child).isNominalSubject,
            let own = syntax.ownSubject(of: top), child < own, !tree.tag(own).isWhWord
        {
            return true
        }
        // A finite clause behind a comma says something more.
        if isTop, top == chain.verb, child > top, tree.tag(child).isVerb, syntax.isFinite(child),
            startsAfterComma(child)
        {
            return true
        }
        switch tree.relation(child) {
        // The rest of a name is no list.
        case .list where tree.tag(child).isProperNoun && !startsAfterComma(child): return false
        case .parataxis, .discourse, .vocative, .list, .aclRelative, .dislocated: return true
        // "the miner Vale" is one name; what stands behind a comma or a bracket is an aside.
        case .appos where isNaming(child) || isListed(child): return false
        case .appos: return startsAfterComma(child) || startsAfterBracket(child)
        case .advcl where startsAfterComma(child): return true
        case .advcl: return !isShortPurpose(child) && !isComplement(child, of: top)
        case .conj where tree.tag(child) == .vbg && startsAfterComma(child) && tree.child(of: child, .cc) == nil:
            return true
        // "resigned in April, and two more directors": what goes on behind a date is another clause, or its tail.
        case .conj where tree.tag(child) != .vb && !tree.tag(child).isTensed && followsDate(child): return true
        case .conj:
            // ", but the department was not satisfied"
            let isClause = tree.tag(child).isVerb || startsAfterComma(child) && tree.child(of: child, .nsubj) != nil
            return isTop && isClause && child > top
        case .mark where tree.isWord(child, "to"): return false
        case .cc, .mark: return isTop && (child < top || tree.relation(child) == .mark)
        case .ccomp: return isTop && child < top
        case .acl:
            // "said a delegation *met the officials* and rejected it": a past of its own that was taken for a participle.
            if tree.tag(child) == .vbn, child < chain.verb, tree.child(of: child, .obj) != nil { return true }
            return tree.tokens.contains(child - 1) && tree.tag(child - 1) == .comma
        case .advmod: return isTop && isConnective(child)
        // "and sold it", hung on a noun by a careless parse.
        case .nsubj where child > top && tree.tag(child) == .vbd: return true
        // "on Monday, a week after"
        case .oblTime where isTop && child > top && startsAfterComma(child): return true
        case .obl, .nmod, .obj:
            if isTop, child > top, startsAfterComma(child) || isSubjectOfLostClause(child) { return true }
            return tree.children(of: child).contains { tree.isWord($0, "according", "amid", "despite", "including") }
        case .xcomp where isTop: return false
        default: return tree.isWord(child, "according")
        }
    }

    /// Whether a coordinated noun is joined to a date: "in April and a third", "on Monday, and two directors".
    private func followsDate(_ noun: Int) -> Bool {
        guard !syntax.isDate(noun), tree.tag(noun) != .vbn, tree.tag(noun) != .vbg else { return false }
        var before = tree.start(of: noun)
        while tree.tokens.contains(before), tree.tag(before) == .cc || tree.tag(before) == .comma { before += 1 }
        before -= 1
        guard tree.tokens.contains(before), tree.tag(before) == .cc else { return false }
        while tree.tokens.contains(before), tree.tag(before) == .cc || tree.tag(before) == .comma { before -= 1 }
        return syntax.isDate(before)
    }

    /// "*State, county* and local officials": a word of a list that was taken for an aside.
    private func isListed(_ word: Int) -> Bool {
        guard let first = tree.head(of: word), word > first, tree.tokens.contains(word + 1), tree.tag(word + 1) == .cc,
            tree.head(of: word + 1) != word
        else { return false }
        return tree.children(of: first).contains { $0 > word && tree.relation($0) == .conj }
    }

    /// The name of who a role speaks of, in commas of its own: "the firm's founder, *Leo Halden*, fled".
    func isNaming(_ name: Int) -> Bool {
        guard tree.relation(name) == .appos, tree.tag(name).isProperNoun, tree.article.mention(name)?.kind == .name,
            let role = tree.head(of: name), role < name, tree.tag(role) == .nn,
            tree.article.mention(role)?.kind != .name,
            let last = tree.branch(at: name).last
        else { return false }
        let start = tree.branch(at: name).first { tree.tag($0) != .comma } ?? name
        return tree.tokens.contains(start - 1) && tree.tag(start - 1) == .comma && start - role == 2
            && tree.tokens.contains(last + 1)
            && (tree.tag(last) == .comma || tree.tag(last + 1) == .comma || tree.tag(last + 1) == .period)
    }

    /// "began after *a clerk*, Ruth Amin, found …": what looks like an adverbial is the subject of a clause behind it.
    private func isSubjectOfLostClause(_ noun: Int) -> Bool {
        guard tree.relation(noun) == .obl, tree.children(of: noun).contains(where: { syntax.opensClause($0) }),
            let last = tree.branch(at: noun).last(where: { tree.tag($0) != .comma })
        else { return false }
        var word = last + 1
        while tree.tokens.contains(word), word - last < 7, tree.tag(word) == .comma || tree.tag(word).isProperNoun {
            word += 1
        }
        guard tree.tokens.contains(word) else { return false }
        switch tree.tag(word) {
        case .vbd, .vbz, .vbp, .md: return true
        default: return false
        }
    }

    func startsAfterComma(_ child: Int) -> Bool {
        let start = tree.start(of: child)
        guard tree.tokens.contains(start - 1) else { return false }
        return tree.tag(start - 1) == .comma || tree.tag(start) == .comma
    }

    func startsAfterBracket(_ child: Int) -> Bool {
        let start = tree.start(of: child)
        return (start - 1...start).contains { word in
            guard tree.tokens.contains(word) else { return false }
            switch tree.tag(word) {
            case .openBracket, .hyphen, .colon: return true
            default: return false
            }
        }
    }

    /// "refrained *from condemning it*", "accused them *of meddling*": what the verb means little without.
    private func isComplement(_ clause: Int, of top: Int) -> Bool {
        if goesOn(into: clause, from: top) { return true }
        guard tree.tag(clause) == .vbg, clause > top, !startsAfterComma(clause) else { return false }
        // "spent the night patrolling"
        if let verb = tree.head(of: clause), tree.isWord(verb, "spend", "spends", "spent", "spending") { return true }
        return tree.children(of: clause).contains { child in
            child < clause && tree.isWord(child, "from", "of", "into", "for", "against", "about", "with", "to", "at")
        }
    }

    /// "will end up *being cut*", "was kept *waiting*": a participle right behind a verb that says nothing without it.
    private func goesOn(into clause: Int, from top: Int) -> Bool {
        guard let verb = tree.head(of: clause), clause > verb, verb == top else { return false }
        let start = tree.start(of: clause)
        guard tree.tag(start) == .vbg else { return false }
        if start == verb + 2, tree.isWord(verb + 1, "up"),
            tree.isWord(verb, "end", "ends", "ended", "wind", "winds", "wound")
        {
            return true
        }
        return start == verb + 1
            && tree.isWord(
                verb, "keep", "keeps", "kept", "stop", "stops", "stopped", "start", "starts", "started", "begin",
                "begins",
                "began", "continue", "continues", "continued", "finish", "finished", "resume", "resumed", "consider",
                "considers", "considered", "suggest", "suggests", "suggested", "risk", "risks", "risked", "caught",
                "left")
    }

    /// "to cut costs", "by selling land": a purpose or means that says what the clause is about.
    private func isShortPurpose(_ clause: Int) -> Bool {
        if tree.tag(clause) == .vbg, tree.isWord(clause - 1, "by") { return true }
        return tree.tag(clause) == .vb && tree.child(of: clause, .nsubj) == nil
            && tree.children(of: clause).contains { tree.isWord($0, "to") }
    }

    private func isConnective(_ word: Int) -> Bool {
        tree.isWord(
            word, "meanwhile", "however", "still", "also", "then", "later", "moreover", "furthermore", "even",
            "instead",
            "reportedly", "allegedly", "when", "where", "why", "how", "thus", "therefore")
    }
}
