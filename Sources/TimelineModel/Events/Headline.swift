import Language

/// Cuts a headline out of a clause: words of the source, in their order, attribution and the date left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    let words: ClauseWords
    let text: HeadlineText

    init(tree: SentenceTree, syntax: ClauseSyntax) {
        self.tree = tree
        self.syntax = syntax
        words = ClauseWords(tree: tree, syntax: syntax)
        text = HeadlineText(tree: tree)
    }

    /// - Parameters:
    ///   - ofChain: The words of the chain's clause.
    ///   - isPlanned: Whether what it tells lies ahead.
    ///   - actors: By their index, for the names that pronouns and descriptions give way to.
    func cut(_ chain: TriggerChain, clause ofChain: [Int], isPlanned: Bool, actors: [Actor]) -> String {
        let subject = chain.isNoun || chain.isCaption ? nil : syntax.subject(of: chain.verb)
        let subjectName = subject.flatMap { name(behind: $0, actors) }
        if let subject, let said = quotation(before: chain) {
            let name = subjectName ?? text.line(words.subjectPhrase(subject, of: chain))
            let verb = tree.isWord(chain.verb, "said", "says", "added", "told") ? "" : " " + tree.string(chain.verb)
            return text.shortened("\(name)\(verb): \(said)")
        }
        var clause = words.saying(chain) ?? ofChain
        var standIns = standIns(for: chain, subject, subjectName, actors, in: &clause)
        if !chain.isNoun { words.bringBack(&clause, chain) }
        trim(&clause)
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

    /// The name behind a pronoun, "the group" or "the company"; `nil` where the words name somebody themselves.
    private func name(behind word: Int, _ actors: [Actor]) -> String? {
        guard let mention = tree.article.mention(word), mention.kind != .name else { return nil }
        // "He" is nobody's country.
        if tree.isWord(word, "he", "she", "him", "her"), actors[mention.actor].kind != .person { return nil }
        if mention.kind == .nominal {
            // "the group's lawyer" and "the far-right group" say more than the name.
            guard mention.ground == .description || mention.ground == .subject,
                mention.actor < tree.article.actingCount,
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
        for word in clause where tree.tag(word) == .prpPossessive || tree.tag(word) == .wpPossessive {
            guard let owner = owner(behind: word, chain, actors), word != subject,
                !clause.contains(where: { $0 < word && mayOwn($0, word, actors) }),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == owner }),
                !standIns.contains(where: { $0.words == actors[owner].name })
            else { continue }
            standIns.append(.init(token: word, words: actors[owner].name + "'s"))
        }
        for word in clause where tree.tag(word) == .prp && word != subject {
            guard let mention = tree.article.mention(word), mention.kind == .pronoun,
                let name = name(behind: word, actors),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == mention.actor }),
                !standIns.contains(where: { $0.token < word && $0.words == name + "'s" })
            else { continue }
            standIns.append(.init(token: word, words: name))
        }
        return standIns
    }

    /// Whether a word before "his" or "its" may be whose it is: then the line says so itself, better than a guess does.
    private func mayOwn(_ word: Int, _ possessive: Int, _ actors: [Actor]) -> Bool {
        guard tree.tag(word).isNoun || tree.tag(word) == .prp else { return false }
        guard tree.isWord(possessive, "his", "her") else { return true }
        if let actor = tree.actor(of: word) { return actors[actor].kind == .person }
        return tree.word(word).traits.contains(.acting) || tree.isWord(word, "he", "she")
    }

    /// The actor that "his", "its" or "whose" means.
    private func owner(behind word: Int, _ chain: TriggerChain, _ actors: [Actor]) -> Int? {
        if tree.tag(word) == .wpPossessive { return syntax.antecedent(of: word, chain.verb).flatMap(tree.actor(of:)) }
        guard let mention = tree.article.mention(word), mention.kind == .pronoun else { return nil }
        if tree.isWord(word, "his", "her"), actors[mention.actor].kind != .person { return nil }
        return mention.actor
    }

    /// "says" for the "saying" of a side clause, "is expected" for the "expected" of "a merger expected in May", so that it stands
    /// alone; `nil` for verbs that do already.
    private func finiteForm(of verb: Int, _ subject: Int, isPlanned: Bool) -> String? {
        guard !syntax.isFinite(verb) else { return nil }
        // "would brief ministers and return": the second verb leans on the first one's auxiliary.
        if tree.tag(verb) == .vb, tree.relation(verb) == .conj, syntax.ownSubject(of: verb) == nil,
            let head = tree.head(of: verb),
            let modal = tree.children(of: head).first(where: { tree.tag($0) == .md })
        {
            return tree.string(modal) + " " + tree.string(verb)
        }
        let isPlural =
            tree.tag(subject) == .nns && tree.article.mention(subject)?.kind != .name
            || tree.tag(subject) == .nnps && tree.article.mention(subject) == nil
            || tree.child(of: subject, .conj) != nil || tree.isWord(subject, "they", "we", "you", "i")
        switch tree.tag(verb) {
        case .vbn
        where tree.relation(verb) == .acl && subject < verb
            && (syntax.concept(ofVerb: verb).kind == .intending || isReduced(verb, behind: subject)):
            return (isPlanned ? isPlural ? "are " : "is " : isPlural ? "were " : "was ") + tree.string(verb)
        case .vbg where subject < verb || tree.relation(verb) == .advcl:
            return isPlural ? tree.lemma(verb) : thirdPerson(tree.lemma(verb))
        default: return nil
        }
    }

    /// "in a paper published in May": a noun that another verb governs, so that the participle behind it is no past of its own.
    private func isReduced(_ participle: Int, behind noun: Int) -> Bool {
        guard tree.child(of: participle, .obj, .compoundParticle) == nil else { return false }
        // "The meeting, held on Monday, ended": the participle of a subject whose own verb follows.
        if tree.relation(noun) == .nsubj || tree.relation(noun) == .nsubjPassive, let verb = tree.head(of: noun),
            verb > participle, tree.tag(verb).isVerb
        {
            return true
        }
        guard noun == participle - 1, let verb = tree.head(of: noun), verb < noun, tree.tag(verb).isVerb
        else { return false }
        return tree.relation(noun) == .obj || tree.relation(noun) == .obl
    }

    private func thirdPerson(_ lemma: String) -> String {
        if lemma.utf8.last == UInt8(ascii: "y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
            return lemma.dropLast() + "ies"
        }
        return lemma + (["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) } ? "es" : "s")
    }

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

    /// Takes punctuation, joining words and the date off both ends.
    private func trim(_ words: inout [Int]) {
        while let first = words.first, isLooseAtHead(first, words) { words.removeFirst() }
        while let last = words.last {
            if syntax.isDate(last), !isLength(last, words) {
                words.removeLast()
                removeDatePreposition(&words)
                // "shortly before midnight"
                while let last = words.last, words.count > 2,
                    tree.isWord(last, "shortly", "just", "about", "around", "only", "soon")
                {
                    words.removeLast()
                }
            } else if !syntax.isDate(last), isLooseAtEnd(last, words) {
                words.removeLast()
            } else {
                break
            }
        }
    }

    /// "lasted *28 days*": how long, where the verb says nothing without it.
    private func isLength(_ last: Int, _ words: [Int]) -> Bool {
        guard tree.tag(last) == .nns, var place = words.lastIndex(of: last) else { return false }
        while place > 0, syntax.isDate(words[place - 1]) { place -= 1 }
        return place > 0 && tree.tag(words[place]) == .cd
            && tree.isWord(
                words[place - 1], "last", "lasts", "lasted", "take", "takes", "took", "taken", "spend", "spent")
    }

    private func isLooseAtHead(_ word: Int, _ words: [Int]) -> Bool {
        if syntax.isDate(word) || tree.tag(word) == .pos { return true }
        switch tree.relation(word) {
        case .punct: return !isCounterpartKept(word, words)
        case .cc, .mark: return true
        case .casing where words.count > 1 && syntax.isDate(words[1]): return true
        // "First Minister Galt"
        case .advmod where tree.head(of: word).map { tree.tag($0).isProperNoun } ?? false: return false
        case .advmod where tree.tag(word) == .rb && words.count > 1: return tree.head(of: word) != words[1]
        default:
            return tree.isWord(
                word, "as", "that", "while", "because", "when", "although", "though", "after", "before", "earlier",
                "later")
        }
    }

    private func isLooseAtEnd(_ word: Int, _ words: [Int]) -> Bool {
        switch tree.relation(word) {
        case .punct where isClosingQuote(word, words): return false
        case .punct: return !isCounterpartKept(word, words)
        case .cc, .mark: return true
        case .casing: return words.count > 1 && tree.tag(word) != .pos
        default: return tree.isWord(word, "there", "here", "too", "also")
        }
    }

    /// A preposition left without its date goes with it: "on", "since", "as early as"; not the "over" of "took over in".
    private func removeDatePreposition(_ words: inout [Int]) {
        guard let preposition = words.last, words.count > 2, !syntax.isDate(preposition) else { return }
        guard tree.tag(preposition) == .in || tree.tag(preposition) == .to else { return }
        words.removeLast()
        while let last = words.last, words.count > 2, tree.isWord(last, "as", "early", "late", "soon", "just") {
            words.removeLast()
        }
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
