import Language

/// Words that a doubtful parse has torn from their clause.
extension ClauseWords {
    /// "*The first Vale* 40 was sold": an article and names before the subject that the parse has hung on the verb.
    func tornOff(before first: Int, _ subject: Int, _ verb: Int) -> Range<Int> {
        // "*Her* superior replied"
        if tree.tokens.contains(first - 1), tree.tag(first - 1) == .prpPossessive, tree.head(of: first - 1) == verb {
            return first - 1..<first
        }
        // "*Norlines A/*S said": marks inside a name that part it into words.
        if let start = startOfGluedName(endingWith: first) { return start..<first }
        // "*A* third fled"
        if first == subject, tree.tag(first) == .jj, tree.tokens.contains(first - 1), tree.tag(first - 1) == .dt {
            return first - 1..<first
        }
        guard tree.tag(subject).isNoun || tree.tag(subject) == .cd, tree.tag(first) != .dt else { return first..<first }
        // "*Holm Projects* Inc. said", "*the lawyer Ana* Cruz said": with the name goes what stands before it.
        let name = startOfName(endingWith: first) ?? first
        if let start = startOfWholePhrase(before: name, subject) { return start..<first }
        if name < first { return name..<first }
        var word = first - 1
        // "*Skyline* Air Group said": the first words of a name, taken for another subject.
        var start = first
        while tree.tokens.contains(word), first - word < 6, !tree.isDate(word), let head = tree.head(of: word) {
            let isOfSubject = head > word && head <= subject || head >= word - 1 && head < first
            let isSecondSubject =
                (head == verb || head == tree.head(of: subject))
                && (tree.relation(word).isNominalSubject)
            switch tree.tag(word) {
            case .dt: return isOfSubject || head == verb ? word..<first : first..<first
            // "*Repairs worth* 12 million euros were approved"
            case .nns,
                .nn where isSecondSubject && tree.isWord(word + 1, "worth"):
                start = word
            case .nnp, .nnps, .nn:
                guard isOfSubject || isSecondSubject else { return start..<first }
                if tree.tag(word) == .nn, !(isSecondSubject && word == tree.tokens.lowerBound) {
                    return start..<first
                }
                if isSecondSubject, tree.tag(first).isProperNoun || word == first - 1 { start = word }
                if isOfSubject, start == word + 1, start < first { start = word }
            case .cd, .jj, .hyphen: guard isOfSubject || isSecondSubject else { return start..<first }
            default: return start..<first
            }
            word -= 1
        }
        return start..<first
    }

    /// "*Norlines chief* executive Ole Berg said", "*Holm's 1987* saloon was found": where the nouns begin that stand unbroken before
    /// a subject, if a clause begins with them; `nil` where nothing is torn off.
    private func startOfWholePhrase(before first: Int, _ subject: Int) -> Int? {
        var start = first
        while tree.tokens.contains(start - 1), first - start < 8,
            isPartOfPhrase(start - 1, before: start) || isCommaOfPlace(start - 1, subject)
        {
            start -= 1
        }
        guard start < first else { return nil }
        if tree.tokens.contains(start - 1), tree.tag(start - 1) == .dt || tree.tag(start - 1) == .prpPossessive {
            start -= 1
        }
        guard tree.tokens.contains(start - 1) else { return start }
        switch tree.tag(start - 1) {
        case .comma, .openQuote: return start
        default:
            return tree.isWord(start - 1, "that", "but", "while", "when", "after") && tree.tag(start - 1) != .dt
                ? start : nil
        }
    }

    /// "*The Port Vale, Ohio* company": the comma of a place before a common noun.
    private func isCommaOfPlace(_ comma: Int, _ subject: Int) -> Bool {
        guard tree.tokens.contains(comma - 1), tree.tag(comma) == .comma, tree.tag(subject) == .nn,
            tree.tag(comma - 1).isProperNoun,
            (comma + 1..<max(comma + 1, subject)).allSatisfy({ tree.tag($0).isProperNoun })
        else { return false }
        var start = comma - 1
        while tree.tokens.contains(start), tree.tag(start).isProperNoun { start -= 1 }
        return tree.isWord(start, "the")
    }

