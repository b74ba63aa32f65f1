import Language

/// Clauses that tell no event, though their verb is one that does: what is only thought or meant, shown in a picture, felt, or said
/// of anybody.
extension TriggerJudge {
    /// "Economists believe it will fall": what is only believed, hoped or feared.
    func isThought(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .ccomp, let mind = tree.head(of: verb), mind < verb,
            !syntax.concept(ofVerb: verb).isSaying,
            syntax.concept(ofVerb: mind).name == "think",
            !tree.isWord(mind, "know", "knows", "knew", "learn", "learned", "realized", "realised")
        else { return false }
        return true
    }

    /// What the words around a clause keep from having happened, though the clause itself is told as past or with no tense.
    func isOnlyMeant(_ verb: Int) -> Bool {
        // "the year ending June 30", "the quarter that ended in May"
        if syntax.concept(ofVerb: verb).kind == .aspect {
            var noun = verb - 1
            if tree.tokens.contains(noun), tree.tag(noun).isWhWord { noun -= 1 }
            if tree.tokens.contains(noun), tree.tag(noun) == .comma { noun -= 1 }
            if tree.isWord(noun, "year", "quarter", "half", "month", "weeks", "months", "period") { return true }
        }
        guard let head = tree.head(of: verb) else { return false }
        switch tree.relation(verb) {
        // "The treaty does not mean that the border is closed"
        case .ccomp:
            if tree.isWord(head, "have"), tree.tag(head) == .vb { return syntax.time(of: head) == .infinitive }
            return head < verb && tree.tag(head).isVerb && syntax.isNegated(head)
                && syntax.concept(ofVerb: head).kind != .denying
        // "promised to march until he was freed"
        case .advcl where tree.children(of: verb).contains(where: { $0 < verb && tree.isWord($0, "until") }):
            switch syntax.concept(ofVerb: head).name {
            case "promise", "threaten", "reject", "request", "urge": return syntax.time(of: verb).isBehind
            default: return false
            }
        // "may have tried to impress her by shooting him"
        case .advcl where tree.tag(verb) == .vbg && tree.isWord(verb - 1, "by"):
            return syntax.time(of: head) == .possible
                || tree.ancestors(of: verb).contains { tree.tag($0).isVerb && syntax.time(of: $0) == .possible }
        // "is anxious to have the boy returned"
        case .xcomp, .acl:
            let carrier = tree.tag(head).isVerb ? head : tree.head(of: head) ?? head
            return tree.tag(verb) == .vbn && tree.isWord(carrier, "have") && tree.tag(carrier) == .vb
                && syntax.time(of: carrier) == .infinitive
        default: return false
        }
    }

    /// "a map showing Norland and Sund draped in a flag": what a picture shows.
    func describesPicture(_ verb: Int) -> Bool {
        guard tree.tag(verb) == .vbn || tree.tag(verb) == .vbd, tree.child(of: verb, .obj, .aux, .auxPassive) == nil,
            let showing = (tree.tokens.lowerBound..<verb).last(where: { tree.tag($0).isVerb }), verb - showing < 12,
            tree.tag(showing) == .vbg
        else { return false }
        return tree.isWord(showing, "showing", "depicting", "featuring", "portraying")
    }

    /// "has failed to do so": says again what another verb has told.
    func standsForAnother(_ verb: Int) -> Bool {
        tree.isWord(verb, "do", "does", "did", "doing", "done") && tree.isWord(verb + 1, "so")
    }

    /// "anyone who has bought one", "those who left": tells of whoever did, not that somebody did.
    func tellsOfAnybody(_ verb: Int) -> Bool {
        guard tree.relation(verb) == .aclRelative, let head = tree.head(of: verb) else { return false }
        return tree.isWord(
            head, "anyone", "anybody", "everyone", "everybody", "someone", "somebody", "those", "whoever", "one",
            "ones",
            "nobody")
    }

    /// "has raised hopes", "deepens the mystery": what nobody does to no thing.
    func isComment(_ verb: Int) -> Bool {
        // "That firm, it turned out, belonged to his brother"
        if tree.isWord(verb, "turned", "turns"), tree.isWord(verb + 1, "out"), tree.isWord(verb - 1, "it") {
            return true
        }
        guard let object = tree.child(of: verb, .obj), tree.word(object).traits.contains(.mood),
            // "fell 300 points" gives a figure, "hit its lowest level" a price.
            tree.child(of: object, .nummod) == nil, !tree.isWord(verb, "hit", "reached", "touched"),
            // "The roof gave way"
            !syntax.isJoined(verb)
        else { return false }
        return
            !(syntax.subject(of: verb).map {
                context.actor(of: $0) != nil || tree.word($0).traits.contains(.acting)
            }
            ?? false)
    }

    /// "finds itself alone": a state, though the verb elsewhere tells a finding.
    func isReflexive(_ chain: TriggerChain) -> Bool {
        guard chain.concept.kind == .evidence || chain.concept.kind == .reporting else { return false }
        return tree.children(of: chain.verb).contains {
            tree.isWord($0, "itself", "himself", "herself", "themselves", "oneself", "myself", "yourself", "ourselves")
        }
    }

    /// "was met with applause": how something was taken, not that anybody met.
    func isReception(_ chain: TriggerChain) -> Bool {
        chain.concept.name == "meet" && !chain.isNoun && (tree.verbGroup(chain.trigger)?.isPassive ?? false)
    }
}
