import Language

/// Who vouches for what a clause tells, and whether the saying or what is said is the event.
extension TriggerJudge {
    /// Sets who says what a chain tells, and what that makes of its status.
    func attribute(_ chain: TriggerChain, _ judgement: inout TriggerJudgement) {
        if let attribution = syntax.attribution(of: chain.verb) {
            judgement.saidBy = attribution.verb
            judgement.speaker = attribution.source.flatMap(context.actor(of:))
            // "…, saying that …" carries on the sentence it hangs on.
            if tree.tag(attribution.verb).isVerb, !syntax.isFinite(attribution.verb),
                !tree.isWord(attribution.verb, "according")
            {
                judgement.strength = .weak
            }
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
    func settleSayings(
        _ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [TriggerJudgement?]
    ) {
        for (index, chain) in chains.enumerated() where chain.concept.isSaying && judgements[index] != nil {
            var contents = chains.indices.filter { other in
                other != index && judgements[other]?.saidBy == chain.verb && judgements[other]?.strength == .strong
            }
            let isDated = !attachment.dates(of: index).isEmpty
            // "The government said it would sell the bank": the saying names who.
            let own = contents.filter {
                isOfSpeaker(chains[$0], chain) && attachment.dates(of: $0).isEmpty
                    // "Police confirmed that they had questioned two men": no row but this would tell it.
                    && (isDated || namesSpeaker(chain))
            }
            for content in own { judgements[content]?.strength = .weak }
            contents.removeAll(where: own.contains)
            if contents.contains(where: { chains[$0].verb < chain.verb }), isParenthetical(chain) {
                judgements[index] = judgements[index].map(weakened)
                continue
            }
            if !contents.isEmpty {
                guard speaksForItself(chain), judgements[index]?.strength == .strong else {
                    // "…, police said on Tuesday": when they said so makes no event of it, but for the press's own reports.
                    if !isDated {
                        judgements[index] = nil
                    } else if !namesSpeaker(chain) {
                        judgements[index] = judgements[index].map(weakened)
                    }
                    continue
                }
                // "…, the agency said": what is said has a date of its own, and all of it is told.
                if !isDated, chain.concept.name == "say", chain.verb == syntax.trailingSaying,
                    contents.allSatisfy({ !attachment.dates(of: $0).isEmpty })
                {
                    judgements[index] = judgements[index].map(weakened)
                }
                // Who speaks is named: the saying tells it all, but for what has a date or a doer of its own.
                for content in contents
                where attachment.dates(of: content).isEmpty
                    && !hasOwnDoer(chains[content], judgements[content], chain)
                {
                    judgements[content]?.strength = .weak
                }
            } else if !isDated, !namesSpeaker(chain) || describes(chain) {
                judgements[index] = judgements[index].map(weakened)
            }
        }
    }

    /// "Two have died, the ministry said on Tuesday, and nurses will be sent": who says so stands between what is told.
    private func isParenthetical(_ saying: TriggerChain) -> Bool {
        guard saying.verb != syntax.trailingSaying, let subject = syntax.subject(of: saying.verb),
            subject < saying.verb,
            tree.child(of: saying.verb, .ccomp).map({ $0 < saying.verb }) ?? false,
            case let start = tree.start(of: subject), tree.tokens.contains(start - 1), tree.tag(start - 1) == .comma
        else { return false }
        return true
    }

    /// Whether who is said to act is who says so.
    private func isOfSpeaker(_ content: TriggerChain, _ saying: TriggerChain) -> Bool {
        guard let subject = syntax.subject(of: content.verb), let topic = context.topic(of: subject) else {
            return false
        }
        return topic.noun == syntax.subject(of: saying.verb)
    }

    /// "“It was very strong,” the officer said": what is said is how something is or how somebody feels, not what happened.
    private func describes(_ saying: TriggerChain) -> Bool {
        guard !saying.isNoun, saying.concept.kind == .reporting || saying.concept.kind == .speaking else {
            return false
        }
        if let content = tree.child(of: saying.verb, .ccomp, .parataxis), isDescription(content, saidBy: saying.verb) {
            return true
        }
        // "“They are sad,” Cruz said", where the parse has taken what is said for a noun before the verb.
        if tree.children(of: saying.verb).contains(where: { $0 < saying.verb && isDescription($0, saidBy: saying.verb) }
        ) {
            return true
        }
        guard let head = tree.head(of: saying.verb) else { return false }
        switch tree.relation(saying.verb) {
        case .advcl, .parataxis: return isDescription(head, saidBy: saying.verb)
        // "“We are ready,” said Ana Cruz"
        case .conj: return syntax.speakerBehind(saying.verb) != nil && isDescription(head, saidBy: saying.verb)
        default: return false
        }
    }

    private func isDescription(_ content: Int, saidBy verb: Int) -> Bool {
        switch tree.tag(content) {
        case .jj, .jjr, .jjs: break
        default: return false
        }
        // "would be available", "if he thinks so, he is mistaken": an announcement, a warning.
        guard tree.child(of: content, .cop) != nil,
            !tree.children(of: content).contains(where: {
                tree.tag($0) == .md || tree.relation($0) == .advcl && $0 != verb
            }),
            let subject = tree.child(of: content, .nsubj)
        else { return false }
        switch tree.tag(subject) {
        case .prp: return tree.isWord(subject, "i", "we", "it")
        // "the Danes are happy": a whole people is, not somebody who acts.
        case .nnps: return tree.children(of: subject).contains { tree.isWord($0, "the") }
        // "five people were dead" is news.
        case .nn, .nns, .dt: return context.actor(of: subject) == nil && tree.child(of: subject, .nummod) == nil
        default: return false
        }
    }

    private func weakened(_ judgement: TriggerJudgement) -> TriggerJudgement {
        var judgement = judgement
        judgement.strength = .weak
        return judgement
    }

    /// "Lind said Sund had closed its border": what somebody else has done is an event of theirs too.
    private func hasOwnDoer(_ content: TriggerChain, _ judgement: TriggerJudgement?, _ saying: TriggerChain) -> Bool {
        guard let status = judgement?.status, status != .planned, status != .denied,
            !content.concept.isSaying, !context.isQuoted(content.trigger),
            let doer = syntax.subject(of: content.verb), tree.tag(doer).isProperNoun,
            let actor = context.actor(of: doer)
        else { return false }
        return actor != syntax.subject(of: saying.verb).flatMap(context.actor(of:))
    }

    /// Whether somebody named speaks for themselves: not the press, whose saying vouches, nor "a spokesman for the bank".
    private func speaksForItself(_ chain: TriggerChain) -> Bool {
        guard var subject = syntax.subject(of: chain.verb) else { return false }
        if let topic = context.topic(of: subject), tree.tokens.contains(topic.noun) { subject = topic.noun }
        guard let mention = tree.mention(of: subject) else { return false }
        return mention.ground != .representative && chain.concept.kind != .evidence
            && !PressNouns.isOutlet(tree.article.actors[mention.actor].name)
    }

    /// Whether a saying names who says it; what "sources" or "many" think is comment.
    private func namesSpeaker(_ chain: TriggerChain) -> Bool {
        guard var subject = syntax.subject(of: chain.verb) else { return false }
        if context.actor(of: subject) != nil { return true }
        // "The party said it respected the ruling but denied any fraud"
        if let topic = context.topic(of: subject), tree.tokens.contains(topic.noun) { subject = topic.noun }
        if context.isOfSomebodyNamed(subject) { return true }
        // "A statement by the ministry described it"
        if syntax.concept(ofNoun: subject)?.isSaying ?? false,
            tree.children(of: subject).contains(where: { child in
                tree.relation(child) == .nmod
                    && context.actor(of: child).map { tree.article.actors[$0].kind != .place } ?? false
            })
        {
            return true
        }
        // "The two chiefs were dismissed": who is spoken of stands for who speaks.
        if tree.relation(subject) == .nsubjPassive { return tree.word(subject).traits.contains(.acting) }
        guard tree.word(subject).traits.contains(.acting) else { return false }
        // "Three parties issued a statement": a deed, whatever it says.
        if chain.trigger != chain.verb, tree.child(of: chain.verb, .ccomp) == nil, syntax.time(of: chain.verb) == .past
        {
            return true
        }
        // "Prosecutors accused him of lying": what is said to somebody named is a deed of its own; so is "residents accused the
        // council", "the unions threatened to strike".
        switch chain.concept.kind {
        // "Officials warned residents that": so is a warning to somebody.
        case .reporting where chain.concept.name == "warn":
            return tree.child(of: chain.verb, .obj).map { tree.word($0).traits.contains(.acting) } ?? false
        case .reporting, .evidence: return false
        // "The mayor denied any wrongdoing"
        case .denying where tree.child(of: chain.verb, .obj) != nil: return syntax.time(of: chain.verb) == .past
        default:
            if let addressed = tree.child(of: chain.verb, .obj) {
                return context.actor(of: addressed) != nil
                    || syntax.time(of: chain.verb).isBehind
                        && (tree.word(addressed).traits.contains(.acting)
                            || tree.isWord(addressed, "sides", "parties", "factions"))
            }
            return tree.child(of: chain.verb, .xcomp) != nil && syntax.time(of: chain.verb) == .past
        }
    }
}

extension SentenceContext {
    /// "the grandmother of Ana Cruz": somebody without a name, known by who is named.
    func isOfSomebodyNamed(_ noun: Int) -> Bool {
        NounTraits.of(tree.article.text[tree.token(noun).range]).contains(.person)
            && tree.children(of: noun).contains { child in
                (tree.relation(child) == .nmod || tree.relation(child) == .nmodPossessive)
                    && tree.actor(of: child).map { tree.article.actors[$0].kind == .person } ?? false
            }
    }
}