    private func isPartOfPhrase(_ word: Int, before next: Int) -> Bool {
        switch tree.tag(word) {
        case .nn, .nnp, .nnps, .hyphen: return !tree.isDate(word)
        // "last week police", "two officials"
        case .jj: return !tree.isDate(word)
        case .pos: return true
        case .cd: return tree.tag(next).isProperNoun && tree.tokens.contains(word - 1) && tree.tag(word - 1) == .pos
        default: return false
        }
    }

    /// The "had" of "had her office searched", the "found" of "was found abandoned".
    func carrierOfPassive(_ participle: Int) -> Int? {
        guard tree.tag(participle) == .vbn, tree.relation(participle) == .xcomp, let head = tree.head(of: participle),
            head < participle
        else { return nil }
        if tree.isWord(head, "found", "left", "seen", "declared", "reported", "presumed", "feared"),
            tree.verbGroup(head)?.isPassive ?? false
        {
            return head
        }
        guard tree.isWord(head, "have", "has", "had", "get", "gets", "got"),
            let object = tree.child(of: head, .obj), object < participle
        else { return nil }
        return head
    }

    /// Where the parse has parted a subject from its verb, all that stands between them belongs to it, if nothing begins there.
    func reach(_ subject: Int, _ verb: Int, _ words: inout SentenceWords) {
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        guard subject + 1 < end, end - subject < 14 else { return }
        switch tree.relation(verb) {
        case .conj, .acl, .aclRelative, .xcomp, .advcl: return
        default: break
        }
        let isParted = (subject + 1..<end).contains { word in
            switch tree.tag(word) {
            case .vbd, .vbz, .vbp, .md, .comma, .colon, .openQuote, .closeQuote, .openBracket, .wdt, .wp, .wrb: true
            default: tree.isDate(word)
            }
        }
        guard !isParted else { return }
        words.insert(subject + 1..<end)
    }

    /// "Clashes among marchers *and the police* provoked", "opposition *to the school* then shifted": the end of a subject's phrase that
    /// the parse has given to another word.
    func takeUpBeforeVerb(_ subject: Int, _ verb: Int, _ words: inout SentenceWords) {
        var end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        while end > subject + 1, tree.tag(end - 1) == .rb { end -= 1 }
        closeCompounds(in: subject..<max(subject, end), &words)
        guard subject < end, let last = words.word(upTo: end - 1), last >= subject, last + 2 < end,
            tree.tag(last).isNoun, tree.tag(end - 1).isNoun,
            !tree.isWord(last + 1, "amid", "despite", "including", "according", "as")
        else { return }
        switch tree.tag(last + 1) {
        case .in, .to, .cc: break
        default: return
        }
        let isPhrase = (last + 1..<end).allSatisfy { word in
            switch tree.tag(word) {
            case .in, .to, .cc, .dt, .jj, .cd, .nn, .nns, .nnp, .nnps, .prpPossessive, .pos, .hyphen: !tree.isDate(word)
            default: false
            }
        }
        if isPhrase { words.insert(last + 1..<end) }
    }

    /// Where the name begins of which a word is the end.
    private func startOfName(endingWith last: Int) -> Int? {
        guard tree.tag(last).isProperNoun, let mention = tree.article.mention(last), mention.kind == .name,
            mention.tokens.upperBound == last + 1, mention.tokens.lowerBound < last,
            mention.tokens.lowerBound >= tree.tokens.lowerBound
        else { return nil }
        return mention.tokens.lowerBound
    }

    /// Where the names begin of which a word is the last piece, with no space before it; `nil` for whole words.
    private func startOfGluedName(endingWith last: Int) -> Int? {
        guard tree.tag(last).isProperNoun, tree.isWord(last - 1, "/"), tree.tokens.contains(last - 3),
            tree.token(last - 1).end == tree.token(last).start, tree.token(last - 2).end == tree.token(last - 1).start
        else { return nil }
        var start = last - 2
        while tree.tokens.contains(start - 1), tree.tag(start - 1).isProperNoun { start -= 1 }
        return start < last - 2 ? start : nil
    }

