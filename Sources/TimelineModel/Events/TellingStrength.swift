import Language

/// How surely a clause tells an event of its own: a main clause with somebody who acts, a date, a side deed of somebody named.
extension TriggerJudge {
    /// How surely a chain tells an event, by its clause and by who acts in it.
    func strength(of chain: TriggerChain, isDated: Bool) -> Telling.Strength {
        if context.isHeadline { return .weak }
        let verb = chain.verb
        if goesOnWithTold(chain, isDated: isDated) { return .weak }
        if isDated { return .strong }
        let known = syntax.knows(chain.trigger) || chain.trigger != verb
        let subject = syntax.subject(of: verb)
        // "It emerged": a pronoun that stands for nobody known reads as a riddle.
        if let subject, tree.tag(subject) == .prp {
            guard let actor = context.actor(of: subject) else { return .weak }
            if tree.isWord(subject, "he", "she"), tree.article.actors[actor].kind != .person { return .weak }
        }
        let isNamed = subject.flatMap(context.actor(of:)) != nil
        switch syntax.time(of: verb) {
        case .presentParticiple:
            // "Reyes left the room, saying that …", "while presenting the plan": a deed of somebody named.
            return isNamed && known && tellsSideDeed(chain) ? .strong : .weak
        case .pastParticiple: return .weak
        default: break
        }
        let isMood =
            subject.map { tree.word($0).traits.contains(.mood) && context.actor(of: $0) == nil } ?? true
        guard hasActingSubject(verb) || (known && !isMood) || (syntax.eventNoun(subject) != nil && !isMood) else {
            return .weak
        }
        guard !isRelativeClause(verb) else { return .weak }
        // "…,” said Ana Cruz", wherever the parse has hung it.
        if chain.concept.isSaying, syntax.speakerBehind(verb) != nil { return .strong }
        switch tree.relation(syntax.firstOfCoordination(verb)) {
        // A relative clause that comes here hangs on a day.
        case .root, .parataxis, .ccomp, .aclRelative: return .strong
        case .advcl: return known ? .strong : .weak
        default: return .weak
        }
    }

    /// "These talks have persisted", "the meetings happened": tells again what the article has told; a date makes it worth telling.
    private func goesOnWithTold(_ chain: TriggerChain, isDated: Bool) -> Bool {
        guard chain.trigger != chain.verb, syntax.isAnaphoric(chain.trigger),
            syntax.subject(of: chain.verb) == chain.trigger
        else { return false }
        let concept = syntax.concept(ofVerb: chain.verb)
        return concept.name == "continue"
            || concept.kind == .happening && !isDated && tree.child(of: chain.verb, .obl) == nil
    }

    /// Whether a participle tells what its subject did beside the main deed, with what it did it to.
    private func tellsSideDeed(_ chain: TriggerChain) -> Bool {
        guard tree.relation(chain.verb) == .advcl || tree.relation(chain.verb) == .acl && followsComma(chain.verb),
            chain.concept.kind != .comment, opensSideDeed(chain.verb)
        else {
            return false
        }
        return chain.trigger != chain.verb || tree.child(of: chain.verb, .obj, .ccomp) != nil
    }

    func followsComma(_ word: Int) -> Bool { tree.tokens.contains(word - 1) && tree.tag(word - 1) == .comma }

    func standsBehindPreposition(_ verb: Int) -> Bool {
        tree.tag(verb) == .vbg && tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .in && !opensSideDeed(verb)
    }

    /// ", saying", "while saying", "by saying"; what stands behind other prepositions may not have been done: "from saying".
    private func opensSideDeed(_ verb: Int) -> Bool {
        var word = verb - 1
        while tree.tokens.contains(word), tree.tag(word) == .rb, !tree.isWord(word, "not", "never") { word -= 1 }
        guard tree.tokens.contains(word) else { return true }
        return tree.tag(word) == .comma || tree.tag(word) == .closeQuote
            || tree.isWord(word, "while", "when", "after", "before", "by")
    }

    /// "where she was born", "which he sold": says more of a noun, whatever the parse hangs it on.
    private func isRelativeClause(_ verb: Int) -> Bool {
        if tree.relation(verb) == .conj, let head = tree.head(of: verb), head != verb, tree.tag(head).isVerb,
            syntax.ownSubject(of: verb) == nil
        {
            return isRelativeClause(head)
        }
        // "said on Monday that …": nobody says more of a day.
        if tree.relation(verb) == .aclRelative, let head = tree.head(of: verb), tree.isDate(head) { return false }
        return tree.relation(verb) == .aclRelative || followsWhWord(verb)
            || tree.children(of: verb).contains { child in
                guard child < verb else { return false }
                switch tree.tag(child) {
                case .wdt, .wp, .wpPossessive: return true
                // "When she opened the fair, …" sets a scene; "the town where she opened it" says more of a noun.
                case .wrb: return tree.relation(verb) != .advcl
                default: return false
                }
            }
    }

    /// "how much he had paid", whatever the parse hangs the question word on.
    private func followsWhWord(_ verb: Int) -> Bool {
        guard let subject = syntax.ownSubject(of: verb), subject < verb else { return false }
        var word = subject - 1
        while tree.tokens.contains(word), subject - word <= 4 {
            let tag = tree.tag(word)
            // "When the minister opened the fair, …" sets a scene.
            if tag.isWhWord { return tag != .wrb || tree.relation(verb) != .advcl }
            if tag.isVerb || tag == .comma { return false }
            word -= 1
        }
        return false
    }

    /// A name, a pronoun for one, or people and bodies that act; "the tension" and "the move" are moods.
    func hasActingSubject(_ verb: Int) -> Bool {
        let candidates = [syntax.subject(of: verb), tree.child(of: verb, .oblAgent), syntax.object(of: verb)]
        return candidates.contains { candidate in
            guard let candidate else { return false }
            return context.actor(of: candidate) != nil || tree.word(candidate).traits.contains(.acting)
                || tree.tag(candidate).isProperNoun
                || tree.child(of: candidate, .nummod) != nil
        }
    }
}
