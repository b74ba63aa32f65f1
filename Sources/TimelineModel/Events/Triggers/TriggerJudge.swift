import ArticleReading
import CivilTime
import DateExpressions
import Language

/// What a trigger was found to tell.
struct TriggerJudgement {
    var status: EventStatus
    var strength: Telling.Strength
    /// Index of the actor who says so.
    var speaker: Int?
    /// The reporting verb whose content this is.
    var saidBy: Int?
    /// The date that hangs on it is not its own: "gave no reason for the Jan. 14 deadline".
    var leavesDate = false
    /// Its date is the first on which it may be: "is not expected before May".
    var isFrom = false
}

/// Decides which triggers of a sentence tell an event, how sure, with which status, and who says so.
struct TriggerJudge {
    let context: SentenceContext

    var article: ArticleTrees { context.tree.article }
    var tree: SentenceTree { context.tree }
    var syntax: ClauseSyntax { context.syntax }

    /// For each chain its judgement; `nil` for those that tell no event.
    func judge(_ chains: [TriggerChain], _ attachment: DateAttachment) -> [TriggerJudgement?] {
        var judgements = chains.indices.map { judge(chains[$0], dates: attachment.dates(of: $0)) }
        settleSayings(chains, attachment, &judgements)
        settleNouns(chains, attachment, &judgements)
        return judgements
    }

    private func judge(_ chain: TriggerChain, dates: [Int]) -> TriggerJudgement? {
        chain.isNoun ? judgeNoun(chain, dates: dates) : judgeVerb(chain, dates: dates)
    }

    private func judgeVerb(_ chain: TriggerChain, dates: [Int]) -> TriggerJudgement? {
        let verb = chain.verb
        var timing = dates.first.flatMap { placement(article.dates[$0]) }
        // What has been done was not done on a day that lies ahead.
        let isDone = !chain.isIntended && syntax.time(of: verb).isBehind
        let leavesDate = timing == .ahead && isDone
        if leavesDate { timing = nil }
        let isDated = timing != nil
        guard chain.concept.kind != .state,
            chain.trigger != verb || !isEmpty(chain.concept) || isDated || handlesThing(verb)
        else { return nil }
        // "is expected to take": what, is not said.
        if chain.isIntended, !isDated, isEmpty(chain.concept),
            tree.child(of: chain.trigger, .obj).map(syntax.isDate) ?? true
        {
            return nil
        }
        if syntax.isHypothetical(verb), timing != .ahead || syntax.isCondition(verb) { return nil }
        if isThought(verb) || describesPicture(verb) || isOnlyMeant(verb) { return nil }
        if tellsOfAnybody(verb) || chain.words.contains(where: standsForAnother) { return nil }
        if isComment(verb) || isReception(chain) || isReflexive(chain), !isDated { return nil }

        var status: EventStatus
        switch syntax.time(of: verb) {
        case .past, .perfect, .ongoing:
            status = chain.isIntended ? .planned : .happened
        case .present:
            if chain.isIntended || timing == .ahead || timing == .behind && isAhead(verb) {
                status = .planned
            } else if chain.concept.isSaying || context.isHeadline || timing == .behind || entersOffice(chain) {
                status = .happened
            } else {
                return nil
            }
        case .future: status = .planned
        case .possible, .necessary:
            guard timing == .ahead else { return nil }
            status = .planned
        case .conditional:
            // "said it would build" announces; "found that many would vote" only supposes.
            guard timing == .ahead || syntax.attribution(of: verb).map({ $0.concept.kind != .evidence }) ?? false else {
                return nil
            }
            status = .planned
        case .infinitive:
            guard timing == .ahead || syntax.announcement(of: verb) != nil else { return nil }
            status = .planned
        case .presentParticiple, .pastParticiple:
            // A sentence without a verb of its own tells nothing by its participles.
            guard tree.relation(verb) == .root || hasFiniteVerb else { return nil }
            // "According to accounts filed last month": the paper that tells the rest.
            guard !isOfSource(verb) else { return nil }
            // "a treaty on sharing the river" names what is done, it does not tell that it is.
            guard !standsBehindPreposition(verb) else { return nil }
            // "a weakness where the wings join the hull, discovered in June": of which noun, the order of the words doesn't tell.
            if tree.tag(verb) == .vbn, tree.relation(verb) == .xcomp, followsComma(verb),
                let head = tree.head(of: verb), tree.relation(head) == .aclRelative
            {
                return nil
            }
            guard isDated || syntax.knows(verb), !tree.isWord(verb, "compared") else { return nil }
            status = timing == .ahead ? .planned : .happened
        }

        var strength = strength(of: chain, isDated: isDated)
        if chain.concept.kind == .comment {
            guard isDated, hasActingSubject(verb) else { return nil }
            strength = .weak
        }
        if status == .happened, chain.concept.kind == .claiming { status = .claimed }
        if status == .happened, chain.concept.kind == .denying { status = .denied }
        var judgement = TriggerJudgement(status: status, strength: strength, leavesDate: leavesDate)
        attribute(chain, &judgement)
        // "is not expected before May": expected, from then on.
        if isNotBefore(chain, dates) {
            judgement.isFrom = true
            return judgement
        }
        if syntax.isNegated(verb) {
            guard isDated || judgement.saidBy != nil else { return nil }
            judgement.status = .denied
        }
        return judgement
    }