    /// "a bid from Holm*-based* Norlines": the end of a word whose beginning and whose noun belong to the clause.
    private func closeCompounds(in phrase: Range<Int>, _ words: inout SentenceWords) {
        for hyphen in phrase
        where tree.tag(hyphen) == .hyphen && words.contains(hyphen - 1) && words.contains(hyphen + 2) {
            words.insert(hyphen..<hyphen + 2)
        }
    }

    /// "*Sales and hype over* the first model fell": where the phrase begins that what was taken for the subject is only the end of.
    func startOfWholeSubject(before first: Int, _ verb: Int) -> Int? {
        let noun = first - 2
        // "*A ferry carrying* 300 people sank"
        if tree.tokens.contains(noun), tree.tag(first - 1) == .vbg, tree.relation(first - 1) == .acl,
            tree.head(of: first - 1) == noun, tree.tag(noun).isNoun
        {
            let isListed = tree.relation(noun) == .conj
            return tree.start(of: isListed ? tree.head(of: noun) ?? noun : noun)
        }
        // "*waves three metres* high broke a window"
        if tree.tokens.contains(first - 3), tree.tag(first) == .jj, tree.tag(first - 1) == .nns, tree.tag(noun) == .cd,
            tree.tag(first - 3).isNoun
        {
            return tree.start(of: first - 3)
        }
        guard tree.tokens.contains(noun), tree.tag(noun).isNoun, !tree.isDate(noun), tree.tag(first - 1) == .in,
            tree.isWord(
                first - 1, "of", "over", "about", "between", "among", "against", "from", "with", "for", "on", "in", "at"
            )
        else { return nil }
        var top = noun
        if tree.relation(top) == .conj, let head = tree.head(of: top) { top = head }
        guard tree.head(of: top) == verb, tree.relation(top).isNominalSubject else {
            return nil
        }
        return tree.start(of: top)
    }

    /// Takes up words that a doubtful parse has torn out of the middle of the clause, or off its end: "wore red *hats*".
    func fillGaps(_ words: inout SentenceWords, of verb: Int) {
        guard let last = words.last, last >= verb else { return }
        for first in verb + 1..<max(last, verb + 1) where !words.contains(first) && words.contains(first - 1) {
            guard let next = words.word(from: first), !(first..<next).contains(where: partsClauses) else { continue }
            words.insert(first..<next)
        }
        var next = last + 1
        while isTornOff(next, behind: last, words), !tree.isDate(next), tree.relation(next) != .oblTime,
            tree.relation(next) != .nmodTime
        {
            words.insert(next)
            next += 1
        }
    }

    /// Whether a word behind the last one of a clause goes with the words before it.
    private func isTornOff(_ next: Int, behind last: Int, _ words: SentenceWords) -> Bool {
        guard tree.tokens.contains(next) else { return false }
        if tree.tag(next) == .closeQuote {
            guard words.contains(where: { tree.tag($0) == .openQuote }) else { return false }
        } else if !tree.tag(next).isNoun {
            return false
        }
        return tree.head(of: next).map { $0 <= last } ?? true || tree.tag(next - 1) == .closeQuote
            // "to prevent looting, the police said"
            || tree.tag(next - 1) == .vb && tree.tokens.contains(next + 1) && tree.tag(next + 1) == .comma
    }

    /// Whether a word may begin or end what says something more.
    private func partsClauses(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .comma, .colon, .hyphen, .openBracket, .closeBracket, .openQuote, .closeQuote, .wdt, .wp, .wpPossessive,
            .wrb, .cc, .vbd, .vbz, .vbp, .md, .period:
            true
        default: tree.isWord(word, "that", "as", "while", "because", "although", "since", "after", "before", "if")
        }
    }
}
