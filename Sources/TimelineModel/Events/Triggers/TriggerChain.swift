import Language

/// A verb with the words that carry what it tells: "held" and "talks", "plans" and "meet", "poll" and "found".
struct TriggerChain {
    /// The verb that heads the clause; for a noun that stands alone the noun.
    var verb: Int
    /// The word that tells the event.
    var trigger: Int
    /// Verb and trigger with what stands between them: "plans to *try* to meet".
    var words: SentenceWords
    var concept: EventConcept
    /// It is wanted or planned rather than done.
    var isIntended = false
    var isNoun = false
    /// A picture's caption: what it shows is told by the noun of what was going on.
    var isCaption = false

    /// A chain of one word.
    init(_ word: Int, _ concept: EventConcept, in sentence: Range<Int>, isNoun: Bool = false) {
        verb = word
        trigger = word
        words = SentenceWords(in: sentence)
        words.insert(word)
        self.concept = concept
        self.isNoun = isNoun
    }
}

extension ClauseSyntax {
    /// Whether a chain's verb is one that the vocabulary holds as a deed, not as a state, a beginning or a carrier of nouns.
    func tellsItself(_ chain: TriggerChain) -> Bool {
        guard knows(chain.verb), !chain.concept.isSaying else { return false }
        switch chain.concept.kind {
        case .happening, .aspect, .light, .state, .comment, .intending: return false
        default: return true
        }
    }

    /// Follows a verb to the word that tells what happens.
    func chain(from verb: Int, depth: Int = 0) -> TriggerChain {
        let held = concept(ofVerb: verb)
        let concept = deed(of: verb, held) ?? held
        var chain = TriggerChain(verb, concept, in: tree.tokens)
        guard depth < 4 else { return chain }
        switch concept.kind {
        case .light:
            if let noun = eventNoun(tree.child(of: verb, .obj, .nsubjPassive)) ?? eventNoun(nounAfter(verb)) {
                return extended(chain, by: noun)
            }
        case .state:
            // "had talks", "there was an explosion"
            if let complement = obligation(verb) {
                return joined(chain, self.chain(from: complement, depth: depth + 1))
            }
            if let complement = undergone(verb) {
                return joined(chain, self.chain(from: complement, depth: depth + 1))
            }
            let isCarrier = tree.isWord(verb, "have", "has", "had", "having") || tree.child(of: verb, .expl) != nil
            let carried =
                tree.child(of: verb, .obj) ?? tree.child(of: verb, .expl).flatMap { _ in tree.child(of: verb, .nsubj) }
            if isCarrier, let noun = eventNoun(carried) { return extended(chain, by: noun) }
            if takesOffice(verb) { chain.concept = EventConcept(name: "lead", kind: .occurrence) }
        case .reporting:
            // "reported a loss": the result is what happened.
            if tree.isWord(verb, "report", "reports", "reported"), let object = tree.child(of: verb, .obj),
                tree.isWord(
                    object, "loss", "losses", "profit", "profits", "earnings", "income", "revenue", "revenues", "sales",
                    "deliveries", "orders", "results")
            {
                chain.concept = EventConcept(name: "earn", kind: .occurrence)
            }
        case .claiming:
            // "The war claimed 300 lives", "United claimed the title"
            if let object = tree.child(of: verb, .obj) {
                if tree.isWord(object, "life", "lives", "victims") {
                    // "The minister flew to the towns where bombs struck, but mostly claimed foreign lives": no person does.
                    let isPerson =
                        subject(of: verb).flatMap(tree.actor(of:))
                        .map { tree.article.actors[$0].kind == .person } ?? false
                    chain.concept = EventConcept(name: "kill", kind: isPerson ? .state : .occurrence)
                } else if tree.isWord(object, "responsibility") {
                    chain.concept = EventConcept(name: "claim", kind: .occurrence)
                } else if tree.isWord(object, "title", "victory", "win", "medal", "gold", "seat", "seats") {
                    chain.concept = EventConcept(name: "win", kind: .occurrence)
                }
            }
        case .happening:
            if let noun = eventNoun(subject(of: verb)) { return extended(chain, by: noun) }
        case .evidence:
            if let noun = eventNoun(tree.child(of: verb, .nsubj)) { return extended(chain, by: noun) }
        case .aspect where endsAtPrice(verb):
            chain.concept = EventConcept(name: "close", kind: .occurrence)
        case .aspect:
            if let complement = tree.child(of: verb, .xcomp), tree.tag(complement).isVerb {
                return joined(chain, self.chain(from: complement, depth: depth + 1))
            }
            // "began its $37-a-share offer": a sum in the phrase may be taken for another object.
            let objects = tree.children(of: verb).filter { tree.relation($0) == .obj }
            if let noun = objects.first(where: { eventNoun($0) != nil })
                ?? eventNoun(tree.child(of: verb, .nsubj, .nsubjPassive))
            {
                return extended(chain, by: noun)
            }
        case .intending:
            guard !isDeed(verb, concept) else { break }
            if concept.name == "expect", let complement = expected(by: verb) {
                var whole = joined(chain, self.chain(from: complement, depth: depth + 1))
                whole.isIntended = true
                return whole
            }
            // "expects him to go" tells a mind; "is expected to go" and "expects to go" a plan.
            if concept.name == "expect", !(tree.verbGroup(verb)?.isPassive ?? true),
                tree.child(of: verb, .obj) != nil || tree.child(of: verb, .xcomp) == nil
            {
                chain.concept = EventConcept(name: concept.name, kind: .state)
                break
            }
            if let complement = tree.child(of: verb, .xcomp), tree.tag(complement).isVerb {
                var whole = joined(chain, self.chain(from: complement, depth: depth + 1))
                whole.isIntended = true
                return whole
            }
            if let noun = eventNoun(tree.child(of: verb, .obj)) {
                var whole = extended(chain, by: noun)
                whole.isIntended = true
                return whole
            }
            // "plans a strike" lies ahead; "is seeking help" is going on.
            // "rain was expected", "a vote was planned"
            chain.isIntended =
                time(of: verb) == .present && !(tree.verbGroup(verb)?.isPassive ?? false)
                || tree.isWord(verb, "expected", "planned", "scheduled", "slated", "forecast", "due")
                    && tree.verbGroup(verb)?.isPassive ?? false && !isPluperfect(verb)
        case .occurrence where concept.name == "attempt":
            guard let complement = tree.child(of: verb, .xcomp), tree.tag(complement).isVerb else { break }
            // "will try to tow the ship" plans the towing; who tried to tow it may not have.
            if time(of: verb) == .future {
                var whole = joined(chain, self.chain(from: complement, depth: depth + 1))
                whole.isIntended = true
                return whole
            }
            chain.words.insert(complement)
        case .occurrence where isForced(verb):
            if let complement = tree.child(of: verb, .xcomp), tree.tag(complement) == .vb {
                return joined(chain, self.chain(from: complement, depth: depth + 1))
            }
        case .occurrence where concept.name == "discover":
            // "was found abandoned"
            if let complement = tree.child(of: verb, .xcomp), tree.tag(complement) == .vbn {
                chain.words.insert(complement)
            }
        case .comment:
            // "caused a fire", "sparked protests", "led to his resignation": what came of it is told.
            if let noun = outcome(of: verb) { return extended(chain, by: noun) }
        default: break
        }
        return chain
    }

