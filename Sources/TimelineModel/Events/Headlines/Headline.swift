import Language

/// Cuts a headline out of a clause: words of the source, in their order, attribution and the date left out.
struct HeadlineCutter {
    let context: SentenceContext
    let words: ClauseWords

    init(context: SentenceContext) {
        self.context = context
        words = ClauseWords(tree: context.tree, syntax: context.syntax)
    }

    var tree: SentenceTree { context.tree }
    var syntax: ClauseSyntax { context.syntax }
    var text: HeadlineText { HeadlineText(tree: context.tree) }

    /// - Parameters:
    ///   - ofChain: The words of the chain's clause.
    ///   - isPlanned: Whether what it tells lies ahead.
    ///   - actors: By their index, for the names that pronouns and descriptions give way to.
    func cut(_ chain: TriggerChain, clause ofChain: [Int], isPlanned: Bool, actors: [Actor]) -> String {
        let subject = chain.isNoun || chain.isCaption ? nil : syntax.subject(of: chain.verb)
        let subjectName = subject.flatMap { name(behind: $0, actors) ?? topicName(behind: $0, actors) }
        if let subject, let said = quotation(around: chain, by: subject) ?? quotation(before: chain) {
            let name = subjectName ?? speaker(words.subjectPhrase(subject, of: chain))
            return line(said: said.words, by: name, chain.verb, subject, isQuoted: said.isQuoted)
        }
        let saying = words.saying(chain)
        var clause = saying.map(Array.init) ?? ofChain
        if !chain.isNoun {
            words.endAtSecondVerb(&clause, of: chain.verb)
            words.takeUpWhatFollows(&clause, chain.verb)
        }
        var standIns = standIns(for: chain, subject, subjectName, actors, in: &clause)
        if !chain.isNoun { words.bringBack(&clause, chain) }
        trim(&clause, of: chain)
        words.removeDate(behind: chain.verb, from: &clause)
        if clause.contains(where: { tree.tag($0) == .cd }) { clause = withoutAges(clause) }
        if let article = articleForDate(before: clause) {
            clause.insert(article.token, at: 0)
            standIns.append(article)
        }
        if !chain.isNoun, !chain.isCaption, !chain.concept.isSaying || chain.concept.kind == .speaking,
            saying == nil
        {
            clause += words.condition(of: chain.verb, after: clause)
        }
        if !chain.isNoun, let subject, let governing = governing(participle: chain.verb, behind: subject) {
            clause = clause.prefix { $0 < governing.lowerBound } + governing + clause.drop { $0 < chain.verb }
        } else if !chain.isNoun, let subject = subject ?? syntax.object(of: chain.verb),
            let finite = finiteForm(of: chain.verb, subject, isPlanned: isPlanned)
        {
            standIns.append(.init(token: chain.verb, words: finite))
        }
        if !chain.isNoun, let subject, let mark = infinitiveMark(of: chain.verb, behind: subject, clause) {
            if let governing = governing(chain.verb, before: mark, behind: subject) {
                clause =
                    (governing.isSubject ? [] : clause.prefix { $0 < governing.words.lowerBound })
                    + words.withoutDates(governing.words) + clause.drop { $0 < mark }
            } else {
                standIns.append(.init(token: mark, words: be(subject) + " to"))
            }
        }
        if !chain.isNoun, let subject {
            subjectFirst(&clause, chain, subject)
            if let finite = finiteBeing(chain.verb, behind: subject, clause) { standIns.append(finite) }
            if let toll = victimsFirst(clause, chain, subject) { (clause, standIns) = (toll.words, [toll.verb]) }
        }
        var line = text.fitted(clause, standIns)
        if !chain.isNoun, !chain.isCaption, let subject, line.isFull,
            let shorter = reachingVerb(clause, chain.verb, subject, line, standIns)
        {
            clause = shorter.words
            line = shorter.line
        }
        // "made remarks", "criticized the funds": which ones is said behind the noun, and comes back where there is room.
        if !chain.isNoun, !chain.isCaption, !line.isFull, let subject,
            let whole = withWhoIsMeant(clause, chain.verb, subject, standIns)
        {
            clause = whole.words
            line = whole.line
        }
        if let start = saying.flatMap({ _ in words.startOfSaid(chain.verb) }), line.isFull, let subject,
            let shorter = shorterSaying(
                clause, from: start, by: subjectName ?? speaker(words.subjectPhrase(subject, of: chain)), chain,
                standIns)
        {
            return shorter
        }
        guard let last = clause.last, !chain.isNoun else { return line.text }
        let which = words.restrictiveClause(behind: last)
        guard !which.isEmpty, !which.contains(where: clause.contains) else { return line.text }
        var longer = clause + which
        words.fillQuotation(&longer, behind: chain.verb)
        trim(&longer, of: chain)
        let whole = text.fitted(longer, standIns)
        return line.text.utf8.count < Self.short || !whole.isFull || words.asksWhich(last) ? whole.text : line.text
    }

