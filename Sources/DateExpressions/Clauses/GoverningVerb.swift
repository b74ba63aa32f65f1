import Language

/// Which verb a time belongs to: the one its tree hangs it on, corrected where word order tells better.
extension Clauses {
    /// The verb group that a time belongs to.
    func verbGroup(of tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        let near = nearest(tokens, bounds)
        guard var group = governing(tokens, bounds) ?? near else { return nil }
        // "said on Tuesday that Iraq would retaliate": a time right behind a finite verb is that verb's.
        if let near, near != group, analysis.verbGroups[near].isFinite,
            analysis.verbGroups[group].head > tokens.lowerBound,
            (0...2).contains(tokens.lowerBound - analysis.verbGroups[near].head - 1)
        {
            group = near
        }
        if let earlier = beforeInfinitive(group, tokens, bounds) ?? beforeParticiple(group, tokens, bounds) {
            group = earlier
        }
        if let next = opening(group, tokens, bounds) { group = next }
        return group
    }

    /// The verb group up the heads from the expression.
    private func governing(_ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        guard hasHeads else { return nil }
        var token = tokens.upperBound - 1
        for _ in 0..<24 {
            let head = Int(analysis.tokens[token].head)
            guard head >= 0, bounds.contains(head) else { return nil }
            if !tokens.contains(head), let group = group(holding: head) { return group }
            token = head
        }
        return nil
    }

    /// "…, but in March a judge ruled": a time that opens a clause belongs to the verb behind it, whatever the parse says.
    private func opening(_ group: Int, _ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        let head = analysis.verbGroups[group].head
        guard head < tokens.lowerBound else { return nil }
        // Between the verb and the time: only the preposition may stand behind the mark.
        var index = tokens.lowerBound - 1
        while index > head, [.in, .to, .dt, .rb, .jj].contains(analysis.tokens[index].tag) { index -= 1 }
        guard index > head, [.comma, .cc, .colon].contains(analysis.tokens[index].tag) else { return nil }
        var next = firstGroup(from: tokens.upperBound)
        while next < analysis.verbGroups.count, bounds.contains(analysis.verbGroups[next].head) {
            let verb = analysis.verbGroups[next]
            let gap = tokens.upperBound..<max(verb.tokens.lowerBound, tokens.upperBound)
            if gap.dropFirst().prefix(20).contains(where: { analysis.tokens[$0].tag == .comma }) { return nil }
            if verb.isFinite || [.vbd, .vbn].contains(analysis.tokens[verb.head].tag) { return next }
            next += 1
        }
        return nil
    }

    /// "fell on Friday to close at $20": a time between a verb and an infinitive is the verb's.
    private func beforeInfinitive(_ group: Int, _ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        let words = analysis.verbGroups[group]
        guard !words.isFinite, words.tokens.lowerBound == tokens.upperBound + 1,
            analysis.tokens[tokens.upperBound].tag == .to, group > 0
        else { return nil }
        let before = analysis.verbGroups[group - 1]
        return before.isFinite && bounds.contains(before.head) && before.head < tokens.lowerBound ? group - 1 : nil
    }

    /// "issued a statement Friday saying …", "fell Monday, wiping out …": a time between a verb and a participle is the verb's.
    private func beforeParticiple(_ group: Int, _ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        let words = analysis.verbGroups[group]
        guard !words.isFinite, analysis.tokens[words.head].tag == .vbg, group > 0 else { return nil }
        let gap = tokens.upperBound..<max(words.tokens.lowerBound, tokens.upperBound)
        guard words.tokens.lowerBound >= tokens.upperBound, gap.allSatisfy({ analysis.tokens[$0].tag == .comma }) else {
            return nil
        }
        let before = analysis.verbGroups[group - 1]
        return before.isFinite && bounds.contains(before.head) && before.head < tokens.lowerBound ? group - 1 : nil
    }

    /// The nearest verb group of the sentence; a comma or another clause between counts as distance, infinitives rather less.
    private func nearest(_ tokens: Range<Int>, _ bounds: Range<Int>) -> Int? {
        var best: (group: Int, distance: Int)?
        var group = firstGroup(from: bounds.lowerBound)
        while group < analysis.verbGroups.count, analysis.verbGroups[group].head < bounds.upperBound {
            let head = analysis.verbGroups[group].head
            let gap =
                head < tokens.lowerBound
                ? head + 1..<tokens.lowerBound : tokens.upperBound..<max(head, tokens.upperBound)
            var distance = gap.count
            for token in gap.prefix(40) where analysis.tokens[token].tag == .comma { distance += 4 }
            // A date after its verb is the usual order.
            if head > tokens.upperBound { distance += 3 }
            if distance < best?.distance ?? Int.max { best = (group, distance) }
            group += 1
        }
        return best?.group
    }

    /// The first verb group whose main verb stands at or after a token.
    func firstGroup(from token: Int) -> Int {
        var low = 0
        var high = analysis.verbGroups.count
        while low < high {
            let middle = (low + high) / 2
            if analysis.verbGroups[middle].head < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func group(holding token: Int) -> Int? {
        let group = firstGroup(from: token)
        guard group < analysis.verbGroups.count, analysis.verbGroups[group].tokens.contains(token) else { return nil }
        return group
    }
}
