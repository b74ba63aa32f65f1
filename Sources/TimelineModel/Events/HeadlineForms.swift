import Language

/// Verbs of side clauses in a form that stands alone: "said" for "saying", "is to meet" for "to meet".
extension HeadlineCutter {
    /// "says" for the "saying" of a side clause, "is expected" for the "expected" of "a merger expected in May", so that it stands
    /// alone; `nil` for verbs that do already.
    func finiteForm(of verb: Int, _ subject: Int, isPlanned: Bool) -> String? {
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
            let head = tree.head(of: verb), let group = tree.verbGroup(head), group.isPassive, group.isFinite
        {
            let auxiliaries = group.tokens.prefix { $0 < head }.filter { tree.token($0).universal == .aux }
            return (auxiliaries + [verb]).map(tree.string).joined(separator: " ")
        }
        switch tree.tag(verb) {
        case .vbn
        where tree.relation(verb) == .acl && subject < verb
            && (syntax.concept(ofVerb: verb).kind == .intending || isReduced(verb, behind: subject))
            || isFronted(verb, before: subject):
            return (isPlanned ? isPlural ? "are " : "is " : isPlural ? "were " : "was ")
                + tree.string(verb).lowercased()
        case .vbg where subject < verb || tree.relation(verb) == .advcl:
            let lemma = tree.lemma(verb)
            if tellsOfPast(verb) { return VerbForms.past(lemma) }
            return isPlural ? lemma : VerbForms.thirdPerson(lemma)
        default: return nil
        }
    }

    func isPlural(_ subject: Int) -> Bool {
        tree.isPlural(subject) || tree.isWord(subject, "they", "we", "you", "i")
    }

    /// The "to" of "Norlines to receive the ferry", which needs "is" where its own verb stands elsewhere.
    func infinitiveMark(of verb: Int, behind subject: Int, _ clause: [Int]) -> Int? {
        guard tree.tag(verb) == .vb || tree.tag(verb) == .vbn, syntax.time(of: verb) == .infinitive,
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
        tree.tag(verb) == .vbn && tree.relation(verb) == .advcl && subject > verb && verb - tree.tokens.lowerBound < 3
            && tree.child(of: verb, .mark, .obj) == nil
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

    /// "in a paper published in May": a noun that another verb governs, so that the participle behind it is no past of its own.
    private func isReduced(_ participle: Int, behind noun: Int) -> Bool {
        guard tree.child(of: participle, .obj, .compoundParticle) == nil else { return false }
        // "The meeting, held on Monday, ended": the participle of a subject whose own verb follows.
        if tree.relation(noun) == .nsubj || tree.relation(noun) == .nsubjPassive, let verb = tree.head(of: noun),
            verb > participle, tree.tag(verb).isVerb
        {
            return true
        }
        guard noun == participle - 1 else { return false }
        switch tree.relation(noun) {
        // "covers the models built in 2006", "a shortage of parts discovered in June"
        case .obj, .obl, .nmod, .conj, .appos: return tree.head(of: noun).map { $0 < noun } ?? false
        // "were among ten people held on Monday"
        default: return tree.child(of: noun, .cop) != nil
        }
    }

    /// Whether the clause that a participle hangs on tells a past: "left the room, saying" is "said".
    private func tellsOfPast(_ participle: Int) -> Bool {
        let clause = tree.ancestors(of: participle).first { tree.tag($0).isVerb && syntax.isFinite($0) }
        return clause.map { syntax.time(of: $0) == .past } ?? false
    }
}
