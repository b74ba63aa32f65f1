import Language

/// Whoever and whatever an article has spoken of so far, named or not, for the pronouns that come after.
///
/// Pronouns don't mean only those with names: "the judge" and "a woman" hold their places, too, so that what they do is
/// nobody else's deed.
struct Discourse {
    struct Entity {
        /// The index of the actor; -1 for what no name was found for.
        var actor: Int
        var traits: NounTraits
        /// How often it was spoken of.
        var count = 0
        var firstSentence: Int
        var lastSentence = -1
        var lastForm = NounPhrase.Form.bare
        /// Brought up by "a" or the like.
        var isNew = false

        var gender: NounTraits { traits.intersection([.male, .female]) }
    }

    let words: ArticleWords
    let clauses: ClauseMap
    private(set) var phrases: [NounPhrase] = []
    private(set) var entities: [Entity] = []
    private var entityOfActor = WordTable<Int32>(capacity: 32)
    /// The actors of all the article's names, for those that come later.
    private let named: NamedActors
    /// The last entity without a name that a noun stood for.
    private var entityOfNoun: WordTable<Int32>
    /// For each token the phrase of which it is the head; -1 for none.
    private var phraseOfHead: [Int32]

    init(words: ArticleWords, named: NamedActors) {
        self.words = words
        self.named = named
        clauses = ClauseMap(words)
        phraseOfHead = [Int32](repeating: -1, count: words.tokens.count)
        // Of five words one is a noun with a phrase, and every other of those was there before.
        entityOfNoun = WordTable(capacity: words.tokens.count / 8)
        phrases.reserveCapacity(words.tokens.count / 3)
        entities.reserveCapacity(words.tokens.count / 4)
    }

    // MARK: What was spoken of

    /// - Parameter title: The first word of a title or role right before the name, on which the parser may hang it; else
    ///   that of the name.
    mutating func addName(_ tokens: Range<Int>, from title: Int, actor: Int, _ traits: NounTraits) {
        let head = words.head(of: title..<tokens.upperBound)
        var phrase = phrase(head: head, tokens: tokens, .name, traits)
        let entity = entity(ofActor: actor, traits, sentence: phrase.sentence)
        if entities[entity].gender.isEmpty { entities[entity].traits.formUnion(traits.intersection([.male, .female])) }
        phrase.entity = entity
        add(phrase)
        takeOverApposition(phrase)
    }

    /// A name that is no actor's, or a noun. "The judge" is the judge of before, "a judge" another.
    mutating func addNoun(_ tokens: Range<Int>, _ form: NounPhrase.Form, _ traits: NounTraits) {
        var phrase = phrase(head: tokens.upperBound - 1, tokens: tokens, form, traits)
        let key = words.word(phrase.head)
        if let same = entityBeside(phrase) {
            phrase.entity = same
            entities[same].traits.formUnion(traits.intersection([.male, .female]))
        } else if form != .indefinite, form != .possessed, let known = entityOfNoun[key],
            phrase.sentence - entities[Int(known)].lastSentence <= 8
        {
            phrase.entity = Int(known)
        } else {
            phrase.entity = newEntity(actor: -1, traits, sentence: phrase.sentence)
            entities[phrase.entity].isNew = form == .indefinite
            entityOfNoun[key] = Int32(phrase.entity)
        }
        add(phrase)
    }

    /// "The two men", "Lee": a noun that the article's names or roles tell to be an actor.
    mutating func addDescription(_ tokens: Range<Int>, actor: Int, _ traits: NounTraits) {
        var phrase = phrase(head: tokens.upperBound - 1, tokens: tokens, .definite, traits)
        phrase.entity = entity(ofActor: actor, traits, sentence: phrase.sentence)
        add(phrase)
    }

    mutating func addPronoun(_ phrase: NounPhrase, _ traits: NounTraits) {
        var phrase = phrase
        if phrase.entity < 0 {
            phrase.entity = newEntity(actor: -1, traits, sentence: phrase.sentence)
        } else if entities[phrase.entity].gender.isEmpty, phrase.certainty > 0 {
            entities[phrase.entity].traits.formUnion(traits.intersection([.male, .female]))
        }
        add(phrase)
    }

    private mutating func entity(ofActor actor: Int, _ traits: NounTraits, sentence: Int) -> Int {
        if let known = entityOfActor[WordKey(actor: actor)] { return Int(known) }
        let entity = newEntity(actor: actor, traits, sentence: sentence)
        entityOfActor[WordKey(actor: actor)] = Int32(entity)
        return entity
    }

    private mutating func newEntity(actor: Int, _ traits: NounTraits, sentence: Int) -> Int {
        entities.append(Entity(actor: actor, traits: traits, firstSentence: sentence))
        return entities.count - 1
    }

    private mutating func add(_ phrase: NounPhrase) {
        phraseOfHead[phrase.head] = Int32(phrases.count)
        phrases.append(phrase)
        entities[phrase.entity].count += 1
        entities[phrase.entity].lastSentence = phrase.sentence
        entities[phrase.entity].lastForm = phrase.form
    }

