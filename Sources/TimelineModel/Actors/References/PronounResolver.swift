import Language

/// Which of those spoken of a pronoun means.
///
/// Every phrase of the last sentences that could be meant is weighed by its clues, as Lappin and Leass (1994) do; the
/// weights were fitted to annotated text. What binding forbids is no candidate: "him" is not the subject of its clause.
struct PronounResolver {
    enum Pronoun {
        case he, she, it, they
        /// No pronoun, but words such as "the 54-year-old", which mean a man or a woman spoken of before.
        case person
    }

    struct Choice {
        var entity: Int
        /// The index of the best of its phrases; -1 where no phrase before is meant.
        var phrase: Int
        /// How much better it is than the next best.
        var certainty: Float
    }

    let discourse: Discourse
    let pronoun: Pronoun
    let phrase: NounPhrase
    /// Whether the pronoun does what no body does: "It is scheduled to end in May".
    private let isOfThing: Bool
    /// Whether it owns or does what no thing does: "its shareholders", "it plans".
    private let isOfBody: Bool

    init(discourse: Discourse, pronoun: Pronoun, phrase: NounPhrase) {
        self.discourse = discourse
        self.pronoun = pronoun
        self.phrase = phrase
        isOfBody = pronoun == .it && Self.isOfBody(phrase, discourse.words)
        isOfThing = pronoun == .it && phrase.role == .subject && Self.doesAsThings(phrase.head, discourse.words)
    }

    private static func doesAsThings(_ token: Int, _ words: ArticleWords) -> Bool {
        hasVerb(of: verbsOfThings, behind: token, words) { _ in true }
    }

    /// Whether one of the verbs right behind a subject is of a list: "is scheduled to end".
    private static func hasVerb(
        of list: WordSet, behind token: Int, _ words: ArticleWords, where fits: (PennTag) -> Bool
    ) -> Bool {
        for next in token + 1..<token + 7 where words.inSameSentence(token, next) {
            switch words.tag(next) {
            case .vb, .vbd, .vbz, .vbp, .vbn, .vbg:
                if fits(words.tag(next)), list.contains(words.word(next)) { return true }
            case .md, .to, .rb: break
            default: return false
            }
        }
        return false
    }

    private static func isOfBody(_ phrase: NounPhrase, _ words: ArticleWords) -> Bool {
        switch phrase.role {
        case .possessor: ownsAsBodies(phrase.head, words)
        case .subject: hasVerb(of: verbsOfBodies, behind: phrase.head, words) { $0 != .vbn }
        default: false
        }
    }

    private static let verbsOfBodies = WordSet(
        """
        accused agreed announced apologised apologized appealed asked bought buy considering decided denied expects
        hire hopes intends lend negotiating offered planned planning plans pay promised reject rejected said sell
        sought sue sued wanted wants warned
        """)

    private static func ownsAsBodies(_ token: Int, _ words: ArticleWords) -> Bool {
        for next in token + 1..<token + 5 where words.inSameSentence(token, next) {
            guard words.tag(next).isNoun else {
                if words.tag(next) == .jj || words.tag(next) == .cd || words.tag(next) == .hyphen { continue }
                return false
            }
            if ownedByBodies.contains(words.word(next)) { return true }
        }
        return false
    }

    private static let ownedByBodies = WordSet(
        """
        balance board ceo chairman chief creditors customers debt debts dividend earnings employees executives factories
        finances founder headquarters income investors investment leader leaders loss losses members plants president
        profit profits revenue revenues shareholders spokesman spokeswoman staff subsidiary subsidiaries suppliers
        workers workforce
        """)
    private static let verbsOfThings = WordSet(
        "cost costs end ended ending ends expire expired expires last lasted lasts weighed weighs")

    private struct Candidate {
        var phrase: Int
        var clues: AntecedentClues
    }

    /// The sentences before its own in which a pronoun looks for what it means, and the phrases at most.
    static let reach = (sentences: 4, phrases: 60)

    func choose() -> Choice? {
        let candidates = candidates()
        let weights = AntecedentWeights.weights(for: pronoun)
        var best: (entity: Int, phrase: Int, score: Float) = (-1, -1, score(cluesOfNone(), weights))
        var second = -Float.infinity
        for candidate in candidates {
            let score = score(candidate.clues, weights)
            let entity = discourse.phrases[candidate.phrase].entity
            if entity == best.entity {
                if score > best.score { best = (entity, candidate.phrase, score) }
            } else if score > best.score {
                second = max(second, best.score)
                best = (entity, candidate.phrase, score)
            } else {
                second = max(second, score)
            }
        }
        guard best.phrase >= 0 else { return nil }
        return Choice(
            entity: best.entity, phrase: best.phrase,
            certainty: min(best.score - second, discourse.phrases[best.phrase].certainty))
    }

