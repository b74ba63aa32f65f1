import Language

/// Which words of a sentence belong to a clause: its verb, subject and complements, side clauses left out.
struct ClauseWords {
    let tree: SentenceTree
    let syntax: ClauseSyntax

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] {
        if chain.isNoun || chain.isCaption { return nounPhrase(chain.trigger) }
        let verb = chain.verb
        var words = tree.subtree(of: verb) { isSide($0, of: verb, chain) }
        let subject = syntax.subject(of: verb) ?? syntax.object(of: verb)
        if let own = syntax.ownSubject(of: verb), own != subject {
            // "which" and "who" give way to the noun they stand for.
            let stray = tree.subtree(of: own)
            words.removeAll(where: stray.contains)
        }
        fillGaps(&words, of: verb)
        // A semicolon ends what the clause tells, whatever a doubtful parse hangs across it.
        if let end = words.first(where: { $0 > verb && tree.isWord($0, ";") }) { words.removeAll { $0 >= end } }
        if let subject, !words.contains(subject) {
            let phrase = tree.subtree(of: subject) { child in
                isSide(child, of: subject, chain) || child >= verb
                    || (tree.relation(child) == .casing && tree.head(of: child) == subject)
            }
            words =
                phrase.filter {
                    !words.contains($0)
                        && (tree.relation($0) != .punct || tree.tag($0) == .hyphen || tree.tag($0) == .comma)
                }
                + words
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
                words.insert(contentsOf: quantity(before: words.first ?? subject), at: 0)
            }
        }
        closeNames(&words)
        return words
    }

    /// "more than", "at least", "tens of thousands of" before a phrase: who leaves them out tells another number.
    private func quantity(before first: Int) -> Range<Int> {
        var start = first
        while tree.tokens.contains(start - 2) {
            if tree.isWord(start - 1, "than"), tree.isWord(start - 2, "more", "less", "fewer") {
                start -= 2
            } else if tree.isWord(start - 1, "least", "most"), tree.isWord(start - 2, "at") {
                start -= 2
            } else if tree.isWord(start - 1, "to"), tree.isWord(start - 2, "up"), tree.tag(start) == .cd {
                start -= 2
            } else if tree.isWord(start - 1, "of"), isQuantity(start - 2) {
                start -= 2
            } else if tree.tag(start - 1) == .cd, !tree.isDate(start - 1),
                tree.tag(start).isNoun || tree.tag(start) == .jj
            {
                start -= 1
            } else {
                break
            }
        }
        if start == tree.tokens.lowerBound + 1,
            isQuantity(start - 1) || tree.isWord(start - 1, "nearly", "almost", "about", "some")
        {
            start -= 1
        }
        return start..<first
    }

    private func isQuantity(_ word: Int) -> Bool {
        tree.tag(word) == .cd
            || tree.isWord(
                word, "tens", "dozens", "hundreds", "thousands", "millions", "half", "most", "many", "some", "all",
                "one",
                "none", "both")
    }

    /// "if the firm fails", "until the plan is dropped": a condition that follows a clause or opens its sentence.
    ///
    /// - Parameter clause: The words of the clause, ascending; the condition's words that are not among them are returned.
    func condition(of verb: Int, after clause: [Int]) -> [Int] {
        guard let last = clause.last else { return [] }
        var word = verb + 1
        while tree.tokens.contains(word) {
            if opensCondition(word) {
                let end = endOfCondition(word)
                // Its own clause only: neither a verb nor a comma between.
                let between = (min(last, word - 1) + 1..<word)
                guard word < end, !between.contains(where: { tree.tag($0) == .comma || tree.tag($0).isVerb }) else {
                    return []
                }
                return (word..<end).filter { !clause.contains($0) }
            }
            if word > last, tree.tag(word) == .comma || tree.tag(word).isVerb { break }
            word += 1
        }
        // "If talks fail, the union will strike."
        let first = tree.tokens.first { tree.relation($0) != .punct } ?? tree.tokens.lowerBound
        guard opensCondition(first), let start = clause.first, start > first else { return [] }
        let end = endOfCondition(first)
        return end == start - 1 ? Array(first..<end) : []
    }

    /// Whether a word opens a clause with a verb of its own that says on what condition, or how long.
    private func opensCondition(_ word: Int) -> Bool {
        guard tree.isWord(word, "if", "unless", "until", "once"),
            tree.relation(word) != .advmod || tree.tag(word) != .rb || !tree.isWord(word, "once")
        else {
            return false
        }
        return (word + 1..<endOfCondition(word)).contains { next in
            switch tree.tag(next) {
            case .vbd, .vbz, .vbp, .md: true
            default: false
            }
        }
    }

    private func endOfCondition(_ word: Int) -> Int {
        (word + 1..<tree.tokens.upperBound).first { next in
            switch tree.tag(next) {
            case .comma, .period, .colon, .closeQuote: true
            default: false
            }
        } ?? tree.tokens.upperBound
    }

    /// The words of a saying with all that is said, as it stands; `nil` where nothing said follows the verb.
    ///
    /// What is said means what it means with all its conditions, so none of them is left out.
    func saying(_ chain: TriggerChain) -> [Int]? {
        let verb = chain.verb
        guard chain.concept.isSaying, !chain.isNoun, let subject = syntax.subject(of: verb), subject < verb else {
            return nil
        }
        return startOfSaid(verb).map { said(from: $0, subject, chain) }
    }

    /// Where what a saying says begins behind it; `nil` where nothing said follows.
    func startOfSaid(_ verb: Int) -> Int? {
        if let content = tree.child(of: verb, .ccomp), content > verb { return max(verb + 1, tree.start(of: content)) }
        guard let that = firstContent(after: verb), tree.isWord(that, "that") else { return nil }
        return that
    }

    /// The first word behind a verb that is neither a date nor its preposition.
    private func firstContent(after verb: Int) -> Int? {
        var word = verb + 1
        while tree.tokens.contains(word), tree.isDate(word) || tree.isWord(word, "on") && tree.isDate(word + 1) {
            word += 1
        }
        return tree.tokens.contains(word) ? word : nil
    }

    private func said(from start: Int, _ subject: Int, _ chain: TriggerChain) -> [Int] {
        var words = subjectPhrase(subject, of: chain).filter { $0 < chain.verb }
        let group = tree.verbGroup(chain.verb)?.tokens.lowerBound ?? chain.verb
        words.removeAll { $0 >= group }
        removeAside(between: subject, and: chain.verb, from: &words)
        words += group...chain.verb
        // "told the council on Monday that": whom it was told stays, when it was told does not.
        words += (chain.verb + 1..<max(start, chain.verb + 1)).filter { word in
            !tree.isDate(word) && !(tree.isWord(word, "on", "in") && tree.isDate(word + 1))
        }
        var word = start
        while tree.tokens.contains(word), !endsSaid(word) {
            words.append(word)
            word += 1
        }
        return words
    }

    private func endsSaid(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .period: true
        case .colon: tree.isWord(word, ";")
        // "…, and added that": the next deed of the speaker.
        case .comma: tree.tokens.contains(word + 2) && tree.tag(word + 1) == .cc && tree.tag(word + 2) == .vbd
        default: false
        }
    }

    /// "that seemed to take sides" behind "made remarks": the clause that says which, with no comma before it.
    func restrictiveClause(behind noun: Int) -> [Int] {
        guard tree.tag(noun).isNoun else { return [] }
        for child in tree.children(of: noun) where child > noun {
            guard tree.relation(child) == .aclRelative || tree.relation(child) == .acl, !startsAfterComma(child),
                tree.start(of: child) == noun + 1
            else { continue }
            return tree.subtree(of: child) { $0 != child && startsAfterComma($0) }.filter { $0 > noun }
        }
        // Parses lose the tie; the order of the words keeps it.
        guard tree.isWord(noun + 1, "that", "who", "which"), tree.tag(noun + 1).isWhWord else { return [] }
        let end = (noun + 1..<tree.tokens.upperBound).first { word in
            switch tree.tag(word) {
            case .comma, .period, .colon, .openBracket: true
            default: tree.isWord(word, "during", "after", "before", "while") || tree.isDate(word)
            }
        }
        return Array(noun + 1..<(end ?? tree.tokens.upperBound))
    }

    /// "the ship, which the firm bought": what "which" stands for comes back behind the verb.
    func bringBack(_ words: inout [Int], _ chain: TriggerChain) {
        guard
            let object = words.first(where: {
                $0 < chain.verb && (tree.tag($0) == .wdt || tree.tag($0) == .wp)
                    && $0 != syntax.ownSubject(of: chain.verb)
            }),
            let place = words.firstIndex(of: chain.verb), let noun = syntax.antecedent(of: object, chain.verb),
            noun < object
        else { return }
        let phrase = nounPhrase(noun).filter { $0 < object && tree.tag($0) != .comma }
        words.insert(contentsOf: phrase, at: place + 1)
        words.removeAll { $0 == object }
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
        // One comma before the verb closes an aside that was taken for the subject's own words, or left out.
        if commas == [end - 1] { words.removeAll { $0 == end - 1 } }
        guard let first = commas.first, let last = commas.last, first < last,
            !tree.isWord(last + 1, "and", "or"),
            // "The firm's founder, Leo Halden, fled": the name says who.
            !words.contains(where: { $0 > first && $0 < last && isNaming($0) })
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
        case .appos where isNaming(child): return false
        case .appos: return startsAfterComma(child) || startsAfterBracket(child)
        case .advcl where startsAfterComma(child): return true
        case .advcl: return !isShortPurpose(child) && !isComplement(child, of: top)
        case .conj where tree.tag(child) == .vbg && startsAfterComma(child) && tree.child(of: child, .cc) == nil:
            return true
        case .conj: return isTop && tree.tag(child).isVerb && child > top
        case .mark where tree.isWord(child, "to"): return false
        case .cc, .mark: return isTop && (child < top || tree.relation(child) == .mark)
        case .ccomp: return isTop && child < top
        case .acl: return tree.tokens.contains(child - 1) && tree.tag(child - 1) == .comma
        case .advmod: return isTop && isConnective(child)
        // "and sold it", hung on a noun by a careless parse.
        case .nsubj where child > top && tree.tag(child) == .vbd: return true
        case .obl, .nmod, .obj:
            if isTop, child > top, startsAfterComma(child) || isSubjectOfLostClause(child) { return true }
            return tree.children(of: child).contains { tree.isWord($0, "according", "amid", "despite", "including") }
        case .xcomp where isTop: return false
        default: return tree.isWord(child, "according")
        }
    }

    /// The name of who a role speaks of, in commas of its own: "the firm's founder, *Leo Halden*, fled".
    private func isNaming(_ name: Int) -> Bool {
        guard tree.relation(name) == .appos, tree.tag(name).isProperNoun, tree.article.mention(name)?.kind == .name,
            let role = tree.head(of: name), role < name, tree.tag(role) == .nn,
            tree.article.mention(role)?.kind != .name,
            let last = tree.subtree(of: name).last
        else { return false }
        let start = tree.subtree(of: name).first { tree.tag($0) != .comma } ?? name
        return tree.tokens.contains(start - 1) && tree.tag(start - 1) == .comma && start - role == 2
            && tree.tokens.contains(last + 1)
            && (tree.tag(last) == .comma || tree.tag(last + 1) == .comma || tree.tag(last + 1) == .period)
    }

    /// "began after *a clerk*, Ruth Amin, found …": what looks like an adverbial is the subject of a clause behind it.
    private func isSubjectOfLostClause(_ noun: Int) -> Bool {
        guard tree.relation(noun) == .obl, tree.children(of: noun).contains(where: { syntax.opensClause($0) }),
            let last = tree.subtree(of: noun).last(where: { tree.tag($0) != .comma })
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

    /// "refrained *from condemning it*", "accused them *of meddling*": what the verb means little without.
    private func isComplement(_ clause: Int, of top: Int) -> Bool {
        guard tree.tag(clause) == .vbg, clause > top, !startsAfterComma(clause) else { return false }
        return tree.children(of: clause).contains { child in
            child < clause && tree.isWord(child, "from", "of", "into", "for", "against", "about", "with", "to")
        }
    }

    /// Takes up words that a doubtful parse has torn out of the middle of the clause, or off its end: "wore red *hats*".
    private func fillGaps(_ words: inout [Int], of verb: Int) {
        guard let last = words.last else { return }
        var filled: [Int] = []
        filled.reserveCapacity(words.count + 4)
        for word in words {
            if let previous = filled.last, word > previous + 1, previous >= verb,
                !(previous + 1..<word).contains(where: partsClauses)
            {
                filled += previous + 1..<word
            }
            filled.append(word)
        }
        var next = last + 1
        while tree.tokens.contains(next), last >= verb, tree.tag(next).isNoun || tree.tag(next) == .closeQuote,
            tree.head(of: next).map({ $0 <= last }) ?? true || tree.tag(next - 1) == .closeQuote,
            !tree.isDate(next)
        {
            guard tree.relation(next) != .oblTime, tree.relation(next) != .nmodTime else { break }
            filled.append(next)
            next += 1
        }
        words = filled
    }

    /// Whether a word may begin or end what says something more.
    private func partsClauses(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .colon, .hyphen, .openBracket, .closeBracket, .openQuote, .closeQuote, .wdt, .wp, .wpPossessive,
            .wrb, .cc, .vbd, .vbz, .vbp, .md, .period:
            true
        default: tree.isWord(word, "that", "as", "while", "because", "although", "since", "after", "before", "if")
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

    /// Takes up the comma behind a name that the clause goes on from: "The founder, Leo Halden, fled".
    private func closeNames(_ words: inout [Int]) {
        guard let name = words.last(where: { isNaming($0) }),
            let last = tree.subtree(of: name).last(where: { words.contains($0) && tree.tag($0).isProperNoun }),
            let place = words.firstIndex(of: last), place + 1 < words.count, words[place + 1] != last + 1,
            tree.tokens.contains(last + 1), tree.tag(last + 1) == .comma
        else { return }
        words.insert(last + 1, at: place + 1)
    }

    /// Where the phrase of a subject begins, a stray quotation before it left out.
    func subjectStart(_ subject: Int, _ verb: Int) -> Int {
        tree.subtree(of: subject) { $0 >= verb }.first { !startsClause($0, before: subject) } ?? subject
    }
}
