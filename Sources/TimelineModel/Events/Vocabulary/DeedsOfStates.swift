import Language

/// Verbs that the vocabulary holds as states, as comment or as words, but that tell a deed with a certain subject or object:
/// "The court will *hear* the case", "He *appeared* before a judge", "They *cost* 400 jobs".
extension ClauseSyntax {
    /// What a verb tells beside what the vocabulary says of it; `nil` where it tells no more.
    func deed(of verb: Int, _ concept: EventConcept) -> EventConcept? {
        switch concept.kind {
        case .state: deedOfState(verb)
        case .comment: deedOfComment(verb)
        case .evidence: finding(verb)
        case .reporting: declaration(verb) ?? concession(verb)
        case .speaking: dismissal(verb)
        case .intending: weight(verb)
        case .occurrence: figureReached(by: verb)
        default: nil
        }
    }

    private func occurrence(_ name: String) -> EventConcept { EventConcept(name: name, kind: .occurrence) }

    private func deedOfState(_ verb: Int) -> EventConcept? {
        let isPassive = tree.verbGroup(verb)?.isPassive ?? false
        let object = tree.child(of: verb, .obj, .nsubjPassive) ?? (isPassive ? subject(of: verb) : nil)
        if tree.isWord(verb, "hear", "hears", "heard", "hearing") {
            return object.map(isCase) ?? false || object != nil && subject(of: verb).map(isCourt) ?? false
                ? occurrence("try") : nil
        }
        if tree.isWord(verb, "appear", "appears", "appeared", "appearing") {
            let isBeforeCourt = tree.children(of: verb).contains { place in
                tree.relation(place) == .obl && isCourt(place)
                    && (tree.isWord(verb + 1, "before", "in", "at")
                        || tree.children(of: place).contains { tree.isWord($0, "before", "in", "at") })
            }
            return isBeforeCourt ? occurrence("appear") : nil
        }
        if tree.isWord(verb, "stand", "stands", "stood", "standing") {
            return object.map { tree.isWord($0, "trial") } ?? false ? occurrence("try") : nil
        }
        if tree.isWord(verb, "measure", "measured") {
            return subject(of: verb).flatMap(self.concept(ofNoun:)).flatMap { $0.name == "quake" ? $0 : nil }
        }
        // "Sales were down 45 percent"
        if tree.isWord(verb, "was", "were") { return figureMoved(by: verb) }
        // "assumed command of the fleet"
        if tree.isWord(verb, "assumed", "assumes"), let object {
            return tree.isWord(object, "command", "office", "power", "control", "role", "post", "presidency", "duties")
                ? occurrence("lead") : nil
        }
        if tree.isWord(verb, "cost") {
            guard let object else { return nil }
            return tree.isWord(object, "life", "lives")
                ? occurrence("kill") : isJobs(object) ? occurrence("layoff") : nil
        }
        return nil
    }

    /// "The index edged up 0.3%", "net advanced to $94 million", "the stock hit its lowest price": prices and figures only move.
    private func figureReached(by verb: Int) -> EventConcept? {
        if tree.isWord(verb, "advanced", "edged", "inched", "ticked", "crept", "added", "eased") {
            return figureMoved(by: verb)
        }
        guard let object = tree.child(of: verb, .obj) else { return nil }
        // "suffered an engine failure": to suffer alone is a state.
        if tree.isWord(verb, "suffered", "underwent", "undergone", "sustained"), time(of: verb).isBehind {
            return occurrence("suffer")
        }
        // "shares a border with it", "shared his views": nothing is passed on.
        if tree.isWord(verb, "share", "shares", "shared", "sharing"),
            tree.word(object).traits.contains(.mood)
                || tree.isWord(
                    object, "border", "borders", "view", "views", "concern", "concerns", "language", "history", "home",
                    "house", "room", "name", "interest", "interests", "goal", "goals")
        {
            return EventConcept(name: "be", kind: .state)
        }
        guard tree.isWord(verb, "hit", "hits", "reached", "touched") else { return nil }
        return tree.isWord(object, "high", "low", "level", "record", "peak", "bottom", "price", "point")
            ? occurrence("reach") : nil
    }

