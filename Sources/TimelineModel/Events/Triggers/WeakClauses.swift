import Language

/// Clauses that add a passage to an event and make none: customs, lifeworks, what was told before, the paper or the hour of something else.
extension TriggerJudge {
    /// "has persistently protested", "supporters have worn hats": what is done again and again, with no time of its own.
    func isHabit(_ chain: TriggerChain, isDated: Bool) -> Bool {
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
    func isLifework(_ chain: TriggerChain, isDated: Bool) -> Bool {
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

    /// "In a decree published shortly before midnight": the paper in which something else is done.
    func makesPaper(_ verb: Int) -> Bool {
        guard tree.tag(verb) == .vbn, tree.relation(verb) == .acl, let paper = tree.head(of: verb), paper < verb,
            tree.relation(paper) == .obl,
            tree.isWord(verb, "published", "posted", "released", "issued", "sent", "written", "dated", "signed")
        else { return false }
        return tree.children(of: paper).contains { tree.isWord($0, "in", "by", "through") }
    }

    /// "postponed a visit that had been planned for this week": the plan is told only to say what came of it.
    func tellsDroppedPlan(_ chain: TriggerChain) -> Bool {
        chain.concept.name == "plan" && tree.relation(chain.verb) == .aclRelative && syntax.isPluperfect(chain.verb)
    }

    /// "Dawn broke", "night fell": the time of day.
    func tellsTimeOfDay(_ verb: Int) -> Bool {
        syntax.subject(of: verb).map { tree.isWord($0, "dawn", "dusk", "night", "darkness", "day", "sun") } ?? false
            && tree.isWord(verb, "broke", "fell", "breaks", "falls", "rose", "set", "sets", "rises")
    }

    /// "officials said as dawn broke": when something was said.
    func tellsWhenSaid(_ verb: Int) -> Bool {
        guard let saying = tree.head(of: verb), saying < verb, syntax.concept(ofVerb: saying).isSaying,
            tree.relation(verb) == .ccomp || tree.relation(verb) == .advcl,
            // "announced aid, while Norland will send a ship": what somebody named does is told for itself.
            !(syntax.subject(of: verb).map { tree.tag($0).isProperNoun } ?? false)
        else { return false }
        return tree.children(of: verb).contains { tree.relation($0) == .mark && tree.isWord($0, "as", "while") }
    }

    /// "These talks have persisted", "the meetings happened": tells again what the article has told; a date makes it worth telling.
    func goesOnWithTold(_ chain: TriggerChain, isDated: Bool) -> Bool {
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
}
