import Language

/// Who does what in a clause: subject, object, attribution, through the shapes in which English leaves them out.
struct ClauseSyntax {
    let tree: SentenceTree

    /// "…, the paper reported on Friday.": the saying that closes the sentence, told by the order of the words alone.
    private(set) var trailingSaying: Int?

    init(tree: SentenceTree) {
        self.tree = tree
        trailingSaying = closingSaying()
    }

    private func closingSaying() -> Int? {
        for verb in tree.tokens.reversed() where tree.tag(verb) == .vbd || tree.tag(verb) == .vbz {
            guard tree.tokens.upperBound - verb <= 8, concept(ofVerb: verb).isSaying,
                tree.child(of: verb, .ccomp, .obj).map({ $0 < verb }) ?? true, let subject = nounBefore(verb)
            else { return nil }
            var start = subject
            while tree.tokens.contains(start - 1), isNominal(start - 1) { start -= 1 }
            guard tree.tokens.contains(start - 1), tree.tag(start - 1) == .comma else { return nil }
            let isClauseBefore = (tree.tokens.lowerBound..<start).contains { isFinite($0) }
            return isClauseBefore ? verb : nil
        }
        return nil
    }

    private func isNominal(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .dt, .jj, .cd, .pos, .prpPossessive, .nn, .nns, .nnp, .nnps: true
        default: false
        }
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

    /// Whether the vocabulary holds a verb at all.
    func knows(_ verb: Int) -> Bool { tree.word(verb).verb >= 0 }

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

    /// The subject of a verb; that of the verb it is coordinated with, controls it or carries it, where it has none itself.
    func subject(of verb: Int, depth: Int = 0) -> Int? {
        if let own = ownSubject(of: verb), !isStray(own, of: verb) {
            if tree.tag(own).isWhWord { return antecedent(of: own, verb) }
            // "the players themselves chose": the noun it leans on.
            if tree.isWord(own, "themselves", "itself", "himself", "herself"), tree.tokens.contains(own - 1),
                tree.tag(own - 1).isNoun
            {
                return own - 1
            }
            // A closing quotation mark between them: the noun belongs to what is said, not to who says it.
            let isCutOff = own < verb && (own..<verb).contains { tree.tag($0) == .closeQuote }
            return isCutOff ? nounBefore(verb).map(withoutPreposition) ?? nounAfter(verb) : withoutPreposition(own)
        }
        guard depth < 6 else { return nil }
        if let speaker = speakerBehind(verb) { return speaker }
        if let before = nounBefore(verb) { return withoutPreposition(before) }
        guard let head = tree.head(of: verb) else { return nil }
        switch tree.relation(verb) {
        case .conj: return subject(of: head, depth: depth + 1)
        case .xcomp:
            return tree.child(of: head, .obj, .iobj).flatMap { isObjectControlled(by: head) ? $0 : nil }
                ?? subject(of: head, depth: depth + 1)
        case .advcl: return isFinite(verb) ? nil : subject(of: head, depth: depth + 1)
        case .acl:
            // "a law passed last year": the noun is what was passed, not who passes; "a man carrying a gun" acts.
            return tree.tag(verb) == .vbg ? head : nil
        case .aclRelative: return head
        default: return nil
        }
    }

    /// "A source familiar with the minister said": no subject stands behind a preposition; the noun before it does.
    private func withoutPreposition(_ subject: Int) -> Int {
        guard
            let preposition = tree.children(of: subject).first(where: {
                $0 < subject && tree.relation($0) == .casing
                    && tree.isWord($0, "of", "with", "in", "from", "by", "for", "at", "on", "to", "about", "between")
            })
        else { return subject }
        var word = preposition - 1
        while tree.tokens.contains(word), preposition - word < 4 {
            if tree.tag(word).isNoun || tree.tag(word) == .prp { return word }
            word -= 1
        }
        return subject
    }

