import ArticleReading
import CivilTime
import DateExpressions
import Language

/// Which date expression of a sentence dates which trigger: the trigger nearest above it in the tree.
struct DateAttachment {
    /// For each chain the indices in `ReadArticle.dates` that date it, the best first.
    private(set) var datesOfChain: [[Int]]

    /// - Parameters:
    ///   - chains: The chains of the sentence.
    ///   - dates: Indices in `ReadArticle.dates` of the sentence's expressions.
    init(chains: [TriggerChain], dates: [Int], in article: ReadArticle, _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        datesOfChain = Array(repeating: [], count: chains.count)
        guard !dates.isEmpty else { return }
        var chainOfToken: [Int: Int] = [:]
        for (index, chain) in chains.enumerated() {
            for word in chain.words where chainOfToken[word] == nil { chainOfToken[word] = index }
        }
        for date in dates {
            let expression = article.dates[date]
            guard expression.period != nil, let top = Self.head(of: expression.tokens, tree) else { continue }
            if Self.belongsToThing(top, tree) || Self.measures(expression, tree) { continue }
            if let verb = Self.verbOfWhenClause(behind: expression, tree), let chain = chainOfToken[verb] {
                datesOfChain[chain].append(date)
            }
            var above = ([top] + Array(tree.ancestors(of: top))).compactMap { chainOfToken[$0] }
            // "In an email dated 4 April, she told": when it was written is when she did.
            if above.count > 1 { above.removeAll { tree.isWord(chains[$0].verb, "dated") } }
            // "signed a treaty on sharing the river on Thursday": what stands behind a preposition is a name for a deed.
            if let finite = above.first(where: { !Self.isNamedDeed(chains[$0], tree) }) {
                above.removeAll { Self.isNamedDeed(chains[$0], tree) && $0 != finite }
            }
            // "has fought it since May and has been ill since July": a state takes its date though it tells nothing.
            if let state = Self.coordinatedState(above: top, tree), chainOfToken[state] == nil { continue }
            let chain =
                Self.verbRightBefore(expression, tree).flatMap { chainOfToken[$0] }
                ?? Self.best(above, chains, expression, tree) ?? Self.nearest(to: expression, chains, tree)
            if let chain { datesOfChain[chain].append(date) }
        }
        for chain in datesOfChain.indices {
            datesOfChain[chain].sort { Self.isBetter(article.dates[$0], article.dates[$1]) }
        }
        passAlong(chains, article, syntax)
        passUp(chains, article, tree)
        passToIntent(chains, tree)
        passToDeed(chains, article, tree)
    }

