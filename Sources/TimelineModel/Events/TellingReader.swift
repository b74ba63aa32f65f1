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
            guard !taken.contains(token), !isModifier(token) || syntax.isDate(token + 1) else { continue }
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

    /// Whether the clause says who or what: one without a subject or an object reads as a fragment.
    private func isTold(_ chain: TriggerChain, _ headline: String, _ clause: [Int]) -> Bool {
        // "Ms. Roe said", "made the comments": what was said stands elsewhere.
        if chain.concept.isSaying, !chain.isNoun, chain.trigger == chain.verb,
            headline.hasSuffix(tree.string(chain.verb)),
            // "Lund objected", "the bishop apologised" say enough.
            !tree.isWord(chain.verb, "objected", "apologised", "apologized", "complained")
        {
            return false
        }
        if chain.concept.isSaying, syntax.isAnaphoric(chain.trigger) { return false }
        // "Whose house was searched": whose, the line would have to name; "whose leader Ana Cruz left" names somebody.
        if headline.hasPrefix("Whose "),
            syntax.subject(of: chain.verb).flatMap(context.actor(of:)) == nil
        {
            return false
        }
        // "This fear, Ms. Roe says, is causing trouble": what is said has lost its beginning.
        if chain.concept.isSaying, !chain.isNoun, tree.tag(chain.verb) != .vbg, tree.tokens.contains(chain.verb + 1),
            tree.tag(chain.verb + 1) == .comma, let said = tree.child(of: chain.verb, .ccomp), said > chain.verb,
            syntax.ownSubject(of: said) == nil, let speaker = syntax.subject(of: chain.verb), speaker < chain.verb,
            (speaker - 6..<speaker).contains(where: { tree.tokens.contains($0) && tree.tag($0) == .comma })
        {
            return false
        }
        // "Strikes" alone says too little.
        if chain.isNoun || chain.isCaption { return headline.utf8.split(separator: UInt8(ascii: " ")).count > 2 }
        // A verb that opens its line has lost its subject on the way.
        if let group = tree.verbGroup(chain.verb), group.isFinite,
            let first = clause.first(where: { tree.relation($0) != .punct && !syntax.isDate($0) }),
            first >= group.tokens.lowerBound, !headline.utf8.contains(UInt8(ascii: ":"))
        {
            return false
        }
        // "…, hitting hardest in this town": a participle that has lost who did it.
        if tree.tag(chain.verb) == .vbg, tree.relation(chain.verb) == .advcl, clause.first ?? 0 >= chain.verb {
            return false
        }
        // "The filing came a month after the strike": the date is told, not what was filed.
        if tree.isWord(chain.verb, "come", "comes", "came"), chain.trigger == chain.verb,
            headline.hasSuffix(tree.string(chain.verb))
        {
            return false
        }
        if let subject = syntax.subject(of: chain.verb) {
            // "It began"
            return tree.tag(subject) != .prp || context.actor(of: subject) != nil
                || headline.utf8.split(separator: UInt8(ascii: " ")).count > 2
        }
        return tree.tag(chain.verb) != .vb && !syntax.isFinite(chain.verb) && syntax.object(of: chain.verb) != nil
    }

    /// "said" with nothing behind it but when and where.
    private func saysNothing(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "said", "says", "told", "tells"), !(tree.verbGroup(verb)?.isPassive ?? false) else {
            return false
        }
        return tree.children(of: verb).allSatisfy { child in
            guard child > verb else { return tree.relation(child) != .ccomp }
            switch tree.relation(child) {
            case .obl, .oblTime, .advmod, .punct: return true
            // "told reporters"
            case .obj, .iobj: return tree.isWord(verb, "told", "tells")
            default: return false
            }
        }
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

    /// The actors of a clause, those in its subject first; places only where they act or are acted on.
    private func participants(
        _ chain: TriggerChain, _ clause: [Int], _ words: ClauseWords
    ) -> (all: [Int], agents: Int) {
        let subject = chain.isNoun ? tree.child(of: chain.trigger, .nmodPossessive) : syntax.subject(of: chain.verb)
        let topic = subject.flatMap(context.topic(of:)).flatMap { $0.tree.actor(of: $0.noun) }
        let agentWords = subject.map { tree.branch(at: $0) { tree.relation($0) == .aclRelative } }
        // Who is only talked about takes no part in the talking.
        let end = chain.concept.isSaying && !chain.isNoun ? words.startOfSaid(chain.verb) ?? .max : .max
        var agents = topic.map { [$0] } ?? []
        for name in subject.map(apposedNames) ?? [] where !agents.contains(name) { agents.append(name) }
        var others: [Int] = []
        for word in clause where word < end {
            guard let actor = tree.article.actor(of: word) else { continue }
            let isAgent = agentWords?.contains(word) ?? false
            if (isAgent ? agents : others).contains(actor) || isLocation(word, actor) { continue }
            if isAgent { agents.append(actor) } else { others.append(actor) }
        }
        let count = agents.count
        for actor in others where !agents.contains(actor) { agents.append(actor) }
        return (agents, count)
    }

    /// "The ministers of the two states, *Petra Hlavin and Yusuf Taric*, will meet": who is meant, though the row leaves them out.
    private func apposedNames(_ noun: Int) -> [Int] {
        guard !tree.tag(noun).isProperNoun else { return [] }
        return tree.children(of: noun).filter { $0 > noun && tree.relation($0) == .appos }.flatMap { name in
            ([name] + tree.children(of: name).filter { tree.relation($0) == .conj }).compactMap { word in
                tree.article.mention(word)?.kind == .name ? tree.article.actor(of: word) : nil
            }
        }
    }

    /// "in Washington", "from Canada", "Calgary, Alberta".
    private func isLocation(_ word: Int, _ actor: Int) -> Bool {
        guard tree.article.actors[actor].kind == .place,
            let head = tree.article.mention(word)?.tokens.last(where: tree.tokens.contains)
        else { return false }
        switch tree.relation(head) {
        case .appos, .compound, .list, .amod: return true
        default: break
        }
        return tree.children(of: head).contains { child in
            tree.relation(child) == .casing
                && tree.isWord(
                    child, "in", "at", "from", "to", "near", "across", "outside", "inside", "around", "into",
                    "throughout")
        }
    }
}
