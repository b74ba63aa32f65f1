import Language

/// Verbs of side clauses in a form that stands alone: "said" for "saying", "is to meet" for "to meet".
extension HeadlineCutter {
    /// "says" for the "saying" of a side clause, "is expected" for the "expected" of "a merger expected in May", so that it stands
    /// alone; `nil` for verbs that do already.
    func finiteForm(of verb: Int, _ subject: Int, isPlanned: Bool) -> String? {
        // "and 58 injured"
        if let counted = words.counted(before: verb) {
            let isOne = counted.count == 1 && tree.isWord(verb - 1, "one")
            return (isOne ? "was " : "were ") + tree.string(verb)
        }
        // "was plucked from the sea and *brought* ashore": a participle that was taken for a past.
        if tree.tag(verb) == .vbd, tree.relation(verb) == .conj, asksForObject(verb),
            tree.child(of: verb, .obj, .nsubj) == nil,
            passiveBefore(verb) != nil
        {
            return (isPlural(subject) ? "were " : "was ") + tree.string(verb)
        }
        guard !syntax.isFinite(verb), !words.isBareParticiple(verb),
            // "is only just going": its auxiliary stands before it.
            !tree.isWord(verb - 1, "is", "are", "was", "were", "been", "be")
        else { return nil }
        // "would brief ministers and return": the second verb leans on the first one's auxiliary.
        if tree.tag(verb) == .vb, tree.relation(verb) == .conj, syntax.ownSubject(of: verb) == nil,
            let head = tree.head(of: verb),
            let modal = tree.children(of: head).first(where: { tree.tag($0) == .md })
        {
            return tree.string(modal) + " " + tree.string(verb)
        }
        let isPlural = isPlural(subject)
        // "was found guilty and sentenced": the second verb leans on the first one's auxiliaries.
        if tree.tag(verb) == .vbn, tree.relation(verb) == .conj, syntax.ownSubject(of: verb) == nil,
            let head = passiveBefore(verb), let group = tree.verbGroup(head), group.isFinite,
            // "was questioned and satisfied the judge": what has an object is no passive.
            tree.child(of: verb, .obj) == nil
        {
            let auxiliaries = group.tokens.prefix { $0 < head }.filter { tree.token($0).universal == .aux }
            return (auxiliaries + [verb]).map(tree.string).joined(separator: " ")
        }
        switch tree.tag(verb) {
        case .vbn
        where tree.relation(verb) == .acl && subject < verb
            && (syntax.concept(ofVerb: verb).kind == .intending || isReduced(verb, behind: subject))
            || isFronted(verb, before: subject):
            return (isPlanned ? be(subject) : isPlural ? "were" : "was") + " " + tree.string(verb).lowercased()
        case .vbg where subject < verb || tree.relation(verb) == .advcl:
            let lemma = tree.lemma(verb)
            if tellsOfPast(verb) { return VerbForms.past(lemma) }
            return isPlural ? lemma : VerbForms.thirdPerson(lemma)
        default: return nil
        }
    }

    private func asksForObject(_ verb: Int) -> Bool {
        tree.isWord(
            verb, "brought", "sent", "put", "charged", "sentenced", "jailed", "detained", "arrested", "found",
            "released",
            "treated", "held", "buried", "fined", "banned")
    }

    /// The passive that a participle is joined to: "clung to a plank, *was seen* and brought ashore".
    private func passiveBefore(_ participle: Int) -> Int? {
        guard let first = tree.head(of: participle) else { return nil }
        let joined = tree.children(of: first).prefix { $0 < participle }.last { tree.relation($0) == .conj } ?? first
        return tree.verbGroup(joined).map(\.isPassive) ?? false ? joined : nil
    }

    /// "was" for the "being" of "after the boy being found", where no verb before it has a tense.
    func finiteBeing(_ participle: Int, behind subject: Int, _ clause: [Int]) -> HeadlineText.StandIn? {
        guard tree.tag(participle) == .vbn, let being = tree.child(of: participle, .auxPassive), subject < being,
            tree.tag(being) == .vbg, clause.contains(being),
            !clause.contains(where: { $0 > subject && $0 < being && tree.tag($0).isTensed })
        else { return nil }
        return .init(token: being, words: isPlural(subject) ? "were" : "was")
    }

