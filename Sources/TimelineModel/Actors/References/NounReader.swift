import Language

extension ReferenceResolver {
    /// Notes the noun at a token as something spoken of: "the judge", "her husband", "a 61-year-old".
    mutating func noteNoun(at token: Int) {
        guard isHeadOfNoun(token) else { return }
        if memory.isRole(token) {
            // The parser may make the role the subject: "After the talks with Lee, the actor left."
            if let actor = memory.actor(ofRoleAfterNameAt: token) {
                discourse.addDescription(token..<token + 1, actor: actor, self.traits[actor].noun)
            }
            return
        }
        var traits = NounTraits.of(words.bytes(words.tokens[token].range))
        let name = Int(words.nameOfToken[token])
        if name >= 0 {
            traits = self.traits(of: words.analysis.names[name])
        } else if words.tag(token).isProperNoun {
            // Perhaps a surname that the name finder passed over.
            if traits.isEmpty { traits = .perhapsPerson }
        } else if words.tag(token) == .jj {
            guard traits.contains(.person) else { return }
        } else if words.tag(token) == .nns {
            traits.insert(.plural)
        } else if words.tag(token) == .nn {
            // "the media", "a series"
            traits.remove(.plural)
        }
        let start = name >= 0 ? token : startOfNoun(token)
        discourse.addNoun(start..<token + 1, name >= 0 ? .name : form(of: start..<token + 1), traits)
    }

    private func isHeadOfNoun(_ token: Int) -> Bool {
        switch words.tag(token) {
        case .nn, .nns, .nnp, .nnps, .jj: break
        default: return false
        }
        guard words.isParsed(token) else {
            return !words.tag(token + 1).isNoun || !words.inSameSentence(token, token + 1)
        }
        switch words.tokens[token].relation {
        case .compound, .flat, .fixed, .goeswith, .nmodTime, .oblTime, .amod, .nummod, .casing, .mark, .advmod, .det:
            return false
        default: return words.tag(token) != .jj || words.tokens[token].relation != .root
        }
    }

    /// A name that the roster doesn't hold.
    private func traits(of name: Name) -> NounTraits {
        switch name.kind {
        case .person: .person
        case .organization: .body
        case .place: .place
        case .group: [.person, .many]
        case .product, .event, .other: []
        }
    }

    /// The first word of a noun's phrase, over adjectives and further nouns to its article or possessive.
    private func startOfNoun(_ token: Int) -> Int {
        var start = token
        while token - start < 8, words.inSameSentence(start - 1, token) {
            switch words.tag(start - 1) {
            case .dt, .prpPossessive: return start - 1
            case .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .cd, .hyphen, .vbn, .vbg, .pos, .openQuote, .closeQuote, .rb:
                start -= 1
            default: return start
            }
        }
        return start
    }

    private func form(of phrase: Range<Int>) -> NounPhrase.Form {
        for token in phrase where words.tag(token) == .pos { return token < phrase.upperBound - 1 ? .possessed : .bare }
        switch words.tag(phrase.lowerBound) {
        case .prpPossessive: return .possessed
        case .dt:
            let first = words.bytes(words.tokens[phrase.lowerBound].range)
            let isDefinite = first.first.map { $0 | 0x20 == UInt8(ascii: "t") } ?? false
            return isDefinite ? .definite : .indefinite
        case .cd: return .indefinite
        default: return .bare
        }
    }
}

extension ActorTraits {
    /// What pronouns ask of an actor.
    var noun: NounTraits {
        var noun: NounTraits =
            switch kind {
            case .person: .person
            case .organization: .body
            case .group: [.body, .many]
            case .place: .place
            case .thing: []
            }
        if mayBePerson { noun.insert(.perhapsPerson) }
        switch gender {
        case .male: noun.insert(.male)
        case .female: noun.insert(.female)
        case nil: break
        }
        return noun
    }
}
