import Language

/// Where the words of a clause end, whatever a doubtful parse hangs behind.
extension ClauseWords {
    func end(_ words: inout SentenceWords, of verb: Int, from subject: Int?) {
        while let last = words.last, last > verb, tree.tag(last) == .comma || tree.tag(last) == .period {
            words.remove(last)
        }
        takeUpSharedObject(&words, of: verb)
        if let subject, let last = words.last, opensSentence(subject),
            let comma = (verb..<max(verb, last)).first(where: startsMainClause)
        {
            words.remove(from: comma)
        }
        if mayHoldMarks {
            // A colon or semicolon ends what the clause tells.
            if let end = words.first(behind: verb, where: endsSentence) { words.remove(from: end) }
            endAtDash(&words, of: verb)
            endAtQuote(&words, of: verb)
        }
        endAtTear(&words, of: verb)
        // "demanding that it stop *and warning* of fines": the second of two participles tells for itself.
        if tree.tag(verb) == .vbg,
            let joint = words.first(
                behind: verb,
                where: {
                    tree.tag($0) == .cc && tree.tokens.contains($0 + 1) && tree.tag($0 + 1) == .vbg
                }), syntax.concept(ofVerb: joint + 1).isSaying
        {
            words.remove(from: joint)
        }
        endBeforeSubject(&words, of: verb)
        endAtDate(&words, of: verb)
        takeUpAmount(&words, of: verb)
        takeUpComplement(&words, of: verb)
        takeUpBehindAside(&words, of: verb)
        takeUpRestOfWord(&words, of: verb)
        takeUpEndOfList(&words, of: verb)
        takeUpNoun(&words, of: verb)
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
                gap.contains(where: { $0 > joint && tree.tag($0).isVerb }),
                // What stands between dashes joins nothing.
                !isDash(gap.lowerBound)
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

    func startsAmount(_ word: Int) -> Bool {
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

    /// "fled the market *and trading* activity dwindled", "choked the upper reach *and ships* could not pass": the "and" joins clauses where
    /// its noun goes on to a verb of its own.
    private func endBeforeSubject(_ words: inout SentenceWords, of verb: Int) {
        guard !syntax.concept(ofVerb: verb).isSaying, tree.child(of: verb, .ccomp) == nil,
            let joint = words.first(behind: verb, where: { tree.tag($0) == .cc && leadsToVerb(from: $0 + 1) }),
            // "died after a bus and a lorry collided"
            !isOpen((verb + 1..<joint).last(where: mayOpenClause), before: joint)
        else { return }
        words.remove(from: tree.tag(joint - 1) == .comma ? joint - 1 : joint)
    }

    /// Whether a clause still waits for its verb: "a crowd that *tried* to march, and" has had it.
    private func isOpen(_ opener: Int?, before joint: Int) -> Bool {
        guard let opener else { return false }
        return tree.tag(joint - 1) != .comma || !(opener..<joint).contains { tree.tag($0).isTensed }
    }

    private func mayOpenClause(_ word: Int) -> Bool {
        tree.tag(word).isWhWord || tree.tag(word) == .colon || tree.relation(word) == .mark && tree.tag(word) != .to
            || syntax.opensClause(word) || tree.isWord(word, "that", "since", "if", "unless", "once", "though")
    }

    /// Whether one noun with what is said of it, and then a verb with a tense, is all that follows.
    private func leadsToVerb(from start: Int) -> Bool {
        var hasNoun = false
        // "and a strike *that followed* lasted": one verb more.
        var isInRelativeClause = false
        for word in start..<max(start, min(start + 10, tree.tokens.upperBound)) {
            switch tree.tag(word) {
            case .vbd, .vbz, .vbp, .md:
                // "a street *packed* with cars"
                if tree.relation(word) == .acl { return false }
                if !isInRelativeClause { return hasNoun }
                isInRelativeClause = false
            case .wdt: isInRelativeClause = hasNoun
            // "and *it* has been quiet"
            case .prp where word == start: hasNoun = true
            case .nn, .nns, .nnp, .nnps: hasNoun = true
            case .dt, .prpPossessive: if hasNoun, tree.tag(word - 1) != .in { return false }
            case .jj, .jjr, .cd, .pos, .hyphen, .vbg: break
            // "and at least nine people were hurt"
            case .in where tree.isWord(word, "at") && tree.tokens.contains(word + 1) && tree.tag(word + 1) == .jjs:
                break
            case .jjs where tree.isWord(word, "least", "most") && tree.isWord(word - 1, "at"): break
            case .in: if !hasNoun || mayOpenClause(word) { return false }
            default: return false
            }
        }
        return false
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

    /// The mark at or behind a word that ends what a verb governs.
    func endOfComplement(from word: Int) -> Int {
        (word..<tree.tokens.upperBound).first(where: endsComplement) ?? tree.tokens.upperBound
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
