import DateExpressions
import Language

/// Dates that say when nothing happened: what a figure is measured against, the year of a thing.
extension DateAttachment {
    /// "its lowest since 1987", "up from 24,500 in 2021": what a figure is measured against, not when anything happened.
    static func measures(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        if isSince(expression, tree) { return measuresSince(expression, tree) }
        // Back over the figure that the date belongs to: "from 24,500 in", "than in".
        var word = expression.tokens.lowerBound - 1
        var steps = 0
        while tree.tokens.contains(word), steps < 10 {
            switch tree.tag(word) {
            case .cd, .dt, .dollar, .nn, .nns, .jj, .prpPossessive, .to, .in, .vbn:
                if tree.isWord(word, "than") {
                    return steps < 2 || tree.tokens.contains(word - 1) && isComparative(tree.tag(word - 1))
                }
                if tree.isWord(word, "from"), tree.isWord(word - 1, "up", "down") { return true }
                // "rose to 8.4 million from 8.1 million a year ago"
                if tree.isWord(word, "from"), hasFigure(word + 1..<expression.tokens.lowerBound, tree) { return true }
                if tree.isWord(word, "with", "to"), tree.isWord(word - 1, "compared") { return true }
            default: return false
            }
            word -= 1
            steps += 1
        }
        return false
    }

    private static func hasFigure(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
        words.contains { tree.tag($0) == .cd || tree.tag($0) == .dollar }
    }

    private static func isComparative(_ tag: PennTag) -> Bool { tag == .jjr || tag == .rbr }

    /// "since" with a perfect tells how long something has gone on; behind "highest" or "first" it says against what.
    private static func measuresSince(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        var word = expression.tokens.lowerBound - 1
        while tree.tokens.contains(word), expression.tokens.lowerBound - word < 9 {
            switch tree.tag(word) {
            // Not the "least" of "at least six times since June".
            case .jjs, .rbs: if !tree.isWord(word - 1, "at") { return true }
            case .jj, .rb:
                if tree.isWord(
                    word, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
                    "straight", "consecutive", "worst", "lowest", "highest")
                {
                    return true
                }
            case .vbd, .vbn, .vbz, .vbp, .comma: return false
            default: break
            }
            word -= 1
        }
        return false
    }

    /// "ordered a recount, casting doubt on the winner of *last month's* vote": said of the noun, beside a deed that has its own time.
    static func recallsNoun(_ date: Int, _ tree: SentenceTree) -> Bool {
        guard tree.tokens.contains(date + 1), tree.tag(date + 1) == .pos, let noun = tree.head(of: date),
            tree.relation(date) == .nmodPossessive,
            let verb = tree.ancestors(of: noun).first(where: { tree.tag($0).isVerb })
        else { return false }
        return tree.tag(verb) == .vbg && tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .comma
            && (verb..<noun).contains { tree.tag($0) == .in }
    }

    static func isSince(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        tree.isWord(expression.tokens.lowerBound - 1, "since") || tree.isWord(expression.tokens.lowerBound, "since")
    }

    /// "a 1998 treaty", "its 2019 model": the date of a thing, not of what is done with it.
    ///
    /// - Parameter date: The word by which the expression hangs on the rest.
    static func belongsToThing(_ date: Int, _ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        // "the post-1959 rules"
        if tree.token(date).range.lowerBound < expression.range.lowerBound,
            tree.relation(date) == .compound || tree.relation(date) == .amod
        {
            return true
        }
        var before = date - 1
        while tree.isDate(before) { before -= 1 }
        // "debentures, due March 15, 2027", "notes, which will be due on May 1"
        let due = tree.isWord(before, "on", "in", "by") ? before - 1 : before
        if tree.isWord(due, "due"), tree.tokens.contains(due - 1),
            tree.tag(due - 1).isNoun || tree.tag(due - 1) == .comma || isInRelativeClause(due, tree)
        {
            return true
        }
        if isSourceOfThing(before, expression, tree) { return true }
        // "27 percent above Tuesday's close": a price of that day.
        if tree.tokens.contains(date + 1), tree.tag(date + 1) == .pos,
            tree.isWord(date + 2, "close", "closing", "price", "level", "value")
        {
            return true
        }
        guard var noun = tree.head(of: date), tree.tag(noun).isNoun, noun > date, tree.tokens.contains(date - 1)
        else { return false }
        // "the 1998 clinic bombing"
        while tree.tokens.contains(noun + 1), tree.tag(noun + 1).isNoun { noun += 1 }
        guard (date + 1..<noun).allSatisfy({ tree.tag($0).isNoun || tree.tag($0) == .jj }),
            tree.article.lexicon.concept(ofNoun: tree.word(noun)) == nil
        else { return false }
        switch tree.relation(date) {
        case .compound, .nummod, .amod, .nmodTime, .nmod: break
        default: return false
        }
        switch tree.tag(date - 1) {
        case .dt, .prpPossessive, .pos: return tree.tag(date) == .cd
        // "the 19th-century tower"
        case .hyphen: return true
        default: return false
        }
    }

    private static func isInRelativeClause(_ word: Int, _ tree: SentenceTree) -> Bool {
        (tree.tokens.lowerBound..<word).suffix(5).contains { tree.isWord($0, "which", "that") }
    }

    /// "a poster from 1989", "the Banking Act of 1999": when a thing was made, and part of a name.
    private static func isSourceOfThing(_ preposition: Int, _ expression: DateExpression, _ tree: SentenceTree) -> Bool
    {
        let noun = preposition - 1
        guard tree.tokens.contains(noun), tree.tag(noun).isNoun, !tree.isDate(noun) else { return false }
        if tree.tag(noun).isProperNoun { return tree.isWord(preposition, "of") }
        guard let period = expression.period, period.precision >= .month, tree.article.liesBehind(expression) else {
            return false
        }
        return tree.isWord(preposition, "from") && tree.article.lexicon.concept(ofNoun: tree.word(noun)) == nil
            && !isStretch(from: preposition, tree)
    }

    /// "moved the deadline from Monday to Friday": one end of a stretch.
    private static func isStretch(from preposition: Int, _ tree: SentenceTree) -> Bool {
        (preposition + 1..<preposition + 6).contains { tree.isWord($0, "to", "until", "on", "onward", "onwards") }
    }
}
