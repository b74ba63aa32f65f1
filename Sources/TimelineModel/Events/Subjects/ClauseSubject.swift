import Language

/// Who acts in a clause, through the shapes in which English leaves the subject out, and where the parse has lost it.
extension ClauseSyntax {
    func findSubject(of verb: Int, _ depth: Int) -> Int? {
        if let interrupted, interrupted.verb == verb { return interrupted.subject }
        if let fronted, fronted.verb == verb { return fronted.subject }
        let found = subjectOrAside(of: verb, depth)
        if let modified, modified.verb == verb, found.map({ $0 < verb && $0 != modified.noun }) ?? true {
            return modified.noun
        }
        guard let found else { return nil }
        return nameBefore(aside: found, verb) ?? found
    }

    /// "Louis Galt, the chairman of the railway, will lead it": who is named, where the parse took the description for the subject.
    private func nameBefore(aside noun: Int, _ verb: Int) -> Int? {
        guard noun < verb, tree.tag(noun) == .nn || tree.tag(noun) == .nns, let group = tree.verbGroup(verb),
            tree.tokens.contains(group.tokens.lowerBound - 1), tree.tag(group.tokens.lowerBound - 1) == .comma
        else { return nil }
        var start = noun
        while tree.tokens.contains(start - 1), isPartOfDescription(start - 1) { start -= 1 }
        // "Ole Berg, *formerly* the chief engineer, succeeds him"
        let description = start
        if tree.tokens.contains(start - 1), tree.tag(start - 1) == .rb { start -= 1 }
        guard tree.tag(description) == .dt || tree.tag(description) == .prpPossessive, tree.tokens.contains(start - 2),
            tree.tag(start - 1) == .comma, tree.tag(start - 2).isProperNoun, !isDate(start - 2)
        else { return nil }
        // "In Lisbon, the chairman, …": a name behind a preposition is none of it.
        var name = start - 2
        while tree.tokens.contains(name - 1), tree.tag(name - 1).isNoun || tree.tag(name - 1) == .jj { name -= 1 }
        let isOpening =
            !tree.tokens.contains(name - 1) || tree.tag(name - 1) == .dt || tree.tag(name - 1) == .comma
            || tree.tag(name - 1) == .openQuote || tree.isWord(name - 1, "that", "and", "but")
        guard isOpening else { return nil }
        return tree.relation(start - 2) == .flat ? tree.head(of: start - 2) : start - 2
    }

    private func isPartOfDescription(_ word: Int) -> Bool {
        switch tree.tag(word) {
        case .dt, .jj, .jjs, .cd, .prpPossessive, .nn, .hyphen, .vbn: true
        default: false
        }
    }

