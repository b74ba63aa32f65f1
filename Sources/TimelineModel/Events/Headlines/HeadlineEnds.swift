import Language

/// What goes off the ends of a headline: dates, joining words, marks.
extension HeadlineCutter {
    /// Takes punctuation, joining words and the date off both ends.
    func trim(_ words: inout [Int], of chain: TriggerChain) {
        while let first = words.first, isLooseAtHead(first, words) { words.removeFirst() }
        while let last = words.last {
            // What the line quotes stays as it was said.
            if tree.relation(last) != .punct, isVerbatim(last, words) { break }
            if syntax.isDate(last), !isNeededDate(last, words, chain) {
                words.removeLast()
                removeLinkToDate(&words)
            } else if !syntax.isDate(last), isLooseAtEnd(last, words, chain) {
                words.removeLast()
            } else if removeSpan(&words) {
                continue
            } else {
                break
            }
        }
    }

    /// What led to a date goes with it: "on", "as early as", "shortly before", "at about", "almost"; not the "in" of "sworn in on".
    private func removeLinkToDate(_ words: inout [Int]) {
        while let link = words.last, words.count > 2, !syntax.isDate(link), isLinkToDate(link) { words.removeLast() }
    }

    private func isLinkToDate(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .in, .to: return !self.words.isParticle(word)
        default:
            return tree.isWord(
                word, "as", "early", "late", "soon", "just", "shortly", "about", "around", "only", "almost", "nearly",
                "roughly", "approximately", "exactly", "sometime", "some", "starting", "beginning", "ended", "ending")
        }
    }

    /// "hours later", "a few days earlier": counts from something that the line doesn't tell.
    private func removeSpan(_ words: inout [Int]) -> Bool {
        guard let last = words.last, words.count > 3, last > tree.tokens.lowerBound else { return false }
        if tree.isWord(last, "later", "earlier", "afterwards", "afterward") {
            words.removeLast()
        } else if !tree.isWord(last + 1, "later", "earlier", "afterwards", "afterward") {
            return false
        }
        let count = words.count
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
        return words.count < count || last != words.last
    }

    /// Whether the line says less than its source without a date at its end: "lasted *28 days*", "asked *for ten years*",
    /// "missed most *of last season*".
    private func isNeededDate(_ last: Int, _ words: [Int], _ chain: TriggerChain) -> Bool {
        guard var place = words.lastIndex(of: last) else { return false }
        while place > 0, syntax.isDate(words[place - 1]) { place -= 1 }
        guard place > 1 else { return false }
        let before = words[place - 1]
        if tree.isWord(before, "of") { return true }
        // "likely to last over a week"
        if tree.isWord(before, "over", "about", "nearly"), tree.isWord(words[place - 2], "last", "lasts", "lasted") {
            return true
        }
        // "its lowest since March 2020"
        if tree.isWord(before, "since"), place > 2, tree.tag(words[place - 2]) == .jjs { return true }
        // "is not expected before May" is expected all the same.
        if tree.isWord(before, "before", "until", "till"), syntax.isNegated(chain.verb) { return true }
        // "after a strong first half"
        if tree.tag(before) == .jj || tree.tag(before) == .vbn, words[place] == before + 1,
            tree.relation(before) == .amod
        {
            return true
        }
        guard tree.tag(last) == .nns else { return false }
        // "Prosecutors sought seven years"
        if before == chain.verb, tree.tag(words[place]) == .cd, tree.relation(last) == .obj { return true }
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
        case .advmod
        where tree.isWord(
            word, "not", "nearly", "almost", "about", "over", "around", "only", "just", "roughly", "approximately"):
            return false
        case .advmod where tree.tag(word) == .rb && words.count > 1: return tree.head(of: word) != words[1]
        // "That lawsuit was settled"
        case .det where tree.tag(word) == .dt: return false
        default:
            return tree.isWord(
                word, "as", "of", "that", "while", "because", "when", "although", "though", "after", "before",
                "earlier",
                "later")
        }
    }

    private func isLooseAtEnd(_ word: Int, _ words: [Int], _ chain: TriggerChain) -> Bool {
        if word > chain.verb, self.words.isParticle(word) { return false }
        switch tree.relation(word) {
        case .punct where isClosingQuote(word, words): return false
        case .punct: return !isCounterpartKept(word, words)
        case .cc, .mark: return true
        case .casing: return words.count > 1 && tree.tag(word) != .pos
        default:
            if tree.isWord(word, "the", "a", "an") { return true }
            // "in May and again" in June
            if tree.isWord(word, "again"), tree.tag(word - 1) == .cc { return true }
            // "a letter to the board stating": what it states is not in the line.
            if word > chain.verb, tree.tag(word) != .nn,
                tree.isWord(word, "stating", "saying", "adding", "declaring", "announcing", "warning")
            {
                return true
            }
            return tree.isWord(word, "there", "here", "too", "also", "since", "as")
                || tree.isWord(word, "soon", "early", "late") && tree.isWord(word - 1, "as")
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
