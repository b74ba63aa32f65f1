import Language

/// Finds the verb an expression belongs to, and when it plays.
struct Clauses {
    let analysis: Analysis
    let text: UnsafeBufferPointer<UInt8>
    let book: RuleBook
    let hasHeads: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, _ book: RuleBook) {
        self.text = text
        self.analysis = analysis
        self.book = book
        hasHeads = analysis.tokens.contains { $0.head >= 0 }
    }

    /// - Parameter isOwner: "Wednesday's ruling": the verb tells of the ruling, and only "will" of its day.
    func time(of tokens: Range<Int>, sentence: Int, isOwner: Bool, isDay: Bool, signal: Signal) -> ClauseTime {
        guard sentence >= 0, !analysis.verbGroups.isEmpty, !tokens.isEmpty else { return .unknown }
        let bounds = analysis.sentences[sentence].tokens
        guard let group = verbGroup(of: tokens, bounds) else { return .unknown }
        let words = analysis.verbGroups[group]
        if isOwner, words.tense != .future { return .unknown }
        let verb = analysis.tokens[words.head].range
        if signal == .to || signal == .until, isOne(words.head, of: book.verbs.postponing) {
            return ClauseTime(kind: .future, isMoved: true, verb: verb)
        }
        if let due = due(before: tokens.lowerBound, bounds) {
            return ClauseTime(kind: .future, verb: analysis.tokens[due].range)
        }
        // "set Friday as the deadline"
        if isOne(words.head, of: book.verbs.fixing), isFixed(tokens, by: words.head, bounds) {
            let isToldOf = [.vbd, .vbn].contains(analysis.tokens[words.head].tag)
            return ClauseTime(kind: isToldBefore(group) ? .either : .future, mayHaveCome: isToldOf, verb: verb)
        }
        if isDay, isArranged(tokens, by: words.head, signal) || isWishedFor(tokens, by: words.head) {
            return ClauseTime(kind: .future, isFinite: words.isFinite, verb: verb)
        }
        if signal == .ahead, let planned = planned(before: tokens.lowerBound, bounds) {
            let isCalledOff = isOne(words.head, of: book.verbs.callingOff)
            return ClauseTime(kind: isCalledOff ? .either : .future, verb: analysis.tokens[planned].range)
        }
        let kind = isToldOf(words, tokens, signal) ? .past : kind(of: group, bounds, depth: 0)
        if kind == .future, words.tense == .past, !words.isPassive, !words.isPerfect,
            tokens.upperBound <= words.tokens.lowerBound, isOne(words.head, of: book.verbs.scheduling)
        {
            // "In May the judge scheduled a hearing": what opens the clause is the time of the planning. "On Friday the crew
            // planned to leave" is that of the leaving, unless that Friday has just gone by.
            let isOfPlan = isDay && words.head + 1 < bounds.upperBound && analysis.tokens[words.head + 1].tag == .to
            return ClauseTime(kind: isOfPlan ? .future : .past, mayHaveCome: isOfPlan, verb: verb)
        }
        return ClauseTime(
            kind: kind, isFinite: words.isFinite, isPastPerfect: words.isPerfect && words.tense == .past,
            isNegated: words.isNegated,
            isLasting: signal == .until && !words.isPassive && isOne(words.head, of: book.verbs.lasting),
            saysWill: kind == .future && words.isFinite && words.tense == .future,
            mayHaveCome: kind == .future && wasPlanned(words, bounds),
            isScheduled: kind == .present && isScheduled(words, bounds), verb: verb)
    }

    /// The day is the object of the verb, or stands between it and "as the deadline".
    private func isFixed(_ tokens: Range<Int>, by verb: Int, _ bounds: Range<Int>) -> Bool {
        if analysis.tokens[tokens.upperBound - 1].relation == .obj { return true }
        return tokens.lowerBound == verb + 1 && bounds.contains(tokens.upperBound)
            && isOne(tokens.upperBound, of: book.verbs.fixedAs)
    }

    func isOne(_ token: Int, of words: WordSet) -> Bool {
        words.contains(analysis.tokens[token].range, of: text)
    }
}