    /// "according to figures *released* on Monday"
    private func isOfSource(_ participle: Int) -> Bool {
        guard tree.tag(participle) == .vbn, tree.tokens.contains(participle - 2),
            // "released on Monday by the bank" tells who did it.
            tree.child(of: participle, .oblAgent) == nil
        else { return false }
        var word = participle - 1
        while tree.tokens.contains(word), participle - word < 5, tree.tag(word).isNoun || tree.tag(word) == .jj {
            word -= 1
        }
        return tree.isWord(word, "to") && tree.isWord(word - 1, "according")
    }

    /// "will retire when the study *ends* in 2027": a present that a future places ahead.
    private func isAhead(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .advcl, let main = tree.head(of: verb), syntax.time(of: main) == .future else {
            return false
        }
        return tree.children(of: verb).contains {
            $0 < verb && tree.isWord($0, "when", "before", "until", "once", "after", "as")
        }
    }

    private var hasFiniteVerb: Bool {
        syntax.hasTense || tree.tokens.contains { tree.tag($0).isVerb && syntax.isFinite($0) }
    }

    /// "is not expected before May", "will not start before May"
    private func isNotBefore(_ chain: TriggerChain, _ dates: [Int]) -> Bool {
        guard let date = dates.first, syntax.isNegated(chain.verb),
            chain.isIntended || syntax.concept(ofVerb: chain.verb).name == "expect"
                || syntax.time(of: chain.verb) == .future
        else { return false }
        return tree.isWord(article.dates[date].tokens.lowerBound - 1, "before", "until", "till")
            || tree.isWord(article.dates[date].tokens.lowerBound, "before", "until", "till")
    }

    /// "Ana Cruz succeeds him as chairman", "becomes the third woman to lead it": told in the present, and done.
    private func entersOffice(_ chain: TriggerChain) -> Bool {
        guard tree.isWord(chain.verb, "becomes", "succeeds", "replaces"),
            tree.relation(chain.verb) == .root || tree.relation(chain.verb) == .conj
        else { return false }
        guard chain.concept.name != "lead" else { return true }
        guard chain.concept.name == "replace", let subject = syntax.subject(of: chain.verb) else { return false }
        return context.actor(of: subject).map { article.actors[$0].kind == .person } ?? false
            || tree.word(subject).traits.contains(.acting)
    }

    /// Verbs that tell nothing without what they govern: "hold", "begin", "want".
    private func isEmpty(_ concept: EventConcept) -> Bool {
        switch concept.kind {
        case .happening, .aspect: true
        default: false
        }
    }

