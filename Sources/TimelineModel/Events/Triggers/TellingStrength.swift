import Language

/// How surely a clause tells an event of its own: a main clause with somebody who acts, a date, a side deed of somebody named.
extension TriggerJudge {
    /// How surely a chain tells an event, by its clause and by who acts in it.
    func strength(of chain: TriggerChain, isDated: Bool) -> Telling.Strength {
        if context.isHeadline { return .weak }
        let verb = chain.verb
        if goesOnWithTold(chain, isDated: isDated) || isLifework(chain, isDated: isDated)
            || isHabit(chain, isDated: isDated)
        {
            return .weak
        }
        // "ten rockets, the first of which is due in May": of which, the line doesn't tell.
        let start = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        if tree.isWord(start - 1, "which", "whom"), tree.isWord(start - 2, "of") { return .weak }
        // "Holm, whose work was shown abroad": not Holm was.
        if let own = syntax.nounBefore(verb), let subject = syntax.subject(of: verb),
            tree.children(of: own).contains(where: { tree.tag($0) == .wpPossessive && subject < $0 })
        {
            return .weak
        }
        // "Growers whose trees were damaged will be paid"
        if let modified = syntax.modified, modified.noun < verb, verb < modified.verb,
            tree.tag(modified.noun + 1) == .wpPossessive
        {
            return .weak
        }
        // "reforms they adopted in 1987": who, is not known.
        if isDated {
            let isWeak =
                tree.relation(verb) == .aclRelative && hasUnknownPronoun(verb) || tellsTimeOfDay(verb)
                || makesPaper(verb) || tellsDroppedPlan(chain)
            return isWeak ? .weak : .strong
        }
        // "he would stay “while people are dying”"
        if context.isQuoted(verb), tree.relation(verb) == .advcl, syntax.time(of: verb) == .ongoing { return .weak }
        let known = syntax.knows(chain.trigger) || chain.trigger != verb || !chain.concept.name.isEmpty
        let subject = syntax.subject(of: verb)
        // "It emerged": a pronoun that stands for nobody known reads as a riddle.
        if let subject, tree.tag(subject) == .prp {
            guard let actor = context.actor(of: subject) ?? context.topic(of: subject)?.name.map({ _ in -1 }) else {
                return .weak
            }
            if actor >= 0, tree.isWord(subject, "he", "she"), tree.article.actors[actor].kind != .person {
                return .weak
            }
        }
        let isNamed = subject.flatMap(context.actor(of:)) != nil
        switch syntax.time(of: verb) {
        case .presentParticiple:
            // "Reyes left the room, saying that …", "while presenting the plan": a deed of somebody named.
            return (isNamed || tellsToll(chain)) && known && tellsSideDeed(chain) ? .strong : .weak
        case .pastParticiple: return .weak
        default: break
        }
        let isMood =
            subject.map { tree.word($0).traits.contains(.mood) && context.actor(of: $0) == nil } ?? true
        guard
            hasActingSubject(verb) || (known && (!isMood || movesFigure(verb)))
                || (syntax.eventNoun(subject) != nil && !isMood)
        else {
            return .weak
        }
        // "Holm, whose mother drowned, called for a trial": the main verb, whatever the parse has hung it on.
        if syntax.interrupted?.verb == verb { return .strong }
        if isRelativeClause(verb) { return tellsOfCounted(verb) ? .strong : .weak }
        if tellsWhenSaid(verb) { return .weak }
        // "…,” said Ana Cruz", wherever the parse has hung it.
        if chain.concept.isSaying, syntax.speakerBehind(verb) != nil { return .strong }
        let first = syntax.firstOfCoordination(verb)
        if syntax.interrupted?.verb == first || syntax.modified?.verb == first
            || syntax.isLostMainVerb(first) || tree.relation(first) == .acl && syntax.movesByFigure(first)
        {
            return .strong
        }
        switch tree.relation(syntax.announcement(of: first) ?? first) {
        // "ruled that the deal violated the law": what a deed says is part of it.
        case .ccomp where isContentOfDeed(first): return .weak
        // A relative clause that comes here hangs on a day.
        case .root, .parataxis, .ccomp, .aclRelative: return .strong
        // "fired gas, and nine people were hurt": a clause of its own, hung on a noun by a careless parse.
        case .conj where tree.head(of: first).map { tree.tag($0).isNoun } ?? false:
            return tree.verbGroup(first)?.isFinite ?? false && syntax.ownSubject(of: first) != nil
                && tree.child(of: first, .cc) != nil ? .strong : .weak
        // "…, while the index slipped" sets another deed beside the first.
        case .advcl:
            return known || tree.children(of: first).contains { tree.isWord($0, "while") } ? .strong : .weak
        default: return .weak
        }
    }

    /// "The death toll has risen to 19": a figure that is told.
    private func movesFigure(_ verb: Int) -> Bool {
        let concept = syntax.concept(ofVerb: verb)
        switch syntax.deed(of: verb, concept)?.name ?? concept.name {
        case "rise", "fall":
            return tree.children(of: verb).contains { child in
                (tree.relation(child) == .obl || tree.relation(child) == .obj) && !tree.isDate(child)
                    && (tree.tag(child) == .cd || tree.child(of: child, .nummod) != nil)
            }
        default: return false
        }
    }

    /// "was among 11 people who died", "two miners who were killed": so many, and no more is told of them elsewhere.
    private func tellsOfCounted(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .aclRelative, let noun = tree.head(of: verb), tree.child(of: noun, .nummod) != nil
        else { return false }
        switch syntax.concept(ofVerb: verb).name {
        case "die", "kill", "injure", "arrest": return true
        default: return false
        }
    }

    private func hasUnknownPronoun(_ verb: Int) -> Bool {
        guard let subject = syntax.subject(of: verb), tree.tag(subject) == .prp else { return false }
        return context.actor(of: subject) == nil && context.topic(of: subject)?.name == nil
    }

    /// Whether a clause says what is ruled or agreed: "ruled that the deal violated the law".
    private func isContentOfDeed(_ verb: Int) -> Bool {
        guard let deed = tree.head(of: verb), deed < verb, tree.tag(deed).isVerb, syntax.isFinite(deed) else {
            return false
        }
        switch syntax.concept(ofVerb: deed).name {
        case "rule", "agree", "decide", "vote": return true
        default: return false
        }
    }

    /// "…, killing at least six people": what a disaster did, and to how many.
    private func tellsToll(_ chain: TriggerChain) -> Bool {
        guard syntax.subject(of: chain.verb) != nil, let object = tree.child(of: chain.verb, .obj) else { return false }
        switch chain.concept.name {
        case "kill", "injure", "damage", "evacuate":
            return tree.child(of: object, .nummod) != nil || tree.tag(object) == .cd
        default: return false
        }
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
                || tree.tag(candidate).isProperNoun || tree.tag(candidate) == .cd
                || tree.child(of: candidate, .nummod) != nil
        }
    }
}
