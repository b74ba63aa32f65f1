import Language

/// Which happening an expression dates, or is counted from: "the Oct. 23 shooting", "was shot on Oct. 23", "the day before the
/// shooting".
///
/// Read off words and tags alone, as trees are not made of every sentence. What is not plain is left out.
struct Happenings {
    let analysis: Analysis
    let text: UnsafeBufferPointer<UInt8>
    let book: RuleBook

    /// The family of what a day or an hour dates; none where its words don't tell.
    func dated(by expression: borrowing Recognised) -> UInt8 {
        guard expression.sentence >= 0 else { return WordFamilies.none }
        let bounds = analysis.sentences[expression.sentence].tokens
        let described = described(by: expression.tokens, bounds)
        if described != WordFamilies.none { return described }
        let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
        // "On Oct. 23 a sniper killed …"; "was shot to death on …", "the shooting occurred on …"
        return expression.opensSentence
            ? told(end..<max(end, min(end + Self.reach, bounds.upperBound)), bounds)
            : told((max(start - Self.reach, bounds.lowerBound)..<start).reversed(), bounds)
    }

    /// "Days before the shooting", "a week after he was killed": the family of what is told right behind a length.
    func origin(of expression: borrowing Recognised) -> UInt8 {
        guard expression.sentence >= 0 else { return WordFamilies.none }
        let bounds = analysis.sentences[expression.sentence].tokens
        // Behind the preposition.
        let start = expression.tokens.upperBound + 1
        for token in start..<max(start, min(start + Self.reach, bounds.upperBound)) {
            let family = family(token, bounds)
            if family != WordFamilies.none { return family }
            let tag = analysis.tokens[token].tag
            if tag == .in || tag == .to || tag == .comma || tag == .period { break }
            if tag.isVerb, !isAuxiliary(token) { break }
        }
        return WordFamilies.none
    }

    /// "the Oct. 23 sniper shooting", "Friday's bombing"
    private func described(by tokens: Range<Int>, _ bounds: Range<Int>) -> UInt8 {
        for token in tokens.upperBound..<max(tokens.upperBound, min(tokens.upperBound + 4, bounds.upperBound)) {
            let tag = analysis.tokens[token].tag
            guard tag.isNoun || tag == .jj || tag == .pos || tag == .vbg else { break }
            let family = family(token, bounds)
            if family != WordFamilies.none { return family }
        }
        return WordFamilies.none
    }

    /// What the first verb among some words tells, or what it says came.
    private func told(_ words: some Sequence<Int>, _ bounds: Range<Int>) -> UInt8 {
        guard let verb = words.first(where: { analysis.tokens[$0].tag.isVerb && !isAuxiliary($0) }) else {
            return WordFamilies.none
        }
        let own = family(verb, bounds)
        return own == WordFamilies.none && isOne(verb, of: book.occurring) ? subject(before: verb, bounds) : own
    }

    /// The noun that a verb says came.
    private func subject(before verb: Int, _ bounds: Range<Int>) -> UInt8 {
        var index = verb - 1
        while index >= bounds.lowerBound, verb - index <= Self.reach, !analysis.tokens[index].tag.isVerb {
            let family = family(index, bounds)
            if family != WordFamilies.none { return family }
            index -= 1
        }
        return WordFamilies.none
    }

    /// The family of a word, unless it only describes the noun behind it: "the murder suspect".
    private func family(_ token: Int, _ bounds: Range<Int>) -> UInt8 {
        let tag = analysis.tokens[token].tag
        guard tag.isVerb || tag.isNoun else { return WordFamilies.none }
        if tag.isNoun, token + 1 < bounds.upperBound, analysis.tokens[token + 1].tag.isNoun { return WordFamilies.none }
        return book.happenings.family(of: analysis.tokens[token].range, in: text)
    }

    private func isAuxiliary(_ token: Int) -> Bool { isOne(token, of: book.auxiliaries) }

    private func isOne(_ token: Int, of words: WordSet) -> Bool {
        words.contains(analysis.tokens[token].range, of: text)
    }

    /// How many words away a happening may be told.
    private static let reach = 10
}

extension RecognisedDates {
    /// Notes which days date a happening that other expressions count from.
    mutating func setHappenings(_ happenings: Happenings) {
        var isAsked = false
        for index in expressions.indices {
            if expressions[index].fromEvent != nil {
                expressions[index].happening = happenings.origin(of: expressions[index])
            } else if expressions[index].meaning.isBareClock {
                if let behind = dayBehind(index) {
                    expressions[index].fromEvent = expressions[behind].fromEvent
                    expressions[index].happening = happenings.origin(of: expressions[behind])
                } else {
                    expressions[index].happening = happenings.dated(by: expressions[index])
                }
            }
            if expressions[index].happening != WordFamilies.none { isAsked = true }
        }
        guard isAsked else { return }
        for index in expressions.indices where expressions[index].fromEvent == nil {
            expressions[index].happening = happenings.dated(by: expressions[index])
        }
    }

    /// "Seen at 6 a.m. near the house ten days before the murder": the expression that tells the day of an hour.
    private func dayBehind(_ clock: Int) -> Int? {
        guard clock + 1 < expressions.count, expressions[clock + 1].sentence == expressions[clock].sentence,
            expressions[clock + 1].fromEvent?.tellsDay ?? false
        else { return nil }
        return clock + 1
    }
}
