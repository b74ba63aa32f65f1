import ArticleReading
import CivilTime
import DateExpressions
import Language

/// Reads one sentence for the happenings it tells.
struct TellingReader {
    let article: ReadArticle
    let articleIndex: Int
    let actors: ActorIndex
    let lexicon: EventLexicon
    let sentence: Int
    let tree: SentenceTree
    let syntax: ClauseSyntax
    /// Indices in `article.dates` of the sentence's date expressions.
    let dates: [Int]
    let quotations: Quotations
    /// Who was last named as speaking in the paragraph, for quotations that run on.
    let lastSpeaker: Int?

    init(
        article: ReadArticle, index: Int, actors: ActorIndex, lexicon: EventLexicon, sentence: Int,
        verbGroups: Range<Int>,
        dates: [Int], quotations: Quotations, lastSpeaker: Int?
    ) {
        self.article = article
        articleIndex = index
        self.actors = actors
        self.lexicon = lexicon
        self.sentence = sentence
        tree = SentenceTree(article: article, sentence: sentence, verbGroups: verbGroups)
        syntax = ClauseSyntax(tree: tree, lexicon: lexicon)
        self.dates = dates
        self.quotations = quotations
        self.lastSpeaker = lastSpeaker
    }

    private var block: Block { article.article.blocks[article.analysis.sentences[sentence].block] }
    private var isHeadline: Bool { block.kind == .title || block.kind == .standfirst || block.kind == .heading }

    /// The tellings of the sentence in the order of their triggers; dated only where the sentence itself dates them.
    func read() -> [Telling] {
        guard !isQuestion else { return [] }
        let chains = self.chains()
        let attachment = DateAttachment(chains: chains, dates: dates, in: article, tree)
        var judgements = chains.indices.map { judge(chains[$0], dates: attachment.datesOfChain[$0]) }
        settleSayings(chains, attachment, &judgements)
        settleNouns(chains, attachment, &judgements)
        let cutter = HeadlineCutter(tree: tree, syntax: syntax, dateTokens: dates.map { article.dates[$0].tokens })
        return chains.indices.compactMap { index in
            judgements[index].map { telling(chains[index], $0, dates: attachment.datesOfChain[index], cutter) }
        }.sorted { $0.trigger < $1.trigger }
    }

    private var isQuestion: Bool {
        guard let last = tree.tokens.last else { return true }
        return tree.isWord(last, "?")
    }

    /// Every verb's chain, and every event noun that no verb's chain has taken.
    private func chains() -> [TriggerChain] {
        var chains: [TriggerChain] = []
        var taken: Set<Int> = []
        for token in tree.tokens where tree.tag(token).isVerb && tree.token(token).universal != .aux {
            guard !taken.contains(token) else { continue }
            let chain = syntax.chain(from: token)
            guard !chain.words.contains(where: taken.contains) else { continue }
            taken.formUnion(chain.words)
            chains.append(chain)
        }
        for token in tree.tokens where tree.tag(token).isNoun && !taken.contains(token) {
            guard let concept = syntax.concept(ofNoun: token), tree.relation(token) != .compound else { continue }
            chains.append(TriggerChain(verb: token, trigger: token, words: [token], concept: concept, isNoun: true))
        }
        return chains
    }

    // MARK: Judgement

    /// What a chain was found to tell.
    private struct Judgement {
        var status: EventStatus
        var strength: Telling.Strength
        var speaker: Int?
        /// The reporting verb whose content this is.
        var saidBy: Int?
    }

    private func judge(_ chain: TriggerChain, dates: [Int]) -> Judgement? {
        chain.isNoun ? judgeNoun(chain, dates: dates) : judgeVerb(chain, dates: dates)
    }