    /// "exiles *practiced* forming a chain": what governs the participle right behind it, and may keep it from coming true.
    func governing(participle verb: Int, behind subject: Int) -> Range<Int>? {
        let head = verb - 1
        guard tree.tag(verb) == .vbg, tree.head(of: verb) == head, tree.tag(head).isVerb,
            tree.token(head).universal != .aux, subject < head, tree.verbGroup(head).map({ !$0.isPassive }) ?? true
        else { return nil }
        let start = tree.verbGroup(head)?.tokens.lowerBound ?? head
        return subject < start ? start..<verb : nil
    }

    /// Whether a subject takes "are" and "were".
    private func isPlural(_ subject: Int) -> Bool {
        if tree.isWord(subject, "they", "we", "you") { return true }
        // "A letter" is one, whatever the parse hangs on it.
        let isOne = tree.tag(subject) == .nn && tree.children(of: subject).contains { tree.isWord($0, "a", "an") }
        return !isOne && tree.isPlural(subject)
    }

    /// "is", "are" or "am".
    func be(_ subject: Int) -> String {
        tree.isWord(subject, "i") ? "am" : isPlural(subject) ? "are" : "is"
    }

    /// What governs an infinitive and does not come true by being agreed: "*subpoenaed the boy* to testify", "*am willing* to leave".
    ///
    /// `nil` where "is to" says the same: "agreed to buy". `isSubject` where a noun governs it that is not the subject's own: "a ruling to
    /// return the boy".
    func governing(_ verb: Int, before mark: Int, behind subject: Int) -> (words: Range<Int>, isSubject: Bool)? {
        guard let head = tree.head(of: verb), head < mark, head != subject else { return nil }
        // "are *not going* to be left"
        if tree.isWord(head, "going") {
            let first = tree.children(of: head).first { $0 > subject && tree.token($0).universal == .aux } ?? head
            return first < head ? (first..<mark, false) : nil
        }
        if tree.tag(head).isVerb { return governor(head, before: mark, behind: subject).map { ($0, false) } }
        if let copula = tree.child(of: head, .cop) {
            let first = tree.children(of: head).first { $0 > subject && tree.token($0).universal == .aux } ?? copula
            guard subject < first, first < mark else { return nil }
            return (first..<mark, false)
        }
        guard tree.relation(verb) == .acl, tree.tag(head).isNoun, tree.tag(verb) == .vb else { return nil }
        if let owner = tree.head(of: head), tree.tag(owner).isVerb, tree.relation(head) == .obj,
            let words = governor(owner, before: mark, behind: subject)
        {
            return (words, false)
        }
        let start = tree.start(of: head)
        return subject < start ? (start..<mark, true) : nil
    }

    private func governor(_ head: Int, before mark: Int, behind subject: Int) -> Range<Int>? {
        guard let group = tree.verbGroup(head), group.isFinite, subject < group.tokens.lowerBound, head < mark,
            syntax.subject(of: head) == subject
        else { return nil }
        let isPromised =
            tree.child(of: head, .obj, .iobj) == nil && !group.isNegated
            && tree.isWord(
                head, "agree", "agrees", "agreed", "decide", "decides", "decided", "promise", "promises", "promised",
                "pledge", "pledges", "pledged", "vow", "vows", "vowed", "resolved", "undertook")
        return isPromised ? nil : group.tokens.lowerBound..<mark
    }

    /// The "to" of "Norlines to receive the ferry", which needs "is" where its own verb stands elsewhere.
    func infinitiveMark(of verb: Int, behind subject: Int, _ clause: [Int]) -> Int? {
        // "is not going to leave" is a future, but its verb has no more than "to leave".
        guard tree.tag(verb) == .vb || tree.tag(verb) == .vbn,
            syntax.time(of: verb) == .infinitive || tree.head(of: verb).map({ tree.isWord($0, "going") }) ?? false,
            let mark = tree.children(of: verb).first(where: { tree.relation($0) == .mark && tree.tag($0) == .to }),
            clause.contains(mark), subject < mark
        else { return nil }
        let hasTense = clause.contains { word in
            guard word > subject, word < mark else { return false }
            switch tree.tag(word) {
            case .vbd, .vbz, .vbp, .md: return true
            default: return false
            }
        }
        return hasTense ? nil : mark
    }

    /// "Founded in 1920, the yard": a participle at the head of its sentence.
    private func isFronted(_ verb: Int, before subject: Int) -> Bool {
        guard subject > verb, tree.relation(verb) == .advcl || tree.relation(verb) == .root,
            tree.child(of: verb, .mark) == nil
        else { return false }
        // "Walking her dog, Ana Cruz found a plant"
        if tree.tag(verb) == .vbg { return tree.opensSentence(verb) }
        return tree.tag(verb) == .vbn && verb - tree.tokens.lowerBound < 3
            && (tree.child(of: verb, .obj) == nil || tree.isWord(verb, "appointed", "named", "elected", "awarded"))
    }

