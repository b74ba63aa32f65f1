import Language

/// Cuts a headline out of a clause: words of the source, in their order, attribution and the date left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    let words: ClauseWords
    private let text: HeadlineText

    init(tree: SentenceTree, syntax: ClauseSyntax) {
        self.tree = tree
        self.syntax = syntax
        words = ClauseWords(tree: tree, syntax: syntax)
        text = HeadlineText(tree: tree)
    }

    /// - Parameter subjectName: The name to put for a subject that is a pronoun.
    func cut(_ chain: TriggerChain, subjectName: String?) -> String {
        if let said = quotation(before: chain), let subject = syntax.subject(of: chain.verb) {
            let name = subjectName ?? text.line(words.subjectPhrase(subject, of: chain))
            let verb = tree.isWord(chain.verb, "said", "says", "added", "told") ? "" : " " + tree.string(chain.verb)
            return text.shortened("\(name)\(verb): \(said)")
        }
        var clause = words.clause(chain)
        trim(&clause)
        let subject = chain.isNoun ? nil : syntax.subject(of: chain.verb)
        return text.line(clause, replacing: subject, by: subjectName)
    }

    /// What a saying says, where the sentence puts it before the saying: “…”, she said. `nil` where it stands behind.
    private func quotation(before chain: TriggerChain) -> String? {
        guard chain.concept.isSaying, !chain.isNoun, let subject = syntax.subject(of: chain.verb) else { return nil }
        let verb = chain.verb
        let end = min(verb, words.subjectStart(subject, verb))
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
        guard content.count > 2 else { return nil }
        let said = text.line(content)
        return isQuoted ? "“\(said)”" : said
    }

    private func isOpeningQuote(_ word: Int) -> Bool {
        tree.tokens.contains(word) && tree.tag(word) == .openQuote
    }

    /// Takes punctuation, joining words and the date off both ends.
    private func trim(_ words: inout [Int]) {
        func isLoose(_ word: Int) -> Bool {
            if tree.tag(word) == .pos { return word == words.first }
            return switch tree.relation(word) {
            case .punct: !isCounterpartKept(word, words)
            case .cc: true
            case .mark: !tree.isWord(word, "to") || word == words.first || word == words.last
            default:
                tree.isWord(word, "as", "that", "while", "because", "when", "although", "though") && word == words.first
            }
        }
        while let first = words.first, isLoose(first) || syntax.isDate(first) || precedesDate(first, words) {
            words.removeFirst()
        }
        while let last = words.last {
            if isLoose(last) && !isClosingQuote(last, words) {
                words.removeLast()
                continue
            }
            if syntax.isDate(last) {
                words.removeLast()
                // A preposition left without its date goes with it: "on", "since", "as early as".
                while let end = words.last, !syntax.isDate(end), words.count > 2,
                    tree.relation(end) == .casing || tree.relation(end) == .mark
                        || tree.isWord(end, "as", "early", "late", "soon", "until", "since", "by", "over", "just")
                {
                    words.removeLast()
                }
                continue
            }
            break
        }
    }

    /// "On" in "On Thursday, …", and the like.
    private func precedesDate(_ word: Int, _ words: [Int]) -> Bool {
        guard tree.relation(word) == .casing, words.count > 1 else { return false }
        return syntax.isDate(words[1])
    }

    private func isCounterpartKept(_ mark: Int, _ words: [Int]) -> Bool {
        tree.tag(mark) == .openQuote || tree.tag(mark) == .openBracket || tree.tag(mark) == .dollar
            ? words.contains { tree.tag($0) == .closeQuote || tree.tag($0) == .closeBracket || tree.tag($0) == .dollar }
            : false
    }

    private func isClosingQuote(_ mark: Int, _ words: [Int]) -> Bool {
        (tree.tag(mark) == .closeQuote && words.contains { tree.tag($0) == .openQuote })
            || (tree.tag(mark) == .closeBracket && words.contains { tree.tag($0) == .openBracket })
    }
}
