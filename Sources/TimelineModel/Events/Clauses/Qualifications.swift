import Language

/// What a clause would not be true without: how many, on what condition, which ones.
extension ClauseWords {
    /// "more than", "at least", "tens of thousands of" before a phrase: who leaves them out tells another number.
    func quantity(before first: Int) -> Range<Int> {
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
        // "*Not* all", "*not* one": who leaves that out says the contrary.
        if tree.isWord(start - 1, "not"), start - 1 == tree.tokens.lowerBound || !tree.tag(start - 2).isVerb,
            tree.isWord(start, "all", "every", "many", "one", "everyone", "much", "a", "enough")
        {
            return start - 1..<first
        }
        // "*Nearly half* all states", "*Over* 300 people"
        while start > tree.tokens.lowerBound, startsClause(before: start),
            isQuantity(start - 1)
                || tree.isWord(
                    start - 1, "nearly", "almost", "about", "some", "over", "under", "around", "roughly",
                    "approximately",
                    "only", "just", "another")
        {
            start -= 1
        }
        return start..<first
    }

    /// "ten were killed and *at least 58* injured": the number between an "and" and a participle that leans on the auxiliary before.
    func counted(before participle: Int) -> Range<Int>? {
        guard tree.tag(participle) == .vbn, tree.relation(participle) == .conj else { return nil }
        var start = participle
        while tree.tokens.contains(start - 1), isOfCount(start - 1) { start -= 1 }
        guard start < participle, tree.tokens.contains(start - 2), tree.tag(start - 1) == .cc,
            (start..<participle).contains(where: { tree.tag($0) == .cd }),
            let joined = tree.head(of: participle), joined < start,
            tree.verbGroup(joined).map({ $0.tokens.count > 1 }) ?? false,
            tree.child(of: participle, .obj).map({ $0 < participle }) ?? true
        else { return nil }
        return start..<participle
    }

    private func isOfCount(_ word: Int) -> Bool {
        tree.tag(word) == .cd
            || tree.isWord(
                word, "at", "least", "most", "more", "than", "less", "fewer", "over", "under", "about", "around",
                "some",
                "nearly", "almost", "up", "to", "another", "other", "others", "people")
    }

    /// "earned $7 million, *or $1 a share*": the same amount told otherwise.
    func takeUpAmount(_ words: inout SentenceWords, of verb: Int) {
        // "65 cents *a share*"
        if let last = words.last, last > verb, tree.tag(last) == .nns || tree.tag(last) == .cd,
            tree.isWord(last + 1, "a"), tree.isWord(last + 2, "share", "barrel", "ton", "tonne", "head", "ounce")
        {
            words.insert(last + 1..<last + 3)
        }
        // "30 francs *($5) a share*": who leaves that out tells another price.
        if let last = words.last, last > verb, tree.tokens.contains(last + 1), tree.tag(last + 1) == .openBracket,
            let close = (last + 2..<min(last + 7, tree.tokens.upperBound)).first(where: {
                tree.tag($0) == .closeBracket
            }),
            tree.isWord(close + 1, "a", "per"), tree.tokens.contains(close + 2), tree.tag(close + 2) == .nn
        {
            words.insert(close + 1..<close + 3)
        }
        // "ten were killed and more than 1,700 *injured*"
        if let last = words.last, last > verb, tree.tag(last) == .cd, tree.tokens.contains(last + 1),
            tree.isWord(last + 1, "injured", "wounded", "hurt", "missing", "dead", "killed", "arrested", "homeless")
        {
            words.insert(last + 1)
        }
        guard let last = words.last, last > verb, tree.tokens.contains(last + 1), tree.tag(last + 1) == .comma,
            tree.isWord(last + 2, "or"), startsAmount(last + 3)
        else { return }
        words.insert(last + 1..<endOfComplement(from: last + 3))
    }

    /// Whether one or two words, which say about how many, are all that stands between a word and the beginning of its clause.
    private func startsClause(before word: Int) -> Bool {
        for start in [word - 1, word - 2] {
            guard start >= tree.tokens.lowerBound else { return false }
            if start == tree.tokens.lowerBound { return true }
            switch tree.tag(start - 1) {
            case .comma, .cc, .colon, .openQuote: return true
            default: if tree.isWord(start - 1, "that", "after", "when", "while", "as") { return true }
            }
            guard tree.isWord(start, "half", "all", "most") else { return false }
        }
        return false
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
        // "if elected"
        if tree.tokens.contains(word + 1), tree.tag(word + 1) == .vbn, !tree.isWord(word, "once") { return true }
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

    /// Whether a noun would mean more than it does, or nothing, without the clause behind it: "*any* rights that others leave", "*the way*
    /// organs are shared".
    func asksWhich(_ noun: Int) -> Bool {
        tree.isWord(noun, "way", "those", "fact", "extent")
            || tree.children(of: noun).contains { $0 < noun && tree.isWord($0, "any", "every", "only", "no", "all") }
    }

    /// "that seemed to take sides" behind "made remarks": the clause that says which, with no comma before it.
    func restrictiveClause(behind noun: Int) -> [Int] {
        guard tree.tag(noun).isNoun || tree.isWord(noun, "those") else { return [] }
        for child in tree.children(of: noun) where child > noun {
            guard tree.relation(child) == .aclRelative || tree.relation(child) == .acl, !startsAfterComma(child),
                tree.start(of: child) > noun,
                // "passed a law in July that gave": only a date between.
                (noun + 1..<tree.start(of: child)).allSatisfy({
                    tree.isDate($0) || tree.isDate($0 + 1) && tree.tag($0) == .in
                })
            else { continue }
            // "over patents; the trial begins": a sentence of its own.
            guard !(noun..<tree.start(of: child) + 1).contains(where: { tree.tag($0) == .colon }) else { continue }
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
}
