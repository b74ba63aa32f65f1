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
                if tree.isWord(word, "with", "to"), tree.isWord(word - 1, "compared") { return true }
            default: return false
            }
            word -= 1
            steps += 1
        }
        return false
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

    static func isSince(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        tree.isWord(expression.tokens.lowerBound - 1, "since") || tree.isWord(expression.tokens.lowerBound, "since")
    }

    /// "a 1998 treaty", "its 2019 model": the date of a thing, not of what is done with it.
    static func belongsToThing(_ date: Int, _ tree: SentenceTree) -> Bool {
        // "debentures, due March 15, 2027"
        var before = date - 1
        while tree.isDate(before) { before -= 1 }
        if tree.isWord(before, "due"), tree.tokens.contains(before - 1),
            tree.tag(before - 1).isNoun || tree.tag(before - 1) == .comma
        {
            return true
        }
        // "27 percent above Tuesday's close": a price of that day.
        if tree.tokens.contains(date + 1), tree.tag(date + 1) == .pos,
            tree.isWord(date + 2, "close", "closing", "price", "level", "value")
        {
            return true
        }
        guard let noun = tree.head(of: date), tree.tag(noun).isNoun, noun == date + 1, tree.tokens.contains(date - 1),
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
}