    /// "had to return", "will have to pay": what somebody had no choice but to do.
    func obligation(_ verb: Int) -> Int? {
        guard tree.isWord(verb, "had", "have", "has"), tree.isWord(verb + 1, "to"),
            let complement = tree.child(of: verb, .xcomp), tree.tag(complement) == .vb
        else { return nil }
        return tree.verbGroup(complement)?.isNegated ?? false ? nil : complement
    }

    /// "was forced to land", "were ordered to leave" tell only the first; who is forced does what follows.
    private func isForced(_ verb: Int) -> Bool {
        tree.isWord(verb, "forced", "compelled", "obliged") && tree.verbGroup(verb)?.isPassive ?? false
            && time(of: verb).isBehind
    }

    /// "had an offer turned down", "had two goals ruled out": what was done to what somebody had.
    private func undergone(_ verb: Int) -> Int? {
        guard tree.isWord(verb, "had"), let object = tree.child(of: verb, .obj), tree.tag(object).isNoun,
            tree.token(verb).universal != .aux
        else { return nil }
        var word = object + 1
        while tree.tokens.contains(word) {
            switch tree.tag(word) {
            case .in where tree.isWord(word, "of"): break
            case .cd, .nn, .nns, .nnp, .nnps, .dollar: break
            case .vbn, .vbd:
                return tree.relation(word) == .acl && ownSubject(of: word) == nil
                    && tree.child(of: word, .oblAgent) == nil ? word : nil
            default: return nil
            }
            word += 1
        }
        return nil
    }

