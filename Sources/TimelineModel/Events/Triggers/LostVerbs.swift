import Language

/// Pasts that the parse has taken for participles before a noun, and so hung on that noun, as the verbs of their clauses: "did not comment
/// but *expressed* disappointment", "the charity has since *flown* in 180 tonnes", "said it *earned* $5 million".
///
/// Words are mended in place, before the tree of the sentence is built; all is told by the order of the words.
struct LostVerbs {
    let sentence: Range<Int>
    let text: [UInt8]
    /// Of the sentence alone, by their indices in the article: a copy of all would cost each sentence a walk over the article.
    var tokens: ArraySlice<Token>
    private var found: [VerbGroup] = []

    /// Mends the sentence's tokens; the verb groups of what has become a verb of its own.
    static func mend(_ sentence: Range<Int>, _ tokens: inout [Token], _ text: [UInt8]) -> [VerbGroup] {
        // Most sentences have none: what is quick to see comes first.
        guard sentence.contains(where: { isCandidate(tokens[$0]) }) else { return [] }
        var lost = LostVerbs(sentence: sentence, text: text, tokens: tokens[sentence])
        for index in sentence where isCandidate(lost.tokens[index]) { lost.mend(index) }
        if !lost.found.isEmpty { tokens[sentence] = lost.tokens }
        return lost.found
    }

    private init(sentence: Range<Int>, text: [UInt8], tokens: ArraySlice<Token>) {
        self.sentence = sentence
        self.text = text
        self.tokens = tokens
    }

    private static func isCandidate(_ token: Token) -> Bool {
        switch (token.tag, token.relation) {
        case (.vbn, .amod), (.vbn, .acl), (.vbn, .xcomp), (.vbn, .advcl), (.vbd, .ccomp), (.vbd, .cop): true
        // No auxiliary is so long and a past.
        case (.vbd, .aux): token.range.count > 5
        default: false
        }
    }

    private mutating func mend(_ verb: Int) {
        switch tokens[verb].relation {
        case .amod:
            if mendPerfect(verb) || mendCoordinated(verb) || mendBehindPronoun(verb) { return }
            if mendBehindApposition(verb) || mendBeforeSecondVerb(verb) { return }
            mendMovingFigure(verb)
        case .acl: if !mendMainVerb(verb) { mendOpeningClause(verb) }
        case .xcomp: _ = mendBehindApposition(verb)
        case .cop: mendStandingFigure(verb)
        case .aux: mendBeforeAdverb(verb)
        default: mendSecondFigure(verb)
        }
    }

    // MARK: Shapes

    /// "The charity has *since airdropped* 180 tonnes": an adverb parts the verb from "has".
    private mutating func mendPerfect(_ verb: Int) -> Bool {
        var have = verb - 1
        while sentence.contains(have), tokens[have].tag == .rb || isWord(have, "since") { have -= 1 }
        guard have < verb - 1, sentence.contains(have), isWord(have, "has", "have", "had"),
            tokens[have].relation != .aux, let noun = noun(behind: verb)
        else { return false }
        let old = tokens[have]
        for index in sentence where Int(tokens[index].head) == have { tokens[index].head = Int32(verb) }
        for index in have + 1..<verb { attach(index, to: verb, .advmod) }
        tokens[verb].head = old.head
        tokens[verb].relation = old.relation
        attach(have, to: verb, .aux)
        tokens[have].universal = .aux
        attach(noun, to: verb, .obj)
        keep(verb, from: have, isPerfect: true, tense: old.tag == .vbd ? .past : .present)
        return true
    }

    /// "did not comment on it but *expressed* disappointment": a noun is no second half of a verb.
    private mutating func mendCoordinated(_ verb: Int) -> Bool {
        var before = verb - 1
        while sentence.contains(before), tokens[before].tag == .rb { before -= 1 }
        guard sentence.contains(before), tokens[before].tag == .cc, let noun = noun(behind: verb),
            tokens[noun].relation == .conj, case let first = Int(tokens[noun].head), sentence.contains(first),
            first < before, tokens[first].tag.isVerb
        else { return false }
        attach(verb, to: first, .conj)
        attach(before, to: verb, .cc)
        attach(noun, to: verb, .obj)
        // "has closed two shops and opened five" shares the auxiliary.
        if tokens[first].tag != .vbn { becomePast(verb) }
        return true
    }