    private func figureMoved(by verb: Int) -> EventConcept? {
        var word = verb + 1
        let isDown = tree.isWord(word, "down", "lower") || tree.isWord(verb, "eased")
        if isDown || tree.isWord(word, "up", "higher", "to", "by") { word += 1 }
        guard tree.tokens.contains(word), tree.tag(word) == .cd || tree.tag(word) == .dollar, !isDate(word),
            let subject = subject(of: verb), !tree.word(subject).traits.contains(.acting)
        else { return nil }
        return occurrence(isDown ? "fall" : "rise")
    }

    /// "weighs 421 tonnes": how heavy something is.
    private func weight(_ verb: Int) -> EventConcept? {
        guard tree.isWord(verb, "weigh", "weighs", "weighed", "weighing"), tree.tokens.contains(verb + 1),
            tree.tag(verb + 1) == .cd
                || tree.isWord(verb + 1, "less", "more", "about", "nearly", "around", "up", "only", "just")
        else { return nil }
        return EventConcept(name: "be", kind: .state)
    }

    private func deedOfComment(_ verb: Int) -> EventConcept? {
        let object = tree.child(of: verb, .obj, .nsubjPassive)
        // "Troops surrounded the town"
        if tree.isWord(verb, "surround", "surrounds", "surrounded") {
            return time(of: verb).isBehind && !(tree.verbGroup(verb)?.isPassive ?? false)
                && subject(of: verb).map(isSomebody) ?? false ? occurrence("surround") : nil
        }
        if tree.isWord(verb, "face", "faces", "faced", "facing") {
            return object.map { tree.isWord($0, "trial") } ?? false ? occurrence("try") : nil
        }
        if tree.isWord(verb, "mark", "marks", "marked", "marking") {
            return object.map { tree.isWord($0, "anniversary", "birthday", "centenary", "day") } ?? false
                ? occurrence("celebrate") : nil
        }
        // "Growers drove their tractors into the capital"; what drives prices up goes nowhere.
        if tree.isWord(verb, "drive", "drove", "driven", "driving") {
            let hasGoal = tree.children(of: verb).contains { place in
                tree.relation(place) == .obl && !isDate(place)
                    && tree.children(of: place).contains {
                        tree.isWord($0, "to", "into", "through", "across", "onto", "from", "toward", "towards", "past")
                    }
            }
            return hasGoal && subject(of: verb).map(isSomebody) ?? false ? occurrence("travel") : nil
        }
        // "The judge allowed the appeal", "the government allowed the ships to leave"
        if tree.isWord(verb, "allow", "allowed"), time(of: verb).isBehind, let actor = subject(of: verb) {
            return tree.actor(of: actor) != nil || isCourt(actor) ? occurrence("allow") : nil
        }
        return nil
    }

    /// "was found in a warehouse", "found the body", "found him guilty": a find or a verdict, not a finding that something is so.
    private func finding(_ verb: Int) -> EventConcept? {
        guard tree.isWord(verb, "find", "finds", "found"), !hasContent(verb),
            let object = tree.child(of: verb, .obj, .nsubjPassive),
            !tree.isWord(verb + 1, "that", "itself", "himself", "herself", "themselves")
        else { return nil }
        let complement = tree.child(of: verb, .xcomp)
        if complement.map({ tree.isWord($0, "guilty", "liable") }) ?? false { return occurrence("convict") }
        if complement.map({ tree.isWord($0, "dead", "alive", "unconscious") || tree.tag($0) == .vbn }) ?? false {
            return occurrence("discover")
        }
        // "found it hard", "found support": how something was, not where.
        guard complement == nil, tree.tag(object).isNoun || tree.tag(object) == .prp,
            !tree.word(object).traits.contains(.mood), !isPress(verb)
        else { return nil }
        return occurrence("discover")
    }

