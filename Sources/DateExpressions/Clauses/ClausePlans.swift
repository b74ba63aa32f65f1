import Language

/// Plans that a past tense tells of: what is called, wished for or put off to a day lies ahead, whatever the tense.
extension Clauses {
    /// "called a strike for Monday", "ordered a curfew from Saturday"
    func isArranged(_ tokens: Range<Int>, by verb: Int, _ signal: Signal) -> Bool {
        guard verb < tokens.lowerBound else { return false }
        return signal == .length && isOne(verb, of: book.verbs.arranging)
            || signal == .from && isOne(verb, of: book.verbs.startingFrom)
    }

    /// "called for a strike on Monday", "invited the ministers to talks in the capital on Monday": a noun and its day, and
    /// nothing between that looks back.
    func isWishedFor(_ tokens: Range<Int>, by verb: Int) -> Bool {
        let between = verb + 1..<max(tokens.lowerBound - 1, verb + 1)
        guard between.count > 1, between.count <= 12 else { return false }
        let isWish = isOne(verb, of: book.verbs.wishing) && isOne(verb + 1, of: book.verbs.purpose)
        let isInvitation =
            isOne(verb, of: book.verbs.inviting) && between.contains { isOne($0, of: book.verbs.toward) }
        guard isWish || isInvitation else { return false }
        return !between.contains {
            // "a day of mourning" holds no verb.
            let tag = analysis.tokens[$0].tag
            let isVerb = tag.isVerb && !(tag == .vbg && analysis.tokens[$0 - 1].tag == .in)
            return isVerb || analysis.tokens[$0].tag == .comma || isOne($0, of: book.verbs.lookingBack)
        }
    }

    /// "a planned visit of the minister in September": the token that says so.
    func planned(before time: Int, _ bounds: Range<Int>) -> Int? {
        var index = time - 2
        while index >= bounds.lowerBound, time - index <= 12 {
            let tag = analysis.tokens[index].tag
            if isOne(index, of: book.verbs.planned) {
                let next = analysis.tokens[index + 1].tag
                return next.isNoun || next == .jj ? index : nil
            }
            if tag.isVerb || tag == .comma || tag == .colon { return nil }
            index -= 1
        }
        return nil
    }

    /// "is due in the capital on Wednesday", "the report, due Friday": the token that says so. What was due may have come.
    func due(before time: Int, _ bounds: Range<Int>) -> Int? {
        var index = time - 1
        while index >= bounds.lowerBound, time - index <= 7, !analysis.tokens[index].tag.isVerb {
            if isOne(index, of: book.verbs.due) {
                guard index > bounds.lowerBound else { return nil }
                let before = analysis.tokens[index - 1].tag
                return before == .vbz || before == .vbp || before == .comma ? index : nil
            }
            if analysis.tokens[index].tag == .comma { return nil }
            index -= 1
        }
        return nil
    }

    /// "The budget was set in February", "he was ordered on Friday to pay": the day of the deed, not of what it is about, unless
    /// an infinitive stands between.
    func isToldOf(_ group: VerbGroup, _ tokens: Range<Int>, _ signal: Signal) -> Bool {
        guard group.isFinite, group.isPassive, group.tense == .past || group.isPerfect, group.head < tokens.lowerBound,
            signal == .none || signal == .within || signal == .ahead, isOne(group.head, of: book.verbs.willing),
            !isOne(group.head, of: book.verbs.scheduling)
        else { return false }
        return !(group.head..<tokens.lowerBound).contains { analysis.tokens[$0].tag == .to }
    }

    /// "It would not go further before its board met on the 19th": the past of a time that is still to come.
    func isStillToCome(_ index: Int, _ bounds: Range<Int>) -> Bool {
        let group = analysis.verbGroups[index]
        guard index > 0, !group.isPerfect, group.modality == .none else { return false }
        let above = analysis.verbGroups[index - 1]
        guard bounds.contains(above.head), above.modality == .conditional, !above.isPerfect else { return false }
        let between = above.head + 1..<max(group.tokens.lowerBound, above.head + 1)
        return between.contains { isOne($0, of: book.verbs.awaiting) }
            && !between.contains { analysis.tokens[$0].tag == .comma }
    }
}