    /// In "his lawyer, Ann Lee, said" the noun and the name are one.
    private mutating func takeOverApposition(_ name: NounPhrase) {
        let governor = Int(words.tokens[name.head].head)
        guard words.tokens[name.head].relation == .appos, let index = phrase(at: governor),
            entities[phrases[index].entity].actor < 0
        else { return }
        phrases[index].entity = name.entity
    }

    /// Whom a noun is said to be: "Lee, a lawyer", "Lee is a lawyer".
    private func entityBeside(_ phrase: NounPhrase) -> Int? {
        let token = words.tokens[phrase.head]
        if token.relation == .appos, let index = self.phrase(at: Int(token.head)) { return phrases[index].entity }
        guard phrase.role == .predicate, let subject = clauses.ownSubject(of: phrase.head),
            let index = self.phrase(at: subject), phrases[index].isPlural == phrase.isPlural
        else { return nil }
        return phrases[index].entity
    }

    // MARK: Phrases

    func phrase(at head: Int) -> Int? {
        guard phraseOfHead.indices.contains(head), phraseOfHead[head] >= 0 else { return nil }
        return Int(phraseOfHead[head])
    }

    func entity(at head: Int) -> Int? { phrase(at: head).map { phrases[$0].entity } }

    /// What a name means that may stand further on, if it was spoken of before.
    func entity(ofNameAt token: Int) -> Int? {
        guard let actor = named.actor(ofNameAt: token) else { return nil }
        return entityOfActor[WordKey(actor: actor)].map { Int($0) }
    }

    /// What the sentence before a phrase's own speaks of, by its main subject.
    func subjectBefore(_ phrase: NounPhrase) -> NounPhrase? {
        for other in phrases.reversed() where other.isMainSubject {
            if other.sentence < phrase.sentence - 1 { return nil }
            if other.sentence == phrase.sentence - 1 { return other }
        }
        return nil
    }

    /// The last sentence that spoke of something without a name, told as new: "a plane".
    func lastSentence(ofNewNoun noun: WordKey) -> Int? {
        guard let entity = entityOfNoun[noun].map({ entities[Int($0)] }), entity.actor < 0, entity.isNew else {
            return nil
        }
        return entity.lastSentence
    }

    /// Whether a noun stood for somebody or something without a name.
    func hasNoun(_ noun: WordKey) -> Bool { entityOfNoun[noun] != nil }

    /// The paragraph or other block in which a sentence stands.
    func block(ofSentence sentence: Int) -> Int {
        words.analysis.sentences.element(at: sentence)?.block ?? -1
    }

    /// A phrase with what its place in the sentence tells of it.
    func phrase(
        head: Int, tokens: Range<Int>, _ form: NounPhrase.Form, _ traits: NounTraits
    ) -> NounPhrase {
        let clause = clauses.clause(around: head)
        var phrase = NounPhrase(
            head: head, start: tokens.lowerBound, sentence: words.sentence(of: head), form: form, role: .other,
            traits: traits, clause: clause ?? -1)
        phrase.role = role(of: head, tokens)
        // "made him go": the subject of one verb, and the object of another.
        if form == .pronoun, phrase.role == .subject, isAccusative(head) {
            phrase.role = .object
            phrase.clause = clause.flatMap(clauses.clause(above:)) ?? -1
        }
        if phrase.role == .subject {
            phrase.isMainSubject = clause.map(clauses.isMain) ?? opensSentence(head)
        }
        return phrase
    }

    /// "him", "them"; "her" where it owns nothing.
    private func isAccusative(_ token: Int) -> Bool {
        let word = words.bytes(words.tokens[token].range)
        guard let last = word.last, word.count > 2 else { return false }
        return last | 0x20 == UInt8(ascii: "m") || word.count == 3 && last | 0x20 == UInt8(ascii: "r")
    }

    private func role(of head: Int, _ tokens: Range<Int>) -> NounPhrase.Role {
        guard words.isParsed(head) else {
            if words.tag(head) == .prpPossessive || words.tag(tokens.upperBound) == .pos { return .possessor }
            if words.isSubject(tokens) { return .subject }
            return words.tag(tokens.lowerBound - 1).isVerb ? .object : .other
        }
        if words.tag(head) == .prpPossessive { return .possessor }
        var token = head
        for _ in 0..<4 {
            let governor = Int(words.tokens[token].head)
            switch words.tokens[token].relation {
            case .nsubj, .nsubjPassive: return .subject
            case .obj, .iobj: return .object
            case .oblAgent: return .agent
            case .obl: return .oblique
            case .nmodPossessive: return .possessor
            case .nmod, .compound: return .inside
            case .conj, .flat, .appos:
                guard governor >= 0, words.tag(governor).isNoun || words.tag(governor) == .prp else { return .other }
                token = governor
            case .root, .ccomp, .advcl, .acl, .aclRelative, .parataxis, .xcomp:
                return clauses.ownSubject(of: token) != nil ? .predicate : .other
            default: return .other
            }
        }
        return .other
    }

    /// Without a parse the subject of the main clause is the one that opens the sentence.
    private func opensSentence(_ head: Int) -> Bool {
        let sentence = words.sentence(of: head)
        return sentence >= 0 && head - words.analysis.sentences[sentence].tokens.lowerBound <= 3
    }
}
