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

    /// "In a decree published shortly before midnight": the paper in which something else is done.
    private func makesPaper(_ verb: Int) -> Bool {
        guard tree.tag(verb) == .vbn, tree.relation(verb) == .acl, let paper = tree.head(of: verb), paper < verb,
            tree.relation(paper) == .obl,
            tree.isWord(verb, "published", "posted", "released", "issued", "sent", "written", "dated", "signed")
        else { return false }
        return tree.children(of: paper).contains { tree.isWord($0, "in", "by", "through") }
    }

    /// "postponed a visit that had been planned for this week": the plan is told only to say what came of it.
    private func tellsDroppedPlan(_ chain: TriggerChain) -> Bool {
        chain.concept.name == "plan" && tree.relation(chain.verb) == .aclRelative && syntax.isPluperfect(chain.verb)
    }

    /// "Dawn broke", "night fell": the time of day.
    private func tellsTimeOfDay(_ verb: Int) -> Bool {
        syntax.subject(of: verb).map { tree.isWord($0, "dawn", "dusk", "night", "darkness", "day", "sun") } ?? false
            && tree.isWord(verb, "broke", "fell", "breaks", "falls", "rose", "set", "sets", "rises")
    }

    /// "officials said as dawn broke": when something was said.
    private func tellsWhenSaid(_ verb: Int) -> Bool {
        guard let saying = tree.head(of: verb), saying < verb, syntax.concept(ofVerb: saying).isSaying,
            tree.relation(verb) == .ccomp || tree.relation(verb) == .advcl,
            // "announced aid, while Norland will send a ship": what somebody named does is told for itself.
            !(syntax.subject(of: verb).map { tree.tag($0).isProperNoun } ?? false)
        else { return false }
        return tree.children(of: verb).contains { tree.relation($0) == .mark && tree.isWord($0, "as", "while") }
    }

    /// "These talks have persisted", "the meetings happened": tells again what the article has told; a date makes it worth telling.
    private func goesOnWithTold(_ chain: TriggerChain, isDated: Bool) -> Bool {
        guard let subject = syntax.subject(of: chain.verb),
            // "These talks, which have persisted since spring"
            syntax.isAnaphoric(subject)
                || tree.relation(chain.verb) == .aclRelative
                    && tree.children(of: subject).contains(where: { tree.isWord($0, "these", "this", "those") }),
            case let concept = syntax.concept(ofVerb: chain.verb),
            chain.trigger == subject
                || syntax.eventNoun(subject) != nil
                    && (concept.name == "continue" || tree.isWord(chain.verb, "come", "comes", "came"))
        else { return false }
        let hasPlace = tree.child(of: chain.verb, .obl).map { !tree.isDate($0) } ?? false
        // "The meeting was held", "the announcement came on Friday"
        if concept.kind == .light || tree.isWord(chain.verb, "come", "comes", "came") { return !hasPlace }
        return concept.name == "continue"
            || concept.kind == .happening && !isDated && tree.child(of: chain.verb, .obl) == nil
    }

    private func hasUnknownPronoun(_ verb: Int) -> Bool {
        guard let subject = syntax.subject(of: verb), tree.tag(subject) == .prp else { return false }
        return context.actor(of: subject) == nil && context.topic(of: subject)?.name == nil
    }

    /// "has persistently protested", "supporters have worn hats": what is done again and again, with no time of its own.
    private func isHabit(_ chain: TriggerChain, isDated: Bool) -> Bool {
        let verb = chain.verb
        let time = syntax.time(of: verb)
        guard !isDated, time == .perfect || time == .present else { return false }
        let isOften = tree.children(of: verb).contains {
            tree.isWord(
                $0, "persistently", "consistently", "often", "routinely", "regularly", "frequently", "long", "always",
                "traditionally", "usually", "sometimes", "generally")
        }
        if isOften { return true }
        // "One in five customers have complained": a share of many.
        if let subject = syntax.subject(of: verb), tree.tag(subject) == .cd, tree.isWord(subject + 1, "in", "out") {
            return true
        }
        // Nobody in particular does to nothing in particular what the vocabulary knows as no deed.
        guard time == .perfect, !syntax.knows(chain.trigger), let subject = syntax.subject(of: verb) else {
            return false
        }
        return isAnyOfKind(subject)
            && tree.child(of: verb, .obj).map(isAnyOfKind)
                ?? (tree.child(of: verb, .xcomp).map { tree.tag($0) != .cd } ?? true)
    }

    /// "has built the most valuable company in the world": what somebody has achieved, whenever that was.
    private func isLifework(_ chain: TriggerChain, isDated: Bool) -> Bool {
        guard !isDated, !chain.concept.isSaying, syntax.time(of: chain.verb) == .perfect,
            let object = tree.child(of: chain.verb, .obj)
        else { return false }
        return tree.start(of: object) < object
            && (tree.start(of: object)..<object).contains { tree.tag($0) == .jjs || tree.tag($0) == .rbs }
    }

    /// "supporters", "hats": a plural with nothing before it that says which or how many.
    private func isAnyOfKind(_ noun: Int) -> Bool {
        tree.tag(noun) == .nns && context.actor(of: noun) == nil
            && !tree.children(of: noun).contains {
                switch tree.relation($0) {
                case .det, .nummod, .nmodPossessive: true
                default: false
                }
            }
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
