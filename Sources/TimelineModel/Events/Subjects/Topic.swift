import Language

/// What a text goes on speaking of: the subject of the sentence before, which "it" or "they" at the head of the next one takes up.
struct Topic {
    /// The noun, in a sentence of its own.
    let noun: Int
    let syntax: ClauseSyntax

    var tree: SentenceTree { syntax.tree }

    /// The subject of a sentence's main clause; `nil` where it has none, or where a pronoun that goes on with `earlier` is all it has.
    init?(of syntax: ClauseSyntax, after earlier: Topic?) {
        let tree = syntax.tree
        guard let root = tree.tokens.first(where: { tree.relation($0) == .root }) else { return nil }
        let verb = syntax.interrupted?.verb ?? root
        guard let subject = tree.tag(verb).isVerb ? syntax.subject(of: verb) : tree.child(of: verb, .nsubj) else {
            return nil
        }
        if tree.tag(subject) == .prp, tree.article.mention(subject) == nil {
            guard let earlier, earlier.isMeant(by: subject, tree) else { return nil }
            self = earlier
            return
        }
        // What the speaker of a sentence says may be of anything, but for "the ministry said it".
        guard tree.tag(subject).isNoun, !tree.isDate(subject),
            !syntax.concept(ofVerb: verb).isSaying || Self.speaksOfItself(verb, tree)
        else { return nil }
        noun = subject
        self.syntax = syntax
    }

    private static func speaksOfItself(_ saying: Int, _ tree: SentenceTree) -> Bool {
        guard let content = tree.child(of: saying, .ccomp), let subject = tree.child(of: content, .nsubj) else {
            return false
        }
        return subject > saying && tree.isWord(subject, "it", "they")
    }

    /// A noun of the same sentence as its pronoun.
    init(noun: Int, syntax: ClauseSyntax) {
        self.noun = noun
        self.syntax = syntax
    }

    private var isPlural: Bool { tree.isPlural(noun) }

    private var isPerson: Bool {
        if let actor = tree.actor(of: noun) { return tree.article.actors[actor].kind == .person }
        // "a pensioner", "her aide"; "the guard" may be a body, too.
        let traits = NounTraits.of(tree.article.text[tree.token(noun).range])
        return traits.contains(.person) && !traits.contains(.body)
            && tree.article.lexicon.concept(ofNoun: tree.word(noun)) == nil
    }

    /// "A judge removed Rey. He": who is named is meant rather than who is not.
    private var namesPerson: Bool {
        tree.tokens.contains { word in
            tree.actor(of: word).map { tree.article.actors[$0].kind == .person } ?? false
        }
    }

    /// Whether a pronoun, or "the two sides", may mean it.
    func isMeant(by word: Int, _ other: SentenceTree) -> Bool {
        if other.isWord(word, "it") { return !isPlural && !isPerson }
        if other.isWord(word, "they") { return isPlural }
        // "A man was held. He was questioned": somebody without a name.
        if other.isWord(word, "he", "she") {
            return isPerson && !isPlural && tree.actor(of: noun) == nil && !namesPerson
        }
        return Self.isPair(word, other) && isPlural
            && (tree.child(of: noun, .conj) != nil || tree.word(noun).traits.contains(.acting))
    }

    /// Whether "its" or "their" may mean that it is whose.
    func isOwner(_ possessive: Int, _ other: SentenceTree) -> Bool {
        other.isWord(possessive, "its") ? !isPlural && !isPerson : other.isWord(possessive, "their") && isPlural
    }

    /// "The two leaders", "both sides": two who have just been named.
    static func isPair(_ noun: Int, _ tree: SentenceTree) -> Bool {
        guard tree.tag(noun) == .nns,
            tree.isWord(
                noun, "leaders", "sides", "countries", "presidents", "ministers", "companies", "firms", "nations",
                "men",
                "women", "governments", "neighbours", "neighbors", "teams", "parties")
        else { return false }
        let own = Array(tree.children(of: noun)).filter { tree.relation($0) != .punct }
        return !own.isEmpty && own.allSatisfy { tree.isWord($0, "the", "two", "both") }
            && own.contains { tree.isWord($0, "two", "both") }
    }