    private func subjectOrAside(of verb: Int, _ depth: Int) -> Int? {
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
            // "The quake struck a day after a smaller one hit": the first noun is that of the verb right behind it.
            if own < verb, tree.tag(own + 1) == .vbn, tree.head(of: own + 1) == own, isMistakenPast(own + 1),
                isOfSideClause(verb, behind: own + 1)
            {
                return nounBefore(verb)
            }
            // "Born in Holm, Ana Cruz was the youngest of five": who is what stands behind the participle.
            if own > verb, verb == tree.tokens.lowerBound, tree.child(of: own, .cop) != nil,
                let named = tree.child(of: own, .nsubj), named > verb
            {
                return named
            }
            if isCutOff { return nounBefore(verb).map(withoutPreposition) ?? nounAfter(verb) }
            if let owner = ownerOfList(endingWith: own) { return owner }
            if let first = firstOfExamples(endingWith: own, verb) ?? nounBefore(participleOf: own) { return first }
            let noun = withoutPreposition(own)
            // "unloaded it and, in a first for the port, repaired it": what stands behind a preposition and a comma does nothing.
            if noun == own, tree.relation(verb) == .conj, depth < 6, tree.tag(own) == .jj,
                tree.children(of: own).contains(where: { $0 < own && tree.tag($0) == .in }),
                let head = tree.head(of: verb)
            {
                return subject(of: head, depth: depth + 1)
            }
            return noun
        }
        guard depth < 6 else { return nil }
        // "The Nikkei 225 shed 9.6%"
        if tree.tag(verb) == .vb, tree.tokens.contains(verb - 1), tree.tag(verb - 1) == .cd, isMistakenPast(verb) {
            return tree.head(of: verb - 1).flatMap { $0 < verb ? $0 : nil } ?? verb - 1
        }
        if let speaker = speakerBehind(verb) { return speaker }
        if let before = nounBefore(verb), !isPlaceOfCoordinated(before, verb) { return withoutPreposition(before) }
        if let announced = announcement(of: verb), tree.tag(announced) == .jj {
            return subject(of: announced, depth: depth + 1)
        }
        guard let head = tree.head(of: verb) else { return gerund(before: verb) }
        switch tree.relation(verb) {
        case .conj:
            if let nearer = subjectOfNearerClause(verb, head) { return nearer }
            let shared = subject(of: head, depth: depth + 1)
            // "Relatives say he will return and have asked for help": the verb agrees with who says so.
            if let shared, disagrees(shared, with: verb), let above = tree.head(of: head), tree.tag(above).isVerb {
                return subject(of: above, depth: depth + 1)
            }
            return shared
        case .xcomp:
            return tree.child(of: head, .obj, .iobj).flatMap { isObjectControlled(by: head) ? $0 : nil }
                ?? subject(of: head, depth: depth + 1)
        case .advcl:
            // "despite Norland sharing a border with it"
            if tree.tag(verb) == .vbg, tree.tokens.contains(verb - 1), tree.relation(verb - 1) == .obl,
                tree.head(of: verb - 1) == head,
                tree.children(of: verb - 1).contains(where: { tree.isWord($0, "despite", "with", "without") })
            {
                return verb - 1
            }
            return isFinite(verb) ? nil : subject(of: head, depth: depth + 1)
        case .acl:
            // "a law passed last year": the noun is what was passed, not who passes; "a man carrying a gun" acts.
            if isMistakenPast(verb) { return head }
            // "expects the deal to close": what is expected to do it.
            if tree.tag(verb) == .vb, tree.relation(head) == .obj, let mind = tree.head(of: head),
                concept(ofVerb: mind).name == "expect"
            {
                return head
            }
            // "The company plans to open": a noun with a subject is a verb that was taken for one.
            if tree.tag(verb) == .vb, tree.relation(head) == .root { return tree.child(of: head, .nsubj) }
            guard tree.tag(verb) == .vbg else { return nil }
            if let subject = subjectOfAdjunct(verb, head, depth) { return subject }
            // "was in nearby Holm working with them": not the town worked.
            return isPlaceBehindPreposition(head) ? nil : head
        case .aclRelative: return head
        default: return subjectOfCoordination(verb, depth)
        }
    }

    /// Whether a singular pronoun stands beside a verb of many.
    private func disagrees(_ subject: Int, with verb: Int) -> Bool {
        tree.isWord(subject, "he", "she", "it")
            && tree.isWord(tree.verbGroup(verb)?.tokens.lowerBound ?? verb, "have", "are", "were")
    }

    private func isPlaceBehindPreposition(_ noun: Int) -> Bool {
        guard let actor = tree.actor(of: noun), tree.article.actors[actor].kind == .place else { return false }
        return tree.children(of: noun).contains { $0 < noun && tree.isWord($0, "in", "at", "near", "outside") }
    }

    /// "bought it, and in court challenged the seller": the court is where, not who.
    private func isPlaceOfCoordinated(_ noun: Int, _ verb: Int) -> Bool {
        guard tree.relation(verb) == .conj, tree.relation(noun) == .obl, tree.head(of: noun) == verb else {
            return false
        }
        let start = tree.start(of: noun)
        return tree.tag(start) == .in && tree.tokens.contains(start - 1) && tree.tag(start - 1) == .cc
    }

    /// "Trading in Moscow was halted": what is done, named by its verb, with no comma behind it.
    private func gerund(before verb: Int) -> Int? {
        guard isFinite(verb) else { return nil }
        return tree.children(of: verb).first { child in
            child < verb && tree.relation(child) == .advcl && tree.tag(child) == .vbg && child == tree.tokens.lowerBound
                && !(child..<verb).contains { tree.tag($0) == .comma }
        }
    }

    /// "fired gas after youths set fires and smashed windows": a verb goes with the nearest clause before it.
    private func subjectOfNearerClause(_ verb: Int, _ head: Int) -> Int? {
        guard head < verb, isFinite(verb) else { return nil }
        var opener: Int?
        var found: Int?
        for word in head + 1..<verb {
            if tree.tag(word) == .comma || tree.tag(word) == .colon {
                opener = nil
                found = nil
            } else if opensClause(word) {
                opener = word
                found = nil
            } else if let start = opener, tree.tag(word) == .vbd || tree.tag(word) == .vbn,
                tree.token(word).universal != .aux, word - 1 > start, tree.tag(word - 1).isNoun
            {
                found = word - 1
                opener = nil
            }
        }
        return found.flatMap { tree.isDate($0) ? nil : $0 }
    }

    /// Words that open a clause, though parsers often take them for prepositions.
    func opensClause(_ word: Int) -> Bool {
        tree.isWord(word, "after", "before", "as", "when", "while", "because", "until", "although")
    }

    /// "won the race in two hours, breaking the record": a participle behind a comma says what the clause's subject does.
    private func subjectOfAdjunct(_ verb: Int, _ head: Int, _ depth: Int) -> Int? {
        var before = verb - 1
        while tree.tokens.contains(before), tree.tag(before) == .rb { before -= 1 }
        guard tree.tokens.contains(before), tree.tag(before) == .comma, tree.relation(head) != .nsubj,
            tree.relation(head) != .nsubjPassive,
            let clause = tree.ancestors(of: head).first(where: { tree.tag($0).isVerb && isFinite($0) }), clause < head
        else { return nil }
        return subject(of: clause, depth: depth + 1)
    }

    /// "bought it for $5 million and sold it": a past right behind "and", which the parse has hung on something else.
    private func subjectOfCoordination(_ verb: Int, _ depth: Int) -> Int? {
        guard tree.tag(verb) == .vbd else { return nil }
        var before = verb - 1
        while tree.tokens.contains(before), tree.tag(before) == .rb { before -= 1 }
        guard tree.isWord(before, "and", "but"),
            let first = (tree.tokens.lowerBound..<before).last(where: {
                tree.tag($0).isVerb && isFinite($0) && tree.token($0).universal != .aux
            }), tree.tag(first) == .vbd || isMistakenPast(first)
        else { return nil }
        return subject(of: first, depth: depth + 1)
    }

    /// "A source familiar with the minister said": no subject stands behind a preposition; the noun before it does.
    private func withoutPreposition(_ subject: Int) -> Int {
        guard let preposition = preposition(of: subject) else { return subject }
        var word = preposition - 1
        while tree.tokens.contains(word), preposition - word < 4 {
            // "one of them was rescued"
            if tree.tag(word).isNoun || tree.tag(word) == .prp || tree.tag(word) == .cd { return word }
            if tree.tag(word) == .comma { break }
            word -= 1
        }
        return subject
    }

    /// The preposition that a noun stands behind, also where the parse has hung it on something else: "a petition *against* it gathered",
    /// "shares *in* its parent company Norlines fell".
    private func preposition(of noun: Int) -> Int? {
        func isPreposition(_ word: Int) -> Bool {
            tree.isWord(
                word, "of", "with", "in", "from", "by", "for", "at", "on", "to", "about", "between", "against", "into")
        }
        if tree.tag(noun) == .prp { return isPreposition(noun - 1) ? noun - 1 : nil }
        if let casing = tree.children(of: noun).first(where: {
            $0 < noun && tree.relation($0) == .casing && isPreposition($0)
        }) {
            return casing
        }
        guard tree.tag(noun).isProperNoun, tree.tokens.contains(noun - 1), tree.tag(noun - 1) == .nn,
            let head = tree.head(of: noun - 1),
            tree.relation(noun - 1) == .obl && head == tree.head(of: noun)
                || tree.relation(noun - 1) == .nmod && head < noun && tree.head(of: head) == tree.head(of: noun)
        else { return nil }
        return tree.children(of: noun - 1).first { tree.relation($0) == .casing && isPreposition($0) }
    }

    /// "wrote on Social Wire, vowing to": a noun before the comma is no subject of the participle behind it.
    private func isStray(_ subject: Int, of verb: Int) -> Bool {
        guard tree.tag(verb) == .vbg, !isFinite(verb), tree.relation(verb) == .advcl else { return false }
        // "hitting hardest in the north": nor is what stands behind it.
        return subject > verb || (subject..<verb).contains { tree.tag($0) == .comma }
    }

    /// "…,” said the union's lawyer Ana Cruz": who stands behind a saying that follows what is said.
    func speakerBehind(_ verb: Int) -> Int? {
        guard tree.tag(verb) == .vbd || tree.tag(verb) == .vbz, tree.tokens.contains(verb - 1),
            tree.tag(verb - 1) == .closeQuote || tree.tag(verb - 1) == .comma || tree.tag(verb - 1) == .openQuote,
            concept(ofVerb: verb).isSaying,
            // ", mocked the plan": who is mocked follows, not who mocks.
            concept(ofVerb: verb).kind != .speaking || tree.tag(verb - 1) != .comma
        else { return nil }
        let pronoun = verb + 1
        if tree.tokens.contains(pronoun), tree.tag(pronoun) == .prp { return pronoun }
        return nounAfter(verb)
    }
}
