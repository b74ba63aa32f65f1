import Language

/// Who does what in a clause: subject, object, attribution, through the shapes in which English leaves them out.
struct ClauseSyntax {
    let tree: SentenceTree
    let lexicon: EventLexicon

    /// The particle that makes "step" "step down", if there is one.
    func particle(of verb: Int) -> String? {
        if let particle = tree.child(of: verb, .compoundParticle) { return tree.string(particle).lowercased() }
        // Parsers often take the particle for an adverb or a preposition; it stands right behind the verb.
        let next = verb + 1
        guard tree.tokens.contains(next) else { return nil }
        switch tree.tag(next) {
        case .rp, .in, .rb, .to: return tree.string(next).lowercased()
        default: return nil
        }
    }

    func concept(ofVerb verb: Int) -> EventConcept {
        lexicon.concept(ofVerb: tree.lemma(verb), particle: particle(of: verb))
    }

    /// The concept of a noun that tells an event; `nil` for other words.
    func concept(ofNoun noun: Int) -> EventConcept? {
        guard tree.tag(noun) == .nn || tree.tag(noun) == .nns || isNameLikeEventNoun(noun) else { return nil }
        let modifier = tree.tokens.contains(noun - 1) ? tree.string(noun - 1).lowercased() : nil
        return lexicon.concept(ofNoun: tree.lemma(noun).lowercased(), modifier: modifier)
    }

    /// "Town Hall", "Summit": capitals in a name that ends in a word for an event.
    private func isNameLikeEventNoun(_ noun: Int) -> Bool { tree.tag(noun).isProperNoun }

    /// The subject of a verb; that of the verb it is coordinated with, controls it or carries it, where it has none itself.
    func subject(of verb: Int, depth: Int = 0) -> Int? {
        if let own = tree.child(of: verb, .nsubj, .nsubjPassive, .csubj) {
            // "which", "who" stand for the noun the clause hangs on.
            if tree.isWord(own, "which", "who", "that", "whom"), tree.relation(verb) == .aclRelative {
                return tree.head(of: verb)
            }
            return own
        }
        guard depth < 6, let head = tree.head(of: verb) else { return nil }
        switch tree.relation(verb) {
        case .conj: return subject(of: head, depth: depth + 1)
        case .xcomp:
            return tree.child(of: head, .obj, .iobj).flatMap { isObjectControlled(by: head) ? $0 : nil }
                ?? subject(of: head, depth: depth + 1)
        case .advcl: return subject(of: head, depth: depth + 1)
        case .acl:
            // "a law passed last year": the noun is what was passed, not who passes; "a man carrying a gun" acts.
            return tree.tag(verb) == .vbg ? head : nil
        case .aclRelative: return head
        default: return nil
        }
    }

    private func isObjectControlled(by verb: Int) -> Bool {
        switch concept(ofVerb: verb).name {
        case "urge", "request", "invite", "seek", "hire": true
        default: false
        }
    }

    /// What is done or made: object, or subject of a passive.
    func object(of verb: Int) -> Int? {
        if let object = tree.child(of: verb, .obj) { return object }
        if let passive = tree.child(of: verb, .nsubjPassive) { return passive }
        if tree.relation(verb) == .acl, tree.tag(verb) == .vbn { return tree.head(of: verb) }
        return nil
    }

    /// The verbs a verb is coordinated with and itself, the first of the row first.
    func firstOfCoordination(_ verb: Int) -> Int {
        var first = verb
        var steps = 0
        while tree.relation(first) == .conj, let head = tree.head(of: first), tree.tag(head).isVerb, steps < 8 {
            first = head
            steps += 1
        }
        return first
    }

    /// Who says what a clause tells.
    struct Attribution {
        /// The reporting verb, or the "according" of "according to".
        var verb: Int
        /// The head of the phrase that names the source.
        var source: Int?
        var concept: EventConcept
    }

    /// The attribution that governs a verb: "X said that …", "…, X said", "according to X, …".
    func attribution(of verb: Int) -> Attribution? {
        let first = firstOfCoordination(verb)
        if tree.relation(first) == .ccomp || tree.relation(first) == .parataxis || tree.relation(first) == .xcomp,
            let head = tree.head(of: first), tree.tag(head).isVerb
        {
            let concept = concept(ofVerb: head)
            if concept.isSaying, tree.relation(first) != .xcomp {
                return .init(verb: head, source: subject(of: head), concept: concept)
            }
        }
        for child in tree.children(of: first) {
            if tree.relation(child) == .parataxis || tree.relation(child) == .ccomp, child != verb,
                tree.tag(child).isVerb,
                tree.child(of: child, .ccomp, .obj) == nil, child > first
            {
                let concept = concept(ofVerb: child)
                if concept.isSaying { return .init(verb: child, source: subject(of: child), concept: concept) }
            }
            if let source = accordingTo(child) {
                return .init(verb: child, source: source, concept: EventConcept(name: "say", kind: .reporting))
            }
        }
        return nil
    }

    /// The source in "according to X", whichever of its words the parse took for the head.
    private func accordingTo(_ child: Int) -> Int? {
        if tree.isWord(child, "according") {
            return tree.child(of: child, .obl, .obj, .nmod, .nsubj) ?? tree.head(of: child)
        }
        guard tree.relation(child) == .obl || tree.relation(child) == .nmod || tree.relation(child) == .advmod else {
            return nil
        }
        return tree.children(of: child).contains { tree.isWord($0, "according") } ? child : nil
    }
}

extension EventConcept {
    /// Verbs whose clause says what somebody says.
    var isSaying: Bool {
        switch kind {
        case .reporting, .claiming, .denying, .evidence, .speaking: true
        default: false
        }
    }
}
