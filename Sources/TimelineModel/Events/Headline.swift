import Language

/// Cuts a headline out of a clause: words of the source, in their order, side clauses and attribution left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    /// Tokens of the expression that dates the event; left out where they stand at an end of the clause.
    let dateTokens: [Range<Int>]

    /// Terminal cells a headline takes at most, before the ellipsis.
    static let limit = 80

    /// - Parameter subjectName: The name to put for a subject that is a pronoun.
    func cut(_ chain: TriggerChain, subjectName: String?) -> String {
        var words = chain.isNoun ? nounPhrase(chain.trigger) : clause(chain)
        trim(&words)
        if let said = quotation(before: chain, words) {
            let name = subjectName ?? render(speakerPhrase(chain), subject: nil, subjectName: nil)
            return shortened("\(name): \(said)")
        }
        return render(words, subject: chain.isNoun ? nil : syntax.subject(of: chain.verb), subjectName: subjectName)
    }

    /// What a saying says, where the sentence puts it outside the saying's own clause: “…”, she said.
    private func quotation(before chain: TriggerChain, _ words: [Int]) -> String? {
        guard chain.concept.isSaying, !chain.isNoun, syntax.subject(of: chain.verb) != nil else { return nil }
        let verb = chain.verb
        var content: [Int] = []
        if tree.relation(verb) == .parataxis, let said = tree.head(of: verb) {
            content = tree.subtree(of: said) { $0 == verb }
        } else if let said = tree.child(of: verb, .ccomp, .parataxis), !words.contains(said) {
            content = tree.subtree(of: said)
        }
        guard content.count > 2 else { return nil }
        while let first = content.first, tree.relation(first) == .punct { content.removeFirst() }
        while let last = content.last, tree.relation(last) == .punct { content.removeLast() }
        guard let first = content.first, let last = content.last else { return nil }
        // The words as they stand, from the first to the last, so that nothing is put together that was not.
        let whole = content.count == last - first + 1 ? content : Array(content.prefix { $0 - first < content.count })
        let isQuoted =
            tree.tokens.contains(first - 1) && tree.relation(first - 1) == .punct && tree.tag(first - 1) != .comma
        let said = render(whole, subject: nil, subjectName: nil)
        return isQuoted ? "“\(said)”" : said
    }

    private func speakerPhrase(_ chain: TriggerChain) -> [Int] {
        guard let subject = syntax.subject(of: chain.verb) else { return [] }
        return tree.subtree(of: subject) { isSide($0, of: subject, chain) }
    }

    private func shortened(_ line: String) -> String {
        guard line.unicodeScalars.count > Self.limit else { return line }
        var kept = ""
        for word in line.split(separator: " ") {
            if kept.unicodeScalars.count + word.unicodeScalars.count + 1 > Self.limit { break }
            kept += kept.isEmpty ? String(word) : " \(word)"
        }
        while let last = kept.last, last == "," || last == "…" { kept.removeLast() }
        return kept + (line.contains("“") && !kept.hasSuffix("”") ? "…”" : "…")
    }

    /// The tokens of the clause that a chain heads, ascending: with its subject, wherever that stands.
    func clause(_ chain: TriggerChain) -> [Int] {
        if chain.isNoun { return nounPhrase(chain.trigger) }
        let verb = chain.verb
        var words = tree.subtree(of: verb) { isSide($0, of: verb, chain) }
        let isOwnSubject = tree.child(of: verb, .nsubj, .nsubjPassive, .csubj) != nil
        if !isOwnSubject, let subject = syntax.subject(of: verb) ?? syntax.object(of: verb), !words.contains(subject) {
            let phrase = tree.subtree(of: subject) { isSide($0, of: subject, chain) || $0 == verb }
            words = (phrase.filter { !words.contains($0) } + words)
            // "figures released by": the noun stands before what is told of it.
            words.sort()
        }
        return words
    }

    private func nounPhrase(_ noun: Int) -> [Int] {
        tree.subtree(of: noun) { child in
            switch tree.relation(child) {
            case .aclRelative, .parataxis, .appos, .advcl, .conj, .cc, .punct, .cop, .nsubj: true
            case .casing: tree.head(of: child) == noun
            case .aux, .advmod, .mark: tree.head(of: child) == noun
            default: false
            }
        }
    }

    private func isSide(_ child: Int, of top: Int, _ chain: TriggerChain) -> Bool {
        if chain.words.contains(child) { return false }
        let isTop = tree.head(of: child) == top
        switch tree.relation(child) {
        case .parataxis, .discourse, .vocative, .list, .aclRelative, .appos, .dislocated: return true
        case .advcl: return !isShortPurpose(child)
        case .conj: return isTop && tree.tag(child).isVerb && child > top
        case .cc, .mark: return isTop && (child < top || tree.relation(child) == .mark)
        case .ccomp: return isTop && child < top
        case .acl: return tree.tokens.contains(child - 1) && tree.tag(child - 1) == .comma
        case .advmod: return isTop && isConnective(child)
        case .obl, .nmod:
            return tree.children(of: child).contains { tree.isWord($0, "according", "amid", "despite") }
        case .xcomp where isTop: return false
        default: return tree.isWord(child, "according")
        }
    }

    /// "to force a debate", "by urging": a purpose or means that says what the clause is about.
    private func isShortPurpose(_ clause: Int) -> Bool {
        tree.tag(clause) == .vb && tree.child(of: clause, .nsubj) == nil
            && tree.children(of: clause).contains { tree.isWord($0, "to") }
    }

    private func isConnective(_ word: Int) -> Bool {
        tree.isWord(
            word, "meanwhile", "however", "still", "also", "then", "later", "moreover", "furthermore", "even",
            "instead",
            "reportedly", "allegedly", "when", "where", "why", "how", "thus", "therefore")
    }

    /// Takes punctuation, joining words and the date off both ends.
    private func trim(_ words: inout [Int]) {
        func isDate(_ word: Int) -> Bool { dateTokens.contains { $0.contains(word) } }
        func isLoose(_ word: Int) -> Bool {
            switch tree.relation(word) {
            case .punct: !isCounterpartKept(word, words)
            case .cc, .mark: true
            default: false
            }
        }
        while let first = words.first, isLoose(first) || isDate(first) || precedesDate(first, words) {
            words.removeFirst()
        }
        while let last = words.last {
            if isLoose(last) && !isClosingQuote(last, words) {
                words.removeLast()
                continue
            }
            if isDate(last) {
                words.removeLast()
                // A preposition left without its date goes with it.
                if let end = words.last, !isDate(end), tree.relation(end) == .casing || tree.relation(end) == .mark {
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
        return dateTokens.contains { $0.contains(words[1]) }
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

    // MARK: Words to text

    private func render(_ words: [Int], subject: Int?, subjectName: String?) -> String {
        var line = ""
        var width = 0
        var previous: Int?
        for (position, word) in words.enumerated() {
            if isStranded(word, position, words) { continue }
            var piece = tree.string(word)
            if word == subject, let subjectName { piece = subjectName }
            piece = piece.filter { !$0.isNewline }
            let isGlued = previous.map { tree.token($0).end == tree.token(word).start } ?? true
            let isBareMark = tree.relation(word) == .punct && isClosing(word)
            let separator = line.isEmpty || isGlued || isBareMark ? "" : " "
            let cells = piece.unicodeScalars.count + separator.count
            if width + cells > Self.limit {
                while line.last == "," || line.last == " " { line.removeLast() }
                line += "…"
                break
            }
            line += separator + piece
            width += cells
            previous = word
        }
        return capitalized(line)
    }

    /// A comma or dash whose side clause is gone.
    private func isStranded(_ word: Int, _ position: Int, _ words: [Int]) -> Bool {
        guard tree.relation(word) == .punct,
            tree.tag(word) == .comma || tree.tag(word) == .colon || tree.tag(word) == .hyphen
        else { return false }
        guard position > 0, position + 1 < words.count else { return true }
        return words[position - 1] != word - 1 || words[position + 1] != word + 1
    }

    private func isClosing(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .period, .closeQuote, .closeBracket, .colon: true
        default: false
        }
    }

    private func capitalized(_ line: String) -> String {
        guard let first = line.first, first.isLowercase else { return line }
        return first.uppercased() + line.dropFirst()
    }
}
