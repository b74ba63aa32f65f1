import Language

/// Cuts a headline out of a clause: words of the source, in their order, attribution and the date left out.
struct HeadlineCutter {
    let tree: SentenceTree
    let syntax: ClauseSyntax
    let words: ClauseWords
    let text: HeadlineText

    private let context: SentenceContext

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
            standIns.append(.init(token: mark, words: isPlural(subject) ? "are to" : "is to"))
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
            if tree.article.mention(subject)?.kind == .nominal || Topic.isPair(subject, tree) {
                clause.removeAll {
                    $0 < subject && tree.head(of: $0) == subject
                        && (tree.relation($0) == .det || tree.relation($0) == .nummod)
                }
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
        // "Its radar", where the sentence before tells whose.
        if let first = clause.first(where: { tree.relation($0) != .punct }), tree.isWord(first, "its", "their"),
            first <= tree.tokens.lowerBound + 1, tree.article.mention(first) == nil,
            let topic = context.lastTopic, topic.isOwner(first, tree), let name = topic.name
        {
            standIns.append(.init(token: first, words: name + "'s"))
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
        guard !syntax.isFinite(verb), !words.isBareParticiple(verb),
            // "is only just going": its auxiliary stands before it.
            !tree.isWord(verb - 1, "is", "are", "was", "were", "been", "be")
        else { return nil }
        // "would brief ministers and return": the second verb leans on the first one's auxiliary.
        if tree.tag(verb) == .vb, tree.relation(verb) == .conj, syntax.ownSubject(of: verb) == nil,
            let head = tree.head(of: verb),
            let modal = tree.children(of: head).first(where: { tree.tag($0) == .md })
        {
            return tree.string(modal) + " " + tree.string(verb)
        }
        let isPlural = isPlural(subject)
        switch tree.tag(verb) {
        case .vbn
        where tree.relation(verb) == .acl && subject < verb
            && (syntax.concept(ofVerb: verb).kind == .intending || isReduced(verb, behind: subject))
            || isFronted(verb, before: subject):
            return (isPlanned ? isPlural ? "are " : "is " : isPlural ? "were " : "was ")
                + tree.string(verb).lowercased()
        case .vbg where subject < verb || tree.relation(verb) == .advcl:
            let lemma = tree.lemma(verb)
            if tellsOfPast(verb) { return VerbForms.past(lemma) }
            return isPlural ? lemma : VerbForms.thirdPerson(lemma)
        default: return nil
        }
    }

    private func isPlural(_ subject: Int) -> Bool {
        tree.tag(subject) == .nns && tree.article.mention(subject)?.kind != .name
            || tree.tag(subject) == .nnps && tree.article.mention(subject) == nil
            || tree.child(of: subject, .conj) != nil || tree.isWord(subject, "they", "we", "you", "i")
    }

    /// The "to" of "Norlines to receive the ferry", which needs "is" where its own verb stands elsewhere.
    private func infinitiveMark(of verb: Int, behind subject: Int, _ clause: [Int]) -> Int? {
        guard tree.tag(verb) == .vb || tree.tag(verb) == .vbn, syntax.time(of: verb) == .infinitive,
            let mark = tree.children(of: verb).first(where: { tree.relation($0) == .mark && tree.tag($0) == .to }),
            clause.contains(mark), subject < mark
        else { return nil }
        let hasTense = clause.contains { word in
            guard word > subject, word < mark else { return false }
            switch tree.tag(word) {
            case .vbd, .vbz, .vbp, .md: return true
            default: return false
            }
        }
        return hasTense ? nil : mark
    }

    /// "Founded in 1920, the yard": a participle at the head of its sentence.
    private func isFronted(_ verb: Int, before subject: Int) -> Bool {
        tree.tag(verb) == .vbn && tree.relation(verb) == .advcl && subject > verb && verb - tree.tokens.lowerBound < 3
            && tree.child(of: verb, .mark, .obj) == nil
    }

    /// "The yard was founded" for "Founded in 1920, the yard".
    private func subjectFirst(_ clause: inout [Int], _ chain: TriggerChain, _ subject: Int) {
        guard isFronted(chain.verb, before: subject) else { return }
        let start = words.subjectStart(subject, .max)
        let phrase = clause.filter { $0 >= start }
        guard !phrase.isEmpty, start > chain.verb else { return }
        var rest = clause.filter { $0 < start && $0 >= chain.verb }
        trim(&rest, of: chain)
        clause = phrase + rest
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
        guard noun == participle - 1 else { return false }
        switch tree.relation(noun) {
        // "covers the models built in 2006", "a shortage of parts discovered in June"
        case .obj, .obl, .nmod, .conj, .appos: return tree.head(of: noun).map { $0 < noun } ?? false
        default: return false
        }
    }

    /// Whether the clause that a participle hangs on tells a past: "left the room, saying" is "said".
    private func tellsOfPast(_ participle: Int) -> Bool {
        let clause = tree.ancestors(of: participle).first { tree.tag($0).isVerb && syntax.isFinite($0) }
        return clause.map { syntax.time(of: $0) == .past } ?? false
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
    private func trim(_ words: inout [Int], of chain: TriggerChain) {
        while let first = words.first, isLooseAtHead(first, words) { words.removeFirst() }
        while let last = words.last {
            if syntax.isDate(last), !isNeededDate(last, words, chain) {
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
            } else if removeSpan(&words) {
                continue
            } else {
                break
            }
        }
    }

    /// "hours later", "a few days earlier": counts from something that the line doesn't tell.
    private func removeSpan(_ words: inout [Int]) -> Bool {
        guard let last = words.last, words.count > 3, tree.isWord(last, "later", "earlier", "afterwards", "afterward"),
            last > tree.tokens.lowerBound
        else { return false }
        words.removeLast()
        if let unit = words.last, tree.tag(unit) == .nns || tree.tag(unit) == .nn,
            tree.isWord(
                unit, "moments", "seconds", "minutes", "hours", "days", "weeks", "months", "years", "hour", "day",
                "week",
                "month", "year")
        {
            words.removeLast()
            while let last = words.last, words.count > 2,
                tree.tag(last) == .cd || tree.tag(last) == .dt || tree.isWord(last, "few", "several", "many", "just")
            {
                words.removeLast()
            }
        }
        return true
    }

    /// Whether the line says less than its source without a date at its end: "lasted *28 days*", "asked *for ten years*",
    /// "missed most *of last season*".
    private func isNeededDate(_ last: Int, _ words: [Int], _ chain: TriggerChain) -> Bool {
        guard var place = words.lastIndex(of: last) else { return false }
        while place > 0, syntax.isDate(words[place - 1]) { place -= 1 }
        guard place > 1 else { return false }
        let before = words[place - 1]
        if tree.isWord(before, "of") { return true }
        // "is not expected before May" is expected all the same.
        if tree.isWord(before, "before", "until", "till"), syntax.isNegated(chain.verb) { return true }
        guard tree.tag(last) == .nns else { return false }
        if tree.isWord(before, "for"), words[place - 2] == chain.verb, tree.tag(words[place]) == .cd { return true }
        return tree.tag(words[place]) == .cd
            && tree.isWord(before, "last", "lasts", "lasted", "take", "takes", "took", "taken", "spend", "spent")
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