    /// "its lowest since 1987", "up from 24,500 in 2021": what a figure is measured against, not when anything happened.
    private static func measures(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        if isSince(expression, tree) { return measuresSince(expression, tree) }
        // Back over the figure that the date belongs to: "from 24,500 in", "than in".
        var word = expression.tokens.lowerBound - 1
        var steps = 0
        while tree.tokens.contains(word), steps < 7 {
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
                if tree.isWord(word, "first", "second", "third", "worst", "lowest", "highest") { return true }
            case .vbd, .vbn, .vbz, .vbp, .comma: return false
            default: break
            }
            word -= 1
        }
        return false
    }

    /// "in September 2010, when the navy seized the boat": the verb that a day or month is told by.
    private static func verbOfWhenClause(behind expression: DateExpression, _ tree: SentenceTree) -> Int? {
        var word = expression.tokens.upperBound
        if tree.tokens.contains(word), tree.tag(word) == .comma { word += 1 }
        guard tree.isWord(word, "when") else { return nil }
        while tree.tokens.contains(word) {
            switch tree.tag(word) {
            case .vbd where tree.token(word).universal != .aux, .vbn where tree.token(word).universal != .aux:
                return word
            case .comma, .period, .colon: return nil
            default: word += 1
            }
        }
        return nil
    }

    /// The noun or adjective of a coordinated "and has been ill" that stands between a date and the verb it hangs on.
    private static func coordinatedState(above date: Int, _ tree: SentenceTree) -> Int? {
        for word in tree.ancestors(of: date) {
            if tree.tag(word).isVerb { return nil }
            if tree.relation(word) == .conj, tree.child(of: word, .cop) != nil { return word }
        }
        return nil
    }

    /// "gave the firm a month to finish the plan on March 30": what was only meant has no past; the date is the deed's.
    private mutating func passToDeed(_ chains: [TriggerChain], _ article: ReadArticle, _ tree: SentenceTree) {
        for (index, chain) in chains.enumerated()
        where !chain.isNoun && tree.tag(chain.verb) == .vb && tree.isWord(chain.verb - 1, "to") {
            guard let date = datesOfChain[index].first, let published = article.article.publication.period,
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

    private static func isNamedDeed(_ chain: TriggerChain, _ tree: SentenceTree) -> Bool {
        let verb = chain.verb
        return tree.tag(verb) == .vbg && tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .in
            && !tree.isWord(verb - 1, "while", "after", "before", "by", "since")
    }

    /// "a 1998 treaty", "its 2019 model": the date of a thing, not of what is done with it.
    private static func belongsToThing(_ date: Int, _ tree: SentenceTree) -> Bool {
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

    /// "In 1985 he left the firm and founded his own": a date at the head is that of all the verbs it opens.
    private mutating func passAlong(_ chains: [TriggerChain], _ article: ReadArticle, _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        for (index, chain) in chains.enumerated() where !chain.isNoun && datesOfChain[index].isEmpty {
            let isSideDeed = Self.isSideDeed(chain.verb, tree)
            guard
                tree.relation(chain.verb) == .conj
                    || isSideDeed && syntax.tellsItself(chain)
                        && syntax.nounAfter(chain.verb) != nil,
                let head = tree.head(of: chain.verb),
                let first = chains.firstIndex(where: { !$0.isNoun && $0.verb == head }),
                let date = datesOfChain[first].first,
                // "had captured the town in February and held it": one "had" for both, so one time.
                article.dates[date].tokens.upperBound <= head || syntax.isPluperfect(chain.verb)
                    || isSideDeed && syntax.isPlainPast(head)
            else { continue }
            datesOfChain[index] = [date]
        }
    }

    /// "crashed on June 1, killing all on board": what came of a deed is of its time.
    private static func isSideDeed(_ verb: Int, _ tree: SentenceTree) -> Bool {
        tree.tag(verb) == .vbg && tree.relation(verb) == .advcl && tree.tokens.contains(verb - 1)
            && tree.tag(verb - 1) == .comma
    }

    /// "hopes to raise money to open a school by June": the deadline is that of the hope.
    private mutating func passToIntent(_ chains: [TriggerChain], _ tree: SentenceTree) {
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

    /// "passed last year", "held on Tuesday": the verb that an expression follows directly, at most a preposition between.
    private static func verbRightBefore(_ expression: DateExpression, _ tree: SentenceTree) -> Int? {
        var word = expression.tokens.lowerBound - 1
        if tree.tokens.contains(word), tree.tag(word) == .in { word -= 1 }
        guard tree.tokens.contains(word) else { return nil }
        switch tree.tag(word) {
        case .vbd, .vbn: return word
        default: return nil
        }
    }

    /// Where the parse ties an expression to no trigger: the verb before it, else the first behind it.
    private static func nearest(to expression: DateExpression, _ chains: [TriggerChain], _ tree: SentenceTree) -> Int? {
        let date = expression.tokens.lowerBound
        return chains.indices.last { !chains[$0].isNoun && chains[$0].verb < date }
            ?? chains.indices.first { !chains[$0].isNoun && chains[$0].verb > date }
    }

    /// The nearest of the chains above an expression, unless its place or its kind speaks for another.
    private static func best(
        _ above: [Int], _ chains: [TriggerChain], _ expression: DateExpression, _ tree: SentenceTree
    ) -> Int? {
        guard let nearest = above.first else { return nil }
        // "since" goes with a perfect: "have owned it, a farm bordering the river, since April".
        if isSince(expression, tree), !isPerfect(chains[nearest], tree),
            let perfect = above.first(where: { isPerfect(chains[$0], tree) })
        {
            return perfect
        }
        // "blew up a car packed with explosives outside a school on Sunday": so far behind, the date is the deed's.
        if !chains[nearest].isNoun, tree.tag(chains[nearest].verb) == .vbn, tree.relation(chains[nearest].verb) == .acl,
            expression.tokens.lowerBound - chains[nearest].verb > farthestOfParticiple,
            let deed = above.first(where: {
                !chains[$0].isNoun && tree.tag(chains[$0].verb) == .vbd && chains[$0].verb < chains[nearest].verb
            })
        {
            return deed
        }
        // A verb behind the date takes it only from the head of the sentence, or with neither a verb nor a comma between.
        let date = expression.tokens.lowerBound
        let verb = chains[nearest].verb
        if !chains[nearest].isNoun, verb > date, date > tree.tokens.lowerBound + 3,
            (expression.tokens.upperBound..<max(verb, expression.tokens.upperBound)).contains(where: { word in
                tree.tag(word) == .comma || chains.contains { !$0.isNoun && $0.verb == word }
            }),
            let before = chains.indices.last(where: { !chains[$0].isNoun && chains[$0].verb < date }),
            !(chains[before].verb..<date).contains(where: { tree.tag($0) == .comma })
        {
            return before
        }
        return nearest
    }

    /// How many words behind a participle a date is still taken for its own.
    private static let farthestOfParticiple = 6

    private static func isSince(_ expression: DateExpression, _ tree: SentenceTree) -> Bool {
        tree.isWord(expression.tokens.lowerBound - 1, "since") || tree.isWord(expression.tokens.lowerBound, "since")
    }

    private static func isPerfect(_ chain: TriggerChain, _ tree: SentenceTree) -> Bool {
        !chain.isNoun && tree.tokens.contains(chain.verb) && (tree.verbGroup(chain.verb)?.isPerfect ?? false)
    }

    /// "… the launch on Tuesday": where the verb has no date of its own, a date that trails its noun is the verb's.
    private mutating func passUp(_ chains: [TriggerChain], _ article: ReadArticle, _ tree: SentenceTree) {
        for (index, chain) in chains.enumerated() where chain.isNoun && !datesOfChain[index].isEmpty {
            // "30 percent of its flights on Friday": up to the noun that the verb governs.
            var noun = chain.trigger
            while tree.relation(noun) == .nmod, let head = tree.head(of: noun), tree.tag(head).isNoun { noun = head }
            guard let verb = tree.head(of: noun), let date = datesOfChain[index].first,
                let above = chains.firstIndex(where: { !$0.isNoun && $0.words.contains(verb) }),
                datesOfChain[above].isEmpty
            else { continue }
            let isTrailing = article.dates[date].tokens.lowerBound > chain.trigger
            switch tree.relation(noun) {
            // "broke the 1998 treaty" is not of 1998, but "met at the May 2 summit" is.
            case .obl where noun == chain.trigger: break
            case .obj where isTrailing: break
            // "A similar attempt in 1995 was abandoned"
            case .nsubj where isTrailing && noun == chain.trigger: break
            case .nsubjPassive where isTrailing && noun == chain.trigger: break
            default: continue
            }
            datesOfChain[above] = datesOfChain[index]
        }
    }

    /// The word of an expression that hangs on a word outside it.
    private static func head(of range: Range<Int>, _ tree: SentenceTree) -> Int? {
        range.first { token in
            guard tree.tokens.contains(token) else { return false }
            return tree.head(of: token).map { !range.contains($0) } ?? true
        }
    }

    /// A day beats a year; a date beats a duration; the earlier in the text beats the later.
    private static func isBetter(_ left: DateExpression, _ right: DateExpression) -> Bool {
        let leftRank = rank(left)
        let rightRank = rank(right)
        return leftRank != rightRank ? leftRank < rightRank : left.range.lowerBound < right.range.lowerBound
    }

    private static func rank(_ expression: DateExpression) -> Int {
        let precision = Int((expression.period?.precision ?? .millennium).rawValue)
        switch expression.type {
        case .date: return precision
        case .time: return precision + 2
        case .duration: return precision + 100
        case .set: return precision + 200
        }
    }
}