    /// "said it *earned* $5 million": a pronoun that opens a clause has a verb.
    private mutating func mendBehindPronoun(_ verb: Int) -> Bool {
        let pronoun = verb - 1
        guard sentence.contains(pronoun - 1), tokens[pronoun].tag == .prp, isWord(pronoun - 1, "said", "says"),
            isWord(pronoun, "it", "he", "she", "they", "we"), let noun = noun(behind: verb)
        else { return false }
        attach(verb, to: pronoun - 1, .ccomp)
        attach(pronoun, to: verb, .nsubj)
        attach(noun, to: verb, .obj)
        becomePast(verb)
        return true
    }

    /// "Norlines, a maker of ferries, *reported* sales of $5 million for the quarter ended in May": what follows a name and a description
    /// of it between commas is its verb.
    private mutating func mendBehindApposition(_ verb: Int) -> Bool {
        let second = verb - 1
        guard sentence.contains(second), tokens[second].tag == .comma,
            let first = (sentence.lowerBound..<second).first(where: { tokens[$0].tag == .comma }), first < second - 2,
            first > sentence.lowerBound, tokens[first + 1].tag == .dt,
            (sentence.lowerBound..<first).allSatisfy({ isOfName(tokens[$0]) }),
            // What was tagged as a past in the description has no subject but the noun it describes.
            (first + 1..<second).allSatisfy({ !tokens[$0].tag.isTensed || tokens[$0].tag == .vbd && $0 == second - 1 }),
            !(first + 1..<second).contains(where: { tokens[$0].tag == .comma || tokens[$0].tag.isWhWord }),
            let noun = noun(behind: verb),
            let root = sentence.first(where: { tokens[$0].relation == .root }), root > first,
            // "…, founded in 1920, sold": another verb behind another comma is the sentence's.
            root < verb || !(verb..<root).contains(where: { tokens[$0].tag == .comma }),
            let subject = (sentence.lowerBound..<first).first(where: { !isInside($0, before: first) })
        else { return false }
        let owner = tokens[root].tag == .vbd ? root - 1 : verb
        for index in sentence where Int(tokens[index].head) == root && (index > verb || tokens[index].tag == .period) {
            tokens[index].head = Int32(verb)
        }
        tokens[verb].head = -1
        tokens[verb].relation = .root
        attach(root, to: owner, .acl)
        tokens[root].tag = .vbn
        attach(subject, to: verb, .nsubj)
        attach(noun, to: verb, .obj)
        becomePast(verb)
        return true
    }

    /// "The jet *entered* service in May and has never failed": a noun that heads the sentence and is joined to a verb is what a verb governs.
    private mutating func mendBeforeSecondVerb(_ verb: Int) -> Bool {
        let subject = verb - 1
        guard sentence.contains(subject), tokens[subject].tag.isNoun, let noun = noun(behind: verb),
            tokens[noun].relation == .root, [noun, verb].contains(Int(tokens[subject].head)),
            !(sentence.lowerBound..<noun).contains(where: { tokens[$0].tag.isTensed }),
            let second = sentence.first(where: {
                $0 > noun && Int(tokens[$0].head) == noun && tokens[$0].relation == .conj && tokens[$0].tag.isVerb
            })
        else { return false }
        for index in sentence where Int(tokens[index].head) == noun {
            if index <= subject {
                tokens[index].head = Int32(index == subject ? verb : subject)
            } else if index == second || tokens[index].relation == .punct || tokens[index].relation == .nmod {
                tokens[index].head = Int32(verb)
            }
        }
        tokens[verb].head = -1
        tokens[verb].relation = .root
        attach(subject, to: verb, .nsubj)
        attach(noun, to: verb, .obj)
        becomePast(verb)
        return true
    }

    /// "In 1643 troops under Carr *surrounded* the town, and nothing went in": what has an object is no passive, and the sentence has no verb
    /// before it.
    private mutating func mendMainVerb(_ verb: Int) -> Bool {
        guard let root = sentence.first(where: { tokens[$0].relation == .root }), root < verb, tokens[root].tag.isNoun,
            case let noun = Int(tokens[verb].head), noun >= root, noun < verb, tokens[noun].tag.isNoun,
            !(sentence.lowerBound..<verb).contains(where: { tokens[$0].tag.isTensed || tokens[$0].tag.isWhWord }),
            !(noun..<verb).contains(where: { tokens[$0].tag == .comma || tokens[$0].tag == .colon }),
            tokens[sentence.upperBound - 1].tag == .period,
            (verb + 1..<sentence.upperBound).contains(where: {
                Int(tokens[$0].head) == verb && tokens[$0].relation == .obj
            }),
            !isWord(
                verb, "given", "paid", "awarded", "offered", "named", "called", "dubbed", "shown", "granted", "sold",
                "handed", "sent", "considered", "elected", "appointed", "made", "left", "known", "taught", "told")
        else { return false }
        for index in sentence where Int(tokens[index].head) == root {
            switch tokens[index].relation {
            case .obl, .punct, .advmod, .conj, .parataxis, .cc:
                if index < root || index > verb { tokens[index].head = Int32(verb) }
            default: break
            }
        }
        tokens[verb].head = -1
        tokens[verb].relation = .root
        attach(root, to: verb, .nsubj)
        becomePast(verb)
        return true
    }

