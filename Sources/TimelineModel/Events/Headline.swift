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

    /// - Parameter actors: By their index, for the names that pronouns and descriptions give way to.
    func cut(_ chain: TriggerChain, actors: [Actor]) -> String {
        let subject = chain.isNoun || chain.isCaption ? nil : syntax.subject(of: chain.verb)
        let subjectName = subject.flatMap { name(behind: $0, actors) }
        if let subject, let said = quotation(before: chain) {
            let name = subjectName ?? text.line(words.subjectPhrase(subject, of: chain))
            let verb = tree.isWord(chain.verb, "said", "says", "added", "told") ? "" : " " + tree.string(chain.verb)
            return text.shortened("\(name)\(verb): \(said)")
        }
        var clause = words.saying(chain) ?? words.clause(chain)
        var standIns = standIns(for: chain, subject, subjectName, actors, in: &clause)
        trim(&clause)
        if let subject, !chain.isNoun, let finite = finiteForm(of: chain.verb, subject) {
            standIns.append(.init(token: chain.verb, words: finite))
        }
        let line = text.line(clause, standIns)
        // "made remarks": too little to go by; what says more of the noun comes back.
        guard line.utf8.count < Self.short, let last = clause.last, !chain.isNoun else { return line }
        let longer = clause + words.restrictiveClause(behind: last)
        return longer.count > clause.count ? text.line(longer, standIns) : line
    }

    /// A line of fewer bytes may leave a reader guessing.
    private static let short = 32

    /// The name behind a pronoun, "the group" or "the company"; `nil` where the words name somebody themselves.
    private func name(behind word: Int, _ actors: [Actor]) -> String? {
        guard let mention = tree.article.mention(word), mention.kind != .name else { return nil }
        if mention.kind == .nominal {
            // "the group's lawyer" and "the far-right group" say more than the name.
            guard mention.ground == .description || mention.ground == .subject,
                tree.tag(word) == .nn, tree.children(of: word).allSatisfy({ tree.relation($0) == .det || $0 > word })
            else { return nil }
        }
        return actors[mention.actor].name
    }

    /// What to put for the subject and for pronouns that stand for somebody the line doesn't name otherwise.
    private func standIns(
        for chain: TriggerChain, _ subject: Int?, _ subjectName: String?, _ actors: [Actor], in clause: inout [Int]
    ) -> [HeadlineText.StandIn] {
        var standIns: [HeadlineText.StandIn] = []
        if let subject, let subjectName {
            standIns.append(.init(token: subject, words: subjectName))
            if let mention = tree.article.mention(subject), mention.kind == .nominal {
                clause.removeAll { $0 < subject && tree.head(of: $0) == subject && tree.relation($0) == .det }
            }
        }
        for word in clause where tree.tag(word) == .prp && word != subject {
            guard let mention = tree.article.mention(word), mention.kind == .pronoun,
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == mention.actor })
            else { continue }
            standIns.append(.init(token: word, words: actors[mention.actor].name))
        }
        return standIns
    }

    /// "says" for the "saying" of a side clause, so that it stands alone; `nil` for verbs that do already.
    private func finiteForm(of verb: Int, _ subject: Int) -> String? {
        guard tree.tag(verb) == .vbg, !syntax.isFinite(verb), subject < verb || tree.relation(verb) == .advcl else {
            return nil
        }
        var lemma = tree.lemma(verb)
        let isPlural =
            tree.tag(subject) == .nns || tree.tag(subject) == .nnps && tree.article.mention(subject) == nil
            || tree.child(of: subject, .conj) != nil || tree.isWord(subject, "they", "we", "you", "i")
        guard !isPlural, let last = lemma.utf8.last else { return lemma }
        if last == UInt8(ascii: "y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
            lemma.removeLast()
            return lemma + "ies"
        }
        let isSibilant = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (isSibilant ? "es" : "s")
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
                word == words.first
                    && (tree.isWord(
                        word, "as", "that", "while", "because", "when", "although", "though", "earlier", "later")
                        || tree.relation(word) == .advmod && tree.tag(word) == .rb && tree.head(of: word) != words[1])
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
