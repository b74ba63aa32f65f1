import ArticleReading
import CivilTime
import DateExpressions
import Language

/// Reads one sentence for the happenings it tells.
struct TellingReader {
    let context: SentenceContext

    private var article: ArticleTrees { context.tree.article }
    var tree: SentenceTree { context.tree }
    var syntax: ClauseSyntax { context.syntax }

    /// Adds the tellings of the sentence in the order of their triggers; dated only where the sentence itself dates them.
    func read(into tellings: inout [Telling]) {
        guard !context.isQuestion else { return }
        let chains = self.chains()
        guard !chains.isEmpty else { return }
        let attachment = DateAttachment(chains: chains, dates: context.dates, syntax)
        let judgements = TriggerJudge(context: context).judge(chains, attachment)
        let lapses = context.dates.compactMap { EventLapse($0, chains, tree) }
        let cutter = HeadlineCutter(context: context)
        let told = chains.indices.filter { judgements[$0] != nil }.sorted { chains[$0].trigger < chains[$1].trigger }
        for index in told {
            guard let judgement = judgements[index] else { continue }
            tellings.append(telling(chains[index], judgement, dates: attachment.dates(of: index), lapses, cutter))
        }
    }

    /// Every verb's chain, and every event noun that no verb's chain has taken.
    private func chains() -> [TriggerChain] {
        var chains: [TriggerChain] = []
        chains.reserveCapacity(8)
        var taken = SentenceWords(in: tree.tokens)
        let isDatedBehind = context.isDatedBehind
        for token in tree.tokens
        where tree.tag(token).isVerb && tree.token(token).universal != .aux && !syntax.isDate(token) {
            guard !taken.contains(token), !opensDate(token), !isModifier(token) || syntax.isDate(token + 1) else {
                continue
            }
            var chain = syntax.chain(from: token)
            if isDatedBehind, let caption = syntax.caption(chain) { chain = caption }
            guard !chain.words.contains(where: taken.contains) else { continue }
            for word in chain.words { taken.insert(word) }
            chains.append(chain)
        }
        for token in tree.tokens where tree.tag(token).isNoun && !taken.contains(token) && !syntax.isDate(token) {
            guard let concept = syntax.concept(ofNoun: token), tree.relation(token) != .compound,
                !isBuilding(token)
            else { continue }
            chains.append(TriggerChain(token, concept, in: tree.tokens, isNoun: true))
        }
        return chains
    }

    /// "outside the town hall": the house, not what is held in it.
    private func isBuilding(_ noun: Int) -> Bool {
        tree.isWord(noun, "hall", "halls")
            && tree.children(of: noun).contains {
                tree.isWord($0, "outside", "inside", "near", "behind", "opposite", "into", "in", "around", "on")
            }
    }

    /// "Chinese-made", "the proposed law", "including": a verb form that tells nothing by itself.
    private func isModifier(_ verb: Int) -> Bool {
        switch tree.relation(verb) {
        case .amod: !syntax.isLostMainVerb(verb) && syntax.interrupted?.verb != verb
        // "which dropped its plans is": a verb with a subject of its own links nothing.
        case .cop: tree.child(of: verb, .nsubj, .obj) == nil && syntax.interrupted?.verb != verb
        case .compound, .casing, .mark, .aux, .auxPassive, .fixed, .nummod: true
        case .xcomp where modifiesNoun(verb): true
        default: tree.tokens.contains(verb - 1) && tree.tag(verb - 1) == .hyphen
        }
    }

    /// "can be ordered *starting* next month": as good as a preposition of its date.
    private func opensDate(_ participle: Int) -> Bool {
        guard tree.tag(participle) == .vbg, tree.relation(participle) == .advcl || tree.relation(participle) == .xcomp,
            tree.isWord(participle, "starting", "beginning", "commencing"), participle > tree.tokens.lowerBound,
            tree.tag(participle - 1) != .comma
        else { return false }
        return syntax.isDate(participle + 1)
            || tree.isWord(participle + 1, "in", "on", "from", "at", "with") && syntax.isDate(participle + 2)
    }

    /// "hired *restructuring* advisers": a participle between a verb that takes no other and a noun.
    private func modifiesNoun(_ participle: Int) -> Bool {
        guard tree.tag(participle) == .vbg, tree.head(of: participle) == participle - 1,
            tree.tokens.contains(participle + 1), tree.tag(participle + 1).isNoun
        else { return false }
        let concept = syntax.concept(ofVerb: participle - 1)
        switch concept.kind {
        case .aspect, .intending, .denying, .state, .reporting: return false
        default:
            return !tree.isWord(
                participle - 1, "avoid", "avoided", "risk", "risked", "resist", "resisted", "delay", "delayed",
                "postponed")
        }
    }

    // MARK: Putting together

