/// What a trigger word tells, and with which other words it shares its meaning.
struct EventConcept: Hashable, Sendable {
    enum Kind: String, Sendable {
        case occurrence
        /// Says something; what is said may be the event.
        case reporting, speaking, claiming, denying, evidence
        /// Wants or plans something; what is wanted is the event.
        case intending
        /// "hold", "make": the event is the noun it governs.
        case light
        /// "take place": the event is its subject.
        case happening
        /// Begins, goes on, ends: the event is what does.
        case aspect
        case state, comment
    }

    /// The word that names the concept; the lemma itself where the vocabulary does not hold it.
    let name: String
    let kind: Kind
}

/// The vocabulary of events, ready for look-up by lemma.
struct EventLexicon: Sendable {
    static let shared = EventLexicon(table: EventVocabulary.table)

    private let verbs: [String: EventConcept]
    private let nouns: [String: EventConcept]

    init(table: String) {
        var verbs: [String: EventConcept] = [:]
        var nouns: [String: EventConcept] = [:]
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(WordList.words)
            guard fields.count == 4, let name = fields[0].first,
                let kind = fields[1].first.flatMap(EventConcept.Kind.init)
            else { continue }
            let concept = EventConcept(name: name, kind: kind)
            for verb in fields[2] where verbs[verb] == nil { verbs[verb] = concept }
            for noun in fields[3] where nouns[noun] == nil { nouns[noun] = concept }
        }
        self.verbs = verbs
        self.nouns = nouns
    }

    /// The concept of a verb, by its lemma; an occurrence of its own where the vocabulary does not hold it.
    ///
    /// - Parameter particle: A particle or preposition that may belong to it: `step` + `down`.
    func concept(ofVerb lemma: String, particle: String? = nil) -> EventConcept {
        if let particle, let phrasal = verbs["\(lemma)_\(particle)"] { return phrasal }
        return verbs[lemma] ?? EventConcept(name: lemma, kind: .occurrence)
    }

    /// Whether the vocabulary holds the verb at all.
    func knows(verb lemma: String) -> Bool { verbs[lemma] != nil }

    /// The concept of a noun that tells an event, by its lemma; `nil` for nouns that tell none.
    ///
    /// - Parameter modifier: A noun before it that may make it one: `phone` + `call`.
    func concept(ofNoun lemma: String, modifier: String? = nil) -> EventConcept? {
        if let modifier, let compound = nouns["\(modifier)_\(lemma)"] { return compound }
        return nouns[lemma]
    }
}

extension EventLexicon {
    /// A form that verbs and the nouns made from them share, for comparing what texts are about.
    func stem(of lemma: String, isVerb: Bool) -> String {
        if isVerb, let concept = verbs[lemma] { return "=" + concept.name }
        if !isVerb, let concept = nouns[lemma] { return "=" + concept.name }
        return lemma
    }
}
