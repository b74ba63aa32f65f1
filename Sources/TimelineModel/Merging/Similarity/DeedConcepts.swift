import ArticleReading
import Language

/// What a telling tells as joining compares it.
struct ComparedDeed {
    /// The hash of a concept's name; mostly that of its trigger.
    var concept: UInt64
    /// The noun that tells it, as an index in `Analysis.tokens`; `nil` where a verb does.
    var noun: Int?
}

/// Papers put one deed into many words, some of them with a noun: which deed a telling is compared by.
extension AccountReader {
    func deed(of telling: Telling) -> ComparedDeed {
        let concept = HashedBytes.hash(telling.concept.name.utf8)
        let isVerb = article.analysis.tokens[telling.trigger].tag.isVerb
        var deed = ComparedDeed(concept: concept, noun: isVerb ? nil : telling.trigger)
        guard let rule = DeedRule.byConcept[WordKey(hash: concept)] else { return deed }
        switch rule {
        case .strike where isWalkout(telling.trigger): deed.concept = DeedRule.walkout
        case _ where !isVerb: break
        case .subjectTells: tell(by: child(of: telling, .nsubj), in: &deed)
        case .objectTells: tell(by: child(of: telling, .obj, .nsubjPassive), in: &deed)
        case .strike:
            if isOne(child(of: telling, .nsubj), of: .vehicles)
                || isOne(child(of: telling, .obj), of: .obstacles)
            {
                deed.concept = DeedRule.crash
            } else {
                tell(by: child(of: telling, .nsubj), in: &deed)
            }
        case .object(let words, let concept):
            if isOne(child(of: telling, .obj, .iobj), of: words) { deed.concept = concept }
        case .clause(let words, let concept):
            if says(telling, words) { deed.concept = concept }
        case .carriesNouns:
            if says(telling, .custody) {
                deed.concept = DeedRule.arrest
            } else if !isOne(telling.trigger, of: .holding) {
                deed.concept = lemmaHash(telling.trigger)
            }
        case .leaves:
            if isOne(child(of: telling, .obj, .iobj), of: .posts) {
                deed.concept = DeedRule.resign
            } else if says(telling, .dead) {
                deed.concept = DeedRule.kill
            }
        case .particle: if let told = particleConcept(telling) { deed.concept = told }
        case .price: if isPriceFall(telling) { deed.concept = DeedRule.fall }
        }
        return deed
    }

    /// "The walkout will hit …": a deed that the article has told of before.
    func takesUp(_ deed: ComparedDeed, _ telling: Telling) -> Bool {
        guard let noun = deed.noun, noun != telling.trigger, noun > 0, telling.dating.basis != .stated else {
            return false
        }
        let before = article.analysis.tokens[noun - 1]
        return before.tag == .dt && (3...5).contains(before.range.count) && Int(before.head) == noun
            && article.article.text[before.range.lowerBound] | 0x20 == UInt8(ascii: "t")
    }

    /// Lets a noun tell the deed where it names one.
    private func tell(by noun: Int?, in deed: inout ComparedDeed) {
        guard let noun, let concept = conceptTold(by: noun) else { return }
        deed = ComparedDeed(concept: concept, noun: noun)
    }

    private func conceptTold(by noun: Int) -> UInt64? {
        let lemma = article.analysis.lemma(noun, in: article.article.text)
        guard let concept = lexicon.concept(ofNoun: lemma) else {
            return DeedRule.byNoun[WordKey(lemma)]
        }
        guard concept.kind == .occurrence || concept.name == "announce" else { return nil }
        let hash = HashedBytes.hash(concept.name.utf8)
        return DeedRule.byConcept[WordKey(hash: hash)] == .strike && isWalkout(noun) ? DeedRule.walkout : hash
    }

    private func child(of telling: Telling, _ relation: Relation, _ other: Relation? = nil) -> Int? {
        let tokens = article.analysis.tokens
        return telling.clause.first { token in
            Int(tokens[token].head) == telling.trigger && tokens[token].tag.isNoun
                && (tokens[token].relation == relation || tokens[token].relation == other)
        }
    }

    private func says(_ telling: Telling, _ words: DeedWords) -> Bool {
        let hashes = words.hashes
        return telling.clause.contains { hashes.contains(WordKey(hash: contentWords[$0])) }
    }

    private func isOne(_ token: Int?, of words: DeedWords) -> Bool {
        token.map { words.hashes.contains(WordKey(hash: lemmaHash($0))) } ?? false
    }

    private func lemmaHash(_ token: Int) -> UInt64 {
        HashedBytes.hash(article.analysis.lemma(token, in: article.article.text).utf8)
    }

    // MARK: Senses

    /// "Called off", "turned away", "pushed out".
    private func particleConcept(_ telling: Telling) -> UInt64? {
        let tokens = article.analysis.tokens
        for token in telling.trigger..<min(telling.trigger + 4, tokens.count)
        where Int(tokens[token].head) == telling.trigger && !tokens[token].tag.isNoun {
            if let concept = DeedRule.byParticle[WordKey(folding: article.article.text[tokens[token].range])] {
                return concept
            }
        }
        return nil
    }

    /// "Lost another 6 percent", "closed 3 percent lower".
    private func isPriceFall(_ telling: Telling) -> Bool {
        guard says(telling, .prices) else { return false }
        func hasWord(_ words: WordSet) -> Bool {
            telling.clause.contains {
                words.contains(WordKey(folding: article.article.text[article.analysis.tokens[$0].range]))
            }
        }
        return hasWord(Self.percents) && (telling.concept.name != "close" || hasWord(Self.falls))
    }

    private static let percents = WordSet("percent cent %")
    private static let falls = WordSet("down lower")

    /// Whether "strike" is that of people who stop work: an article of unions tells of those.
    private func isWalkout(_ token: Int) -> Bool {
        let range = article.analysis.tokens[token].range
        return range.count >= 6 && tellsOfLabour && lemmaHash(token) == DeedRule.walkout
    }
}
