import Language

/// Which words of a sentence belong to a clause: its verb, subject and complements, side clauses left out.
struct ClauseWords {
    let tree: SentenceTree
    let syntax: ClauseSyntax

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] {
        if chain.isNoun { return nounPhrase(chain.trigger) }
        let verb = chain.verb
        var words = tree.subtree(of: verb) { isSide($0, of: verb, chain) }
        let subject = syntax.subject(of: verb) ?? syntax.object(of: verb)
        if let own = syntax.ownSubject(of: verb), own != subject {
            // "which" and "who" give way to the noun they stand for.
            words.removeAll { $0 == own }
        }
        if let subject, !words.contains(subject) {
            let phrase = tree.subtree(of: subject) { child in
                isSide(child, of: subject, chain) || child >= verb
                    || (tree.relation(child) == .casing && tree.head(of: child) == subject)
            }
            words = phrase.filter { !words.contains($0) && tree.relation($0) != .punct } + words
            // "figures released by": the noun stands before what is told of it.
            words.sort()
        }
        if let subject {
            removeAside(between: subject, and: verb, from: &words)
            // What stands before the subject sets the scene; the deed begins with who does it.
            if subject < verb {
                let start =
                    tree.subtree(of: subject) { isSide($0, of: subject, chain) || $0 >= verb }
                    .first { words.contains($0) && !startsClause($0, before: subject) } ?? subject
                words.removeAll { $0 < start }
            }
        }
        return words
    }

    /// Whether a word of the subject's phrase is cut off from it by a comma, a closing quotation mark or a verb.
    private func startsClause(_ word: Int, before subject: Int) -> Bool {
        (word..<max(word, subject)).contains { between in
            switch tree.tag(between) {
            case .comma, .closeQuote, .colon, .vbd, .vbz, .vbp, .md: true
            case .in: tree.relation(between) == .casing && tree.head(of: between) == subject
            default: false
            }
        } && !isListed(word, subject)
    }

    /// "Britain, France and Germany": commas that join.
    private func isListed(_ word: Int, _ subject: Int) -> Bool {
        tree.children(of: subject).contains { tree.relation($0) == .conj }
            && !(word..<subject).contains { tree.tag($0) == .closeQuote }
    }

    /// What stands between two commas behind the subject: "Ana Cruz, the union's treasurer, said".
    private func removeAside(between subject: Int, and verb: Int, from words: inout [Int]) {
        guard subject < verb else { return }
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        let commas = (subject..<max(subject, end)).filter { tree.tag($0) == .comma }
        guard let first = commas.first, let last = commas.last, first < last,
            !tree.isWord(last + 1, "and", "or")
        else { return }
        words.removeAll { $0 >= first && $0 <= last }
    }

    func nounPhrase(_ noun: Int) -> [Int] {
        tree.subtree(of: noun) { child in
            switch tree.relation(child) {
            case .aclRelative, .parataxis, .advcl, .conj, .cc, .punct, .cop, .nsubj: true
            case .appos: startsAfterComma(child) || startsAfterBracket(child)
            case .casing: tree.head(of: child) == noun
            case .aux, .advmod, .mark: tree.head(of: child) == noun
            default: false
            }
        }
    }

    private func isSide(_ child: Int, of top: Int, _ chain: TriggerChain) -> Bool {
        if chain.words.contains(child) { return false }
        let isTop = tree.head(of: child) == top
        // A second subject is a stray of the parse.
        if isTop, top == chain.verb, let own = syntax.ownSubject(of: top), child < own,
            tree.relation(child) == .nsubj || tree.relation(child) == .nsubjPassive, !tree.tag(own).isWhWord
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
        case .appos: return startsAfterComma(child) || startsAfterBracket(child)
        case .advcl: return !isShortPurpose(child)
        case .conj: return isTop && tree.tag(child).isVerb && child > top
        case .mark where tree.isWord(child, "to"): return false
        case .cc, .mark: return isTop && (child < top || tree.relation(child) == .mark)
        case .ccomp: return isTop && child < top
        case .acl: return tree.tokens.contains(child - 1) && tree.tag(child - 1) == .comma
        case .advmod: return isTop && isConnective(child)
        case .obl, .nmod, .obj:
            if isTop, child > top, startsAfterComma(child) { return true }
            return tree.children(of: child).contains { tree.isWord($0, "according", "amid", "despite", "including") }
        case .xcomp where isTop: return false
        default: return tree.isWord(child, "according")
        }
    }

    private func startsAfterComma(_ child: Int) -> Bool {
        let start = tree.start(of: child)
        guard tree.tokens.contains(start - 1) else { return false }
        return tree.tag(start - 1) == .comma || tree.tag(start) == .comma
    }

    private func startsAfterBracket(_ child: Int) -> Bool {
        let start = tree.start(of: child)
        return [start, start - 1].contains { word in
            guard tree.tokens.contains(word) else { return false }
            switch tree.tag(word) {
            case .openBracket, .hyphen, .colon: return true
            default: return false
            }
        }
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

    /// The phrase of a verb's subject, a stray quotation before it and side clauses left out.
    func subjectPhrase(_ subject: Int, of chain: TriggerChain) -> [Int] {
        let start = subjectStart(subject, chain.verb)
        return tree.subtree(of: subject) { isSide($0, of: subject, chain) }.filter { $0 >= start }
    }

    /// Where the phrase of a subject begins, a stray quotation before it left out.
    func subjectStart(_ subject: Int, _ verb: Int) -> Int {
        tree.subtree(of: subject) { $0 >= verb }.first { !startsClause($0, before: subject) } ?? subject
    }
}