    /// "The yard was founded" for "Founded in 1920, the yard".
    func subjectFirst(_ clause: inout [Int], _ chain: TriggerChain, _ subject: Int) {
        guard isFronted(chain.verb, before: subject) else { return }
        let phrase = words.nounPhrase(subject)
        guard let start = phrase.first, start > chain.verb else { return }
        var rest = clause.filter { $0 < start && $0 >= chain.verb }
        trim(&rest, of: chain)
        clause = phrase + rest
    }

    /// "14 people were killed" for the "killing 14 people" of "a bridge fell, killing 14 people": a bridge kills nobody. `nil` where the
    /// subject is a blast, a storm or somebody, which does.
    func victimsFirst(
        _ clause: [Int], _ chain: TriggerChain, _ subject: Int
    ) -> (words: [Int], verb: HeadlineText.StandIn)? {
        let verb = chain.verb
        guard !chain.isNoun, tree.tag(verb) == .vbg, tree.relation(verb) == .advcl || tree.relation(verb) == .acl,
            let object = tree.child(of: verb, .obj), object > verb, clause.contains(object),
            tree.tag(subject) == .nn || tree.tag(subject) == .nns, context.actor(of: subject) == nil,
            !tree.word(subject).traits.contains(.acting), syntax.concept(ofNoun: subject) == nil, tellsOfPast(verb)
        else { return nil }
        switch chain.concept.name {
        case "kill", "injure": break
        default: return nil
        }
        let victims = tree.branch(at: object)
        let words = clause.filter { $0 > verb }
        guard let first = words.first, victims.contains(first) else { return nil }
        let isOne = tree.tag(object) == .nn && tree.child(of: object, .nummod, .conj) == nil
        let form = (isOne ? "was " : "were ") + VerbForms.past(tree.lemma(verb))
        return (words + [verb], .init(token: verb, words: form))
    }

    /// "in a paper published in May": a noun that another verb governs, so that the participle behind it is no past of its own.
    private func isReduced(_ participle: Int, behind noun: Int) -> Bool {
        guard tree.child(of: participle, .obj, .compoundParticle) == nil else { return false }
        // "The meeting, held on Monday, ended": the participle of a subject whose own verb follows.
        if tree.relation(noun).isNominalSubject, let verb = tree.head(of: noun),
            verb > participle, tree.tag(verb).isVerb
        {
            return true
        }
        guard !isRelativeClause(participle, behind: noun), !VerbForms.isIntransitive(tree.lemma(participle)),
            !movesAlong(participle),
            // "a shortage *of parts* discovered in June"
            (noun + 1..<participle).allSatisfy({ word in tree.ancestors(of: word).contains(noun) })
        else { return false }
        switch tree.relation(noun) {
        // "covers the models built in 2006", "a shortage of parts discovered in June"
        case .obj, .obl, .nmod, .conj, .appos: return tree.head(of: noun).map { $0 < noun } ?? false
        // "were among ten people held on Monday"
        default: return tree.child(of: noun, .cop) != nil
        }
    }

    /// "floods swept through the town": a past that looks like its participle, for where to is told, not by whom.
    private func movesAlong(_ participle: Int) -> Bool {
        tree.isWord(participle + 1, "through", "across", "past", "along", "toward", "towards")
            && VerbForms.past(tree.lemma(participle)) == tree.string(participle).lowercased()
    }

    /// "the anger that the verdict caused": a past, with its own subject.
    private func isRelativeClause(_ participle: Int, behind noun: Int) -> Bool {
        let start = tree.start(of: noun)
        return tree.isWord(start - 1, "that", "which", "whom") && tree.tokens.contains(start - 2)
            && tree.tag(start - 2).isNoun
    }

    /// Whether the clause that a participle hangs on tells a past: "left the room, saying" is "said".
    private func tellsOfPast(_ participle: Int) -> Bool {
        for word in tree.ancestors(of: participle) {
            if tree.tag(word).isVerb, syntax.isFinite(word) { return syntax.time(of: word).isBehind }
            // "was the first to come, arriving in May"
            if let copula = tree.child(of: word, .cop) { return tree.tag(copula) == .vbd }
        }
        return false
    }
}
