import Language

/// Finds the verb an expression belongs to, and when it plays.
struct Clauses {
    private let analysis: Analysis
    private let text: UnsafeBufferPointer<UInt8>
    private let scheduling: Set<String>
    private let willing: Set<String>
    private let hasHeads: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, _ analysis: Analysis, scheduling: Set<String>, willing: Set<String>) {
        self.text = text
        self.analysis = analysis
        self.scheduling = scheduling
        self.willing = willing
        hasHeads = analysis.tokens.contains { $0.head >= 0 }
    }

    /// - Parameter isOwner: "Wednesday's ruling": the verb tells of the ruling, and only "will" of its day.
    func time(of tokens: Range<Int>, sentence: Int, isOwner: Bool) -> ClauseTime {
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
        if let next = opening(group, tokens, bounds) { group = next }
        let words = analysis.verbGroups[group]
        if isOwner, words.tense != .future { return .unknown }
        let kind = kind(of: group, bounds, depth: 0)
        let verb = analysis.tokens[analysis.verbGroups[group].head].range
        // "On Friday, the government planned …": the day of the planning, where it opens the clause.
        if kind == .future, words.tense == .past, !words.isPassive, !words.isPerfect,
            tokens.upperBound <= words.tokens.lowerBound, isOne(words.head, of: scheduling)
        {
            return ClauseTime(kind: .past, verb: verb)
        }
        return ClauseTime(kind: kind, isPastPerfect: words.isPerfect && words.tense == .past, verb: verb)
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
        if isOne(group.head, of: scheduling) || group.isPassive && isOne(group.head, of: willing) {
            // "had been scheduled to end Friday" tells what was then changed.
            return group.isFinite && group.isPerfect && group.tense == .past ? .unknown : .future
        }
        if group.isFinite {
            switch group.modality {
            case .possible:
                // "could not be reached Friday" is past, "may vote Friday" is not.
                return group.isPerfect ? .past : isOne(group.tokens.lowerBound, of: ["could"]) ? .unknown : .future
            case .necessary, .conditional: return group.isPerfect ? .past : .future
            case .none: break
            }
            switch group.tense {
            case .future: return .future
            case .past: return .past
            case .present: return group.isPerfect ? .past : .present
            case .none: break
            }
        }
        let tag = analysis.tokens[group.head].tag
        let matrix = depth < 3 ? matrix(of: index, bounds) : nil
        if tag == .vb, !group.isFinite {
            // "set to resume Monday"
            let before = analysis.tokens[max(group.tokens.lowerBound - 1, bounds.lowerBound)].tag == .to ? 2 : 1
            if group.tokens.lowerBound - before >= bounds.lowerBound,
                isOne(group.tokens.lowerBound - before, of: willing)
            {
                return .future
            }
            // "agreed to meet Thursday" lies ahead, "was forced to resign Thursday" behind.
            guard let matrix else { return .future }
            // "guidelines to be published in May"
            if analysis.tokens[group.head].relation == .acl { return .future }

            let above = kind(of: matrix, bounds, depth: depth + 1)
            if isOne(analysis.verbGroups[matrix].head, of: willing) { return above == .unknown ? .unknown : .future }
            return above == .past ? .past : .future
        }
        if tag == .vbn || tag == .vbd { return .past }
        guard let matrix else { return .unknown }
        return kind(of: matrix, bounds, depth: depth + 1)
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

    private func isOne(_ token: Int, of verbs: Set<String>) -> Bool {
        let range = analysis.tokens[token].range
        guard range.upperBound <= text.count, range.count <= 12 else { return false }
        return verbs.contains(String(decoding: text[range].map { $0 | 0x20 }, as: UTF8.self))
    }
}
