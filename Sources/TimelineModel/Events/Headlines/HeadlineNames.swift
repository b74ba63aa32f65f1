import Language

/// Names in a headline for pronouns and descriptions that would not read alone.
extension HeadlineCutter {
    /// The name behind a pronoun, "the group" or "the company"; `nil` where the words name somebody themselves.
    func name(behind word: Int, _ actors: [Actor]) -> String? {
        guard let mention = tree.article.mention(word), mention.kind != .name else { return nil }
        // "He" is nobody's country.
        if tree.isWord(word, "he", "she", "him", "her"), actors[mention.actor].kind != .person { return nil }
        // "They" are more than one.
        if tree.isWord(word, "they", "them"), actors[mention.actor].kind == .person { return nil }
        if mention.kind == .nominal, !tellsAge(mention) {
            // "the group's lawyer" and "the far-right group" say more than the name.
            guard mention.ground == .description || mention.ground == .subject,
                mention.actor < tree.article.actingCount,
                tree.tag(word) == .nn, tree.children(of: word).allSatisfy({ tree.relation($0) == .det || $0 > word })
            else { return nil }
        }
        return fullName(of: mention.actor, actors)
    }

    /// "the 54-year-old", which the parse may have taken apart.
    private func tellsAge(_ mention: ActorMention) -> Bool {
        let words = mention.tokens
        return words.count > 4 && tree.isWord(words.upperBound - 1, "old")
            && tree.isWord(words.upperBound - 3, "year") && tree.isWord(words.lowerBound, "the")
    }

    /// What the sentences before were about, where a pronoun means that.
    func topicName(behind pronoun: Int, _ actors: [Actor]) -> String? {
        guard let topic = context.topic(of: pronoun) else { return nil }
        // "They" are more than one.
        let isPerson = topic.tree.actor(of: topic.noun).map { actors[$0].kind == .person } ?? false
        return isPerson && tree.isWord(pronoun, "they", "them") ? nil : topic.name
    }

    /// The name of an actor, with the article that this text puts before it: "the European Space Agency".
    private func fullName(of actor: Int, _ actors: [Actor]) -> String {
        let name = actors[actor].name
        guard actors[actor].kind != .person, takesArticle(actor) else { return name }
        return "the " + name
    }

