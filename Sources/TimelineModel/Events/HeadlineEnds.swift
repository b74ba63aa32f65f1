import Language

/// What goes off the ends of a headline: dates, joining words, marks.
extension HeadlineCutter {
    /// Takes punctuation, joining words and the date off both ends.
    func trim(_ words: inout [Int], of chain: TriggerChain) {
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