    /// The happening that a verb of causing brings about.
    private func outcome(of verb: Int) -> Int? {
        guard time(of: verb).isBehind else { return nil }
        if tree.isWord(verb, "caused", "sparked", "prompted", "fueled", "fuelled") {
            return eventNoun(tree.child(of: verb, .obj))
        }
        guard tree.isWord(verb, "led"), tree.isWord(verb + 1, "to") else { return nil }
        return eventNoun(tree.child(of: verb, .obl))
    }

    /// "Norlines expects the deal *to close*": what somebody named says is to come.
    private func expected(by verb: Int) -> Int? {
        guard let object = tree.child(of: verb, .obj), object > verb, !(tree.verbGroup(verb)?.isPassive ?? true),
            tree.tag(object) == .nn || tree.tag(object) == .nns, subject(of: verb).flatMap(tree.actor(of:)) != nil
        else { return nil }
        for parent in [object, verb] {
            for child in tree.children(of: parent) where child > object && tree.tag(child) == .vb {
                if tree.isWord(child - 1, "to"), tree.relation(child) == .acl || tree.relation(child) == .xcomp {
                    return child
                }
            }
        }
        return nil
    }

    /// "Stocks ended sharply lower": where prices stood in the end.
    private func endsAtPrice(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "ended", "finished", "end", "ends") else { return false }
        var word = verb + 1
        // "ended 5 percent lower", "ended at 9,387"
        while tree.tokens.contains(word), word - verb < 6 {
            if tree.isWord(word, "lower", "higher", "up", "down", "flat", "mixed") { return true }
            switch tree.tag(word) {
            case .cd: if tree.isWord(word - 1, "at") { return !isDate(word) }
            case .in: guard tree.isWord(word, "at") else { return false }
            case .dt, .rb, .nn, .nns, .dollar: break
            default: return false
            }
            word += 1
        }
        return false
    }

    /// "became president", "will become the first": to come to be somebody is a deed, to become richer is none.
    private func takesOffice(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "become", "becomes", "became"),
            let office = tree.child(of: verb, .xcomp, .obj) ?? nounAfter(verb), office > verb
        else { return false }
        // "became members of the alliance"
        if tree.isWord(office, "member", "members") { return true }
        return tree.tag(office) == .nn && tree.word(office).traits.contains(.acting)
            || tree.children(of: office).contains {
                tree.isWord($0, "first", "second", "third", "fourth", "fifth", "youngest", "oldest", "latest")
            }
    }

    /// "An attendee wears a flag at the rally on Monday": a present that a past date belies captions a picture of the rally.
    func caption(_ chain: TriggerChain) -> TriggerChain? {
        guard !chain.isNoun, time(of: chain.verb) == .present, tree.relation(chain.verb) == .root else { return nil }
        let object = tree.child(of: chain.verb, .obj)
        let phrases = Array(tree.children(of: chain.verb)) + (object.map { Array(tree.children(of: $0)) } ?? [])
        for child in phrases where child > chain.verb {
            guard tree.children(of: child).contains(where: { tree.isWord($0, "during", "at") }),
                let noun = eventNoun(child)
            else { continue }
            var caption = extended(chain, by: noun)
            caption.isCaption = true
            return caption
        }
        return nil
    }

    /// Deciding, promising and offering in the past are deeds of their own; wanting and planning are not.
    private func isDeed(_ verb: Int, _ concept: EventConcept) -> Bool {
        switch concept.name {
        case "decide", "promise", "propose":
            switch time(of: verb) {
            case .past, .perfect: true
            default: false
            }
        default: false
        }
    }

    func eventNoun(_ noun: Int?) -> Int? {
        guard let noun, concept(ofNoun: noun) != nil else { return nil }
        return noun
    }

    private func extended(_ chain: TriggerChain, by noun: Int) -> TriggerChain {
        var chain = chain
        chain.trigger = noun
        chain.words.insert(noun)
        chain.concept = concept(ofNoun: noun) ?? chain.concept
        return chain
    }

    private func joined(_ outer: TriggerChain, _ inner: TriggerChain) -> TriggerChain {
        var chain = outer
        chain.trigger = inner.trigger
        chain.words.insert(inner.words)
        chain.concept = inner.concept
        chain.isIntended = outer.isIntended || inner.isIntended
        return chain
    }
}