    /// "Halden's", "Americans'".
    private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "'" : name + "'s" }

    /// Whether the text says "the" before the name of an actor; titles leave it out.
    private func takesArticle(_ actor: Int) -> Bool {
        let article = tree.article
        for (sentence, words) in article.sentences.lazy.prefix(Self.searched).enumerated()
        where !article.isHeading(sentence: sentence) {
            var word = words.tokens.lowerBound
            while word < words.tokens.upperBound {
                guard let mention = article.mention(word) else {
                    word += 1
                    continue
                }
                word = max(word + 1, mention.tokens.upperBound)
                guard mention.actor == actor, mention.kind == .name, mention.ground == .name, !isModifier(mention)
                else {
                    continue
                }
                let before = mention.tokens.lowerBound - 1
                return words.tokens.contains(before) && article.tokens[before].tag == .dt
                    && article.tokens[before].range.count == 3
            }
        }
        return false
    }

    /// "The" for the "Thursday's" that has gone off the head of a line: "Thursday's ruling".
    func articleForDate(before clause: [Int]) -> HeadlineText.StandIn? {
        guard let first = clause.first, tree.tokens.contains(first - 2), tree.tag(first - 1) == .pos,
            tree.isDate(first - 2),
            tree.tag(first) == .nn || tree.tag(first) == .nns || tree.tag(first) == .jj
        else { return nil }
        return .init(token: first - 1, words: "The")
    }

    /// Sentences that are searched for a name with its article.
    private static let searched = 60

    /// "the *Boeing* 787"
    private func isModifier(_ mention: ActorMention) -> Bool {
        let tokens = tree.article.tokens
        guard tokens.indices.contains(mention.tokens.upperBound) else { return false }
        switch tokens[mention.tokens.upperBound].tag {
        case .nn, .nns, .nnp, .nnps, .jj, .cd, .hyphen: return true
        default: return false
        }
    }

    /// What to put for the subject and for pronouns that stand for somebody the line doesn't name otherwise.
    func standIns(
        for chain: TriggerChain, _ subject: Int?, _ subjectName: String?, _ actors: [Actor], in clause: inout [Int]
    ) -> [HeadlineText.StandIn] {
        var standIns: [HeadlineText.StandIn] = []
        if let subject, let subjectName {
            standIns.append(.init(token: subject, words: subjectName))
            if let clitic = auxiliary(fused: subject) { standIns.append(clitic) }
            if let verb = singular(of: chain.verb, behind: subject, subjectName) { standIns.append(verb) }
            if let mention = tree.article.mention(subject), tellsAge(mention) {
                clause.removeAll { mention.tokens.contains($0) && $0 != subject }
            } else if tree.article.mention(subject)?.kind == .nominal || Topic.isPair(subject, tree) {
                clause.removeAll {
                    $0 < subject && tree.head(of: $0) == subject
                        && (tree.relation($0) == .det || tree.relation($0) == .nummod)
                }
            }
        }
        for word in clause
        where (tree.tag(word) == .prpPossessive || tree.tag(word) == .wpPossessive) && !isVerbatim(word, clause) {
            guard let owner = owner(behind: word, chain, actors), word != subject,
                !clause.contains(where: { $0 < word && mayOwn($0, word, actors) }),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == owner }),
                !standIns.contains(where: { $0.words == fullName(of: owner, actors) })
            else { continue }
            standIns.append(.init(token: word, words: Self.possessive(fullName(of: owner, actors))))
        }
        // "Its radar", where the sentence before tells whose.
        if let first = clause.first(where: { tree.relation($0) != .punct }), tree.isWord(first, "its", "their"),
            first <= tree.tokens.lowerBound + 1, tree.article.mention(first) == nil,
            let topic = context.lastTopic, topic.isOwner(first, tree), let name = topic.name
        {
            standIns.append(.init(token: first, words: Self.possessive(name)))
        }
        // "The bank said *its* lawyers would appeal", told by itself
        if let first = clause.first, tree.isWord(first, "its"), tree.article.mention(first) == nil,
            !standIns.contains(where: { $0.token == first }), let source = syntax.attribution(of: chain.verb)?.source,
            !clause.contains(source), let actor = tree.actor(of: source), actors[actor].kind != .person
        {
            standIns.append(.init(token: first, words: Self.possessive(fullName(of: actor, actors))))
        }
        // "journalists, two of *whom* were freed"
        if let first = clause.first, let subject, let pronoun = clause.first(where: { tree.isWord($0, "whom") }),
            pronoun <= subject + 2, tree.tag(first - 1) == .comma, tree.tokens.contains(first - 2),
            tree.tag(first - 2) == .nns || tree.tag(first - 2).isProperNoun
        {
            let article = tree.tag(first - 2) == .nns ? "the " : ""
            standIns.append(.init(token: pronoun, words: article + tree.string(first - 2)))
        }
        for word in clause where tree.tag(word) == .prp && word != subject && !isVerbatim(word, clause) {
            guard let mention = tree.article.mention(word), mention.kind == .pronoun,
                let name = name(behind: word, actors),
                !clause.contains(where: { $0 < word && tree.actor(of: $0) == mention.actor }),
                !standIns.contains(where: { $0.token < word && $0.words == Self.possessive(name) })
            else { continue }
            standIns.append(.init(token: word, words: name))
        }
        return standIns
    }

    /// What the line quotes stays as it was said.
    func isVerbatim(_ word: Int, _ clause: [Int]) -> Bool {
        context.isQuoted(word) && clause.contains { isOpeningQuote($0) && $0 < word }
    }

    /// "they plan" with the name of one: "Norlines plans".
    private func singular(of verb: Int, behind subject: Int, _ name: String) -> HeadlineText.StandIn? {
        // "The United Workers" are several.
        guard tree.isWord(subject, "they"), tree.article.mention(subject) != nil, !name.hasSuffix("s") else {
            return nil
        }
        let finite = tree.verbGroup(verb)?.tokens.lowerBound ?? verb
        guard finite > subject, tree.tag(finite) == .vbp || tree.isWord(finite, "were"),
            tree.token(finite).start > tree.token(subject).end
        else { return nil }
        return .init(token: finite, words: singularForm(of: finite))
    }

    private func singularForm(of finite: Int) -> String {
        if tree.isWord(finite, "are") { return "is" }
        if tree.isWord(finite, "were") { return "was" }
        if tree.isWord(finite, "have") { return "has" }
        return VerbForms.thirdPerson(tree.lemma(finite))
    }

    /// "he's", "they've" with a name for the pronoun: the verb in full.
    private func auxiliary(fused pronoun: Int) -> HeadlineText.StandIn? {
        let next = pronoun + 1
        guard tree.tag(pronoun) == .prp, tree.tokens.contains(next),
            tree.token(next).start == tree.token(pronoun).end, tree.token(next).universal == .aux,
            let verb = fullForm(of: next)
        else { return nil }
        return .init(token: next, words: verb, isApart: true)
    }

    private func fullForm(of auxiliary: Int) -> String? {
        if tree.isWord(auxiliary, "'s", "’s") {
            // "he's expected" is passive, "he's lost it" is not.
            let verb = tree.head(of: auxiliary) ?? auxiliary
            // "he's indicated to me": a saying that is done to nobody.
            let isPerfect =
                tree.tag(verb) == .vbn
                && (tree.child(of: verb, .obj, .ccomp) != nil
                    || syntax.concept(ofVerb: verb).isSaying && tree.child(of: verb, .xcomp, .ccomp) == nil)
            return isPerfect ? "has" : "is"
        }
        if tree.isWord(auxiliary, "'re", "’re") { return "are" }
        if tree.isWord(auxiliary, "'ve", "’ve") { return "have" }
        if tree.isWord(auxiliary, "'ll", "’ll") { return "will" }
        return nil
    }

    /// Whether a word before "his" or "its" may be whose it is: then the line says so itself, better than a guess does.
    private func mayOwn(_ word: Int, _ possessive: Int, _ actors: [Actor]) -> Bool {
        guard tree.tag(word).isNoun || tree.tag(word) == .prp else { return false }
        guard tree.isWord(possessive, "his", "her") else { return true }
        // "Hungary was back in her habitat"
        if tree.isWord(possessive, "her"), tree.tag(word).isProperNoun { return true }
        if let actor = tree.actor(of: word) { return actors[actor].kind == .person }
        if isOfSeveral(word) { return false }
        return tree.word(word).traits.contains(.acting) || tree.isWord(word, "he", "she")
    }

    /// A noun for several that act as one, and so own nothing of "his" or "hers".
    private func isOfSeveral(_ noun: Int) -> Bool {
        tree.tag(noun) == .nns
            || tree.isWord(
                noun, "board", "council", "committee", "panel", "court", "jury", "company", "firm", "group", "party",
                "government", "ministry", "agency", "union", "bank", "team", "club", "squad", "parliament", "army",
                "police", "force", "crew", "family", "charity", "hospital", "university", "school")
    }

    /// The actor that "his", "its" or "whose" means.
    private func owner(behind word: Int, _ chain: TriggerChain, _ actors: [Actor]) -> Int? {
        if tree.tag(word) == .wpPossessive { return syntax.antecedent(of: word, chain.verb).flatMap(tree.actor(of:)) }
        guard let mention = tree.article.mention(word), mention.kind == .pronoun else { return nil }
        if tree.isWord(word, "his", "her"), actors[mention.actor].kind != .person { return nil }
        return mention.actor
    }
}