    private func judgeVerb(_ chain: TriggerChain, dates: [Int]) -> Judgement? {
        let verb = chain.verb
        let timing = dates.first.flatMap { placement(article.dates[$0]) }
        let isDated = timing != nil
        guard chain.concept.kind != .state, chain.trigger != verb || !isEmpty(chain.concept) || isDated else {
            return nil
        }
        if syntax.isHypothetical(verb), timing != .ahead { return nil }

        var status: EventStatus
        switch syntax.time(of: verb) {
        case .past, .perfect, .ongoing:
            status = chain.isIntended ? .planned : .happened
        case .present:
            if chain.isIntended || timing == .ahead {
                status = .planned
            } else if chain.concept.isSaying || isHeadline || timing == .behind {
                status = .happened
            } else {
                return nil
            }
        case .future: status = .planned
        case .possible, .necessary:
            guard timing == .ahead else { return nil }
            status = .planned
        case .conditional:
            guard timing == .ahead || syntax.attribution(of: verb) != nil else { return nil }
            status = .planned
        case .infinitive:
            guard timing == .ahead || isAnnounced(verb) else { return nil }
            status = .planned
        case .presentParticiple, .pastParticiple:
            guard isDated || lexicon.knows(verb: tree.lemma(verb)) else { return nil }
            status = timing == .ahead ? .planned : .happened
        }

        var strength = strength(of: chain, isDated: isDated)
        if chain.concept.kind == .comment {
            guard isDated, hasActingSubject(verb) else { return nil }
            strength = .weak
        }
        var judgement = Judgement(status: status, strength: strength)
        attribute(chain, &judgement)
        if syntax.isNegated(verb) {
            guard isDated || judgement.saidBy != nil else { return nil }
            judgement.status = .denied
        }
        return judgement
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

    private func judgeNoun(_ chain: TriggerChain, dates: [Int]) -> Judgement? {
        if let date = dates.first, let timing = placement(article.dates[date]) {
            return Judgement(status: timing == .ahead ? .planned : .happened, strength: .strong)
        }
        // "Carney's warning": not enough for an event, enough for a passage of one.
        guard let owner = tree.child(of: chain.trigger, .nmodPossessive, .compound), actor(of: owner) != nil else {
            return nil
        }
        return Judgement(status: .happened, strength: .weak)
    }

    /// Where an expression lies, seen from the article's date.
    private enum Placement { case behind, around, ahead }

    private func placement(_ expression: DateExpression) -> Placement? {
        guard let period = expression.period else { return nil }
        guard let published = article.article.publication.period else {
            return expression.direction == .future ? .ahead : .behind
        }
        if period.openness == .start { return period.latest > published.latest ? .ahead : .behind }
        if period.earliest > published.latest { return .ahead }
        if period.latest > published.latest, expression.direction == .future { return .ahead }
        return period.latest < published.earliest ? .behind : .around
    }

    private func strength(of chain: TriggerChain, isDated: Bool) -> Telling.Strength {
        if isHeadline { return .weak }
        if isDated { return .strong }
        let verb = chain.verb
        let known = lexicon.knows(verb: tree.lemma(chain.trigger)) || chain.trigger != verb
        let subject = syntax.subject(of: verb)
        let isMood = subject.map { MoodNouns.contains(tree.lemma($0).lowercased()) && actor(of: $0) == nil } ?? true
        guard hasActingSubject(verb) || (known && !isMood) || (syntax.eventNoun(subject) != nil && !isMood) else {
            return .weak
        }
        switch tree.relation(syntax.firstOfCoordination(verb)) {
        case .root, .parataxis, .ccomp: return .strong
        case .advcl: return known && syntax.time(of: verb) != .presentParticiple ? .strong : .weak
        default: return .weak
        }
    }

    /// A name, a pronoun for one, or people and bodies that act; "the tension" and "the move" are moods.
    private func hasActingSubject(_ verb: Int) -> Bool {
        let candidates = [syntax.subject(of: verb), tree.child(of: verb, .oblAgent), syntax.object(of: verb)]
        return candidates.contains { candidate in
            guard let candidate else { return false }
            return actor(of: candidate) != nil || ActingNouns.contains(tree.lemma(candidate).lowercased())
                || tree.tag(candidate).isProperNoun || tree.tag(candidate) == .prp
                || tree.child(of: candidate, .nummod) != nil
        }
    }

    // MARK: Who says so

    private func attribute(_ chain: TriggerChain, _ judgement: inout Judgement) {
        if let attribution = syntax.attribution(of: chain.verb) {
            judgement.saidBy = attribution.verb
            judgement.speaker = attribution.source.flatMap(actor(of:))
            if judgement.status == .happened, !isEvidence(attribution) { judgement.status = .claimed }
            if attribution.concept.kind == .denying { judgement.status = .denied }
        } else if quotations.isQuoted[chain.trigger], quotations.isQuoted[chain.verb] {
            // A quotation that runs on from a sentence that names its speaker.
            judgement.speaker = lastSpeaker
            if judgement.status == .happened { judgement.status = .claimed }
            if lastSpeaker == nil { judgement.strength = .weak }
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
        if PressNouns.contains(tree.lemma(source).lowercased()) { return true }
        guard let actor = actor(of: source) else { return false }
        return PressNouns.isOutlet(actors.actors[actor].name)
    }

    /// A saying whose content tells an event is not an event beside it, unless it has a date of its own.
    private func settleSayings(_ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [Judgement?])
    {
        for (index, chain) in chains.enumerated() where chain.concept.isSaying && judgements[index] != nil {
            guard attachment.datesOfChain[index].isEmpty else { continue }
            let tellsContent = chains.indices.contains { other in
                other != index && judgements[other]?.saidBy == chain.verb && judgements[other]?.strength == .strong
            }
            if tellsContent {
                judgements[index] = nil
            } else if !namesSpeaker(chain) {
                judgements[index]?.strength = .weak
            }
        }
    }

    /// Whether a saying names who says it; what "sources" or "many" think is comment.
    private func namesSpeaker(_ chain: TriggerChain) -> Bool {
        syntax.subject(of: chain.verb).flatMap(actor(of:)) != nil
    }

    /// A noun whose verb tells an event of the same date is part of that event.
    private func settleNouns(_ chains: [TriggerChain], _ attachment: DateAttachment, _ judgements: inout [Judgement?]) {
        for (index, chain) in chains.enumerated() where chain.isNoun && judgements[index]?.strength == .strong {
            let ancestors = tree.ancestors(of: chain.trigger)
            let isPart = chains.indices.contains { other in
                !chains[other].isNoun && judgements[other] != nil
                    && attachment.datesOfChain[other].first == attachment.datesOfChain[index].first
                    && chains[other].words.contains(where: ancestors.contains)
            }
            if isPart { judgements[index] = nil }
        }
    }

    // MARK: Putting together

    private func telling(
        _ chain: TriggerChain, _ judgement: Judgement, dates: [Int], _ cutter: HeadlineCutter
    ) -> Telling {
        let clause = cutter.clause(chain)
        let participants = self.participants(chain, clause)
        let subjectName = syntax.subject(of: chain.verb).flatMap { subject in
            actors.mention(ofToken: subject, article: articleIndex)
                .flatMap { $0.kind == .pronoun ? actors.actors[$0.actor].name : nil }
        }
        let expression = dates.first
        return Telling(
            article: articleIndex, sentence: sentence, trigger: chain.trigger, chain: chain.words,
            concept: chain.concept,
            status: judgement.status, strength: judgement.strength, expression: expression,
            dating: dating(expression), actors: participants.all, agentCount: participants.agents,
            speaker: judgement.speaker ?? (chain.concept.isSaying ? participants.all.first : nil),
            headline: cutter.cut(chain, subjectName: subjectName),
            passage: article.analysis.sentences[sentence].range, clause: clause)
    }

    private func dating(_ expression: Int?) -> Dating {
        guard let expression else { return Dating(period: nil, basis: .article, because: "") }
        let date = article.dates[expression]
        return Dating(period: date.period, basis: .stated, because: date.because)
    }

    func actor(of token: Int) -> Int? {
        actors.actor(ofToken: token, article: articleIndex)
    }

    /// The actors of a clause, those in its subject first; places only where they act or are acted on.
    private func participants(_ chain: TriggerChain, _ clause: [Int]) -> (all: [Int], agents: Int) {
        let subject = chain.isNoun ? tree.child(of: chain.trigger, .nmodPossessive) : syntax.subject(of: chain.verb)
        let agentWords = subject.map { Set(tree.subtree(of: $0) { tree.relation($0) == .aclRelative }) } ?? []
        var agents: [Int] = []
        var others: [Int] = []
        for word in clause {
            guard let mention = actors.mention(ofToken: word, article: articleIndex) else { continue }
            if actors.actors[mention.actor].kind == .place, isLocation(mention.tokens) { continue }
            if agentWords.contains(word) {
                if !agents.contains(mention.actor) { agents.append(mention.actor) }
            } else if !others.contains(mention.actor) {
                others.append(mention.actor)
            }
        }
        return (agents + others.filter { !agents.contains($0) }, agents.count)
    }

    /// "in Washington", "from Canada", "Calgary, Alberta".
    private func isLocation(_ tokens: Range<Int>) -> Bool {
        guard let head = tokens.last(where: { tree.tokens.contains($0) }) else { return false }
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
