import Language

/// How the verb of a clause places what it tells: behind, now, ahead, or only thought of.
enum ClauseTime: Int, Sendable {
    /// "met", "had met"
    case past
    /// "has met"
    case perfect
    /// "is meeting"
    case ongoing
    /// "meets"
    case present
    /// "will meet", "is to meet"
    case future
    /// "may meet", "could meet"
    case possible
    /// "should meet", "must meet"
    case necessary
    /// "would meet"
    case conditional
    /// "to meet"
    case infinitive
    /// "meeting"
    case presentParticiple
    /// "released" in "figures released by"
    case pastParticiple
}

extension ClauseTime {
    /// "met", "has met"
    var isBehind: Bool {
        switch self {
        case .past, .perfect: true
        default: false
        }
    }
}

extension ClauseSyntax {
    func findTime(of verb: Int, _ depth: Int) -> ClauseTime {
        if isMistakenPast(verb) { return .past }
        if let complement = obligation(verb) {
            switch tree.verbGroup(complement)?.tense {
            case .past: return .past
            case .future: return .future
            default: return .necessary
            }
        }
        if let group = tree.verbGroup(verb), group.isFinite {
            switch group.modality {
            case .possible: return .possible
            case .necessary: return .necessary
            case .conditional: return .conditional
            case .none: break
            }
            switch group.tense {
            case .future: return .future
            case .past: return .past
            case .present:
                if group.isPerfect { return .perfect }
                if group.isProgressive { return .ongoing }
                // "is released": a present passive tells a custom; "is (to be) met" is left to its infinitive.
                return .present
            case .none: break
            }
        }
        if tree.relation(verb) == .conj, depth < 4, let head = tree.head(of: verb), tree.tag(head).isVerb,
            tree.child(of: verb, .aux, .auxPassive) == nil, sharesForm(verb, with: head)
        {
            return time(of: head, depth: depth + 1)
        }
        if isToBeDone(verb) { return .future }
        switch tree.tag(verb) {
        case .vbd: return .past
        case .vbz, .vbp: return .present
        case .vbg: return .presentParticiple
        // "the first to be arrested"
        case .vbn: return tree.children(of: verb).contains(where: isInfinitiveMark) ? .infinitive : .pastParticiple
        default: return .infinitive
        }
    }

    /// "Staff *are to be offered* jobs", "the minister *is to visit* the town"; "the aim is to cut costs" says what an aim is.
    private func isToBeDone(_ verb: Int) -> Bool {
        guard let mark = tree.children(of: verb).first(where: isInfinitiveMark), tree.isWord(mark - 1, "is", "are"),
            tree.head(of: mark - 1) == verb, let subject = tree.child(of: verb, .nsubj, .nsubjPassive)
        else { return false }
        return tree.tag(verb) == .vbn || tree.actor(of: subject) != nil
            || tree.word(subject).traits.contains(.acting)
    }

    private func isInfinitiveMark(_ word: Int) -> Bool { tree.relation(word) == .mark && tree.tag(word) == .to }

    /// "met", "was met"; not "had met", which lies before what is narrated.
    func isPlainPast(_ verb: Int) -> Bool {
        time(of: verb) == .past && !isPluperfect(verb)
    }

    /// "had met", and "talked" in "had met and talked".
    func isPluperfect(_ verb: Int, depth: Int = 0) -> Bool {
        if let group = tree.verbGroup(verb), group.isPerfect { return group.tense == .past }
        guard tree.relation(verb) == .conj, depth < 4, let head = tree.head(of: verb), tree.tag(head) == .vbn,
            tree.tag(verb) == .vbn || tree.tag(verb) == .vbd,
            tree.child(of: verb, .aux, .auxPassive) == nil, ownSubject(of: verb) == nil,
            // "had led but slowed": what stands against it is no longer of the same time.
            !tree.children(of: verb).contains(where: { tree.isWord($0, "but") })
        else { return false }
        return isPluperfect(head, depth: depth + 1)
    }

    /// "has met and (has) talked": the second verb leans on the first one's auxiliary only where their forms agree.
    private func sharesForm(_ verb: Int, with head: Int) -> Bool {
        tree.tag(verb) == tree.tag(head) || (tree.tag(verb) == .vbd && tree.tag(head) == .vbn)
    }

    /// Whether a clause denies what it tells: "did not meet", "no tickets were sold".
    func isNegated(_ verb: Int) -> Bool {
        if let group = tree.verbGroup(verb), group.isNegated { return true }
        for part in [tree.child(of: verb, .nsubj, .nsubjPassive), tree.child(of: verb, .obj)] {
            guard let part else { continue }
            if tree.isWord(part, "nobody", "nothing", "none", "neither") { return true }
            if tree.children(of: part).contains(where: { tree.isWord($0, "no", "neither") }) { return true }
        }
        return tree.children(of: verb).contains { tree.isWord($0, "never", "neither") }
    }

    /// Whether a clause itself is a condition: "if taxes rise", not what is said to follow.
    func isCondition(_ verb: Int) -> Bool {
        tree.children(of: firstOfCoordination(verb)).contains {
            tree.relation($0) == .mark && tree.isWord($0, "if", "unless", "whether")
        }
    }

    /// Whether a clause is only thought of: "if …", "whether …", a question.
    func isHypothetical(_ verb: Int) -> Bool {
        var next: Int? = firstOfCoordination(verb)
        var steps = 0
        while let clause = next, steps < 6 {
            for child in tree.children(of: clause)
            where tree.relation(child) == .mark || tree.relation(child) == .advmod {
                if tree.isWord(child, "if", "whether", "unless", "lest", "should", "whenever") { return true }
            }
            // What is said inside a quoted or reported clause is judged there, not by what surrounds it.
            guard tree.relation(clause) != .root, tree.relation(clause) != .parataxis else { break }
            next = tree.head(of: clause).map(firstOfCoordination)
            steps += 1
        }
        return false
    }
}
