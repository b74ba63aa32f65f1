import Language

/// What the words of a clause are to each other and to the vocabulary; `ClauseSubject` and `Attribution` go on with who acts and who says so.
///
/// One for each sentence. What is asked of a verb again and again is worked out when it is first asked.
final class ClauseSyntax {
    let tree: SentenceTree

    /// "…, the paper reported on Friday.": the saying that closes the sentence, told by the order of the words alone.
    private(set) lazy var trailingSaying: Int? = closingSaying()

    /// The subject of a sentence that is parted from its verb by an aside, told by the order of the words alone.
    let interrupted: InterruptedSubject?

    /// The subject of a sentence that a clause of its own parts from its verb, told by the order of the words alone.
    let modified: ModifiedSubject?

    /// The subject of a sentence that begins with a place, told by the order of the words alone.
    let fronted: FrontedPlace?

    /// Whether the sentence has a verb that is tagged with a tense.
    let hasTense: Bool

    private let answers: RememberedAnswers

    init(tree: SentenceTree) {
        self.tree = tree
        hasTense = tree.tokens.contains { tree.tag($0).isTensed }
        interrupted = InterruptedSubject(tree)
        modified = ModifiedSubject(tree)
        fronted = FrontedPlace(tree)
        answers = RememberedAnswers(for: tree.tokens)
    }

    /// The subject of a verb; that of the verb it is coordinated with, controls it or carries it, where it has none itself.
    ///
    /// - Parameter depth: How many verbs have passed the question on to this one.
    func subject(of verb: Int, depth: Int = 0) -> Int? {
        if let known = answers.known(.subject, verb) { return known }
        let subject = findSubject(of: verb, depth)
        if depth == 0 { answers.keep(subject, .subject, verb) }
        return subject
    }

    /// The subject that hangs on the verb itself; of several the nearest before it.
    func ownSubject(of verb: Int) -> Int? {
        if let known = answers.known(.ownSubject, verb) { return known }
        let subject = findOwnSubject(of: verb)
        answers.keep(subject, .ownSubject, verb)
        return subject
    }

    /// The time of a verb; that of the verb it is coordinated with, where the auxiliary stands only there.
    ///
    /// - Parameter depth: How many verbs have passed the question on to this one.
    func time(of verb: Int, depth: Int = 0) -> ClauseTime {
        if let known = answers.known(.time, verb), let time = known.flatMap(ClauseTime.init(rawValue:)) { return time }
        let time = findTime(of: verb, depth)
        if depth == 0 { answers.keep(time.rawValue, .time, verb) }
        return time
    }

    /// "today" is nobody's subject.
    func isDate(_ token: Int) -> Bool { tree.isDate(token) }

    private var lexicon: EventLexicon { tree.article.lexicon }

    /// The word of the vocabulary that a verb is, with the particle or noun that belongs to it: "step *down*", "take *place*".
    func word(ofVerb verb: Int) -> EventLexicon.Word {
        let word = tree.word(verb)
        guard word.traits.contains(.joins) else { return word }
        // Parsers often take the particle for an adverb or a preposition; it stands right behind the verb.
        for particle in [tree.child(of: verb, .compoundParticle), verb + 1] {
            guard let particle, tree.tokens.contains(particle) else { continue }
            if let joined = lexicon.joined(word, tree.article.text, tree.token(particle).range) { return joined }
        }
        return word
    }

    func concept(ofVerb verb: Int) -> EventConcept { lexicon.concept(ofVerb: word(ofVerb: verb)) }

    /// Whether a verb and the word behind it are one word of the vocabulary: "gave way".
    func isJoined(_ verb: Int) -> Bool { word(ofVerb: verb).hash != tree.word(verb).hash }

    /// Whether the vocabulary holds a verb at all.
    func knows(_ verb: Int) -> Bool { word(ofVerb: verb).verb >= 0 }

    /// The concept of a noun that tells an event; `nil` for other words.
    func concept(ofNoun noun: Int) -> EventConcept? {
        guard tree.tag(noun).isNoun else { return nil }
        let before = noun - 1
        if tree.tokens.contains(before), tree.tag(before).isNoun,
            let joined = lexicon.joined(
                tree.token(before).range, tree.article.text, tree.token(noun).range, as: tree.tag(noun))
        {
            return lexicon.concept(ofNoun: joined)
        }
        return lexicon.concept(ofNoun: tree.word(noun))
    }

    /// A bare event noun with "the" or "these" takes up what was told before; one with words of its own tells anew.
    func isAnaphoric(_ trigger: Int) -> Bool {
        guard tree.tag(trigger) == .nn || tree.tag(trigger) == .nns else { return false }
        var isDefinite = false
        for child in tree.children(of: trigger) {
            switch tree.relation(child) {
            case .det: isDefinite = tree.isWord(child, "the", "these", "those", "this", "that", "both", "such")
            case .amod, .nmod, .nmodPossessive, .compound, .acl, .aclRelative, .nummod, .appos: return false
            default: break
            }
        }
        return isDefinite
    }

    /// What is done or made: object, or subject of a passive.
    func object(of verb: Int) -> Int? {
        if let object = tree.child(of: verb, .obj) { return object }
        if let passive = tree.child(of: verb, .nsubjPassive) { return passive }
        guard tree.tag(verb) == .vbn, !isFinite(verb) else { return nil }
        if tree.relation(verb) == .acl { return tree.head(of: verb).map { named(behind: describedNoun($0, by: verb)) } }
        // "a law passed last year"
        return tree.tokens.contains(verb - 1) && tree.tag(verb - 1).isNoun ? verb - 1 : nil
    }

    /// "is due to", "is likely to", "is set to": the adjective that announces an infinitive.
    func announcement(of verb: Int) -> Int? {
        guard let head = tree.head(of: verb), head < verb,
            // "which is due to be heard": what stands right before "to" announces it, whatever the parse calls that.
            tree.relation(verb) == .xcomp || tree.isWord(head + 1, "to") && tree.tag(head) == .jj,
            tree.isWord(
                head, "due", "set", "ready", "likely", "poised", "slated", "scheduled", "expected", "certain")
        else { return nil }
        return head
    }

    /// "Castell, a former prosecutor born in Harlow": who the description is of.
    func named(behind noun: Int) -> Int {
        guard tree.relation(noun) == .appos, let described = tree.head(of: noun), described < noun else { return noun }
        // "The owner Leo Halden, a developer"
        let name =
            tree.tag(described).isProperNoun
            ? described : tree.children(of: described).first { $0 == described + 1 && tree.relation($0) == .appos }
        guard let name, tree.tag(name).isProperNoun, tree.article.mention(name)?.kind == .name else { return noun }
        return name
    }

    /// "An inquiry into the bank, announced in May": what stands behind a comma is said of the whole phrase.
    private func describedNoun(_ noun: Int, by participle: Int) -> Int {
        guard tree.tokens.contains(participle - 1), tree.tag(participle - 1) == .comma else { return noun }
        var whole = noun
        while tree.relation(whole) == .nmod, let head = tree.head(of: whole), head < whole, tree.tag(head).isNoun {
            whole = head
        }
        return whole
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

extension PennTag {
    /// A past, a present or a modal.
    var isTensed: Bool {
        switch self {
        case .vbd, .vbz, .vbp, .md: true
        default: false
        }
    }

    /// "which", "who", "whose", "where".
    var isWhWord: Bool {
        switch self {
        case .wdt, .wp, .wpPossessive, .wrb: true
        default: false
        }
    }
}