    private func telling(
        _ chain: TriggerChain, _ judgement: TriggerJudgement, dates: [Int], _ lapses: [EventLapse],
        _ cutter: HeadlineCutter
    ) -> Telling {
        let clause = cutter.words.clause(chain)
        let participants = self.participants(chain, clause, cutter.words)
        let expression = judgement.leavesDate ? nil : dates.first
        // A weak telling is never what stands for its event.
        let headline =
            judgement.strength == .strong
            ? cutter.cut(chain, clause: clause, isPlanned: judgement.status == .planned, actors: tree.article.actors)
            : ""
        // "His lawyer said last week at the start of the trial": the parse has lost what.
        let isEmpty =
            saysNothing(chain.verb) && cutter.words.saying(chain) == nil && !headline.utf8.contains(UInt8(ascii: ":"))
        let isStrong = judgement.strength == .strong && !isEmpty && isTold(chain, headline, clause)
        // "a day after a smaller quake hit the north and killed 11": both were so long before.
        let first = chain.isNoun ? chain.trigger : syntax.firstOfCoordination(chain.verb)
        let lapse = lapses.first { $0.counted == chain.trigger || $0.origin == chain.trigger || $0.origin == first }
        // "struck a day after a smaller quake hit the coast": some time before the rest, as "had hit" would tell.
        let isEarlier =
            !chain.isNoun
            && (lapse.map { $0.counted != chain.trigger && $0.isAfter(in: article) } ?? false
                || setsBackground(chain.verb))
        return Telling(
            article: tree.article.index, sentence: context.sentence, trigger: chain.trigger,
            chain: [chain.verb] + chain.words.filter { $0 != chain.verb },
            concept: named(chain),
            status: judgement.status, strength: isStrong ? .strong : .weak,
            expression: expression,
            dating: dating(expression, of: chain, isFrom: judgement.isFrom), actors: participants.all,
            agentCount: participants.agents,
            speaker: judgement.speaker
                ?? (isActiveSaying(chain) && participants.agents > 0 && !isSaidByKin(chain)
                    ? participants.all.first : nil),
            headline: headline,
            passage: article.sentences[context.sentence].range, clause: clause,
            isAnaphoric: syntax.isAnaphoric(chain.trigger),
            isPlainPast: !chain.isNoun && syntax.isPlainPast(chain.verb) && !isEarlier,
            isPluperfect: !chain.isNoun && (syntax.isPluperfect(chain.verb) || isEarlier),
            isNarrated: !chain.isNoun && isNarrated(chain.verb),
            companion: chain.isNoun
                ? nil : syntax.isPluperfect(chain.verb) ? laterDeed(of: chain.verb) : companion(of: chain.verb),
            lapse: lapse,
            isAside: !chain.isNoun && isAside(chain.verb),
            takesUp: !chain.isNoun
                && (syntax.subject(of: chain.verb).map(takesUp) ?? false
                    || tree.child(of: chain.verb, .obj).map { tree.isWord($0, "this", "that", "it") } ?? false),
            isOfPronoun: !chain.isNoun && (syntax.subject(of: chain.verb).map { tree.tag($0) == .prp } ?? false))
    }

    private func takesUp(_ subject: Int) -> Bool {
        switch tree.tag(subject) {
        case .prp: return true
        case .nn, .nns:
            return tree.children(of: subject).contains {
                tree.isWord($0, "the", "this", "these", "its", "his", "her", "their")
            }
        default: return false
        }
    }

    private func isNarrated(_ verb: Int) -> Bool {
        guard syntax.isPlainPast(verb) else { return false }
        switch tree.relation(syntax.firstOfCoordination(verb)) {
        case .root, .parataxis: return true
        case .advcl: return tree.children(of: verb).contains { $0 < verb && tree.isWord($0, "when") }
        default: return false
        }
    }

    /// The concept of a chain, by its lemma where the vocabulary does not hold its verb.
    private func named(_ chain: TriggerChain) -> EventConcept {
        guard chain.concept.name.isEmpty else { return chain.concept }
        return EventConcept(
            name: article.lemma(chain.trigger), kind: chain.concept.kind)
    }

    private func isActiveSaying(_ chain: TriggerChain) -> Bool {
        chain.concept.isSaying && !(tree.verbGroup(chain.verb)?.isPassive ?? false)
            && syntax.time(of: chain.verb) != .pastParticiple
    }

    /// "The grandmother of Ana Cruz said": not Ana Cruz did.
    private func isSaidByKin(_ saying: TriggerChain) -> Bool {
        syntax.subject(of: saying.verb).map { context.actor(of: $0) == nil && context.isOfSomebodyNamed($0) } ?? false
    }

    private func dating(_ expression: Int?, of chain: TriggerChain, isFrom: Bool) -> Dating {
        guard let expression else { return Dating(period: nil, basis: .article, because: "") }
        let date = article.dates[expression]
        var period = date.period
        if isFrom { period?.openness = .end }
        // "was the largest line until 2008, when it was sold": the sale is of that year.
        if period?.openness == .start, DateAttachment.verbOfWhenClause(behind: date, tree) == chain.verb {
            period?.openness = .none
        }
        return Dating(period: period, basis: .stated, because: date.because)
    }
}
