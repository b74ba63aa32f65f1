import Language

/// Finds the verb an expression belongs to, and when it plays.
struct Clauses {
    private let analysis: Analysis
    private let text: UnsafeBufferPointer<UInt8>
    private let book: RuleBook
    private let hasHeads: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, _ book: RuleBook) {
        self.text = text
        self.analysis = analysis
        self.book = book
        hasHeads = analysis.tokens.contains { $0.head >= 0 }
    }

    /// - Parameter isOwner: "Wednesday's ruling": the verb tells of the ruling, and only "will" of its day.
    func time(of tokens: Range<Int>, sentence: Int, isOwner: Bool, signal: Signal) -> ClauseTime {
        guard sentence >= 0, !analysis.verbGroups.isEmpty, !tokens.isEmpty else { return .unknown }
        let bounds = analysis.sentences[sentence].tokens
        let near = nearest(tokens, bounds)
        guard var group = governing(tokens, bounds) ?? near else { return .unknown }
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
        let words = analysis.verbGroups[group]
        if isOwner, words.tense != .future { return .unknown }
        let verb = analysis.tokens[words.head].range
        if signal == .to || signal == .until, isOne(words.head, of: book.verbs.postponing) {
            return ClauseTime(kind: .future, isMoved: true, verb: verb)
        }
        // "set Friday as the deadline"
        if analysis.tokens[tokens.upperBound - 1].relation == .obj, isOne(words.head, of: book.verbs.fixing) {
            return ClauseTime(kind: isToldBefore(group) ? .either : .future, verb: verb)
        }
        let kind = kind(of: group, bounds, depth: 0)
        // "On Friday, the government planned …": the day of the planning, where it opens the clause.
        if kind == .future, words.tense == .past, !words.isPassive, !words.isPerfect,
            tokens.upperBound <= words.tokens.lowerBound, isOne(words.head, of: book.verbs.scheduling)
        {
            return ClauseTime(kind: .past, verb: verb)
        }
        return ClauseTime(
            kind: kind, isFinite: words.isFinite, isPastPerfect: words.isPerfect && words.tense == .past,
            isNegated: words.isNegated,
            mayHaveCome: kind == .future && wasPlanned(words, bounds),
            isScheduled: kind == .present && isScheduled(words, bounds), verb: verb)
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

    /// "had ruled … and set Friday as the deadline": told of a time before the one the text is at.
    private func isToldBefore(_ group: Int) -> Bool {
        let words = analysis.verbGroups[group]
        if words.isPerfect { return words.tense == .past }
        let token = analysis.tokens[words.head]
        guard hasHeads, token.relation == .conj, token.head >= 0, let first = self.group(holding: Int(token.head))
        else {
            return false
        }
        return analysis.verbGroups[first].isPerfect && analysis.verbGroups[first].tense == .past
    }

    /// The first verb group whose main verb stands at or after a token.
    private func firstGroup(from token: Int) -> Int {
        var low = 0
        var high = analysis.verbGroups.count
        while low < high {
            let middle = (low + high) / 2
            if analysis.verbGroups[middle].head < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func group(holding token: Int) -> Int? {
        let group = firstGroup(from: token)
        guard group < analysis.verbGroups.count, analysis.verbGroups[group].tokens.contains(token) else { return nil }
        return group
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

    private func kind(of index: Int, _ bounds: Range<Int>, depth: Int) -> ClauseTime.Kind {
        let group = analysis.verbGroups[index]
        if isOne(group.head, of: book.verbs.scheduling) || isDue(group, bounds)
            || group.isPassive && isOne(group.head, of: book.verbs.willing)
        {
            // "had been scheduled to end Friday" tells what was then changed, and so does "planned for Friday was canceled".
            let isChanged =
                group.isFinite && group.isPerfect && group.tense == .past || isCalledOff(behind: index, bounds)
            return isChanged ? .either : .future
        }
        if group.isFinite {
            switch group.modality {
            case .possible:
                // "could not be reached Friday" is past, "may vote Friday" is not.
                return group.isPerfect
                    ? .past : isOne(group.tokens.lowerBound, of: book.verbs.doubtful) ? .unknown : .future
            case .necessary, .conditional: return group.isPerfect ? .past : .future
            case .none: break
            }
            switch group.tense {
            case .future: return .future
            case .past: return .past
            case .present: return group.isPerfect ? .past : isTimetable(group) ? .future : .present
            case .none: break
            }
        }
        let tag = analysis.tokens[group.head].tag
        let matrix = depth < 3 ? matrix(of: index, bounds) : nil
        // "to resume", "to be published"
        if !group.isFinite, tag == .vb || analysis.tokens[group.tokens.lowerBound].tag == .vb {
            // "set to resume Monday"
            let before = analysis.tokens[max(group.tokens.lowerBound - 1, bounds.lowerBound)].tag == .to ? 2 : 1
            if group.tokens.lowerBound - before >= bounds.lowerBound,
                isOne(group.tokens.lowerBound - before, of: book.verbs.willing)
            {
                let isChanged =
                    index > 0 && depth < 3 && bounds.contains(analysis.verbGroups[index - 1].head)
                    && kind(of: index - 1, bounds, depth: depth + 1) == .either
                return isChanged ? .either : .future
            }
            // "guidelines to be published in May", "a new system, to be released in mid-2011"
            if tag != .vb, before == 2, isBehindNoun(group.tokens.lowerBound - 1, bounds) { return .future }
            // "The festival was to open Sunday": planned, and it may have come or not.
            if before == 2, group.tokens.lowerBound - 2 >= bounds.lowerBound,
                isOne(group.tokens.lowerBound - 2, of: book.verbs.being)
            {
                return .either
            }
            // "agreed to meet Thursday" lies ahead, "was forced to resign Thursday" behind.
            // Without its "to" a base form at the top of a sentence is an order, or a participle tagged so: "Found in May, it …".
            // "the first country to join in May": it joined, if the sentence tells of the past.
            if before == 2, isSingledOut(group.tokens.lowerBound - 1, bounds),
                let main = matrix ?? finiteGroup(behind: index, bounds)
            {
                return kind(of: main, bounds, depth: depth + 1)
            }
            guard let matrix else { return before == 2 ? .future : .unknown }
            // "guidelines to be published in May"
            if analysis.tokens[group.head].relation == .acl { return .future }

            let above = kind(of: matrix, bounds, depth: depth + 1)
            if isOne(analysis.verbGroups[matrix].head, of: book.verbs.willing) {
                return above == .unknown ? .unknown : .future
            }
            return above == .past || above == .either ? above : .future
        }
        if tag == .vbn || tag == .vbd { return .past }
        guard let matrix else { return .unknown }
        return kind(of: matrix, bounds, depth: depth + 1)
    }

    /// "the first country", "the only member", "the latest of the band": before the "to" of an infinitive.
    private func isSingledOut(_ token: Int, _ bounds: Range<Int>) -> Bool {
        var index = token - 1
        while index >= bounds.lowerBound, token - index <= 8, !analysis.tokens[index].tag.isVerb {
            if isOne(index, of: book.verbs.singlingOut) { return true }
            index -= 1
        }
        return false
    }

    /// Whether a noun stands before a token, a comma left out.
    private func isBehindNoun(_ token: Int, _ bounds: Range<Int>) -> Bool {
        var index = token - 1
        if index >= bounds.lowerBound, analysis.tokens[index].tag == .comma { index -= 1 }
        return index >= bounds.lowerBound && analysis.tokens[index].tag.isNoun
    }

    /// "runs Monday through Wednesday", "takes effect July 1".
    private func isTimetable(_ group: VerbGroup) -> Bool {
        guard !group.isProgressive, !group.isPassive else { return false }
        return isOne(group.head, of: book.verbs.timetabled)
            || group.head + 1 < analysis.tokens.count && isOne(group.head + 1, of: book.verbs.timetabledObjects)
    }

    /// "were due", "was likely": the adjective behind the verb schedules.
    private func isDue(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
        isOne(group.head, of: book.verbs.being) && bounds.contains(group.head + 1)
            && isOne(group.head + 1, of: book.verbs.scheduling)
    }

    /// "was scheduled for Friday", "were due to end Friday".
    private func wasPlanned(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
        if isDue(group, bounds) { return true }
        if group.isFinite {
            return group.tense == .past && group.isPassive && isOne(group.head, of: book.verbs.scheduling)
        }
        let first = group.tokens.lowerBound
        guard first > bounds.lowerBound else { return false }
        let plan = first - (analysis.tokens[first - 1].tag == .to ? 2 : 1)
        return plan > bounds.lowerBound && isOne(plan, of: book.verbs.willing) && isOne(plan - 1, of: book.verbs.being)
    }

    /// "plays Novak on Sunday", "is published on Monday": not the caption of a picture ("holds a banner on Monday"), and not a
    /// headline; both tell the past so, and a headline has no full stop.
    private func isScheduled(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
        guard group.isFinite, group.tense == .present,
            group.isPassive || isOne(group.head, of: book.verbs.timetabled)
                || isOne(group.head, of: book.verbs.arranged)
        else { return false }
        return analysis.tokens[bounds].suffix(2).contains { $0.tag == .period }
    }

    /// The next finite verb calls off what a participle before it had planned.
    private func isCalledOff(behind index: Int, _ bounds: Range<Int>) -> Bool {
        let next = index + 1
        guard next < analysis.verbGroups.count, bounds.contains(analysis.verbGroups[next].head) else { return false }
        return analysis.verbGroups[next].tense == .past
            && isOne(analysis.verbGroups[next].head, of: book.verbs.callingOff)
    }

    private func finiteGroup(behind index: Int, _ bounds: Range<Int>) -> Int? {
        let next = index + 1
        guard next < analysis.verbGroups.count, bounds.contains(analysis.verbGroups[next].head) else { return nil }
        return analysis.verbGroups[next].isFinite ? next : nil
    }

    /// The verb group above a verb without a tense of its own.
    private func matrix(of index: Int, _ bounds: Range<Int>) -> Int? {
        var token = analysis.verbGroups[index].head
        if hasHeads {
            for _ in 0..<24 {
                let head = Int(analysis.tokens[token].head)
                guard head >= 0, bounds.contains(head) else { break }
                if let group = group(holding: head), group != index { return group }
                token = head
            }
        }
        return index > 0 && bounds.contains(analysis.verbGroups[index - 1].head) ? index - 1 : nil
    }

    private func isOne(_ token: Int, of words: WordSet) -> Bool {
        words.contains(analysis.tokens[token].range, of: text)
    }
}
