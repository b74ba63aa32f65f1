import Language

/// Cuts a headline out of a clause: words of the source, in their order, attribution and the date left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    let words: ClauseWords
    let text: HeadlineText

    let context: SentenceContext

    init(context: SentenceContext) {
        self.context = context
        tree = context.tree
        syntax = context.syntax
        words = ClauseWords(tree: tree, syntax: syntax)
        text = HeadlineText(tree: tree)
    }

    /// - Parameters:
    ///   - ofChain: The words of the chain's clause.
    ///   - isPlanned: Whether what it tells lies ahead.
    ///   - actors: By their index, for the names that pronouns and descriptions give way to.
    func cut(_ chain: TriggerChain, clause ofChain: [Int], isPlanned: Bool, actors: [Actor]) -> String {
        let subject = chain.isNoun || chain.isCaption ? nil : syntax.subject(of: chain.verb)
        let subjectName = subject.flatMap { name(behind: $0, actors) ?? context.topic(of: $0)?.name }
        if let subject, let said = quotation(before: chain) {
            let name = subjectName ?? text.line(words.subjectPhrase(subject, of: chain))
            let verb = tree.isWord(chain.verb, "said", "says", "added", "told") ? "" : " " + tree.string(chain.verb)
            return text.shortened("\(name)\(verb): \(said)")
        }
        var clause = words.saying(chain) ?? ofChain
        var standIns = standIns(for: chain, subject, subjectName, actors, in: &clause)
        if !chain.isNoun { words.bringBack(&clause, chain) }
        trim(&clause, of: chain)
        if !chain.isNoun, !chain.isCaption, !chain.concept.isSaying || chain.concept.kind == .speaking,
            words.saying(chain) == nil
        {
            clause += words.condition(of: chain.verb, after: clause)
        }
        if !chain.isNoun, let subject = subject ?? syntax.object(of: chain.verb),
            let finite = finiteForm(of: chain.verb, subject, isPlanned: isPlanned)
        {
            standIns.append(.init(token: chain.verb, words: finite))
        }
        if !chain.isNoun, let subject, let mark = infinitiveMark(of: chain.verb, behind: subject, clause) {
            let announcing = syntax.announcement(of: chain.verb).map { " " + tree.string($0) } ?? ""
            standIns.append(.init(token: mark, words: (isPlural(subject) ? "are" : "is") + announcing + " to"))
        }
        if !chain.isNoun, let subject { subjectFirst(&clause, chain, subject) }
        if !chain.isNoun, !chain.isCaption, let subject { clause = reachingVerb(clause, chain.verb, subject, standIns) }
        let line = text.line(clause, standIns)
        // "made remarks", "criticized the funds": which ones is said behind the noun, and comes back where there is room.
        guard let last = clause.last, !chain.isNoun else { return line }
        let longer = clause + words.restrictiveClause(behind: last)
        guard longer.count > clause.count else { return line }
        let whole = text.line(longer, standIns)
        return line.utf8.count < Self.short || !whole.hasSuffix("…") ? whole : line
    }

    /// A line of fewer bytes may leave a reader guessing.
    private static let short = 32

    /// What a saying says, where the sentence puts it before the saying: “…”, she said. `nil` where it stands behind.
    private func quotation(before chain: TriggerChain) -> String? {
        // "“…,” he said, adding that": what is added follows.
        guard chain.concept.isSaying, !chain.isNoun,
            tree.tag(chain.verb) != .vbg || tree.child(of: chain.verb, .ccomp) == nil,
            let subject = syntax.subject(of: chain.verb)
        else { return nil }
        let verb = chain.verb
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
            && (verb == syntax.trailingSaying
                || tree.head(of: verb).map { syntax.isTrailingSaying(verb, after: $0) } ?? false)
        guard isQuoteBefore || isClauseBefore else { return nil }
        var content = Array(tree.tokens.lowerBound..<end)
        let isQuoted = isQuoteBefore && content.contains { isOpeningQuote($0) }
        if isQuoted, let opening = content.firstIndex(where: isOpeningQuote) { content.removeFirst(opening) }
        while let first = content.first, tree.relation(first) == .punct || isOpeningQuote(first) {
            content.removeFirst()
        }
        while let last = content.last, tree.relation(last) == .punct || tree.tag(last) == .closeQuote {
            content.removeLast()
        }
        guard content.count > 2, !hasLooseBracket(content) else { return nil }
        let said = text.line(content)
        return isQuoted ? "“\(said)”" : said
    }

    /// Whether a bracket closes that none has opened: the words began in the middle of a sentence.
    private func hasLooseBracket(_ words: [Int]) -> Bool {
        guard let close = words.firstIndex(where: { tree.tag($0) == .closeBracket }) else { return false }
        return !words[..<close].contains { tree.tag($0) == .openBracket }
    }

    private func isOpeningQuote(_ word: Int) -> Bool {
        tree.tokens.contains(word) && tree.tag(word) == .openQuote
    }
}
