import Language

/// Clauses whose rows would say nothing: without who or what, or "said" with nothing behind it.
extension TellingReader {
    /// Whether the clause says who or what: one without a subject or an object reads as a fragment.
    func isTold(_ chain: TriggerChain, _ headline: String, _ clause: [Int]) -> Bool {
        // "Ms. Roe said", "made the comments": what was said stands elsewhere.
        if chain.concept.isSaying, !chain.isNoun, chain.trigger == chain.verb,
            headline.hasSuffix(tree.string(chain.verb)),
            // "Lund objected", "the bishop apologised" say enough.
            !tree.isWord(chain.verb, "objected", "apologised", "apologized", "complained")
        {
            return false
        }
        if chain.concept.isSaying, syntax.isAnaphoric(chain.trigger) { return false }
        // "Whose house was searched": whose, the line would have to name; "whose leader Ana Cruz left" names somebody.
        if headline.hasPrefix("Whose "),
            syntax.subject(of: chain.verb).flatMap(context.actor(of:)) == nil
        {
            return false
        }
        // "This fear, Ms. Roe says, is causing trouble": what is said has lost its beginning.
        if chain.concept.isSaying, !chain.isNoun, tree.tag(chain.verb) != .vbg, tree.tokens.contains(chain.verb + 1),
            tree.tag(chain.verb + 1) == .comma, let said = tree.child(of: chain.verb, .ccomp), said > chain.verb,
            syntax.ownSubject(of: said) == nil, let speaker = syntax.subject(of: chain.verb), speaker < chain.verb,
            (speaker - 6..<speaker).contains(where: { tree.tokens.contains($0) && tree.tag($0) == .comma })
        {
            return false
        }
        // "Strikes" alone says too little.
        if chain.isNoun || chain.isCaption { return headline.utf8.split(separator: UInt8(ascii: " ")).count > 2 }
        // A verb that opens its line has lost its subject on the way.
        if let group = tree.verbGroup(chain.verb), group.isFinite,
            let first = clause.first(where: { tree.relation($0) != .punct && !syntax.isDate($0) }),
            first >= group.tokens.lowerBound, !headline.utf8.contains(UInt8(ascii: ":"))
        {
            return false
        }
        // "…, hitting hardest in this town": a participle that has lost who did it.
        if tree.tag(chain.verb) == .vbg, tree.relation(chain.verb) == .advcl, clause.first ?? 0 >= chain.verb,
            !tree.opensSentence(chain.verb) || chain.concept.isSaying
        {
            return false
        }
        // "The filing came a month after the strike": the date is told, not what was filed.
        if tree.isWord(chain.verb, "come", "comes", "came"), chain.trigger == chain.verb,
            headline.hasSuffix(tree.string(chain.verb))
        {
            return false
        }
        if let subject = syntax.subject(of: chain.verb) {
            // "It began"
            return tree.tag(subject) != .prp || context.actor(of: subject) != nil
                || headline.utf8.split(separator: UInt8(ascii: " ")).count > 2
        }
        return tree.tag(chain.verb) != .vb && !syntax.isFinite(chain.verb) && syntax.object(of: chain.verb) != nil
    }

    /// "said" with nothing behind it but when and where.
    func saysNothing(_ verb: Int) -> Bool {
        guard tree.isWord(verb, "said", "says", "told", "tells"), !(tree.verbGroup(verb)?.isPassive ?? false) else {
            return false
        }
        return tree.children(of: verb).allSatisfy { child in
            guard child > verb else { return tree.relation(child) != .ccomp }
            switch tree.relation(child) {
            case .obl, .oblTime, .advmod, .punct: return true
            // "told reporters"
            case .obj, .iobj: return tree.isWord(verb, "told", "tells")
            default: return false
            }
        }
    }
}