    /// "When a firm *applied* for a permit, she chained herself to a tree": a clause of its own before the comma.
    private mutating func mendOpeningClause(_ verb: Int) {
        let noun = verb - 1
        guard noun > sentence.lowerBound, Int(tokens[verb].head) == noun, tokens[noun].tag.isNoun,
            isWord(sentence.lowerBound, "when", "after", "as", "because", "although", "before"),
            (sentence.lowerBound + 1..<noun).allSatisfy({ isOfName(tokens[$0]) }),
            let comma = (verb..<sentence.upperBound).first(where: { tokens[$0].tag == .comma }),
            !(verb + 1..<comma).contains(where: { tokens[$0].tag.isTensed }),
            case let main = Int(tokens[noun].head), main > comma, sentence.contains(main), tokens[main].tag.isTensed,
            // The main clause has a subject of its own.
            (comma..<main).contains(where: { Int(tokens[$0].head) == main && tokens[$0].relation.isNominalSubject })
        else { return }
        attach(verb, to: main, .advcl)
        attach(noun, to: verb, .nsubj)
        attach(sentence.lowerBound, to: verb, tokens[sentence.lowerBound].tag == .wrb ? .advmod : .mark)
        becomePast(verb)
    }

    /// "Roth *slotted* home his goal": what follows was taken for the verb.
    private mutating func mendBeforeAdverb(_ verb: Int) {
        let other = Int(tokens[verb].head)
        guard other == verb + 1, sentence.contains(other), isWord(other, "home", "back", "down", "out", "up", "off")
        else { return }
        for index in sentence where Int(tokens[index].head) == other { tokens[index].head = Int32(verb) }
        tokens[verb].head = tokens[other].head
        tokens[verb].relation = tokens[other].relation
        attach(other, to: verb, .advmod)
        tokens[other].tag = .rb
        tokens[other].universal = .adv
        becomePast(verb)
    }

    // MARK: Parts

    /// The noun that a word was taken for a modifier of, where nothing but its own modifiers stand between.
    private func noun(behind verb: Int) -> Int? {
        if tokens[verb].relation == .xcomp {
            return (verb + 1..<sentence.upperBound).prefix(6).first {
                Int(tokens[$0].head) == verb && tokens[$0].tag.isNoun
            }
        }
        let noun = Int(tokens[verb].head)
        guard sentence.contains(noun), noun > verb, noun - verb < 12 else { return nil }
        return (verb + 1..<noun).allSatisfy {
            isOfName(tokens[$0]) || tokens[$0].tag == .dollar || tokens[$0].tag == .comma || tokens[$0].tag == .cc
        } ? noun : nil
    }

    /// Words of a noun phrase.
    func isOfName(_ token: Token) -> Bool {
        switch token.tag {
        case .dt, .prpPossessive, .jj, .jjr, .jjs, .cd, .hyphen, .nn, .nns, .nnp, .nnps, .pos: true
        default: false
        }
    }

    /// Whether a word hangs on another one of its phrase.
    private func isInside(_ word: Int, before end: Int) -> Bool {
        (sentence.lowerBound..<end).contains(Int(tokens[word].head))
    }

    func isWord(_ index: Int, _ words: StaticString...) -> Bool {
        guard sentence.contains(index) else { return false }
        let range = tokens[index].range
        return words.contains { word in
            word.utf8CodeUnitCount == range.count
                && range.indices.allSatisfy { (text[$0] | 0x20) == (word.utf8Start[$0 - range.lowerBound] | 0x20) }
        }
    }

    mutating func attach(_ word: Int, to head: Int, _ relation: Relation) {
        tokens[word].head = Int32(head)
        tokens[word].relation = relation
    }

    mutating func becomePast(_ verb: Int) {
        tokens[verb].tag = .vbd
        keep(verb, from: verb, isPerfect: false, tense: .past)
    }

    mutating func keep(_ verb: Int, from start: Int, isPerfect: Bool, tense: VerbGroup.Tense) {
        tokens[verb].universal = .verb
        found.append(
            VerbGroup(
                head: verb, tokens: start..<verb + 1, tense: tense, isPerfect: isPerfect, isProgressive: false,
                isPassive: false, isNegated: false, modality: .none, isFinite: true))
    }
}