    private func score(_ clues: AntecedentClues, _ weights: [Float]) -> Float {
        var bits = clues.rawValue
        var sum: Float = 0
        while bits != 0 {
            sum += weights[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return sum
    }

    // MARK: Candidates

    private func candidates() -> [Candidate] {
        let excluded = excludedEntities() + speakers()
        var found: [Candidate] = []
        var mostSpokenOf = 0
        var looked = 0
        var nearer: [Int] = []
        var later: (entity: Int, sentence: Int)?
        for index in discourse.phrases.indices.reversed() {
            let other = discourse.phrases[index]
            looked += 1
            guard phrase.sentence - other.sentence <= Self.reach.sentences, looked <= Self.reach.phrases else { break }
            guard !excluded.contains(other.entity), other.role != .predicate || other.form == .name, fits(other) else {
                continue
            }
            var clues = clues(of: other)
            if !isLikely(other) {
                // A place or body that might be somebody's surname comes between nobody.
            } else if !nearer.contains(other.entity) {
                if nearer.isEmpty { clues.insert(.nearest) } else if nearer.count == 1 { clues.insert(.secondNearest) }
                nearer.append(other.entity)
            } else if nearer.first == other.entity {
                clues.insert(.nearest)
            }
            if let later, later.entity != other.entity, other.sentence < later.sentence { clues.insert(.overtaken) }
            if later == nil, other.isMainSubject { later = (other.entity, other.sentence) }
            mostSpokenOf = max(mostSpokenOf, discourse.entities[other.entity].count)
            found.append(Candidate(phrase: index, clues: clues))
        }
        for index in found.indices {
            let entity = discourse.phrases[found[index].phrase].entity
            if discourse.entities[entity].count == mostSpokenOf, !found[index].clues.contains(.overtaken) {
                found[index].clues.insert(.leading)
            }
            if nearer.count == 1 { found[index].clues.insert(.onlyOne) }
        }
        return found
    }

    /// Whether a phrase that fits is more than a name of which nobody knows what it stands for.
    private func isLikely(_ other: NounPhrase) -> Bool {
        switch pronoun {
        case .he, .she, .person: discourse.entities[other.entity].traits.union(other.traits).contains(.person)
        case .it, .they: true
        }
    }

    /// Whether number, sex and kind allow it.
    func fits(_ other: NounPhrase) -> Bool {
        let entity = discourse.entities[other.entity]
        let traits = other.traits.union(entity.gender)
        switch pronoun {
        case .he, .she:
            if other.isPlural { return false }
            let unfit: NounTraits = pronoun == .he ? .female : .male
            if traits.contains(unfit) { return false }
            return !traits.isDisjoint(with: [.person, .perhapsPerson])
        case .person: return !other.isPlural && traits.contains(.person)
        case .it:
            return !other.isPlural && !traits.contains(.person) && !(isOfThing && traits.contains(.body))
                && !(isOfBody && traits.isDisjoint(with: [.body, .place, .perhapsPerson]) && entity.actor >= 0)
        case .they:
            return other.isPlural || traits.contains(.body) && !traits.contains(.person)
                || other.form == .pronoun && traits.isEmpty
        }
    }

    /// Those that grammar rules out: the subject of its own clause for "him", the noun itself for the "his" before it or
    /// beside it.
    private func excludedEntities() -> [Int] {
        let words = discourse.words
        var excluded: [Int] = []
        if phrase.role == .possessor {
            let noun = Int(words.tokens[phrase.head].head)
            if words.tokens.indices.contains(noun) {
                // "Lee, his lawyer", "Lee is his lawyer"
                if words.tokens[noun].relation == .appos,
                    let entity = discourse.entity(at: Int(words.tokens[noun].head))
                {
                    excluded.append(entity)
                }
                if let subject = discourse.clauses.ownSubject(of: noun), let entity = discourse.entity(at: subject) {
                    excluded.append(entity)
                }
            }
        } else if phrase.role != .subject, !isReflexive, phrase.clause >= 0,
            let subject = discourse.clauses.subject(of: phrase.clause), subject != phrase.head
        {
            if let entity = discourse.entity(at: subject) { excluded.append(entity) }
        } else if phrase.clause < 0, phrase.role == .object,
            let subject = discourse.phrases.suffix(Self.reach.phrases).last(where: { $0.role == .subject }),
            subject.sentence == phrase.sentence,
            phrase.head - subject.head <= 8
        {
            excluded.append(subject.entity)
        }
        return excluded
    }

    private var isReflexive: Bool { discourse.words.tokens[phrase.head].range.count > 5 }

    /// Who says what the pronoun is part of: "I", but never "he".
    private func speakers() -> [Int] {
        let number = discourse.clauses.quotation(of: phrase.head)
        guard number > 0, pronoun == .he || pronoun == .she || pronoun == .person else { return [] }
        let quotation = discourse.clauses.tokens(ofQuotation: number)
        let words = discourse.words
        let first = words.sentence(of: quotation.lowerBound)
        var found = discourse.phrases.suffix(Self.reach.phrases).filter { other in
            other.role == .subject && other.sentence == first && discourse.clauses.quotation(of: other.head) == 0
        }.map(\.entity)
        // “…,” Lee said; “…,” said Lee
        let last = quotation.upperBound
        for token in last..<last + 6 where words.inSameSentence(last, token) {
            guard let entity = discourse.entity(ofNameAt: token) else { continue }
            found.append(entity)
            break
        }
        return found
    }
}
