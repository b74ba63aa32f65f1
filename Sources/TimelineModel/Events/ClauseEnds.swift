import Language

/// Where the words of a clause end, whatever a doubtful parse hangs behind.
extension ClauseWords {
    func end(_ words: inout SentenceWords, of verb: Int, from subject: Int?) {
        while let last = words.last, last > verb, tree.tag(last) == .comma || tree.tag(last) == .period {
            words.remove(last)
        }
        takeUpSharedObject(&words, of: verb)
        if mayHoldMarks {
            // A colon or semicolon ends what the clause tells.
            if let end = words.first(behind: verb, where: endsSentence) { words.remove(from: end) }
            endAtDash(&words, of: verb)
            endAtQuote(&words, of: verb)
        }
        endAtTear(&words, of: verb)
        endAtDate(&words, of: verb)
        takeUpAmount(&words, of: verb)
        takeUpComplement(&words, of: verb)
        takeUpBehindAside(&words, of: verb)
    }

    /// Words in their order, without dates and their prepositions.
    func withoutDates(_ words: Range<Int>) -> [Int] {
        words.filter { !tree.isDate($0) && !(tree.tag($0) == .in && tree.isDate($0 + 1)) }
    }

    /// A semicolon or a colon, but for one inside of "NASDAQ:NDSN" or before a quotation.
    private func endsSentence(_ word: Int) -> Bool {
        guard tree.isWord(word, ";", ":"), tree.tokens.contains(word + 1) else { return false }
        return tree.token(word + 1).start > tree.token(word).end && tree.tag(word + 1) != .openQuote
    }

    /// What stands behind a dash says something more; a second dash ends it.
    private func endAtDash(_ words: inout SentenceWords, of verb: Int) {
        guard let start = words.first(behind: verb, where: isDash) else { return }
        let end = words.first(behind: start, where: isDash)
        words.remove(start..<(end.map { $0 + 1 } ?? tree.tokens.upperBound))
    }

    /// "--", "–" or the "_" of agencies, with a space before it.
    func isDash(_ word: Int) -> Bool {
        tree.isWord(word, "--", "_", "–", "—") && tree.tokens.contains(word - 1)
            && tree.token(word - 1).end < tree.token(word).start
    }

    /// A quotation mark that closes what the clause did not open ends it.
    private func endAtQuote(_ words: inout SentenceWords, of verb: Int) {
        var marks = LineMarks(tree: tree)
        guard let end = words.first(where: { word in marks.read(word) == .strayClosing && word > verb }) else { return }
        words.remove(from: end)
    }

    /// What goes on behind a side clause that no comma has closed belongs to that side clause; "$7 million, *or $1 a share*" and the
    /// names of a list come back.
    private func endAtTear(_ words: inout SentenceWords, of verb: Int) {
        guard words.contains(verb), let end = words.last else { return }
        for comma in verb..<end
        where tree.tag(comma) == .comma && !words.contains(comma) && words.contains(comma - 1) {
            guard let word = words.word(from: comma), tree.tag(word) != .comma, !tree.isDate(word) else { continue }
            let gap = comma..<word
            switch tree.tag(word - 1) {
            case .comma, .closeBracket, .closeQuote, .colon, .hyphen: continue
            default: break
            }
            let isAmount = tree.isWord(comma + 1, "or") && startsAmount(comma + 2)
            if !isAmount, tree.tag(word) == .period { return }
            if !isAmount, gap.allSatisfy(isOfList) { words.insert(gap) } else { words.remove(from: word) }
            return
        }
    }

