import CivilTime
import DateExpressions
import Language

/// Dates that go on from the verb or noun they hang on to another one of the sentence.
extension DateAttachment {
    /// "gave the firm a month to finish the plan on March 30": what was only meant has no past; the date is the deed's.
    mutating func passToDeed(_ chains: [TriggerChain], _ article: ArticleTrees, _ tree: SentenceTree) {
        for (index, chain) in chains.enumerated()
        where !chain.isNoun && tree.tag(chain.verb) == .vb && tree.isWord(chain.verb - 1, "to") {
            guard let date = datesOfChain[index].first, let published = article.published,
                Self.head(of: article.dates[date].tokens, tree).flatMap(tree.head(of:)) == chain.verb,
                let period = article.dates[date].period, period.earliest < published.earliest,
                period.latest <= published.latest, period.openness == .none
            else { continue }
            let above = tree.ancestors(of: chain.verb).lazy.compactMap { word in
                chains.firstIndex { !$0.isNoun && $0.words.contains(word) }
            }.first { tree.tag(chains[$0].verb) == .vbd || tree.tag(chains[$0].verb) == .vbn }
            guard let above, above != index, datesOfChain[above].isEmpty else { continue }
            datesOfChain[above] = [date]
            datesOfChain[index] = []
        }
    }

    /// "has invited them to a ceremony on March 12": what has been done was not done on a day ahead; the ceremony lies there.
    mutating func passToNoun(_ chains: [TriggerChain], _ article: ArticleTrees, _ syntax: ClauseSyntax) {
        for (index, chain) in chains.enumerated() where !chain.isNoun && !chain.isIntended {
            guard let date = datesOfChain[index].first, article.liesAhead(article.dates[date]),
                syntax.time(of: chain.verb).isBehind,
                let noun = chains.indices.last(where: {
                    chains[$0].isNoun && chains[$0].trigger > chain.verb
                        && chains[$0].trigger < article.dates[date].tokens.lowerBound
                }), datesOfChain[noun].isEmpty
            else { continue }
            datesOfChain[noun] = [date]
            datesOfChain[index].removeFirst()
        }
    }

    /// "In 1985 he left the firm and founded his own": a date at the head is that of all the verbs it opens.
    mutating func passAlong(_ chains: [TriggerChain], _ article: ArticleTrees, _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        for (index, chain) in chains.enumerated() where !chain.isNoun && datesOfChain[index].isEmpty {
            let isSideDeed = Self.isSideDeed(chain.verb, tree)
            guard
                tree.relation(chain.verb) == .conj
                    || isSideDeed && syntax.tellsItself(chain)
                        && (syntax.nounAfter(chain.verb) != nil || tree.child(of: chain.verb, .obj) != nil),
                let head = tree.head(of: chain.verb),
                let first = chains.firstIndex(where: { !$0.isNoun && $0.verb == head }),
                let date = datesOfChain[first].first,
                // "had captured the town in February and held it": one "had" for both, so one time.
                article.dates[date].tokens.upperBound <= head || syntax.isPluperfect(chain.verb)
                    // "was found guilty in March and sentenced": one "was" for both.
                    || Self.sharesPassive(chain.verb, head, syntax)
                    || isSideDeed && syntax.isPlainPast(head)
            else { continue }
            datesOfChain[index] = [date]
        }
    }

    /// "Walking her dog in the spring of 1958, she came upon a plant": what opens the sentence goes on beside its deed.
    mutating func passFromOpening(_ chains: [TriggerChain], _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        guard let index = chains.firstIndex(where: { !$0.isNoun && tree.opensSentence($0.verb) }),
            tree.tag(chains[index].verb) == .vbg, tree.relation(chains[index].verb) == .advcl,
            let date = datesOfChain[index].first, let head = tree.head(of: chains[index].verb),
            let main = chains.firstIndex(where: { !$0.isNoun && $0.verb == head }), datesOfChain[main].isEmpty,
            syntax.isPlainPast(head)
        else { return }
        datesOfChain[main] = [date]
    }

    private static func sharesPassive(_ verb: Int, _ head: Int, _ syntax: ClauseSyntax) -> Bool {
        let tree = syntax.tree
        return tree.tag(verb) == .vbn && tree.tag(head) == .vbn && tree.child(of: verb, .aux, .auxPassive) == nil
            && syntax.ownSubject(of: verb) == nil && (tree.verbGroup(head)?.isPassive ?? false)
    }

    /// "crashed on June 1, killing all on board": what came of a deed is of its time.
    private static func isSideDeed(_ verb: Int, _ tree: SentenceTree) -> Bool {
        tree.tag(verb) == .vbg && tree.relation(verb) == .advcl && tree.tokens.contains(verb - 1)
            && tree.tag(verb - 1) == .comma
    }