    /// "A man *who opened fire on the car* was shot": the words that tell which one, behind a subject that says too little; `nil` where there is
    /// no room for them.
    private func withWhoIsMeant(
        _ clause: [Int], _ verb: Int, _ subject: Int, _ standIns: [HeadlineText.StandIn]
    ) -> (words: [Int], line: HeadlineText.Fitted)? {
        guard let place = clause.firstIndex(of: subject), place + 1 < clause.count, clause[place + 1] <= verb,
            tree.tag(subject) == .nn && tree.isWord(tree.start(of: subject), "a", "an")
                || tree.tag(subject) == .nns && !tree.isWord(tree.start(of: subject), "the", "these", "those"),
            tree.article.mention(subject) == nil
        else { return nil }
        let which = words.restrictiveClause(behind: subject)
        guard let first = which.first, let last = which.last, first == subject + 1, last < clause[place + 1],
            last - first == which.count - 1, !which.contains(where: { tree.tag($0) == .prp || tree.isDate($0) })
        else { return nil }
        let whole = clause[...place] + which + clause[(place + 1)...]
        let line = text.fitted(Array(whole), standIns)
        return line.isFull ? nil : (Array(whole), line)
    }

    /// A line of fewer bytes may leave a reader guessing.
    private static let short = 32

    /// Bytes before a quotation that leave it too little room.
    private static let longLead = 50

    /// What a saying says, where the sentence puts it before the saying: “…”, she said. `nil` where it stands behind.
    private func quotation(before chain: TriggerChain) -> (words: [Int], isQuoted: Bool)? {
        // "“…,” he said, adding that": what is added follows.
        let verb = chain.verb
        let isRuling = closesWithRuling(verb)
        guard chain.concept.isSaying || verb == syntax.trailingSaying || isRuling, !chain.isNoun,
            tree.tag(verb) != .vbg || tree.child(of: verb, .ccomp) == nil, !isFollowedByContent(verb),
            let subject = syntax.subject(of: verb)
        else { return nil }
        var end = min(verb, words.subjectStart(subject, verb))
        // "…,” chairman and owner Leo Halden told": back over what else is said of the speaker.
        while tree.tokens.contains(end - 1),
            tree.tag(end - 1).isNoun || tree.tag(end - 1) == .cc || tree.tag(end - 1) == .jj,
            (tree.tokens.lowerBound..<end).suffix(6).contains(where: { tree.tag($0) == .closeQuote })
        {
            end -= 1
        }
        guard tree.tokens.contains(end - 1), end - tree.tokens.lowerBound > 3 else { return nil }
        let isQuoteBefore = tree.tag(end - 1) == .closeQuote
        let isClauseBefore =
            tree.tag(end - 1) == .comma
            && (verb == syntax.trailingSaying || isRuling || saysBehindComma(verb)
                || tree.head(of: verb).map { syntax.isTrailingSaying(verb, after: $0) } ?? false)
        guard isQuoteBefore || isClauseBefore else { return nil }
        var content = Array(tree.tokens.lowerBound..<end)
        while let first = content.first, tree.tag(first) == .cc { content.removeFirst() }
        if isQuoteBefore { removeLongLead(&content) }
        // "Profits had “a good year,” she said": what stands before the marks belongs to it.
        let isQuoted =
            isQuoteBefore && content.first.map(isOpeningQuote) ?? false
            && !content.dropLast().contains { tree.tag($0) == .closeQuote && tree.string($0) == tree.string(end - 1) }
        while let first = content.first, tree.relation(first) == .punct && (isQuoted || !isOpeningQuote(first)) {
            content.removeFirst()
        }
        while let last = content.last,
            tree.relation(last) == .punct && tree.tag(last) != .closeQuote && !tree.isWord(last, "?", "!")
                || isQuoted && tree.tag(last) == .closeQuote
        {
            content.removeLast()
        }
        // "“… our policies,” a spokesman said"
        if let last = content.last, tree.tag(last) == .closeQuote {
            content.removeAll { $0 == last - 1 && tree.tag($0) == .comma }
        }
        guard content.count > 2, !hasLooseBracket(content) else { return nil }
        // "Asked about the strike, a spokesman said:": what he said follows.
        guard isQuoteBefore || content.contains(where: { tree.tag($0).isTensed }) else { return nil }
        return (content, isQuoted)
    }

    /// "In spite of …, the firm “had a good year,” she said": leaves the last clause before the marks, where more would fill the line.
    private func removeLongLead(_ content: inout [Int]) {
        guard let first = content.first, let mark = content.first(where: isOpeningQuote),
            tree.token(mark).start - tree.token(first).start > Self.longLead,
            let comma = content.last(where: { $0 < mark && tree.tag($0) == .comma }), comma + 1 < mark,
            tree.tag(comma + 1).isNoun || tree.tag(comma + 1) == .dt || tree.tag(comma + 1) == .prp
        else { return }
        content.removeAll { $0 <= comma }
    }

