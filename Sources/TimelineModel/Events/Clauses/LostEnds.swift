import Language

/// What stands behind the last word that the parse gives a clause, and belongs to it.
extension ClauseWords {
    /// "interviewed and released *one of two men*": what two verbs have in common, wherever the parse has hung it.
    func takeUpSharedObject(_ words: inout SentenceWords, of verb: Int) {
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

    /// "will vote on *whether a school can move*", "cut in *what was thought to be the worst storm*", "those *who had fled*": what the
    /// last word asks for goes on to the end of its clause.
    func takeUpComplement(_ words: inout SentenceWords, of verb: Int) {
        guard let last = words.last, last >= verb else { return }
        // "was told *on Friday* that the bridge was unsafe"
        var next = last + 1
        while tree.isDate(next) || tree.tag(last).isVerb && tree.isWord(next, "on") && tree.isDate(next + 1) {
            next += 1
        }
        guard tree.tokens.contains(next) else { return }
        if let told = startOfTold(at: next, behind: verb) {
            words.insert(next..<endOfTold(from: told))
            return
        }
        let isGoverned =
            last == verb
            ? syntax.concept(ofVerb: verb).isSaying && tree.isWord(next, "that") && isCutShort(before: next, verb)
            : next == last + 1
                && (asksForComplement(last) || isCutShort(before: next, verb) || isBareInfinitive(next)
                    || tree.isWord(next, "than"))
        if isGoverned { words.insert(next..<endOfComplement(from: next)) }
    }

    /// Where what a verb means little without begins, if it follows right there; `nil` where something else does.
    private func startOfTold(at next: Int, behind verb: Int) -> Int? {
        // "was quoted as *saying that*"
        if tree.isWord(next, "as"), tree.isWord(next + 1, "saying"), tree.isWord(verb, "quoted", "cited", "reported") {
            return next
        }
        // "described him *only as a witness*"
        let role = tree.isWord(next, "only", "merely") ? next + 1 : next
        if tree.isWord(role, "as"), !tree.isWord(role + 1, "well"),
            tree.isWord(
                verb, "described", "describes", "regarded", "regards", "treated", "viewed", "portrayed", "hailed",
                "dismissed", "depicted")
        {
            return role
        }
        guard tree.isWord(next, "that") else { return nil }
        // "ruled last month *that only the father may speak*": "that" and "only" are easily taken for a noun's.
        if (verb + 1..<next).allSatisfy(tree.isDate), tree.isWord(verb, "ruled", "decided", "found", "concluded"),
            tree.tokens.contains(next + 1), !tree.tag(next + 1).isTensed
        {
            return next
        }
        // "was told by the clerk *that he had to apply*"
        guard let group = tree.verbGroup(verb), group.isPassive, group.tokens.count > 1,
            syntax.concept(ofVerb: verb).isSaying
        else { return nil }
        return next
    }

    /// The mark that ends what was told: the first one behind a verb of its own.
    private func endOfTold(from start: Int) -> Int {
        var end = endOfComplement(from: start)
        while tree.tokens.contains(end), tree.tag(end) == .comma,
            !(start..<end).contains(where: { tree.tag($0).isTensed })
        {
            end = endOfComplement(from: end + 1)
        }
        return end
    }

    /// "ordered the inquiry *consolidate its work*": a base form right behind a noun.
    private func isBareInfinitive(_ word: Int) -> Bool {
        tree.tag(word) == .vb && tree.tag(word - 1).isNoun && !tree.isDate(word - 1)
    }

    /// "a $21*-a-share acquisition*": what a hyphen joins to the last word, and the nouns it leads to.
    func takeUpRestOfWord(_ words: inout SentenceWords, of verb: Int) {
        guard let last = words.last, last > verb else { return }
        let hyphen = tree.tag(last) == .hyphen ? last : last + 1
        guard tree.tokens.contains(hyphen + 1), tree.tag(hyphen) == .hyphen,
            tree.token(hyphen - 1).end == tree.token(hyphen).start,
            tree.token(hyphen).end == tree.token(hyphen + 1).start
        else { return }
        var end = hyphen + 1
        while tree.tokens.contains(end),
            tree.token(end).start == tree.token(end - 1).end && !endsComplement(end) || tree.tag(end).isNoun
        {
            end += 1
        }
        words.insert(hyphen..<end)
    }

    /// "on holidays, a car *and a boat called Juno*": the last of a list, which was taken for a clause.
    func takeUpEndOfList(_ words: inout SentenceWords, of verb: Int) {
        // "expelled five teachers *and a priest* who had protested"
        if let last = words.last, last > verb, tree.relation(last) == .obj, tree.isWord(last + 1, "and", "or"),
            tree.tokens.contains(last + 2), startsNouns(last + 2), let end = endOfNouns(from: last + 2)
        {
            let isEnd = !tree.tokens.contains(end) || tree.tag(end) == .wp || tree.tag(end) == .period
            if isEnd { words.insert(last + 1..<end) }
        }
        guard let last = words.last, last > verb, tree.relation(last) == .conj, tree.tag(last).isNoun,
            tree.isWord(last + 1, "and", "or"), words.first(behind: verb, where: { tree.tag($0) == .comma }) != nil,
            let end = endOfNouns(from: last + 2)
        else { return }
        guard tree.tokens.contains(end), !endsComplement(end) else {
            words.insert(last + 1..<end)
            return
        }
        if tree.tag(end) == .vbn { words.insert(last + 1..<endOfComplement(from: end)) }
    }

    /// "in a quiet*, neutral setting*": the noun of two adjectives with a comma between them.
    func takeUpNoun(_ words: inout SentenceWords, of verb: Int) {
        guard let last = words.last, last > verb, tree.isWord(last - 1, "a", "an"), tree.tokens.contains(last + 3),
            tree.tag(last) == .jj || tree.tag(last) == .nn, tree.tag(last + 1) == .comma, tree.tag(last + 2) == .jj,
            tree.tag(last + 3) == .nn
        else { return }
        words.insert(last + 1..<last + 4)
    }

    /// "named Ana Cruz, 47, *to succeed him*", "appointed Leo Halden, a former minister, *as governor*": what goes on behind the aside.
    func takeUpBehindAside(_ words: inout SentenceWords, of verb: Int) {
        // "named Ana Cruz, 47": an age is no part of what is told.
        if let last = words.last, tree.tag(last) == .cd, words.count > 3, words.contains(last - 1),
            tree.tag(last - 1) == .comma, tree.tag(last - 2).isProperNoun
        {
            words.remove(last - 1..<last + 1)
        }
        takeUpBehindDashes(&words, of: verb)
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

    /// "called Peter Holm -- who had led the bank -- *a fraud*": what somebody is called, behind the aside.
    private func takeUpBehindDashes(_ words: inout SentenceWords, of verb: Int) {
        guard mayHoldMarks, let last = words.last, last > verb, isDash(last + 1),
            tree.isWord(
                verb, "called", "calls", "calling", "named", "labeled", "labelled", "dubbed", "branded", "declared",
                "deemed", "considered"),
            let close = (last + 2..<tree.tokens.upperBound).first(where: isDash), tree.tokens.contains(close + 1)
        else { return }
        let end = (close + 1..<tree.tokens.upperBound).first { tree.tag($0) != .dt && !isOfNouns($0) }
        words.insert(close + 1..<(end ?? tree.tokens.upperBound))
    }

    /// "maintains the boy *is kept* from his father", "left unclear *whether* it will sign": what the verb governs has lost its own verb.
    private func isCutShort(before next: Int, _ verb: Int) -> Bool {
        guard !tree.isDate(next - 1), tree.relation(verb) != .aclRelative, tree.relation(verb) != .acl,
            tree.relation(verb) != .csubj
        else { return false }
        // "voiced anger *that* the bridge was closed": no verb right behind, so that it is no "which".
        if tree.isWord(next, "that"), tree.tag(next) == .wdt, tree.relation(next - 1) == .obj,
            tree.head(of: next - 1) == verb,
            tree.tokens.contains(next + 1), startsNouns(next + 1) || tree.tag(next + 1) == .jj
        {
            return true
        }
        if tree.isWord(next, "whether") || tree.isWord(next, "that") && tree.relation(next) == .mark { return true }
        // "says he and his rival *both* want to lead"
        if tree.isWord(next, "both", "all", "each", "also", "still", "now", "never"), tree.tokens.contains(next + 1),
            tree.tag(next + 1).isTensed
        {
            return isCutShort(before: next + 1, verb)
        }
        guard tree.tag(next).isTensed, let head = tree.token(next).universal == .aux ? tree.head(of: next) : next else {
            return false
        }
        // "while the council maintains the bridge *is* safe"
        if syntax.concept(ofVerb: verb).isSaying, syntax.isFinite(verb), let subject = syntax.ownSubject(of: verb),
            subject < verb, !tree.tag(subject).isWhWord, tree.relation(verb) == .advcl || tree.relation(verb) == .ccomp
        {
            return !(verb + 1..<next).contains { tree.tag($0).isTensed }
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
}
