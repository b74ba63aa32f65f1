import ArticleReading
import Language

/// What a deed is done to, or what happens, where a common noun tells it.
extension AccountReader {
    /// The content word of the noun that the verb governs, or that is the subject of a passive; else of the deed that it governs;
    /// else of the subject that does nothing ("talks collapsed"); 0 where that is a name, a person or a body.
    ///
    /// One man is "the driver", "the suspect" and "the 31-year-old", so that such nouns tell no two happenings apart.
    func theme(of telling: Telling) -> UInt64 {
        let tokens = article.analysis.tokens
        let trigger = tokens[telling.trigger]
        // "A lawsuit filed by relatives".
        if trigger.relation == .acl, trigger.tag == .vbn { return word(ofThing: Int(trigger.head)) }
        var subject: Int?
        var governed: Int?
        for token in telling.clause where Int(tokens[token].head) == telling.trigger {
            switch tokens[token].relation {
            case .obj: return word(ofThing: token)
            // "Warrants that were issued".
            case .nsubjPassive:
                return word(
                    ofThing: trigger.relation == .aclRelative && !tokens[token].tag.isNoun ? Int(trigger.head) : token)
            // "Asked for a visa".
            case .obl
            where token > telling.trigger
                && "for".utf8.elementsEqual(article.article.text[tokens[telling.trigger + 1].range]):
                return word(ofThing: token)
            case .nsubj: subject = token
            case .xcomp, .ccomp: if governed == nil { governed = token }
            default: break
            }
        }
        if let governed { return word(told: governed, in: telling.clause) }
        return subject.map(word(ofThing:)) ?? 0
    }

    /// A deed or a state that is told of; "there were 40 guests" is of guests.
    private func word(told governed: Int, in clause: [Int]) -> UInt64 {
        if contentWords[governed] != 0 { return contentWords[governed] }
        let tokens = article.analysis.tokens
        let subject = clause.first { Int(tokens[$0].head) == governed && tokens[$0].relation == .nsubj }
        return subject.map(word(ofThing:)) ?? 0
    }

    private func word(ofThing noun: Int) -> UInt64 {
        guard article.analysis.tokens.indices.contains(noun) else { return 0 }
        let token = article.analysis.tokens[noun]
        guard token.tag == .nn || token.tag == .nns, named[noun] == Self.unnamed,
            NounTraits.of(article.article.text[token.range]).isDisjoint(with: [.person, .perhapsPerson, .body, .place])
        else { return 0 }
        return contentWords[noun]
    }
}