    /// "was released *and appeared* to be healthy": what follows belongs to the second verb, unless both have it: "questioned *and
    /// released* two men".
    func endAtSecondVerb(_ words: inout [Int], of verb: Int) {
        guard let start = words.firstIndex(of: verb) else { return }
        for place in words.index(after: start)..<words.endIndex where words[place] > words[place - 1] + 1 {
            let gap = words[place - 1] + 1..<words[place]
            guard let joint = gap.first(where: { tree.tag($0) == .cc }),
                gap.contains(where: { $0 > joint && tree.tag($0).isVerb })
            else { continue }
            if joint == gap.lowerBound, let object = tree.child(of: verb, .obj),
                tree.start(of: object) == gap.upperBound
            {
                words.insert(contentsOf: gap, at: place)
            } else {
                words.removeSubrange(place...)
            }
            return
        }
    }

    private func startsAmount(_ word: Int) -> Bool {
        guard tree.tokens.contains(word) else { return false }
        switch tree.tag(word) {
        case .dollar, .cd, .hash: return true
        default: return false
        }
    }

    private func isOfList(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .nn, .nns, .nnp, .nnps, .jj, .dt, .cd, .comma, .cc, .pos, .dollar: true
        default: false
        }
    }

    /// "a poll completed on Saturday, 69 percent of those": the date and its comma end what a participle tells.
    private func endAtDate(_ words: inout SentenceWords, of verb: Int) {
        guard tree.tag(verb) == .vbn, tree.relation(verb) == .acl,
            let end = words.first(behind: verb, where: { isBehindOwnDate($0, of: verb) })
        else { return }
        words.remove(from: end)
    }

    /// Whether a comma or a "that" stands right behind a date with a preposition of its own.
    private func isBehindOwnDate(_ word: Int, of verb: Int) -> Bool {
        guard tree.tag(word) == .comma || tree.isWord(word, "that", "which", "who"), tree.isDate(word - 1) else {
            return false
        }
        var date = word - 1
        while date > verb, tree.isDate(date) { date -= 1 }
        return date == verb || tree.tag(date) == .in || tree.isWord(date, "about", "around")
    }

    /// "interviewed and released *one of two men*": what two verbs have in common, wherever the parse has hung it.
    private func takeUpSharedObject(_ words: inout SentenceWords, of verb: Int) {
        guard words.last == verb else { return }
        if tree.relation(verb) == .conj, let first = tree.head(of: verb), tree.tag(first) == tree.tag(verb),
            verb - first < 4, let object = tree.child(of: first, .obj), object > verb,
            tree.start(of: object) == verb + 1
        {
            words.insert(phrase(of: object).filter { $0 > verb })
        } else if !(tree.verbGroup(verb)?.isPassive ?? false), tree.tokens.contains(verb + 2),
            tree.tag(verb + 1) == .cc, tree.tag(verb + 2) == tree.tag(verb),
            let object = tree.child(of: verb + 2, .obj), tree.start(of: object) == verb + 3
        {
            words.insert(verb + 1..<verb + 3)
            words.insert(phrase(of: object).filter { $0 > verb })
        }
    }

    /// "earned $7 million, *or $1 a share*": the same amount told otherwise.
    private func takeUpAmount(_ words: inout SentenceWords, of verb: Int) {
        // "65 cents *a share*"
        if let last = words.last, last > verb, tree.tag(last) == .nns || tree.tag(last) == .cd,
            tree.isWord(last + 1, "a"), tree.isWord(last + 2, "share", "barrel", "ton", "tonne", "head", "ounce")
        {
            words.insert(last + 1..<last + 3)
        }
        guard let last = words.last, last > verb, tree.tokens.contains(last + 1), tree.tag(last + 1) == .comma,
            tree.isWord(last + 2, "or"), startsAmount(last + 3)
        else { return }
        words.insert(last + 1..<endOfComplement(from: last + 3))
    }

    /// "will vote on *whether a school can move*", "cut in *what was thought to be the worst storm*", "those *who had fled*": what the
    /// last word asks for goes on to the end of its clause.
    private func takeUpComplement(_ words: inout SentenceWords, of verb: Int) {
        guard let last = words.last, last > verb, tree.tokens.contains(last + 1), !tree.isDate(last + 1),
            asksForComplement(last) || isCutShort(before: last + 1, verb)
        else { return }
        words.insert(last + 1..<endOfComplement(from: last + 1))
    }

    /// "named Ana Cruz, 47, *to succeed him*", "appointed Leo Halden, a former minister, *as governor*": what goes on behind the aside.
    private func takeUpBehindAside(_ words: inout SentenceWords, of verb: Int) {
        // "named Ana Cruz, 47": an age is no part of what is told.
        if let last = words.last, tree.tag(last) == .cd, words.count > 3, words.contains(last - 1),
            tree.tag(last - 1) == .comma, tree.tag(last - 2).isProperNoun
        {
            words.remove(last - 1..<last + 1)
        }
        guard let last = words.last, last > verb, tree.tag(last).isNoun, tree.tokens.contains(last + 1),
            tree.tag(last + 1) == .comma,
            let end = (last + 2..<min(last + 14, tree.tokens.upperBound)).first(where: { tree.tag($0) == .comma }),
            tree.tokens.contains(end + 2), !(last + 2..<end).contains(where: { tree.tag($0).isTensed })
        else { return }
        let isRole = tree.isWord(end + 1, "as") && tree.tag(end + 2).isNoun
        let isTask = tree.tag(end + 1) == .to && tree.tag(end + 2) == .vb && tree.tag(last).isProperNoun
        guard isRole || isTask else { return }
        words.insert(end + 1..<endOfComplement(from: end + 1))
    }

    /// The mark at or behind a word that ends what a verb governs.
    func endOfComplement(from word: Int) -> Int {
        (word..<tree.tokens.upperBound).first(where: endsComplement) ?? tree.tokens.upperBound
    }

    /// "maintains the boy *is kept* from his father", "left unclear *whether* it will sign": what the verb governs has lost its own verb.
    private func isCutShort(before next: Int, _ verb: Int) -> Bool {
        guard !tree.isDate(next - 1), tree.relation(verb) != .aclRelative, tree.relation(verb) != .acl,
            tree.relation(verb) != .csubj
        else { return false }
        if tree.isWord(next, "whether") || tree.isWord(next, "that") && tree.relation(next) == .mark { return true }
        guard tree.tag(next).isTensed, let head = tree.token(next).universal == .aux ? tree.head(of: next) : next else {
            return false
        }
        // "The man who threw it was named": the verb that follows is that of the clause around.
        return !tree.ancestors(of: verb).contains(head) && !tree.ancestors(of: verb).contains(next)
    }

    private func asksForComplement(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .in, .to:
            // "dragged on through the winter" has lost nothing but when.
            !isParticle(word)
        case .wdt, .wp, .wpPossessive, .wrb: true
        default: tree.isWord(word, "those", "case") && (tree.isWord(word, "those") || tree.isWord(word - 1, "in"))
        }
    }

    func endsComplement(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .period, .colon, .openQuote, .closeQuote, .openBracket, .closeBracket: true
        default: false
        }
    }

    /// Whether a word belongs to the verb before it, not to a noun behind: "sworn *in* on Friday", "called *off* Friday".
    func isParticle(_ word: Int) -> Bool {
        if tree.tag(word) == .rp || tree.relation(word) == .compoundParticle { return true }
        guard tree.tokens.contains(word - 1), tree.tag(word - 1).isVerb else { return false }
        if tree.isWord(word, "off", "out", "up", "down", "away", "back", "apart", "aside", "together", "forward") {
            return true
        }
        guard tree.isWord(word, "in", "on", "over", "through", "around", "by") else { return false }
        // "sworn in on Friday", "taken over last May", "took over."
        guard tree.tokens.contains(word + 1) else { return true }
        switch tree.tag(word + 1) {
        case .in, .comma, .period, .cc: return true
        case .nnp: return tree.isDate(word + 1) && tree.isWord(word, "over")
        default: return false
        }
    }
}