    /// "wrote on Social Wire, vowing to": a noun before the comma is no subject of the participle behind it.
    private func isStray(_ subject: Int, of verb: Int) -> Bool {
        tree.tag(verb) == .vbg && !isFinite(verb) && subject < verb && tree.relation(verb) == .advcl
            && (subject..<verb).contains { tree.tag($0) == .comma }
    }

    /// "…,” said the union's lawyer Ana Cruz": who stands behind a saying that follows what is said.
    private func speakerBehind(_ verb: Int) -> Int? {
        guard tree.tag(verb) == .vbd || tree.tag(verb) == .vbz, tree.tokens.contains(verb - 1),
            tree.tag(verb - 1) == .closeQuote || tree.tag(verb - 1) == .comma || tree.tag(verb - 1) == .openQuote,
            concept(ofVerb: verb).isSaying
        else { return nil }
        let pronoun = verb + 1
        if tree.tokens.contains(pronoun), tree.tag(pronoun) == .prp { return pronoun }
        return nounAfter(verb)
    }

    /// The noun that follows a verb with nothing but its own modifiers between: "held secret *talks*", "said the mayor's *aide*".
    func nounAfter(_ verb: Int) -> Int? {
        var word = verb + 1
        var noun: Int?
        while tree.tokens.contains(word), word - verb < 9 {
            switch tree.tag(word) {
            case .pos: noun = nil
            case .dt, .prpPossessive, .jj, .jjr, .jjs, .cd, .hyphen, .vbn, .vbg: if noun != nil { return noun }
            case .nn, .nns, .nnp, .nnps: noun = word
            default: return noun
            }
            word += 1
        }
        return noun
    }

    /// The subject that hangs on the verb itself; of several the nearest before it.
    func ownSubject(of verb: Int) -> Int? {
        var found: Int?
        for child in tree.children(of: verb) {
            switch tree.relation(child) {
            case .nsubj, .nsubjPassive, .csubj, .expl:
                if isDate(child) || tree.relation(child) != .csubj && tree.tag(child).isVerb { continue }
                if found == nil || child < verb, tree.relation(child) != .expl || found == nil { found = child }
            default: break
            }
        }
        return found
    }

    func isFinite(_ verb: Int) -> Bool { tree.verbGroup(verb)?.isFinite ?? false }

    /// The noun that "which", "who" or "that" stands for.
    func antecedent(of pronoun: Int, _ verb: Int) -> Int? {
        if tree.relation(verb) == .aclRelative, let head = tree.head(of: verb), head < pronoun { return head }
        var word = pronoun - 1
        while tree.tokens.contains(word), pronoun - word < 8 {
            if tree.tag(word).isNoun, tree.relation(word) != .oblTime, tree.relation(word) != .nmodTime { return word }
            if tree.tag(word) == .vbd { return nil }
            word -= 1
        }
        return nil
    }

