import Language

/// What follows the words of a clause and belongs to them, though the parse has hung it elsewhere.
extension ClauseWords {
    /// "praised it as “the best *year since 1990*”", "gave the phone *a good rating*", "called the vote *“a shame”*".
    func takeUpWhatFollows(_ words: inout [Int], _ verb: Int) {
        takeUpLostObject(&words, verb)
        if let last = words.last, last > verb, tree.tokens.contains(last + 1), tree.tag(last).isNoun, !tree.isDate(last)
        {
            if tree.tag(last + 1) == .openQuote {
                words.append(last + 1)
            } else if tree.tag(last + 1) == .dt, !tree.isDate(last + 1),
                !tree.isWord(last + 1, "this", "that", "all", "each")
            {
                takeUpNouns(&words, from: last + 1)
            }
        }
        fillQuotation(&words, behind: verb)
    }

    /// "fled *the city* and", "approved and delivered *six visas*": a verb's object that the parse has given to another word.
    private func takeUpLostObject(_ words: inout [Int], _ verb: Int) {
        guard words.last == verb, tree.tokens.contains(verb + 1), tree.child(of: verb, .obj) == nil,
            syntax.isFinite(verb) || tree.relation(verb) == .conj || tree.relation(verb) == .root,
            // A past that was taken for a participle has no auxiliary.
            !(tree.verbGroup(verb).map { $0.isPassive && $0.tokens.count > 1 } ?? false),
            tree.relation(verb) != .acl, tree.relation(verb) != .aclRelative,
            let subject = syntax.subject(of: verb), subject < verb,
            !VerbForms.isIntransitive(tree.lemma(verb))
        else { return }
        var start = verb + 1
        // "approved *and delivered* six visas"
        if tree.tag(start) == .cc, tree.tokens.contains(start + 1), tree.tag(start + 1) == tree.tag(verb) { start += 2 }
        guard tree.tokens.contains(start), !tree.isDate(start), startsNouns(start) else { return }
        guard var end = endOfNouns(from: start) else { return }
        // "expelled five teachers *and a priest*"
        while tree.tokens.contains(end + 1), tree.tag(end) == .cc, startsNouns(end + 1),
            let next = endOfNouns(from: end + 1), !isTensed(next)
        {
            end = next
        }
        // "after he fled the police said"
        if !isTensed(end) { words += verb + 1..<end }
    }

    func startsNouns(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .dt, .cd, .prpPossessive, .dollar: true
        default: false
        }
    }

    func isTensed(_ word: Int) -> Bool { tree.tokens.contains(word) && tree.tag(word).isTensed }

    /// The words of a noun phrase, as far as their order tells.
    private func takeUpNouns(_ words: inout [Int], from start: Int) {
        guard var end = endOfNouns(from: start) else { return }
        // "told the council *the bridge was safe*"
        if tree.tokens.contains(end), tree.tag(end).isTensed { end = endOfComplement(from: end) }
        words += start..<end
    }

    /// Where a noun phrase ends that begins with an article or a number; `nil` where none follows.
    func endOfNouns(from start: Int) -> Int? {
        guard tree.tokens.contains(start) else { return nil }
        var end = start + 1
        while tree.tokens.contains(end), !tree.isDate(end), isOfNouns(end) { end += 1 }
        while end > start + 1, tree.tag(end - 1) == .jj || tree.tag(end - 1) == .openQuote { end -= 1 }
        guard end > start + 1 || tree.tag(start) == .cd, tree.tag(end - 1).isNoun || isNounByOrder(end - 1) else {
            return nil
        }
        return end
    }

    func isOfNouns(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .jj, .jjr, .jjs, .cd, .nn, .nns, .nnp, .nnps, .hyphen, .openQuote, .closeQuote, .pos: return true
        // "a *long* awaited report"
        case .rb: return tree.tokens.contains(word + 2) && tree.tag(word + 1) == .vbn && tree.tag(word + 2).isNoun
        // "a *long awaited* report", "a “*recommended*” rating"
        case .vbn:
            guard tree.tokens.contains(word + 1) else { return false }
            return tree.tag(word + 1).isNoun || tree.tag(word + 1) == .closeQuote
        default: return isNounByOrder(word)
        }
    }

    /// "a “recommended” *rating*": a participle where only a noun can stand.
    private func isNounByOrder(_ word: Int) -> Bool {
        guard tree.tag(word) == .vbg, tree.tokens.contains(word - 1) else { return false }
        switch tree.tag(word - 1) {
        // "approved *their joining*"
        case .closeQuote, .jj, .prpPossessive: return true
        default: return false
        }
    }

    /// What is quoted goes on to the mark that closes it.
    func fillQuotation(_ words: inout [Int], behind verb: Int) {
        guard let place = words.lastIndex(where: { $0 > verb && tree.tag($0) == .openQuote }) else { return }
        let mark = words[place]
        let end = (mark + 1..<tree.tokens.upperBound).first { tree.tag($0) == .closeQuote }
        guard let end, end - mark < 40 else { return }
        let rest = words[place...].filter { $0 > end }
        guard !words.contains(end) || words[place...].count - rest.count < end - mark + 1 else { return }
        // A comma or period before the closing mark is the sentence's.
        let isStop = tree.tag(end - 1) == .comma || tree.tag(end - 1) == .period
        words.replaceSubrange(place..., with: Array(mark..<(isStop ? end - 1 : end)) + [end] + rest)
    }
}
