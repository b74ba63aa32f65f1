import CivilTime
import DateExpressions
import Language

/// Which date expression of a sentence dates which trigger: the trigger nearest above it in the tree.
struct DateAttachment {
    /// For each chain the indices in `ReadArticle.dates` that date it, the best first; empty where the sentence has no dates.
    var datesOfChain: [[Int]] = []

    /// The dates of a chain, the best first.
    func dates(of chain: Int) -> [Int] { datesOfChain.isEmpty ? [] : datesOfChain[chain] }

    /// - Parameters:
    ///   - chains: The chains of the sentence.
    ///   - dates: Indices in `ReadArticle.dates` of the sentence's expressions.
    init(chains: [TriggerChain], dates: [Int], _ syntax: ClauseSyntax) {
        let tree = syntax.tree
        let article = tree.article
        guard !dates.isEmpty else { return }
        datesOfChain = Array(repeating: [], count: chains.count)
        let chainOfToken = ChainOfToken(chains, in: tree.tokens)
        for date in dates {
            let expression = article.dates[date]
            guard expression.period != nil, let top = Self.head(of: expression.tokens, tree) else { continue }
            if Self.belongsToThing(top, expression, tree) || Self.measures(expression, tree) { continue }
            if Self.recallsNoun(top, tree) { continue }
            if let verb = Self.verbOfWhenClause(behind: expression, tree), let chain = chainOfToken[verb] {
                datesOfChain[chain].append(date)
            }
            if let chain = Self.clauseOpened(by: expression, chains, syntax) {
                datesOfChain[chain].append(date)
                continue
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
            guard let chain else { continue }
            // "“On Friday I was in Holm,” he wrote": what is quoted dates nothing outside the quotation.
            if article.quotations.isQuoted[expression.tokens.lowerBound],
                !article.quotations.isQuoted[chains[chain].trigger],
                tree.tokens.contains(where: { article.quotations.isQuoted[$0] && tree.tag($0).isTensed })
            {
                continue
            }
            datesOfChain[chain].append(date)
        }
        for chain in datesOfChain.indices {
            datesOfChain[chain].sort { Self.isBetter(article.dates[$0], article.dates[$1]) }
        }
        passFromOpening(chains, syntax)
        passAlong(chains, article, syntax)
        passPastToNoun(chains, article, syntax)
        passUp(chains, article, syntax)
        passToIntent(chains, tree)
        passToDeed(chains, article, tree)
        passToNoun(chains, article, syntax)
    }

    /// "in September 2010, when the navy seized the boat": the verb that a day or month is told by.
    static func verbOfWhenClause(behind expression: DateExpression, _ tree: SentenceTree) -> Int? {
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

    /// "…, and last summer *they found a ring*": the clause whose subject stands right behind a date, with "and" before it.
    private static func clauseOpened(by expression: DateExpression, _ chains: [TriggerChain], _ syntax: ClauseSyntax)
        -> Int?
    {
        let tree = syntax.tree
        var before = expression.tokens.lowerBound - 1
        if tree.tokens.contains(before), tree.tag(before) == .in { before -= 1 }
        guard tree.tokens.contains(before), tree.tag(before) == .cc else { return nil }
        var start = expression.tokens.upperBound
        if tree.tokens.contains(start), tree.tag(start) == .comma { start += 1 }
        return chains.indices.first { index in
            guard !chains[index].isNoun, let subject = syntax.ownSubject(of: chains[index].verb) else { return false }
            return subject < chains[index].verb && tree.start(of: subject) == start
        }
    }

    /// The noun or adjective of "and has been ill", "who has been ill", that stands between a date and the verb it hangs on.
    private static func coordinatedState(above date: Int, _ tree: SentenceTree) -> Int? {
        for word in tree.ancestors(of: date) {
            if tree.tag(word).isVerb { return nil }
            if tree.relation(word) == .conj || tree.relation(word) == .aclRelative, tree.child(of: word, .cop) != nil {
                return word
            }
        }
        return nil
    }

    private static func isNamedDeed(_ chain: TriggerChain, _ tree: SentenceTree) -> Bool {
        let verb = chain.verb
        return tree.tag(verb) == .vbg && tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .in
            && !tree.isWord(verb - 1, "while", "after", "before", "by", "since")
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
        // "found a body Friday wrapped in plastic": the date stands before the participle, behind the noun that the deed governs.
        let participle = chains[nearest].verb
        if !chains[nearest].isNoun, describesNoun(participle, tree), expression.tokens.upperBound <= participle,
            let noun = tree.head(of: participle),
            noun < expression.tokens.lowerBound, let verb = tree.head(of: noun),
            let deed = chains.indices.first(where: { !chains[$0].isNoun && chains[$0].words.contains(verb) })
        {
            return deed
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
        // "was found clinging to a buoy on Tuesday": how somebody was found is told of the finding.
        // "Is seen raising rates next week" foretells.
        if isStateOfObject(participle, tree), !tree.article.liesAhead(expression), let verb = tree.head(of: participle),
            let deed = above.first(where: { !chains[$0].isNoun && chains[$0].words.contains(verb) })
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

    /// "a body wrapped in plastic", also where the participle was taken for a past whose only subject is a date.
    private static func describesNoun(_ verb: Int, _ tree: SentenceTree) -> Bool {
        switch (tree.tag(verb), tree.relation(verb)) {
        case (.vbn, .acl): true
        case (.vbd, .aclRelative):
            tree.children(of: verb).allSatisfy { tree.isDate($0) || $0 > verb }
        default: false
        }
    }

    /// "found clinging", "seen leaving": with a verb of finding right before.
    private static func isStateOfObject(_ participle: Int, _ tree: SentenceTree) -> Bool {
        guard tree.tag(participle) == .vbg, let verb = tree.head(of: participle), verb < participle,
            !(verb..<participle).contains(where: { tree.tag($0) == .comma })
        else { return false }
        return tree.isWord(
            verb, "found", "seen", "spotted", "caught", "discovered", "filmed", "photographed", "pictured", "recorded")
    }

    /// How many words behind a participle a date is still taken for its own.
    private static let farthestOfParticiple = 6

    private static func isPerfect(_ chain: TriggerChain, _ tree: SentenceTree) -> Bool {
        !chain.isNoun && tree.tokens.contains(chain.verb) && (tree.verbGroup(chain.verb)?.isPerfect ?? false)
    }

    /// The word of an expression that hangs on a word outside it.
    static func head(of range: Range<Int>, _ tree: SentenceTree) -> Int? {
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

/// For each token of a sentence the chain that it belongs to.
private struct ChainOfToken {
    private var chains: [Int16]
    private let first: Int

    init(_ all: [TriggerChain], in tokens: Range<Int>) {
        chains = Array(repeating: -1, count: tokens.count)
        first = tokens.lowerBound
        for (index, chain) in all.enumerated() {
            for word in chain.words where tokens.contains(word) && chains[word - first] < 0 {
                chains[word - first] = Int16(truncatingIfNeeded: index)
            }
        }
    }

    subscript(token: Int) -> Int? {
        let place = token - first
        guard chains.indices.contains(place), chains[place] >= 0 else { return nil }
        return Int(chains[place])
    }
}