    /// The words that name it in a headline; `nil` where they would need a name themselves.
    var name: String? {
        if let actor = tree.actor(of: noun), tree.child(of: noun, .conj) == nil {
            return tree.article.actors[actor].name
        }
        let words = ClauseWords(tree: tree, syntax: syntax)
        let start = tree.start(of: noun)
        var phrase = words.nounPhrase(noun)
        if tree.child(of: noun, .conj) != nil, let last = tree.subtree(of: noun).last { phrase = Array(start...last) }
        let isReduced = tree.children(of: noun).contains { tree.relation($0) == .acl && tree.tag($0) != .vb }
        if isReduced { phrase.removeAll { $0 > noun } }
        phrase.removeAll { tree.isDate($0) }
        guard phrase.count <= Self.longest,
            phrase.allSatisfy({ tree.tag($0) != .prpPossessive && tree.tag($0) != .comma && !tree.tag($0).isWhWord }),
            let first = phrase.first, phrase.last.map({ tree.tag($0).isNoun || tree.tag($0) == .cd }) ?? false,
            !tree.isWord(first, "this", "these", "that", "those", "such")
        else { return nil }
        return HeadlineText(tree: tree).line(phrase)
    }

    private static let longest = 9
}

extension SentenceContext {
    /// Whether a verb, or the infinitive it announces, is said of things alone.
    private func endsOrCosts(_ verb: Int) -> Bool {
        ([verb] + tree.children(of: verb).filter { tree.relation($0) == .xcomp }).contains {
            tree.isWord(
                $0, "end", "ends", "ended", "last", "lasts", "lasted", "cost", "costs", "expire", "expires", "expired")
        }
    }

    /// What a subject that is "it", "they" or "the two sides" takes up, where nobody is known to be meant.
    func topic(of subject: Int) -> Topic? {
        guard tree.article.mention(subject) == nil,
            tree.isWord(subject, "it", "they", "he", "she") || Topic.isPair(subject, tree), !isQuoted(subject),
            tree.relation(subject) != .expl, let verb = tree.head(of: subject)
        else { return nil }
        // "It emerged that", "it took days to"
        if tree.isWord(subject, "it"),
            tree.child(of: verb, .ccomp, .csubj) != nil && !syntax.concept(ofVerb: verb).isSaying
                || tree.isWord(verb, "took", "takes", "rained", "snowed", "emerged", "seems", "seemed")
        {
            return nil
        }
        // "The agency approved the mission. It is to end in 2028": a body neither ends nor costs.
        if tree.isWord(subject, "it"), endsOrCosts(verb), let lastTopic, lastTopic.tree.actor(of: lastTopic.noun) != nil
        {
            return nil
        }
        // Whom "he" means inside a longer sentence is left to the names.
        if tree.isWord(subject, "he", "she") {
            return subject == tree.tokens.lowerBound
                ? lastTopic.flatMap { $0.isMeant(by: subject, tree) ? $0 : nil } : nil
        }
        // "The firm stopped when it ran out of money": the subject of the clause that this one hangs on.
        for clause in tree.ancestors(of: verb) {
            let noun: Int?
            if tree.tag(clause).isVerb, syntax.isFinite(clause) {
                noun = syntax.subject(of: clause)
            } else if tree.child(of: clause, .cop) != nil {
                // "Norlines was the largest line until 2008, when it was sold"
                noun = tree.child(of: clause, .nsubj)
            } else {
                continue
            }
            if let noun, noun < subject, tree.tag(noun).isNoun {
                let near = Topic(noun: noun, syntax: syntax)
                if near.isMeant(by: subject, tree) { return near }
                // "The two sides signed a treaty; it was ratified": what is done to it was made before.
                guard tree.relation(subject) == .nsubjPassive, let object = tree.child(of: clause, .obj),
                    object < subject, tree.tag(object) == .nn
                else { return nil }
                let made = Topic(noun: object, syntax: syntax)
                return made.isMeant(by: subject, tree) ? made : nil
            }
        }
        // Another noun before it in its own sentence may be meant.
        guard !(tree.tokens.lowerBound..<subject).contains(where: { tree.tag($0).isNoun && !tree.isDate($0) }) else {
            return nil
        }
        return lastTopic.flatMap { $0.isMeant(by: subject, tree) ? $0 : nil }
    }
}
