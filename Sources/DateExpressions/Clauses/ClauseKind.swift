import Language

/// When the clause of a verb plays, by its tense, aspect and modality, and by verbs that plan, fix and call off.
extension Clauses {
    /// - Parameter depth: How many verbs below have asked this one.
    func kind(of index: Int, _ bounds: Range<Int>, depth: Int) -> ClauseTime.Kind {
        let group = analysis.verbGroups[index]
        if isOne(group.head, of: book.verbs.scheduling) || isDue(group, bounds)
            || group.isPassive && isOne(group.head, of: book.verbs.willing)
        {
            // "had been scheduled to end Friday" tells what was then changed, and so does "planned for Friday was canceled".
            let isChanged =
                group.isFinite && group.isPerfect && group.tense == .past || isCalledOff(behind: index, bounds)
            return isChanged ? .either : .future
        }
        if group.isFinite, let kind = kindByTense(of: group) {
            return kind == .past && isStillToCome(index, bounds) ? .future : kind
        }

        let tag = analysis.tokens[group.head].tag
        let matrix = depth < 3 ? matrix(of: index, bounds) : nil
        if !group.isFinite, tag == .vb || analysis.tokens[group.tokens.lowerBound].tag == .vb {
            return kindOfInfinitive(index, under: matrix, bounds, depth: depth)
        }
        if tag == .vbn || tag == .vbd { return .past }
        guard let matrix else { return .unknown }
        return kind(of: matrix, bounds, depth: depth + 1)
    }

    private func kindByTense(of group: VerbGroup) -> ClauseTime.Kind? {
        switch group.modality {
        case .possible:
            // "could not be reached Friday" is past, "may vote Friday" is not.
            return group.isPerfect
                ? .past
                : isOne(group.tokens.lowerBound, of: book.verbs.doubtful) && (group.isNegated || group.isPassive)
                    ? .unknown : .future
        case .necessary, .conditional: return group.isPerfect ? .past : .future
        case .none: break
        }
        return switch group.tense {
        case .future: .future
        case .past: .past
        case .present: group.isPerfect ? .past : isTimetable(group) ? .future : .present
        case .none: nil
        }
    }

    /// "to resume", "to be published": by what stands before it, or by the verb above.
    private func kindOfInfinitive(
        _ index: Int, under matrix: Int?, _ bounds: Range<Int>, depth: Int
    ) -> ClauseTime.Kind {
        let group = analysis.verbGroups[index]
        let first = group.tokens.lowerBound
        let hasTo = analysis.tokens[max(first - 1, bounds.lowerBound)].tag == .to
        let before = first - (hasTo ? 2 : 1)
        // "set to resume Monday"
        if before >= bounds.lowerBound, isOne(before, of: book.verbs.willing) {
            let isChanged =
                index > 0 && depth < 3 && bounds.contains(analysis.verbGroups[index - 1].head)
                && kind(of: index - 1, bounds, depth: depth + 1) == .either
            return isChanged ? .either : .future
        }
        if hasTo {
            // "guidelines to be published in May", "a new system, to be released in mid-2011"
            if analysis.tokens[group.head].tag != .vb, isBehindNoun(first - 1, bounds) { return .future }
            // "The festival was to open Sunday": planned, and it may have come or not.
            if before >= bounds.lowerBound, isOne(before, of: book.verbs.havingBeen) { return .either }
            // "flew home and is to speak on Thursday"
            if before >= bounds.lowerBound, isOne(before, of: book.verbs.being) { return .future }
            // "the first country to join in May": it joined, if the sentence tells of the past.
            if isSingledOut(first - 1, bounds), let main = matrix ?? finiteGroup(behind: index, bounds) {
                return kind(of: main, bounds, depth: depth + 1)
            }
        }
        // Without its "to" a base form at the top of a sentence is an order, or a participle tagged so: "Found in May, it …".
        guard let matrix else { return hasTo ? .future : .unknown }
        // "guidelines to be published in May"
        if analysis.tokens[group.head].relation == .acl { return .future }

        // "agreed to meet Thursday" lies ahead, "was forced to resign Thursday" behind.
        let above = kind(of: matrix, bounds, depth: depth + 1)
        let verb = analysis.verbGroups[matrix].head
        if isOne(verb, of: book.verbs.willing) || hasTo && isOne(verb, of: book.verbs.directing) {
            return above == .unknown ? .unknown : .future
        }
        return above == .past || above == .either ? above : .future
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
    func wasPlanned(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
        if isDue(group, bounds) { return group.tense == .past }
        if group.isFinite {
            return group.tense == .past && group.isPassive && isOne(group.head, of: book.verbs.scheduling)
        }
        let first = group.tokens.lowerBound
        guard first > bounds.lowerBound else { return false }
        let plan = first - (analysis.tokens[first - 1].tag == .to ? 2 : 1)
        return plan > bounds.lowerBound && isOne(plan, of: book.verbs.willing)
            && isOne(plan - 1, of: book.verbs.havingBeen)
    }

    /// "plays Novak on Sunday", "is published on Monday", "the match is on Tuesday": not the caption of a picture ("holds a
    /// banner on Monday"), and not a headline; both tell the past so, and a headline has no full stop.
    func isScheduled(_ group: VerbGroup, _ bounds: Range<Int>) -> Bool {
        guard group.isFinite, group.tense == .present,
            group.isPassive || isOne(group.head, of: book.verbs.timetabled)
                || isOne(group.head, of: book.verbs.arranged) || isOne(group.head, of: book.verbs.being)
        else { return false }
        // "… from 4 to 8 p.m.": the point of the hour is the full stop, too.
        return analysis.tokens[bounds].suffix(2).contains { $0.tag == .period }
            || analysis.tokens[bounds].last.map { text[$0.range.upperBound - 1] == UInt8(ascii: ".") } ?? false
    }

    /// "had ruled … and set Friday as the deadline": told of a time before the one the text is at.
    func isToldBefore(_ group: Int) -> Bool {
        let words = analysis.verbGroups[group]
        if words.isPerfect { return words.tense == .past }
        let token = analysis.tokens[words.head]
        guard hasHeads, token.relation == .conj, token.head >= 0, let first = self.group(holding: Int(token.head))
        else {
            return false
        }
        return analysis.verbGroups[first].isPerfect && analysis.verbGroups[first].tense == .past
    }

    /// The next finite verb calls off what a participle before it had planned.
    private func isCalledOff(behind index: Int, _ bounds: Range<Int>) -> Bool {
        let next = index + 1
        guard next < analysis.verbGroups.count, bounds.contains(analysis.verbGroups[next].head) else { return false }
        let verb = analysis.verbGroups[next]
        return verb.tense == .past
            && (isOne(verb.head, of: book.verbs.callingOff) || isOne(verb.head, of: book.verbs.postponing))
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
}
