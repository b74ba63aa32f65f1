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
}

/// Decides which triggers of a sentence tell an event, how sure, with which status, and who says so.
struct TriggerJudge {
    let context: SentenceContext

    private var article: ArticleTrees { context.tree.article }
    private var tree: SentenceTree { context.tree }
    private var syntax: ClauseSyntax { context.syntax }

    /// For each chain its judgement; `nil` for those that tell no event.
    func judge(_ chains: [TriggerChain], _ attachment: DateAttachment) -> [TriggerJudgement?] {
        var judgements = chains.indices.map { judge(chains[$0], dates: attachment.datesOfChain[$0]) }
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
        guard chain.concept.kind != .state, chain.trigger != verb || !isEmpty(chain.concept) || isDated else {
            return nil
        }
        if syntax.isHypothetical(verb), timing != .ahead { return nil }
        if tellsOfAnybody(verb) { return nil }
        if isComment(verb) || isReception(chain) || isReflexive(chain), !isDated { return nil }

        var status: EventStatus
        switch syntax.time(of: verb) {
        case .past, .perfect, .ongoing:
            status = chain.isIntended ? .planned : .happened
        case .present:
            if chain.isIntended || timing == .ahead {
                status = .planned
            } else if chain.concept.isSaying || context.isHeadline || timing == .behind {
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
            guard timing == .ahead || isAnnounced(verb) else { return nil }
            status = .planned
        case .presentParticiple, .pastParticiple:
            // "a treaty on sharing the river" names what is done, it does not tell that it is.
            guard !standsBehindPreposition(verb) else { return nil }
            guard isDated || syntax.knows(verb) else { return nil }
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
        if syntax.isNegated(verb) {
            guard isDated || judgement.saidBy != nil else { return nil }
            judgement.status = .denied
        }
        return judgement
    }

    /// "anyone who has bought one", "those who left": tells of whoever did, not that somebody did.
    private func tellsOfAnybody(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .aclRelative, let head = tree.head(of: verb) else { return false }
        return tree.isWord(
            head, "anyone", "anybody", "everyone", "everybody", "someone", "somebody", "those", "whoever", "one",
            "ones",
            "nobody")
    }

    /// "has raised hopes", "deepens the mystery": what nobody does to no thing.
    private func isComment(_ verb: Int) -> Bool {
        guard let object = tree.child(of: verb, .obj), tree.word(object).traits.contains(.mood) else {
            return false
        }
        return
            !(syntax.subject(of: verb).map {
                context.actor(of: $0) != nil || tree.word($0).traits.contains(.acting)
            }
            ?? false)
    }

    /// "finds itself alone": a state, though the verb elsewhere tells a finding.
    private func isReflexive(_ chain: TriggerChain) -> Bool {
        guard chain.concept.kind == .evidence || chain.concept.kind == .reporting else { return false }
        return tree.children(of: chain.verb).contains {
            tree.isWord($0, "itself", "himself", "herself", "themselves", "oneself", "myself", "yourself", "ourselves")
        }
    }

    /// "was met with applause": how something was taken, not that anybody met.
    private func isReception(_ chain: TriggerChain) -> Bool {
        chain.concept.name == "meet" && !chain.isNoun && (tree.verbGroup(chain.trigger)?.isPassive ?? false)
    }

    /// Verbs that tell nothing without what they govern: "hold", "begin", "want".
    private func isEmpty(_ concept: EventConcept) -> Bool {
        switch concept.kind {
        case .happening, .aspect: true
        default: false
        }
    }

    /// "is due to", "is likely to", "is set to": an adjective that announces its infinitive.
    private func isAnnounced(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .xcomp, let head = tree.head(of: verb) else { return false }
        return tree.isWord(
            head, "due", "set", "ready", "likely", "poised", "slated", "scheduled", "expected", "certain")
    }

    private func judgeNoun(_ chain: TriggerChain, dates: [Int]) -> TriggerJudgement? {
        if let date = dates.first, let timing = placement(article.dates[date]) {
            // "the 1998 treaty" recalls what was, where "the attack on May 2" tells it.
            guard article.dates[date].tokens.upperBound > chain.trigger else { return nil }
            return TriggerJudgement(status: timing == .ahead ? .planned : .happened, strength: .strong)
        }
        // "the bishop's warning": not enough for an event, enough for a passage of one.
        guard let owner = tree.child(of: chain.trigger, .nmodPossessive, .compound), context.actor(of: owner) != nil,
            tree.relation(owner) == .nmodPossessive || tree.tag(chain.trigger) == .nn
        else {
            return nil
        }
        return TriggerJudgement(status: .happened, strength: .weak)
    }

    /// Where an expression lies, seen from the article's date.
    private enum Placement { case behind, around, ahead }

    private func placement(_ expression: DateExpression) -> Placement? {
        guard let period = expression.period else { return nil }
        guard let published = article.source.article.publication.period else {
            return expression.direction == .future ? .ahead : .behind
        }
        if period.openness == .start { return period.latest > published.latest ? .ahead : .behind }
        if period.earliest > published.latest { return .ahead }
        if period.latest > published.latest, expression.direction == .future { return .ahead }
        return period.latest < published.earliest ? .behind : .around
    }

    private func strength(of chain: TriggerChain, isDated: Bool) -> Telling.Strength {
        if context.isHeadline { return .weak }
        if isDated { return .strong }
        let verb = chain.verb
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
        switch tree.relation(syntax.firstOfCoordination(verb)) {
        // A relative clause that comes here hangs on a day.
        case .root, .parataxis, .ccomp, .aclRelative: return .strong
        case .advcl: return known ? .strong : .weak
        default: return .weak
        }
    }

    /// Whether a participle tells what its subject did beside the main deed, with what it did it to.
    private func tellsSideDeed(_ chain: TriggerChain) -> Bool {
        guard tree.relation(chain.verb) == .advcl, chain.concept.kind != .comment, opensSideDeed(chain.verb) else {
            return false
        }
        return chain.trigger != chain.verb || tree.child(of: chain.verb, .obj, .ccomp) != nil
    }

    private func standsBehindPreposition(_ verb: Int) -> Bool {
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
    private func hasActingSubject(_ verb: Int) -> Bool {
        let candidates = [syntax.subject(of: verb), tree.child(of: verb, .oblAgent), syntax.object(of: verb)]
        return candidates.contains { candidate in
            guard let candidate else { return false }
            return context.actor(of: candidate) != nil || tree.word(candidate).traits.contains(.acting)
                || tree.tag(candidate).isProperNoun
                || tree.child(of: candidate, .nummod) != nil
        }
    }

    // MARK: Who says so

    private func attribute(_ chain: TriggerChain, _ judgement: inout TriggerJudgement) {
        if let attribution = syntax.attribution(of: chain.verb) {
            judgement.saidBy = attribution.verb
            judgement.speaker = attribution.source.flatMap(context.actor(of:))
            // "…, saying that …" carries on the sentence it hangs on.
            if tree.tag(attribution.verb).isVerb, !syntax.isFinite(attribution.verb) { judgement.strength = .weak }
            if judgement.status == .happened, !isEvidence(attribution) { judgement.status = .claimed }
            if attribution.concept.kind == .denying { judgement.status = .denied }
        } else if context.isQuoted(chain.trigger), context.isQuoted(chain.verb) {
            // A quotation that runs on from a sentence that names its speaker.
            judgement.speaker = context.lastSpeaker
            if judgement.status == .happened { judgement.status = .claimed }
            if context.lastSpeaker == nil { judgement.strength = .weak }
        } else if judgement.status == .happened,
            tree.children(of: chain.verb).contains(where: {
                tree.isWord($0, "allegedly", "reportedly", "purportedly", "supposedly")
            })
        {
            judgement.status = .claimed
        }
    }

    /// Sources whose telling is the record, not a claim: the press, figures, those who confirm or announce their own deed.
    private func isEvidence(_ attribution: ClauseSyntax.Attribution) -> Bool {
        switch attribution.concept.name {
        case "confirm", "reveal", "announce", "show", "report": return true
        default: break
        }
        guard let source = attribution.source else { return false }
        if tree.word(source).traits.contains(.press) { return true }
        guard let actor = context.actor(of: source) else { return false }
        return PressNouns.isOutlet(tree.article.actors[actor].name)
    }

    /// A saying whose content tells an event is not an event beside it, unless it has a date of its own.
    private func settleSayings(
        _ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [TriggerJudgement?]
    ) {
        for (index, chain) in chains.enumerated() where chain.concept.isSaying && judgements[index] != nil {
            guard attachment.datesOfChain[index].isEmpty else { continue }
            let contents = chains.indices.filter { other in
                other != index && judgements[other]?.saidBy == chain.verb && judgements[other]?.strength == .strong
            }
            if !contents.isEmpty {
                guard speaksForItself(chain), judgements[index]?.strength == .strong else {
                    judgements[index] = nil
                    continue
                }
                // Who speaks is named: the saying tells it all, but for what has a date or a doer of its own.
                for content in contents
                where attachment.datesOfChain[content].isEmpty
                    && !hasOwnDoer(chains[content], judgements[content], chain)
                {
                    judgements[content]?.strength = .weak
                }
            } else if !namesSpeaker(chain) {
                judgements[index] = judgements[index].map(weakened)
            }
        }
    }

    private func weakened(_ judgement: TriggerJudgement) -> TriggerJudgement {
        var judgement = judgement
        judgement.strength = .weak
        return judgement
    }

    /// "Lind said Sund had closed its border": what somebody else has done is an event of theirs too.
    private func hasOwnDoer(_ content: TriggerChain, _ judgement: TriggerJudgement?, _ saying: TriggerChain) -> Bool {
        guard let status = judgement?.status, status != .planned, !content.concept.isSaying,
            let doer = syntax.subject(of: content.verb), tree.tag(doer).isProperNoun,
            let actor = context.actor(of: doer)
        else { return false }
        return actor != syntax.subject(of: saying.verb).flatMap(context.actor(of:))
    }

    /// Whether somebody named speaks for themselves: not the press, whose saying vouches, nor "a spokesman for the bank".
    private func speaksForItself(_ chain: TriggerChain) -> Bool {
        guard let subject = syntax.subject(of: chain.verb), let mention = tree.mention(of: subject) else {
            return false
        }
        return mention.ground != .representative && chain.concept.kind != .evidence
            && !PressNouns.isOutlet(tree.article.actors[mention.actor].name)
    }

    /// Whether a saying names who says it; what "sources" or "many" think is comment.
    private func namesSpeaker(_ chain: TriggerChain) -> Bool {
        syntax.subject(of: chain.verb).flatMap(context.actor(of:)) != nil
    }

    /// A noun whose verb tells an event of the same date is part of that event.
    private func settleNouns(
        _ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [TriggerJudgement?]
    ) {
        for (index, chain) in chains.enumerated() where chain.isNoun && judgements[index]?.strength == .strong {
            let ancestors = Array(tree.ancestors(of: chain.trigger))
            let isPart = chains.indices.contains { other in
                !chains[other].isNoun && judgements[other] != nil
                    && attachment.datesOfChain[other].first == attachment.datesOfChain[index].first
                    && chains[other].words.contains(where: ancestors.contains)
            }
            if isPart { judgements[index] = nil }
        }
    }
}