    /// "found that it was empty"; a clause behind a comma, "found a wall, and they dug on", is another.
    private func hasContent(_ verb: Int) -> Bool {
        guard let content = tree.child(of: verb, .ccomp) else { return false }
        return content < verb || !(verb..<content).contains { tree.tag($0) == .comma }
    }

    /// "The poll found a majority against it", "the report found faults": figures and papers find that something is so.
    private func isPress(_ verb: Int) -> Bool {
        guard let finder = tree.child(of: verb, .nsubj) else { return false }
        return tree.word(finder).traits.contains(.press) || concept(ofNoun: finder) != nil
    }

    /// "declared a state of emergency", "declared war": what is so from then on, not that something is so.
    private func declaration(_ verb: Int) -> EventConcept? {
        guard tree.isWord(verb, "declare", "declares", "declared"), tree.child(of: verb, .ccomp) == nil,
            let object = tree.child(of: verb, .obj, .nsubjPassive)
        else { return nil }
        return tree.isWord(
            object, "state", "emergency", "war", "independence", "bankruptcy", "insolvency", "victory", "ceasefire",
            "cease-fire", "truce", "day", "days", "holiday", "law", "curfew", "strike", "dividend", "candidacy")
            ? occurrence("declare") : nil
    }

    /// "Denning conceded", "conceded the race": gives up, where no clause says what is admitted.
    private func concession(_ verb: Int) -> EventConcept? {
        guard tree.isWord(verb, "concede", "concedes", "conceded"), tree.child(of: verb, .ccomp) == nil,
            !tree.isWord(verb + 1, "that")
        else { return nil }
        let object = tree.child(of: verb, .obj)
        return object.map { isDate($0) || tree.isWord($0, "defeat", "race", "election", "match", "title") } ?? true
            ? occurrence("concede") : nil
    }

    /// "The judge dismissed the lawsuit", "the president dismissed his finance minister": not a word of contempt.
    private func dismissal(_ verb: Int) -> EventConcept? {
        guard tree.isWord(verb, "dismiss", "dismisses", "dismissed"),
            let object = tree.child(of: verb, .obj, .nsubjPassive),
            // "dismissed them as attention seekers"
            !tree.children(of: verb).contains(where: { child in
                tree.isWord(child, "as") || tree.children(of: child).contains { tree.isWord($0, "as") }
            })
        else { return nil }
        if isCase(object) { return occurrence("reject") }
        let isPerson =
            tree.actor(of: object).map { tree.article.actors[$0].kind == .person } ?? false
            || tree.word(object).traits.contains(.acting)
        return isPerson ? occurrence("dismiss") : nil
    }

    private func isCase(_ noun: Int) -> Bool {
        tree.isWord(
            noun, "case", "cases", "appeal", "appeals", "evidence", "argument", "arguments", "testimony", "complaint",
            "complaints", "petition", "lawsuit", "suit", "motion", "charges", "challenge", "claim", "claims", "witness",
            "witnesses")
    }

    /// A name, a word for people, or a number of them.
    private func isSomebody(_ noun: Int) -> Bool {
        tree.word(noun).traits.contains(.acting) || tree.actor(of: noun) != nil
            || tree.tag(noun) == .nns && tree.child(of: noun, .nummod) != nil
    }

    func isCourt(_ noun: Int) -> Bool {
        tree.isWord(
            noun, "court", "courts", "judge", "judges", "magistrate", "magistrates", "tribunal", "jury", "committee",
            "panel", "commission", "board", "council", "parliament", "senate", "inquiry", "hearing", "trial")
    }

    private func isJobs(_ noun: Int) -> Bool {
        tree.isWord(noun, "job", "jobs") || tree.children(of: noun).contains { tree.isWord($0, "jobs") }
    }
}