    /// "The deal is off, *the ministry said in answer to the offer*": a saying behind a comma, with nothing said behind it.
    private func saysBehindComma(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "said", "says"), let subject = syntax.ownSubject(of: verb), subject < verb,
            tree.child(of: verb, .ccomp).map({ $0 < verb }) ?? true, tree.child(of: verb, .obj) == nil,
            tree.tokens.contains(verb + 1),
            tree.isDate(verb + 1) || tree.tag(verb + 1) == .in && !tree.isWord(verb + 1, "that")
        else { return false }
        guard standsBehindComma(subject, verb) else { return false }
        return !(verb..<tree.tokens.upperBound).dropFirst().contains { tree.tag($0).isTensed }
            && tree.ancestors(of: verb).allSatisfy { $0 < verb }
    }

    private func standsBehindComma(_ subject: Int, _ verb: Int) -> Bool {
        let start = words.subjectStart(subject, verb)
        return start > tree.tokens.lowerBound && tree.tag(start - 1) == .comma
    }

    /// "A strike is lawful, *the court ruled on Monday*": what was ruled, decided or found stands before the comma.
    private func closesWithRuling(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "ruled", "decided", "concluded", "found", "announced", "declared", "warned", "agreed"),
            !(tree.verbGroup(verb)?.isPassive ?? false), let subject = syntax.ownSubject(of: verb), subject < verb,
            subject > tree.tokens.lowerBound
        else { return false }
        guard standsBehindComma(subject, verb) else { return false }
        return (verb + 1..<tree.tokens.upperBound).allSatisfy {
            tree.isDate($0) || tree.relation($0) == .punct || tree.isWord($0, "on")
        }
    }

    /// Who says something, before a colon: of a long description the name behind its first comma, or what stands before it; no age.
    private func speaker(_ phrase: SentenceWords) -> String {
        let phrase = withoutAges(Array(phrase))
        let line = text.line(phrase)
        guard line.utf8.count > HeadlineText.limit / 2, let comma = phrase.firstIndex(where: { tree.tag($0) == .comma })
        else { return line }
        let name = phrase[(comma + 1)...].prefix { tree.tag($0).isProperNoun }
        return text.line(Array(name.count > 1 ? name : phrase[..<comma]))
    }

    /// "If the talks fail, *she said*, the union will strike": the words on either side of a saying that stands between commas.
    private func quotation(around chain: TriggerChain, by subject: Int) -> (words: [Int], isQuoted: Bool)? {
        let verb = chain.verb
        guard chain.concept.isSaying, !chain.isNoun, subject < verb, tree.tokens.contains(verb + 2),
            tree.tag(verb) == .vbd || tree.tag(verb) == .vbz, tree.tag(verb + 1) == .comma
        else { return nil }
        let start = words.subjectStart(subject, verb)
        guard tree.tokens.contains(start - 2), tree.tag(start - 1) == .comma,
            tree.verbGroup(verb)?.tokens.lowerBound == subject + 1 || tree.verbGroup(verb)?.tokens.lowerBound == verb
        else { return nil }
        let before = (tree.tokens.lowerBound..<start - 1).drop { tree.tag($0) == .cc || tree.relation($0) == .punct }
        let after = (verb + 2..<tree.tokens.upperBound).prefix {
            tree.tag($0) != .period || $0 + 1 < tree.tokens.upperBound
        }
        guard !before.contains(where: { isOpeningQuote($0) || tree.tag($0) == .closeQuote }),
            !isOpeningQuote(verb + 2), !tree.isWord(verb + 2, "according"),
            after.contains(where: { tree.tag($0).isTensed })
        else { return nil }
        // "He never dreamed, she said, that": no comma before "that".
        let needsComma = !before.isEmpty && !tree.isWord(verb + 2, "that")
        return (before + (needsComma ? [verb + 1] : []) + after, false)
    }

    /// "“…,” he said on Friday the deal was off": a clause of its own behind the saying.
    private func isFollowedByContent(_ verb: Int) -> Bool {
        guard let content = tree.child(of: verb, .ccomp), content > verb,
            let subject = syntax.ownSubject(of: content), subject > verb
        else { return false }
        return !(verb..<subject).contains { tree.tag($0) == .comma || tree.tag($0) == .colon }
    }

    /// Whether a bracket closes that none has opened: the words began in the middle of a sentence.
    private func hasLooseBracket(_ words: [Int]) -> Bool {
        guard let close = words.firstIndex(where: { tree.tag($0) == .closeBracket }) else { return false }
        return !words[..<close].contains { tree.tag($0) == .openBracket }
    }

    func isOpeningQuote(_ word: Int) -> Bool {
        tree.tokens.contains(word) && tree.tag(word) == .openQuote
    }
}