    /// "ended production", "gave the museum two paintings": somebody named does something to a thing; "the countdown was stopped".
    private func handlesThing(_ verb: Int) -> Bool {
        // "Trading was halted"
        if let subject = syntax.subject(of: verb), tree.tag(subject) == .vbg { return true }
        let concept = syntax.concept(ofVerb: verb)
        if concept.kind == .aspect, concept.name != "continue", tree.verbGroup(verb)?.isPassive ?? false,
            let thing = tree.child(of: verb, .nsubjPassive)
                ?? syntax.modified.flatMap({ $0.verb == verb ? $0.noun : nil })
        {
            // "Work to clear the road has been completed": often taken for a verb.
            return (isThing(thing) || syntax.modified?.noun == thing) && syntax.time(of: verb).isBehind
        }
        guard concept.kind != .happening, tree.child(of: verb, .obj).map(isThing) ?? isNamedByVerb(verb + 1, of: verb)
        else { return false }
        return syntax.subject(of: verb).flatMap(context.actor(of:)) != nil && syntax.time(of: verb).isBehind
    }

    private func isThing(_ noun: Int) -> Bool {
        tree.tag(noun).isNoun && !tree.word(noun).traits.contains(.mood)
    }

    /// "halted *trading*"
    private func isNamedByVerb(_ word: Int, of verb: Int) -> Bool {
        tree.tokens.contains(word) && tree.tag(word) == .vbg && tree.head(of: word) == verb
    }

    private func judgeNoun(_ chain: TriggerChain, dates: [Int]) -> TriggerJudgement? {
        // "Their record signing, Ben Okoro": a word for somebody.
        if tree.children(of: chain.trigger).contains(where: { child in
            tree.relation(child) == .appos && tree.tag(child).isProperNoun
                && tree.actor(of: child).map { article.actors[$0].kind == .person } ?? false
        }) {
            return nil
        }
        if let date = dates.first, let timing = placement(article.dates[date]) {
            // "the 1998 treaty" recalls what was, where "the attack on May 2" tells it.
            guard article.dates[date].tokens.upperBound > chain.trigger else { return nil }
            // "what is their largest meeting in a decade"
            guard tree.child(of: chain.trigger, .cop) == nil, chain.concept.name != "earn", !isAge(article.dates[date])
            else { return nil }
            // "according to a statement on Friday", "since its launch in 2003": what else is told hangs on these.
            let isAside =
                chain.concept.isSaying
                || tree.child(of: chain.trigger, .casing).map { tree.isWord($0, "since", "before", "until") } ?? false
            return TriggerJudgement(
                status: timing == .ahead ? .planned : .happened, strength: isAside ? .weak : .strong)
        }
        // "the bishop's warning": not enough for an event, enough for a passage of one.
        guard let owner = tree.child(of: chain.trigger, .nmodPossessive, .compound), context.actor(of: owner) != nil,
            tree.relation(owner) == .nmodPossessive || tree.tag(chain.trigger) == .nn
        else {
            return nil
        }
        return TriggerJudgement(status: .happened, strength: .weak)
    }

    /// "the significant events of the past century": a time so long dates no single happening.
    private func isAge(_ expression: DateExpression) -> Bool {
        expression.period.map { $0.precision >= .decade || $0.latest.year - $0.earliest.year > 12 } ?? false
    }

    /// Where an expression lies, seen from the article's date.
    private enum Placement { case behind, around, ahead }

    private func placement(_ expression: DateExpression) -> Placement? {
        guard let period = expression.period else { return nil }
        guard let published = article.published else {
            return expression.direction == .future ? .ahead : .behind
        }
        if period.openness == .start { return period.latest > published.latest ? .ahead : .behind }
        if period.earliest > published.latest { return .ahead }
        if period.latest > published.latest, expression.direction == .future { return .ahead }
        return period.latest < published.earliest ? .behind : .around
    }

    /// A noun whose verb tells an event of the same date is part of that event.
    private func settleNouns(
        _ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [TriggerJudgement?]
    ) {
        for (index, chain) in chains.enumerated() where chain.isNoun && judgements[index]?.strength == .strong {
            let ancestors = Array(tree.ancestors(of: chain.trigger))
            let isPart = chains.indices.contains { other in
                !chains[other].isNoun && judgements[other] != nil
                    && attachment.dates(of: other).first == attachment.dates(of: index).first
                    && chains[other].words.contains(where: ancestors.contains)
            }
            if isPart { judgements[index] = nil }
        }
    }
}
