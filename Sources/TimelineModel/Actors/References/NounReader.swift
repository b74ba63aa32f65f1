import Language

extension ReferenceResolver {
    /// Notes the noun at a token as something spoken of: "the judge", "her husband", "a 61-year-old".
    mutating func noteNoun(at token: Int) {
        guard words.isHeadOfNoun(token) else { return }
        if memory.isRole(token) {
            // The parser may make the role the subject: "After the talks with Lee, the actor left."
            if let actor = memory.actor(ofRoleAfterNameAt: token) {
                discourse.addDescription(token..<token + 1, actor: actor, self.traits[actor].noun)
            }
            return
        }
        var traits = NounTraits.of(words.bytes(ofToken: token), key: words.word(token))
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
        let start = name >= 0 ? token : words.startOfNoun(token)
        discourse.addNoun(start..<token + 1, name >= 0 ? .name : words.form(of: start..<token + 1), traits)
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
