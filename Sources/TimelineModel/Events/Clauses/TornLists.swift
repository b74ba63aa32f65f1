import Language

/// Lists of which a doubtful parse has taken the last noun for the whole subject.
extension ClauseWords {
    /// "*His mother, his brother* and two others drowned": where a list begins of which the subject was taken for all; `nil` where the
    /// subject is whole.
    func startOfList(endingWith subject: Int, from first: Int, _ verb: Int) -> Int? {
        guard tree.tokens.contains(first - 2), tree.tag(subject).isNoun, !isDescribedBefore(verb, subject) else {
            return nil
        }
        var start = first
        if tree.isWord(first - 1, "and"), let before = startOfListed(before: first - 1) {
            start = before
        } else if tree.child(of: subject, .conj) == nil {
            return nil
        }
        while tree.tokens.contains(start - 2), tree.tag(start - 1) == .comma,
            let before = startOfListed(before: start - 1),
            isListed(before, start - 1, start)
        {
            start = before
        }
        // "the *chance of a meeting between the miners* and the firm rose"
        if start < first, tree.isWord(start - 1, "between") {
            while tree.tokens.contains(start - 2), tree.isWord(start - 1, "between", "of", "over", "for"),
                let before = startOfListed(before: start - 1)
            {
                start = before
            }
        }
        let isLong = (start..<first).contains { tree.tag($0) == .comma }
        return start < first && opensList(start, verb, isLong: isLong) ? start : nil
    }

    /// "The chairman, Holm's brother and rival, was asked": a comma before the verb closes what is said beside, not a list.
    private func isDescribedBefore(_ verb: Int, _ subject: Int) -> Bool {
        let end = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        guard subject < end - 1, tree.tag(end - 1) == .comma else { return false }
        return !(subject..<end).contains { tree.tag($0).isWhWord }
    }

    /// Where the nouns begin that end right before a joining word or comma.
    private func startOfListed(before end: Int) -> Int? {
        var start = end
        while tree.tokens.contains(start - 1), !tree.isDate(start - 1) {
            switch tree.tag(start - 1) {
            case .nn, .nns, .nnp, .nnps, .jj, .cd, .pos, .hyphen: start -= 1
            case .dt, .prpPossessive: return tree.tag(end - 1).isNoun ? start - 1 : nil
            default: return start < end && tree.tag(end - 1).isNoun ? start : nil
            }
        }
        return start < end && tree.tag(end - 1).isNoun ? start : nil
    }

    /// Whether the words on either side of a comma are of one list: by the parse, or as names that are not those of places.
    private func isListed(_ before: Int, _ comma: Int, _ after: Int) -> Bool {
        // At the head of a sentence stands no other noun without a preposition but a date, or "meantime".
        if before == tree.tokens.lowerBound || isQuoteMark(before - 1) {
            return comma - before > 1 || tree.tag(before) != .nn
        }
        if (after..<min(after + 4, tree.tokens.upperBound)).contains(where: {
            tree.relation($0) == .conj && tree.head(of: $0).map { $0 >= before && $0 < comma } ?? false
        }) {
            return true
        }
        guard tree.tag(comma - 1).isProperNoun, tree.tag(after).isProperNoun, let actor = tree.actor(of: comma - 1)
        else {
            return false
        }
        return tree.article.actors[actor].kind != .place
    }

    private func isQuoteMark(_ word: Int) -> Bool { tree.tokens.contains(word) && tree.tag(word) == .openQuote }

    /// "In Paris, Holm and Roth met": what a preposition governs is no part of the list.
    private func opensList(_ start: Int, _ verb: Int, isLong: Bool) -> Bool {
        guard tree.tokens.contains(start - 1) else { return true }
        switch tree.tag(start - 1) {
        case .comma, .openQuote: return true
        default: break
        }
        if tree.isWord(start - 1, "that", "when", "while", "because", "where", "but") { return true }
        // "died after *a storm and* two men were saved" joins clauses.
        return tree.isWord(start - 1, "after", "before", "since", "until", "as")
            && (isLong || tree.relation(verb) == .advcl)
    }
}