    /// "hopes to raise money to open a school by June": the deadline is that of the hope.
    mutating func passToIntent(_ chains: [TriggerChain], _ tree: SentenceTree) {
        for (index, chain) in chains.enumerated()
        where !chain.isNoun && tree.tag(chain.verb) == .vb && !datesOfChain[index].isEmpty {
            let ancestors = Array(tree.ancestors(of: chain.verb))
            guard
                let above = chains.indices.first(where: { other in
                    other != index && chains[other].isIntended
                        && chains[other].words.contains(where: ancestors.contains)
                }), datesOfChain[above].isEmpty
            else { continue }
            datesOfChain[above] = datesOfChain[index]
            datesOfChain[index] = []
        }
    }

    /// "… the launch on Tuesday": where the verb has no date of its own, a date that trails its noun is the verb's.
    mutating func passUp(_ chains: [TriggerChain], _ article: ArticleTrees, _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        for (index, chain) in chains.enumerated() where chain.isNoun && !datesOfChain[index].isEmpty {
            // "30 percent of its flights on Friday": up to the noun that the verb governs.
            var noun = chain.trigger
            while tree.relation(noun) == .nmod, let head = tree.head(of: noun), tree.tag(head).isNoun { noun = head }
            guard let verb = tree.head(of: noun), let date = datesOfChain[index].first,
                let above = chains.firstIndex(where: { !$0.isNoun && $0.words.contains(verb) }),
                datesOfChain[above].isEmpty
            else { continue }
            let isTrailing = article.dates[date].tokens.lowerBound > chain.trigger
            if article.tellsPast(article.dates[date]),
                Self.isAttributive(article.dates[date].tokens, of: noun, tree)
                    && Self.tellsWhatOf(noun, chains[above], tree)
                    || mayNotBe(chains[above], of: date, article, syntax)
            {
                continue
            }
            switch tree.relation(noun) {
            // "broke the 1998 treaty" is not of 1998, but "met at the May 2 summit" is.
            // "had led it since its launch in 2003": only since then.
            case .obl
            where noun == chain.trigger
                && !(tree.child(of: noun, .casing).map { tree.isWord($0, "since", "before", "until") } ?? false):
                break
            case .obj where isTrailing: break
            // "A similar attempt in 1995 was abandoned"
            case .nsubj where isTrailing && noun == chain.trigger: break
            case .nsubjPassive where isTrailing && noun == chain.trigger: break
            default: continue
            }
            datesOfChain[above] = datesOfChain[index]
        }
    }

    /// "the 2019 crash", "last year's deadly crash"
    private static func isAttributive(_ date: Range<Int>, of noun: Int, _ tree: SentenceTree) -> Bool {
        date.upperBound <= noun
            && (date.upperBound..<noun).allSatisfy { word in
                switch tree.tag(word) {
                case .jj, .pos, .comma: true
                case let tag: tag.isNoun
                }
            }
    }

    /// "sued over the 2019 crash", "charged in the June 14 bombing": what a deed is about, or tried for, lies before it.
    private static func tellsWhatOf(_ noun: Int, _ chain: TriggerChain, _ tree: SentenceTree) -> Bool {
        guard let preposition = tree.child(of: noun, .casing) else { return false }
        if tree.isWord(preposition, "over", "for", "about", "against", "despite", "under") { return true }
        return tree.isWord(preposition, "in", "with") && deedsOfLaw.contains(chain.concept.name)
    }

    private static let deedsOfLaw: Set<String> = [
        "accuse", "acquit", "arrest", "charge", "convict", "detain", "implicate", "imprison", "indict", "jail",
        "sentence",
        "suspect", "try",
    ]

    /// "have arrested a man over the attacks of two stations last year": what has been done, or will be, was not done at a time
    /// that is past (Klein 1992, "The present perfect puzzle"); the noun between is what was then.
    mutating func passPastToNoun(_ chains: [TriggerChain], _ article: ArticleTrees, _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        for (index, chain) in chains.enumerated() where !chain.isNoun {
            guard let date = datesOfChain[index].first, mayNotBe(chain, of: date, article, syntax),
                let noun = chains.indices.last(where: {
                    chains[$0].isNoun && chains[$0].trigger > chain.verb
                        && chains[$0].trigger < article.dates[date].tokens.lowerBound
                        && tree.relation(chains[$0].trigger) != .obj
                })
            else { continue }
            if datesOfChain[noun].isEmpty { datesOfChain[noun] = [date] }
            datesOfChain[index].removeFirst()
        }
    }

    private func mayNotBe(
        _ chain: TriggerChain, of date: Int, _ article: ArticleTrees, _ syntax: ClauseSyntax
    ) -> Bool {
        guard article.tellsPast(article.dates[date]) else { return false }
        switch syntax.time(of: chain.verb) {
        case .perfect, .future: return true
        default: return false
        }
    }
}