    /// The noun right before a finite verb group: its subject, whatever else a doubtful parse has made of it.
    private func nounBefore(_ verb: Int) -> Int? {
        guard let group = tree.verbGroup(verb), group.isFinite else { return nil }
        var word = group.tokens.lowerBound - 1
        while tree.tokens.contains(word), tree.tag(word) == .rb || isDate(word) { word -= 1 }
        guard tree.tokens.contains(word), tree.tag(word).isNoun || tree.tag(word) == .prp else { return nil }
        // "the talks" in "the leader of the talks said": the noun its preposition hangs on.
        var steps = 0
        while let head = tree.head(of: word), steps < 4, head < word, tree.tag(head).isNoun,
            tree.relation(word) == .nmod || tree.relation(word) == .conj || tree.relation(word) == .flat
                || tree.relation(word) == .appos,
            // A name behind a comma or a quotation is not the tail of what stands before it.
            !(head..<word).contains(where: { tree.tag($0) == .comma || tree.tag($0) == .closeQuote })
        {
            word = head
            steps += 1
        }
        // "a river crossing farmland rose": the noun before the participle that governs this one.
        if let participle = tree.head(of: word), participle < word, tree.tag(participle) == .vbg,
            tree.tokens.contains(participle - 1), tree.tag(participle - 1).isNoun, tree.relation(word) == .obj
        {
            return participle - 1
        }
        return word
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
        guard tree.tag(verb) == .vbn, !isFinite(verb) else { return nil }
        if tree.relation(verb) == .acl { return tree.head(of: verb) }
        // "a law passed last year"
        return tree.tokens.contains(verb - 1) && tree.tag(verb - 1).isNoun ? verb - 1 : nil
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
        if let head = tree.head(of: first), isContent(first, of: head), let attribution = saying(head) {
            return attribution
        }
        if let head = verbBeforeThat(first) ?? verbBeforeThat(verb), let attribution = saying(head) {
            return attribution
        }
        if let trailing = trailingSaying, first < trailing, tree.relation(first) == .root,
            let attribution = saying(trailing)
        {
            return attribution
        }
        for child in tree.children(of: first) {
            if isTrailingSaying(child, after: first), let attribution = saying(child) { return attribution }
            if let source = accordingTo(child) {
                return .init(verb: child, source: source, concept: EventConcept(name: "say", kind: .reporting))
            }
        }
        return nil
    }

    /// Whether a clause is what a verb says: its complement, or a clause set beside it with no comma between.
    private func isContent(_ clause: Int, of verb: Int) -> Bool {
        switch tree.relation(clause) {
        case .ccomp: true
        case .parataxis: clause < verb || !(verb..<clause).contains { tree.tag($0) == .comma }
        default: false
        }
    }

    private func saying(_ verb: Int) -> Attribution? {
        guard tree.tag(verb).isVerb else { return nil }
        let concept = concept(ofVerb: verb)
        return concept.isSaying ? Attribution(verb: verb, source: subject(of: verb), concept: concept) : nil
    }

    /// "…, X said": a saying behind what is said, with a subject and nothing said inside it.
    func isTrailingSaying(_ verb: Int, after clause: Int) -> Bool {
        if verb == trailingSaying { return true }
        guard verb > clause, tree.tag(verb).isVerb, tree.child(of: verb, .ccomp) == nil else { return false }
        switch tree.relation(verb) {
        case .parataxis, .ccomp: return true
        case .advcl, .conj, .dep:
            guard let subject = ownSubject(of: verb), subject < verb else { return false }
            let start = tree.start(of: subject)
            return tree.tokens.contains(start - 1) && tree.tag(start - 1) == .comma
        default: return false
        }
    }

    /// The verb before a "that" that opens a verb's clause, where the parse has lost the tie.
    private func verbBeforeThat(_ verb: Int) -> Int? {
        guard tree.relation(verb) != .root, isFinite(verb), let subject = ownSubject(of: verb) ?? nounBefore(verb)
        else { return nil }
        var word = tree.start(of: subject) - 1
        // "that no trains or buses have": back over what belongs to the subject.
        while tree.tokens.contains(word), !tree.isWord(word, "that"), subject - word < 6, !tree.tag(word).isVerb {
            word -= 1
        }
        guard tree.isWord(word, "that") else { return nil }
        word -= 1
        // "said on Monday that": back over when it was said.
        while tree.tokens.contains(word), tree.isDate(word) || tree.isWord(word, "on") { word -= 1 }
        guard tree.tokens.contains(word), tree.tag(word).isVerb else { return nil }
        return word
    }

    /// The source in "according to X", whichever of its words the parse took for the head.
    private func accordingTo(_ child: Int) -> Int? {
        if tree.isWord(child, "according") {
            return tree.child(of: child, .obl, .obj, .nmod) ?? tree.head(of: child)
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

extension PennTag {
    /// "which", "who", "whose", "where".
    var isWhWord: Bool {
        switch self {
        case .wdt, .wp, .wpPossessive, .wrb: true
        default: false
        }
    }
}
